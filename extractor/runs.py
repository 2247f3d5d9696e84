"""A run over many documents: each gives its result or a failure, and none costs the others theirs.

A bad document is a clear report, not a lost run (DESIGN.md, promise 7).
"""

import json
import traceback
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from extractor.engines import ALONE, Engine
from extractor.errors import DocumentError
from extractor.exports.document_json import Record, document_record
from extractor.model import Document
from extractor.reading import Failure, Limits, discover
from extractor.reading.failure import failure_of
from extractor.reading.limits import DEFAULTS, deadline

Result = TypeVar("Result")
Watch = Callable[[Document | Failure], object]
"""Is told of each document of a run: the document itself when it was read, else its failure."""


def unwatched(_: Document | Failure) -> None:
    """Nobody watches."""


def extract(
    path: str | Path,
    *,
    manifest: str | Path | None = None,
    collection: str = "default",
    limits: Limits = DEFAULTS,
    engine: Engine = ALONE,
    on_failure: Callable[[Failure], object] | None = None,
) -> list[Record]:
    """What the documents under a path say: one record a document, in the schema of `civicgraph extract`.

    Args:
        path: a file or a folder; `-` is standard input.
        manifest: a CSV file with the columns `id`, `issued` and `town`.
        collection: the archive that the documents belong to.
        limits: how much one input may ask for.
        engine: who does the work (`extractor.engines`); a script that gives one stands behind
            `if __name__ == "__main__":`, since its processes import it.
        on_failure: is called with each document that can't be read, for example the `append` of a list.

    Raises:
        DocumentError: a document can't be read, and `on_failure` is not given.
        InputError: the manifest is broken.
    """
    found = discover([str(path)], manifest=Path(manifest) if manifest else None, collection=collection, limits=limits)
    records = []
    for result in process(found, read_record, limits=limits, engine=engine):
        if not isinstance(result, Failure):
            records.append(result)
        elif on_failure is not None:
            on_failure(result)
        else:
            raise DocumentError(f"{result.path}: {result.reason}")
    return records


def read_record(document: Document) -> Record:
    """The JSON object of one document.

    Raises:
        DocumentError: the document's metadata can't be understood.
    """
    from extractor.pipeline import extract_document  # noqa: PLC0415  who only gives documents out needs no stations

    return document_record(extract_document(document))


def read_line(document: Document) -> bytes:
    """The line of one document in the output of `civicgraph extract`.

    Raises:
        DocumentError: the document's metadata can't be understood.
    """
    return json.dumps(read_record(document), ensure_ascii=False).encode() + b"\n"


def process(
    found: Iterable[Document | Failure],
    work: Callable[[Document], Result],
    watch: Watch = unwatched,
    limits: Limits = DEFAULTS,
    engine: Engine = ALONE,
) -> Iterator[Result | Failure]:
    """The result of `work` for each document, in order; a failure where it has none.

    Args:
        found: what was found to read.
        work: what is done with a document.
        watch: is called after each: with the document where all went well, with the failure otherwise.
        limits: how long the work on one document may take.
        engine: who does the work; `work` must be picklable for any other than this process.
    """
    for one, result in engine.run(partial(_attempt, work, limits), found, _lost):
        watch(result if isinstance(result, Failure) else one)
        yield result


def _lost(one: Document | Failure) -> Failure:
    """The failure of a document that ends whoever reads it."""
    reason = "ended the process that read it (out of memory, or a fault in a library); report it with the document"
    return Failure(path=one.path, reason=reason, kind="defect")


def _attempt(work: Callable[[Document], Result], limits: Limits, document: Document | Failure) -> Result | Failure:
    if isinstance(document, Failure):
        return document
    try:
        with deadline(limits.seconds, "could not be understood"):
            return work(document)
    except DocumentError as error:
        return failure_of(error, document.path)
    # The one place where everything is caught: a defect that one bulletin in ten thousand brings to light
    # must not cost the user the others. It is not passed over: it counts as a failure, with its place.
    except Exception as error:  # noqa: BLE001
        return Failure(path=document.path, reason=_defect(error), kind="defect")


def _defect(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(frame.filename).name}:{frame.lineno}"
    what = f"{type(error).__name__} at {place}: {error}"
    return f"met a defect of civicgraph ({what}); report it with the document"
