"""Characters per second of the whole pipeline beside taggers and the bare segmenter, on the same text in one run.

    python -m benchmarks.speed            prints the table
    python -m benchmarks.speed --write    writes it into benchmarks/README.md, between the marks of the speed

Each tool is a process that stays; all are asked the same texts in turn, several rounds over, so that what disturbs the
machine disturbs all of them. Counted are seconds of one processor core. civicgraph goes from text to statements.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import IO, Final, Self

from benchmarks import environment, page
from benchmarks.bulletins import ROOT
from benchmarks.machine import machine, spread
from benchmarks.peers.clock import TOOLS

PAGE: Final = ROOT / "benchmarks" / "README.md"
OURS: Final = "civicgraph"
_HERE: Final = (OURS, "spacy-pkuseg")  # the tools of the project's own environment
_NEWS: Final = ROOT.parent / "shared" / "corpora" / "local_news.jsonl"
_ROUND: Final = 8_000  # characters, of which THULAC reads two thousand a second


def texts() -> list[str]:
    """The invented bulletins and, where `../shared` holds it, real local news."""
    found = [file.read_text("utf-8") for file in sorted((ROOT / "seeds" / "bulletins").glob("*.txt"))]
    if _NEWS.exists():
        found += [json.loads(line)["text"] for line in _NEWS.read_text("utf-8").splitlines()]
    return found


def rounds(found: Sequence[str], count: int) -> list[list[str]]:
    """Rounds of texts, each of about the same size and drawn from all of the texts."""
    step = max(1, sum(map(len, found)) // _ROUND)
    return [list(found[first % step :: step]) for first in range(count)]


class Tool:
    """A tool in a process of its own."""

    def __init__(self, name: str) -> None:
        python = Path(sys.executable) if name in _HERE else environment.PYTHON
        if not python.exists():
            raise ChildProcessError(f"{name}: its environment is missing; python -m benchmarks.quality sets it up")
        command = [str(python), "-m", "benchmarks.peers.clock", name]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603
        try:
            self.version = str(json.loads(_line(self._process.stdout)))
        except ChildProcessError:
            self._process.communicate()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def seconds(self, asked: Sequence[str]) -> float:
        """How long the tool takes for these texts."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(list(asked)) + "\n")
        self._process.stdin.flush()
        return float(json.loads(_line(self._process.stdout)))


def _line(stream: IO[str] | None) -> str:
    line = stream.readline() if stream is not None else ""
    if not line:
        raise ChildProcessError("the tool ended; it may be missing from its environment")
    return line


def measure(count: int) -> dict[str, tuple[str, list[float]]]:
    """Tool → its version and its characters per second in each round; a tool that can't be had is left out."""
    with ExitStack() as stack:
        tools = {}
        for name in TOOLS:
            try:
                tools[name] = stack.enter_context(Tool(name))
            except (ChildProcessError, FileNotFoundError):
                print(f"without {name}, which could not be started", file=sys.stderr)
        found = rounds(texts(), count + 1)
        speeds: dict[str, list[float]] = {name: [] for name in tools}
        for number, asked in enumerate(found):
            for name, tool in tools.items():
                seconds = tool.seconds(asked)
                if number:  # the first round loads what is loaded on first use
                    speeds[name].append(sum(map(len, asked)) / seconds)
        return {name: (tool.version, speeds[name]) for name, tool in tools.items()}


def table(measured: dict[str, tuple[str, list[float]]]) -> Iterator[str]:
    """The lines of the table; a ratio is taken in each round, and then the median of the ratios."""
    yield "| | version | characters per second | civicgraph to it |"
    yield "| --- | --- | ---: | ---: |"
    ours = measured[OURS][1]
    for name, (version, speeds) in measured.items():
        ratios = [mine / other for mine, other in zip(ours, speeds, strict=True)]
        yield f"| {name} | {version} | {spread(speeds, 0)} | {spread(ratios)} |"


def main() -> None:
    """Measures, then prints or writes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help=f"write the table into {PAGE.relative_to(ROOT)}")
    parser.add_argument("--rounds", type=int, default=7, help="how often each tool is asked (default: 7)")
    given = parser.parse_args()
    environment.prepare()
    measured = measure(given.rounds)
    size = median(sum(map(len, asked)) for asked in rounds(texts(), given.rounds + 1))
    head = f"{machine()}; {given.rounds} rounds of about {size:,.0f} characters; median (least–greatest)."
    report = "\n".join([head, "", *table(measured)])
    if given.write:
        page.write(PAGE, "speed", report)
    else:
        print(report)


if __name__ == "__main__":
    main()
