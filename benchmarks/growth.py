"""How a build grows with the number of documents: time and memory for each, and what replacing one document costs.

    python -m benchmarks.growth                         1,000, 2,500, 5,000 and 25,000 documents
    python -m benchmarks.growth --sizes 250 1000        fewer
    python -m benchmarks.growth --rounds 1              each size once
    python -m benchmarks.growth --write                 writes the table into benchmarks/README.md

Documents are short news made of the invented bulletins of `seeds/`: a paragraph each, forty documents a town, so that
a larger archive is one of more towns. Builds write no exports. One process builds, held to one core, since the database
merges files in a thread of its own where another is free, and the more the more is free. Its seconds are those of the
processor, so that other work on the machine counts for nothing; `benchmarks.workers` tells what more processes gain.
All modules stand compiled (`benchmarks.bytecode`).
All sizes are built in turn, and in turn once more, since a machine is now quicker and now slower. What starting takes
is told by a build of one document; what a further document takes, by the difference between the medians of an archive
and the next smaller one. Memory is the greatest of the process. On the largest archive every named question is asked,
with the parameters of `benchmarks.questions`.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from benchmarks import page
from benchmarks.bulletins import ROOT
from benchmarks.bytecode import compiled
from benchmarks.machine import machine, spread
from benchmarks.questions import VALUES
from benchmarks.speed import PAGE
from extractor.questions import ask, questions
from extractor.questions.asking import bound_query
from extractor.store import open_graph

SIZES: Final = (1_000, 2_500, 5_000, 25_000)
_FIRST: Final = "云澄碧荻松竹梅桐枫榆"
_SECOND: Final = "石泉沙柳鹤鹿雁茶莲杏"
_THIRD: Final = "汀埠溪塘浦湾坪岭渡桥"
_TOWNS: Final = ("芦汀", "墨埠")
_LEAST: Final = 60  # characters of a paragraph
_EACH: Final = 40  # documents of a town
_ROUNDS: Final = 2


class Cost(NamedTuple):
    """What a build took: seconds on the clock, seconds of the processor in its own process, MiB of memory at most."""

    seconds: float
    processor: float
    memory: float


class Size(NamedTuple):
    """What an archive of one size cost in one round.

    Attributes:
        characters: of all its documents.
        full: the build of all.
        again: the build after one document was replaced.
    """

    characters: int
    full: Cost
    again: Cost


def documents(count: int, *, edition: str = "") -> Iterator[dict[str, str]]:
    """So many documents, the same on every machine; an edition is a sentence at the end of the first."""
    texts = [file.read_text("utf-8") for file in sorted((ROOT / "seeds" / "bulletins").glob("*.txt"))]
    paragraphs = [line for text in texts for line in text.splitlines() if len(line) > _LEAST]
    for number in range(count):
        text = paragraphs[number % len(paragraphs)]
        for old in _TOWNS:
            text = text.replace(old, town(number // _EACH))
        yield {"id": f"{number:06d}", "text": text + (edition if number == 0 else "")}


def town(number: int) -> str:
    """The name of the town of that number, without its level; a thousand are told apart."""
    return _FIRST[number % 10] + _SECOND[number // 100 % 10] + _THIRD[number // 10 % 10]


def build(lines: Path, out: Path, workers: int, *, core: int | None = None) -> Cost:
    """What a build of the documents in a file of JSON lines costs; on one core alone where one is named."""
    bound = partial(os.sched_setaffinity, 0, {core}) if core is not None else None
    command = [sys.executable, "-m", "extractor", "build", str(lines), "-o", str(out), "--no-exports",
               "--workers", str(workers)]  # fmt: skip
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=compiled(), stderr=subprocess.DEVNULL,  # noqa: S603
                               preexec_fn=bound)  # noqa: PLW1509  no other thread holds a lock here  # fmt: skip
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise ChildProcessError(f"the build ended with {process.returncode}")
    return Cost(time.perf_counter() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def measure(sizes: Sequence[int], rounds: int) -> tuple[dict[int, list[Size]], str]:
    """What each size cost in each round, and how the questions went on the largest."""
    found: dict[int, list[Size]] = {size: [] for size in sorted(sizes)}
    asked, core = "", min(os.sched_getaffinity(0))
    for last in range(1, rounds + 1):
        for size, costs in found.items():
            with TemporaryDirectory() as folder:
                file, out = Path(folder, "documents.jsonl"), Path(folder, "out")
                characters = write_archive(file, size)
                full = build(file, out, 1, core=core)
                write_archive(file, size, edition="镇党委书记陆清禾主持会议。")
                costs.append(Size(characters, full, build(file, out, 1, core=core)))
                if last == rounds and size == max(sizes):
                    asked = "\n".join(questioned(out))
    return found, asked


def start() -> float:
    """Seconds of the processor for a build of one document."""
    with TemporaryDirectory() as folder:
        write_archive(Path(folder, "one.jsonl"), 1)
        return build(Path(folder, "one.jsonl"), Path(folder, "out"), 1, core=min(os.sched_getaffinity(0))).processor


def report(found: Mapping[int, Sequence[Size]], begun: float, asked: str) -> str:
    """The table in Markdown, with what one document took and how the questions went."""
    (rounds,) = {len(costs) for costs in found.values()}
    measured = f"one process on one core, seconds of the processor, {rounds} rounds; median (least–greatest)"
    lines = [
        f"{machine()}; {measured}. One document: {begun:.1f} s.",
        "",
        "| documents | characters | seconds | ms each | ms a further one | memory, MiB | one replaced, s | of all |",
        "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    smaller, before = 1, begun
    each = []
    for size, costs in found.items():
        full = [one.full.processor for one in costs]
        each.append(1000 * median(full) / size)
        further = 1000 * (median(full) - before) / (size - smaller)
        memory, again = max(one.full.memory for one in costs), [one.again.processor for one in costs]
        lines.append(
            f"| {size:,} | {costs[0].characters:,} | {spread(full, 1)} | {spread([1000 * one / size for one in full])} "
            f"| {further:.1f} | {memory:,.0f} | {spread(again, 1)} | {median(again) / median(full):.1%} |"
        )
        smaller, before = size, median(full)
    lines += ["", f"Of the medians of ms each, the greatest is {max(each) / min(each):.2f} times the least."]
    return "\n".join([*lines, "", asked])


def questioned(out: Path) -> Iterator[str]:
    """How long the named questions take on a store, the slowest first."""
    graph = open_graph(out)
    values = {name: value.replace(_TOWNS[0], town(0)) for name, value in VALUES.items()}
    took: list[tuple[float, int, str]] = []
    for name, question in questions().items():
        begun = time.process_time()
        query = bound_query(graph.store, name, {one.name: values[one.name] for one in question.parameters})
        rows = len(ask(graph.store, query).rows)
        took.append((time.process_time() - begun, rows, name))
    yield f"The named questions on the largest archive, {len(graph.store):,} quads, the slowest first:"
    yield ""
    yield (
        "; ".join(f"`{name}` {seconds:.2f} s ({rows:,} rows)" for seconds, rows, name in sorted(took, reverse=True))
        + "."
    )


def write_archive(file: Path, size: int, *, edition: str = "") -> int:
    """Writes so many documents as JSON Lines; returns how many characters they have."""
    found = list(documents(size, edition=edition))
    file.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in found), "utf-8")
    return sum(len(one["text"]) for one in found)


def main() -> None:
    """Measures, then prints or writes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help=f"write the table into {PAGE.relative_to(ROOT)}")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="how many documents")
    parser.add_argument("--rounds", type=int, default=_ROUNDS, help=f"how often each (default: {_ROUNDS})")
    given = parser.parse_args()
    begun = start()
    sizes, asked = measure(given.sizes, given.rounds)
    found = report(sizes, begun, asked)
    if given.write:
        page.write(PAGE, "growth", found)
    else:
        print(found)


if __name__ == "__main__":
    main()
