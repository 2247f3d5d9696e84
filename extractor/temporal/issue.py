"""Infer when a bulletin was issued from its own text, where no manifest says it (guidelines § 5).

The month is that of the latest day that the text reports; the year is the one that most evidence speaks for
and nothing rules out. Where nothing in the text gives a year, the answer is None.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from extractor.temporal.daymarks import fitting_years
from extractor.temporal.editions import closed_years, editions
from extractor.temporal.evidence import Evidence
from extractor.temporal.expressions import find_dates
from extractor.temporal.forms import DateExpression
from extractor.temporal.mastheads import printed_date
from extractor.temporal.months import latest_month
from extractor.temporal.numerals import fold
from extractor.temporal.reports import stated_years
from extractor.temporal.values import PartialDate
from extractor.temporal.world import world_evidence

_FIRST = 1980
"""No bulletin that comes as a file is older; earlier years are history told."""

_ENOUGH = 1.8
"""The weight that a year needs: a reported day, a public event, or two mentions that agree."""


def infer_issued(text: str, dates: Sequence[DateExpression] | None = None) -> PartialDate | None:
    """The month or year of issue as the text itself shows it, or None.

    Args:
        text: the whole bulletin.
        dates: its date expressions, where they have been found already.
    """
    folded = fold(text)
    found = find_dates(text) if dates is None else dates
    printed = printed_date(folded, found)
    if printed is not None:
        return printed
    month = latest_month(folded, found)
    told = (*closed_years(folded, month), *stated_years(folded, found, month), *fitting_years(folded, found))
    year = weigh((*world_evidence(folded), *editions(folded), *told), month)
    return None if year is None else PartialDate(year=year, month=month)


def weigh(evidence: Iterable[Evidence], month: int | None) -> int | None:
    """The year with the most weight that no evidence rules out; None where it is too little or shared."""
    scores: defaultdict[int, float] = defaultdict(float)
    floor = 0
    for item in evidence:
        for year in item.years:
            scores[year] += item.weight
        if item.not_before is not None:
            floor = max(floor, _months(item.not_before.year, item.not_before.month or 1))
    floor = max(floor, _months(_FIRST, 1))
    possible = {year: score for year, score in scores.items() if _months(year, month or 12) >= floor}
    best = max(possible.values(), default=0.0)
    winners = [year for year, score in possible.items() if score == best]
    return winners[0] if best >= _ENOUGH and len(winners) == 1 else None


def _months(year: int | None, month: int) -> int:
    return (year or 0) * 12 + month
