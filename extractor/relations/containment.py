"""Which event is part of which: the vote of a congress, a visit of a campaign (guidelines § 4, `part_of`)."""

from collections.abc import Sequence

from extractor.matching.patterns import Pattern
from extractor.model import EventType
from extractor.relations.moments import Dating, lately, overlap
from extractor.relations.reference.coreference import Cluster, another_brief
from extractor.relations.reference.identity import is_preparatory
from extractor.relations.tellings.event_types import MEETINGS
from extractor.relations.tellings.namings import Naming, is_course

_PARTS: frozenset[EventType] = frozenset({"vote", "election", "lecture", "ceremony", "award"})
"""Types that take place within a meeting where an article tells of one."""

_WHOLES: frozenset[EventType] = frozenset({"congress", "study_session", "work_meeting"})

_GROUPS = Pattern(r"分组|分团|分代表团|小组讨论")

_WINDOW = 40
"""How many events back a whole is looked for, so that a volume is read in linear time."""

_PRESENT = Pattern(r"(?:与会|参会|到会)(?:人员|代表|同志|干部|领导|嘉宾|学员)|学员们")
"""Those who are at a meeting and go on from it (与会人员参观了…)."""

_IN_SESSION = Pattern(
    r"大会(?:还|依法|随后|以)?[^，。；]{0,10}(?:投票|票决|选举|补选)|(?:大会|代表)[^。；]{0,12}无记名投票"
    r"|(?:新当选|当选)[^，。；]{0,24}宣誓"
    r"|分组审议|分组讨论中，各?代表|大会表决通过|向大会作|代表们?[^，。；]{0,16}票决|票决环节"
)
"""What is done in a session of a congress, and nowhere else."""

_STOPS = tuple("，。；：！？…")
"""What ends a sentence; nothing of it ends a headline."""

_AT_MEETING = Pattern(r"(?:会议|大会|会上|座谈会|现场)")

_THERE = Pattern(
    r"\s*(?:(?:会议?|座谈会)(?:上|期间)(?:，|还)"
    r"|(?:会|活动|仪式|典礼|[^，。；]{1,4}节)(?:现场|期间|当[天日]|上)[，]?还(?:举行|举办|开展|进行))"
)
"""The opening of a sentence that goes on with the meeting just told, of whatever kind (会上，甲与乙签约)."""

_LESSONS: frozenset[EventType] = frozenset({"lecture", "discussion", "ceremony", "study_session"})
"""Types of what a course of several days is made up of."""

_ROUNDS: frozenset[EventType] = frozenset({"visit", "inspection"})
"""Types of rounds that end with talks."""

_AFTERWARDS = Pattern(r"(?:^|[，。；])(?:会后|会议结束后|大会结束后|活动结束后)")

_ONE_OF = Pattern(r"(?:系列)?(?:活动|项目)?之一")


def contain(clusters: Sequence[Cluster], dating: Dating, briefs: Sequence[int] = ()) -> tuple[int | None, ...]:
    """For each event the index of the event that contains it, or None; what is told in another brief does not."""
    series = [(i, n) for i, whole in enumerate(clusters) for n in whole.namings if _is_series(n)]
    return tuple(_whole(index, clusters, series, dating, briefs) for index in range(len(clusters)))


def _whole(
    index: int,
    clusters: Sequence[Cluster],
    series: Sequence[tuple[int, Naming]],
    dating: Dating,
    briefs: Sequence[int],
) -> int | None:
    part = clusters[index]
    for other, naming in series:
        if other != index and part.article == naming.article and part.namings[0].span < naming.span:
            return other
    earlier = range(index - 1, max(-1, index - 1 - _WINDOW), -1)
    framing = (i for i in earlier if not is_preparatory(clusters[i].naming.name))
    told = (i for i in framing if not briefs or not another_brief(part.namings[0], clusters[i].namings, briefs))
    frame = next((i for i in told if _contains(clusters[i], part, dating)), None)
    if frame is not None and _is_past(clusters[frame], clusters[frame + 1 : index], part, dating):
        return None
    return _session(index, clusters, dating) if frame is None else frame


def _is_past(whole: Cluster, between: Sequence[Cluster], part: Cluster, dating: Dating) -> bool:
    """Whether the article has gone on to a meeting of another day, so that the part is not of the whole."""
    others = (c for c in between if c.article == part.article and c.type in MEETINGS)
    return any(_elsewhen(whole, c, dating) for c in others)


def _session(index: int, clusters: Sequence[Cluster], dating: Dating) -> int | None:
    """The only congress told so far, where layout has cut off what took place in it (大会以无记名投票方式选举…)."""
    part = clusters[index]
    telling = [n for n in part.namings if n.force == "founds"]
    if part.type not in {"election", "vote", "ceremony", "discussion"} or any(dating(n) is not None for n in telling):
        return None
    if not all(_IN_SESSION.search(n.scene.masked) for n in telling):
        return None
    sessions = [i for i, c in enumerate(clusters) if c.type == "congress"]
    sessions = [i for i in sessions if i < index] or sessions
    return sessions[0] if len(sessions) == 1 and sessions[0] != index else None


def _is_series(naming: Naming) -> bool:
    """作为某节的一项，这场比赛…: the festival contains what the article has told before."""
    return naming.form == "noun" and bool(_ONE_OF.match(naming.scene.masked, naming.end))


def _contains(whole: Cluster, part: Cluster, dating: Dating) -> bool:
    """Whether an event told earlier in the same article is the frame of this one, no other day being given."""
    if all(n.article != part.article for n in whole.namings) or _is_brief_of_its_own(whole, part):
        return False
    if part.type == "visit" and whole.type in MEETINGS:
        return part.naming.form == "verb" and bool(_PRESENT.search(part.naming.scene.masked, 0, part.naming.start))
    if part.naming.form == "verb" and part.type in {"visit", "inspection"}:
        return whole.type == part.type and whole.naming.form == "noun"
    if part.naming.form == "verb" and part.type == "discussion" and whole.type in _ROUNDS:
        return True
    return _is_within(whole, part, dating)


def _is_within(whole: Cluster, part: Cluster, dating: Dating) -> bool:
    """Whether the part is what meetings and courses are made up of, and no other day parts them."""
    if _AFTERWARDS.search(part.naming.scene.masked, 0, part.naming.start):
        return False
    if whole.type == "congress" and is_preparatory(part.naming.name):
        return not _elsewhen(whole, part, dating)
    is_part = part.type in _PARTS or (part.type == "discussion" and bool(_GROUPS.search(part.naming.name)))
    there = whole.type in MEETINGS and _THERE.match(part.naming.scene.masked)
    frames = (
        whole.type in _WHOLES
        or there
        or _is_done_at(whole, part)
        or (part.type == "award" and _is_given_at(whole, part))
    )
    taught = is_course(whole.naming) and part.type in _LESSONS
    return (taught or (is_part and bool(frames))) and not _elsewhen(whole, part, dating)


def _is_brief_of_its_own(whole: Cluster, part: Cluster) -> bool:
    """Whether the part has a line of its own above the sentence that tells of it, as briefs under one another have."""
    first, last = part.namings[0].scene, whole.namings[-1].scene
    below = len(part.namings) > 1 and part.namings[1].scene.index == first.index + 1
    return below and first.index > last.index and not first.text.rstrip().endswith(_STOPS)


def _is_given_at(whole: Cluster, part: Cluster) -> bool:
    """Whether an award is given at a ceremony, or at a meeting that its sentence speaks of (会议表扬了一批先进，…)."""
    at_meeting = _AT_MEETING.search(part.naming.scene.masked, 0, part.naming.start)
    honours = whole.type == "award" and part.naming.form == "verb" and whole.naming.name.endswith("会")
    return whole.type == "ceremony" or honours or (whole.type in MEETINGS and at_meeting is not None)


def _is_done_at(whole: Cluster, part: Cluster) -> bool:
    """Whether something is signed, unveiled or awarded at a fair or feast (…集市, 甲、乙共同启动某项目)."""
    told = any(naming.form == "verb" and naming.force == "founds" for naming in part.namings)
    return told and whole.type == "activity" and whole.naming.form == "noun"


def _elsewhen(whole: Cluster, part: Cluster, dating: Dating) -> bool:
    days = [moment for n in part.namings if (moment := dating(n)) is not None and (moment.is_day or not lately(n))]
    frame = [moment for n in whole.namings if (moment := dating(n)) is not None and moment.is_day]
    return bool(days and frame) and not any(d.is_day and overlap(f, d) for d in days for f in frame)
