"""What a second process gains: the same archive built by one worker and by several, in turn.

    python -m benchmarks.workers [--write] [--documents 2500] [--rounds 3] [--workers 2]

The documents are those of `benchmarks.growth`. Seconds are those of the clock, for that is what workers save, so the
machine should be quiet; the best of the rounds is told beside the median. What the process that builds keeps to itself
is told in seconds of the processor, which other work on the machine does not change. All stores must hold the same
quads.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks import page
from benchmarks.bulletins import ROOT
from benchmarks.growth import Cost, build, write_archive
from benchmarks.machine import machine, spread
from benchmarks.speed import PAGE
from extractor.store import open_graph

_ROUNDS: Final = 3
_DOCUMENTS: Final = 2_500


def measure(documents: int, rounds: int, workers: int) -> tuple[list[Cost], list[Cost]]:
    """What the builds of each round cost: by one worker, by several.

    Raises:
        AssertionError: the stores differ.
    """
    alone, together = [], []
    with TemporaryDirectory() as folder:
        file = Path(folder, "documents.jsonl")
        write_archive(file, documents)
        for number in range(rounds):
            outs = Path(folder, f"{number}-alone"), Path(folder, f"{number}-together")
            alone.append(build(file, outs[0], 1))
            together.append(build(file, outs[1], workers))
            if set(open_graph(outs[0]).store) != set(open_graph(outs[1]).store):
                raise AssertionError(f"{workers} workers made another graph than one")
    return alone, together


def report(alone: Sequence[Cost], together: Sequence[Cost], documents: int, workers: int) -> str:
    """The table in Markdown."""
    ratios = [one.seconds / more.seconds for one, more in zip(alone, together, strict=True)]
    best = min(one.seconds for one in alone) / min(more.seconds for more in together)
    shares = [more.processor / one.processor for one, more in zip(alone, together, strict=True)]
    own = [spread([one.seconds for one in costs], 1) for costs in (alone, together)]
    kept = [spread([one.processor for one in costs], 1) for costs in (alone, together)]
    lines = [
        f"{machine()}; {documents:,} documents, {len(alone)} rounds; median (least–greatest).",
        "",
        "| | seconds | to one worker | best of the rounds | processor of the building process | share of all work |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
        f"| one worker | {own[0]} | 1.00 | 1.00 | {kept[0]} | 1.00 |",
        f"| {workers} workers | {own[1]} | {spread(ratios)} | {best:.2f} | {kept[1]} | {spread(shares)} |",
    ]
    return "\n".join(lines)


def main() -> None:
    """Measures, then prints or writes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help=f"write the table into {PAGE.relative_to(ROOT)}")
    parser.add_argument("--documents", type=int, default=_DOCUMENTS, help=f"how many (default: {_DOCUMENTS:,})")
    parser.add_argument("--rounds", type=int, default=_ROUNDS, help=f"how often (default: {_ROUNDS})")
    parser.add_argument("--workers", type=int, default=2, help="how many beside one (default: 2)")
    given = parser.parse_args()
    found = report(*measure(given.documents, given.rounds, given.workers), given.documents, given.workers)
    if given.write:
        page.write(PAGE, "workers", found)
    else:
        print(found)


if __name__ == "__main__":
    main()
