"""From documents and their gold to figures and errors: what `civicgraph evaluate` shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from extractor.errors import InputError
from extractor.evaluation.figures import Figures, tally
from extractor.evaluation.gold import read_gold
from extractor.evaluation.intervals import Interval, intervals
from extractor.evaluation.listing import Error, list_errors
from extractor.evaluation.scores import NOTHING, judge_record, total
from extractor.exports.document_json import document_record
from extractor.model import Document
from extractor.pipeline import extract_document
from extractor.reading import Failure, Limits, discover
from extractor.reading.limits import DEFAULTS
from extractor.runs import Watch, process, unwatched


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """How well the documents were read.

    Attributes:
        documents: the figures of each document of the gold, by its id, layer by layer.
        errors: what was missed and what was wrong, document by document.
        absent: documents of the gold that the paths did not give; they count as if nothing was found in them.
        strange: documents without gold; they were not read.
        displaced: documents in which mentions of the gold have another text at their offsets, and how many.
        failures: the documents that could not be read.
        skipped: files of other kinds that the folders held.
        repeated: files that gave a document again which had been read already.
        unmatched: manifests of which no row is that of a document.
    """

    documents: Mapping[str, Mapping[str, Figures]]
    errors: tuple[Error, ...]
    absent: tuple[str, ...]
    strange: tuple[str, ...]
    displaced: Mapping[str, int]
    failures: tuple[Failure, ...]
    skipped: tuple[str, ...]
    repeated: tuple[str, ...]
    unmatched: tuple[str, ...]

    @property
    def figures(self) -> dict[str, Figures]:
        """The figures over all documents: every layer, each followed by its parts."""
        return total(self.documents.values())

    @property
    def intervals(self) -> dict[str, Interval]:
        """The 95 % confidence interval of each F1, where there are two documents or more."""
        return intervals(list(self.documents.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judged:
    """A document beside its gold."""

    id: str
    figures: Mapping[str, Figures]
    errors: tuple[Error, ...]
    displaced: int = 0


def evaluate(
    gold: str | Path,
    paths: str | Path | Sequence[str | Path],
    *,
    manifest: str | Path | None = None,
    collection: str = "default",
    limits: Limits = DEFAULTS,
    watch: Watch = unwatched,
) -> Evaluation:
    """Extracts the documents under the paths and compares them with the gold (guidelines § 6 and § 7).

    Args:
        gold: a folder of JSON files, a JSON file or a JSON Lines file, one object a document.
        paths: files and folders; `-` is standard input.
        manifest: a CSV file with the columns `id`, `issued` and `town`.
        collection: the archive that the documents belong to.
        limits: how much one input may ask for.
        watch: is told of each document or failure as it comes.

    Raises:
        InputError: the gold or the manifest is broken, or no document of the gold was read.
    """
    records = read_gold(Path(gold))
    given = [str(path) for path in ([paths] if isinstance(paths, str | Path) else paths)]
    found = discover(given, manifest=Path(manifest) if manifest else None, collection=collection, limits=limits)
    results = list(process(found, partial(_judge, records), watch, limits))
    read = {one.id: one for one in results if isinstance(one, _Judged)}
    failures = tuple(one for one in results if isinstance(one, Failure))
    if not read:
        raise InputError(_nothing_read(gold, records, failures))
    # In the order of the gold, so that the order of the paths changes nothing.
    judged = [read.get(name) or _unread(name, record) for name, record in records.items()]
    return Evaluation(
        documents={one.id: one.figures for one in judged},
        errors=tuple(error for one in judged for error in one.errors),
        absent=tuple(name for name in records if name not in read),
        strange=tuple(one for one in results if isinstance(one, str)),
        displaced={one.id: one.displaced for one in judged if one.displaced},
        failures=failures,
        skipped=tuple(found.skipped),
        repeated=tuple(found.repeated),
        unmatched=found.unmatched,
    )


def _judge(records: Mapping[str, Any], document: Document) -> _Judged | str:
    """The comparison of one document with its gold; its id alone where it has none."""
    gold = records.get(document.id)
    if gold is None:
        return document.id
    extraction = extract_document(document)
    verdicts = list(judge_record(gold, document_record(extraction)))
    return _Judged(
        id=document.id,
        figures=tally(verdicts),
        errors=tuple(list_errors(document.id, verdicts, extraction.text)),
        displaced=sum(_is_displaced(mention, document.source) for mention in gold["mentions"]),
    )


def _unread(name: str, gold: Any) -> _Judged:
    """A document of the gold of which nothing was found."""
    verdicts = list(judge_record(gold, NOTHING))
    return _Judged(id=name, figures=tally(verdicts), errors=tuple(list_errors(name, verdicts, None)))


def _is_displaced(mention: Any, source: str) -> bool:
    """Whether the source has another text at the offsets of a mention: they were not counted in this file."""
    return mention.get("text") is not None and mention["text"] != source[mention["start"] : mention["end"]]


def _nothing_read(gold: str | Path, records: Mapping[str, Any], failures: Sequence[Failure]) -> str:
    if failures:
        first = failures[0]
        return f"no document of {gold} could be read; {len(failures)} failed, the first: {first.path} {first.reason}"
    first_id = next(iter(records))
    return (
        f"{gold}: no document has gold here; an id is the stem of a document's file name, as {first_id!r} of the gold"
    )
