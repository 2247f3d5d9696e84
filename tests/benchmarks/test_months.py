import pytest

from benchmarks.months import audited, inferred, verdict
from benchmarks.news import Item


@pytest.mark.parametrize(
    "value, expected",
    [("2025-03", "right"), ("2025", "year"), ("", "none"), ("2025-02", "wrong"), ("2024", "wrong")],
)
def test_verdicts(value: str, expected: str) -> None:
    assert verdict(value, "2025-03-06") == expected


def test_the_month_is_inferred_from_the_text_alone() -> None:
    assert inferred(Item(id="1", date="2020-01-01", text="2025年3月6日，青禾镇开会。")) == "2025-03"
    assert inferred(Item(id="1", date="2020-01-01", text="青禾镇开会。")) == ""


def test_the_kept_audit_is_sorted_by_document() -> None:
    documents = [document for document, _, _ in audited()]
    assert documents == sorted(set(documents))
    assert {allowed for _, _, allowed in audited()} == {True, False}
