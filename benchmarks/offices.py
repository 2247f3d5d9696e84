"""Measures the grammar of office titles on strings that nobody tuned it to.

    offices.py [--sample]

Reads `../shared/corpora/office_titles.jsonl` beside the checkout (a JSON object with `title` a line; not part of
the repository) and prints

- the rate of titles parsed whole: every character in a body, role, modifier, joint or note, and at least one office. An
  occupation (干部, 教师) counts as a role, marked so; a string that names neither (学习, 退休) counts as not parsed;
- what remains, by kind;
- the verdicts of `audits/offices.csv`, where a sample was read by hand, string by string: `right` is a string whose
  every pair of body and role is right and that hides no other (one without an office is right where none was read).

`--sample` prints the readings of the audited rows, for whoever audits them again. The rules were mended after five
earlier samples, whose verdicts are not kept; the sample of the audit was drawn afterwards, and its verdicts
stand as they were given, also where a rule was mended since.
"""

import csv
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from extractor.mentions.titles import Office, Reading, parse_titles
from extractor.mentions.titles.bodies import is_body
from extractor.mentions.titles.roles import post_or_occupation

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpora" / "office_titles.jsonl"
AUDIT = ROOT / "benchmarks" / "audits" / "offices.csv"
SAMPLE, SEED = 200, 2801


def kind_of_rest(reading: Reading) -> str:
    """Why a string was not parsed whole, by the form of what remains."""
    if any(post_or_occupation(piece) for piece in reading.rest):
        return "a role behind what is no body"
    if reading.rest and all(is_body(piece) for piece in reading.rest):
        return "a body without a role"
    if not reading.offices:
        return "no office at all"
    return "an aside beside an office"


def sample_rows(size: int) -> list[int]:
    """The audited rows of a corpus of this size, sorted."""
    return sorted(random.Random(SEED).sample(range(size), min(SAMPLE, size)))  # noqa: S311  a sample, no secret


def audited(path: Path = AUDIT) -> Iterator[tuple[int, str, str]]:
    """(row, verdict, kind of error) of the audit."""
    with path.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            yield int(row["row"]), row["verdict"], row["kind"]


def as_line(office: Office) -> str:
    """An office on one line: body · role, how it is held, notes."""
    held = " ".join((*office.qualifiers, *(f"[{note}]" for note in office.notes)))
    return f"{office.body or '–'} · {office.role}{'' if office.is_post else ' (occupation)'} {held}".strip()


def report(readings: Sequence[Reading]) -> Iterator[str]:
    """The lines of the report."""
    whole = sum(reading.is_complete for reading in readings)
    yield f"parsed whole  {whole} of {len(readings)}  {whole / len(readings):.4f}"
    kinds = Counter(kind_of_rest(reading) for reading in readings if not reading.is_complete)
    yield from (f"  {count:5}  {kind}" for kind, count in sorted(kinds.items(), key=lambda item: (-item[1], item[0])))
    verdicts = list(audited())
    right = sum(verdict == "right" for _, verdict, _ in verdicts)
    yield f"audited right {right} of {len(verdicts)}  {right / len(verdicts):.4f}"


def main(*arguments: str) -> int:
    """Prints the report, or the readings of the sample."""
    if not CORPUS.is_file():
        print(f"skipped: {CORPUS} is not there; it does not belong to the repository")
        return 0
    titles = [str(json.loads(line)["title"]) for line in CORPUS.read_text("utf-8").splitlines()]
    if "--sample" in arguments:
        for row in sample_rows(len(titles)):
            reading = parse_titles(titles[row])
            print(
                row,
                titles[row],
                *map(as_line, reading.offices),
                *(f"REST {rest}" for rest in reading.rest),
                sep="  |  ",
            )
        return 0
    print(*report([parse_titles(title) for title in titles]), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
