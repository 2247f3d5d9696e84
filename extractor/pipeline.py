"""THE PAGE TO READ FIRST: from a bulletin to statements, one call an arrow.

    documents → text → mentions → entities → relations → statements → graph → exports

Every station is a function of what stands before it; none knows what comes after. `extract` goes as far as one document
allows; `build` (in `extractor.builds`) puts the statements of many together.
"""

from extractor.entities.finder import find_entities
from extractor.mentions.overlap import outside_events
from extractor.mentions.recognizer import find_mentions
from extractor.model import Document, Entity, Event, Extraction, Holding, Mention
from extractor.reading import read_text
from extractor.relations.calendar import read_calendar
from extractor.relations.changes import find_changes
from extractor.relations.events import find_events
from extractor.relations.offices.holdings import find_holdings


def extract_document(document: Document) -> Extraction:
    """All that one document says.

    Raises:
        DocumentError: the document's metadata can't be understood.
    """
    text = read_text(document)
    named = find_mentions(text)
    mentions = outside_events(named)
    directory = find_entities(text, mentions)
    calendar = read_calendar(text, mentions)
    holdings = find_holdings(text, mentions, directory, calendar)
    inner = tuple(sorted(set(named) - set(mentions)))
    events = find_events(text, mentions, directory, calendar, inner)
    told = outside_events(_with_entry(named, events))
    entities = directory.entities if told == mentions else find_entities(text, told).entities
    return Extraction(
        text=text,
        town=directory.town,
        issued=calendar.issued.isoformat() if calendar.issued else None,
        mentions=told,
        entities=_with_bodies(entities, holdings, events),
        holdings=holdings,
        events=events,
        changes=find_changes(text, mentions, directory, calendar),
    )


def _with_bodies(
    entities: tuple[Entity, ...], holdings: tuple[Holding, ...], events: tuple[Event, ...]
) -> tuple[Entity, ...]:
    """The entities with those bodies that only a title or the name of a meeting implies (guidelines § 2).

    镇长 implies 芦汀镇人民政府, 省政府常务会议 the government that holds it.
    """
    named = {(entity.kind, entity.name) for entity in entities}
    bodies = (*(h.organization for h in holdings if h.organization), *(body for e in events for body in e.organizers))
    implied = {body.name: body for body in reversed(bodies) if (body.kind, body.name) not in named}
    return (*entities, *sorted(implied.values(), key=lambda body: body.name))


def _with_entry(mentions: tuple[Mention, ...], events: tuple[Event, ...]) -> tuple[Mention, ...]:
    """The mentions without those EVENTs that turned out to name no event that took place (guidelines § 1)."""
    named = {span for event in events for span in event.spans}
    return tuple(m for m in mentions if m.label != "EVENT" or (m.start, m.end) in named)
