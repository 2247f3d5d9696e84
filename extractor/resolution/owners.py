"""Whose body a short name means, told by who holds an office in it.

A town's bulletin that never names its district speaks of 区委书记. Where any other bulletin of the same holder, role
and body names the owner (云岭区委书记), and none names another, the town's 区委 is that one.
"""

from collections.abc import Iterator, Sequence

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from extractor.graph.sightings import Sighting
from extractor.graph.statement import Statement
from extractor.ids import BASE, Ids
from extractor.model import Evidence
from extractor.resolution.corrections import Corrections
from extractor.resolution.decision import decided
from extractor.resolution.keys import bare_level, family, is_town, shortened
from extractor.resolution.naming import named_so
from extractor.resolution.references import parsed
from extractor.resolution.stage import Naming, Outcome, Record


@dataclass(frozen=True, kw_only=True)
class Incumbent:
    """A body in which a person holds an office, in one document; the owner where its name begins with one."""

    body: str
    owner: str | None
    evidence: tuple[Evidence, ...]


_ADAPTER = TypeAdapter(Incumbent)
SCORE = 0.94


class Owners:
    """The station of bodies whose names leave out whose they are."""

    name = "owners"

    def observe(self, seen: Sighting, corrections: Corrections) -> Iterator[tuple[str, bytes]]:  # noqa: ARG002
        """One record for each office in a body above the town, in the block of holder, role and short name."""
        for office in seen.offices:
            person, body = parsed(office.person), parsed(office.organization or "")
            if person is None or body is None or body.scope is None:
                continue
            short = body.name if bare_level(body.name) else shortened(body.name, body.scope)
            owner = None if short == body.name else body.scope
            if short is None or (owner is None and not (seen.town == body.scope and is_town(body.scope))):
                continue
            passages = tuple(passage for report in office.reports for passage in report.evidence)[:1]
            held = Incumbent(body=office.organization or "", owner=owner, evidence=passages)
            yield f"{short}/{family(office.role)}/{person.name}", _ADAPTER.dump_json(held)

    def resolve(self, records: Sequence[Record], corrections: Corrections) -> Outcome:
        """Names the short-named bodies in full where all documents that tell the owner tell the same."""
        held = [(record.document, _ADAPTER.validate_json(record.body)) for record in records]
        owners = {one.owner for _, one in held if one.owner is not None}
        if len(owners) != 1:
            return Outcome()
        (owner,) = owners
        passages = next(one.evidence for _, one in held if one.owner is not None)
        namings: list[Naming] = []
        said: list[Statement] = []
        for document, one in held:
            body = parsed(one.body)
            if one.owner is not None or body is None:
                continue
            label = f"{owner}{body.name[1:]}"
            new = Ids(base=BASE).entity("organization", label, locality=owner, document="")
            if corrections.tells_apart(one.body, new):
                continue
            namings.append(Naming(document=document, old=one.body, new=new, label=label))
            decision = decided(one.body, new, SCORE, "同一人的同一职务，机构名称有省略")
            said += named_so(self.name, one.body, new, decision, (*one.evidence, *passages))
        return Outcome(namings=tuple(sorted(set(namings))), statements=tuple(said))
