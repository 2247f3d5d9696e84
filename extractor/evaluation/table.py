"""An evaluation as text to read: a table of the layers, one of the documents, and the errors by kind."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby

from extractor.evaluation.assessment import Evaluation
from extractor.evaluation.figures import Figures
from extractor.evaluation.intervals import Interval
from extractor.evaluation.listing import Error
from extractor.evaluation.scores import LAYERS, total

Row = tuple[str, ...]

_UNKNOWN = "–"  # nothing was wanted and nothing given, so nothing was measured


def as_table(evaluation: Evaluation, *, documents: bool, errors: bool) -> str:
    """The layers with their parts; where asked for, F1 by document, and the errors by layer and outcome."""
    parts = [_layers(evaluation)]
    if documents:
        parts.append(_documents(evaluation))
    if errors:
        parts += _errors(evaluation)
    return "\n".join(parts)


def _layers(evaluation: Evaluation) -> str:
    intervals = evaluation.intervals
    rows: list[Row] = [("layer", "P", "R", "F1", "95 %", "gold", "predicted")]
    rows += [_layer(layer, figures, intervals.get(layer)) for layer, figures in evaluation.figures.items()]
    return _aligned(rows)


def _layer(layer: str, figures: Figures, interval: Interval | None) -> Row:
    whole, _, part = layer.partition("/")
    return (
        f"  {part}" if part else whole,
        _share(figures.precision, figures.predicted),
        _share(figures.recall, figures.gold),
        _f1(figures),
        f"{interval.low:.3f}–{interval.high:.3f}" if interval else _UNKNOWN,
        str(figures.gold),
        str(figures.predicted),
    )


def _documents(evaluation: Evaluation) -> str:
    rows: list[Row] = [("F1", *LAYERS)]
    for name, figures in evaluation.documents.items():
        whole = total([figures])
        rows.append((name, *(_f1(whole[layer]) for layer in LAYERS)))
    return _aligned(rows)


def _errors(evaluation: Evaluation) -> Iterator[str]:
    """A heading for each kind of error, and below it the errors, each with its sentence."""

    def kind(error: Error) -> tuple[int, str, str]:
        return LAYERS.index(error.layer), error.outcome, error.kind

    for (layer, outcome, name), group in groupby(sorted(evaluation.errors, key=kind), kind):
        errors = list(group)
        yield f"{LAYERS[layer]} {outcome}{f', {name}' if name else ''}: {len(errors)}"
        yield "".join(_error(error) for error in errors)


def _error(error: Error) -> str:
    place = f"{error.document}:{error.span.start}-{error.span.end}" if error.span else error.document
    sentence = " ".join(error.sentence.split())
    return f"  {place}  {error.what}\n" + (f"      {sentence}\n" if sentence else "")


def _f1(figures: Figures) -> str:
    return _share(figures.f1, figures.gold + figures.predicted)


def _share(share: float, whole: int) -> str:
    return f"{share:.3f}" if whole else _UNKNOWN


def _aligned(rows: list[Row]) -> str:
    """The rows in columns, the first to the left and the others to the right."""
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    lines = []
    for first, *others in rows:
        cells = [first + " " * (widths[0] - _width(first))]
        cells += [" " * (width - _width(cell)) + cell for width, cell in zip(widths[1:], others, strict=True)]
        lines.append("  ".join(cells).rstrip() + "\n")
    return "".join(lines)


def _width(text: str) -> int:
    """The columns that a text takes on a terminal: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1 for character in text)
