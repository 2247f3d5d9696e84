"""The curator's word on statements: facts rejected, names split, facts added."""

from collections.abc import Iterable, Iterator, Sequence

from extractor.graph.statement import Statement, union
from extractor.resolution.corrections import Add, Corrections, Reject, Split, predicate_iri
from extractor.resolution.deriving import Deriver
from extractor.resolution.references import expanded
from extractor.resolution.renaming import renamed
from extractor.resolution.stage import Naming
from extractor.vocab import CIVIC, FOAF, PREFIXES, RDF, SDO, SKOS

_LABEL, _MENTIONS = SKOS.prefLabel, SDO.mentions
_COPIED = frozenset(map(str, (RDF.type, SKOS.prefLabel, FOAF.name, CIVIC.jurisdiction)))


def curated(document: str, statements: Sequence[Statement], corrections: Corrections) -> tuple[Statement, ...]:
    """The statements of one document as the curator leaves them: names split, rejected facts gone."""
    kept = tuple(statements)
    for split in corrections.split:
        if split.reference.document == document:
            kept = _split(kept, split)
    return without_rejected(kept, corrections)


def without_rejected(statements: Sequence[Statement], corrections: Corrections) -> tuple[Statement, ...]:
    """The statements that no correction rejects."""
    if not corrections.reject:
        return tuple(statements)
    return tuple(one for one in statements if not any(is_rejected(one, reject) for reject in corrections.reject))


def is_rejected(statement: Statement, reject: Reject) -> bool:
    """Whether a correction rejects the statement."""
    if reject.thing is not None:
        thing = expanded(reject.thing)
        return statement.subject == thing or (statement.is_link and statement.object == thing)
    if reject.subject is not None and statement.subject != expanded(reject.subject):
        return False
    if reject.predicate is not None and statement.predicate != predicate_iri(reject.predicate):
        return False
    return reject.object is None or statement.object in (reject.object, expanded(reject.object))


def _split(statements: tuple[Statement, ...], split: Split) -> tuple[Statement, ...]:
    """In the passages that hold one of the quotes the name means another person, whose IRI gets a discriminator."""
    person, other = split.reference.iri, split.other
    there, here = [], []
    for one in statements:
        spoken = tuple(p for p in one.evidence if any(quote in p.quote for quote in split.quotes))
        rest = tuple(p for p in one.evidence if p not in spoken)
        if spoken:
            there.append(one._replace(evidence=spoken))
        if rest or not spoken:
            here.append(one._replace(evidence=rest))
    label = next((one.object for one in statements if one.subject == person and one.predicate == _LABEL), "")
    if not label or not there:
        return statements
    naming = Naming(document=split.reference.document or "", old=person, new=other, label=label)
    own = [
        one for one in statements
        if (one.subject == person and one.predicate in _COPIED)
        or (one.object == person and one.predicate == _MENTIONS)
    ]  # fmt: skip
    return union(here, own, renamed([*there, *own], [naming]))


def matches(statements: Iterable[Statement], corrections: Corrections) -> Iterator[str]:
    """The corrections that change something in the statements of one document, as they are counted: `reject 2`."""
    known = list(statements)
    for number, reject in enumerate(corrections.reject, 1):
        if any(is_rejected(one, reject) for one in known):
            yield f"reject {number}"
    for number, split in enumerate(corrections.split, 1):
        about = (one for one in known if one.document == split.reference.document)
        if any(quote in passage.quote for one in about for passage in one.evidence for quote in split.quotes):
            yield f"split {number}"


def added(corrections: Corrections) -> Iterator[Statement]:
    """The facts that the curator adds, in a graph of their own."""
    writer = Deriver(graph="corrections", rule="curator")
    for add in corrections.add:
        yield _added(writer, add)


def _added(writer: Deriver, add: Add) -> Statement:
    subject, predicate = expanded(add.subject), predicate_iri(add.predicate)
    if add.object is not None:
        prefix = add.object.partition(":")[0]
        target = predicate_iri(add.object) if prefix in PREFIXES else expanded(add.object)
        return writer.link(subject, predicate, target)
    if add.text is not None:
        return writer.text(subject, predicate, add.text)
    return writer.value(subject, predicate, add.value, predicate_iri(add.datatype))
