"""How well the project and its peers find names and dates in bulletins, measured in one run.

    python -m benchmarks.quality            prints the tables
    python -m benchmarks.quality --write    writes them into benchmarks/README.md, between the marks of the quality

Always measured on the invented bulletins of `seeds/`, and on the gold of the guidelines where `../shared` holds it.
The peers live in an environment of their own (`benchmarks.environment`), made by the first run.
"""

import argparse
import subprocess
from collections.abc import Iterator, Sequence
from typing import Final

from benchmarks import environment, page
from benchmarks.bulletins import ROOT, SETS, Bulletin, bulletins
from benchmarks.columns import COLUMNS, cell
from benchmarks.peers.tools import TOOLS, ask

PAGE: Final = ROOT / "benchmarks" / "README.md"


def report() -> str:
    """The tables of all sets that are there, in Markdown."""
    there = {name: folders for name, folders in SETS.items() if folders[0].is_dir()}
    return "\n\n".join("\n".join(table(name, list(bulletins(*folders)))) for name, folders in there.items())


def table(name: str, documents: Sequence[Bulletin]) -> Iterator[str]:
    """The lines of the table of a set, and a line that names the tools without an answer."""
    characters = sum(len(one.text) for one in documents)
    days = sum(len(one.event_days) for one in documents)
    yield f"**{name}**: {len(documents)} documents, {characters:,} characters, {days} event days"
    yield ""
    yield f"| | version | {' | '.join(column.title for column in COLUMNS)} |"
    yield f"| --- | --- |{' ---: |' * len(COLUMNS)}"
    failed = []
    for tool in TOOLS:
        try:
            version, answers = ask(tool, documents)
        except (subprocess.CalledProcessError, FileNotFoundError):
            failed.append(tool.name)
            continue
        cells = (cell(column, documents, answers) if column.label in tool.labels else "" for column in COLUMNS)
        yield f"| {tool.name} | {version} | {' | '.join(cells)} |"
    if failed:
        yield ""
        yield f"Without an answer, since they could not be installed or failed: {', '.join(failed)}."


def main() -> None:
    """Measures, then prints or writes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help=f"write the tables into {PAGE.relative_to(ROOT)}")
    given = parser.parse_args()
    environment.prepare()
    if given.write:
        page.write(PAGE, "quality", report())
    else:
        print(report())


if __name__ == "__main__":
    main()
