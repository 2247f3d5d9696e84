"""FollowTheMoney (https://followthemoney.tech): entities as JSON Lines, for Aleph, OpenSanctions and their tools.

People, organizations, positions, occupancies and events. An id is a hash of the IRI, which stands in `sourceUrl`; a
tenure is an Occupancy, which links a Person to a Position. Dates are prefixes of ISO 8601, as the model asks.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from extractor.exports.atomic import atomic
from extractor.exports.popolo import begin_of, end_of
from extractor.graph.index import Index
from extractor.graph.statement import Statement
from extractor.ids import digest
from extractor.vocab import CIVIC, FOAF, ORG, SDO, SKOS

Record = dict[str, Any]


class FollowTheMoney:
    """Writes one entity a line."""

    extension = ".ftm.jsonl"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes the entities kind by kind, in the order of their IRIs."""
        with atomic(path) as stream:
            for entity in entities(Index(statements)):
                stream.write(f"{json.dumps(entity, ensure_ascii=False)}\n".encode())


def entities(index: Index) -> Iterator[Record]:
    """The graph in the terms of FollowTheMoney, each entity once."""
    for schema, cls in (("Person", FOAF.Person), ("Organization", ORG.Organization)):
        for iri in index.instances(cls):
            names = {"name": [index.label(iri)], "alias": index.objects(iri, SKOS.altLabel)}
            yield _entity(schema, iri, names)
    positions = {_position(index, tenure) for tenure in index.instances(CIVIC.Tenure)}
    for iri, name in sorted(positions):
        yield _entity("Position", iri, {"name": [name]})
    for iri in index.instances(CIVIC.Tenure):
        yield from _occupancies(index, iri)
    agents = {*index.instances(FOAF.Person), *index.instances(ORG.Organization)}
    for iri in index.instances(CIVIC.CivicEvent):
        yield _event(index, iri, agents)


def _position(index: Index, tenure: str) -> tuple[str, str]:
    """The position that a tenure fills, and its name; without a post, one of the tenure's own."""
    post = index.value(tenure, CIVIC.post)
    return (post, index.label(post)) if post else (f"{tenure}#position", index.label(index.value(tenure, ORG.role)))


def _occupancies(index: Index, tenure: str) -> Iterator[Record]:
    position, _ = _position(index, tenure)
    dates = {"startDate": [begin_of(index, tenure)], "endDate": [end_of(index, tenure)]}
    for person in index.objects(tenure, ORG.member):
        yield _entity("Occupancy", tenure, {"holder": [_id(person)], "post": [_id(position)], **dates})


def _event(index: Index, iri: str, agents: Collection[str]) -> Record:
    start, _, end = index.value(iri, CIVIC.date).partition("/")
    involved = {index.value(one, CIVIC.participant) for one in index.objects(iri, CIVIC.participation)}
    return _entity(
        "Event",
        iri,
        {
            "name": [index.label(iri)],
            "startDate": [start if "X" not in start else ""],
            "endDate": [end if "X" not in end else ""],
            "location": [index.label(place) for place in index.objects(iri, SDO.location)],
            "organizer": [_id(body) for body in index.objects(iri, SDO.organizer) if body in agents],
            "involved": sorted(_id(agent) for agent in involved if agent in agents),
        },
    )


def _entity(schema: str, iri: str, properties: Mapping[str, Sequence[str]]) -> Record:
    known = {name: [value for value in values if value] for name, values in properties.items()}
    known["sourceUrl"] = [iri.partition("#")[0]]
    return {"id": _id(iri), "schema": schema, "properties": {name: values for name, values in known.items() if values}}


def _id(iri: str) -> str:
    return digest(iri, length=40)
