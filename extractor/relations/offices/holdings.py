"""Offices held: who holds which role in which body, and whether the bulletin reports a change (guidelines § 3)."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain

from extractor import seeds
from extractor.entities.directory import Directory
from extractor.entities.naming import home_of
from extractor.matching.patterns import Pattern
from extractor.mentions.titles.localities import owner_of
from extractor.mentions.vocabulary import alternation, states
from extractor.model import Entity, Holding, HoldingStatus, Mention, Sentence, Text
from extractor.relations.calendar import Calendar
from extractor.relations.evidence import sentence_evidence
from extractor.relations.offices.appointments import Appointments
from extractor.relations.offices.change_dates import date_of_change
from extractor.relations.offices.deputies import numbered
from extractor.relations.offices.elected import elected_to
from extractor.relations.offices.pronouns import meant_by_pronoun
from extractor.relations.offices.repeats import joined, settled
from extractor.relations.offices.staffing import group_behind, named_as, office_of_group
from extractor.relations.offices.titles import Title, familiar_body, inner_body, presided_body, read_title

_CHAIN = Pattern(r"[、，]?(?:兼|和|及|暨)?|（[^（）]{1,12}）[、，]?|[ \u3000]")
_LIST = Pattern(r"(?:同志)?(?:（[^（）]{1,8}）)?(?:、|和|及|[ \u3000])")
_REACH = 600
"""So many characters back a bare title may lean on a body."""
_TAIL = 60
"""So many characters before an office hold the department that shares it."""

_NOTE = Pattern(
    r"(?:（[^（）]{1,10}）|、[0-9 ]{1,4}岁的?|同志|：|[ \u3000]|(?:、[㐀-鿿]{0,16}?(?:"
    + alternation([*seeds.words("names", "introducers"), *seeds.words("names", "honorifics")])
    + "))+)?"
)
_SHARED = Pattern(r"(?:^|[，。；：\s])(?P<first>[^，。；、：\s]{2,12}[办科室局处所站部队心])[、和及与]$")
"""The first of two departments that one role heads (某院监察室、|行风办主任某某)."""
_OWNED = Pattern(r"[省市区县镇乡村校院局]|街道")
"""How a department begins that names its own owner (市财政局)."""
_OFFICE = "办公室"
_NEXT = 2
_ONE = Pattern("书记|主任|站长|所长|局长|校长|院长|行长|总经理|董事长|会长|理事长|[镇乡县市区]长|主席")
"""Roles that one person has in a body, so that who stands behind him in a list has another: 服务中心主任甲、|乙."""
_DEPARTMENT = frozenset("办科室局处所站部队心")
_OF_STATE = {"主席": "中国", "国家主席": "中国"}
_INVITED = Pattern("(?:特邀|邀请)了?$")
_VISITED = Pattern("(?:赴|前往|走访|考察|调研)[^，。；\n]{0,24}$")
_VISIT = 26
_TELLS = Pattern(r"，|[ \u3000]+[男女][ \u3000，、]")
"""What stands behind the name at the head of a sentence that tells a life: 某某，…; 某某 女 汉族 ….."""


def find_holdings(text: Text, mentions: Sequence[Mention], directory: Directory,
                  calendar: Calendar) -> tuple[Holding, ...]:  # fmt: skip
    """The offices that the document says people hold, each once, with every sentence that says so."""
    found: dict[tuple[str, str, str | None], Holding] = {}
    stated: set[tuple[str, str, str | None]] = set()
    profiled: Mention | None = None
    for sentence in text.sentences:
        reader = _Reader(text, sentence, mentions, directory, profiled)
        profiled = reader.profiled()
        for person, title, status, rule in chain(reader.read(), reader.deputies()):
            body = _entity(title.body, directory)
            date = None if status == "holds" else date_of_change(
                text.content, sentence, reader.article, reader.inside, mentions, calendar)  # fmt: skip
            holding = Holding(
                person=person, role=title.role, organization=body, status=status, date=date,
                evidence=(sentence_evidence(text, sentence, rule),),
            )  # fmt: skip
            key = (person.name, title.role, title.body)
            found[key] = joined(found[key], holding) if key in found else holding
            stated |= {key} if title.stated or status != "holds" else set()
    return settled(found, stated)


def _entity(name: str | None, directory: Directory) -> Entity | None:
    if name is None:
        return None
    known = directory.named(name)
    if known is not None and known.kind == "organization":
        return known
    home = None if states().fullmatch(name) else home_of(name, owner_of(name), directory.town)
    return Entity(kind="organization", name=name, jurisdiction=home)


def _between(mentions: Sequence[Mention], start: int, end: int) -> list[Mention]:
    """The mentions, in reading order, that lie inside [start, end)."""
    first = bisect_left(mentions, start, key=lambda mention: mention.start)
    last = bisect_left(mentions, end, key=lambda mention: mention.start)
    return [mention for mention in mentions[first:last] if mention.end <= end]


class _Reader:
    """Reads the titles of one sentence from left to right, with the people to whom they belong."""

    def __init__(self, text: Text, sentence: Sentence, mentions: Sequence[Mention], directory: Directory,
                 before: Mention | None) -> None:  # fmt: skip
        inside = _between(mentions, sentence.start, sentence.end)
        self.inside = inside
        self.mentions = mentions
        self.content = text.content
        self.sentence = sentence
        self.article = text.articles[sentence.article].start
        self.before = before if before is not None and before.start >= self.article else None
        self.directory = directory
        self.people = {m.start: m for m in inside if m.label == "PERSON"}
        self.people_by_end = {m.end: m for m in inside if m.label == "PERSON"}
        self.bodies = [m for m in inside if m.label == "ORG"]
        self.owners = [m for m in inside if m.label in ("ORG", "PLACE")]
        self.named_in: str | None = None
        self.named_until = sentence.start
        self.offices = [m for m in inside if m.label == "OFFICE"]
        self.titles = {office.end: office for office in self.offices}
        self.appointments = Appointments(text.content, sentence.start, self.people, self.people_by_end, self.titles)

    def profiled(self) -> Mention | None:
        """Whose life the sentence tells, or goes on to tell."""
        first = self.people.get(self.sentence.start)
        if first is not None and _TELLS.match(self.content, first.end):
            return first
        return None if self.people else self.before

    def read(self) -> Iterator[tuple[Entity, Title, HoldingStatus, str]]:
        """(person, title, status, rule) for each office that the sentence gives to a person."""
        before: Title | None = None
        held_by: list[Title] = []
        for index, office in enumerate(self.offices):
            title = self._title(office, before)
            joined = index > 0 and self._is_joined(self.offices[index - 1], office)
            held_by = [*held_by, title] if held_by and joined else [title]
            before = title
            staff = named_as(self.content, self.sentence.start, office, self.people_by_end, self.titles)
            if staff:
                group = group_behind(self.content, self.bodies, office)
                entity = self.directory.of(group) if group else None
                staffed = title if title.stated else Title(title.role, entity.name if entity else None)
                for member in staff:
                    yield from self._give(member, "holds", staffed, "named-as")
                held_by = []
                continue
            holders = self._holders_behind(office)
            if holders:
                holders = holders[:1] if title.stated and title.body and _ONE.fullmatch(title.role) else holders
                held_by += self._beside(office, title)
                for person in holders:
                    yield from ((person, held, "holds", "title-before-name") for held in held_by)
                held_by = []
            else:
                yield from self._otherwise(office, title, joined=bool(joined))
                held_by = [] if office.start in self.people_by_end else held_by  # 卫健委某某|副主任、…

    def deputies(self) -> Iterator[tuple[Entity, Title, HoldingStatus, str]]:
        """The deputies whom the sentence names before their number, in reading order."""
        for person, title in numbered(self.content, self.sentence, self.people_by_end, self.directory):
            yield from self._give(person, "holds", title, "numbered")

    def _is_joined(self, before: Mention, office: Mention) -> bool:
        """Whether the holder of one title has the next; 由甲任组长，|镇长乙… names another one behind the comma."""
        between = self.content[before.end : office.start]
        given = between.startswith("，") and self.content[before.start - 1] in "任为选"
        return bool(_CHAIN.fullmatch(between)) and not (given and office.end in self.people)

    def _title(self, office: Mention, before: Title | None) -> Title:
        group = office_of_group(self.content, self.bodies, office)
        staffed = self.directory.of(group) if group else None
        if staffed is not None:
            whole = [entity.name for entity in self._preceding(office) if entity.name.endswith(staffed.name)]
            body = max([staffed.name, *whole[:_NEXT]], key=len).removesuffix(_OFFICE)
            return Title(self.content[office.start : office.end].removeprefix(_OFFICE), f"{body}{_OFFICE}")
        inner = inner_body(office, self.bodies)
        entity = self.directory.of(inner) if inner else None
        surface = self.content[office.start : office.end]
        return read_title(surface, entity, before, self.directory, self._preceding(office))

    def _beside(self, office: Mention, title: Title) -> list[Title]:
        """The same role in the department named before, where one of two has an owner and both have one head."""
        shared = _SHARED.search(self.content, max(self.sentence.start, office.start - _TAIL), office.start)
        first = next((body for body in self.bodies if shared and body.end == shared.end("first")), None)
        inner = inner_body(office, self.bodies)
        entity = self.directory.of(first) if first else None
        if (
            entity is None
            or inner is None
            or self.content[inner.end - 1] not in _DEPARTMENT
            or _OWNED.match(inner.text)
        ):
            return []
        return [Title(title.role, entity.name)]

    def _preceding(self, office: Mention, *, visited: bool = True) -> list[Entity]:
        """The bodies named before the office, the nearest first, in the reach of a paragraph or two.

        Those whose people are invited are left out, and those that others visit where `visited` is false.
        """
        near = [m for m in _between(self.mentions, office.start - _REACH, office.start) if m.label in ("ORG", "PLACE")]
        if "邀" in self.content:
            near = [m for m in near if not _INVITED.search(self.content, max(0, m.start - _VISIT), m.start)]
        if not visited:
            near = [m for m in near if not _VISITED.search(self.content, max(0, m.start - _VISIT), m.start)]
        return [entity for m in reversed(near) if (entity := self.directory.of(m)) is not None]

    def _holders_behind(self, office: Mention) -> list[Entity]:
        note = _NOTE.match(self.content, office.end)
        at = note.end() if note else office.end
        holders = []
        aside = next((b.end for b in self.bodies if b.start == office.end + 1), at)
        person = self.people.get(at) or self.people.get(office.end)
        if person is None and self.content.startswith("、", office.end):
            person = self.people.get(aside)
        if person is not None and person.start > office.end + 1 and any(o.start == person.end for o in self.offices):
            return []  # 甲医院张|院长、乙医院郑院长
        while person is not None:
            entity = self.directory.of(person)
            holders += [entity] if entity else []
            join = _LIST.match(self.content, person.end)
            person = self.people.get(join.end()) if join else None
        return holders

    def _otherwise(
        self, office: Mention, title: Title, *, joined: bool
    ) -> Iterator[tuple[Entity, Title, HoldingStatus, str]]:
        """A name before the title, an election into it, or a life told in one sentence."""
        named = self.people_by_end.get(office.start)
        if named is not None:
            fallback = None if title.stated and title.body else self._body_before(named)
            if fallback is None and self.content[self.named_until : named.start] == "、":
                fallback = self.named_in  # 社区A书记、B主任
            self.named_in, self.named_until = fallback, office.end
            if title.role in _OF_STATE and named.text in seeds.words("names", "presidents"):
                yield from self._give(named, "holds", Title(title.role, _OF_STATE[title.role]), "name-before-title")
                return
            if fallback is None and not title.stated:
                fallback = familiar_body(title.role, self.directory.house, self._preceding(office, visited=False))
                fallback = fallback or presided_body(title.role, self.content[: office.start], self.directory)
            own = Title(title.role, fallback, stated=False) if fallback or not title.stated else title
            yield from self._give(named, "holds", own, "name-before-title")
            return
        change = self.appointments.of(office, joined=joined)
        if change is not None:
            past = _between(self.mentions, self.article, office.start)
            title = elected_to(title, change.status, past, self.directory)
            for subject in change.people:
                yield from self._give(subject, change.status, title, "change-of-office")
            return
        told = self.people_by_end.get(office.start - 1)
        leads = told is not None and self.content.startswith("以", told.start - 1)  # 以某某为|总书记的党中央
        if told is not None and self.content.startswith(("是", "系", "为") if leads else ("是", "系"), told.end):
            yield from self._give(told, "holds", title, "said-of")
            return
        opened = self.content.rfind("（", self.sentence.start, office.start)
        noted_of = self.people_by_end.get(opened)
        if noted_of is not None and office.end <= self.content.find("）", opened):  # 到会的有某某（镇长）、…
            yield from self._give(noted_of, "holds", title, "profile")
            return
        meant = meant_by_pronoun(self.content, self.sentence.start, self.article, office, self.mentions)
        if meant is not None:
            yield from self._give(meant, "holds", title, "said-of")
            return
        yield from self._profile(title)

    def _profile(self, title: Title) -> Iterator[tuple[Entity, Title, HoldingStatus, str]]:
        """An office of the life that the sentence tells, or goes on to tell (某某，教授…。|某学会委员、某协会理事)."""
        first = self.people.get(self.sentence.start)
        if first is not None and _TELLS.match(self.content, first.end):
            yield from self._give(first, "holds", title, "profile")
        elif not self.people and self.offices[0].start == self.sentence.start and self.before is not None:
            yield from self._give(self.before, "holds", title, "profile")

    def _body_before(self, person: Mention) -> str | None:
        """社区某某书记: the body or locality right before the name; a bare 社区 is the bulletin's own."""
        for mention in self.owners:
            if mention.end == person.start:
                entity = self.directory.of(mention)
                return entity.name if entity else None
        before = self.content[max(0, person.start - 2) : person.start]
        found = {e.name for e in self.directory.entities if before == "社区" and e.name.endswith(before)}
        shortest = min(found, key=len, default=None)
        return shortest if shortest and all(name.endswith(shortest) for name in found) else None

    def _give(self, person: Mention, status: HoldingStatus, title: Title,
              rule: str) -> Iterator[tuple[Entity, Title, HoldingStatus, str]]:  # fmt: skip
        entity = self.directory.of(person)
        if entity is not None:
            yield entity, title, status, rule
