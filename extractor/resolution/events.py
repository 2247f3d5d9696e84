"""Events across documents: several reports of one meeting are one event; sessions of a congress stand in a series.

A session (第六届…第八次会议) is known by body, term and number, whoever reports it. Any other event needs a day: of
one type, on one day, in one town, two are one where their names agree, or where one name holds the other and an actor
or the place is the same, unless each has an actor of its own; where only actors agree a person decides.
Of many that may be one, each is offered once to those that may be it: all pairs would grow with the square of the towns
that tell of one day.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from pydantic import TypeAdapter

from extractor.graph.sightings import EventSeen, Sighting
from extractor.matching.patterns import Pattern
from extractor.resolution.corrections import Corrections
from extractor.resolution.grounding import grounded
from extractor.resolution.groups import Groups
from extractor.resolution.merging import Merger, Node
from extractor.resolution.parts import is_part
from extractor.resolution.references import parsed
from extractor.resolution.series import Session, read_session, series_statements
from extractor.resolution.stage import Outcome, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """An event as one document reports it, and the town whose bulletin it is."""

    event: EventSeen
    town: str | None


_ADAPTER = TypeAdapter(Report)
_NUMBERED = Pattern("第[0-9一二三四五六七八九十百]+[次届](?!.*(?:期间|前会))")
_PARTICULAR = 8
"""So many characters make a name that no two events of one day bear in one place."""
_MARKS = Pattern(r"[\s“”‘’「」（）()·、，]|\d{4}年(?:度)?")


class Events:
    """The station of events."""

    name = "events"

    def observe(self, seen: Sighting, corrections: Corrections) -> Iterator[tuple[str, bytes]]:  # noqa: ARG002
        """One record an event: in the block of its series, or of its town and month."""
        for event in seen.events:
            yield _block(event, seen), _ADAPTER.dump_json(Report(event=event, town=seen.town))

    def resolve(self, records: Sequence[Record], corrections: Corrections) -> Outcome:
        """Makes the reports of one event one; a series gets its sessions in their order."""
        seen = {
            Node(report.event.iri, record.document): report
            for record in records
            for report in [_ADAPTER.validate_json(record.body)]
        }
        sessions = {node: read_session(report.event, report.town) for node, report in seen.items()}
        numbered = {node: session for node, session in sessions.items() if session is not None}
        merger = grounded(partial(self._merger, seen, numbered), corrections)
        outcome = merger.outcome()
        if not numbered:
            return outcome
        new = {(naming.document, naming.old): naming.new for naming in outcome.namings}
        held = [
            (new.get((node.document, node.iri), node.iri), numbered[node], seen[node].event)
            for node in merger.nodes
            if node in numbered
        ]
        return Outcome(namings=outcome.namings, statements=(*outcome.statements, *series_statements(held)))

    def _merger(
        self, seen: Mapping[Node, Report], numbered: Mapping[Node, Session], corrections: Corrections
    ) -> Merger:
        merger = Merger(
            self.name, [(n.document, n.iri, r.event.name, r.event.evidence) for n, r in seen.items()], corrections
        )
        if numbered:
            _join_sessions(merger, {node: numbered[node] for node in merger.nodes if node in numbered})
        else:
            _join_by_day(merger, seen)
        return merger


def _block(event: EventSeen, seen: Sighting) -> str:
    session = read_session(event, seen.town)
    if session is not None:
        return f"series/{session.series}"
    if event.days is None or (event.days[0] != event.days[1] and "/" not in (event.date or "")):
        return f"alone/{seen.document}"
    return f"month/{home_of(event, seen)}/{event.days[0][:7]}"


def home_of(event: EventSeen, seen: Sighting) -> str:
    """The locality of an event: its organizers', its place's, else the bulletin's; the same for one IRI."""
    hosts = [found.scope for found in map(parsed, event.organizers) if found and found.scope]
    place = parsed(event.place) if event.place else None
    return min(hosts, default=None) or (place.scope if place else None) or seen.town or ""


def _join_sessions(merger: Merger, numbered: dict[Node, Session]) -> None:
    first: dict[tuple[int, int], Node] = {}
    for node, session in numbered.items():
        merger.join(first.setdefault((session.term, session.number), node), node, 0.98, "同一届次的会议")


def _join_by_day(merger: Merger, seen: Mapping[Node, Report]) -> None:
    days: defaultdict[tuple[str, str], list[Node]] = defaultdict(list)
    for node in merger.nodes:
        event = seen[node].event
        if event.days is not None:
            days[event.type, event.days[0]].append(node)
    for nodes in days.values():
        doubts = [
            (one, other, reason)
            for one, other in combinations(nodes, 2)
            if one.document != other.document
            for reason in [_compare(merger, one, other, seen[one].event, seen[other].event)]
            if reason is not None
        ]
        _suggest(merger, doubts)


def _suggest(merger: Merger, doubts: Sequence[tuple[Node, Node, str]]) -> None:
    """As few of the pairs as tie all together that may be one; a pair that a person told apart ties nothing."""
    linked: Groups[Node] = Groups(dict.fromkeys(merger.groups.head(node) for pair in doubts for node in pair[:2]))
    for one, other, reason in doubts:
        first, second = merger.groups.head(one), merger.groups.head(other)
        if linked.head(first) != linked.head(second) and not merger.groups.are_apart(first, second):
            merger.suggest(one, other, 0.6, reason)
            linked.join(first, second)


def _compare(merger: Merger, one: Node, other: Node, a: EventSeen, b: EventSeen) -> str | None:
    """Makes two reports one where they tell of one event; the reason of a doubt where a person has to decide."""
    if is_part(a.name) != is_part(b.name):  # 人代会 and its 闭幕会
        return None
    names = sorted((_core(a.name), _core(b.name)), key=len)
    shared = (set(a.actors) | set(a.organizers)) & (set(b.actors) | set(b.organizers))
    places = {place for place in (a.place, b.place) if place}
    if not _are_compatible(a, b):
        return "同日同名的活动，参加者不同" if names[0] == names[1] and shared else None
    if names[0] == names[1] and (shared or len(places) == 1):
        merger.join(one, other, 0.95, "同日同名的活动")
    elif names[0] and names[0] in names[1] and shared and len(places) < 2:
        merger.join(one, other, 0.92, "同日同地的活动，名称互含")
    elif len(set(a.actors) & set(b.actors)) > 1 and len(places) < 2:
        return "同日同类的活动，参加者相同"
    return None


def _are_compatible(a: EventSeen, b: EventSeen) -> bool:
    """Whether two reports may tell of one event: a number says so, else who took part, else a long name.

    Guests are received one after the other (会见), and a press office speaks to the press more than once a day.
    """
    if _NUMBERED.search(a.name) and _NUMBERED.search(b.name):
        return True
    fewer, more = sorted((set(a.actors), set(b.actors)), key=len)
    if not fewer:
        return min(len(_core(a.name)), len(_core(b.name))) >= _PARTICULAR
    return fewer <= more


def _core(name: str) -> str:
    return _MARKS.sub("", name)
