"""Candidates: what a rule proposes in one sentence, before overlap is settled and offsets lead back to the source."""

from typing import NamedTuple

from extractor.model import Label


class Candidate(NamedTuple):
    """A labelled piece of a string, as offsets into that string, and the name of the rule that proposes it."""

    start: int
    end: int
    label: Label
    rule: str
