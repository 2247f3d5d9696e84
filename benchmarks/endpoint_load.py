"""The endpoint under load: many clients at once, each with one question after another, for a given time.

    python -m benchmarks.endpoint_load DIR [--million] [--clients 32] [--seconds 120] [--write]

DIR is a build of seeds/bulletins; `--million` makes a graph of a million triples of it first. Half of the questions are
asked of one person, body or period, the other half of everything. `civicgraph serve` is started on a free port of
127.0.0.1, and nothing else is asked.
"""

import argparse
import re
import signal
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from urllib.parse import urlencode

from pyoxigraph import DefaultGraph

from benchmarks.million import million_folder
from benchmarks.page import write
from benchmarks.questions import of_everything, of_one
from extractor.questions import questions
from extractor.questions.asking import bound_query
from extractor.store import open_graph

README: Final = Path(__file__).with_name("README.md")
ACCEPTED: Final = ("application/sparql-results+json", "text/csv", "application/sparql-results+xml")
_PATIENCE: Final = 60.0


@dataclass(frozen=True, slots=True)
class Reply:
    """What a client got: the status, or the name of the error where there was none; and the seconds until then."""

    status: str
    seconds: float


@contextmanager
def served(folder: Path) -> Iterator[int]:
    """The port of a server of the folder, which is stopped afterwards."""
    command = [sys.executable, "-m", "extractor", "serve", str(folder), "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603  our own command
        assert process.stderr is not None
        line = process.stderr.readline()
        address = re.match(r"http://127\.0\.0\.1:(\d+)/", line)
        if address is None:
            raise SystemExit(f"the server did not start: {line}{process.stderr.read()}")
        try:
            yield int(address[1])
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=30)


def queries(folder: Path) -> list[str]:
    """Every named question with all its parameters, and with those alone that it can't do without."""
    store = open_graph(folder).store
    return [
        bound_query(store, name, values(question))
        for name, question in questions().items()
        for values in (of_one, of_everything)
    ]


def client(port: int, asked: list[str], number: int, until: float) -> list[Reply]:
    """What one client gets until the time is over; it begins at a question of its own, and takes formats in turn."""
    replies = []
    turn = number
    while time.perf_counter() < until:
        start = time.perf_counter()
        status = _status(port, asked[turn % len(asked)], ACCEPTED[turn % len(ACCEPTED)])
        replies.append(Reply(status, time.perf_counter() - start))
        turn += 1
    return replies


def _status(port: int, query: str, accept: str) -> str:
    connection = HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
    try:
        connection.request("GET", f"/sparql?{urlencode({'query': query})}", headers={"Accept": accept})
        answer = connection.getresponse()
        answer.read()
    except (OSError, HTTPException) as error:
        return type(error).__name__
    finally:
        connection.close()
    return str(answer.status)


def load(folder: Path, clients: int, seconds: float) -> list[Reply]:
    """What all clients got."""
    asked = queries(folder)
    with served(folder) as port, ThreadPoolExecutor(clients) as pool:
        until = time.perf_counter() + seconds
        runs = [pool.submit(client, port, asked, number, until) for number in range(clients)]
        return [reply for run in runs for reply in run.result()]


def table(replies: list[Reply], clients: int, seconds: float, triples: int) -> str:
    """A row: answers, those that are errors by their kind, answers a second, and the percentiles of the seconds."""
    errors = Counter(reply.status for reply in replies if reply.status != "200")
    told = ", ".join(f"{count} × {status}" for status, count in sorted(errors.items())) or "none"
    cuts = statistics.quantiles([reply.seconds for reply in replies], n=100, method="inclusive")
    cells = [f"{triples:,}", f"{clients}", f"{seconds:g}", f"{len(replies):,}", told, f"{len(replies) / seconds:.0f}"]
    cells += [f"{found:.3f}" for found in (cuts[49], cuts[94], cuts[98], max(reply.seconds for reply in replies))]
    return "\n".join(
        (
            "| triples | clients | seconds | answers | errors | answers a second | median s | 95 % | 99 % | longest |",
            "| ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |",
            f"| {' | '.join(cells)} |",
        )
    )


def triples_in(folder: Path) -> int:
    """How many triples the default graph holds."""
    return sum(1 for _ in open_graph(folder).store.quads_for_pattern(None, None, None, DefaultGraph()))


def main() -> None:
    """Loads the endpoint, prints the table, and writes it into benchmarks/README.md where that is asked."""
    parser = argparse.ArgumentParser(description="The endpoint under load.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--seconds", type=float, default=120.0)
    parser.add_argument("--million", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with TemporaryDirectory() as scratch:
        folder = million_folder(options.folder, Path(scratch)) if options.million else options.folder
        replies = load(folder, options.clients, options.seconds)
        found = table(replies, options.clients, options.seconds, triples_in(folder))
    print(found)
    if options.write:
        write(README, "endpoint", found)


if __name__ == "__main__":
    main()
