"""Civic events: what took place, when, where, and who took part (guidelines § 4). The page to read first.

    scenes → namings → clusters → parts and wholes → accounts → events

A *naming* is one place that names an event, by a noun (推进会) or by a verb (走访慰问某敬老院); a *cluster* is
all namings of one event; an *account* is what the document says of it.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from extractor.entities.directory import Directory
from extractor.model import (
    Attendance,
    Entity,
    Event,
    Evidence,
    Mention,
    Participation,
    ParticipationRole,
    Text,
)
from extractor.relations.attribution import Account, attribute
from extractor.relations.circumstances import organizers_of, place_of
from extractor.relations.containment import contain
from extractor.relations.calendar import Calendar
from extractor.relations.coreference import Cluster, cluster
from extractor.relations.deeds import deed_namings
from extractor.relations.evidence import evidence_of
from extractor.relations.moments import Moment, moment_of
from extractor.relations.namings import Naming, noun_namings
from extractor.relations.particularity import particular
from extractor.relations.scenes import Scene, read_scenes
from extractor.relations.timing import times_of


def find_events(
    text: Text, mentions: Sequence[Mention], directory: Directory, calendar: Calendar
) -> tuple[Event, ...]:
    """The events that a document reports as having taken place, each once, in the order of their first naming."""
    scenes = read_scenes(text, mentions)
    dating = partial(moment_of, calendar=calendar)
    clusters = particular(cluster(_namings(scenes), dating), scenes, dating)
    wholes = contain(clusters, dating)
    accounts = attribute(scenes, clusters, wholes)
    times = times_of(clusters, wholes, scenes, calendar, dating)
    places = _places(clusters, wholes, directory)
    return tuple(
        _event(text, directory, clusters[i], accounts[i], times[i], places[i], wholes[i])
        for i in range(len(clusters))
    )


def _namings(scenes: Iterable[Scene]) -> Iterator[Naming]:
    for scene in scenes:
        yield from sorted((*noun_namings(scene), *deed_namings(scene)), key=lambda naming: naming.start)


def _places(
    clusters: Sequence[Cluster], wholes: Sequence[int | None], directory: Directory
) -> tuple[str | None, ...]:
    """The venue of each event; a part is held where the whole is."""
    own = [place_of(cluster, directory) for cluster in clusters]
    return tuple(
        own[whole] if place is None and whole is not None and c.type not in {"visit", "inspection"} else place
        for c, place, whole in zip(clusters, own, wholes, strict=True)
    )


def _event(  # noqa: PLR0913  one argument for each thing that is known of the event
    text: Text,
    directory: Directory,
    cluster: Cluster,
    account: Account,
    moment: Moment,
    place: str | None,
    whole: int | None,
) -> Event:
    return Event(
        type=cluster.type,
        name=cluster.naming.name,
        spans=tuple(naming.span for naming in cluster.namings),
        start=moment.start,
        end=moment.end,
        time=moment.time,
        place=place,
        organizers=organizers_of(cluster, directory),
        participants=_participations(text, directory, account),
        attendance=_attendance(account),
        outcomes=tuple(dict.fromkeys(said.fact.words for said in account.outcomes)),
        part_of=whole,
        evidence=_evidence(text, cluster),
    )


def _participations(text: Text, directory: Directory, account: Account) -> tuple[Participation, ...]:
    """One for each agent and role, with every sentence that says so."""
    found: dict[tuple[Entity, ParticipationRole], dict[Evidence, None]] = {}
    for scene, assertion in account.roles:
        quote = evidence_of(text, scene.sentence.start, scene.sentence.end, f"event-role-{assertion.role}")
        for mention in assertion.participants:
            agent = directory.of(mention)
            if agent is not None and agent.kind != "place":
                found.setdefault((agent, assertion.role), {})[quote] = None
    return tuple(
        Participation(agent=agent, role=role, evidence=tuple(quotes))
        for (agent, role), quotes in found.items()
    )


def _attendance(account: Account) -> Attendance:
    """The first head count that the document gives."""
    return next((said.fact.attendance for said in account.counts), Attendance())


def _evidence(text: Text, cluster: Cluster) -> tuple[Evidence, ...]:
    """The sentences that name the event."""
    found = (
        evidence_of(text, n.scene.sentence.start, n.scene.sentence.end, f"event-{n.form}")
        for n in cluster.namings
    )
    return tuple(dict.fromkeys(found))
