"""Audits what resolution makes one, and what it leaves to a person, on documents that nobody tuned it to.

    merges.py [STORE [SEED]]

Without a store it prints the verdicts of `audits/merges.csv`. With the output folder of a build it draws a sample by
the seed and writes it as rows of that file to standard output, without verdicts; what is to be read goes to standard
error.

A merge is two documents that name one thing of the graph: one row for each document and the next of the same thing, at
most two rows a thing, so that nobody who stands in every document fills the sample. A candidate is a decision that is
open. A row holds the two documents and where each names the thing, neither names nor text: the passages tell them.
Verdicts: `same`, `different`; `no thing` where what the documents name is no person, body, place or event at all.

The documents of the audit: the bulletins and local news of `../shared`, and the national news of 2024. Of two samples
drawn before (seeds 618 and 619) 144 of 147 and 147 of 149 merges were right; what they showed (guests received on one
day, two talks to the press) was mended, and a third (620) had 149 of 149 right. The foreign ministry that a minister
of another state heads was taken for that of China; `extractor/entities/states.py` tells them apart since. The rows kept
are the fourth sample (621), drawn after more of the reading had changed; 28 of its 200 pairs stood in the third, too.
The one wrong merge is a place: the locality read within `黄淮海北部` is no 海北.
"""

import csv
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

from extractor.graph.index import Index
from extractor.ids import BASE
from extractor.model import Evidence
from extractor.resolution.decision import CERTAIN
from extractor.store import Graph, open_graph
from extractor.vocab import CIVIC

AUDIT: Final = Path(__file__).resolve().parent / "audits" / "merges.csv"
SHARES: Final = {"person": 70, "organization": 45, "event": 25, "place": 10}
"""How many merges of each kind are drawn."""
CANDIDATES, EACH, SEED = 50, 2, 621
COLUMNS: Final = ("what", "kind", "document", "start", "end", "other_document", "other_start", "other_end", "verdict")


class Named(NamedTuple):
    """A thing as one document names it: its IRI there, the document, and a passage."""

    iri: str
    document: str
    evidence: Evidence | None


class Pair(NamedTuple):
    """Two namings that are one, or may be."""

    what: str
    kind: str
    thing: str
    one: Named
    other: Named


def named(graph: Graph) -> Mapping[str, list[Named]]:
    """Each thing of the graph with the documents that name it, in their order."""
    found: defaultdict[str, list[Named]] = defaultdict(list)
    for seen, final in graph.sightings():
        offices = {office.person: office.reports[0].evidence for office in seen.offices if office.reports}
        for entity, known in zip(seen.entities, final.entities, strict=True):
            passages = (*offices.get(entity.iri, ())[:1], *entity.evidence)
            found[known.iri].append(Named(entity.iri, seen.document, next(iter(passages), None)))
        for event, told in zip(seen.events, final.events, strict=True):
            found[told.iri].append(Named(event.iri, seen.document, next(iter(event.evidence), None)))
    return found


def merges(graph: Graph) -> Iterator[Pair]:
    """Each document that names a thing, and the next."""
    for thing, namings in sorted(named(graph).items()):
        once = list({one.document: one for one in namings}.values())
        kind = thing.removeprefix(BASE).split("/")[0]
        yield from (Pair("merge", kind, thing, one, other) for one, other in pairwise(once))


def candidates(graph: Graph) -> Iterator[Pair]:
    """The decisions that are open, each with the first document that names either thing."""
    index = Index(graph.derived())
    known = named(graph)
    for node in index.instances(CIVIC.IdentityDecision):
        things = index.objects(node, CIVIC.concerns)
        if float(index.value(node, CIVIC.score)) < CERTAIN and all(one in known for one in things):
            kind = things[0].removeprefix(BASE).split("/")[0]
            yield Pair("candidate", kind, node, known[things[0]][0], known[things[-1]][0])


def sample(graph: Graph, seed: int) -> list[Pair]:
    """The drawn merges and candidates, in the order of their kinds."""
    rng = random.Random(seed)  # noqa: S311  a sample, no secret
    found = list(merges(graph))
    drawn: list[Pair] = []
    for kind, size in SHARES.items():
        things: defaultdict[str, list[Pair]] = defaultdict(list)
        for pair in found:
            if pair.kind == kind:
                things[pair.thing].append(pair)
        few = [one for pairs in things.values() for one in rng.sample(pairs, min(EACH, len(pairs)))]
        drawn += rng.sample(few, min(size, len(few)))
    open_ones = list(candidates(graph))
    return [*drawn, *rng.sample(open_ones, min(CANDIDATES, len(open_ones)))]


def rows(pairs: Iterable[Pair]) -> Iterator[list[str]]:
    """The rows of the audit, without verdicts."""
    for pair in pairs:
        yield [pair.what, pair.kind, *(cell for one in (pair.one, pair.other) for cell in _cells(one)), ""]


def _cells(one: Named) -> list[str]:
    place = one.evidence
    at = [str(place.start), str(place.end)] if place else ["", ""]
    return [one.document.removeprefix(f"{BASE}document/"), *at]


def reading(graph: Graph, pairs: Iterable[Pair]) -> Iterator[str]:
    """What is to be read of each pair: the IRI of the graph, and the passages in their surroundings."""
    for number, pair in enumerate(pairs, 1):
        yield f"{number}. {pair.what} {pair.thing.removeprefix(BASE)}"
        for one in (pair.one, pair.other):
            told = graph.transcript_of(one.document)
            place = one.evidence
            source = told.source[max(0, place.start - 30) : place.end + 60] if told and place else ""
            yield f"    {one.iri.removeprefix(BASE)} @ {one.document.rpartition('/')[2]}: {' '.join(source.split())}"


def report(verdicts: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    """Precision by what was decided and by kind; what names no thing counts on neither side."""
    for what in ("merge", "candidate"):
        for kind in ("", *SHARES):
            count = Counter(v for w, k, v in verdicts if w == what and kind in ("", k))
            total = count["same"] + count["different"]
            if total:
                share = f"{count['same']:4} of {total:4}  {count['same'] / total:.3f}"
                yield f"{what:10} {kind or 'all':13} {share}  no thing {count['no thing']}"


def audited(path: Path = AUDIT) -> list[tuple[str, str, str]]:
    """(what, kind, verdict) of the audit."""
    with path.open(encoding="utf-8", newline="") as stream:
        return [(row["what"], row["kind"], row["verdict"]) for row in csv.DictReader(stream)]


def main(*arguments: str) -> int:
    """Prints the report, or a sample to be judged."""
    if not arguments:
        print(*report(audited()), sep="\n")
        return 0
    graph = open_graph(arguments[0])
    pairs = sample(graph, int(arguments[1]) if len(arguments) > 1 else SEED)
    csv.writer(sys.stdout, lineterminator="\n").writerows([COLUMNS, *rows(pairs)])
    print(*reading(graph, pairs), sep="\n", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
