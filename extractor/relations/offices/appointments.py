"""Who gets an office or loses it (guidelines § 3, `status`): 选举A、B为副镇长, A当选镇长, 免去A的局长职务."""

from collections.abc import Mapping
from typing import NamedTuple

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation
from extractor.model import HoldingStatus, Mention

_TAIL = 60
"""So many characters before an office hold the verb that gives it."""

_GIVES = alternation(seeds.table("offices", "change_verbs"))
_BECOMING = alternation(seeds.table("offices", "becomes"))
_ELECTS = Pattern(rf"(?P<verb>{_GIVES})了?[^，。；]{{2,40}}?(?:同志)?(?:为|担任|任)$")
_BECOMES = Pattern(rf"(?P<verb>{_BECOMING})了?$")
_REMOVES = Pattern(r"(?P<verb>免去|罢免|撤销|辞去)了?[^，。；]{0,10}?(?:同志)?的?$")
_FORMERLY = Pattern(r"(?:此前|之前|曾经?|先后|过去|早年|原先)$")
"""What makes a former office of one that somebody is said to take (此前任某镇副镇长)."""

_OF_ANOTHER = Pattern("欢迎|祝贺|支持|致电|赞赏|推荐")
"""What somebody else than the subject before it says of who takes an office: 某某祝贺|他当选议长."""
_ALSO = Pattern("(?:同志)?(?:（[^（）]{1,8}）)?(?:为|任)")
"""补选某某为副镇长、某某（女）|为|副主席: the verb before governs both."""
_AND = ("、", "和")
_STATUS = {"罢免": "dismissed", **seeds.table("offices", "change_verbs"), **seeds.table("offices", "becomes")}


class Change(NamedTuple):
    """Those who get or lose an office, and which of the two."""

    people: tuple[Mention, ...]
    status: HoldingStatus


class Appointments:
    """The changes of office of one sentence, asked for from left to right."""

    def __init__(self, content: str, start: int, people: Mapping[int, Mention], by_end: Mapping[int, Mention],
                 titles: Mapping[int, Mention] | None = None) -> None:  # fmt: skip
        """The sentence begins at `start`; its people stand in `people` by their start and in `by_end` by their end.

        `titles` holds its titles by their end.
        """
        self._content = content
        self._start = start
        self._people = people
        self._by_end = by_end
        self._titles = titles or {}
        self._last: Change | None = None

    def of(self, office: Mention, *, joined: bool) -> Change | None:
        """Who gets or loses the office, by the verb before it; the rest of a chain follows its first title."""
        head = self._content[max(self._start, office.start - _TAIL) : office.start]
        elects, becomes = _ELECTS.search(head), _BECOMES.search(head)
        change = elects or becomes or _REMOVES.search(head)
        subject = self._last_before(office.start)
        if change is None and subject is not None:
            behind = self._content[subject.end : office.start]
            if self._content.startswith("职务", office.end) and behind in ("同志", "同志的"):
                return self._keep(subject, "dismissed")
            if self._last is not None and _ALSO.fullmatch(behind):
                return self._keep(subject, self._last.status)
        if becomes and subject is not None and _OF_ANOTHER.search(self._content, subject.end, office.start):
            return None
        if change is not None and subject is not None:
            former = _FORMERLY.search(head, 0, change.start("verb"))
            return self._keep(subject, "holds" if former else _STATUS[change["verb"]])
        if not joined:
            self._last = None
        return self._last

    def _keep(self, subject: Mention, status: HoldingStatus) -> Change:
        """The change with those who stand before its subject in one list: 选举A、B|为副镇长."""
        people = [subject]
        while (at := self._opening(people[0])) and self._content.startswith(_AND, at - 1):
            before = self._by_end.get(at - 1)
            if before is None:
                break
            people.insert(0, before)
        self._last = Change(tuple(people), status)
        return self._last

    def _opening(self, person: Mention) -> int:
        """Where the person begins, with the title right before: 委员甲、|副镇长乙任副组长."""
        title = self._titles.get(person.start)
        return title.start if title is not None else person.start

    def _last_before(self, at: int) -> Mention | None:
        return max(
            (person for start, person in self._people.items() if start < at),
            key=lambda person: person.start,
            default=None,
        )
