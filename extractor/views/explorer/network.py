"""The network around a thing: its nearest neighbours, what their events join, and when each tie held.

The first ring is what the thing is tied to. The second is what the events of the first ring join: who else was there,
who called them, where they were. Ties of office among all these complete the picture. Past a limit, people, bodies and
offices come before events, later events before earlier ones; what is left out is counted.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from extractor.graph.layout import FEWEST_ROUNDS, laid_out
from extractor.views.explorer import sparql
from extractor.views.explorer.reader import KINDS, Reader, Row
from extractor.views.explorer.records import Kind, Ref

_TIES: Final[Mapping[Kind, Sequence[tuple[str, str]]]] = {
    "person": (("office", "a"), ("participation", "a")),
    "organization": (("office", "b"), ("participation", "a"), ("organizer", "a")),
    "event": (("participation", "b"), ("organizer", "b"), ("place", "b"), ("part", "a"), ("part", "b")),
    "place": (("place", "a"),),
    "post": (("post", "b"), ("belongs", "a")),
    "role": (("role", "b"),),
    "document": (("mentions", "a"),),
}
"""The edges that the first ring consists of, by the kind of thing in the middle and the side that it stands on."""

_JOINED: Final = (("participation", "b"), ("organizer", "b"), ("place", "b"))
_DATED: Final = frozenset({"office", "post", "role"})  # edges whose time is that of a tenure
_EVENTFUL: Final = frozenset({"participation", "organizer", "place", "part"})  # edges whose time is that of an event


_MANY: Final = 400  # nodes; past them the picture must not wait for the last of the layout


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A node of the picture, how far it is from the middle, and where it is drawn."""

    ref: Ref
    ring: int
    place: tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """An edge of the picture.

    Attributes:
        source: the IRI of one end.
        target: that of the other.
        relation: what ties them: `office`, `participation`, `organizer`, `place`, `part`, ...
        detail: the office, or the concept of the role in an event.
        spells: from which day to which it held, as far as that is known; several where it held several times.
    """

    source: str
    target: str
    relation: str
    detail: str
    spells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """A picture: its nodes, its edges, and how many nodes it leaves out for want of room."""

    nodes: tuple[Node, ...]
    ties: tuple[Tie, ...]
    omitted: int


class _Edge(NamedTuple):
    source: str
    target: str
    relation: str
    detail: str
    link: str


@dataclass(slots=True)
class _Canvas:
    """What has been drawn so far."""

    reader: Reader
    known: dict[str, Row] = field(default_factory=dict)

    def edges(self, ties: Iterable[tuple[str, str]], iris: Sequence[str]) -> list[_Edge]:
        found = {
            _Edge(row["a"], row["b"], relation, row.get("detail", ""), row.get("link", ""))
            for relation, side in ties
            for row in self.reader.ask_of(sparql.links(relation, side), iris)
        }
        self.learn({end for edge in found for end in (edge.source, edge.target)})
        shown = (edge for edge in found if edge.source in self.known and edge.target in self.known)
        return sorted(shown)

    def learn(self, iris: Iterable[str]) -> None:
        """Names, kinds and dates of things."""
        for row in self.reader.ask_of(sparql.NODES, sorted(set(iris) - self.known.keys())):
            if row["type"] in KINDS:
                self.known.setdefault(row["thing"], row)

    def kind(self, iri: str) -> Kind:
        return KINDS[self.known[iri]["type"]]

    def standing(self, iri: str) -> tuple[bool, str]:
        """What comes last when sorted has the best claim to be shown."""
        return self.kind(iri) != "event", self.known[iri].get("begin", "")


def neighbourhood(reader: Reader, centre: Ref, limit: int) -> Network:
    """The network around a thing.

    Args:
        reader: asks the graph.
        centre: the thing.
        limit: how many nodes it may have.
    """
    canvas = _Canvas(reader)
    canvas.learn([centre.iri])
    near = canvas.edges(_TIES.get(centre.kind, ()), [centre.iri])
    ring = {end for edge in near for end in (edge.source, edge.target)} - {centre.iri}
    first = sorted(ring, key=lambda iri: (canvas.standing(iri), iri), reverse=True)[: limit - 1]
    shown = {centre.iri, *first}
    events = sorted(iri for iri in shown if canvas.kind(iri) == "event")
    far = canvas.edges(_JOINED, events)
    joined = Counter(end for edge in far for end in (edge.source, edge.target) if end not in ring | shown)
    second = sorted(joined, key=lambda iri: (-joined[iri], iri))[: limit - len(shown)]
    shown.update(second)
    people = sorted(iri for iri in shown if canvas.kind(iri) == "person")
    edges = {
        edge for edge in (*near, *far, *canvas.edges([("office", "a")], people)) if {edge.source, edge.target} <= shown
    }
    ties = _ties(canvas, sorted(edges))
    drawing = ((tie.source, tie.target, 1.0) for tie in ties)
    places = laid_out(shown & canvas.known.keys(), drawing, rounds=FEWEST_ROUNDS if len(shown) > _MANY else None)
    rings = {centre.iri: 0, **dict.fromkeys(first, 1), **dict.fromkeys(second, 2)}
    return Network(
        nodes=tuple(
            Node(ref=Ref(iri=iri, name=canvas.known[iri]["name"], kind=canvas.kind(iri)), ring=at, place=places[iri])
            for iri, at in rings.items()
            if iri in canvas.known
        ),
        ties=ties,
        omitted=len(ring) - len(first) + len(joined) - len(second),
    )


def _ties(canvas: _Canvas, edges: Sequence[_Edge]) -> tuple[Tie, ...]:
    """The edges with their time, those that tie two things in the same way made one."""
    tenures = {edge.link for edge in edges if edge.relation in _DATED}
    held = {row["thing"]: _spell(row) for row in canvas.reader.ask_of(sparql.SPELLS, sorted(tenures))}
    times: defaultdict[tuple[str, str, str, str], set[tuple[str, str]]] = defaultdict(set)
    for edge in edges:
        spell = None
        if edge.relation in _DATED:
            spell = held.get(edge.link)
        elif edge.relation in _EVENTFUL:
            spell = _spell(canvas.known[edge.target])
        elif edge.relation == "mentions":
            spell = _spell(canvas.known[edge.source])
        times[edge.source, edge.target, edge.relation, edge.detail].update([spell] if spell else [])
    return tuple(
        Tie(source=source, target=target, relation=relation, detail=detail, spells=tuple(sorted(spells)))
        for (source, target, relation, detail), spells in times.items()
    )


def _spell(row: Row) -> tuple[str, str] | None:
    begin, end = row.get("begin"), row.get("end")
    if begin is None and end is None:
        return None
    return begin or end or "", end or begin or ""
