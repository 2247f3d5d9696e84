"""Facts of low confidence: things that rest only on passages of rules which are often wrong, for a person to see."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pyoxigraph import Literal, NamedNode, QuerySolutions

from extractor.precision import Measured, rules
from extractor.resolution.references import abbreviated
from extractor.store.graph import Graph
from extractor.store.quads import DEFAULT
from extractor.vocab import CIVIC, DCTERMS, OA, RDF, SKOS

_RULES: Final = f"SELECT ?rule (COUNT(*) AS ?n) {{ ?p <{CIVIC.rule}> ?rule }} GROUP BY ?rule ORDER BY ?rule"
_ASIDE: Final = frozenset({CIVIC.TenureReport, CIVIC.Conflict})
"""What goes with another thing: reports with their tenure, conflicts with the cases."""
_END: Final = re.compile("[。！？\n]")
_PARTS: Final = (CIVIC.participant, CIVIC.participationRole)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Doubt:
    """A thing that only rules of low precision tell of.

    Attributes:
        rule: the most precise of them.
        thing: its IRI, below the base. name: what it is called.
        document: the document of the first passage, by the name under which it is known. quote: the sentence.
    """

    rule: str
    thing: str
    name: str
    document: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubts:
    """What is doubtful in a graph.

    Attributes:
        facts: the things, those of the least precise rule first.
        unmeasured: the rules of which nobody knows how often they are right, with their passages.
    """

    facts: tuple[Doubt, ...]
    unmeasured: tuple[tuple[str, int], ...]


def doubts(graph: Graph, below: float) -> Doubts:
    """The things that no rule of at least that precision tells of, and the rules that were never measured.

    Args:
        graph: what is looked at.
        below: the precision, between 0 and 1, from which on a rule is trusted.
    """
    used = dict(_used(graph))
    low = {name: one for name in used if (one := rules().get(name)) is not None and one.precision < below}
    found = {doubt for rule in low for doubt in _of_rule(graph, rule, low)}
    return Doubts(
        facts=tuple(sorted(found, key=lambda one: (low[one.rule].precision, one))),
        unmeasured=tuple((name, count) for name, count in used.items() if name not in rules()),
    )


def _used(graph: Graph) -> Iterator[tuple[str, int]]:
    solutions = graph.store.query(_RULES)
    assert isinstance(solutions, QuerySolutions)
    yield from ((row["rule"].value, int(row["n"].value)) for row in solutions)


def _of_rule(graph: Graph, rule: str, low: dict[str, Measured]) -> Iterator[Doubt]:
    for passage in _subjects(graph, CIVIC.rule, Literal(rule)):
        for thing in _subjects(graph, CIVIC.evidence, passage):
            passages = _objects(graph, thing, CIVIC.evidence)
            told = {name for one in passages for name in _values(graph, one, CIVIC.rule)}
            is_aside = bool(_ASIDE & set(_values(graph, thing, RDF.type)))
            if not is_aside and all(name in low for name in told):
                best = max(sorted(told), key=lambda name: low[name].precision)
                yield _doubt(graph, thing, best, min(passages, key=str))


def _doubt(graph: Graph, thing: NamedNode, rule: str, passage: NamedNode) -> Doubt:
    source = _objects(graph, passage, OA.hasSource)
    return Doubt(
        rule=rule,
        thing=abbreviated(thing.value),
        name=_name(graph, thing),
        document=next((value for one in source for value in _values(graph, one, DCTERMS.identifier)), ""),
        quote=" ".join(_sentence(graph, passage, source[0]).split()) if source else "",
    )


def _sentence(graph: Graph, passage: NamedNode, source: NamedNode) -> str:
    """The sentence that a passage stands in, for that of a name is the name alone."""
    quote = _first(graph, NamedNode(f"{passage.value}#quote"), OA.exact)
    start = _first(graph, NamedNode(f"{passage.value}#position"), OA.start)
    transcript = graph.transcript_of(source.value)
    if transcript is None or not start:
        return quote
    text, begin = transcript.source, int(start)
    found = _END.search(text, begin + len(quote))
    end = found.end() if found else len(text)
    return text[max((one.end() for one in _END.finditer(text, 0, begin)), default=0) : end]


def _name(graph: Graph, thing: NamedNode) -> str:
    """What a thing is called; a participation by who, in which role, and in what."""
    own = _first(graph, thing, SKOS.prefLabel)
    if own:
        return own
    parts = [_first(graph, one, SKOS.prefLabel) for path in _PARTS for one in _objects(graph, thing, path)]
    events = [_first(graph, one, SKOS.prefLabel) for one in _subjects(graph, CIVIC.participation, thing)]
    return "，".join(filter(None, [*parts, *events])) or abbreviated(thing.value)


def _subjects(graph: Graph, predicate: str, target: NamedNode | Literal) -> list[NamedNode]:
    quads = graph.store.quads_for_pattern(None, NamedNode(str(predicate)), target, DEFAULT)
    return sorted((quad.subject for quad in quads if isinstance(quad.subject, NamedNode)), key=str)


def _objects(graph: Graph, subject: NamedNode, predicate: str) -> list[NamedNode]:
    quads = graph.store.quads_for_pattern(subject, NamedNode(str(predicate)), None, DEFAULT)
    return sorted((quad.object for quad in quads if isinstance(quad.object, NamedNode)), key=str)


def _values(graph: Graph, subject: NamedNode, predicate: str) -> list[str]:
    quads = graph.store.quads_for_pattern(subject, NamedNode(str(predicate)), None, DEFAULT)
    return sorted(quad.object.value for quad in quads if isinstance(quad.object, NamedNode | Literal))


def _first(graph: Graph, subject: NamedNode, predicate: str) -> str:
    return next(iter(_values(graph, subject, predicate)), "")


def as_lines(found: Doubts) -> Iterator[str]:
    """The facts under their rules, each with its sentence; then the rules that were never measured."""
    last = ""
    for one in found.facts:
        if one.rule != last:
            last = one.rule
            known = rules()[one.rule]
            yield f"rule {one.rule}: right in {known.right} of {known.facts} ({known.precision:.2f})"
        yield f"  {one.name}"
        yield f"    {one.thing}"
        yield f"    {one.document}: {one.quote}"
    for name, count in found.unmeasured:
        yield f"rule {name}: never measured ({count} passages)"
