"""One office: who held it when, who came after whom, and what can't be true of it.

The block of an office holds all that is reported of one role in one body, with those who act for its holder.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from pydantic import TypeAdapter

from extractor.graph.sightings import OfficeSeen, Sighting
from extractor.graph.statement import Statement
from extractor.model import Evidence
from extractor.resolution.conflicts import conflict_statements
from extractor.resolution.corrections import Corrections
from extractor.resolution.decision import decided, decision_statements
from extractor.resolution.deriving import Deriver
from extractor.resolution.keys import family, is_head, near
from extractor.resolution.references import parsed
from extractor.resolution.stage import Naming, Outcome, Record
from extractor.resolution.stints import described, stint_iri, stints
from extractor.resolution.tenures import UNKNOWN, Change, Observation, Tenure, bounded, is_former, tenure_of
from extractor.vocab import CIVIC, CONCEPTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What one document reports of one person in one office."""

    tenure: str
    person: str
    role: str
    body: str | None
    label: str
    observations: tuple[Observation, ...]


_ADAPTER = TypeAdapter(Held)


class Offices:
    """The station of offices."""

    name = "offices"

    def observe(self, seen: Sighting, corrections: Corrections) -> Iterator[tuple[str, bytes]]:  # noqa: ARG002
        """One record for each person in an office, in the block of that office."""
        for office in seen.offices:
            body = office.organization or f"~/{office.person}"
            held = Held(
                tenure=office.tenure,
                person=office.person,
                role=office.role,
                body=office.organization,
                label=_label(office, seen),
                observations=tuple(_observations(office, seen)),
            )
            yield f"{body} {family(office.role)}", _ADAPTER.dump_json(held)

    def resolve(self, records: Sequence[Record], corrections: Corrections) -> Outcome:
        """The tenures of the office with their bounds, successions, conflicts, and holders of nearly one name."""
        known: defaultdict[str, list[Held]] = defaultdict(list)
        together: set[tuple[str, str]] = set()
        for record in records:
            held = _ADAPTER.validate_json(record.body)
            known[held.tenure].append(held)
            together.add((record.document, held.person))
        single = all(is_head(held[0].role) for held in known.values())
        tenures: list[Tenure] = []
        namings: list[Naming] = []
        statements: list[Statement] = []
        for iri, told in sorted(known.items()):
            first = told[0]
            others = [o for each in known.values() for one in each if one.person != first.person
                      for o in one.observations] if single else []  # fmt: skip
            times = stints([o for one in told for o in one.observations], others)
            for number, observations in enumerate(times, 1):
                tenure = tenure_of(stint_iri(iri, number), first.person, first.role, observations)
                tenures.append(tenure)
                if number > 1:
                    moved = list(_moved(iri, tenure, told, observations))
                    mixed = [o for o in observations if o.document not in {naming.document for naming in moved}]
                    statements += described(iri, tenure, first.body, first.label, mixed) if mixed else ()
                    namings += moved
        tenures = bounded(tenures) if single else tenures
        statements += [
            *(statement for tenure in tenures for statement in _tenure(tenure)),
            *(_successions(tenures) if single else ()),
            *_conflicts(tenures, single=single),
            *_namesakes(tenures, together, corrections),
        ]
        return Outcome(namings=tuple(sorted(namings)), statements=tuple(statements))


def _moved(iri: str, tenure: Tenure, held: Sequence[Held], observations: Sequence[Observation]) -> Iterator[Naming]:
    """The documents that tell of a later stint alone report it under its own IRI."""
    inside = {id(one) for one in observations}
    for one in held:
        if one.observations and all(id(told) in inside for told in one.observations):
            yield Naming(document=one.observations[0].document, old=iri, new=tenure.iri, label=one.label)


def _label(office: OfficeSeen, seen: Sighting) -> str:
    """The name of a tenure, as its documents make it."""
    names = {entity.iri: entity.name for entity in seen.entities}
    return f"{names.get(office.person, '')}，{names.get(office.organization or '', '')}{office.role}"


def _observations(office: OfficeSeen, seen: Sighting) -> Iterator[Observation]:
    for report in office.reports:
        status = "former" if is_former(office.role, report) else report.status
        told = Observation(
            status=status, days=report.days or seen.days or UNKNOWN, date=report.date, evidence=report.evidence,
            document=seen.document,
        )  # fmt: skip
        if status == "holds":
            days = [window for window in _windows(office.person, report.evidence, seen) if window is not None]
            yield from (replace(told, days=window) for window in days)
        elif report.days is None and report.date is None and seen.days is not None:  # 此前已任: before, some day
            yield replace(told, days=(UNKNOWN[0], seen.days[1]))
        elif told.days != UNKNOWN:
            yield _refined(told, office.person, seen) if status == "elected" else told


def _refined(told: Observation, person: str, seen: Sighting) -> Observation:
    """An election of which the month is known takes the day of the event that elected the person.

    Where the document tells of one congress in that time, the election was held there: on its one day, or on that of
    its days that the election is dated to, never on a day outside it.
    """
    elections = [event for event in seen.events if event.type == "election" and person in event.actors]
    sessions = {
        (event.days, event.date)
        for event in seen.events
        if event.type == "congress" and event.days and _within(event.days, told.days)
    }
    days = {(event.days, event.date) for event in elections if event.days and event.days[0] == event.days[1]}
    inside = {found for found in days if _within(found[0], told.days) and found[0] != told.days}
    if elections and len(sessions) == 1:
        ((session, date),) = sessions
        inside = {(session, date)} if session[0] == session[1] else {one for one in inside if _within(one[0], session)}
    if len(inside) != 1:
        return told
    ((day, date),) = inside
    return replace(told, days=day, date=date)


def _within(days: tuple[str, str], others: tuple[str, str]) -> bool:
    return others[0] <= days[0] and days[1] <= others[1]


def _windows(person: str, passages: Sequence[Evidence], seen: Sighting) -> list[tuple[str, str] | None]:
    """The days on which the office was seen: those of the events that the passages tell of, else the document's."""
    places = {(passage.start, passage.end) for passage in passages}
    days = {
        event.days
        for event in seen.events
        if person in event.actors and event.days and places & {(p.start, p.end) for p in event.evidence}
    }
    return [*sorted(days)] or [seen.days]


def _tenure(tenure: Tenure) -> Iterator[Statement]:
    writer = Deriver(graph="offices", rule="tenure", evidence=tenure.evidence)
    begin, end = tenure.begin, tenure.end
    told = f"{begin.told or ''}/{end.told or ''}" if begin.told or end.told else None
    yield from writer.bounds(tenure.iri, (begin.earliest, begin.latest), (end.earliest, end.latest), told)
    for change, predicate in ((begin, CIVIC.beginCause), (end, CIVIC.endCause)):
        if change.cause is not None:
            yield writer.citing(change.evidence).link(tenure.iri, predicate, CONCEPTS[change.cause])


def _successions(tenures: Sequence[Tenure]) -> Iterator[Statement]:
    """Who came after whom in an office with one holder; one who first acted for the head came then."""
    for one, other in pairwise(tenures):
        if one.person == other.person or _overlap(one, other):
            continue
        writer = Deriver(graph="offices", rule="succession", evidence=_passages(one.end, other.begin))
        yield writer.link(one.iri, CIVIC.successor, other.iri)
        yield writer.link(other.iri, CIVIC.predecessor, one.iri)


def _passages(*changes: Change) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(passage for change in changes for passage in change.evidence))


def _conflicts(tenures: Sequence[Tenure], *, single: bool) -> Iterator[Statement]:
    for tenure in tenures:
        if tenure.late:
            passages = (*tenure.end.evidence[:1], *(p for o in tenure.late for p in o.evidence[:1]))
            yield from conflict_statements("offices", "免职之后仍以该职务出现", (tenure.iri,), passages)
        if tenure.is_upside_down:
            passages = (*tenure.begin.evidence[:1], *tenure.end.evidence[:1])
            yield from conflict_statements("offices", "离任早于就任", (tenure.iri,), passages)
    for one, other in combinations(tenures, 2) if single else ():
        if one.person != other.person and _overlap(one, other):
            passages = (*(one.begin.evidence or one.evidence)[:1], *(other.begin.evidence or other.evidence)[:1])
            yield from conflict_statements("offices", "同一职务同时有两人在任", (one.iri, other.iri), passages)


def _overlap(one: Tenure, other: Tenure) -> bool:
    a, b = one.core, other.core
    return a is not None and b is not None and a[0] < b[1] and b[0] < a[1]


def _namesakes(
    tenures: Sequence[Tenure], together: set[tuple[str, str]], corrections: Corrections
) -> Iterator[Statement]:
    """Holders of one office whose names differ by one character, unless a document names both."""
    people = sorted({tenure.person for tenure in tenures})
    documents = {person: {document for document, other in together if other == person} for person in people}
    passages = {tenure.person: tenure.evidence[:1] for tenure in tenures}
    writer = Deriver(graph="offices", rule="identity")
    for one, other in combinations(people, 2):
        names = [found.name for found in map(parsed, (one, other)) if found]
        if len(names) != 2 or not near(*names) or documents[one] & documents[other]:
            continue
        if not corrections.tells_apart(one, other):
            decision = decided(one, other, 0.7, "同一职务，姓名一字之差")
            yield from decision_statements(writer, decision, (*passages[one], *passages[other]))
