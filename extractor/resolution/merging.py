"""Making IRIs one: the nodes of a block, the corrections on them, and the IRI that each group goes by."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from extractor.graph.statement import Statement
from extractor.ids import BASE, Ids, digest, segment
from extractor.model import Evidence
from extractor.resolution.corrections import Corrections, Identity
from extractor.resolution.decision import Decision, decided, decision_statements
from extractor.resolution.deriving import Deriver
from extractor.resolution.groups import Groups
from extractor.resolution.references import expanded, parsed
from extractor.resolution.stage import Naming, Outcome
from extractor.vocab import DCTERMS


class Node(NamedTuple):
    """A thing as one document names it."""

    iri: str
    document: str


Seen = tuple[str, str, str, tuple[Evidence, ...]]
"""Document, IRI, name and passages of a thing."""


class Join(NamedTuple):
    """That the things of two nodes were made one, with score and reason."""

    one: Node
    other: Node
    score: float
    reason: str


class Joins(NamedTuple):
    """How the things of a block were made one, also those that documents name by one IRI, and what each goes by."""

    made: Sequence[Join]
    iris: Mapping[Node, str]


class Merger:
    """The nodes of a block and how far they are one.

    Args:
        graph: the graph of what is derived.
        seen: the things of the block.
        corrections: what persons decided; `same` is obeyed at once, `not_same` always.
    """

    def __init__(self, graph: str, seen: Iterable[Seen], corrections: Corrections) -> None:
        things = sorted(seen, key=lambda one: (_is_local(one[1]), one[1], one[0]))
        self.nodes = [Node(iri, document) for document, iri, _, _ in things]
        self._names = {Node(iri, document): name for document, iri, name, _ in things}
        self._evidence = {Node(iri, document): evidence for document, iri, _, evidence in things}
        self._graph = graph
        self._renames = {expanded(one.thing): one.name for one in corrections.rename}
        self._decisions: set[Decision] = set()
        self._made: list[Join] = []
        self._said: dict[Decision, tuple[Evidence, ...]] = {}
        self._open: dict[tuple[Node, Node, float, str], tuple[Evidence, ...]] = {}
        self._marks: dict[Node, str] = {}
        self._preferred: set[str] = set()
        self._homes: defaultdict[Node, Counter[str]] = defaultdict(Counter)
        split = [Identity(things=(one.reference.iri, one.other)) for one in corrections.split]
        self.groups: Groups[Node] = Groups(self.nodes, apart=list(self._apart([*corrections.not_same, *split])))
        for identity in corrections.same:
            self._obey(identity)

    def _meant(self, identity: Identity) -> list[list[Node]]:
        return [[node for node in self.nodes if one.fits(*node)] for one in identity.references]

    def _apart(self, identities: Iterable[Identity]) -> Iterator[tuple[Node, Node]]:
        for identity in identities:
            meant = self._meant(identity)
            for at, ones in enumerate(meant):
                yield from ((one, other) for others in meant[at + 1 :] for one in ones for other in others)

    def _obey(self, identity: Identity) -> None:
        nodes = [node for meant in self._meant(identity) for node in meant]
        for node in nodes[1:]:
            self.join(nodes[0], node, 1.0, identity.reason or "人工判定")

    def join(self, one: Node, other: Node, score: float, reason: str, evidence: tuple[Evidence, ...] = ()) -> bool:
        """Makes two nodes one for a reason; says whether they are, for a person may have told them apart."""
        known = self.groups.head(one) == self.groups.head(other)
        joined = self.groups.join(one, other)
        if joined and not known:
            self._made.append(Join(one, other, score, reason))
        if joined and evidence and one.iri != other.iri:
            decision = decided(one.iri, other.iri, score, reason)
            self._said[decision] = tuple(dict.fromkeys((*self._said.get(decision, ()), *evidence)))
        if joined and not known and one.iri != other.iri:
            self._decisions.add(decided(one.iri, other.iri, score, reason))
        return joined

    def prefer(self, node: Node) -> None:
        """That the IRI of a node says where the thing belongs, so that its group goes by it."""
        self._preferred.add(node.iri)

    def belong(self, node: Node, locality: str | None) -> None:
        """Where the thing of a node belongs by its offices; a group that no IRI of its own suits goes by that."""
        if locality is not None:
            self._homes[node][locality] += 1

    def suggest(self, one: Node, other: Node, score: float, reason: str, evidence: tuple[Evidence, ...] = ()) -> None:
        """Leaves it to a person whether two nodes are one; without passages of its own it shows one of each."""
        known = self._open.get((one, other, score, reason), ())
        self._open[one, other, score, reason] = tuple(dict.fromkeys((*known, *evidence)))

    def mark(self, node: Node, mark: str) -> None:
        """What tells the group of a node from namesakes in its jurisdiction: 派出所所长."""
        self._marks.setdefault(node, mark)

    def joins(self) -> Joins:
        """What was made one and why, and the IRI that each thing goes by."""
        chosen = self._chosen()
        return Joins(made=tuple(self._made), iris={node: iri for iri, nodes in chosen.items() for node in nodes})

    def outcome(self) -> Outcome:
        """Names for all nodes that change theirs, decisions, and what replaced what."""
        chosen = self._chosen()
        labels = {iri: self._label(iri, nodes) for iri, nodes in chosen.items()}
        of_node = {node: iri for iri, nodes in chosen.items() for node in nodes}
        namings = [
            Naming(document=node.document, old=node.iri, new=iri, label=labels[iri])
            for node, iri in of_node.items()
            if node.iri != iri or labels[iri] != self._names[node]
        ]
        return Outcome(namings=tuple(sorted(namings)), statements=tuple(self._statements(of_node)))

    def _chosen(self) -> Mapping[str, Sequence[Node]]:
        """The IRI of each group: the one of its nodes that comes first, with its mark where two would share it."""
        groups = list(self.groups)
        claimed: defaultdict[str, int] = defaultdict(int)
        for nodes in groups:
            for iri in {node.iri for node in nodes}:
                claimed[iri] += 1
        homes = [self._home(nodes) for nodes in groups]
        asked = Counter(home for home in homes if home is not None)
        chosen: dict[str, Sequence[Node]] = {}
        for nodes, home in zip(groups, homes, strict=True):
            own = [node.iri for node in nodes if claimed[node.iri] == 1 and not _is_local(node.iri)]
            iri = min(own, key=lambda one: (one not in self._preferred, one)) if own else nodes[0].iri
            if home is not None and asked[home] == 1 and claimed[home] == (home in {node.iri for node in nodes}):
                chosen[home] = nodes
            else:
                chosen[iri if claimed[iri] == 1 else self._discriminated(iri, nodes, chosen)] = nodes
        return chosen

    def _home(self, nodes: Sequence[Node]) -> str | None:
        """The IRI by which a group goes where none of its own says where the thing belongs and its offices do."""
        if any(node.iri in self._preferred for node in nodes):
            return None
        homes = sum((self._homes[node] for node in nodes if node in self._homes), Counter[str]())
        if not homes:
            return None
        locality = max(sorted(homes), key=lambda home: homes[home])
        found = parsed(nodes[0].iri)
        return Ids(base=BASE).entity("person", found.name, locality=locality, document="") if found else None

    def _discriminated(self, iri: str, nodes: Sequence[Node], taken: Mapping[str, Sequence[Node]]) -> str:
        mark = min((self._marks[node] for node in nodes if node in self._marks), default="")
        documents = sorted(node.document for node in nodes)
        path = f"{iri}/{segment(mark or documents[0].rpartition('/')[2])}"
        return path if path not in taken else f"{path}.{digest(*documents, length=8)}"

    def _label(self, iri: str, nodes: Sequence[Node]) -> str:
        own = [self._names[node] for node in nodes if node.iri == iri]
        names = own or [self._names[node] for node in nodes]
        given = [self._renames[one] for one in (iri, *(node.iri for node in nodes)) if one in self._renames]
        return given[0] if given else max(names, key=lambda name: (len(name), name))

    def _statements(self, of_node: Mapping[Node, str]) -> Iterator[Statement]:
        writer = Deriver(graph=self._graph, rule="identity")
        for old, new in sorted({(node.iri, iri) for node, iri in of_node.items() if node.iri != iri}):
            yield writer.link(old, DCTERMS.isReplacedBy, new)
        for decision in sorted(self._decisions | self._said.keys()):
            yield from decision_statements(writer, decision, self._said.get(decision, ()))
        found: dict[Decision, tuple[Evidence, ...]] = {}
        for question in sorted(self._open):
            one, other, score, reason = question
            if of_node[one] != of_node[other] and not self.groups.are_apart(one, other):
                passages = self._open[question] or (*self._evidence[one][:1], *self._evidence[other][:1])
                found.setdefault(decided(of_node[one], of_node[other], score, reason), passages)
        for decision, evidence in sorted(found.items(), key=lambda item: item[0]):
            yield from decision_statements(writer, decision, evidence)


def _is_local(iri: str) -> bool:
    """Whether an IRI is scoped by a document, for want of a jurisdiction."""
    return iri.removeprefix(BASE).split("/")[1:2] == ["~"]
