"""Persons across documents: by name, jurisdiction, offices and time; a name alone never makes two one.

    0.99  the same office in the same body                     (a person who moves is found where a text names both)
    0.95  offices in the same body
    0.93  offices in bodies of the same town
    0.92  the same office in a body that one of the two names in short (区委书记)
    0.90  no office told, and the town's bulletins know one bearer of the name

Below 0.9 a person decides: namesakes of one county or city, and namesakes whose offices follow one another in time.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Final

from pydantic import TypeAdapter

from extractor.graph.sightings import EntitySeen, OfficeSeen, ReportSeen, Sighting
from extractor.matching.patterns import Pattern
from extractor.resolution.blocks import block_of_correction
from extractor.resolution.corrections import Corrections
from extractor.resolution.grounding import grounded
from extractor.resolution.keys import family, is_town, is_village
from extractor.resolution.merging import Joins, Merger, Node
from extractor.resolution.references import parsed
from extractor.resolution.stage import Outcome, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """An office as it identifies a person: the body, its locality, and the days of which the document speaks."""

    body: str
    locality: str | None
    role: str
    first: str
    last: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSeen:
    """A person as one document names them."""

    entity: EntitySeen
    town: str | None
    posts: tuple[Post, ...]


_ADAPTER = TypeAdapter(PersonSeen)
_LEVEL = Pattern("[省市区县乡镇](?!场)")
_EVER = ("0000", "9999")
_FEW: Final = 3  # owners of a short form between whom a person can decide


class People:
    """The station of persons."""

    name = "people"

    def observe(self, seen: Sighting, corrections: Corrections) -> Iterator[tuple[str, bytes]]:
        """One record a person, in the block of the name."""
        posts: defaultdict[str, list[Post]] = defaultdict(list)
        for office in seen.offices:
            posts[office.person] += _posts(office, seen)
        for entity in seen.entities:
            if entity.kind == "person":
                person = PersonSeen(entity=entity, town=seen.town, posts=tuple(posts[entity.iri]))
                block = block_of_correction(corrections, self.block(entity.iri), self.block)
                yield block, _ADAPTER.dump_json(person)

    @staticmethod
    def block(iri: str) -> str:
        """The block of a person: the name."""
        found = parsed(iri)
        return found.name if found else iri

    def resolve(self, records: Sequence[Record], corrections: Corrections) -> Outcome:
        """Makes those of one name one for whom an office, a body or a town speaks; suggests where it is open."""
        return grounded(partial(self._merger, records), corrections).outcome()

    def joins(self, records: Sequence[Record], corrections: Corrections) -> Joins:
        """Which persons of a block were made one by which rule, and the IRI that each goes by."""
        return grounded(partial(self._merger, records), corrections).joins()

    def _merger(self, records: Sequence[Record], corrections: Corrections) -> Merger:
        seen = [(record.document, _ADAPTER.validate_json(record.body)) for record in records]
        merger = Merger(
            self.name,
            [(document, person.entity.iri, person.entity.name, person.entity.evidence) for document, person in seen],
            corrections,
        )
        people = {Node(person.entity.iri, document): person for document, person in seen}
        by_name: defaultdict[str, dict[Node, PersonSeen]] = defaultdict(dict)
        for node in merger.nodes:
            by_name[people[node].entity.name][node] = people[node]
            localities = [post.locality for post in people[node].posts]
            if people[node].entity.jurisdiction in localities:
                merger.prefer(node)
            for post in people[node].posts:
                merger.belong(node, post.locality)
            for post in people[node].posts[:1]:
                body = parsed(post.body)
                merger.mark(node, f"{body.name if body else ''}{post.role}")
        for bearers in by_name.values():
            _join_by_offices(merger, bearers)
            _join_by_short_bodies(merger, bearers)
            _join_by_town(merger, bearers)
            _suggest(merger, bearers)
        return merger


def _posts(office: OfficeSeen, seen: Sighting) -> Iterator[Post]:
    body = parsed(office.organization) if office.organization else None
    if office.organization is None or body is None:
        return
    days = [_days(report, seen) for report in office.reports] or [_EVER]
    yield Post(
        body=office.organization,
        locality=body.scope,
        role=office.role,
        first=min(first for first, _ in days),
        last=max(last for _, last in days),
    )


def _days(report: ReportSeen, seen: Sighting) -> tuple[str, str]:
    return report.days or seen.days or _EVER


def _join_by_offices(merger: Merger, bearers: dict[Node, PersonSeen]) -> None:
    for score, reason, key in (
        (0.99, "同一机构的同一职务", lambda post: (post.body, family(post.role))),
        (0.95, "同一机构的职务", lambda post: post.body),
        (0.93, "同一乡镇的职务", lambda post: post.locality if is_town(post.locality) else None),
    ):
        first: dict[object, Node] = {}
        for node, person in bearers.items():
            for post in person.posts:
                known = key(post)
                if known is not None:
                    merger.join(first.setdefault(known, node), node, score, reason)


def _join_by_short_bodies(merger: Merger, bearers: dict[Node, PersonSeen]) -> None:
    """区委书记 in a town's bulletin and 云岭区委书记 elsewhere: the short form leaves out whose body it is.

    Where bodies of two or three owners would do, a person decides; where those of more would, the short form says
    nothing, and to offer each bearer of a common name to each other would grow with the square of the archive.
    """
    named = [(node, post, parsed(post.body)) for node, person in bearers.items() for post in person.posts]
    short: defaultdict[tuple[str, str], list[Node]] = defaultdict(list)
    for node, post, body in named:
        if body and _LEVEL.match(body.name):
            short[body.name, family(post.role)].append(node)
    for (name, role), nodes in short.items():
        owners: defaultdict[str, list[Node]] = defaultdict(list)
        for other, post, body in named:
            if body and body.name != name and body.name.endswith(name) and family(post.role) == role:
                owners[body.name].append(other)
        if len(owners) == 1:
            (fuller,) = owners.values()
            _join_all(merger, nodes, fuller, 0.92, "同一职务，机构名称有省略")
        elif len(owners) <= _FEW:
            heads = {merger.groups.head(other): None for others in owners.values() for other in others}
            for one in {merger.groups.head(node): None for node in nodes}:
                for head in heads:
                    merger.suggest(one, head, 0.6, "同一职务，机构名称有省略")


def _join_all(merger: Merger, nodes: Sequence[Node], others: Sequence[Node], score: float, reason: str) -> None:
    """Makes all nodes of two lists one, as far as nobody told them apart."""
    for other in others:
        merger.join(nodes[0], other, score, reason)
    for node in nodes[1:]:
        any(merger.join(node, other, score, reason) for other in others)


def _join_by_town(merger: Merger, bearers: dict[Node, PersonSeen]) -> None:
    """Those without an office: they are the one bearer of the name whom the bulletins of their town know."""
    towns: defaultdict[str, list[Node]] = defaultdict(list)
    for node, person in bearers.items():
        if person.town is not None and is_town(person.town):
            towns[person.town].append(node)
    for nodes in towns.values():
        named = [node for node in nodes if bearers[node].posts]
        bare = [node for node in nodes if not bearers[node].posts]
        for node in bare[1:]:
            merger.join(bare[0], node, 0.9, "同一乡镇简报中的同名者")
        groups = {merger.groups.head(node) for node in named}
        if bare and len(groups) == 1:
            merger.join(named[0], bare[0], 0.9, "该乡镇简报中唯一的同名者")
        elif bare:
            for node in sorted(groups):
                merger.suggest(node, bare[0], 0.5, "该乡镇简报中有两位同名者")


def _suggest(merger: Merger, bearers: dict[Node, PersonSeen]) -> None:
    """Namesakes in one county or city, and namesakes whose offices follow one another.

    Villages of one name in the bulletins of two towns are two, and who lives there is nobody's candidate.
    """
    wide: defaultdict[tuple[str, str | None], dict[Node, None]] = defaultdict(dict)
    for node, person in bearers.items():
        localities = {post.locality for post in person.posts} or {person.entity.jurisdiction}
        for locality in localities:
            if locality is not None and not is_town(locality):
                town = person.town if is_village(locality) else None
                wide[locality, town].setdefault(merger.groups.head(node))
    for heads in wide.values():
        for one, other in pairwise(heads):
            merger.suggest(one, other, 0.6, "同一县市的同名者")
    spans = {}
    for nodes in merger.groups:
        posts = [post for node in nodes if node in bearers for post in bearers[node].posts if post.first > _EVER[0]]
        if posts:
            spans[nodes[0]] = (min(post.first for post in posts), max(post.last for post in posts))
    ordered = sorted(spans, key=lambda node: (spans[node], node))
    for one, other in pairwise(ordered):
        if spans[one][1] < spans[other][0]:
            merger.suggest(one, other, 0.4, "同名，任职先后相接")
