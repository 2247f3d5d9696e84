"""Bodies and places across documents: one name in one jurisdiction is one thing, whichever bulletin names it.

A body whose name begins with its locality (云岭县教育局) is the same in every bulletin of the county; a firm or a
university is known by its registered name; any other (镇党委 without its town, 办公室) is one in its own jurisdiction
alone. Long endings count as their short forms: 溪口镇人大办 is 溪口镇人大办公室. A body that a document says was
renamed (更名为) goes by its last name; where one is only said to be another now (原某局（现某局）), or documents tell
several new names for one, a person decides.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from pydantic import TypeAdapter

from extractor.graph.sightings import EntitySeen, Sighting
from extractor.graph.statement import Statement
from extractor.ids import BASE, Ids
from extractor.mentions.territory import gazetteer
from extractor.model import Evidence
from extractor.resolution.blocks import block_of_correction
from extractor.resolution.corrections import Corrections
from extractor.resolution.deriving import Deriver
from extractor.resolution.grounding import grounded
from extractor.resolution.keys import is_distinctive, is_village, locality_of, short_form
from extractor.resolution.lines import Line, Step, identities
from extractor.resolution.merging import Joins, Merger, Node
from extractor.resolution.references import parsed
from extractor.resolution.stage import Outcome, Record
from extractor.vocab import CIVIC, SDO, SKOS


@dataclass(frozen=True, slots=True, kw_only=True)
class Became:
    """What a body is called now, as a document tells; certain where it says that the body was renamed."""

    iri: str
    is_certain: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A body or place as one document names it, the town whose bulletin that is, and what it became."""

    entity: EntitySeen
    town: str | None
    document: str
    became: tuple[Became, ...] = ()


_ADAPTER = TypeAdapter(Named)
_KINDS = ("organization", "place")


class Names:
    """The station of bodies and places."""

    name = "names"

    def observe(self, seen: Sighting, corrections: Corrections) -> Iterator[tuple[str, bytes]]:
        """One record a body or place, in the block of its name."""
        for entity in seen.entities:
            if entity.kind in _KINDS:
                became = tuple(
                    Became(iri=change.results[0], is_certain=change.kind == "renaming", evidence=change.evidence)
                    for change in identities(seen)
                    if change.originals[0] == entity.iri
                )
                named = Named(entity=entity, town=seen.town, document=seen.document, became=became)
                yield block_of_correction(corrections, self.block(entity.iri), self.block), _ADAPTER.dump_json(named)

    @staticmethod
    def block(iri: str) -> str:
        """The block of a body or place: what makes two names one."""
        found = parsed(iri)
        if found is None:
            return iri
        scope = found.scope or (f"~/{found.document}" if found.document else "")
        if found.kind == "place":
            return f"place/{'' if _is_unique(found.name) else scope}/{found.name}"
        locality = locality_of(found.name, found.scope)
        owner = locality or ("" if is_distinctive(found.name) else scope)
        return f"organization/{owner}/{short_form(found.name)}"

    def resolve(self, records: Sequence[Record], corrections: Corrections) -> Outcome:
        """Makes all things of a block one, those apart that a person told apart, and says where a place lies."""
        seen = [(record.document, _ADAPTER.validate_json(record.body)) for record in records]
        outcome = grounded(partial(self._merger, seen), corrections).outcome()
        new = {(naming.document, naming.old): naming.new for naming in outcome.namings}
        places = {
            (new.get((document, one.entity.iri), one.entity.iri), one.entity.name)
            for document, one in seen
            if one.entity.kind == "place"
        }
        derived = [statement for iri, name in sorted(places) for statement in _hierarchy(iri, name)]
        return Outcome(namings=outcome.namings, statements=(*outcome.statements, *derived))

    def joins(self, records: Sequence[Record], corrections: Corrections) -> Joins:
        """Which things of a block were made one by which rule, and the IRI that each goes by."""
        seen = [(one.document, _ADAPTER.validate_json(one.body)) for one in records]
        return grounded(partial(self._merger, seen), corrections).joins()

    def _merger(self, seen: Sequence[tuple[str, Named]], corrections: Corrections) -> Merger:
        merger = Merger(
            self.name,
            [(document, one.entity.iri, one.entity.name, one.entity.evidence) for document, one in seen],
            corrections,
        )
        of_node = {Node(named.entity.iri, document): named for document, named in seen}
        iris = {node.iri for node in merger.nodes}
        blocks = {iri: block_of_correction(corrections, self.block(iri), self.block) for iri in iris}
        line = Line(
            [
                Step(blocks[node.iri], blocks[later.iri], node, later, one.is_certain, one.evidence)
                for node in merger.nodes
                for one in of_node[node].became
                if (later := Node(one.iri, node.document)) in of_node
            ]
        )
        first: dict[tuple[str, str], Node] = {}
        for node in merger.nodes:
            for scope in _scopes(of_node[node]):
                merger.join(first.setdefault((blocks[node.iri], scope), node), node, 1.0, "同一辖区的同一名称")
        line.join(merger)
        last = [node for node in merger.nodes if line.is_last(blocks[node.iri])]
        own = {blocks[node.iri] for node in last if _belongs(of_node[node].entity)}
        for node in last:
            if _belongs(of_node[node].entity) or (line and blocks[node.iri] not in own):
                merger.prefer(node)
        return merger


def _scopes(named: Named) -> set[str]:
    """Within what the name is that of one thing: everywhere, but the town for a body of a village."""
    found = parsed(named.entity.iri)
    locality = locality_of(named.entity.name, found.scope) if found and named.entity.kind == "organization" else None
    if found is None or locality is None or not is_village(locality):
        return {""}
    return {town for town in (named.town, found.scope) if town and town != locality} or {named.document}


def _belongs(entity: EntitySeen) -> bool:
    """Whether the name begins with the jurisdiction."""
    return entity.jurisdiction is not None and entity.name.startswith(entity.jurisdiction)


def _is_unique(name: str) -> bool:
    return len(gazetteer.divisions().get(name, ())) == 1


def _hierarchy(iri: str, name: str) -> Iterator[Statement]:
    """The code of a division, and the divisions that hold it up to the province (GB/T 2260)."""
    if not _is_unique(name):
        return
    writer = Deriver(graph="names", rule="division")
    yield writer.value(iri, SKOS.notation, gazetteer.divisions()[name][0].code)
    below = iri
    above = gazetteer.parent(name)
    while above is not None:
        place = Ids(base=BASE).entity("place", above, locality=above, document="")
        yield writer.link(below, SDO.containedInPlace, place)
        yield writer.type(place, SDO.Place)
        yield writer.text(place, SKOS.prefLabel, above)
        yield writer.text(place, CIVIC.jurisdiction, above)
        below, above = place, gazetteer.parent(above)
