"""The precision of each rule: of what it read in annotated documents, how much the annotators say too.

A fact counts for each rule by which one of its passages was read. What the annotators left open (guidelines § 6) counts
neither for nor against a rule.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from extractor.evaluation.arguments import judge_arguments
from extractor.evaluation.events import pairs, strange
from extractor.evaluation.holdings import judge_holdings
from extractor.evaluation.mentions import judge_mentions
from extractor.evaluation.verdicts import Outcome, Verdict
from extractor.precision import Measured

_NAMES: Final = frozenset({"PERSON", "ORG", "PLACE"})
"""The mentions that statements rest on: those of entities."""


class Read(NamedTuple):
    """A fact that a rule read: in which layer, and how it came out."""

    layer: str
    rule: str
    outcome: Outcome


def judge_rules(gold: Any, found: Any) -> Iterator[Read]:
    """Each fact of a record beside its gold, once for each rule that read it."""
    for mention in found["mentions"]:
        if mention["label"] in _NAMES:
            verdicts = judge_mentions(gold, {"mentions": [mention]})
            yield from _reads("mentions", [mention], verdicts)
    for holding in found["holdings"]:
        yield from _reads("holdings", holding["evidence"], judge_holdings(gold, {"holdings": [holding]}))
    paired = pairs(gold["events"], found["events"])
    wrong = list(strange(found["events"], paired))
    for number, event in enumerate(found["events"]):
        own = [gold["events"][index] for index, other in paired.items() if other == number]
        if event in wrong or not own[0].get("optional"):
            outcome: Outcome = "wrong" if event in wrong else "right"
            yield from (Read("events", rule, outcome) for rule in _rules(event["evidence"]))
            yield from _taking_part({**gold, "events": own}, event)


def _taking_part(gold: Any, event: Any) -> Iterator[Read]:
    for taker in event["participants"]:
        alone = {**event, "participants": [taker]}
        verdicts = judge_arguments(gold, {"events": [alone]})
        told = (one for one in verdicts if one.claim.kind == f"participant:{taker['role']}")
        yield from _reads("participants", taker["evidence"], told)


def _reads(layer: str, passages: Iterable[Any], verdicts: Iterable[Verdict]) -> Iterator[Read]:
    """The one verdict on a fact that is not that something else was missed."""
    for outcome in [one.outcome for one in verdicts if one.outcome != "missed"][:1]:
        yield from (Read(layer, rule, outcome) for rule in _rules(passages))


def _rules(passages: Iterable[Any]) -> list[str]:
    return sorted({passage["rule"] for passage in passages})


def measured(reads: Iterable[Read]) -> list[Measured]:
    """The table of all rules that read something, in the order of layers and names."""
    count = Counter(reads)
    rules = sorted({(one.layer, one.rule) for one in count})
    return [
        Measured(rule, layer, count[Read(layer, rule, "right")], count[Read(layer, rule, "wrong")])
        for layer, rule in rules
    ]
