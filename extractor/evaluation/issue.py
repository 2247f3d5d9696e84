"""The date of issue: right is the month, or a year alone where the gold knows no more (guidelines § 5)."""

from typing import Any

from extractor.evaluation.figures import Figures, compare


def compare_issue(gold: Any, found: Any) -> Figures:
    """The figures of one document's date of issue; nothing is wanted where the gold gives none."""
    if not gold.get("issued"):
        return Figures()
    accepted = [date[:7] for date in (gold["issued"], *gold.get("issued_alternatives", ()))]
    given = [found["issued"][:7]] if found.get("issued") else []
    return compare(accepted[:1], [accepted[0] if month in accepted else month for month in given])
