"""How long an event lasts by what its article or its name says beside its day (展览将持续至5月20日)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractor.matching.patterns import Pattern
from extractor.relations.calendar import Calendar
from extractor.relations.moments import Moment, lately
from extractor.relations.reference.coreference import Cluster
from extractor.relations.scenes import Scene

_UNTIL = Pattern(r"(?:持续|延续|展出|展览)(?:至|到)$")
_CLOSES = Pattern(r"(?:闭幕|落幕|结束|闭展|收官)(?=[，。；]|$)")
_RUNS = Pattern(r"(?:节|运动会|展|展览|周|季|博览会|交易会|赛|月)(?:活动)?$")
"""What lasts until the day that its report gives beside."""

_NAMED_YEAR = Pattern(r"[^，。；]{0,8}?(?P<year>20\d\d)\s?年(?!度)")
"""The year in an event's name, which dates it where the text says no more than 近日."""


def closing_days(scenes: Sequence[Scene], calendar: Calendar) -> dict[int, str]:
    """The last day that an article gives to what it tells of (展览将持续至5月20日; 7月27日闭幕)."""
    found: dict[int, str] = {}
    for scene in scenes:
        for mark in scene.of("DATE"):
            value = calendar.value(mark.mention)
            closes = _UNTIL.search(scene.masked, 0, mark.start) or _CLOSES.match(scene.masked, mark.end)
            if value is not None and value.start is not None and value.start.day is not None and closes:
                found[scene.sentence.article] = value.start.isoformat()
    return found


def lasting(moment: Moment, cluster: Cluster, closes: Mapping[int, str]) -> Moment:
    """The moment of a festival, games or show up to the day on which its article says that they close."""
    last = closes.get(cluster.article)
    runs = cluster.type == "activity" and _RUNS.search(cluster.naming.name) is not None
    starts = runs and moment.is_day and moment.start == moment.end and last is not None and last > (moment.start or "")
    return replace(moment, end=last, time=None) if starts else moment


def of_its_name(moment: Moment, cluster: Cluster) -> Moment:
    """The year in the name of an event that the text dates only vaguely (近日开展2024年第三季度某活动)."""
    if moment.is_day or cluster.naming.form != "noun":
        return moment
    named = _NAMED_YEAR.match(cluster.naming.name)
    vague = named and any(lately(naming) for naming in cluster.namings)
    return Moment(start=named["year"], end=named["year"]) if named and vague else moment
