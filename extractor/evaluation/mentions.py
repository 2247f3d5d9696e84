"""Mentions: right is the same label on exactly the same span (guidelines § 1)."""

from typing import Any

from extractor.evaluation.figures import Figures, compare

_Marked = tuple[int, int, str]


def compare_mentions(gold: Any, found: Any) -> Figures:
    """The figures of one document's mentions."""
    marks = {_key(mention): bool(mention.get("optional")) for mention in gold["mentions"]}
    return compare(
        {key for key, optional in marks.items() if not optional},
        {_key(mention) for mention in found["mentions"]},
        optional={key for key, optional in marks.items() if optional},
    )


def _key(mention: Any) -> _Marked:
    return mention["start"], mention["end"], mention["label"]
