"""Events that a verb of honouring or solemnising tells of: awards and ceremonies."""

from collections.abc import Callable, Mapping

from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation, word_set
from extractor.relations.scenes import Mark
from extractor.relations.tellings.verbs import Phrase, Verb, named, on_a_day
from extractor.seeds import words

_HONOURS = Pattern(alternation(words("participation", "honours")))

_HONOURING = frozenset(("榜上有名", "上榜", "荣立", "荣膺", "荣获", "获授", "获评", "获选", "获颁"))
"""Verbs whose object is an award whatever it is called."""

_MEETING = Pattern(r"(?:会议|大会|会上|活动|活动中|仪式|现场)(?:还|隆重|同时|集中)?$")
_RECEIVED = Pattern(r"(?:上台|登台)?领奖|(?:受到|接受)(?:了)?表彰|获奖代表")
"""What is said of those whom a meeting commends."""

_COMMENDED = Pattern(r"(?:受到|获得|得到|接受)了?(?:通报|隆重|集中)?$")
_GIVING = Pattern(r"(?P<object>对[^，。；]{2,60}?)(?:进行|予以|给予)了?(?:通报|隆重|集中)?$")
_HANDED = Pattern(r"[为向给][^，。；]{2,40}$")
"""What stands before 表彰 where its winners are its subject, or the object of 对, and before 颁发."""

_RATED = Pattern("被评为|被授予|荣获|获评")

_TOKEN = Pattern(r"了?[^，。；]{0,16}(?:纪念章|奖章|勋章|奖牌|奖杯|奖状|牌匾|荣誉证书)(?=$|[，。；和并])")
"""What is handed to those who are honoured; a letter of appointment is none."""

_TITLE = Pattern(r"[^，。；]{0,12}(?:冠军|亚军|季军)$")
_PLACED = Pattern(r"了?[^，。；]{4,30}(?:赛|杯)[^，。；]{0,14}(?:第[一二三]名|[冠亚季]军)$")
"""What a school or team is said to have got in a contest that the object names."""

_IN_CONTEST = Pattern(r"[赛会]中$")
_AT_CONTEST = Pattern(r"[赛会演杯][上中]，$")
"""What a team or school wins in a contest that its clause names; a report of the contest itself goes on otherwise."""

_ONCE = Pattern(r"(?:曾|先后多次|多次|历年|累计|共(?![产青和同]))[^，。；]{0,6}$")

_GRANTED = Pattern(r"[被由][^，。；]{1,16}$")

_AT_MEETING = Pattern(r"(?:会议|大会|会上|活动|仪式|现场)[^，。；]{0,8}?为[^，。；]{2,30}$")
"""A house or service unveiled at a meeting, be it not said by whom (会议还为某学院|揭牌)."""

_TOGETHER = Pattern(r"共同|上台|为[^，。；]{2,30}$")

_HE = Pattern(
    r"^(?:[他她](?!们)|公司|企业|合作社|学校|[这该][支个家所名位]?[㐀-鿿]{1,4}?)[^，。；]{0,2}被"
    r"|^[他她](?!们)[^，。；]{0,3}$"
)
"""A winner without a name (去年底，他被区里评为…; 这支队伍被某局评为…)."""

_ON_STAGE = Pattern(r"[上中]，[^，。；]{1,16}$")
"""Behind the contest that a piece or team takes part in (调演上，某折子戏|拿了一等奖)."""

_STAGED = frozenset(("拿下", "拿到", "拿了", "捧走", "捧回"))
"""Everyday verbs of winning, which tell of an award only at a contest."""

_ELECT = Pattern("当选|新?任命(?:的|人员)|新任")
_SWORN_IN = Pattern(r"当选|国徽|宪法|任命|就职")

_AGREEMENT = Pattern(r"协议|备忘录|合同|合约|协定|意向书|合作书")


_FOR_BOTH = Pattern(
    r"^(?:[^，。；]{0,4}，)?(?:双方|两[国省市县区院校地家])(?:共同|还|现场|正式)*$"
    r"|代表(?:双方|[两三]地|[两三]方|[各两]家|本单位)"
)

_RELEASED = Pattern(
    r"了?[^，。；]{0,8}[《“]|了?[^，。；]{2,30}(?:倡议|倡议书|公约|宣言|愿景|清单|榜单|项目|行动|计划|标识|手册"
    r"|成果)(?:书)?$"
)
"""What people release together at a ceremony."""

_ASSIGNED = Pattern(
    r"(?:任务|目标|计划|要求|指标|内容)[^，。；]{0,4}[是为]|(?:确保|力争|保障|推动|加快)[^，。；]{0,12}$"
)
"""What makes a plan of the opening behind it (下达我市的任务是|开工建设…)."""

_BEGUN = frozenset(("启程", "启用", "开业", "开通", "投用", "投运", "通车"))
"""Verbs that end a report on what was opened or set out on a day (某站今天启用。), and no review of a period."""

_GROUND = frozenset(("动工", "破土"))
"""Verbs of building."""

_ATTRIBUTE = Pattern(r"[^、，和及与等]{1,8}")
"""What joins a body to one of its people (某公司|员工|某某)."""


def award(verb: Verb) -> Phrase | None:
    """获评…单项冠军, 被区教育局评为…: a named winner before; 授予某村…称号: the winner in the object."""
    scene = verb.scene
    once = _ONCE.search(scene.text, 0, verb.start)
    if (once and not any(m.start <= once.start() < m.end for m in scene.of("PERSON"))) or verb.before.endswith(
        ("对", "向", "为", "给")
    ):
        return None
    if verb.word in _OWN:
        return _OWN[verb.word](verb)
    if verb.word in _STAGED or (verb.word.startswith("获") and verb.word.endswith("奖")):
        return _prize(verb)
    if verb.word in {"评为", "认定为", "命名为"}:
        return _granted_by(verb)
    return _honour(verb)


def _granted_by(verb: Verb) -> Phrase | None:
    """某某被某妇联|评为…, from 被: the winner stands before it."""
    granted = _GRANTED.search(verb.before)
    start = verb.clause_start + granted.start() if granted else 0
    return _won(verb, start, 0, start) if granted else None


def _honour(verb: Verb) -> Phrase | None:
    """获得…称号, where the object says that it is an honour."""
    is_honour = verb.word in _HONOURING or verb.word.startswith("被")
    placed = _PLACED.match(verb.scene.masked, verb.end, verb.clause_end)
    is_honour = is_honour or bool(placed and verb.start in {m.end for m in verb.scene.bodies(0, verb.start)})
    if not is_honour and not _HONOURS.search(verb.scene.text, verb.end, verb.clause_end):
        return None
    return _won(verb, verb.start, 0, verb.start)


def _title(verb: Verb) -> Phrase | None:
    """某小学在某赛中|夺得少年组冠军: a school or team."""
    there = _IN_CONTEST.search(verb.before) or _by_a_team(verb)
    contest = there and _TITLE.match(verb.scene.masked, verb.end, verb.clause_end)
    if contest and verb.scene.bodies(verb.clause_start, verb.start):
        return _won(verb, verb.start, 0, verb.start)
    return _honour(verb)


def _by_a_team(verb: Verb) -> bool:
    """在县运动会上，某镇代表队|勇夺拔河冠军: a team, at a contest that the clause before names."""
    before = verb.scene.clause(max(verb.clause_start - 1, 0))
    at = _AT_CONTEST.search(verb.scene.masked, before.start, verb.clause_start)
    return at is not None and not verb.scene.of("PERSON", start=verb.clause_start, end=verb.start)


def _granted_to(verb: Verb) -> Phrase | None:
    """授予某村…称号; 某某被某妇联授予…称号."""
    if passive := _granted_by(verb):
        return passive
    return _won(verb, verb.start, verb.end, verb.clause_end)


def _commendation(verb: Verb) -> Phrase | None:
    """活动表彰了…“最美家庭”，某某家庭上台领奖: at a meeting, with those who are said to receive it."""
    scene = verb.scene
    if _COMMENDED.search(verb.before):
        winners = named(scene, verb.clause_start, verb.start)
        return Phrase(winners[0].start, verb.end, winners) if winners else None
    if giving := _GIVING.search(verb.before):
        first, last = (verb.clause_start + at for at in giving.span("object"))
        winners = named(scene, first, last) or _rated(verb, first)
        return Phrase(first, verb.end, winners) if winners else None
    if not (scene.masked.startswith("了", verb.end) and _MEETING.search(verb.before)):
        return None
    came = _RECEIVED.search(scene.masked, verb.clause_end)
    people = scene.of("PERSON", start=verb.clause_end, end=came.start()) if came else ()
    return Phrase(verb.start, verb.clause_end, (*named(scene, verb.end, verb.clause_end), *people))


def _rated(verb: Verb, start: int) -> tuple[Mark, ...]:
    """会议对先进集体进行了表彰，某厂被评为…，某某被评为…: those whom the clauses behind name."""
    scene = verb.scene
    rated = list(_RATED.finditer(scene.masked, verb.clause_end))
    if not rated or not _MEETING.search(scene.masked, verb.clause_start, start):
        return ()
    return named(scene, verb.clause_end, rated[-1].start())


def _handed(verb: Verb) -> Phrase | None:
    """为某某、某某等老党员|颁发纪念章, from 为, with those whom it names."""
    handed = _HANDED.search(verb.before)
    if handed is None or not _TOKEN.match(verb.scene.masked, verb.end, verb.clause_end):
        return None
    first = verb.clause_start + verb.before.rfind(handed[0][0])
    winners = named(verb.scene, first, verb.start)
    return Phrase(first, verb.clause_end, winners) if winners else None


def _prize(verb: Verb) -> Phrase | None:
    """在某赛中获二等奖, 调演上，某折子戏拿了一等奖: the winner of a contest that the sentence names."""
    if verb.word.startswith("获"):
        return _won(verb, verb.start, 0, verb.start) if verb.before.endswith(("中", "上")) else None
    won = _HONOURS.search(verb.scene.text, verb.end, verb.clause_end)
    staged = won and _ON_STAGE.search(verb.scene.masked, 0, verb.start)
    return Phrase(verb.start, verb.clause_end, named(verb.scene, verb.clause_start, verb.start)) if staged else None


def _won(verb: Verb, start: int, first: int, last: int) -> Phrase | None:
    """The phrase from `start`, with the winners named between `first` and `last`."""
    clause = verb.scene.clause(last - 1)
    winners = named(verb.scene, max(first, clause.start), last) or named(verb.scene, first, last)
    people = [m.start for m in winners if m.mention.label == "PERSON"]
    winners = tuple(
        m for m in winners if not any(_ATTRIBUTE.fullmatch(verb.scene.masked, m.end, p) for p in people if p > m.end)
    )
    of_him = _HE.search(verb.before)
    since = verb.clause_start if verb.word.startswith("被") and not of_him else 0
    given = verb.word.startswith("被") or of_him
    on_a_day = (given or verb.before.endswith("》")) and verb.scene.of("DATE", start=since, end=verb.start)
    return Phrase(start, verb.clause_end, winners) if winners or on_a_day else None


_OWN: Mapping[str, Callable[[Verb], Phrase | None]] = {
    "勇夺": _title,
    "夺得": _title,
    "授予": _granted_to,
    "表彰": _commendation,
    "颁发": _handed,
}
"""The verbs whose winners stand elsewhere than before them, or whose object is no honour by its words."""


def _released(verb: Verb) -> Phrase | None:
    """某某、某某共同上台|发布《…公约》: people together; what a body makes public is no ceremony."""
    scene = verb.scene
    released = scene.of("PERSON", end=verb.start) and _RELEASED.match(scene.masked, verb.end, verb.clause_end)
    return Phrase(verb.end - len("发布"), verb.clause_end) if released else None


def _agreement(verb: Verb) -> Phrase | None:
    """某村与某校|签订合作协议."""
    signers = verb.scene.bodies(0, verb.start) or _FOR_BOTH.search(verb.before)
    agreed = _AGREEMENT.search(verb.scene.text, verb.end, verb.clause_end) and signers
    return Phrase(verb.start, verb.clause_end) if agreed else None


def _oath(verb: Verb) -> Phrase | None:
    """新当选镇长…|宣誓."""
    masked = verb.scene.masked
    elect = _ELECT.search(masked, 0, verb.start) or verb.scene.of("PERSON", "OFFICE", end=verb.start)
    sworn = _SWORN_IN.search(masked) and elect
    return Phrase(verb.start, verb.end) if sworn else None


_RITES: Mapping[str, Callable[[Verb], Phrase | None]] = {
    "上台发布": _released,
    "共同上台发布": _released,
    "共同发布": _released,
    "宣誓": _oath,
    "签署": _agreement,
    "签订": _agreement,
}
"""Verbs of ceremonies that need more than their actors."""


def ceremony(verb: Verb) -> Phrase | None:
    """某某、某某共同启动了某项目, 与某校签订合作协议, 新当选镇长…宣誓.

    A body that starts its own work holds no ceremony, unless the text says 正式.
    """
    scene = verb.scene
    if verb.word in _RITES:
        return _RITES[verb.word](verb)
    if verb.word in word_set("participation", "openings"):
        told = scene.of("DATE") and not _ASSIGNED.search(verb.before)
        return Phrase(verb.clause_start, verb.clause_end) if told else None
    if verb.word in _BEGUN | _GROUND:
        began = verb.end == verb.clause_end and verb.before and on_a_day(scene, verb.start)
        return Phrase(verb.clause_start, verb.clause_end) if began else None
    if verb.word in {"揭牌", "揭幕"} and _is_unveiled(verb):
        return Phrase(verb.clause_start, verb.clause_end)
    if verb.word in {"揭牌", "揭幕"} and _AT_MEETING.search(verb.before):
        return Phrase(verb.clause_start + verb.before.rfind("为"), verb.clause_end)
    together = scene.of("PERSON", end=verb.start) and _TOGETHER.search(scene.masked[: verb.start])
    return Phrase(verb.start, verb.clause_end) if together else None


def _is_unveiled(verb: Verb) -> bool:
    """3月27日，某分会在某中心|揭牌: what is unveiled is the subject of a clause with a day, and nobody is named."""
    scene = verb.scene
    ends = verb.end == verb.clause_end and "为" not in verb.before and on_a_day(scene, verb.start)
    unveiled = scene.of("ORG", "PLACE", start=verb.clause_start, end=verb.start) if ends else ()
    return bool(unveiled) and not scene.of("PERSON", start=verb.clause_start, end=verb.start)
