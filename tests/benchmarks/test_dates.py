import csv
from pathlib import Path

import pytest

from benchmarks.dates import AUDIT, Verdict, audited, changed, present_values, report
from benchmarks.news import Item

_ITEM = Item(id="1", date="2025-03-06", text="3日，青禾镇开会。9月，开工。")
_RIGHT = Verdict(document="1", start=0, end=2, kind="day", value="2025-03-03", verdict="right", truth="")
_WRONG = Verdict(document="1", start=9, end=11, kind="month", value="2024-09", verdict="wrong", truth="2025-09")
_UNCLEAR = Verdict(document="1", start=3, end=6, kind="day", value="", verdict="unclear", truth="")


def test_a_verdict_holds_while_the_value_is_right_or_becomes_so() -> None:
    assert _RIGHT.holds("2025-03-03")
    assert not _RIGHT.holds("2025-02-03")
    assert _WRONG.holds("2025-09")
    assert not _WRONG.holds("2024-09")


def test_the_present_values_are_found_by_their_offsets() -> None:
    assert present_values({"1": _ITEM}, [_RIGHT, _WRONG, _UNCLEAR]) == ["2025-03-03", "2024-09", ""]


def test_the_table_counts_what_was_clear() -> None:
    lines = list(report([_RIGHT, _WRONG, _UNCLEAR], ["2025-03-03", "2025-09", ""]))
    assert "| day | 1 | 1 | 1 |" in lines
    assert "| month | 1 | 0 | 1 |" in lines
    assert "| **all** | 2 | 1 (50.0%) | 2 (100.0%) |" in lines
    assert lines[-1].startswith("1 more")


def test_what_changed_is_named_and_judged() -> None:
    assert list(changed([_RIGHT, _WRONG], ["2025-02-03", "2025-09"])) == [
        "1:0-2 was 2025-03-03, is 2025-02-03: to be read again",
        "1:9-11 was 2024-09, is 2025-09: right",
    ]


def test_the_kept_audit_is_sorted_and_judges_every_row() -> None:
    rows = audited()
    places = [(row.document, row.start, row.end) for row in rows]
    assert places == sorted(set(places))
    assert {row.verdict for row in rows} == {"right", "wrong", "unclear"}
    assert all(row.verdict == "wrong" or not row.truth for row in rows)


def test_the_kept_audit_holds_no_text() -> None:
    with Path(AUDIT).open(encoding="utf-8", newline="") as stream:
        assert all(cell.isascii() for row in csv.reader(stream) for cell in row)


@pytest.mark.parametrize("row", [_RIGHT, _WRONG])
def test_a_span_that_is_no_expression_any_more_has_no_value(row: Verdict) -> None:
    gone = Item(id="1", date="2025-03-06", text="青禾镇开会，检查，总结，开工。")
    assert present_values({"1": gone}, [row]) == [""]
