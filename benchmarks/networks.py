"""How long GraphML and GEXF take to write, and how much memory beside the network itself.

    python -m benchmarks.networks --write

Each size is measured in a process of its own, whose memory at its peak is compared with what it was before writing.
"""

import argparse
import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final

import networkx as nx
import psutil

from benchmarks import page
from extractor.exports.gexf import write_gexf
from extractor.exports.graphml import write_graphml
from extractor.graph.layout import positions
from extractor.ids import digest

README: Final = Path(__file__).resolve().parent / "README.md"
SIZES: Final = (5_000, 25_000, 100_000)
_TOWN: Final = 200  # nodes of a town: half events, the rest people
_WRITERS: Final = {"gexf": write_gexf, "graphml": write_graphml}
_MEGA: Final = 1024 * 1024


def town_network(count: int) -> "nx.MultiDiGraph[str]":
    """A network of so many nodes and three times as many edges, in towns of people and events.

    Nothing is drawn by lot: who attends what follows from a hash.
    """
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for number in range(count):
        kind = "event" if number % 2 else "person"
        month, day = 1 + number // 31 % 12, 1 + number % 28
        times = {"earliest": f"2024-{month:02}-{day:02}", "latest": f"2024-{month:02}-{day:02}"}
        network.add_node(
            f"urn:{number:07}", kind=kind, label=f"走访第{number}号", evidence=1, **(times if kind == "event" else {})
        )
    for number in range(3 * count):
        lot = int(digest(str(number), length=12), 16)
        town = (lot % count) // _TOWN * _TOWN
        away = lot % 50 == 0  # one in fifty comes from another town
        person = (lot // 7 % count if away else town + lot // 7 % _TOWN) // 2 * 2
        event = min(town + lot // 1009 % _TOWN, count - 1) // 2 * 2 + 1
        network.add_edge(
            f"urn:{person % count:07}", f"urn:{event % count:07}", key=f"{number:07}", kind="ATTENDED", label="参加",
            weight=1, evidence=1, documents=1, sentence="方若谷带队前往溪口镇敬老院。",
        )  # fmt: skip
    return network


def measure(count: int, form: str) -> str:
    """A row: nodes, edges, seconds of the layout and in all, the size of the file, and megabytes on top."""
    network = town_network(count)
    resident = psutil.Process().memory_info().rss
    began = perf_counter()
    positions(network)
    laid_out = perf_counter()
    with TemporaryDirectory() as folder:
        path = Path(folder, f"graph.{form}")
        _WRITERS[form](network, path)
        ended, size = perf_counter(), path.stat().st_size
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    seconds = (laid_out - began, ended - laid_out)
    return f"| {form} | {count:,} | {network.number_of_edges():,} | {seconds[0]:.1f} | {seconds[1]:.1f} | {size / _MEGA:.0f} | {max(0, peak - resident) / _MEGA:.0f} |"  # noqa: E501


def table(sizes: Sequence[int]) -> str:
    """All sizes and formats, each in its own process."""
    head = "| format | nodes | edges | layout alone, s | written with its layout, s | file, MB | memory on top, MB |"
    rows = [head, "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"]
    for form in sorted(_WRITERS):
        for count in sizes:
            command = [sys.executable, "-m", "benchmarks.networks", "--one", str(count), form]
            rows.append(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip())  # noqa: S603  our own command
    return "\n".join(rows)


def main() -> None:
    """Prints the table, or a row of it; with --write it goes into benchmarks/README.md."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="how many nodes")
    parser.add_argument("--one", nargs=2, metavar=("NODES", "FORMAT"), help="one row, in this process")
    given = parser.parse_args()
    if given.one:
        print(measure(int(given.one[0]), given.one[1]))
        return
    found = table(given.sizes)
    print(found)
    if given.write:
        page.write(README, "networks", found)


if __name__ == "__main__":
    main()
