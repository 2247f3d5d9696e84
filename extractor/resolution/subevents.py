"""Sub-events across documents: a part told in one document and its whole in another.

A part belongs to the one whole of its town that its own name or its sentence names, by term and session, by the name of
a festival, or as the congress in session on that day; a day in common alone says nothing. What a document says itself
of the whole of its event stays. The rule of the statement is the reason, its evidence the passages of part and whole.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import chain
from typing import Final

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from extractor.graph.sightings import EventSeen, Sighting
from extractor.graph.statement import Statement
from extractor.model import Evidence
from extractor.resolution.corrections import Corrections
from extractor.resolution.deriving import Deriver
from extractor.resolution.events import home_of
from extractor.resolution.parts import (
    CONGRESSES,
    core,
    editions,
    is_early,
    is_festival,
    is_part,
    is_part_of_session,
)
from extractor.resolution.series import read_session
from extractor.resolution.stage import Outcome, Record
from extractor.vocab import SDO

_MONTHS: Final = 3
"""A whole of more months is a programme that anything may belong to."""
_EARLY: Final = timedelta(days=2)
_LATE: Final = timedelta(days=5)
"""How long after the first day that a document tells a session may still meet."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A part or a whole as one document tells it.

    Attributes:
        session: the series, term and number of a whole that is a session.
        container: the whole that its own document gives a part.
    """

    iri: str
    name: str
    days: tuple[str, str]
    is_part: bool
    session: tuple[str, int, int] | None
    container: str | None
    evidence: tuple[Evidence, ...]

    @property
    def words(self) -> str:
        """The name and the sentences."""
        return "。".join([self.name, *(passage.quote for passage in self.evidence)])


_ADAPTER = TypeAdapter(Seen)


class Subevents:
    """The station of parts and wholes."""

    name = "subevents"

    def observe(self, seen: Sighting, corrections: Corrections) -> Iterator[tuple[str, bytes]]:  # noqa: ARG002
        """One record for each part, and for each whole in every month of it, in the block of its town and month."""
        for event in seen.events:
            one = _seen(event, seen)
            if one is not None:
                for month in _months(one.days):
                    yield f"{home_of(event, seen)}/{month}", _ADAPTER.dump_json(one)

    def resolve(self, records: Sequence[Record], corrections: Corrections) -> Outcome:  # noqa: ARG002
        """The whole of each part that names one."""
        seen = [_ADAPTER.validate_json(record.body) for record in records]
        parts: defaultdict[str, list[Seen]] = defaultdict(list)
        wholes: defaultdict[str, list[Seen]] = defaultdict(list)
        for one in seen:
            (parts if one.is_part else wholes)[one.iri].append(one)
        said = chain.from_iterable(
            _placed(told, wholes) for _, told in sorted(parts.items()) if not any(one.container for one in told)
        )
        return Outcome(statements=tuple(said))


def _seen(event: EventSeen, seen: Sighting) -> Seen | None:
    session = read_session(event, seen.town)
    part = is_part(event.name) and session is None
    if event.days is None or not (part or session is not None or is_festival(event.name)):
        return None
    return Seen(
        iri=event.iri,
        name=event.name,
        days=event.days,
        is_part=part,
        session=(session.series, session.term, session.number) if session else None,
        container=event.container,
        evidence=event.evidence[:2],
    )


def _months(days: tuple[str, str]) -> list[str]:
    """The months of a part or whole, with those of the days around it; none where they are too many."""
    first, last = (date.fromisoformat(day) for day in days)
    found = {(first - _EARLY).isoformat()[:7], (last + _LATE).isoformat()[:7]}
    found |= {(first + timedelta(days=step)).isoformat()[:7] for step in range(0, (last - first).days, 28)}
    return sorted(found) if len(found) <= _MONTHS else []


def _placed(part: Sequence[Seen], wholes: dict[str, list[Seen]]) -> Iterator[Statement]:
    """That a part belongs to the one whole which the surest of the rules finds."""
    for rule in _RULES:
        found = {iri for iri, told in wholes.items() if any(rule(one, whole) for one in part for whole in told)}
        if len(found) == 1:
            (iri,) = found
            evidence = (*part[0].evidence[:1], *wholes[iri][0].evidence[:1])
            writer = Deriver(graph="subevents", rule=f"part{rule.__name__.replace('_', '-')}", evidence=evidence)
            yield writer.link(part[0].iri, SDO.superEvent, iri)
        if found:
            return


def _of_edition(part: Seen, whole: Seen) -> bool:
    """The part names term and session of the whole."""
    if whole.session is None or not is_part_of_session(part.name):
        return False
    return whole.session[1:] in editions(part.words) and _is_near(part, whole)


def _of_festival(part: Seen, whole: Seen) -> bool:
    """The part names the whole without town and edition."""
    is_named = whole.session is None and core(whole.name) in part.words
    return is_named and whole.days[0] <= part.days[0] and part.days[1] <= whole.days[1]


def _of_congress(part: Seen, whole: Seen) -> bool:
    """The part names the congress by what it is; of a session that names its term and number it is no other's."""
    if whole.session is None or not is_part_of_session(part.name) or editions(part.words):
        return False
    is_named = any(mark in whole.session[0] and called.search(part.words) for mark, called in CONGRESSES)
    return is_named and _is_near(part, whole)


_RULES: Final = (_of_edition, _of_festival, _of_congress)


def _is_near(part: Seen, whole: Seen) -> bool:
    """Whether a session met on the day of the part, as far as a document that may tell its first day alone says."""
    first, last = (date.fromisoformat(day) for day in whole.days)
    begin = first - _EARLY if is_early(part.name) else first
    end = last if last > first else last + _LATE
    return begin <= date.fromisoformat(part.days[0]) and date.fromisoformat(part.days[1]) <= end
