"""Change of bodies → statements: a renaming, or an org:ChangeEvent from which other bodies result.

ORG keeps org:ChangeEvent for changes from which a body of another identity results (W3C ORG, definition of
org:ChangeEvent), so a renaming is none: it concerns the one body, under its former and its new name.
"""

from collections.abc import Iterator

from extractor.graph.evidence import source_statements
from extractor.graph.scribe import Scribe
from extractor.graph.statement import Statement
from extractor.model import BodyChange
from extractor.vocab import CIVIC, CONCEPTS, ORG

_SAME = ("renaming", "succession")
"""The kinds of which both names are, or may be, those of one body."""


def change_statements(scribe: Scribe, change: BodyChange) -> Iterator[Statement]:
    """States what changed into what, under which names, and when."""
    scribe = scribe.citing(change.evidence)
    old, new = ([scribe.entity(body) for body in bodies] for bodies in (change.originals, change.results))
    former, later = (sorted(body.name for body in bodies) for bodies in (change.originals, change.results))
    iri = scribe.ids.change(change.kind, former, later, [*old, *new])
    is_event = change.kind not in _SAME
    yield from scribe.types(iri, CIVIC.BodyChange, *((ORG.ChangeEvent,) if is_event else ()))
    yield scribe.link(iri, CIVIC.changeKind, CONCEPTS[change.kind])
    yield from scribe.names(iri, f"{'、'.join(former)}→{'、'.join(later)}")
    for predicate, names in ((CIVIC.formerName, former), (CIVIC.newName, later)):
        yield from (scribe.text(iri, predicate, name) for name in names)
    for predicate, bodies in ((ORG.originalOrganization, old), (ORG.resultingOrganization, new)):
        yield from (scribe.link(iri, predicate if is_event else CIVIC.concerns, body) for body in bodies)
    yield from scribe.times(iri, change.date, change.date)
    yield from source_statements(scribe, iri)
