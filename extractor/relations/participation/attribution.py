"""Accounts: what a document says of each event (participants, hosts, venues, head counts, decisions).

Each fact goes to the event that the sentence speaks of at that point (`extractor.relations.course`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from extractor.relations.course import Course
from extractor.relations.outcomes import Outcome, outcomes
from extractor.relations.participation.attendance import Count, counts
from extractor.relations.participation.constructions import Assertion
from extractor.relations.participation.doers import doers, honours_him
from extractor.relations.participation.hosts import Host, hosts
from extractor.relations.participation.remarks import is_remark
from extractor.relations.participation.roles import assertions, hero_of, residents_of
from extractor.relations.reference.coreference import Cluster
from extractor.relations.scenes import Scene
from extractor.relations.settings.venues import Venue, venues

_Fact = TypeVar("_Fact", Count, Host, Outcome, Venue)


class Role(NamedTuple):
    """An assertion of participants and the scene that makes it."""

    scene: Scene
    assertion: Assertion


class Passage(NamedTuple):
    """A sentence that tells of an event beside its names, and what it tells: its host, venue, head count, outcome."""

    scene: Scene
    fact: str


@dataclass(frozen=True, slots=True)
class Account:
    """What the document says of one event, in reading order."""

    roles: list[Role] = field(default_factory=list)
    hosts: list[Host] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    venues: list[Venue] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)

    def names(self) -> set[str]:
        """The names of those who have been told to take part."""
        return {mention.text for role in self.roles for mention in role.assertion.participants}


def attribute(
    scenes: Sequence[Scene], clusters: Sequence[Cluster], wholes: Sequence[int | None]
) -> tuple[Account, ...]:
    """One account for each event; what an article says before it names one belongs to its first event."""
    accounts = tuple(Account() for _ in clusters)
    course = Course(clusters, wholes)
    for scene in scenes:
        course.enter(scene)
        _add_roles(scene, course, clusters, accounts)
        for index, host in _told(course, hosts(scene)):
            accounts[index].hosts.append(host)
            accounts[index].passages.append(Passage(scene, "host"))
        for index, count in _told(course, counts(scene)):
            accounts[index].counts.append(count)
            accounts[index].passages.append(Passage(scene, "count"))
        for index, venue in _told(course, venues(scene)):
            accounts[index].venues.append(venue)
            accounts[index].passages.append(Passage(scene, "venue"))
        for index, outcome in _told(course, outcomes(scene)):
            accounts[index].outcomes.append(outcome)
            accounts[index].passages.append(Passage(scene, "outcome"))
        course.recent = hero_of(scene)
        course.hero = course.recent or course.hero
        course.leave()
    return accounts


def _add_roles(scene: Scene, course: Course, clusters: Sequence[Cluster], accounts: Sequence[Account]) -> None:
    course.residents.update(residents_of(scene))
    for naming, named in course.here:
        for assertion in doers(naming):
            accounts[named].roles.append(Role(scene, assertion))
            course.spoke(assertion)
        if honours_him(naming) and (hero := hero_of(scene, naming.start) or course.hero):
            won = Assertion(naming.start, naming.end, "subject", (hero,))
            accounts[named].roles.append(Role(scene, won))
    for said in _said(scene, course):
        assertion = course.heard(said)
        index = course.event_at(assertion.position, assertion.end, assertion.role)
        if index is not None and assertion.role == "attendee":
            assertion = _without_leaders(assertion, accounts[index])
        if shares := course.shared_out(index, assertion):
            for lesson, share in shares:
                accounts[lesson].roles.append(Role(scene, share))
            continue
        for told in dict.fromkeys((index, *course.joined(index), course.voted_on(assertion))):
            if told is not None and not is_remark(scene, assertion, clusters[told].type, accounts[told].names()):
                accounts[told].roles.append(Role(scene, assertion))
                course.spoke(assertion)


def _said(scene: Scene, course: Course) -> Iterator[Assertion]:
    """What the scene says of participants; a lesson that it tells of (某某为学生|讲述战斗故事) is no speech."""
    meant = (course.recent,) if course.recent else course.last_speakers()
    lessons = [n for n, _ in course.here if n.type == "lecture" and n.form == "verb"]
    for said in assertions(scene, meant, course.residents):
        if said.role != "speaker" or not any(n.start <= said.position < n.end for n in lessons):
            yield said


def _without_leaders(attends: Assertion, account: Account) -> Assertion:
    """Those who attend, without who has been told to lead it (在某村，某某同村民围坐一起)."""
    leaders = {m.text for _, told in account.roles if told.role == "leader" for m in told.participants}
    return attends._replace(participants=tuple(m for m in attends.participants if m.text not in leaders))


def _told(course: Course, facts: Iterable[_Fact]) -> Iterator[tuple[int, _Fact]]:
    """Each fact with the event that it is told of; one that no event is near is left out."""
    for fact in facts:
        index = course.event_at(fact.position, fact.position, None)
        if index is not None:
            yield index, fact
