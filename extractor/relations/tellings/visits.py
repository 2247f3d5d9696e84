"""Events that a verb of going or asking tells of: visits, consultations."""

import re
from collections.abc import Iterator

from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation
from extractor.relations.agents import is_quoted
from extractor.relations.scenes import Mark, Scene
from extractor.relations.tellings.verbs import Phrase, Verb, has_actor, named, on_a_day
from extractor.seeds import words

_DEEPLY = "(?!深入(?:剖析|分析|阐[述释]|解读|学习|贯彻|推进|实施|落实|挖掘|研究|思考|开展|排查|查找|细致|浅出))"
"""深入 as an adverb goes nowhere."""

_MOTION = Pattern(
    rf"(?<![近年月以本原未起将]){_DEEPLY}(?:{alternation(words('participation', 'motion'))})(?=[^，。；]{{2,40}})"
    r"|[来到赴](?=[镇乡区县市]$)"
)

_ENTERED = Pattern(
    rf"{_DEEPLY}(?:来到|来在|走进|赴|前往|赶赴|抵达|莅临|深入"
    rf"|(?<![得达报看听感收遇受直找做等谈想])到)(?=[^，。；]{{2,40}}，(?:[^，。；]{{0,6}}"
    rf"|对[^，。；]{{1,60}}(?:进行|开展)了?)$)"
)

_PEOPLE = Pattern(
    rf"了?[^，。；]{{0,16}}?(?:{alternation(words('participation', 'people'))})"
    r"(?!活动|之家|中心|服务|公寓|学校|[小中大]学|医院|[室站])"
)

_BY_OR_DONE = Pattern(
    r"[他她](?!们)|进行了|了$|组织[^，。；]{2,24}(?:赴|前往|到|走进)"
    r"|组织[^，。；]{0,30}?(?:代表|委员|党员|干部)(?:共?\d{1,3}[余多]?[名人位])?(?=视察|检查|督查|调研|走访|参观|考察)"
)

_COMING = Pattern(
    r"(?:来到?|赴|前往|莅临|抵达|到)(?:我|本|该|当地|(?:[镇乡区县市]|街道)(?=调研|考察|视察|检查|督查|督导|指导)"
    r"|[^，。；]{1,6}?(?=专题|实地|检查|督查|调研|考察|视察))"
)
"""Going to a place without a mention: to us (来我县), or by a short form of its name."""

_GONE = Pattern(r"到(?=[^，。；]{2,16}参观)|走进|深入|前往|来到|赴|赶赴|奔赴|抵达|莅临")

_SPEAKING = Pattern(r"[^，。；]{2,20}时(?:强调|指出|要求)")

_STUDIED = Pattern(r"讲话|精神|指示")
"""What makes a visit of somebody's words on it (考察…重要讲话精神)."""

_SO_MANY = Pattern(r"了?[^，。；、]{0,8}(?:\d+|[一二两三四五六七八九十]{1,3})(?:余|多)?[个家户名位]")
"""What several bodies visit on a day (某工会联合某妇联|走访镇域内6个站点)."""

_LOOKING = ("了解", "察看", "查看", "指导", "抽查")
"""What one does on a visit, but elsewhere too."""

_ARRIVED = Pattern(r"(?:先后|首先|随后|分别)?(?:来到|走进|前往|赶赴|深入|赴)(?:了)?|(?:先后|首先|随后|分别)到")

_CALL = Pattern(
    r"(?P<home>(?:先后|分别)?(?:来到|走进|前往|到)[^，。；]{2,60}?家[中里]?)，[^。；]{0,16}?(?:送上|送去|慰问|看望"
    r"|问候|致以|颁发|佩戴|拉家常|嘘寒问暖)"
)
"""Who calls on people at home with gifts or good wishes."""

_GREETING = Pattern(
    r"(?:先后|分别)?(?:来到|前往|走进)(?P<hosts>[^，。；]{2,40})，[^。；]{0,20}?(?:致以|送上|送去|送来)了?[^，。；]{0,10}(?:问候"
    r"|慰问|祝福|祝愿|关怀|清凉)"
)
"""Who comes to bodies with good wishes or gifts."""

_PARTY = Pattern(r"一行|(?:调研|检查|视察|督查|考察|巡视|慰问)[组团]")
"""Those who are on a visit, without a name."""

_ERRAND = Pattern(r"(?P<going>赴|前往|来到|到)[^，。；]{2,16}?(?P<work>开展)[^，。；]{2,16}?工作(?=$|[时，。；])")

_TRIP = Pattern(
    r"(?P<going>赴|前往|来到|到|走进)[^，。；]{2,20}?(?:开展|进行|接受)了?[^，。；]{0,8}?(?:现场教学|现场学习|研学"
    r"|学习交流|观摩学习)(?=$|[，。；])"
)
"""A trip on which people learn (学员们|赴某村开展现场教学)."""

_JOURNEY = Pattern(
    r"(?:抵达[^，。；]{1,12}，?)?(?:开始|结束)(?:了)?(?:对[^，。；]{1,16}?(?:进行)?(?:的)?[^，。；]{0,8}?访问"
    r"|访问[^，。；]{2,12})"
)

_SITED = Pattern(r"位于[^，。；、]{1,14}?的")

_AIM = Pattern(r"对(?!接)[^，。；]{2,40}$")

_ASKED = Pattern(r"了?[^，。；]{0,20}?(?:意见建议|意见|建议)(?!工作|稿|会)")

_TALKED = Pattern("座谈|围坐|面对面|拉家常|接待")
"""What tells already of the talks at which somebody hears what people think."""

_TOPIC = Pattern(r"(?:就|围绕)[^，。；]{2,40}$")

_CARRIED_OUT = Pattern(r"(?:(?:就|对|围绕)[^，。；]{2,40})?(?:开展|进行)了?[^，。；]{0,6}$")
"""A body's own visit, told by its work (就冬季供水开展|视察)."""

_ON_THE_SPOT = Pattern(r"(?:现场|实地|集中|突击|随机)$")


_CHECKING = frozenset(("检查", "联合检查", "突击检查", "专项检查", "现场检查", "夜查", "抽查", "督查"))
"""Verbs of inspecting whose object need not be a name."""

_HEARING = Pattern(r"了?[^，。；]{0,40}(?:庭审|开庭|审理)")
"""What deputies listen to in a court."""

_CALLING = frozenset(("走访", "走访慰问", "拜访", "慰问", "看望", "看望慰问"))
"""Verbs whose objects are those visited, though a place is named before (赴某市招商，先后拜访某公司)."""

_OPENLY = Pattern(r"(?:公开|面向[^，。；]{1,8}|向社会[^，。；]{0,4})$")


def visit(verb: Verb) -> Phrase | None:
    """来到某敬老院进行走访慰问, from the verb of motion; 走访慰问某敬老院; 带队检查消防安全, where a day is given."""
    scene = verb.scene
    if verb.word == "旁听" and not _HEARING.match(scene.masked, verb.end, verb.clause_end):
        return None
    motion = _motion(verb) or _entered(verb)
    start = motion.start() if motion else verb.start
    goals = named(scene, start, verb.start)
    people = tuple(m for m in named(scene, verb.end, verb.clause_end) if m.mention.label == "PERSON")
    if goals and start < verb.clause_start and verb.word in _CALLING and all(m.mention.label == "PLACE" for m in goals):
        people = named(scene, verb.end, verb.clause_end)
    targets = (*goals, *people) if goals else named(scene, verb.end, verb.clause_end) or _aimed_at(verb)
    if _STUDIED.search(scene.masked, verb.end, verb.clause_end) or any(is_quoted(scene, m) for m in targets):
        return None
    on_site = motion is not None or verb.word.startswith(("实地", "先后"))
    if verb.word.endswith(_LOOKING) and not (on_site and targets):
        return None
    if verb.word.endswith("观摩") and not (goals or (targets and targets[0].start - verb.end <= 1)):  # 观摩|演练
        return None
    if verb.word == "植树" and not targets:
        targets = _gone_to(verb)
    if not (targets or _is_told(verb, start)) or not has_actor(scene, start):
        return None
    carried = _CARRIED_OUT.search(verb.before) if start == verb.start and not targets else None
    end = verb.clause_end
    if verb.word == "植树" and start == verb.start and verb.before.endswith("义务"):
        start, end = start - len("义务"), verb.end
    return Phrase(verb.clause_start + carried.start() if carried else start, end, targets)


def _gone_to(verb: Verb) -> tuple[Mark, ...]:
    """Where people have come in the clause before to plant trees (来到某山，与群众一起|植树)."""
    scene = verb.scene
    clause = scene.clause(max(verb.clause_start - 1, 0))
    going = _ARRIVED.search(scene.masked, clause.start, clause.end) if clause.end <= verb.clause_start else None
    return scene.of("PLACE", start=going.end(), end=clause.end) if going else ()


def _aimed_at(verb: Verb) -> tuple[Mark, ...]:
    """What the preposition before the verb names: 对某水厂进行检查."""
    aim = _AIM.search(verb.before)
    aimed = named(verb.scene, verb.clause_start + aim.start(), verb.start) if aim else ()
    return tuple(m for m in aimed if not verb.scene.masked.startswith(("周边", "附近", "沿线"), m.end))


def arrivals(scene: Scene, limit: int) -> Iterator[Phrase]:
    """来到某公司, 走进位于某区的某厂: going alone, which goes on with a visit that is told elsewhere."""
    for going in _ARRIVED.finditer(scene.masked, 0, limit):
        clause = scene.clause(going.start())
        sited = _SITED.match(scene.masked, going.end(), clause.end)
        start = sited.end() if sited else going.end()
        goals = named(scene, start, clause.end)
        gone = scene.of("PERSON", end=going.start()) or _PARTY.search(scene.masked, 0, going.start())
        if goals and goals[0].start == start and gone:
            yield Phrase(going.start(), clause.end, tuple(m for m in goals if m.mention.label != "PERSON"))


def calls(scene: Scene, limit: int) -> Iterator[Phrase]:
    """某某来到老党员某某家中，送上慰问金; 来到某消防站，致以问候: a visit told by what was brought, with the hosts."""
    gives = "送" in scene.masked or "致以" in scene.masked
    for greeting in _GREETING.finditer(scene.masked, 0, limit) if gives else ():
        hosts = scene.bodies(*greeting.span("hosts"))
        if hosts and hosts[0].start == greeting.start("hosts") and scene.of("PERSON", end=greeting.start()):
            yield Phrase(*greeting.span(), hosts)
    if "家" not in scene.masked:
        return
    for call in _CALL.finditer(scene.masked, 0, limit):
        people = scene.of("PERSON", start=call.start(), end=call.end("home"))
        if people and scene.of("PERSON", end=call.start()):
            yield Phrase(call.start(), call.end("home"), people)


def errands(scene: Scene, limit: int) -> Iterator[Phrase]:
    """某某赴某县开展帮扶工作, 学员们赴某村开展现场教学: a visit whose verb is no verb of visiting."""
    for trip in _TRIP.finditer(scene.masked, 0, limit) if "学" in scene.masked else ():
        goals = named(scene, trip.end("going"), trip.end())
        there = goals and goals[0].start == trip.end("going")
        if there and on_a_day(scene, trip.start()) and has_actor(scene, trip.start()):
            yield Phrase(trip.start(), trip.end(), tuple(m for m in goals if m.mention.label != "PERSON"))
    if "工作" not in scene.masked:
        return
    for errand in _ERRAND.finditer(scene.masked, 0, limit):
        goals = named(scene, errand.end("going"), errand.start("work"))
        if goals and goals[0].start == errand.end("going") and errand.start() in {m.end for m in scene.of("PERSON")}:
            yield Phrase(errand.start(), errand.end(), tuple(m for m in goals if m.mention.label != "PERSON"))


def journeys(scene: Scene, limit: int) -> Iterator[Phrase]:
    """某某抵达某国，开始对某国进行正式访问: the visit that begins there."""
    if "访问" not in scene.masked:
        return
    for journey in _JOURNEY.finditer(scene.masked, 0, limit):
        goals = tuple(m for m in scene.of("PLACE", start=journey.start(), end=journey.end()))
        if goals and scene.of("PERSON", end=journey.start()):
            yield Phrase(journey.start(), journey.end(), goals[-1:])


def _is_told(verb: Verb, start: int) -> bool:
    """Whether a visit without a named goal is one event: to us (来我县), to people (困难群众), or on some day."""
    scene = verb.scene
    if _COMING.match(scene.masked, start):
        return True
    went = _GONE.match(scene.masked, start) if start < verb.start else None
    happened = bool(scene.of("PERSON", end=start)) or bool(
        _BY_OR_DONE.search(scene.masked, verb.clause_start, verb.end + 1)
    )
    by_somebody = happened and (went or verb.end < verb.clause_end or _ON_THE_SPOT.search(verb.before))
    if on_a_day(scene, start) and _CARRIED_OUT.search(verb.before) and verb.end == verb.clause_end:
        return True
    if _checks_together(verb, start) or _goes_round(verb, start):
        return True
    if verb.word == "植树" and on_a_day(scene, start):
        return True
    dated = scene.of("DATE", end=start) or went or _SPEAKING.match(scene.masked, verb.end)
    return bool(by_somebody and dated) or bool(_PEOPLE.match(scene.masked, verb.end, verb.clause_end))


def _checks_together(verb: Verb, start: int) -> bool:
    """Whether bodies inspect something on a day (3月7日，某派出所、某队|联合检查沿街商铺)."""
    by_bodies = verb.word in _CHECKING and start in {m.end for m in verb.scene.of("ORG")}
    return by_bodies and verb.end < verb.clause_end and on_a_day(verb.scene, start)


def _goes_round(verb: Verb, start: int) -> bool:
    """Whether bodies visit so many on a day (某工会联合某妇联分组|走访镇域内6个站点)."""
    scene = verb.scene
    if verb.start != start or not _SO_MANY.match(scene.masked, verb.end, verb.clause_end):
        return False
    bodies = scene.of("ORG", start=verb.clause_start, end=start)
    return bool(bodies) and start - bodies[-1].end <= len("分组分头") and bool(scene.of("DATE", end=start))


def _motion(verb: Verb) -> re.Match[str] | None:
    """The verb of motion in the clause: one that a name follows, else the first."""
    found = list(_MOTION.finditer(verb.scene.masked, verb.clause_start, verb.start))
    goals = {m.start for m in verb.scene.of("PLACE", "ORG", start=verb.clause_start, end=verb.start)}
    return next((m for m in found if m.end() in goals), found[0] if found else None)


def _entered(verb: Verb) -> re.Match[str] | None:
    """The verb of motion in the clause before (来到某村，|详细了解)."""
    before = verb.scene.clause(max(verb.clause_start - 1, 0))
    return _ENTERED.search(verb.scene.masked[: verb.start], before.start)


def consultation(verb: Verb) -> Phrase | None:
    """面向社会公开征集某事; 征询代表意见, 就某事听取居民意见, 某社区近期征集某事, where the sentence says when."""
    scene = verb.scene
    openly = _OPENLY.search(scene.masked[: verb.start])
    if openly and verb.end < verb.clause_end:
        return Phrase(openly.start(), verb.clause_end)
    asked = _ASKED.match(scene.masked, verb.end, verb.clause_end)
    if not scene.of("DATE", end=verb.start):
        return None
    if verb.word == "听取":
        told = scene.of("EVENT", end=verb.start) or _TALKED.search(scene.masked, 0, verb.start)
        topic = None if told else _TOPIC.search(verb.before)
        return Phrase(verb.clause_start + topic.start(), asked.end()) if topic and asked else None
    if asked is None:
        lately = {m.end for m in scene.of("DATE", end=verb.start)} | {m.end for m in scene.bodies(0, verb.start)}
        collected = verb.word == "征集" and verb.start in lately and verb.clause_end - verb.end > 1
        return Phrase(verb.start, verb.clause_end) if collected else None
    return Phrase(verb.start, asked.end())
