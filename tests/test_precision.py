"""The table of how often rules are right, as it ships."""

from extractor import precision


def test_a_rule_has_the_share_of_its_facts_that_are_right_as_confidence() -> None:
    known = precision.rules()["title-before-name"]
    assert known.layer == "holdings"
    assert precision.confidence("title-before-name") == known.right / (known.right + known.wrong) > 0.9


def test_a_rule_that_was_never_measured_has_none() -> None:
    assert precision.confidence("no-such-rule") is None


def test_every_row_counts_facts_and_stands_once() -> None:
    rows = precision.TABLE.read_text("utf-8").splitlines()
    assert rows[0] == ",".join(precision.COLUMNS)
    assert all(one.facts > 0 for one in precision.rules().values())
    assert len({tuple(row.split(",")[:2]) for row in rows}) == len(rows)
