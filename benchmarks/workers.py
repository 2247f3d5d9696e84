"""What a second process gains: the same archive built by one worker and by several, in turn.

    python -m benchmarks.workers [--write] [--documents 5000] [--rounds 4] [--workers 2]

The documents are those of `benchmarks.growth`: so many that a build takes a minute, as one of an archive does, for
while the lexicon loads at the start a second worker gains nothing. Seconds are those of the clock, for that is what
workers save, so the machine should be quiet; the best of the rounds is told beside the median. What the process that
builds keeps to itself is told in seconds of the processor, which other work on the machine does not change. All stores
must hold the same quads.

One worker leaves the other cores to whoever wants them, and the database does: it merges its files in a thread of its
own. So one worker is measured twice, on a machine whose other cores are free, and held to a single core; against the
second, the ratio tells what more cores give.

No program gains more than the machine gives: cores share caches, memory and power. What it gives is told by builds of a
tenth of the archive that have nothing in common, as many at the same time as there are workers.
"""

import argparse
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from benchmarks import page
from benchmarks.bulletins import ROOT
from benchmarks.growth import Cost, build, write_archive
from benchmarks.machine import machine, spread
from benchmarks.speed import PAGE
from extractor.store import open_graph

_ROUNDS: Final = 4
_DOCUMENTS: Final = 5_000
_PART: Final = 10  # so many times smaller is the archive on which the machine is measured


class Round(NamedTuple):
    """What was measured in turn.

    Attributes:
        alone: a build by one worker.
        bound: the same on one core alone.
        together: the same by several.
        single: a build of a smaller archive by one worker.
        beside: the seconds in which as many such builds end as there are workers, all begun at the same time.
    """

    alone: Cost
    bound: Cost
    together: Cost
    single: Cost
    beside: float


def measure(documents: int, rounds: int, workers: int) -> list[Round]:
    """What the builds of each round cost.

    Raises:
        AssertionError: the stores differ.
    """
    with TemporaryDirectory() as folder:
        whole, part = Path(folder, "documents.jsonl"), Path(folder, "part.jsonl")
        write_archive(whole, documents)
        write_archive(part, max(1, documents // _PART))
        return [_round(whole, part, Path(folder, str(number)), workers) for number in range(rounds)]


def _round(whole: Path, part: Path, out: Path, workers: int) -> Round:
    core = min(os.sched_getaffinity(0))
    alone, bound = build(whole, out / "alone", 1), build(whole, out / "bound", 1, core=core)
    together = build(whole, out / "together", workers)
    if set(open_graph(out / "alone").store) != set(open_graph(out / "together").store):
        raise AssertionError(f"{workers} workers made another graph than one")
    single = build(part, out / "single", 1)
    with ThreadPoolExecutor(workers) as pool:
        beside = list(pool.map(lambda number: build(part, out / f"beside-{number}", 1), range(workers)))
    return Round(alone, bound, together, single, max(one.seconds for one in beside))


def report(rounds: Sequence[Round], documents: int, workers: int) -> str:
    """The table in Markdown."""
    ways = [[getattr(one, way) for one in rounds] for way in ("alone", "bound", "together")]
    alone, bound, together = ([cost.seconds for cost in way] for way in ways)
    gains = [f"{spread(_ratios(one, together))} | {min(one) / min(together):.2f}" for one in (alone, bound)]
    given = [workers * one.single.seconds / one.beside for one in rounds]
    best = workers * min(one.single.seconds for one in rounds) / min(one.beside for one in rounds)
    kept = [spread([cost.processor for cost in way], 1) for way in ways]
    shares = spread(_ratios([one.together.processor for one in rounds], [one.alone.processor for one in rounds]))
    apart = f"{spread([one.beside for one in rounds], 1)} | {spread(given)} | {best:.2f}"
    lines = [
        f"{machine()}; {documents:,} documents, {len(rounds)} rounds; median (least–greatest).",
        "",
        f"| | seconds | {workers} workers to it | best of the rounds | processor of the building process | of all |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
        f"| one worker | {spread(alone, 1)} | {gains[0]} | {kept[0]} | 1.00 |",
        f"| one worker, on one core | {spread(bound, 1)} | {gains[1]} | {kept[1]} | |",
        f"| {workers} workers | {spread(together, 1)} | 1.00 | 1.00 | {kept[2]} | {shares} |",
        f"| {workers} builds apart, at the same time: what the machine gives | {apart} | | |",
    ]
    return "\n".join(lines)


def _ratios(these: Sequence[float], those: Sequence[float]) -> list[float]:
    return [one / other for one, other in zip(these, those, strict=True)]


def main() -> None:
    """Measures, then prints or writes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help=f"write the table into {PAGE.relative_to(ROOT)}")
    parser.add_argument("--documents", type=int, default=_DOCUMENTS, help=f"how many (default: {_DOCUMENTS:,})")
    parser.add_argument("--rounds", type=int, default=_ROUNDS, help=f"how often (default: {_ROUNDS})")
    parser.add_argument("--workers", type=int, default=2, help="how many beside one (default: 2)")
    given = parser.parse_args()
    found = report(measure(given.documents, given.rounds, given.workers), given.documents, given.workers)
    if given.write:
        page.write(PAGE, "workers", found)
    else:
        print(found)


if __name__ == "__main__":
    main()
