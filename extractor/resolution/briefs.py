"""Bodies that a town's bulletins name in brief: 公司 for the firm of its manager, 锐川重工 for the firm of that brand.

A noun alone (公司总经理方若谷, 居委会主任季清和) is the one body of that kind in which the bulletins of the town know
that holder in that office. A brand is the one firm of the town whose registered name holds it in order, from the
first two characters of the brand on, behind nothing longer than a locality (云州|锐川重工|装备有限公司).
"""

from collections.abc import Iterator, Sequence

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from extractor.graph.sightings import Sighting
from extractor.graph.statement import Statement
from extractor.model import Evidence
from extractor.resolution.corrections import Corrections
from extractor.resolution.decision import decided
from extractor.resolution.keys import bare_level, family, is_brand, is_firm, is_town
from extractor.resolution.naming import named_so
from extractor.resolution.references import parsed
from extractor.resolution.stage import Naming, Outcome, Record

_PREFIX = 4  # characters of a locality before the brand in a firm's name


@dataclass(frozen=True, kw_only=True)
class BodySeen:
    """A body in one document: its IRI, its name, and a passage that names it."""

    iri: str
    name: str
    evidence: tuple[Evidence, ...]


_ADAPTER = TypeAdapter(BodySeen)


class Briefs:
    """The station of bodies that are named in brief."""

    name = "briefs"

    def observe(self, seen: Sighting, corrections: Corrections) -> Iterator[tuple[str, bytes]]:  # noqa: ARG002
        """One record for each office in a body, by place, holder and role; and one for each brand and firm."""
        for office in seen.offices:
            person, body = parsed(office.person), parsed(office.organization or "")
            if person and body and body.scope and is_town(body.scope) and not bare_level(body.name):
                passages = tuple(passage for report in office.reports for passage in report.evidence)[:1]
                one = BodySeen(iri=office.organization or "", name=body.name, evidence=passages)
                yield f"holder/{body.scope}/{person.name}/{family(office.role)}", _ADAPTER.dump_json(one)
        for entity in seen.entities if is_town(seen.town) else ():
            found = parsed(entity.iri)
            if found is None or found.kind != "organization" or found.scope != seen.town:
                continue
            one = BodySeen(iri=entity.iri, name=found.name, evidence=entity.evidence)
            for start in _starts(found.name):
                yield f"brand/{seen.town}/{start}", _ADAPTER.dump_json(one)

    def resolve(self, records: Sequence[Record], corrections: Corrections) -> Outcome:
        """Names in full what one body alone of the block can be meant by."""
        seen = [(record.document, _ADAPTER.validate_json(record.body)) for record in records]
        bodies = {one.iri: one for _, one in seen}
        namings: list[Naming] = []
        said: list[Statement] = []
        for document, one in seen:
            fuller = [other for other in bodies.values() if _is_brief(one.name, other.name)]
            if len(fuller) != 1 or corrections.tells_apart(one.iri, fuller[0].iri):
                continue
            (full,) = fuller
            namings.append(Naming(document=document, old=one.iri, new=full.iri, label=full.name))
            decision = decided(one.iri, full.iri, 0.92, "同地同一机构的简称")
            said += named_so(self.name, one.iri, full.iri, decision, (*one.evidence, *full.evidence))
        return Outcome(namings=tuple(sorted(set(namings))), statements=tuple(said))


def _starts(name: str) -> Iterator[str]:
    """Where a brand may begin in the name of a body: at the head of a brand, behind the locality of a firm."""
    if is_firm(name):
        yield from sorted({name[at : at + 2] for at in range(_PREFIX + 1)})
    elif is_brand(name):
        yield name[:2]


def _is_brief(name: str, full: str) -> bool:
    if name == full or len(name) >= len(full):
        return False
    if full.endswith(name):
        return True
    return is_brand(name) and is_firm(full) and any(_holds(full[at:], name) for at in range(_PREFIX + 1))


def _holds(full: str, brand: str) -> bool:
    """Whether a name begins with the first two characters of a brand and holds the others in their order."""
    if not full.startswith(brand[:2]):
        return False
    rest = iter(full[2:])
    return all(character in rest for character in brand[2:])
