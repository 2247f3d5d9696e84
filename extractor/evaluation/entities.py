"""Persons and organizations: right is one that the gold lists, under any of its names (guidelines § 2)."""

from collections.abc import Iterator
from typing import Any, Literal

from extractor.evaluation.names import Aliases
from extractor.evaluation.verdicts import Claim, Verdict, distinct, judge

Layer = Literal["persons", "organizations"]


def judge_persons(gold: Any, found: Any) -> Iterator[Verdict]:
    """The people of one document."""
    return _judge(gold, found, "persons")


def judge_organizations(gold: Any, found: Any) -> Iterator[Verdict]:
    """The bodies of one document."""
    return _judge(gold, found, "organizations")


def _judge(gold: Any, found: Any, layer: Layer) -> Iterator[Verdict]:
    aliases = Aliases(gold[layer])
    return judge(
        distinct(_claim(entity, aliases, layer) for entity in gold[layer] if not entity.get("optional")),
        distinct(_claim(entity, aliases, layer) for entity in found[layer]),
        optional={aliases.entity(entity) for entity in gold[layer] if entity.get("optional")},
    )


def _claim(entity: Any, aliases: Aliases, layer: Layer) -> Claim:
    others = sorted(entity.get("aliases") or (), key=len, reverse=True)
    return Claim(key=aliases.entity(entity), layers=(layer,), what=entity["name"], names=(entity["name"], *others))
