"""What a person has to decide: possible duplicates and conflicts, each with the sentences that it rests on."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import Literal, NamedNode

from extractor.errors import InputError
from extractor.graph.statement import Statement
from extractor.model import Evidence
from extractor.resolution.corrections import read_corrections
from extractor.resolution.decision import CERTAIN
from extractor.resolution.references import abbreviated
from extractor.store.graph import Graph
from extractor.store.quads import DEFAULT
from extractor.vocab import CIVIC, RDF, SKOS

_KINDS = {CIVIC.IdentityDecision: "duplicate", CIVIC.Conflict: "conflict"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One thing to look at.

    Attributes:
        kind: `duplicate` or `conflict`.
        score: how sure a duplicate is; 0 for a conflict.
        reason: why it is asked.
        things: the IRIs that it concerns, below the base.
        names: what these are called, in the same order.
        evidence: the passages of both sides.
    """

    kind: str
    score: float
    reason: str
    things: tuple[str, ...]
    names: tuple[str, ...]
    evidence: tuple[Evidence, ...]


def cases(graph: Graph) -> list[Case]:
    """All that a person has to decide, conflicts first, then duplicates, the surest before the others."""
    known: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in graph.derived():
        if statement.subject.rpartition("/")[0].endswith(("decision", "conflict")):
            known[statement.subject].append(statement)
    found = [case for said in known.values() for case in _case(graph, said)]
    return sorted(found, key=lambda case: (case.kind, -case.score, case.reason, case.things))


def _case(graph: Graph, said: list[Statement]) -> Iterator[Case]:
    values: defaultdict[str, list[str]] = defaultdict(list)
    for statement in said:
        values[statement.predicate].append(statement.object)
    kind = _KINDS[values[RDF.type][0]]
    score = float(next(iter(values[CIVIC.score]), "0"))
    if kind == "duplicate" and score >= CERTAIN:
        return
    things = sorted(values[CIVIC.concerns])
    yield Case(
        kind=kind,
        score=score,
        reason=values[CIVIC.reason][0],
        things=tuple(map(abbreviated, things)),
        names=tuple(_name(graph, thing) for thing in things),
        evidence=tuple(dict.fromkeys(passage for statement in said for passage in statement.evidence)),
    )


def _name(graph: Graph, iri: str) -> str:
    quads = graph.store.quads_for_pattern(NamedNode(iri), NamedNode(SKOS.prefLabel), None, DEFAULT)
    return min((quad.object.value for quad in quads if isinstance(quad.object, Literal)), default=abbreviated(iri))


def as_text(case: Case) -> str:
    """A case as lines: what, why, and the sentences with their documents."""
    head = f"{case.reason}（{case.score:.2f}）" if case.kind == "duplicate" else case.reason
    lines = [f"{head}: {' | '.join(case.names)}"]
    lines += [f"  {thing}" for thing in case.things]
    lines += [f"  {passage.collection}/{passage.document}: {_short(passage.quote)}" for passage in case.evidence]
    return "\n".join(lines)


def ask(found: list[Case], path: Path) -> int:
    """Adds the questions that a corrections file does not hold yet to its end; returns how many.

    Raises:
        InputError: the file is broken, or its list `decide` does not stand at its end.
    """
    text = path.read_text("utf-8-sig") if path.exists() else ""
    held = {frozenset(one.things) for one in read_corrections(path).decide} if text else set()
    new = [case for case in found if case.kind == "duplicate" and frozenset(case.things) not in held]
    if not new:
        return 0
    head = "" if "\ndecide:" in f"\n{text}" else "# answer: same, or different; empty leaves it open.\ndecide:\n"
    gap = "" if not text or text.endswith("\n") else "\n"
    part = path.with_name(f".{path.name}.part")
    part.write_text(f"{text}{gap}{head}{''.join(map(_question, new))}", "utf-8")
    try:
        asked = {frozenset(one.things) for one in read_corrections(part).decide}
        if not {frozenset(case.things) for case in new} <= asked:
            raise InputError(f"{path}: the list `decide` must stand at the end of the file; move it there")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return len(new)


def _question(case: Case) -> str:
    lines = [f"  # {line}" for line in as_text(case).splitlines()]
    things = ", ".join(f'"{thing}"' for thing in case.things)
    return "\n".join([*lines, f"  - things: [{things}]", "    answer:", ""])


def _short(quote: str) -> str:
    return " ".join(quote.split())
