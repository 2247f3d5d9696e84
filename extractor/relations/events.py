"""Civic events: what took place, when, where, and who took part (guidelines § 4). The page to read first.

    scenes → namings → clusters → parts and wholes → accounts → events

A *naming* is one place that names an event, by a noun (推进会) or by a verb (走访慰问某敬老院); a *cluster*
is all namings of one event; an *account* is what the document says of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

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
from extractor.relations.briefs import marked, opened
from extractor.relations.calendar import Calendar
from extractor.relations.containment import contain
from extractor.relations.evidence import evidence_of
from extractor.relations.factuality import reporting
from extractor.relations.moments import Moment, moment_of
from extractor.relations.participation.attribution import Account, Passage, attribute
from extractor.relations.participation.incomplete import goes_on
from extractor.relations.particularity import particular
from extractor.relations.reference.coreference import Cluster, cluster
from extractor.relations.scenes import Scene, read_scenes
from extractor.relations.settings.circumstances import organizers_of, place_of
from extractor.relations.settings.timing import times_of
from extractor.relations.tellings.deeds import deed_namings
from extractor.relations.tellings.namings import Naming, noun_namings


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """What surrounds an event: when, where, by whom, within which other event."""

    moment: Moment
    place: str | None
    organizers: tuple[Entity, ...]
    whole: int | None


def find_events(
    text: Text,
    mentions: Sequence[Mention],
    directory: Directory,
    calendar: Calendar,
    inner: Sequence[Mention] = (),
) -> tuple[Event, ...]:
    """The events that a document reports as having taken place, each once, by order of their first naming.

    Args:
        text: the document's text.
        mentions: its mentions, without those inside the names of events.
        directory: its entities.
        calendar: what its dates mean.
        inner: the mentions inside the names of events, which may say whose event it is.
    """
    scenes = read_scenes(text, mentions)
    dating = cache(partial(moment_of, calendar=calendar))
    every = cluster(_namings(scenes), dating, opened(scenes))
    clusters = particular(every, scenes, dating, text.document.issued)
    wholes = contain(clusters, dating, marked(scenes))
    accounts = attribute(scenes, clusters, wholes)
    times = times_of(clusters, wholes, scenes, calendar, dating)
    nested = {mention.start: mention for mention in inner if mention.label == "ORG"}
    frames = _frames(clusters, wholes, accounts, times, directory, nested)
    told = zip(clusters, accounts, frames, strict=True)
    return tuple(_event(text, directory, cluster, account, frame) for cluster, account, frame in told)


def _namings(scenes: Sequence[Scene]) -> Iterator[Naming]:
    for scene in reporting(scenes):
        yield from sorted((*noun_namings(scene), *deed_namings(scene)), key=lambda naming: naming.start)


def _frames(
    clusters: Sequence[Cluster],
    wholes: Sequence[int | None],
    accounts: Sequence[Account],
    times: Sequence[Moment],
    directory: Directory,
    nested: Mapping[int, Mention],
) -> Iterator[_Frame]:
    """The frame of each event; a part of a meeting is held where the whole is, and a lecture by whom it is.

    What somebody is told there to have won (获评…) was not won there; what is handed over (颁发…) is.
    """
    places = [place_of(c, a.venues, directory) for c, a in zip(clusters, accounts, strict=True)]
    organizers = [organizers_of(c, _hosts(a), directory, nested) for c, a in zip(clusters, accounts, strict=True)]
    for index, (part, whole) in enumerate(zip(clusters, wholes, strict=True)):
        place, bodies = places[index], organizers[index]
        if whole is not None and part.type not in {"visit", "inspection"} and not _is_won(part):
            place = place or places[whole]
        if whole is not None and part.type == "lecture":
            bodies = bodies or organizers[whole]
        yield _Frame(moment=times[index], place=place, organizers=bodies, whole=whole)


def _is_won(part: Cluster) -> bool:
    return part.type == "award" and not any(word in part.naming.name for word in "颁授彰")


def _event(text: Text, directory: Directory, cluster: Cluster, account: Account, frame: _Frame) -> Event:
    return Event(
        type=cluster.type,
        name=cluster.naming.name,
        spans=tuple(naming.span for naming in cluster.namings),
        start=frame.moment.start,
        end=frame.moment.end,
        time=frame.moment.time,
        place=frame.place,
        organizers=frame.organizers,
        participants=_participations(text, directory, account),
        more_participants=any(goes_on(role) for role in account.roles),
        attendance=_attendance(account),
        outcomes=tuple(dict.fromkeys(outcome.words for outcome in account.outcomes)),
        part_of=frame.whole,
        evidence=_evidence(text, cluster, account),
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
        Participation(agent=agent, role=role, evidence=tuple(quotes)) for (agent, role), quotes in found.items()
    )


def _hosts(account: Account) -> tuple[Mention, ...]:
    return tuple(mention for host in account.hosts for mention in host.bodies)


def _attendance(account: Account) -> Attendance:
    """The first head count that the document gives."""
    return next((count.attendance for count in account.counts), Attendance())


def _evidence(text: Text, cluster: Cluster, account: Account) -> tuple[Evidence, ...]:
    """The sentences that name the event, then those that give its host, head count and outcomes."""
    told = [Passage(naming.scene, naming.form) for naming in cluster.namings]
    named = {scene.index for scene, _ in told}
    told += [passage for passage in account.passages if passage.scene.index not in named]
    quotes = (evidence_of(text, scene.sentence.start, scene.sentence.end, f"event-{fact}") for scene, fact in told)
    return tuple(dict.fromkeys(quotes))
