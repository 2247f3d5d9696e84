"""The people of the report: their offices, when they were seen in them, and the sentences."""

from collections import defaultdict
from dataclasses import dataclass

from extractor.graph.index import Index
from extractor.graph.latin import latin
from extractor.views.report.facts import Sentence, anchor, date, day, names_of, sentences
from extractor.vocab import CIVIC, FOAF, ORG, SEM


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is reported of an office: held, elected, appointed or dismissed; and when, where that is said."""

    status: str
    date: str
    day: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An office that a person holds or held.

    Attributes:
        name: the office with its body.
        reports: what is said of it, in order.
        seen: the first days on which the documents may have come out that name the person in this office.
        period: from the first of these documents to the last, as EDTF at the precision of their dates.
        certain: the first and last day on which it was held for certain, where they are known.
        possible: the day on which it began at the earliest, and that on which it ended at the latest; empty where open.
        before: who held it before; and who came after, where the office has one holder.
        sentences: the passages that say so.
    """

    name: str
    reports: tuple[Report, ...]
    seen: tuple[str, ...]
    period: str
    certain: tuple[str, str] | None
    possible: tuple[str, str]
    before: tuple[str, ...]
    after: tuple[str, ...]
    sentences: tuple[Sentence, ...]

    @property
    def days(self) -> tuple[str, ...]:
        """All days that stand for the office on a time axis, in order."""
        told = (report.day for report in self.reports if report.day)
        return tuple(sorted({*self.seen, *told, *(self.certain or ())}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """That a person took part in an event."""

    event: str
    name: str
    date: str
    day: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person with all that is told of them; `weight` is how much that is."""

    anchor: str
    name: str
    latin: str
    aliases: tuple[str, ...]
    town: str
    offices: tuple[Office, ...]
    parts: tuple[Part, ...]

    @property
    def weight(self) -> int:
        """How much is told of them."""
        return 2 * len(self.offices) + len(self.parts) + sum(len(office.sentences) for office in self.offices)


def read_people(index: Index) -> list[Person]:
    """All people, those of whom most is told first."""
    tenures: defaultdict[str, list[str]] = defaultdict(list)
    for tenure, person in index.pairs(ORG.member):
        tenures[person].append(tenure)
    parts = _parts(index)
    people = [
        Person(
            anchor=anchor(iri),
            name=index.label(iri),
            latin=latin(index.label(iri)),
            aliases=tuple(name for name, _ in names_of(index, iri, "person") if name != index.label(iri)),
            town=index.value(iri, CIVIC.jurisdiction),
            offices=tuple(sorted((_office(index, iri, tenure) for tenure in tenures[iri]), key=_order)),
            parts=tuple(sorted(parts[iri], key=lambda part: (part.day or "9", part.name, part.event))),
        )
        for iri in index.instances(FOAF.Person)
    ]
    return sorted(people, key=lambda person: (-person.weight, person.name, person.anchor))


def _order(office: Office) -> tuple[str, str]:
    return (office.days[0] if office.days else "9", office.name)


def _office(index: Index, person: str, tenure: str) -> Office:
    post, body = index.value(tenure, CIVIC.post), index.value(tenure, ORG.organization)
    role = index.label(index.value(tenure, ORG.role))
    names = [
        *names_of(index, person, "person"),
        *(names_of(index, body, "organization") if body else ()),
        (role, "office"),
    ]
    issued = sorted((day(index, one), date(index, one)) for one in index.documents(tenure, ORG.member, person))
    dated = [each for each in issued if each[0]]
    return Office(
        name=index.label(post) if post else role,
        reports=_reports(index, tenure),
        seen=tuple(sorted({first for first, _ in dated})),
        period="/".join(dict.fromkeys(told for _, told in (dated[:1] + dated[-1:]))),
        certain=_certain(index, tenure),
        possible=(index.value(tenure, SEM.hasEarliestBeginTimeStamp), index.value(tenure, SEM.hasLatestEndTimeStamp)),
        before=_holders(index, index.objects(tenure, CIVIC.predecessor)),
        after=_holders(index, index.objects(tenure, CIVIC.successor)),
        sentences=sentences(index, index.evidence(tenure, ORG.member, person), names),
    )


def _certain(index: Index, tenure: str) -> tuple[str, str] | None:
    begin = index.value(tenure, SEM.hasLatestBeginTimeStamp)
    end = index.value(tenure, SEM.hasEarliestEndTimeStamp)
    return (begin, end) if begin and end and begin <= end else None


def _holders(index: Index, tenures: list[str]) -> tuple[str, ...]:
    return tuple(index.label(person) for tenure in tenures for person in index.objects(tenure, ORG.member))


def _reports(index: Index, tenure: str) -> tuple[Report, ...]:
    found = [
        Report(
            status=index.value(report, CIVIC.status).rpartition("#")[2],
            date=date(index, report),
            day=day(index, report),
        )
        for report in index.objects(tenure, CIVIC.report)
    ]
    return tuple(sorted(found, key=lambda report: (report.day or "9", report.status)))


def _parts(index: Index) -> defaultdict[str, list[Part]]:
    roles: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for event, participation in index.pairs(CIVIC.participation):
        person = index.value(participation, CIVIC.participant)
        roles[person, event].append(index.value(participation, CIVIC.participationRole).rpartition("#")[2])
    parts: defaultdict[str, list[Part]] = defaultdict(list)
    for (person, event), taken in roles.items():
        part = Part(
            event=anchor(event),
            name=index.label(event),
            date=date(index, event),
            day=day(index, event),
            roles=tuple(taken),
        )
        parts[person].append(part)
    return parts
