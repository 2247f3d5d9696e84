"""The date of issue: right is the month, or a year alone where the gold knows no more (guidelines § 5)."""

from collections.abc import Iterator
from typing import Any

from extractor.evaluation.verdicts import Claim, Verdict, judge


def judge_issue(gold: Any, found: Any) -> Iterator[Verdict]:
    """The date of issue of one document; nothing is wanted where the gold gives none."""
    if not gold.get("issued"):
        return iter(())
    accepted = [date[:7] for date in (gold["issued"], *(gold.get("issued_alternatives") or ()))]
    given = [found["issued"][:7]] if found.get("issued") else []
    return judge(
        [_claim(accepted[0], accepted[0])],
        [_claim(accepted[0] if month in accepted else month, month) for month in given],
    )


def _claim(key: str, month: str) -> Claim:
    return Claim(key=key, layers=("issued",), what=month)
