"""Persons and organizations: right is one that the gold lists, under any of its names (guidelines § 2)."""

from typing import Any

from extractor.evaluation.figures import Figures, compare
from extractor.evaluation.names import Aliases


def compare_persons(gold: Any, found: Any) -> Figures:
    """The figures of one document's people."""
    return _compare(gold["persons"], found["persons"])


def compare_organizations(gold: Any, found: Any) -> Figures:
    """The figures of one document's bodies."""
    return _compare(gold["organizations"], found["organizations"])


def _compare(gold: list[Any], found: list[Any]) -> Figures:
    aliases = Aliases(gold)
    return compare(
        {aliases.entity(entity) for entity in gold if not entity.get("optional")},
        {aliases.entity(entity) for entity in found},
        optional={aliases.entity(entity) for entity in gold if entity.get("optional")},
    )
