"""Answers → text: a table for the eye, Markdown, CSV and JSON."""

import csv
import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from io import StringIO
from typing import Final
from unicodedata import combining, east_asian_width

from pyoxigraph import Literal

from extractor.exports.cells import guarded
from extractor.questions.answer import Answer, Term, plain
from extractor.vocab import XSD

_INTEGER: Final = XSD.integer
_DECIMAL: Final = XSD.decimal
_BOOLEAN: Final = XSD.boolean


def as_table(answer: Answer) -> str:
    """Columns under one another, Chinese characters counted as two; the number of rows below."""
    rows = [answer.columns, *_texts(answer)]
    widths = [max(_width(row[column]) for row in rows) for column in range(len(answer.columns))]
    lines = ["  ".join(_padded(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    rule = "  ".join("-" * width for width in widths)
    count = len(answer.rows)
    return "\n".join([lines[0], rule, *lines[1:], f"({count} row{'' if count == 1 else 's'})"]) + "\n"


def as_markdown(answer: Answer) -> str:
    """A table in Markdown."""
    lines = ["|".join(["", *(f" {_escaped(cell)} " for cell in row), ""]) for row in (answer.columns, *_texts(answer))]
    return "\n".join([lines[0], "|" + " --- |" * len(answer.columns), *lines[1:]]) + "\n"


def as_csv(answer: Answer) -> str:
    """CSV as RFC 4180 has it; what a spreadsheet would run is kept as text."""
    stream = StringIO()
    writer = csv.writer(stream)
    writer.writerow(answer.columns)
    writer.writerows([guarded(cell) for cell in (plain(term) for term in row)] for row in answer.rows)
    return stream.getvalue()


def as_json(answer: Answer) -> str:
    """A list of objects, one a row; numbers are numbers, and null stands where a row has no value."""
    rows = [{name: _value(term) for name, term in zip(answer.columns, row, strict=True)} for row in answer.rows]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


FORMATS: Final[Mapping[str, Callable[[Answer], str]]] = {
    "table": as_table,
    "markdown": as_markdown,
    "csv": as_csv,
    "json": as_json,
}
"""How an answer may be written."""


def _texts(answer: Answer) -> list[tuple[str, ...]]:
    return [tuple(_visible(plain(term)) for term in row) for row in answer.rows]


def _visible(text: str) -> str:
    """The text on one line, without characters that would move a terminal's cursor."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)


def _width(text: str) -> int:
    return sum(0 if combining(one) else 2 if east_asian_width(one) in "WF" else 1 for one in text)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")


def _value(term: Term | None) -> str | int | float | bool | None:
    if term is None:
        return None
    if isinstance(term, Literal):
        if term.datatype.value == _INTEGER:
            return int(term.value)
        if term.datatype.value == _DECIMAL:
            return float(Decimal(term.value))
        if term.datatype.value == _BOOLEAN:
            return term.value in {"true", "1"}
    return plain(term)
