"""Is the month of an item inferred from its text, its date withheld? The audit of `audits/months.csv`.

A row is a document, the month that was inferred (nothing where none was) and `allowed`: whether a reader who knows
public events, and nothing else, could tell year and month from the text (yes or no). The verdict follows from the
date of the item. They are two samples of 150, drawn with the seeds 7 and 8; the rules were mended after either.
"""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

from benchmarks.news import Item, sample
from extractor.reading import read_text
from extractor.temporal.issue import infer_issued

AUDIT: Final = Path(__file__).resolve().parent / "audits" / "months.csv"
_EACH_YEAR: Final = 10
_SHOWN: Final = 1_200

Verdict = Literal["right", "year", "none", "wrong"]
_VERDICTS: Final[tuple[Verdict, ...]] = ("right", "year", "none", "wrong")


def inferred(item: Item) -> str:
    """The month or year of issue that the text shows; nothing where it shows none."""
    found = infer_issued(read_text(item.document(issued=False)).content)
    return found.isoformat() if found else ""


def verdict(value: str, date: str) -> Verdict:
    """Right to the month, right to the year without any month, nothing said, or wrong."""
    if not value:
        return "none"
    if value == date[:7]:
        return "right"
    return "year" if value == date[:4] else "wrong"


def audited(path: Path = AUDIT) -> Sequence[tuple[str, str, bool]]:
    """(document, inferred month, whether the text allows it) of the kept audit."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = csv.DictReader(stream)
        return [(row["document"], row["value"], row["allowed"] == "yes") for row in rows]


def report(corpus: Mapping[str, Item]) -> Iterator[str]:
    """The table of the audit: verdicts when drawn and today, where the text allows the month and where it does not."""
    drawn: Counter[tuple[bool, str]] = Counter()
    today: Counter[tuple[bool, str]] = Counter()
    for document, value, allowed in audited():
        item = corpus[document]
        drawn[allowed, verdict(value, item.date)] += 1
        today[allowed, verdict(inferred(item), item.date)] += 1
    yield "| the text shows year and month | items | | month right | only the year | none | wrong |"
    yield "| --- | ---: | --- | ---: | ---: | ---: | ---: |"
    for allowed, shown in ((True, "yes"), (False, "no")):
        for when, counts in (("when drawn", drawn), ("today", today)):
            cells = [counts[allowed, outcome] for outcome in _VERDICTS]
            yield f"| {shown} | {sum(cells)} | {when} | {' | '.join(map(str, cells))} |"


def changed(corpus: Mapping[str, Item]) -> Iterator[str]:
    """The items for which another month is inferred than when they were audited."""
    for document, value, _ in audited():
        item = corpus[document]
        present = inferred(item)
        if present != value:
            yield f"{document} was {value or '–'}, is {present or '–'}: {verdict(present, item.date)}"


def draw(corpus: Mapping[str, Item], seed: int) -> Iterator[str]:
    """A sample of items of every year, printed for reading."""
    for item in sample(corpus, _EACH_YEAR, seed):
        value = inferred(item)
        text = item.text[:_SHOWN].replace("\n", "/")
        yield f"{item.id},{value}\t{verdict(value, item.date)}\t{item.date}\t{text}"
