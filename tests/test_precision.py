"""The table of how often rules are right, as it ships."""

import pytest

from benchmarks.rules import reads
from extractor import precision
from extractor.resources import resource


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


def test_the_table_knows_the_rules_that_read_the_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    seeds = {"seeds": (resource("seeds", "gold"), resource("seeds", "bulletins"))}
    monkeypatch.setattr("benchmarks.rules.SETS", seeds)
    found = list(reads())
    known = [one for one in found if one.rule in precision.rules()]
    assert len(found) > 1000
    assert len(known) / len(found) > 0.98, "python -m benchmarks.rules --write"
