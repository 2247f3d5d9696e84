"""Worlds of a few documents, stated in a line an office, for the tests of resolution and store."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from extractor.graph.index import Index
from extractor.graph.parts import Part, pack
from extractor.ids import BASE
from extractor.model import BodyChange, ChangeKind, Document, Entity, Event, Extraction, Holding, Participation
from extractor.resolution.corrections import NONE, Corrections
from extractor.store import Graph, open_graph
from extractor.store.writer import write_generation, writing
from extractor.vocab import CIVIC, DCTERMS
from tests.factories import a_document, an_entity, an_event, an_evidence, an_extraction

Office = tuple[str, ...]
"""Person, role, body; then, where it changes, status and date."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """What one document tells."""

    town: str | None
    issued: str | None = None
    offices: tuple[Office, ...] = ()
    people: tuple[str, ...] = ()
    bodies: Mapping[str, str] = field(default_factory=dict)
    events: tuple[Mapping[str, object], ...] = ()
    changes: tuple[tuple[ChangeKind, str, str], ...] = ()


def extraction(identifier: str, told: Told) -> Extraction:
    """The extraction that a document of these facts would give; each fact has a line of its own."""
    lines = [f"{'，'.join(office)}。" for office in told.offices] + [f"{event['name']}。" for event in told.events]
    lines += ["→".join(names) for _, *names in told.changes]
    known = {name: value for name, value in (("town", told.town), ("issued", told.issued)) if value is not None}
    document = a_document("\n".join(["简报", *lines, *told.people, repr(told)]), identifier=identifier, **known)
    homes = dict(told.bodies)
    bodies: dict[str, Entity] = {}
    people = {name: an_entity("person", name, jurisdiction=told.town) for name in told.people}
    holdings = []
    for office, line in zip(told.offices, lines, strict=False):
        person, role, body, status, date = (*office, *("holds", "")[len(office) - 3 :])[:5]
        people.setdefault(person, an_entity("person", person, jurisdiction=told.town))
        if body:
            bodies.setdefault(body, an_entity("organization", body, jurisdiction=homes.get(body, told.town)))
        holdings.append(
            Holding(
                person=people[person],
                role=role,
                organization=bodies.get(body),
                status=status,  # type: ignore[arg-type]  # a line of a table
                date=date or None,
                evidence=(an_evidence(document, line),),
            )
        )
    changes = []
    for kind, *names in told.changes:
        for body in names:
            bodies.setdefault(body, an_entity("organization", body, jurisdiction=homes.get(body, told.town)))
        said = an_evidence(document, "→".join(names), rule=kind)
        old, new = (bodies[body] for body in names)
        changes.append(BodyChange(kind=kind, originals=(old,), results=(new,), evidence=(said,)))
    events = tuple(_event(event, people, document, told) for event in told.events)
    return an_extraction(
        document,
        town=told.town,
        issued=told.issued,
        entities=[*people.values(), *bodies.values()],
        holdings=holdings,
        events=events,
        changes=changes,
    )


def _event(fields: Mapping[str, object], people: dict[str, Entity], document: Document, told: Told) -> Event:
    names = fields.get("people", ())
    assert isinstance(names, tuple)
    for name in names:
        people.setdefault(name, an_entity("person", name, jurisdiction=told.town))
    kind = fields.get("type", "work_meeting")
    return an_event(
        kind,  # type: ignore[arg-type]  # a line of a table
        str(fields["name"]),
        start=fields.get("start"),
        end=fields.get("end", fields.get("start")),
        organizers=(an_entity("organization", told.town or "甲", jurisdiction=told.town),),
        participants=tuple(Participation(agent=people[name], role="attendee") for name in names),
        evidence=(an_evidence(document, f"{fields['name']}。"),),
    )


def parts(world: Mapping[str, Told]) -> list[Part]:
    """The parts of the documents of a world."""
    return [pack(extraction(identifier, told)) for identifier, told in world.items()]


def a_graph(out: Path, known: Iterable[Part], corrections: Corrections = NONE) -> Graph:
    """The graph of some parts, in a folder which may hold another already."""
    chosen = list(known)
    with writing(out) as store:
        for part in chosen:
            store.add(part)
        store.commit()
        write_generation(out, {part.document: part.key for part in chosen}, corrections)
    return open_graph(out)


def a_world(out: Path, world: Mapping[str, Told], corrections: Corrections = NONE) -> Index:
    """The statements of a world, for look-up."""
    return Index(a_graph(out, parts(world), corrections).statements())


def final(index: Index, iri: str) -> set[str]:
    """What an IRI below the base goes by in the end."""
    full = f"{BASE}{iri}"
    replaced = index.objects(full, DCTERMS.isReplacedBy)
    return {one.removeprefix(BASE) for one in replaced or [full]}


def offered(index: Index) -> set[frozenset[str]]:
    """The pairs of which a person has to decide."""
    return {frozenset(one.removeprefix(BASE) for one in pair) for pair in index.pairs(CIVIC.possiblySameAs)}
