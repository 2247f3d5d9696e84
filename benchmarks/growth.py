"""How a build grows with the number of documents: time and memory for each, and what replacing one document costs.

    python -m benchmarks.growth                         1,000, 2,500, 5,000 and 25,000 documents
    python -m benchmarks.growth --sizes 250 1000        fewer
    python -m benchmarks.growth --write                 writes the table into benchmarks/README.md

Documents are made of the invented bulletins of `seeds/`: three paragraphs each, under town names of their own. Builds
write no exports. Memory is the greatest of the process that builds; what readers of documents hold does not grow.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from benchmarks import page
from benchmarks.bulletins import ROOT
from benchmarks.machine import machine
from benchmarks.speed import PAGE

SIZES: Final = (1_000, 2_500, 5_000, 25_000)
_FIRST: Final = "云澄碧荻松竹梅桐枫榆"
_SECOND: Final = "汀埠溪塘浦湾坪岭渡桥"
_TOWNS: Final = ("芦汀", "墨埠")
_PARAGRAPHS: Final = 3


class Cost(NamedTuple):
    """What a build took: seconds on the clock, and MiB of memory at most."""

    seconds: float
    memory: float


def documents(count: int, *, edition: str = "") -> Iterator[dict[str, str]]:
    """So many documents, the same on every machine; an edition is a sentence at the end of the first."""
    texts = [file.read_text("utf-8") for file in sorted((ROOT / "seeds" / "bulletins").glob("*.txt"))]
    paragraphs = [line for text in texts for line in text.splitlines() if len(line) > 60]
    for number in range(count):
        town = _FIRST[number % 10] + _SECOND[number // 10 % 10]
        chosen = (paragraphs[(number * 7 + at) % len(paragraphs)] for at in range(_PARAGRAPHS))
        text = "\n".join(chosen)
        for old in _TOWNS:
            text = text.replace(old, town)
        yield {"id": f"{number:06d}", "text": text + (edition if number == 0 else "")}


def build(lines: Path, out: Path, workers: int) -> Cost:
    """What a build of the documents in a file of JSON lines costs."""
    command = [sys.executable, "-m", "extractor", "build", str(lines), "-o", str(out), "--no-exports",
               "--workers", str(workers)]  # fmt: skip
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)  # noqa: S603
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise ChildProcessError(f"the build ended with {process.returncode}")
    return Cost(time.perf_counter() - begun, usage.ru_maxrss / 1024)


def report(sizes: Sequence[int], workers: int) -> str:
    """The table in Markdown."""
    lines = [
        f"{machine()}; {workers} workers; one run each.",
        "",
        "| documents | characters | seconds | ms a document | memory, MiB | one replaced, seconds | of the build |",
        "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for size in sizes:
        with TemporaryDirectory() as folder:
            file, out = Path(folder, "documents.jsonl"), Path(folder, "out")
            characters = _write(file, size)
            full = build(file, out, workers)
            _write(file, size, edition="镇党委书记陆清禾主持会议。")
            again = build(file, out, workers)
        each, share = 1000 * full.seconds / size, again.seconds / full.seconds
        lines.append(
            f"| {size:,} | {characters:,} | {full.seconds:,.1f} | {each:.1f} | {full.memory:,.0f} "
            f"| {again.seconds:,.1f} | {share:.1%} |"
        )
    return "\n".join(lines)


def _write(file: Path, size: int, *, edition: str = "") -> int:
    found = list(documents(size, edition=edition))
    file.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in found), "utf-8")
    return sum(len(one["text"]) for one in found)


def main() -> None:
    """Measures, then prints or writes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help=f"write the table into {PAGE.relative_to(ROOT)}")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="how many documents")
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)), help="processes (default: cores)")
    given = parser.parse_args()
    found = report(given.sizes, given.workers)
    if given.write:
        page.write(PAGE, "growth", found)
    else:
        print(found)


if __name__ == "__main__":
    main()
