"""Reasons for the year of a bulletin: what a finding is, and how much it says."""

from dataclasses import dataclass

from extractor.temporal.values import PartialDate

STRONG, FAIR, WEAK = 4.0, 2.0, 1.0
"""The year is named by its place in a count; a day of it is reported; it is mentioned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A reason for a year.

    Attributes:
        reason: what kind of finding it is.
        text: the words that say it.
        years: the years that it speaks for; none where it only rules out earlier ones.
        weight: how much it says for each of them.
        not_before: the text is not older than this.
    """

    reason: str
    text: str
    years: tuple[int, ...] = ()
    weight: float = 0.0
    not_before: PartialDate | None = None
