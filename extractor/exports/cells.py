"""Cells of tables that spreadsheets open: what a program would run as a formula is kept as text.

A cell that begins with `=`, `+`, `-`, `@`, a tab or a return may be run (OWASP, CSV Injection); an apostrophe before it
makes it text, in every spreadsheet. Numbers stay numbers.
"""

from typing import Final

from extractor.matching.patterns import Pattern

_FORMULA: Final = Pattern(r"[=+\-@\t\r\n＝＋－＠]")
_NUMBER: Final = Pattern(r"[+-]?\d+(\.\d+)?")


def guarded(text: str) -> str:
    """The text as a cell that no spreadsheet runs.

    >>> guarded("=1+1"), guarded("-5"), guarded("镇长")
    ("'=1+1", '-5', '镇长')
    """
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text
