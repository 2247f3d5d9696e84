"""Building the graph: the statements of many documents, their union, and its files in one folder."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final

import networkx as nx

from extractor.engines import ALONE, Engine
from extractor.errors import ExportError, InputError
from extractor.exports import EXPORTERS
from extractor.exports.atomic import atomic
from extractor.graph.network import to_network
from extractor.graph.parts import read_part
from extractor.graph.statement import Statement, union
from extractor.reading import Failure, Limits, discover
from extractor.reading.limits import DEFAULTS
from extractor.runs import Watch, process, unwatched
from extractor.store.writer import store_parts
from extractor.views.report import write_report
from extractor.vocab import CIVIC, FOAF, ORG, RDF, SDO

FAILURES: Final = "failures.jsonl"
REPORT: Final = "report.html"

COUNTED: Final[Mapping[str, str]] = {
    "documents": str(SDO.PublicationIssue),
    "persons": str(FOAF.Person),
    "organizations": str(ORG.Organization),
    "tenures": str(CIVIC.Tenure),
    "events": str(CIVIC.CivicEvent),
    "participations": str(CIVIC.Participation),
}
"""What is counted in a graph, by the class of its instances."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """A graph and how it came about.

    Attributes:
        statements: all that the documents say, each statement once, in the order of their identity.
        failures: the documents that could not be read, in the order in which they came.
        skipped: files of other kinds that the folders held.
        repeated: files that gave a document again which had been read already.
        unmatched: manifests of which no row is that of a document.
    """

    statements: tuple[Statement, ...]
    failures: tuple[Failure, ...]
    skipped: tuple[str, ...]
    repeated: tuple[str, ...]
    unmatched: tuple[str, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many things of each kind the graph holds, in the order of `COUNTED`."""
        types = {(one.subject, one.object) for one in self.statements if one.predicate == str(RDF.type)}
        found = Counter(cls for _, cls in types)
        return {name: found[cls] for name, cls in COUNTED.items()}

    def network(self) -> "nx.MultiDiGraph[str]":
        """The graph for network analysis: people, bodies, offices, events, places and documents."""
        return to_network(self.statements)


def build(  # noqa: PLR0913  a keyword for each option of the command
    paths: str | Path | Sequence[str | Path],
    out: str | Path | None = None,
    *,
    manifest: str | Path | None = None,
    collection: str = "default",
    limits: Limits = DEFAULTS,
    engine: Engine = ALONE,
    watch: Watch = unwatched,
) -> Build:
    """The graph of all documents under the paths, written into the folder `out` where one is given.

    The folder receives `store/`, which `extractor.store.open_graph` reads, `graph.ttl`, `graph.trig`, `graph.nq`,
    `graph.graphml`, `graph.gexf`, `report.html`, and `failures.jsonl` when there are any; each appears whole or not
    at all.

    Args:
        paths: files and folders; `-` is standard input.
        out: the folder for the files, made where it is missing.
        manifest: a CSV file with the columns `id`, `issued` and `town`.
        collection: the archive that the documents belong to.
        limits: how much one input may ask for.
        engine: who reads the documents (`extractor.engines`).
        watch: is told of each document or failure as it comes.

    Raises:
        InputError: no document could be read, or the manifest is broken.
        ExportError: the files can't be written; the folder is tried before the first document is read.
    """
    folder = _made(Path(out)) if out is not None else None
    given = [str(path) for path in ([paths] if isinstance(paths, str | Path) else paths)]
    discovery = discover(given, manifest=Path(manifest) if manifest else None, collection=collection, limits=limits)
    results = list(process(discovery, read_part, watch, limits, engine))
    failures = tuple(result for result in results if isinstance(result, Failure))
    parts = [result for result in results if not isinstance(result, Failure)]
    if not parts:
        raise InputError(_nothing_read(failures))
    built = Build(
        statements=union(*(part.statements for part in parts)),
        failures=failures,
        skipped=tuple(discovery.skipped),
        repeated=tuple(discovery.repeated),
        unmatched=discovery.unmatched,
    )
    if folder is not None:
        store_parts(folder, parts)
        write(built, folder)
    return built


def write(built: Build, folder: Path) -> None:
    """Writes the graph in every format, the report, and what failed; a list of failures that is out of date is removed.

    Raises:
        ExportError: a file can't be written.
    """
    for exporter in EXPORTERS.values():
        exporter.write(built.statements, folder / f"graph{exporter.extension}")
    write_report(built.statements, built.failures, folder / REPORT)
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
