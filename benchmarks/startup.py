"""How long it takes until the first document is read, beside importing spaCy and loading an empty pipeline.

    python -m benchmarks.startup            prints the table
    python -m benchmarks.startup --write    writes it into benchmarks/README.md, between the marks of the start-up

Each is a process of its own, started in turn; counted are its processor seconds from the first import on. All modules
stand compiled (`benchmarks.bytecode`).
"""

import argparse
import subprocess
import sys
from typing import Final

from benchmarks import page
from benchmarks.bulletins import ROOT
from benchmarks.bytecode import compiled
from benchmarks.machine import machine, spread
from benchmarks.speed import PAGE

_CLOCK: Final = "import time; begun = time.process_time(); {work}; print(time.process_time() - begun)"
_IMPORTS: Final = "from extractor import extract; import extractor.pipeline"
_WORKS: Final = {
    "spaCy, empty `zh` pipeline": "import spacy; spacy.blank('zh')",
    "civicgraph, stations imported": _IMPORTS,
    "civicgraph, its pipeline loaded": f"{_IMPORTS}; from extractor.mentions.recognizer import pipeline; pipeline()",
    "civicgraph, first sentence read": "import extractor.engines.warm",
}


def seconds(work: str) -> float:
    """The processor seconds of a piece of work in a fresh process."""
    command = [sys.executable, "-c", _CLOCK.format(work=work)]
    done = subprocess.run(command, cwd=ROOT, env=compiled(), check=True, capture_output=True, text=True)  # noqa: S603
    return float(done.stdout)


def report(count: int) -> str:
    """The table in Markdown."""
    rounds = [{name: seconds(work) for name, work in _WORKS.items()} for _ in range(count + 1)][1:]
    base = next(iter(_WORKS))
    lines = [
        f"{machine()}; {count} rounds; median (least–greatest).",
        "",
        "| | seconds | to spaCy |",
        "| --- | ---: | ---: |",
    ]
    for name in _WORKS:
        ratios = [one[name] / one[base] for one in rounds]
        lines.append(f"| {name} | {spread([one[name] for one in rounds])} | {spread(ratios)} |")
    return "\n".join(lines)


def main() -> None:
    """Measures, then prints or writes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help=f"write the table into {PAGE.relative_to(ROOT)}")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is started (default: 5)")
    given = parser.parse_args()
    if given.write:
        page.write(PAGE, "startup", report(given.rounds))
    else:
        print(report(given.rounds))


if __name__ == "__main__":
    main()
