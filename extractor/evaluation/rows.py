"""An evaluation as JSON and as CSV, for programs; a figure has the same name in both."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from extractor.evaluation.assessment import Evaluation
from extractor.evaluation.figures import Figures
from extractor.evaluation.intervals import Interval
from extractor.evaluation.listing import Error
from extractor.evaluation.scores import total

_FIGURES: Final = ("document", "layer", "precision", "recall", "f1", "low", "high", "gold", "predicted")
_ERRORS: Final = ("layer", "outcome", "document", "start", "end", "kind", "what", "sentence")


def as_json(evaluation: Evaluation, *, documents: bool, errors: bool) -> str:
    """One object: `layers` by name, and where asked for `documents` by id and a list of `errors`.

    `low` and `high` bound the 95 % confidence interval of `f1`; null where there is none.
    """
    shown: dict[str, Any] = {"layers": _by_layer(evaluation.figures, evaluation.intervals)}
    if documents:
        shown["documents"] = {name: _by_layer(total([one]), {}) for name, one in evaluation.documents.items()}
    if errors:
        shown["errors"] = [_error(error) for error in evaluation.errors]
    return json.dumps(shown, ensure_ascii=False, indent=1) + "\n"


def figures_as_csv(evaluation: Evaluation, *, documents: bool) -> str:
    """A line for each layer, with an empty `document`; where asked for, a line for each document and layer too."""
    rows = [{"document": "", **row} for row in _rows(evaluation.figures, evaluation.intervals)]
    if documents:
        for name, figures in evaluation.documents.items():
            rows += [{"document": name, **row} for row in _rows(total([figures]), {})]
    return _csv(_FIGURES, rows)


def errors_as_csv(evaluation: Evaluation) -> str:
    """A line for each error."""
    return _csv(_ERRORS, [_error(error) for error in evaluation.errors])


def _by_layer(figures: Mapping[str, Figures], intervals: Mapping[str, Interval]) -> dict[str, Any]:
    return {row.pop("layer"): row for row in _rows(figures, intervals)}


def _rows(figures: Mapping[str, Figures], intervals: Mapping[str, Interval]) -> Iterator[dict[str, Any]]:
    for layer, one in figures.items():
        low, high = intervals.get(layer, (None, None))
        yield {
            "layer": layer, "precision": one.precision, "recall": one.recall, "f1": one.f1, "low": low, "high": high,
            "gold": one.gold, "predicted": one.predicted,
        }  # fmt: skip


def _error(error: Error) -> dict[str, Any]:
    start, end = error.span or (None, None)
    return {
        "layer": error.layer, "outcome": error.outcome, "document": error.document, "start": start, "end": end,
        "kind": error.kind, "what": error.what, "sentence": error.sentence,
    }  # fmt: skip


def _csv(columns: tuple[str, ...], rows: list[dict[str, Any]]) -> str:
    stream = io.StringIO()
    writer = csv.DictWriter(stream, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()
