"""How fast statements go into a store, beside pyoxigraph's own bulk load of the same quads as N-Quads, on disk.

    python -m benchmarks.loading [--write]

The statements are those of the invented bulletins of `seeds/`, copied under other IRIs until they make a million quads.
"""

import argparse
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final

from pyoxigraph import RdfFormat, Store, serialize

from benchmarks import page
from benchmarks.bulletins import ROOT
from benchmarks.machine import machine, spread
from extractor.builds import build
from extractor.graph.statement import Statement
from extractor.ids import BASE
from extractor.store.loading import load
from extractor.store.quads import as_lines

README: Final = ROOT / "benchmarks" / "README.md"
_QUADS: Final = 1_000_000
_AT_ONCE: Final = 2_000  # statements


def sample(count: int) -> list[Statement]:
    """So many statements; copies of the graph of the seeds under other IRIs."""
    known = tuple(build(ROOT / "seeds" / "bulletins").statements)
    copies = (_copy(one, number) for number in range(-(-count // len(known))) for one in known)
    return list(islice(copies, count))


def lines(statements: Sequence[Statement]) -> Iterator[bytes]:
    """The statements in N-Quads, some thousands at a time."""
    return (as_lines(statements[at : at + _AT_ONCE]) for at in range(0, len(statements), _AT_ONCE))


def _copy(one: Statement, number: int) -> Statement:
    base = f"{BASE}copy{number}/"
    target = one.object.replace(BASE, base) if one.is_link else one.object
    return one._replace(
        subject=one.subject.replace(BASE, base), object=target, document=one.document.replace(BASE, base)
    )


def seconds(fill: Callable[[Store], object], quads: int) -> float:
    """How long it takes to fill an empty store on disk with so many quads, of which some may be one."""
    with TemporaryDirectory() as folder:
        store = Store(folder)
        begun = perf_counter()
        fill(store)
        store.flush()
        took = perf_counter() - begun
        if len(store) < quads // 2:
            raise AssertionError(f"only {len(store):,} quads arrived")
        del store
    return took


def report(quads: int, rounds: int) -> str:
    """The table in Markdown."""
    statements = sample(quads // 2)
    with TemporaryDirectory() as folder:
        whole = Store(folder)
        load(whole, lines(statements))
        text = serialize(whole, format=RdfFormat.N_QUADS) or b""
        del whole
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(seconds(lambda store: load(store, lines(statements)), quads))
        theirs.append(seconds(lambda store: store.bulk_load(text, RdfFormat.N_QUADS), quads))
    rates = [other / one for one, other in zip(ours, theirs, strict=True)]
    return "\n".join(
        [
            f"{machine()}; {quads:,} quads, {rounds} rounds; median (least–greatest).",
            "",
            "| | seconds | rate, to pyoxigraph's |",
            "| --- | ---: | ---: |",
            f"| statements into the store | {spread(ours, 1)} | {spread(rates)} |",
            f"| pyoxigraph, N-Quads in bulk | {spread(theirs, 1)} | 1.00 |",
        ]
    )


def main() -> None:
    """Measures, then prints or writes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help=f"write the table into {README.relative_to(ROOT)}")
    parser.add_argument("--rounds", type=int, default=3, help="how often")
    parser.add_argument("--quads", type=int, default=_QUADS, help=f"how many (default: {_QUADS:,})")
    given = parser.parse_args()
    found = report(given.quads, given.rounds)
    if given.write:
        page.write(README, "loading", found)
    else:
        print(found)


if __name__ == "__main__":
    main()
