"""When an event took place: its own sentence's date, else that of its frame, else that of its article."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from extractor.matching.patterns import Pattern
from extractor.model import EventType, PartOfDay
from extractor.relations.calendar import Calendar
from extractor.relations.moments import Dating, Moment, dateline, moments, overlap, stated_year, told_days
from extractor.relations.reference.coreference import Cluster
from extractor.relations.scenes import Scene
from extractor.relations.settings.extents import closing_days, lasting, of_its_name
from extractor.relations.settings.sequels import following, taken_up
from extractor.temporal.entries import opens_entry

_OWN_DATE_ONLY: frozenset[EventType] = frozenset({"congress", "award", "consultation"})
"""Types that an article often tells of beside its subject, so that its date need not be theirs."""

_PART = Pattern(r"(?:^|[，。；]|[昨今当同次]日|[昨今当]天)(?P<part>[上下]午)")

_TODAY = Pattern(r"今[天日晨早]|今(?=[上下]午)")

_BESIDE = Pattern(r"\s*(?:会|会议|活动)后，")
"""What takes place on the day of a meeting, but at another time (会后，某某走访慰问了…)."""

_EARLIER = Pattern(r"\s*(?:此前|在此之前|早前|前期|早先)，")
"""What tells of a time before that of the article, which gives it no day."""

_RUNNING = 4
"""How many sentences a day told within a session holds for."""

_OPENING = 12
"""How far behind the beginning of a section its day may stand that dates all of it."""

_LEAD = 4
"""An article's lead: its first sentences, the headlines before them left aside."""


class Leads(NamedTuple):
    """The day of each article's lead, and that of a section by each of its scenes, where it opens with a day."""

    articles: Mapping[int, Moment]
    sections: Mapping[int, Moment]

    def day(self, cluster: Cluster) -> Moment | None:
        """The day that the text around an event gives it: of its section, else of its article."""
        telling = (n.scene for n in cluster.namings if n.force == "founds" and not n.scene.sentence.is_headline)
        scene = next(telling, None)
        section = self.sections.get(scene.index) if scene is not None else None
        return section or self.articles.get(cluster.article)


def times_of(
    clusters: Sequence[Cluster],
    wholes: Sequence[int | None],
    scenes: Sequence[Scene],
    calendar: Calendar,
    dating: Dating,
) -> tuple[Moment, ...]:
    """The moment of each event, in their order."""
    own = [_own(cluster, dating) for cluster in clusters]
    parts = _parts(own, wholes)
    own = [_spanning(mine, parts.get(i, []), c) for i, (mine, c) in enumerate(zip(own, clusters, strict=True))]
    openers = _openers(scenes, calendar)
    own = [mine or _opened(c, openers) for mine, c in zip(own, clusters, strict=True)]
    leads = _leads(scenes, calendar)
    years = [_year(cluster, calendar) for cluster in clusters]
    own = [mine or _of_another_year(year, leads.day(c)) for mine, year, c in zip(own, years, clusters, strict=True)]
    days, closes = _days(scenes, calendar), closing_days(scenes, calendar)
    found = [_inherited(i, own, wholes, leads, clusters, days) for i in range(len(clusters))]
    found = [lasting(moment, cluster, closes) for moment, cluster in zip(found, clusters, strict=True)]
    found = [of_its_name(moment, cluster) for moment, cluster in zip(found, clusters, strict=True)]
    alone = Counter(cluster.article for cluster in clusters)
    parts_of_day = _parts_of_day(scenes, calendar)
    return tuple(
        replace(m, time=m.time or _part_of_day(c) or (parts_of_day(c, m) if alone[c.article] == 1 else None))
        for m, c in zip(found, clusters, strict=True)
    )


def _year(cluster: Cluster, calendar: Calendar) -> Moment | None:
    telling = (n for n in cluster.namings if n.force == "founds")
    return next((year for n in telling if (year := stated_year(n, calendar)) is not None), None)


def _of_another_year(year: Moment | None, lead: Moment | None) -> Moment | None:
    """The year that a sentence states, where the article is about another one, so that its day is not the event's."""
    differs = year is not None and lead is not None and (lead.start or "")[:4] != year.start
    return year if differs else None


def _parts_of_day(scenes: Sequence[Scene], calendar: Calendar) -> Callable[[Cluster, Moment], PartOfDay | None]:
    """Tells the part of the day that an article gives beside its only event, on the same day (今天上午，在活动现场)."""
    found: dict[int, list[Moment]] = {}
    for scene in scenes:
        days = (moment for mark, moment in told_days(scene, calendar) if moment.time)
        found.setdefault(scene.sentence.article, []).extend(days)

    def part(cluster: Cluster, moment: Moment) -> PartOfDay | None:
        told = found.get(cluster.article, ())
        same = [m for m in told if moment.is_day and moment.start == moment.end and m.start in {None, moment.start}]
        return same[0].time if same and len(same) == len(told) else None

    return part


def _own(cluster: Cluster, dating: Dating) -> Moment | None:
    """The first day that a sentence gives which tells of the event; a vaguer date where there is none."""
    telling = [n for n in cluster.namings if n.force == "founds"]
    if all(n.scene.sentence.is_headline for n in telling):
        telling += [n for n in cluster.namings if not n.scene.sentence.is_headline]
    found = [moment for n in telling if (moment := dating(n)) is not None]
    first = next((moment for moment in found if moment.is_day), found[0] if found else None)
    if first is None or first.time or not first.is_day:
        return first
    beside = [moment for n in cluster.namings if (moment := dating(n)) is not None]
    same = (m.time for m in beside if m.time and (m.start, m.end) == (first.start, first.end))
    return replace(first, time=next(same, None))


def _parts(own: Sequence[Moment | None], wholes: Sequence[int | None]) -> dict[int, list[Moment]]:
    """The days of the parts of each event."""
    found: dict[int, list[Moment]] = {}
    for moment, whole in zip(own, wholes, strict=True):
        if whole is not None and moment is not None and moment.is_day:
            found.setdefault(whole, []).append(moment)
    return found


def _spanning(mine: Moment | None, days: Sequence[Moment], cluster: Cluster) -> Moment | None:
    """A campaign without a day of its own lasts from its first part to its last."""
    if (mine is not None and mine.is_day) or not days or cluster.type in _OWN_DATE_ONLY:
        return mine
    return Moment(start=min(m.start or "" for m in days), end=max(m.end or m.start or "" for m in days))


def _part_of_day(cluster: Cluster) -> PartOfDay | None:
    """The part of the day that a sentence gives alone, without a date that could be placed (下午，…)."""
    for naming in cluster.namings:
        found = list(_PART.finditer(naming.scene.masked, 0, naming.start))
        if found and naming.force == "founds":
            return "上午" if found[-1]["part"] == "上午" else "下午"
    return None


def _inherited(
    index: int,
    own: Sequence[Moment | None],
    wholes: Sequence[int | None],
    leads: Leads,
    clusters: Sequence[Cluster],
    days: Mapping[int, tuple[int, Moment]],
) -> Moment:
    mine, whole, cluster = own[index], wholes[index], clusters[index]
    if mine is not None:
        return mine
    if (day := taken_up(index, own, clusters, days)) is not None:
        return day
    if whole is not None:
        frame = own[whole]
        if frame is not None:
            day = _running_day(cluster, frame, days)
            if day is not None:
                return day
            return frame if cluster.type not in {"visit", "inspection"} else replace(frame, time=None)
    if (day := following(index, own, clusters)) is not None:
        return day
    telling = [n.scene.masked for n in cluster.namings if n.force == "founds"]
    lead = leads.day(cluster) if not all(_EARLIER.match(words) for words in telling) or not telling else None
    if lead is not None and any(_BESIDE.match(words) for words in telling):
        lead = replace(lead, time=None)
    return lead if lead is not None and cluster.type not in _OWN_DATE_ONLY else Moment()


def _running_day(cluster: Cluster, frame: Moment, days: Mapping[int, tuple[int, Moment]]) -> Moment | None:
    """The day of a session of several days that the sentences right before have come to (17日上午，大会进行选举。)."""
    telling = [n for n in cluster.namings if n.force == "founds"]
    if not telling or frame.start == frame.end:
        return None
    scene = telling[0].scene
    for index in range(scene.index - 1, scene.index - 1 - _RUNNING, -1):
        article, day = days.get(index, (None, None))
        if day is not None and article == scene.sentence.article and overlap(day, frame):
            return day if index == scene.index - 1 else replace(day, time=None)
    return None


def _days(scenes: Sequence[Scene], calendar: Calendar) -> dict[int, tuple[int, Moment]]:
    """The article and the last single day of each scene that gives one."""
    found: dict[int, tuple[int, Moment]] = {}
    for scene in scenes:
        for _, moment in moments(scene, calendar):
            if moment.is_day and moment.start == moment.end and not scene.sentence.is_headline:
                found[scene.index] = scene.sentence.article, moment
    return found


def _opened(cluster: Cluster, openers: Mapping[int, Moment]) -> Moment | None:
    return next((m for n in cluster.namings if n.force == "founds" and (m := openers.get(n.scene.index))), None)


def _openers(scenes: Sequence[Scene], calendar: Calendar) -> dict[int, Moment]:
    """The day that an entry of a diary or the opener of a list gives to each line below (8月30日，决定：|选举…。)."""
    found: dict[int, Moment] = {}
    opened: Moment | None = None
    article: int | None = None
    is_entry = False
    for scene in scenes:
        text = scene.text.rstrip()
        if scene.sentence.article != article or scene.sentence.is_headline:
            opened, article, is_entry = None, scene.sentence.article, False
        day = next((moment for _, moment in moments(scene, calendar) if moment.is_day), None)
        if text.endswith("：") or opens_entry(text):
            opened, is_entry = day, not text.endswith("：")
        elif opened is not None and day is None:
            found[scene.index] = opened
        if text.endswith(("。", "！")) and not is_entry:
            opened = None
    return found


def _leads(scenes: Sequence[Scene], calendar: Calendar) -> Leads:
    """The first day that the lead of each article gives; one from which a rule holds (1月1日起施行) is none."""
    articles: dict[int, Moment] = {}
    sections: dict[int, Moment] = {}
    seen: dict[int, int] = {}
    opened: Moment | None = None
    headed = False
    for scene in scenes:
        article, is_headline = scene.sentence.article, scene.sentence.is_headline
        seen[article] = seen.get(article, 0) + (not is_headline)
        told = ((mark, moment) for mark, moment in moments(scene, calendar) if moment.is_day)
        mark, day = next(((m, d) for m, d in told if scene.text[m.end : m.end + 1] != "起"), (None, None))
        if seen[article] <= _LEAD and article not in articles and (first := day or _day_of_dateline(scene, calendar)):
            articles[article] = first
        if is_headline:
            opened = None
        elif (headed or opened is not None) and mark is not None and mark.start <= _OPENING:
            opened = day
        if opened is not None:
            sections[scene.index] = opened
        headed = is_headline
    return Leads(articles, sections)


def _day_of_dateline(scene: Scene, calendar: Calendar) -> Moment | None:
    """The day of the dateline where its sentence tells of today (4月6日消息：今天，…)."""
    return dateline(scene, calendar) if _TODAY.search(scene.masked) else None
