"""The measure of rules, on the sample alone."""

import pytest

from benchmarks import rules
from extractor import precision
from extractor.resources import resource


def test_the_table_knows_the_rules_that_read_the_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "SETS", {"seeds": (resource("seeds", "gold"), resource("seeds", "bulletins"))})
    head, *rows = [line.split(",") for line in rules.table().splitlines()]
    assert tuple(head) == precision.COLUMNS
    facts = {(rule, layer): int(right) + int(wrong) for rule, layer, right, wrong in rows}
    known = sum(count for (rule, _), count in facts.items() if rule in precision.rules())
    assert sum(facts.values()) > 1000
    assert known / sum(facts.values()) > 0.98, "python -m benchmarks.rules --write"
