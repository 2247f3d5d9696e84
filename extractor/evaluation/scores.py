"""All layers of a document at once, and of many documents."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from extractor.evaluation.arguments import judge_arguments
from extractor.evaluation.entities import judge_organizations, judge_persons
from extractor.evaluation.events import judge_events
from extractor.evaluation.figures import Figures, tally
from extractor.evaluation.holdings import judge_holdings
from extractor.evaluation.issue import judge_issue
from extractor.evaluation.mentions import judge_leniently, judge_mentions
from extractor.evaluation.verdicts import Verdict

LAYERS: Final = (
    "mentions", "lenient", "persons", "organizations", "holdings", "events", "meetings", "arguments",
    "meeting_arguments", "issued",
)  # fmt: skip
"""What is compared, in the order of the pipeline; `lenient` is mentions with any overlap as right.

Mentions are counted by label (`mentions/PERSON`) and arguments by kind (`arguments/place`) as well.
"""

NOTHING: Final[Mapping[str, Any]] = {
    "mentions": [], "persons": [], "organizations": [], "holdings": [], "events": [], "issued": None,
}  # fmt: skip
"""A record in which nothing was found."""

_JUDGES: Final = (
    judge_mentions, judge_leniently, judge_persons, judge_organizations, judge_holdings, judge_events,
    judge_arguments, judge_issue,
)  # fmt: skip


def judge_record(gold: Any, found: Any) -> Iterator[Verdict]:
    """Every claim of two records of one document, judged; a claim says itself in which layers it counts."""
    for judge in _JUDGES:
        yield from judge(gold, found)


def score(gold: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Figures]:
    """The figures of each layer over all documents of the gold, by document id.

    A document that was not extracted counts as one in which nothing was found.
    """
    return total(tally(judge_record(gold[name], found.get(name, NOTHING))) for name in gold)


def total(documents: Iterable[Mapping[str, Figures]]) -> dict[str, Figures]:
    """The sum of the figures of some documents: every layer, each followed by those of its parts that occur."""
    sums = dict.fromkeys(LAYERS, Figures())
    for figures in documents:
        for layer, counted in figures.items():
            sums[layer] = sums.get(layer, Figures()) + counted
    return dict(sorted(sums.items(), key=lambda one: (LAYERS.index(one[0].partition("/")[0]), one[0])))
