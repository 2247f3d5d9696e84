"""The course of an article: which event it is about at each point.

A sentence that names an event speaks of it; another one goes on with the event that the article told of last.
A part of a meeting (分组讨论, 宪法宣誓) holds only for its own sentence: the next one is about the meeting again.
"""

from collections.abc import Iterator, Sequence

from extractor.matching.patterns import Pattern
from extractor.model import EventType, Mention, ParticipationRole
from extractor.relations.briefs import is_brief
from extractor.relations.factuality import is_caption
from extractor.relations.participation.constructions import Assertion
from extractor.relations.participation.openness import has_role
from extractor.relations.participation.passing import is_in_passing
from extractor.relations.reference.coreference import Cluster
from extractor.relations.reference.identity import is_preparatory
from extractor.relations.scenes import Scene
from extractor.relations.tellings.event_types import MEETINGS
from extractor.relations.tellings.namings import BEFOREHAND, Naming, are_joined

_OBJECT = Pattern(r"[了过]?(?:召开|举行|了)?(?:题为)?(?:此次|本次|这次|各[^，。；]{0,12})?")

_BARE = Pattern(r"了?(?:此次|本次|这次)?(?:会议|大会|会(?!议))")

_BRIEF: frozenset[EventType] = frozenset({"vote", "election", "award", "ceremony", "lecture", "discussion"})
"""Types that, as part of another event, hold for their own sentence only."""

_LASTING: frozenset[EventType] = MEETINGS | {"visit"}
"""Types that an article goes on with under a subhead."""

_IN_SESSION = Pattern(r"^大会(?:一致|依法|应到|听取|审议|以|选举|表决|还|圆满)|闭幕(?:会上|时)")
"""What takes up the document's congress again, where layout has put the end of its report into another article."""

_COMPANY = Pattern(r"(?:陪同|随同|参加|参与)了?(?:此次|本次)?(?:调研|视察|检查|走访|考察|慰问|参观)")
_ALONE = Pattern(r"(?:参加|陪同)[。；]?\s*$")
"""What one does who goes along with the visit that the sentence before has opened with (某某、某某参加。)."""
_TEACHES = Pattern(r"宣讲|授课|主讲|讲授|上[^，。；]{0,4}课|[作做]了?[^，。；]{0,4}宣讲")
"""What visitors do where they go (在某区宣讲…并调研); who explains or reports to them is of the place."""
_EXPLAINS = Pattern("(?:现场|[作做]了?[^，。；]{0,8})?讲解")
_CONFERRING: frozenset[EventType] = frozenset({"work_meeting", "discussion"})

_GOING: frozenset[EventType] = frozenset({"visit", "inspection"})
"""What one accompanies somebody on, though a talk has followed."""

_CLOSING = Pattern(r"闭幕(?:会上|时)")

_AT_MEETING = Pattern(r"\s*(?:[^，。；]{0,6}会议?上|与会)")
"""The opening of a sentence that is about the meeting again, though a visit has been told meanwhile."""

_OPENS = Pattern(r"宣布[^，。；]{0,6}开幕|致开幕[辞词]")
"""What is done at the ceremony that opens a festival or games, where the article tells of one."""

_CANDIDATES = Pattern(r"(?:就|对)[^，。；]{0,8}(?:候选|实事)[^，。；]{0,6}项目[^，。；]{0,4}作")
"""What is explained before it is voted on (就候选项目作说明)."""

_FLOORS: frozenset[EventType] = frozenset({"congress", "work_meeting", "discussion"})
_SPOKE = Pattern(r"发言(?!人)|强调|指出|要求|讲话|总结|最后(?:说|表示)")
"""What is done at a meeting rather than at a signing or unveiling told within it."""

_DELIBERATES = Pattern(r"分组|分团|分代表团|审议|讨论")
_DEPUTY = Pattern(r"(?<![各与])代表(?!们|团|大会)")
_FLOOR = 4
"""How many sentences behind the name of a deliberation deputies still speak at it."""

_EACH = Pattern(r"分别|各自|先后")
_SEVERAL = 2

_PHOTO = Pattern(r"摄\s*[）)*]*\s*$")

_SERIES = Pattern(r"系列[^，。；]{0,6}活动$")
"""A series that an article names behind one of its events: it goes on with that event."""

_LEAD = 6
"""How many sentences an article may open with before it names the event that they speak of."""

_MEMORY = 5
"""How many events back a sentence goes on with, where the last one can't have the role."""


def _is_item(scene: Scene) -> bool:
    """Whether a bullet opens a report of its own among briefs (▲日前，…), and no caption."""
    return is_brief(scene) and not is_caption(scene) and not _PHOTO.search(scene.text)


def _frames(naming: Naming) -> bool:
    """Whether a part of a meeting holds for all of its sentence (分组讨论中，…)."""
    return naming.form == "noun" and naming.type in {"discussion", "ceremony"}


def _is_brief(part: Cluster) -> bool:
    """A part of a meeting or visit, unless it is a ceremony with a name of its own (结业式)."""
    name = part.naming.name
    told = part.type in _BRIEF and (name.endswith("宣誓仪式") or not name.endswith(("式", "典礼")))
    return told or is_preparatory(name)


class Course:
    """Follows an article and knows which event it is about at each point."""

    def __init__(self, clusters: Sequence[Cluster], wholes: Sequence[int | None]) -> None:
        self._clusters = clusters
        self._wholes = wholes
        self._brief = [
            whole is not None and (_is_brief(c) or (c.type == "visit" and clusters[whole].type in MEETINGS))
            for c, whole in zip(clusters, wholes, strict=True)
        ]
        self._by_scene: dict[int, list[tuple[Naming, int]]] = {}
        self._first: dict[int, int] = {}
        self._told_at: dict[int, int] = {}
        for index, cluster in enumerate(clusters):
            for naming in cluster.namings:
                self._by_scene.setdefault(naming.scene.index, []).append((naming, index))
        for scene in sorted(self._by_scene):
            for naming, index in sorted(self._by_scene[scene], key=lambda found: found[0].start):
                if not self._brief[index]:
                    self._first.setdefault(naming.article, index)
                    self._told_at.setdefault(naming.article, scene)
        self._openings = {c.article: i for i, c in enumerate(clusters) if c.naming.name.endswith("开幕式")}
        sessions = [i for i, cluster in enumerate(clusters) if cluster.type == "congress"]
        self._session = sessions[0] if len(sessions) == 1 else None
        self._votes = {c.article: i for i, c in enumerate(clusters) if c.type == "vote" and "项目" in c.naming.name}
        self._article: int | None = None
        self._current: int | None = None
        self._before: list[int] = []
        self._last: Assertion | None = None
        self._scene: Scene | None = None
        self._groups: tuple[int, int | None] = (0, None)
        self.here: list[tuple[Naming, int]] = []
        self.residents: set[str] = set()
        self.hero: Mention | None = None
        self.recent: Mention | None = None

    def enter(self, scene: Scene) -> None:
        """Begin a sentence; a new article begins with its own first event."""
        if scene.sentence.article != self._article:
            self._article, self._last, self.residents = scene.sentence.article, None, set()
            self.hero = self.recent = None
            far = self._told_at.get(scene.sentence.article, scene.index) - scene.index > _LEAD
            self._current, self._before = None if far else self._first.get(scene.sentence.article), []
        elif (scene.sentence.is_headline and not self._lasts()) or _is_item(scene):
            self._current, self._last, self._before = None, None, []
        in_session = _IN_SESSION.search(scene.masked) and (not self._meets() or _CLOSING.search(scene.masked))
        if in_session and self._session is not None:
            self._current = self._session
        if _AT_MEETING.match(scene.masked) and self._current is not None and not self._meets():
            held = (i for i in self._before[::-1] if self._clusters[i].type in MEETINGS)
            self._current = next(held, self._current)
        self._scene = scene
        told = sorted(self._by_scene.get(scene.index, ()), key=lambda found: found[0].start)
        meant = [(n, i) for n, i in told if not is_in_passing(n)]
        self.here = meant if meant or self._meets() else told

    def leave(self) -> None:
        """End a sentence: the event that it named last is the one that the next goes on with.

        Behind a line that looked like a subhead a part (活动表彰了…) leads back to its whole.
        """
        if self._scene is not None and BEFOREHAND.match(self._scene.masked):
            return
        told = (i for n, i in self.here if self._brief[i] and _DELIBERATES.search(n.name))
        if self._scene is not None and (groups := next(told, None)) is not None:
            self._groups = self._scene.index, groups
        lasting = [i for n, i in self.here if not self._brief[i] and not (self._before and _SERIES.search(n.name))]
        wholes = [whole for _, i in self.here if (whole := self._wholes[i]) is not None]
        if not lasting and self._current is None:
            self._current = wholes[-1] if wholes else None
        if lasting:
            self._before = [*self._before, *lasting][-_MEMORY:]
            self._current = lasting[-1]

    def spoke(self, assertion: Assertion) -> None:
        """Remember who spoke, or led a visit, so that 他强调 finds its subject."""
        if assertion.role in {"speaker", "chair", "leader"} and assertion.participants:
            self._last = assertion

    def last_speakers(self) -> tuple[Mention, ...]:
        """Who spoke or led last in this article."""
        return self._last.participants if self._last else ()

    def event_at(self, position: int, end: int, role: ParticipationRole | None) -> int | None:
        """The event that a verb from `position` to `end` of this sentence speaks of."""
        assert self._scene is not None
        open_to = [(n, i) for n, i in self.here if self._accepts(i, role)]
        if role == "attendee" and _COMPANY.match(self._scene.masked, position):
            visits = (i for i in (*[i for _, i in open_to], *self._before[::-1]) if self._clusters[i].type in _GOING)
            if (visited := next(visits, None)) is not None:
                return visited
        if _OPENS.match(self._scene.masked, position) and self._scene.sentence.article in self._openings:
            return self._openings[self._scene.sentence.article]
        if role == "attendee" and not self.here and _ALONE.match(self._scene.masked, position):
            told = self._by_scene.get(self._scene.index - 1, ())
            if (journey := next((i for n, i in told if self._clusters[i].type in _GOING), None)) is not None:
                return journey
        if role == "speaker" and (groups := self._deliberating(position)) is not None:
            return groups
        if _BARE.match(self._scene.masked, end):
            meetings = [i for n, i in open_to if n.start <= position and not self._brief[i]]
            return meetings[-1] if meetings else self._meeting(role)
        return next(self._candidates(open_to, position, end, role), self._hall(role))

    def _deliberating(self, position: int) -> int | None:
        """The deliberation of groups that the sentences before have told, where a deputy takes the floor next."""
        assert self._scene is not None
        at, groups = self._groups
        near = groups is not None and 0 <= self._scene.index - at <= _FLOOR and not self.here
        if not near:
            return None
        names = {mark.end for mark in self._scene.of("PERSON", end=position)}
        deputies = (m for m in _DEPUTY.finditer(self._scene.masked, 0, position) if m.start() not in names)
        return groups if next(deputies, None) is not None else None  # 某某|代表镇党委讲话 is no deputy

    def heard(self, report: Assertion) -> Assertion:
        """A report as the event hears it: its giver attends a visit (沿途汇报), or speaks at a meeting (讲解)."""
        assert self._scene is not None
        if report.role != "presenter" or any(m.label != "PERSON" for m in report.participants):
            return report
        index = self.event_at(report.position, report.end, "attendee")
        kind = self._clusters[index].type if index is not None else None
        if kind in _GOING and not _TEACHES.match(self._scene.masked, report.position):
            return report._replace(role="attendee")
        explains = kind in _CONFERRING and _EXPLAINS.match(self._scene.masked, report.position)
        return report._replace(role="speaker") if explains else report

    def joined(self, index: int | None) -> tuple[int, ...]:
        """The meetings that this sentence coordinates with an event: who chairs the one chairs the others."""
        own = [n for n, i in self.here if i == index]
        return tuple(i for n, i in self.here if i != index and any(are_joined(n, one) for one in own))

    def shared_out(self, index: int | None, assertion: Assertion) -> list[tuple[int, Assertion]]:
        """One of several lessons to each of those who gave them (甲、乙分别作《…》和《…》讲座)."""
        assert self._scene is not None
        people = assertion.participants
        if index is None or assertion.role != "presenter" or len(people) < _SEVERAL:
            return []
        lessons = sorted({index, *self.joined(index)})
        apart = _EACH.search(self._scene.masked, max(0, assertion.position - 4), assertion.position)
        if not apart or len(lessons) != len(people):
            return []
        return [(i, assertion._replace(participants=(one,))) for i, one in zip(lessons, people, strict=True)]

    def voted_on(self, report: Assertion) -> int | None:
        """The vote before which candidates are explained (就候选项目作说明), where the article tells of one."""
        assert self._scene is not None
        clause = self._scene.clause(report.position)
        explains = report.role == "presenter" and _CANDIDATES.search(self._scene.masked, clause.start)
        return self._votes.get(self._scene.sentence.article) if explains else None

    def _candidates(
        self, found: Sequence[tuple[Naming, int]], position: int, end: int, role: ParticipationRole | None
    ) -> Iterator[int]:
        """The object of the verb, then what the clauses before it name, the nearest first, then what follows."""
        assert self._scene is not None
        clause = self._scene.clause(position)
        yield from (i for n, i in found if end <= n.start and _OBJECT.fullmatch(self._scene.masked, end, n.start))
        if role == "presenter":
            yield from (i for n, i in found if n.type == "lecture" and n.end > clause.start)
        before = [(n, i) for n, i in found if n.start <= position][::-1]
        yield from (i for n, i in before if not self._brief[i] or n.end > clause.start or _frames(n))
        yield from (i for n, i in found if n.start > position and (not self._brief[i] or n.start < clause.end))

    def _fallback(self, role: ParticipationRole | None) -> int | None:
        """The event that the article told of last, of those that can have the role."""
        told = (self._current, *self._before[::-1])
        return next((i for i in told if i is not None and self._accepts(i, role)), None)

    def _hall(self, role: ParticipationRole | None) -> int | None:
        """The event told last; its meeting or course, where one speaks behind a signing or teaches behind a rite."""
        assert self._scene is not None
        index = self._fallback(role)
        whole = self._wholes[index] if index is not None else None
        if index is None or whole is None or any(i == index for _, i in self.here):
            return index
        told, frame = self._clusters[index], self._clusters[whole]
        if told.naming.name.startswith("开班") and role in {"presenter", None}:
            return whole
        speaks = role == "speaker" and _SPOKE.search(self._scene.masked)
        return whole if speaks and told.type == "ceremony" and frame.type in _FLOORS else index

    def _meeting(self, role: ParticipationRole | None) -> int | None:
        """The meeting that 会议 means behind a ceremony at it: the one told last, else what else was told."""
        told = (self._current, *self._before[::-1])
        held = (i for i in told if i is not None and self._clusters[i].type in MEETINGS and self._accepts(i, role))
        found = next(held, None)
        return self._fallback(role) if found is None else found

    def _meets(self) -> bool:
        """Whether the article goes on with a meeting."""
        if self._current is None:
            return False
        told = self._clusters[self._current]
        return told.type in MEETINGS or told.naming.name.endswith("大会")

    def _lasts(self) -> bool:
        """Whether what the article tells of goes on under a subhead."""
        return self._current is None or self._clusters[self._current].type in _LASTING

    def _accepts(self, index: int, role: ParticipationRole | None) -> bool:
        return role is None or has_role(self._clusters[index], role)
