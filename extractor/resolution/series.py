"""Meeting series: the sessions of a congress by term and number, in their order.

第六届人民代表大会第八次会议 is session 8 of term 6; the series is the congress of its town. A number that is out
of order (session 5 after session 6 of one term) is a conflict, told with both sentences.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from extractor.graph.sightings import EventSeen
from extractor.graph.statement import Statement
from extractor.ids import BASE, segment
from extractor.matching.patterns import Pattern
from extractor.resolution.conflicts import conflict_statements
from extractor.resolution.deriving import Deriver
from extractor.resolution.keys import is_qualified, short_form
from extractor.resolution.parts import is_part
from extractor.temporal.numerals import number
from extractor.vocab import CIVIC, SDO, SKOS, XSD

_NUMBER = r"(?:[0-9]{1,3}|[一二三四五六七八九十]{1,4})"
_SESSION = Pattern(
    rf"^(?P<town>.*?)(?:第?(?P<term>{_NUMBER})届)(?P<body>.{{2,30}}?)"
    rf"第?(?P<number>{_NUMBER})次(?P<kind>[^第]{{2,12}})$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A meeting by its place in a series: `series` is the body whose meetings it counts."""

    series: str
    term: int
    number: int


def read_session(event: EventSeen, town: str | None) -> Session | None:
    """The session that an event's name tells; None where it tells none, or not whose, or a part of one (闭幕会)."""
    found = _SESSION.match(event.name)
    if found is None or is_part(event.name):
        return None
    owner = found["town"] or town
    if owner and town and is_qualified(town, owner):
        owner = town
    if not owner:
        return None
    series = f"{owner}{short_form(found['body'])}{found['kind']}"
    return Session(series=series, term=number(found["term"]), number=number(found["number"]))


def series_statements(held: Iterable[tuple[str, Session, EventSeen]]) -> Iterator[Statement]:
    """The series with its meetings, each with term and number, the one before and the one after.

    Args:
        held: the meetings of one series: IRI, place in the series, and a report of it.
    """
    meetings: dict[tuple[int, int], list[tuple[str, EventSeen]]] = {}
    name = ""
    for iri, session, event in held:
        meetings.setdefault((session.term, session.number), []).append((iri, event))
        name = session.series
    writer = Deriver(graph="events", rule="series")
    series = f"{BASE}series/{segment(name)}"
    yield writer.type(series, SDO.EventSeries)
    yield writer.text(series, SKOS.prefLabel, name)
    for (term, ordinal), reports in sorted(meetings.items()):
        cited = writer.citing(tuple(passage for _, event in reports for passage in event.evidence[:1]))
        for iri in sorted({iri for iri, _ in reports}):
            yield cited.link(iri, CIVIC.inSeries, series)
            yield cited.value(iri, CIVIC.term, term, XSD.integer)
            yield cited.value(iri, CIVIC.session, ordinal, XSD.integer)
    for one, other in pairwise(sorted(meetings)):
        yield from _order(writer, one, other, meetings)


def _order(
    writer: Deriver,
    one: tuple[int, int],
    other: tuple[int, int],
    meetings: dict[tuple[int, int], list[tuple[str, EventSeen]]],
) -> Iterator[Statement]:
    (before, first), (after, second) = meetings[one][0], meetings[other][0]
    dated = [max((e.days for _, e in meetings[key] if e.days), default=None) for key in (one, other)]
    if dated[0] and dated[1] and dated[0][0] > dated[1][1]:
        evidence = (*first.evidence[:1], *second.evidence[:1])
        yield from conflict_statements("events", "会议届次与日期先后不符", (before, after), evidence)
    elif one[0] == other[0] and one[1] + 1 == other[1]:
        cited = writer.citing((*first.evidence[:1], *second.evidence[:1]))
        yield cited.link(after, CIVIC.previousSession, before)
