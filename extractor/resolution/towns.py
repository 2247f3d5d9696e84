"""Towns: which district one belongs to, and two towns of one name.

A document tells the district of a town where it names both as one (云岭县溪口镇), where it is the district's own, or
where the town's bulletin calls a body of the district by its level alone (县委). Documents that tell one district, or
one holder of an office of the town, speak of one town. Where the documents of one name fall into several towns, each
goes by its district's name and its own, and so do its people and bodies; where none is told the bare name stays.

Where the district of a town is known, the bodies that its bulletins name by a level alone (区教育局) belong to it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from extractor.graph.sightings import EntitySeen, Sighting
from extractor.graph.statement import Statement
from extractor.ids import BASE, Ids, segment
from extractor.mentions.territory import gazetteer
from extractor.mentions.territory.localities import level_of
from extractor.model import Evidence
from extractor.resolution.corrections import Corrections
from extractor.resolution.decision import decided
from extractor.resolution.deriving import Deriver
from extractor.resolution.groups import Groups
from extractor.resolution.keys import bare_level, family, is_town, shortened
from extractor.resolution.naming import named_so
from extractor.resolution.references import Parsed, parsed
from extractor.resolution.stage import Naming, Outcome, Record
from extractor.vocab import DCTERMS

FIRM: Final = 2
"""How far a document tells the district of a town that it names as one with it, or as its own."""
LIKELY: Final = 1
"""How far it tells so where it only names bodies of the district."""
_SCORE: Final = 0.93
_SLOTS: Final = ("county", "city")


@dataclass(frozen=True, kw_only=True)
class Short:
    """A body that a town's bulletin names by a level alone: 区教育局."""

    iri: str
    name: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, kw_only=True)
class TownSeen:
    """A town as one document speaks of it.

    Attributes:
        above: the localities above it, with how far the document tells so.
        things: the IRIs of its people, bodies and places.
        holders: who holds which office in which of its bodies.
        short: the bodies that the document names by a level alone.
    """

    above: tuple[tuple[str, int], ...]
    things: tuple[str, ...]
    holders: tuple[tuple[str, str, str], ...]
    short: tuple[Short, ...]


_ADAPTER = TypeAdapter(TownSeen)
_Named = Sequence[tuple[EntitySeen, Parsed]]
_Seen = Mapping[str, TownSeen]


class Towns:
    """The station of towns and the districts above them."""

    name = "towns"

    def observe(self, seen: Sighting, corrections: Corrections) -> Iterator[tuple[str, bytes]]:  # noqa: ARG002
        """One record a town that the document speaks of."""
        named = [(entity, found) for entity in seen.entities if (found := parsed(entity.iri)) and found.scope]
        for town in sorted({found.scope for _, found in named if found.scope and is_town(found.scope)}):
            yield town, _ADAPTER.dump_json(_town_seen(town, seen, named))

    def resolve(self, records: Sequence[Record], corrections: Corrections) -> Outcome:
        """Tells the towns of one name apart, and names in full what their bulletins name by a level."""
        seen = {record.document: _ADAPTER.validate_json(record.body) for record in records}
        namings: list[Naming] = []
        said: list[Statement] = []
        writer = Deriver(graph=self.name, rule="namesake-town")
        for home, documents in _towns(seen):
            owners = _owners(seen[document] for document in documents)
            for document in documents:
                known = seen[document]
                short = {one.iri: one for one in known.short if owners.get(one.name[0])}
                for one in short.values():
                    naming = _owned(document, one, owners[one.name[0]])
                    if not corrections.tells_apart(naming.old, naming.new):
                        namings.append(naming)
                        decision = decided(naming.old, naming.new, _SCORE, "该镇所属区县的机构")
                        said += named_so(self.name, naming.old, naming.new, decision, one.evidence)
                told = [] if home is None else [_qualified(document, i, home) for i in known.things if i not in short]
                said += [writer.link(naming.old, DCTERMS.isReplacedBy, naming.new) for naming in told]
                namings += told
        return Outcome(namings=tuple(sorted(set(namings))), statements=tuple(said))


def _town_seen(town: str, seen: Sighting, named: _Named) -> TownSeen:
    own = seen.town == town
    holders = {
        (person.name, family(office.role), body.name)
        for office in seen.offices
        for person, body in [(parsed(office.person), parsed(office.organization or ""))]
        if person and body and body.scope == town and not bare_level(body.name)
    }
    short = [
        Short(iri=entity.iri, name=entity.name, evidence=entity.evidence)
        for entity, found in named
        if own and found.kind == "organization" and found.scope == town and bare_level(found.name)
    ]
    return TownSeen(
        above=tuple(sorted(_above(town, seen, named).items())),
        things=tuple(sorted(entity.iri for entity, found in named if found.scope == town)),
        holders=tuple(sorted(holders)),
        short=tuple(sorted(short, key=lambda one: one.iri)),
    )


def _above(town: str, seen: Sighting, named: _Named) -> dict[str, int]:
    """The localities of which a document tells that the town lies in them, and how far."""
    joined = {
        found.name.removesuffix(town): FIRM
        for _, found in named
        if found.name.endswith(town) and level_of(found.name.removesuffix(town))
    }
    if joined:
        return joined
    if seen.town is not None and seen.town != town:
        return {seen.town: FIRM} if level_of(seen.town) in ("县", "区", "市") else {}
    told: dict[str, int] = {}
    for entity, found in named if seen.town == town else ():
        short = shortened(found.name, found.scope or "")
        if found.kind == "organization" and found.scope and short:
            bare = any(passage.quote.startswith(short[:2]) for passage in entity.evidence)
            told[found.scope] = max(told.get(found.scope, 0), FIRM if bare else LIKELY)
    return told


def _towns(seen: _Seen) -> Iterator[tuple[str | None, Sequence[str]]]:
    """The documents of each town of one name, with its district where the name alone would not tell it from others."""
    for slot in _SLOTS:
        homes = {document: _home(known, slot) for document, known in seen.items()}
        groups: Groups[str] = Groups(sorted(seen))
        first: dict[object, str] = {}
        for document, known in sorted(seen.items()):
            home = homes[document]
            for key in ((_stem(home),) if home else (), *known.holders):
                if key:
                    groups.join(first.setdefault(key, document), document)
        found = [(_most([homes[document] for document in group]), group) for group in groups]
        if len({_stem(home) for home, _ in found if home}) > 1:
            yield from found
            return
    yield None, sorted(seen)


def _home(known: TownSeen, slot: str) -> str | None:
    """The county, or city, that a document tells for certain."""
    return _most([name for name, weight in known.above if weight >= FIRM and _slot(name) == slot])


def _most(names: Sequence[str | None]) -> str | None:
    count = Counter(name for name in names if name is not None)
    return max(sorted(count), key=lambda name: count[name], default=None)


def _slot(name: str) -> str:
    if not name.endswith("市"):
        return "county" if name.endswith(("县", "区", "旗")) else ""
    found = gazetteer.divisions().get(name, ())
    return "county" if any(division.depth > 1 for division in found) else "city"


def _stem(name: str) -> str:
    """The name without its level, for a county may become a district."""
    return name[:-1]


def _owners(documents: Iterator[TownSeen]) -> dict[str, str]:
    """Level → the one locality of it that the documents tell for certain, or again and again."""
    weights: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for known in documents:
        for name, weight in known.above:
            weights[name[-1]][name] += weight
    return {
        level: name
        for level, found in weights.items()
        for name, weight in found.items()
        if weight >= FIRM and weight > 2 * (found.total() - weight)
    }


def _owned(document: str, short: Short, owner: str) -> Naming:
    label = f"{owner}{short.name[1:]}"
    new = Ids(base=BASE).entity("organization", label, locality=owner, document="")
    return Naming(document=document, old=short.iri, new=new, label=label)


def _qualified(document: str, iri: str, home: str) -> Naming:
    kind, town, rest = iri.removeprefix(BASE).split("/", 2)
    found = parsed(iri)
    assert found is not None
    return Naming(document=document, old=iri, new=f"{BASE}{kind}/{segment(home)}{town}/{rest}", label=found.name)
