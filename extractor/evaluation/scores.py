"""All layers of many documents at once."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from extractor.evaluation.arguments import compare_arguments
from extractor.evaluation.entities import compare_organizations, compare_persons
from extractor.evaluation.events import compare_events, compare_meetings
from extractor.evaluation.figures import Figures
from extractor.evaluation.holdings import compare_holdings
from extractor.evaluation.issue import compare_issue
from extractor.evaluation.mentions import compare_mentions

Layer = Callable[[Any, Any], Figures]
"""Compares the gold record of a document with the extracted one."""

LAYERS: Final[Mapping[str, Layer]] = {
    "mentions": compare_mentions,
    "persons": compare_persons,
    "organizations": compare_organizations,
    "holdings": compare_holdings,
    "events": compare_events,
    "meetings": compare_meetings,
    "arguments": compare_arguments,
    "issued": compare_issue,
}
"""What is compared, in the order of the pipeline."""

_NOTHING: Final[Mapping[str, Any]] = {
    "mentions": [], "persons": [], "organizations": [], "holdings": [], "events": [], "issued": None,
}  # fmt: skip


def evaluate(gold: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Figures]:
    """The figures of each layer over all documents of the gold, by document id.

    A document that was not extracted counts as one in which nothing was found.
    """
    return {
        layer: sum((compare(gold[name], found.get(name, _NOTHING)) for name in gold), Figures())
        for layer, compare in LAYERS.items()
    }
