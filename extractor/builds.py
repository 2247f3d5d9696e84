"""Building the graph: the statements of many documents, their union, and its files in one folder."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property, partial
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryFile, mkdtemp
from typing import TYPE_CHECKING, Final
from weakref import finalize

from extractor.engines import ALONE, Engine
from extractor.errors import ExportError, InputError
from extractor.exports.atomic import atomic
from extractor.graph.parts import Part, part_iri
from extractor.graph.statement import Statement, union
from extractor.reading import Failure, Limits, discover
from extractor.reading.inputs import Found
from extractor.reading.limits import DEFAULTS
from extractor.resolution.corrections import NONE, Corrections, read_corrections
from extractor.resolution.privacy import People, Privacy, public_key, read_public
from extractor.runs import Watch, process, unwatched
from extractor.store import Graph, open_graph
from extractor.store.curating import unmatched
from extractor.store.gathering import gather
from extractor.store.licence import licence_of, shared_licence
from extractor.store.parts import Parts
from extractor.store.tally import count_instances
from extractor.store.writer import write_generation, writing
from extractor.vocab import CIVIC, FOAF, ORG, SDO

if TYPE_CHECKING:
    import networkx as nx

FAILURES: Final = "failures.jsonl"
CORRECTIONS_FILE: Final = "corrections.yml"

COUNTED: Final[Mapping[str, str]] = {
    "documents": SDO.PublicationIssue,
    "persons": FOAF.Person,
    "organizations": ORG.Organization,
    "tenures": CIVIC.Tenure,
    "events": CIVIC.CivicEvent,
    "participations": CIVIC.Participation,
}
"""What is counted in a graph, by the class of its instances."""


@dataclass(frozen=True, kw_only=True)
class Build:
    """A graph and how it came about.

    Attributes:
        graph: the store of the graph.
        failures: the documents that could not be read, in the order in which they came.
        skipped: files of other kinds that the folders held.
        repeated: files that gave a document again which had been read already.
        unmatched: manifests of which no row is that of a document.
        void: the corrections that match nothing any more.
    """

    graph: Graph
    failures: tuple[Failure, ...] = ()
    skipped: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    unmatched: tuple[str, ...] = ()
    void: tuple[str, ...] = ()

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """All that the documents say and what follows, each statement once, in the order of their identity."""
        return union(self.graph.statements())

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many things of each kind the graph holds, in the order of `COUNTED`."""
        return {name: count_instances(self.graph.store, cls) for name, cls in COUNTED.items()}

    def network(self) -> "nx.MultiDiGraph[str]":
        """The graph for network analysis: people, bodies, offices, events, places and documents."""
        from extractor.graph.network import to_network  # noqa: PLC0415  few ask for it

        return to_network(self.statements)


def build(  # noqa: PLR0913  a keyword for each option of the command
    paths: str | Path | Sequence[str | Path],
    out: str | Path | None = None,
    *,
    manifest: str | Path | None = None,
    collection: str = "default",
    limits: Limits = DEFAULTS,
    engine: Engine = ALONE,
    corrections: str | Path | None = None,
    licence: str | None = None,
    people: People = "all",
    exports: bool = True,
    watch: Watch = unwatched,
) -> Build:
    """The graph of all documents under the paths, written into the folder `out` where one is given.

    The folder receives `store/`, which `extractor.store.open_graph` reads, `graph.ttl`, `graph.trig`, `graph.nq`,
    `graph.graphml`, `graph.gexf`, `tables/` (CSV), `report.html`, and `failures.jsonl` when there are any; each appears
    whole or not at all. Of a folder that holds a graph already, only what changed is read; what the paths hold no more
    is withdrawn.

    Args:
        paths: files and folders; `-` is standard input.
        out: the folder for the files, made where it is missing.
        manifest: a CSV file with the columns `id`, `issued` and `town`.
        collection: the archive that the documents belong to.
        limits: how much one input may ask for.
        engine: who reads the documents (`extractor.engines`).
        corrections: the curator's file; `corrections.yml` in `out` where none is given and that one exists.
        licence: the IRI of the licence of the documents, for the description of the data set.
        people: whether persons are kept of whom a document states no office (docs/privacy.md).
        exports: whether the files for other programs are written, beside the store.
        watch: is told of each document or failure as it comes.

    Raises:
        InputError: no document could be read, the manifest or the corrections are broken, or the licence is no IRI.
        ExportError: the files can't be written; the folder is tried before the first document is read.
        StoreError: another build writes into the folder, or its store is damaged.
    """
    if out is None:
        scratch = mkdtemp(prefix="civicgraph-")
        remove = partial(rmtree, scratch, ignore_errors=True)
        try:
            built = build(paths, scratch, manifest=manifest, collection=collection, limits=limits, engine=engine,
                          corrections=corrections, licence=licence, people=people, exports=False,
                          watch=watch)  # fmt: skip
        except BaseException:
            remove()
            raise
        finalize(built, remove)
        return built
    terms = licence_of(licence)
    folder = _made(Path(out))
    given = [str(path) for path in ([paths] if isinstance(paths, str | Path) else paths)]
    discovery = discover(given, manifest=Path(manifest) if manifest else None, collection=collection, limits=limits)
    curator = curator_of(folder, corrections)
    privacy = Privacy(suppress=curator.suppress, people=people)
    with engine.held(), writing(folder) as parts:
        news = _News(discovery, parts, watch, privacy)
        keys, failures = _kept(process(news, partial(read_public, privacy=privacy), watch, limits, engine), parts)
        keys |= news.known
        if not keys:
            raise InputError(_nothing_read(failures))
        write_generation(folder, keys, curator.public(), licence=terms, forget=bool(privacy), engine=engine)
    if privacy:
        from extractor.outputs import remove_exports  # noqa: PLC0415

        remove_exports(folder)
    graph = open_graph(folder)
    built = Build(
        graph=graph,
        failures=failures,
        skipped=tuple(discovery.skipped),
        repeated=tuple(discovery.repeated),
        unmatched=discovery.unmatched,
        void=tuple(unmatched(graph)),
    )
    write(built, folder, exports=exports)
    return built


def merge(
    folders: Sequence[str | Path],
    out: str | Path,
    *,
    corrections: str | Path | None = None,
    licence: str | None = None,
    exports: bool = True,
) -> Build:
    """One graph out of several builds: the same as a build of all their documents at once.

    Args:
        folders: what `build` wrote.
        out: the folder for the graph; what it held before is replaced.
        corrections: the curator's file; `corrections.yml` in `out` where none is given and that one exists.
        licence: the IRI of the licence of the documents; that of the builds where none is given.
        exports: whether the files for other programs are written, beside the store.

    Raises:
        InputError: the corrections suppress a name; the builds have different licences, and none is given;
            two builds read different bytes under one document id, or with different versions of civicgraph.
        ExportError: the files can't be written.
        StoreError: a folder holds no graph, or another build writes into `out`.
    """
    folder = _made(Path(out))
    curator = curator_of(folder, corrections)
    if curator.suppress:
        raise InputError("merge: keeps what the builds hold; build each again with the suppressions, then merge")
    graphs = [open_graph(each) for each in folders]
    terms = licence_of(licence) or shared_licence(graphs)
    with writing(folder) as parts:
        write_generation(folder, gather(graphs, parts), curator, licence=terms)
    graph = open_graph(folder)
    built = Build(graph=graph, void=tuple(unmatched(graph)))
    write(built, folder, exports=exports)
    return built


def curator_of(folder: Path, path: str | Path | None) -> Corrections:
    """The corrections of a build: those of the file, else those that stand in its folder, else none.

    Raises:
        InputError: the file is broken, or missing where it was named.
    """
    if path is not None:
        return read_corrections(Path(path))
    beside = folder / CORRECTIONS_FILE
    return read_corrections(beside) if beside.exists() else NONE


class _News(Iterator[Found]):
    """What was found, but for the documents whose part the store holds: their keys are in `known`."""

    def __init__(self, found: Iterator[Found], parts: Parts, watch: Watch, privacy: Privacy) -> None:
        self._privacy = privacy
        self.known: dict[str, str] = {}
        self._found = found
        self._parts = parts
        self._watch = watch

    def __next__(self) -> Found:
        for one in self._found:
            if isinstance(one, Failure) or (key := public_key(one, self._privacy)) not in self._parts:
                return one
            self.known[part_iri(one)] = key
            self._watch(one)
        raise StopIteration


def _kept(results: Iterable[Part | Failure], parts: Parts) -> tuple[dict[str, str], tuple[Failure, ...]]:
    """The keys of the documents read, whose parts are kept as they come; and what could not be read."""
    keys: dict[str, str] = {}
    failures: list[Failure] = []
    try:
        for result in results:
            if isinstance(result, Failure):
                failures.append(result)
            else:
                parts.add(result)
                keys[result.document] = result.key
    finally:
        parts.commit()
    return keys, tuple(failures)


def write(built: Build, folder: Path, *, exports: bool = True) -> None:
    """Writes the graph in every format, the report, and what failed; a list of failures that is out of date is removed.

    Raises:
        ExportError: a file can't be written.
    """
    if exports:
        from extractor.outputs import write_exports  # noqa: PLC0415  not before the documents are read

        write_exports(built.statements, built.failures, folder)
    if not built.failures:
        (folder / FAILURES).unlink(missing_ok=True)
        return
    with atomic(folder / FAILURES) as stream:
        for failure in built.failures:
            line = json.dumps(asdict(failure), ensure_ascii=False)
            # A byte of a file name that is no UTF-8 comes as half a surrogate pair, which JSON writes as \udcff.
            stream.write(f"{line}\n".encode("utf-8", "backslashreplace"))


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"{folder}: the folder can't be made ({error.strerror}); give another with -o") from error
    try:
        with TemporaryFile(dir=folder):
            return folder
    except OSError as error:
        raise ExportError(f"{folder}: can't be written ({error.strerror}); give another with -o") from error


def _nothing_read(failures: Sequence[Failure]) -> str:
    if not failures:
        return "no document was found; give files or folders that hold some"
    first = failures[0]
    return f"no document could be read; {len(failures)} failed, the first: {first.path} {first.reason}"
