"""A built folder → its graph again: what `build` wrote, as an Oxigraph store and as statements."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store

from extractor.errors import InputError
from extractor.graph.statement import Statement
from extractor.model import Evidence
from extractor.vocab import CIVIC, DCTERMS, OA, ORG, SDO

_DATASETS: Final[Mapping[str, RdfFormat]] = {"graph.nq": RdfFormat.N_QUADS, "graph.trig": RdfFormat.TRIG}
_LANGUAGES: Final[Mapping[str, str]] = {"zh-hans": "zh-Hans", "zh-hant": "zh-Hant"}  # N-Quads has them in lower case


def load_store(folder: Path) -> Store:
    """The graph of a folder that `build` wrote, in memory: the union in the default graph, a graph a document.

    Raises:
        InputError: the folder holds no graph, or one that is damaged.
    """
    for name, form in _DATASETS.items():
        path = folder / name
        if path.is_file():
            return _read(path, form)
    raise InputError(f"{folder}: holds no graph; make one with `civicgraph build PATH... -o {folder}`")


def _read(path: Path, form: RdfFormat) -> Store:
    store = Store()
    try:
        store.bulk_load(path=path, format=form)
    except (OSError, SyntaxError) as error:
        raise InputError(f"{path}: can't be read ({error}); build the graph again") from error
    return store


def load_statements(store: Store) -> Iterator[Statement]:
    """The statements of the documents' graphs, in no fixed order, with the passages that support them.

    A statement rests on the passages of its subject; that a post belongs to a body, on those of the tenures that
    fill it; that a document mentions something, on those of what it mentions.
    """
    passages = _Passages(store)
    collections = {quad.subject: quad.object for quad in _quads(store, DCTERMS.isPartOf)}
    for quad in store:
        if isinstance(quad.graph_name, NamedNode):
            collection = _iri(collections[quad.graph_name]).rpartition("/")[2]
            yield _statement(quad, unquote(collection), passages.supporting(quad))


class _Passages:
    """The passages of a dataset, by the graph and the resource that cites them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._cited: defaultdict[tuple[object, object], list[NamedNode]] = defaultdict(list)
        for quad in _quads(store, CIVIC.evidence):
            self._cited[quad.graph_name, quad.subject].append(NamedNode(_iri(quad.object)))
        self._fillers: defaultdict[tuple[object, object], list[object]] = defaultdict(list)
        for quad in _quads(store, CIVIC.post):
            self._fillers[quad.graph_name, quad.object].append(quad.subject)
        self._known: dict[NamedNode, Evidence] = {}

    def supporting(self, quad: Quad) -> tuple[Evidence, ...]:
        graph, subject = quad.graph_name, quad.subject
        owners: list[object] = [subject]
        if quad.predicate.value == str(ORG.postIn):
            owners = self._fillers[graph, subject]
        elif quad.predicate.value == str(SDO.mentions):
            owners = [quad.object]
        passages = {passage for owner in owners for passage in self._cited.get((graph, owner), ())}
        return tuple(self._read(passage) for passage in sorted(passages, key=lambda one: one.value))

    def _read(self, passage: NamedNode) -> Evidence:
        if passage not in self._known:
            document = NamedNode(self._value(passage, OA.hasSource))
            self._known[passage] = Evidence(
                document=self._value(document, DCTERMS.identifier),
                collection=unquote(self._value(document, DCTERMS.isPartOf).rpartition("/")[2]),
                quote=self._value(NamedNode(f"{passage.value}#quote"), OA.exact),
                start=int(self._value(NamedNode(f"{passage.value}#position"), OA.start)),
                end=int(self._value(NamedNode(f"{passage.value}#position"), OA.end)),
                rule=self._value(passage, CIVIC.rule),
            )
        return self._known[passage]

    def _value(self, subject: NamedNode, predicate: str) -> str:
        quads = self._store.quads_for_pattern(subject, NamedNode(str(predicate)), None, DefaultGraph())
        for quad in quads:
            return quad.object.value if isinstance(quad.object, Literal) else _iri(quad.object)
        raise InputError(f"{subject.value}: its {predicate} is missing; build the graph again")


def _quads(store: Store, predicate: str) -> Iterator[Quad]:
    return store.quads_for_pattern(None, NamedNode(str(predicate)), None, None)


def _statement(quad: Quad, collection: str, evidence: tuple[Evidence, ...]) -> Statement:
    target = quad.object
    datatype = language = None
    if isinstance(target, Literal):
        language = _LANGUAGES.get(target.language, target.language) if target.language else None
        datatype = None if target.language else target.datatype.value
    return Statement(
        subject=_iri(quad.subject),
        predicate=quad.predicate.value,
        object=target.value if isinstance(target, Literal) else _iri(target),
        datatype=datatype,
        language=language,
        document=_iri(quad.graph_name),
        collection=collection,
        rule=evidence[0].rule if evidence else "document",
        evidence=evidence,
    )


def _iri(term: object) -> str:
    """The IRI of a term.

    Raises:
        InputError: it is a blank node or a triple, neither of which civicgraph writes.
    """
    if isinstance(term, NamedNode):
        return term.value
    raise InputError(f"{term}: stands for a thing without an IRI; build the graph again")
