"""The graph → what the pages show: the questions of `sparql`, asked, and their rows put together as records."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from extractor import precision
from extractor.resolution.decision import CERTAIN
from extractor.views.explorer import sparql
from extractor.views.explorer.reader import KINDS, Reader, Row
from extractor.views.explorer.records import (
    Doubt,
    Kind,
    Occasion,
    Participant,
    Passage,
    Ref,
    Report,
    Setting,
    Tenure,
    Thing,
)

Relation = Literal["participation", "organizer", "place", "part", "whole", "previous", "next", "document"]


def find_thing(reader: Reader, iri: str) -> Thing | None:
    """What is said of the thing of an IRI; None where the graph does not know it."""
    rows = list(reader.ask(sparql.THING, iri))
    kind = next((KINDS[row["type"]] for row in rows if row.get("type") in KINDS), None)
    successor = _first(rows, "successor")
    if kind is None and successor is None:
        return None
    names = sorted({row["name"] for row in rows if "name" in row}) or [iri]
    others = {row["other"] for row in rows if "other" in row} | set(names[1:])
    return Thing(
        ref=Ref(iri=iri, name=names[0], kind=kind or "role"),
        others=tuple(sorted(others - {names[0]})),
        jurisdiction=_first(rows, "jurisdiction") or "",
        date=_first(rows, "date") or "",
        successor=successor,
    )


def tenures(reader: Reader, thing: Ref) -> list[Tenure]:
    """The tenures of a person, of a body, of an office or in a document, those that began first first."""
    if thing.kind not in sparql.TENURES:
        return []
    by_tenure: defaultdict[str, list[Row]] = defaultdict(list)
    for row in reader.ask(sparql.TENURES[thing.kind], thing.iri):
        by_tenure[row["tenure"]].append(row)
    found = [_tenure(iri, rows) for iri, rows in by_tenure.items()]
    return sorted(found, key=lambda one: (_since(one), one.office.name, one.person.name, one.iri))


def _tenure(iri: str, rows: list[Row]) -> Tenure:
    first = min(rows, key=lambda row: tuple(sorted(row.items())))
    reports = {
        Report(iri=row["report"], status=row["status"], date=row.get("date", "")) for row in rows if "report" in row
    }
    return Tenure(
        iri=iri,
        person=Ref(iri=first["person"], name=first["personName"], kind="person"),
        role=Ref(iri=first["role"], name=first["roleName"], kind="role"),
        body=Ref(iri=first["body"], name=first["bodyName"], kind="organization") if "body" in first else None,
        post=Ref(iri=first["post"], name=first["postName"], kind="post") if "post" in first else None,
        reports=tuple(sorted(reports, key=lambda report: (report.date or "~", report.status, report.iri))),
        begin=(first.get("beginEarliest", ""), first.get("beginLatest", "")),
        end=(first.get("endEarliest", ""), first.get("endLatest", "")),
    )


def _since(tenure: Tenure) -> str:
    return min((day for day in (*tenure.begin, *(report.date for report in tenure.reports)) if day), default="~")


def occasions(reader: Reader, relation: Relation, iri: str) -> list[Occasion]:
    """The events that stand in a relation to a thing, the latest first, those without a date last."""
    found: dict[str, Occasion] = {}
    roles: defaultdict[str, set[str]] = defaultdict(set)
    for row in reader.ask(sparql.OCCASIONS[relation], iri):
        event = row["event"]
        if "role" in row:
            roles[event].add(row["role"])
        one = Occasion(
            event=Ref(iri=event, name=row["name"], kind="event"),
            type=row["type"],
            date=row.get("date", ""),
            earliest=row.get("earliest", ""),
            roles=(),
            facts=(row["fact"],) if "fact" in row else (event,),
        )
        known = found.get(event)
        found[event] = one if known is None else known.joined(one)
    with_roles = (one.doing(tuple(sorted(roles[iri]))) for iri, one in found.items())
    return sorted(with_roles, key=lambda one: (one.earliest, one.event.name, one.event.iri), reverse=True)


def participants(reader: Reader, event: str) -> list[Participant]:
    """Who took part in an event: people, then bodies; those with most to do first."""
    agents: dict[str, Ref] = {}
    facts: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for row in reader.ask(sparql.PARTICIPANTS, event):
        ref = _ref(row, "agent")
        if ref is not None:
            agents[ref.iri] = ref
            facts[ref.iri][row["fact"]] = row["role"]
    found = (
        Participant(agent=ref, roles=tuple(sorted(set(facts[iri].values()))), facts=tuple(sorted(facts[iri])))
        for iri, ref in agents.items()
    )
    return sorted(found, key=lambda one: (one.agent.kind != "person", -len(one.roles), one.roles, one.agent.iri))


def setting(reader: Reader, event: str) -> Setting:
    """Where an event was, who called it, how many came and what came out of it."""
    rows = list(reader.ask(sparql.SETTING, event))
    return Setting(
        type=_first(rows, "type") or "",
        part_of_day=_first(rows, "part") or "",
        organizers=_named(rows, "organizer", "organization"),
        places=_named(rows, "place", "place"),
        expected=_first(rows, "expected") or "",
        present=_first(rows, "present") or "",
        outcomes=tuple(sorted({row["outcome"] for row in rows if "outcome" in row})),
    )


def passages(reader: Reader, facts: Iterable[str]) -> Mapping[str, tuple[Passage, ...]]:
    """Where each fact was read, in the order of documents and in that of their text."""
    found: defaultdict[str, dict[tuple[str, int, int], Passage]] = defaultdict(dict)
    for row in reader.ask_of(sparql.PASSAGES, sorted(set(facts)), "FACTS"):
        confidence = row.get("confidence")
        passage = Passage(
            document=Ref(iri=row["document"], name=row["title"], kind="document"),
            issued=row.get("issued", ""),
            start=int(row["start"]),
            end=int(row["end"]),
            quote=row["quote"],
            rule=row["rule"],
            confidence=float(confidence) if confidence else precision.confidence(row["rule"]),
            page=int(row["page"]) if "page" in row else None,
            paragraph=int(row["paragraph"]) if "paragraph" in row else None,
        )
        found[row["fact"]][passage.document.iri, passage.start, passage.end] = passage
    return {
        fact: tuple(sorted(some.values(), key=lambda one: (one.issued, one.document.iri, one.start, one.end)))
        for fact, some in found.items()
    }


def mentioned_in(reader: Reader, iri: str) -> list[tuple[Ref, str]]:
    """The documents that mention a thing, each with its date, the latest first."""
    return _dated(reader.ask(sparql.MENTIONED, iri))


def held_by(reader: Reader, collection: str) -> list[tuple[Ref, str]]:
    """The documents of a collection, each with its date, the latest first."""
    return _dated(reader.ask(sparql.HELD, collection))


def doubts(reader: Reader, iri: str) -> list[Doubt]:
    """What a person should look at: candidates for one identity, and facts that don't go together.

    What resolution has decided (a score from `CERTAIN` on) is not asked again.
    """
    things: defaultdict[str, dict[str, Ref]] = defaultdict(dict)
    rows: dict[str, Row] = {}
    for row in reader.ask(sparql.DOUBTS, iri):
        ref = _ref(row, "thing")
        rows[row["doubt"]] = row
        if ref is not None and ref.iri != iri:
            things[row["doubt"]][ref.iri] = ref
    return [
        Doubt(
            iri=doubt,
            reason=row["reason"],
            things=tuple(things[doubt][key] for key in sorted(things[doubt])),
            score=float(row["score"]) if "score" in row else None,
        )
        for doubt, row in sorted(rows.items())
        if float(row.get("score", 0)) < CERTAIN
    ]


def _dated(rows: Iterable[Row]) -> list[tuple[Ref, str]]:
    found = {ref.iri: (ref, row.get("date", "")) for row in rows if (ref := _ref(row, "thing")) is not None}
    return sorted(found.values(), key=lambda one: (one[1], one[0].iri), reverse=True)


def _ref(row: Row, variable: str) -> Ref | None:
    kind: Kind | None = KINDS.get(row["type"])
    return Ref(iri=row[variable], name=row["name"], kind=kind) if kind is not None else None


def _named(rows: Iterable[Row], variable: str, kind: Kind) -> tuple[Ref, ...]:
    found = {row[variable]: Ref(iri=row[variable], name=row["name"], kind=kind) for row in rows if variable in row}
    return tuple(found[iri] for iri in sorted(found))


def _first(rows: Iterable[Row], variable: str) -> str | None:
    return min(_values(rows, variable), default=None)


def _values(rows: Iterable[Row], variable: str) -> Iterator[str]:
    return (row[variable] for row in rows if variable in row)
