"""What a text says without saying that it happened: plans, demands, routines, what a year achieved.

Guidelines § 4: what somebody urges or plans, standing routines, policies and what a whole year's work achieved
are no events.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation
from extractor.relations.scenes import Scene
from extractor.seeds import words

_SPEECH = Pattern(rf"(?<![的关作署各项体策])(?:{alternation(words('participation', 'speech'))})[，：:“,]")

_URGED = Pattern(r"(?P<pronoun>[他她](?:还|同时|最后)?)?(?:指出|强调|要求|希望)(?!了)[，：]?")
"""Right behind a name or pronoun these begin somebody's words without a comma too (某某要求各村做好…)."""

_DEMANDED = Pattern(
    r"(?:并|还|同时|并且)?(?:(?:强调|指出|要求|提出)(?=[要须各]|必须)|建议(?=[由要应将]|进一步|尽快|加[快大强]))"
)
"""At the head of a clause these begin the words of whom the clause before names (某某调研，强调要做好…)."""

_SPEAKER = Pattern(
    r"[他她]|会$|会议$|大会$|报告$|代表|大家|人员|纷纷|一致|负责人|[书记长任员师]$|群众|居民|村民|老人|游客|介绍$"
    r"|同志|专家|学员"
)

_SLOGAN = Pattern(rf"(?:{alternation(words('participation', 'speech'))})[ \u3000]+")
"""In a headline a blank stands for the comma (某某调研时强调 办好某事)."""

_SOURCE = Pattern(r"[，。；：]?(?:根据|按照|依据|遵照|落实|响应|(?:会议)?(?:传达|学习|贯彻)了?)[^，。；：]*$")
"""What makes a source of the words before a deed (按照某委要求，某镇召开…)."""

_GOES_ON = Pattern(r"(?:并|还|同时|随后|最后|一致|并且|又)*")

_DEMAND = Pattern(rf"^[\s“]*(?:{alternation(words('participation', 'demands'))})")

_PLANNED = Pattern(
    r"(?!(?<=总体|目标|任务|有关|相关|具体)要求|(?<=[的”])建议|建议(?=办理|督办)|(?<=[就对绕合好])(?:下一步|今后))"
    rf"(?:{alternation(words('participation', 'planned'))})"
    r"|(?<![重主需只纲摘次概紧])要(?![求点素闻件])|决定$"
)

_INTENDED = Pattern(
    r"拟|计划(?=[于在今明到用新召举开组对将通年\d])|一旦|^[^，。；]{0,4}要(?![求点素闻件])"
    r"|将(?:组织|召开|举办|举行|开展|继续|进一步|深入|紧紧|坚持|持续|于)"
)
"""A plan that goes on in the next clauses, as long as nobody else is named."""

_AND = Pattern(r"[，；]?(?:并|还|同时)")

_PUT_OFF = Pattern(rf"[^，。；]{{0,12}}(?:{alternation(words('participation', 'put_off'))})")

_NOTICE = Pattern(
    r"关于.{1,80}的(?:通知|公告|通告|公示|方案|意见|函|请示|批复)\s*$|(?:招聘|招标|遴选|招生)公告\s*$"
    r"|(?:流程|程序|须知|指南|细则|办法|章程|规则|倡议书|启事|通告|预告)(?:[（(].{1,10}[）)])?\s*$"
)

_TALKS = Pattern("会见|会谈|会晤|接见|通电话")
"""What a headline calls a meeting of few, whose report is mostly their words."""

_AFTER_TALKS = Pattern(
    r"[^，。；]{0,4}(?:会见|会谈|会晤|仪式)|当[天日晚]|随后|同日|.{0,20}(?:参加|出席)[^，。；]{0,4}(?:会见|会谈)"
)

_CAPTION = Pattern(r"[\s△▲▽◆（(]*(?:图为|图片|上图|下图|左图|右图)")

_BACKGROUND = Pattern(
    rf"{alternation(words('participation', 'background'))}|(?:开展|启动|实施|成立|运行)以来，"
    r"|去年(?![初底末\d春夏秋冬腊正国中元]|年[初底末])|连续[^，。；]{1,3}年"
)

_MANNER = Pattern(r"等(?:[^，。；]{0,6}(?:方式|形式|途径|渠道|载体|平台|机制|措施|举措)|活动|多种)")


def reporting(scenes: Iterable[Scene]) -> Iterator[Scene]:
    """The scenes of articles that report; a notice (关于开展某活动的通知) says what is to be done.

    Where heads of state or of parties meet, the sentences behind the first that quotes one go on with his words.
    """
    notices: set[int] = set()
    talks: int | None = None
    before: Scene | None = None
    is_spoken = False
    for scene in scenes:
        article = scene.sentence.article
        if scene.sentence.is_headline and _NOTICE.search(scene.masked):
            notices.add(article)
        if scene.sentence.is_headline and _TALKS.search(scene.masked):
            talks = article
        goes_on = before is not None and article == talks and before.sentence.end == scene.sentence.start
        quotes = article == talks and speech_start(scene) < len(scene.text)
        is_spoken = goes_on and is_spoken and not quotes and not _AFTER_TALKS.match(scene.masked)
        if article not in notices and not is_spoken:
            yield scene
        before, is_spoken = scene, is_spoken or quotes


def is_caption(scene: Scene) -> bool:
    """Whether the sentence is the caption of a picture, which tells nothing new."""
    return bool(_CAPTION.match(scene.text))


@lru_cache(maxsize=2**8)
def speech_start(scene: Scene) -> int:
    """Where the reported words of somebody begin, the end of the scene where nobody is quoted (X指出，|要…)."""
    if scene.quoted or _DEMAND.match(scene.text):
        return 0
    said = [*_SPEECH.finditer(scene.masked), *(_SLOGAN.finditer(scene.masked) if scene.sentence.is_headline else ())]
    spoken = [m.end() for m in said if _has_speaker(scene, m)]
    people = {m.end for m in scene.of("PERSON")}
    urged = [m.end() for m in _URGED.finditer(scene.masked) if m.start() in people or m["pronoun"]]
    starts = () if "；" in scene.masked else (cut + 1 for cut in scene.cuts)
    demanded = [m.end() for start in starts if (m := _DEMANDED.match(scene.masked, start))]
    return min([*spoken, *urged, *demanded], default=len(scene.text))


def _has_speaker(scene: Scene, verb: re.Match[str]) -> bool:
    """Whether somebody says it, here or in the clause before (主持会议，强调，…); not 提出建议，."""
    clause = scene.clause(verb.start())
    before = scene.masked[clause.start : verb.start()]
    if is_source(scene, verb.start()):
        return False
    named = scene.of("PERSON", "ORG", start=clause.start, end=verb.start())
    if verb[0].startswith(words("participation", "weak_speech")):
        return bool(scene.of("PERSON", start=clause.start, end=verb.start()))
    return bool(named) or bool(_SPEAKER.search(before)) or (clause.start > 0 and bool(_GOES_ON.fullmatch(before)))


def is_source(scene: Scene, position: int) -> bool:
    """Whether the clause up to a verb only names whose word is followed (按照某委要求，…)."""
    return bool(_SOURCE.match(scene.masked, scene.clause(position).start, position))


def is_planned(scene: Scene, start: int, end: int) -> bool:
    """Whether the clause around [start, end) speaks of what is to come or was called off (拟召开, …会议延期)."""
    clause = scene.clause(start)
    if _PLANNED.search(scene.masked, clause.start, start) or _PUT_OFF.match(scene.masked, end):
        return True
    while clause.start and not scene.of("PERSON", "ORG", start=clause.start, end=start):
        start, clause = clause.start, scene.clause(clause.start - 1)
        goes_on = _AND.match(scene.masked, start) and _PLANNED.search(scene.masked, clause.start, start)
        if goes_on or _INTENDED.search(scene.masked, clause.start, start):
            return True
    return False


def is_background(scene: Scene, start: int, end: int) -> bool:
    """Whether [start, end) is told as routine, means or achievement of a period (近年来…, 通过召开座谈会等方式)."""
    return bool(_BACKGROUND.search(scene.masked, 0, start) or _MANNER.match(scene.masked, end))
