"""Stories for the tests of events: sentences with their mentions marked in the line, in an invented world.

`[P 名]` a person, `[O 职务]` an office, `[B 机构]` a body, `[L 地]` a place, `[D 日期]` a date, `[E 活动]` an event;
marks may nest. A line is a sentence, one that begins with `# ` a headline; an empty line ends an article.
"""

from typing import NamedTuple

from extractor.entities.directory import Directory
from extractor.model import (
    Article,
    Entity,
    EntityKind,
    Event,
    Label,
    Mention,
    Sentence,
    Span,
    Text,
)
from extractor.relations.calendar import Calendar, read_calendar
from extractor.relations.events import find_events
from extractor.relations.scenes import Scene, read_scenes
from extractor.relations.tellings.deeds import deed_namings
from extractor.relations.tellings.namings import Naming, noun_namings
from extractor.relations.tellings.verbs import Phrase, Verb, verb_at
from tests.factories import IdentityAlignment, a_document

_LABELS: dict[str, Label] = {
    "P": "PERSON",
    "O": "OFFICE",
    "B": "ORG",
    "L": "PLACE",
    "D": "DATE",
    "E": "EVENT",
}

_KINDS: dict[Label, EntityKind] = {"PERSON": "person", "ORG": "organization", "PLACE": "place"}


class Story(NamedTuple):
    """A marked text, read."""

    text: Text
    mentions: list[Mention]
    directory: Directory
    calendar: Calendar

    def scenes(self) -> tuple[Scene, ...]:
        """Its scenes."""
        return read_scenes(self.text, self.mentions)

    def namings(self) -> list[Naming]:
        """All namings of events in it."""
        return [n for scene in self.scenes() for n in (*noun_namings(scene), *deed_namings(scene))]

    def events(self) -> tuple[Event, ...]:
        """The events that it tells of."""
        return find_events(self.text, self.mentions, self.directory, self.calendar)


def story(marked: str, *, issued: str | None = None) -> Story:
    """The text, mentions, directory and calendar of a marked text."""
    plain, mentions, headlines = _unmark(marked)
    document = a_document(plain, **({"issued": issued} if issued else {}))
    articles = _articles(plain, headlines)
    text = Text(document=document, content=plain, alignment=IdentityAlignment(), articles=articles)
    return Story(text, mentions, _directory(mentions), read_calendar(text, mentions))


def scene(marked: str) -> Scene:
    """The only scene of a marked sentence."""
    (found,) = story(marked).scenes()
    return found


def deeds(marked: str) -> list[tuple[str, str]]:
    """Type and wording of each event that a verb of a marked sentence tells of."""
    return [(naming.type, naming.name) for naming in deed_namings(scene(marked))]


def verb_in(marked: str, word: str) -> Verb:
    """The verb of a sentence that is written so for the first time."""
    found = scene(marked)
    start = found.text.index(word)
    return verb_at(found, start, start + len(word))


def told_by(verb: Verb, phrase: Phrase | None) -> tuple[str, list[str]] | None:
    """The words of a phrase, and whom it names."""
    if phrase is None:
        return None
    return verb.scene.text[phrase.start : phrase.end], [mark.mention.text for mark in phrase.targets]


def _unmark(marked: str) -> tuple[str, list[Mention], set[int]]:
    plain = ""
    opened: list[tuple[int, Label]] = []
    spans: list[tuple[int, int, Label]] = []
    headlines: set[int] = set()
    rest = iter(marked)
    for char in rest:
        if char == "[":
            opened.append((len(plain), _LABELS[next(rest)]))
            next(rest)
        elif char == "]":
            start, label = opened.pop()
            spans.append((start, len(plain), label))
        elif char == "#" and (not plain or plain.endswith("\n")):
            headlines.add(len(plain))
            next(rest)
        else:
            plain += char
    return plain, [_mention(plain, *span) for span in sorted(spans)], headlines


def _mention(plain: str, start: int, end: int, label: Label) -> Mention:
    return Mention(start=start, end=end, label=label, spans=(Span(start, end),), text=plain[start:end], rule="test")


def _articles(plain: str, headlines: set[int]) -> tuple[Article, ...]:
    articles: list[list[Sentence]] = [[]]
    start = 0
    for line in plain.splitlines(keepends=True):
        if line.strip():
            end = start + len(line.rstrip("\n"))
            index = len(articles) - 1
            articles[-1].append(Sentence(start=start, end=end, article=index, is_headline=start in headlines))
        else:
            articles.append([])
        start += len(line)
    return tuple(
        Article(
            index=index,
            start=found[0].start,
            end=found[-1].end,
            headline=None,
            sentences=tuple(found),
        )
        for index, found in enumerate(articles)
        if found
    )


def _directory(mentions: list[Mention]) -> Directory:
    entities: dict[tuple[str, str], Entity] = {}
    by_mention: dict[Mention, Entity] = {}
    for mention in mentions:
        if mention.label in _KINDS:
            kind = _KINDS[mention.label]
            entity = entities.setdefault((kind, mention.text), Entity(kind=kind, name=mention.text))
            by_mention[mention] = entity
    return Directory(entities=tuple(entities.values()), by_mention=by_mention, town=None)
