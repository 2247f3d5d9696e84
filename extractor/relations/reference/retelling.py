"""Whether a naming takes up an event of its article without repeating its name.

慰问活动 after 走访慰问某敬老院, 座谈会 after 与代表座谈, 揭牌 beside 揭牌仪式, a visit that goes on in
the next sentence.
"""

from collections.abc import Iterable, Sequence

from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation
from extractor.model import EventType
from extractor.relations.agents import agents
from extractor.relations.moments import Dating, overlap
from extractor.relations.reference.identity import is_abbreviation, is_sitting, organs_of, same_edition
from extractor.relations.reference.rites import same_rite
from extractor.relations.reference.sameness import carries_on
from extractor.relations.tellings.event_types import MEETINGS
from extractor.relations.tellings.namings import Naming, is_course
from extractor.seeds import table

_GOING = alternation([word for word, kind in table("events", "cues").items() if kind in {"visit", "inspection"}])
_ONLY_TYPE = Pattern(rf"(?:实地|专题|现场|集中)?(?:{_GOING})+(?:活动|行动|工作)?$")

_CAMPAIGN = Pattern(r"(?P<deed>走访慰问|慰问|走访|视察|检查|督查|调研|巡查|排查)(?:活动|行动)$")

_NUMBERED = Pattern(r"次(?:全体|常委会|常务委员会)?会议$|次全会$|代表大会$")
"""What ends the name of a session that is held in sittings."""

_NOMINAL = tuple(sorted(table("events", "nominal")))

_BEGUN = Pattern(r"(?:开幕|启幕|启动|开赛|闭幕|落幕)$")

_OPENING_RITE = Pattern(r"(?:开幕|启幕|启动)(?:式|仪式)")
_OPENED = Pattern(r"[^，。；]{0,24}?(?:开幕|启幕|启动|拉开(?:帷幕|序幕)|开场|开节)")

_TALKS = Pattern(r"(?:交流|座谈|对话|见面|恳谈)[^，。；]{0,6}(?:活动|会)$")
"""What names an event at which people talk."""

_HOUSE = Pattern(r"选举(?:产生)?了?[^，。；]{0,40}(?:委员会|[纪党]委|理事会|班子)")
"""The election of a whole committee, beside which that of its head is told for its own sake."""

_RECEIVED = Pattern(r"会见|会谈|会晤|接见|座谈")
"""What a meeting of few is called; another short noun beside it (论坛) is no name of it."""

_EXPLAINS = Pattern(r"^(?:[为给向][^，。；]{1,16}|现场)?(?:讲解|传授|讲授)")

_GIVEN = Pattern(r"[作做]了?(?:题为)?$")

_THERE = Pattern(r"[上中]|由|期间|现场")

_ATTENDED = ("主持", "出席", "参加")
"""What one does at the opening of the festival that was told (某某主持|开幕式); games go on behind theirs."""

_LESSON = Pattern(r"[一二两三头首末][一二两三]?[堂场节]|第[一二三四五]课")
"""What makes one lesson of several (头一堂课由某某来讲)."""

_PARTY = Pattern(r"\s*(?:检查|视察|调研|督查|考察)组(?!长)")
"""Who opens a sentence on the round that the one before has named."""

_BY_WAYS = Pattern(r"分[成为]?[二两三四五六七八九十\d]{1,2}[路组队]|分路")
"""How those of one campaign go round (某某、某某等分四路|深入8个村开展慰问)."""

_ERRAND = 6
"""How many last characters two tellings of one visit have in common (调研基层党建工作)."""

_LEAD = 2
"""How many sentences behind the headline its event is named again in other words."""


def is_only_type(name: str) -> bool:
    """Whether a name says no more than its type (走访慰问活动), so that it takes up what was told before."""
    return bool(_ONLY_TYPE.match(name))


def refers(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether the naming takes up an event of its article without repeating its name."""
    kind = max(others, key=lambda n: (n.form == "noun", len(n.name))).type
    if naming.type in {"ceremony", "award"}:
        return same_rite(naming, others, dating) or _is_the_opening(naming, others, dating)
    if (naming.is_description or naming.is_bare_meeting) and kind in MEETINGS:
        return naming.type in MEETINGS and not _other_time(naming, others, dating)
    if _in_other_words(naming, others, kind, dating):
        return True
    if naming.type != kind and not (naming.form == "verb" and {naming.type, kind} == {"visit", "inspection"}):
        return False
    if naming.form == "noun":
        verbal = all(n.form == "verb" or n.name.endswith(_NOMINAL) for n in others)
        takes_up = is_only_type(naming.name) and (not naming.name.startswith("实地") or dating(naming) is not None)
        received = any(n.form == "verb" and _RECEIVED.search(n.name) for n in others)
        return takes_up or (verbal and naming.is_short and not (received and not _RECEIVED.search(naming.name)))
    return _tells_again(naming, others, dating)


def _in_other_words(naming: Naming, others: Sequence[Naming], kind: EventType, dating: Dating) -> bool:
    """Whether the naming is of another kind or wording, and yet names the event told before."""
    if naming.form == "noun" and is_sitting(naming.name) and _is_numbered(others, kind):
        return True
    if (
        _numbers_again(naming, others, dating)
        or _restates(naming, others, kind)
        or _is_the_lecture(naming, others)
        or _heads_outreach(naming, kind)
    ):
        return True
    if _teaches_there(naming, others, kind, dating):
        return True
    return _talks_there(naming, others, dating) or _opens_in_headline(naming, others)


def _numbers_again(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether the sentence before has told, without a day, of a meeting of this number (第17次党委会议。29日，…)."""
    if naming.form != "noun" or naming.type not in MEETINGS:
        return False
    told = (n for n in others if n.form == "noun" and n.type in MEETINGS and dating(n) is None)
    mine = organs_of(naming.name)
    alike = (n for n in told if mine == organs_of(n.name))
    return any(naming.scene.index - n.scene.index == 1 and same_edition(naming.name, n.name) for n in alike)


def _is_numbered(others: Sequence[Naming], kind: EventType) -> bool:
    """Whether the others name a session, which is held in sittings."""
    return kind == "congress" or any(n.form == "noun" and _NUMBERED.search(n.name) for n in others)


def _is_the_opening(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether 开幕式上 speaks of the opening of one day that is all that was told (第二届荷花节在某广场开幕)."""
    scene = naming.scene
    of_days = all(n.name.endswith("节") for n in others) and scene.masked.endswith(_ATTENDED, 0, naming.start)
    if not ((of_days or _THERE.match(scene.masked, naming.end)) and _OPENING_RITE.fullmatch(naming.name)):
        return False
    opened = (n for n in others if n.form == "noun" and _OPENED.match(n.scene.masked, n.end) and not n.is_short)
    days = [moment for n in opened if (moment := dating(n)) is not None]
    return bool(days) and all(moment.start == moment.end for moment in days)


def _opens_in_headline(naming: Naming, others: Sequence[Naming]) -> bool:
    """Whether the headlines say that what the lead names has begun or ended (“柳编节”开幕 above 第三届柳编节)."""
    if naming.form != "noun" or not all(n.form == "noun" and n.scene.sentence.is_headline for n in others):
        return False
    names = (stripped for n in others if (stripped := _BEGUN.sub("", n.name)) != n.name)
    return any(is_abbreviation(name, naming.name) or is_abbreviation(naming.name, name) for name in names)


def _teaches_there(naming: Naming, others: Sequence[Naming], kind: EventType, dating: Dating) -> bool:
    """Whether somebody explains something at the activity that the sentence before tells of (某某为孩子们讲解…)."""
    explains = naming.type == "lecture" and naming.form == "verb" and _EXPLAINS.search(naming.name)
    if not explains or kind != "activity" or dating(naming) is not None:
        return False
    return any(0 <= naming.scene.index - n.scene.index <= _LEAD for n in others if n.form == "noun")


def _talks_there(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether a verb tells of the talks that a sentence or two before it has named (与代表座谈 behind 交流专场活动)."""
    if naming.form != "verb" or naming.type != "discussion" or dating(naming) is not None:
        return False
    talks = (n for n in others if n.form == "noun" and _TALKS.search(n.name))
    return any(0 < naming.scene.index - n.scene.index <= _LEAD for n in talks)


def _is_the_lecture(naming: Naming, others: Sequence[Naming]) -> bool:
    """Whether a lecture is what somebody gives at the one convened before (邀请某某作专题辅导; 讲座会上)."""
    if naming.form != "noun" or naming.type != "lecture":
        return False
    told = [n for n in others if n.form == "noun" and n.type == "lecture"]
    if naming.name.startswith("《") and any(is_course(n) and n.scene is not naming.scene for n in told):
        return False
    there = naming.is_short and _THERE.match(naming.scene.masked, naming.end)
    return bool(told and there) or (_is_given(naming) and not all(_is_given(n) for n in told))


def _heads_outreach(naming: Naming, kind: EventType) -> bool:
    """Whether a headline or caption tells of what the article calls an activity (某某在家站点接待选民)."""
    return naming.type == "outreach" and naming.force == "joins" and kind in {"outreach", "activity"}


def _is_given(naming: Naming) -> bool:
    return bool(_GIVEN.search(naming.scene.masked[: naming.start]))


def _restates(naming: Naming, others: Sequence[Naming], kind: EventType) -> bool:
    """Whether the lead names in its own words what the headline has just named (护河行动, 河道清淤专项整治行动)."""
    in_lead = naming.scene.index - max(n.scene.index for n in others) <= _LEAD
    alike = naming.type == kind or {naming.type, kind} <= MEETINGS
    only_headline = all(
        n.scene.sentence.is_headline and (n.form == "noun" or n.is_bare_meeting or _is_campaign(naming, n))
        for n in others
    )
    return in_lead and alike and only_headline and naming.form == "noun" and naming.force == "founds"


def _is_campaign(naming: Naming, head: Naming) -> bool:
    """Whether the lead makes a campaign of the headline's deed (走访慰问老人 above “暖冬”走访慰问活动)."""
    deed = _CAMPAIGN.search(naming.name)
    return deed is not None and deed["deed"] in head.name


def _tells_again(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether a verb phrase tells of the same event as earlier namings of its type."""
    only_headlines = all(n.scene.sentence.is_headline for n in others)
    if naming.type == "lecture":
        return _is_the_lesson(naming, others)
    if naming.type == "vote" or (only_headlines and not naming.scene.sentence.is_headline):
        return True
    if naming.type == "consultation":
        return _compatible(naming, others, dating)
    if naming.type == "discussion":
        return all(n.is_short or n.form == "verb" for n in others) and not _other_people(naming, others)
    if naming.type == "election":
        return _elects_again(naming, others)
    others_act = naming.type == "activity" and _other_people(naming, others)
    return not others_act and (_goes_on(naming, others, dating) or carries_on(naming, others, dating))


def _elects_again(naming: Naming, others: Sequence[Naming]) -> bool:
    """Whether the same are elected, or nobody is named; the head of a committee just elected is another election."""
    together = any(n.scene.index == naming.scene.index for n in others)
    mine, theirs = _goals([naming]), _goals(others)
    if mine and not together and any(_HOUSE.match(n.name) for n in others):
        return False
    return together or not mine or not theirs or bool(mine & theirs)


def _is_the_lesson(naming: Naming, others: Sequence[Naming]) -> bool:
    """Whether a verb of teaching tells of the lecture told before; one lesson of a course, or another's, is none."""
    if any(is_course(n) for n in others):
        return not _LESSON.search(naming.name) and "《" not in naming.name
    return all(n.scene.sentence.is_headline for n in others) or not _other_people(naming, others)


def _other_people(naming: Naming, others: Sequence[Naming]) -> bool:
    """Whether a talk or lesson is told of people of whom none took part in the others (甲会见乙; 丙同丁举行会谈)."""
    mine = {m.mention.text for m in naming.scene.of("PERSON", end=naming.end)}
    theirs = {m.mention.text for n in others for m in n.scene.of("PERSON", end=n.end)}
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _goes_on(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether a visit is the one told before: the same goal, or no new day and nobody new."""
    by_ways = dating(naming) is None and _BY_WAYS.search(naming.scene.masked, 0, naming.start)
    if all(n.form == "noun" for n in others) or (by_ways and any(n.form == "noun" for n in others)):
        next_to = 0 < naming.scene.index - max(n.scene.index for n in others) <= _LEAD
        undated = dating(naming) is None
        goes_there = naming.force == "joins" and next_to and undated
        is_on_it = undated and (_is_in_its_sentence(naming, others) or (next_to and _PARTY.match(naming.scene.masked)))
        return goes_there or bool(is_on_it) or _same_day(naming, others, dating)
    if any(n.scene.index == naming.scene.index for n in others) or _goals([naming]) & _goals(others):
        return True
    known = {m.mention.text for n in others for m in n.scene.of("PERSON", end=n.start)}
    people = {m.mention.text for m in agents(naming.scene, 0, naming.start)}
    if known & people and (naming.force == "joins" or _same_errand(naming, others, dating)):
        return True
    if any(n.scene.sentence.is_headline for n in (naming, *others)) and known & people:
        return True
    carried = {m.mention.text for m in naming.scene.of("PERSON", end=naming.start)}
    somebody = bool(people or carried) and carried <= known
    return dating(naming) is None and people <= known and (bool(naming.targets) or somebody)


def _is_in_its_sentence(naming: Naming, others: Sequence[Naming]) -> bool:
    """Whether the campaign is named in the sentence itself (开展“七一”走访慰问活动，班子成员分组走访慰问老党员68人)."""
    return any(n.scene is naming.scene and n.end <= naming.start and _CAMPAIGN.search(n.name) for n in others)


def _same_errand(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether the sentence before has told, without a day, who went for what (调研党建工作。19日，…)."""
    told = (n.name[-_ERRAND:] for n in others if naming.scene.index - n.scene.index == 1 and dating(n) is None)
    return any(len(errand) == _ERRAND and naming.name.endswith(errand) for errand in told)


def _other_time(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether the naming's sentence gives another part of the day (5日下午 beside 5日上午)."""
    mine = dating(naming)
    theirs = [moment for n in others if (moment := dating(n)) is not None]
    return mine is not None and mine.time is not None and bool(theirs) and all(m.time != mine.time for m in theirs)


def _goals(namings: Iterable[Naming]) -> set[str]:
    """The names of those whom the namings are directed at."""
    return {mark.mention.text for naming in namings for mark in naming.targets}


def _compatible(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether no two dates speak against one event."""
    mine = dating(naming)
    theirs = [moment for n in others if (moment := dating(n)) is not None]
    return mine is None or not theirs or any(overlap(mine, t) for t in theirs)


def _same_day(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether a verb goes on with what a noun has announced (…专项行动, then 现场检查), or tells of a part of it.

    A day of its own within the days of the whole (12日至14日开展…活动; 12日，某某来到…) makes it one of several.
    """
    mine = dating(naming)
    theirs = [moment for n in others if (moment := dating(n)) is not None and moment.is_day]
    if mine is not None and mine.start == mine.end and naming.scene.of("PERSON", end=naming.start):
        theirs = [day for day in theirs if day.start == day.end]  # one day of a campaign of several is a part of it
    return bool(theirs) and (mine is None or any(overlap(mine, day) for day in theirs))
