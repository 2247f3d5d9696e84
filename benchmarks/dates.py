"""Are dates placed in time rightly? Two audits on news items whose own date is known.

    python -m benchmarks.dates                        checks the kept audits against the code, and prints the tables
    python -m benchmarks.dates --write                the same, and writes them into benchmarks/README.md
    python -m benchmarks.dates --draw dates SEED      draws 300 expressions and prints them for reading
    python -m benchmarks.dates --draw months SEED     draws 150 items and prints them for reading

`audits/dates.csv`: expressions that were read by hand, with the item's date given: document, offsets in its text, kind,
value (EDTF), verdict (right, wrong, or unclear where a reader can't tell either), and the truth where it is wrong.
They are three samples of 300, drawn with the seeds 11, 13 and 29 after the rules had been mended on three others; what
was mended since shows as the difference between the two columns of the table. Of the last, 299 were right when drawn.
Since then 前 behind a deadline stands outside the expression; the offsets of those sixteen were moved to its end.
`audits/months.csv`: items with their date withheld (see `benchmarks.months`). Neither holds any text.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks import months
from benchmarks.kinds import draw
from benchmarks.news import CORPUS, Dated, Item, dates_of, items
from benchmarks.page import write

ROOT: Final = Path(__file__).resolve().parent
AUDIT: Final = ROOT / "audits" / "dates.csv"
_BEFORE, _BEHIND = 60, 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """An audited expression: what it was taken for, and whether that is right."""

    document: str
    start: int
    end: int
    kind: str
    value: str
    verdict: str
    truth: str

    def holds(self, present: str) -> bool:
        """Whether the value of today is right."""
        return present == (self.truth if self.verdict == "wrong" else self.value)


def audited(path: Path = AUDIT) -> Sequence[Verdict]:
    """The kept audit."""
    with path.open(encoding="utf-8", newline="") as stream:
        return [
            Verdict(**{**row, "start": int(row["start"]), "end": int(row["end"])})  # type: ignore[arg-type]
            for row in csv.DictReader(stream)
        ]


def present_values(corpus: Mapping[str, Item], rows: Sequence[Verdict]) -> Sequence[str]:
    """What the code takes each audited expression for today; nothing where it finds none."""
    found = {
        (dated.item.id, dated.start, dated.end): dated.edtf
        for document in sorted({row.document for row in rows})
        for dated in dates_of(corpus[document])
    }
    return [found.get((row.document, row.start, row.end), "") for row in rows]


def report(rows: Sequence[Verdict], present: Sequence[str]) -> Iterator[str]:
    """The table of the audit: by kind, how many of the clear expressions were right when read, and are today."""
    clear = [(row, value) for row, value in zip(rows, present, strict=True) if row.verdict != "unclear"]
    number = Counter(row.kind for row, _ in clear)
    drawn = Counter(row.kind for row, _ in clear if row.verdict == "right")
    today = Counter(row.kind for row, value in clear if row.holds(value))
    yield "| kind | expressions | right when drawn | right today |"
    yield "| --- | ---: | ---: | ---: |"
    yield from (f"| {kind} | {number[kind]} | {drawn[kind]} | {today[kind]} |" for kind in sorted(number))
    shares = [f"{count.total()} ({count.total() / number.total():.1%})" for count in (drawn, today)]
    yield f"| **all** | {number.total()} | {' | '.join(shares)} |"
    yield ""
    yield f"{len(rows) - len(clear)} more are unclear to a reader as well."


def changed(rows: Sequence[Verdict], present: Sequence[str]) -> Iterator[str]:
    """The expressions whose value is another one than was audited."""
    for row, value in zip(rows, present, strict=True):
        if row.value != value:
            right = "right" if row.holds(value) else "to be read again"
            yield f"{row.document}:{row.start}-{row.end} was {row.value or '–'}, is {value or '–'}: {right}"


def _line(kind: str, dated: Dated) -> str:
    text = dated.item.text
    before, behind = text[max(0, dated.start - _BEFORE) : dated.start], text[dated.end : dated.end + _BEHIND]
    shown = f"{before}【{dated.words}】{behind}".replace("\n", "/")
    return f"{dated.item.id},{dated.start},{dated.end},{kind},{dated.edtf}\t{dated.item.date}\t{shown}"


def _draw(what: str, seed: int) -> Iterator[str]:
    if what == "months":
        yield from months.draw(items(), seed)
    else:
        drawn = sorted(draw(items(), seed), key=lambda pair: (pair[0], pair[1].item.id, pair[1].start))
        yield from (_line(kind, dated) for kind, dated in drawn)


def _tables() -> str:
    corpus = items()
    rows = audited()
    present = present_values(corpus, rows)
    for line in (*changed(rows, present), *months.changed(corpus)):
        print(line)
    expressions = "\n".join(
        ("With the date of the item given, of an audited sample of expressions:", "", *report(rows, present))
    )
    issues = "\n".join(("With the date withheld, of an audited sample of items:", "", *months.report(corpus)))
    return f"{expressions}\n\n{issues}"


def main() -> None:
    """Draw, or check and print, or write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the tables into benchmarks/README.md")
    parser.add_argument("--draw", nargs=2, metavar=("WHAT", "SEED"), help="print a new sample of dates or months")
    given = parser.parse_args()
    if not CORPUS.exists():
        print(f"skipped: {CORPUS.name} is not in ../shared/corpora")
    elif given.draw:
        print("\n".join(_draw(given.draw[0], int(given.draw[1]))))
    elif given.write:
        write(ROOT / "README.md", "dates", _tables())
    else:
        print(_tables())


if __name__ == "__main__":
    main()
