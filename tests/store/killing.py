"""Kills builds at random moments and looks at what is left; a program of its own, because it forks.

    python -m tests.store.killing FOLDER ROUNDS

The process that forks never opens a store, so that no thread of the engine is lost in a fork.
"""

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from extractor.graph.parts import Part
from extractor.ids import digest
from extractor.store import open_graph
from tests.resolution.worlds import Told, a_graph, parts

TOWN = "溪口镇"
WORLDS = [
    parts(
        {
            str(at): Told(town=TOWN, issued="2023-01", offices=((name, "镇长", f"{TOWN}人民政府"),))
            for at in range(count)
        }
    )
    for name, count in (("方若谷", 2), ("文怀远", 3))
]
LONGEST = 0.5  # seconds until a build is killed


def apart(work: Callable[[], int]) -> int:
    """Does a piece of work in a process of its own; its exit code."""
    child = os.fork()
    if child == 0:
        os._exit(work())
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def content(folder: Path) -> str:
    """A digest of the statements and quads of a graph."""
    graph = open_graph(folder)
    return digest(*sorted(map(repr, graph.statements())), *sorted(map(str, graph.store)))


def write(folder: Path, world: list[Part], note: Path) -> int:
    """Builds a world and notes what it looks like."""
    a_graph(folder, world)
    note.write_text(content(folder), "utf-8")
    return 0


def build_on(folder: Path) -> int:
    """Builds one world after the other, until it is killed."""
    while True:
        for world in WORLDS:
            a_graph(folder, world)


def look(folder: Path, known: set[str]) -> int:
    """0 where the graph is whole and the next build finishes."""
    if content(folder) not in known:
        return 3
    a_graph(folder, WORLDS[0])
    return 0 if content(folder) in known else 4


def kill(folder: Path, moment: float) -> None:
    """Starts builds and kills them after so many seconds."""
    child = os.fork()
    if child == 0:
        os._exit(build_on(folder))
    time.sleep(moment)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def main(folder: Path, rounds: int) -> None:
    """Kills so many builds; stops at the first that leaves something broken."""
    notes = [folder / f"{at}.txt" for at in range(len(WORLDS))]
    for at, world in enumerate(WORLDS):
        assert apart(partial(write, folder / str(at), world, notes[at])) == 0
    known = {note.read_text("utf-8") for note in notes}
    assert len(known) == len(WORLDS)
    assert apart(lambda: write(folder / "out", WORLDS[0], folder / "first.txt")) == 0
    moments = random.Random(7)  # noqa: S311  moments, not secrets
    for count in range(rounds):
        kill(folder / "out", moments.uniform(0, LONGEST))
        code = apart(lambda: look(folder / "out", known))
        assert code == 0, f"round {count}: {code}"
    sys.stdout.write(f"{rounds}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
