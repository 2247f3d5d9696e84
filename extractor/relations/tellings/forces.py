"""The force of an event's name: whether it alone says that the event took place, or names again what is told elsewhere.

A noun founds an event where its clause convenes it, holds it or speaks from within it (召开推进会, 座谈会上，…); it
only joins one where the clause looks forward or back to it, borrows from it or describes it (喜迎…召开, …会上的讲话).
"""

from typing import Literal

from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation
from extractor.relations.factuality import is_background, is_caption, is_planned, speech_start
from extractor.relations.scenes import Mark, Scene
from extractor.relations.tellings.event_types import MEETINGS, event_type
from extractor.seeds import words

Force = Literal["founds", "joins"]
"""Whether a naming alone is enough to say that its event took place, or only names again what is told elsewhere."""

_CONVENING_BEFORE = Pattern(
    rf"(?:{alternation(words('participation', 'convening'))}|[里中上前内]开|开起)"
    rf"[了过着的一场次期堂]{{0,3}}(?:{alternation(words('events', 'qualifiers'))})?的?"
    r"(?:以?[^，。；]{1,48}为(?:主题|题|内容|主线|载体|契机|重点)的)?“?$"
)

_CONVENING_FAR = Pattern(r"(?:召开|举行|举办)了?[^，。；：会]{1,40}$")
"""A verb of convening whose object a date or an attribute parts from it (举行“某某”时期某业成就|新闻发布会)."""

_CONVENED_AFTER = Pattern(
    rf"[^，。；]{{0,24}}?(?:{alternation(words('events', 'conveners'))})|由[^，。；]{{1,24}}(?:主持|主办|承办)"
    r"|(?:就|也|便)?(?:开|放|设|摆|安排)在[^，。；]{2}|吸引了?[^，。；]{0,6}\d"
    r"|[打办开演赛比](?:了|满)(?:整整|足足|近|共)?[一二两三四五六七八九十半几\d]{1,3}(?:个?多?小时|[天日夜晚场轮]"
    r"|个[上下]午|整天)"
    rf"|，(?:就|也|便|又)?在[^，。；]{{1,10}}(?:{alternation(words('events', 'conveners'))})"
)

_NOW = Pattern(
    r"(?:(?:^|[，。；当])[^，。；]{0,10}(?:[上下]午|晚上|当晚)|随后|接着|接下来|紧接着)的?(?:就|便)?是[^，。；]{0,10}$"
)
"""What says of an event that its turn has come (下午是|分团讨论)."""

_DECIDES = Pattern(
    r"(?:于[^，。；]{2,16})?(?:依法|表决|一致|经[^，。；]{1,8}){0,2}(?:任命|免去|决定|补选|选举|接受|通过)"
)
"""The verbs of a house whose session is their subject (第九次会议|任命…)."""

_HIGHLIGHT = "重头戏|压轴戏|开场戏|高潮|一大亮点|收官之作"
"""What speaks of an event's best part, and so of the event as taking place (…节的重头戏)."""

_FRAME_BEFORE = Pattern(
    r"^这[场次]?(?:便|就|正)?是[^，。；]{2,40}(?:组织|举办|举行|开展|召开|主办)的[^，。；]{0,8}$"
    r"|(?:参加|出席|列席|收听收看|收看|观摩|观看|见证|主持|陪同|主持了|参加了|出席了|通过|获得"
    r"|[作做]了?(?:一[场次堂个])?|[上讲]了一[堂场节次]|讲授了?(?:一[堂场节次])?|带来了?一[堂场节次]"
    r"|(?<![宣演开主来听所])讲)了?[^，。；]{0,4}$"
)

_GIVEN_BY = Pattern(r"所作的$")
_LESSON = Pattern(r"《|.*(?:辅导|讲座|党课|宣讲|辅导报告)$")
"""What somebody is said to have given is a lesson, no report to a house (听取了某某所作的《…》专题辅导)."""

_FRAME_AFTER = Pattern(
    r"(?:上|中|时|环节|期间|现场|后|结束后|前夕)[，,]|上(?![的层])|中(?![的层来去国])|指出|强调|要求|结束后|审议"
    r"|讨论|审定|票决|表决|研究"
    r"|(?<=分组审议)了|(?<=分组讨论)了|(?<=选举)(?:同步|集中|统一|依法)?投票|时(?=各抒己见|畅所欲言|踊跃|积极发言|一致认为|纷纷)|在.{1,12}结业"
    r"|上?(?:获悉|了解到|得知)"
)

_SUBMITTED = Pattern(r"(?:提请|报请)(?:给|到|至)?[^，。；]{0,4}$")
"""What says of a meeting that it is still to decide (提请镇人代会票决)."""
_RECEIVED = Pattern(r"(?:会见|接见|看望|欢迎)了?[^，。；]{0,8}(?:参加|出席|列席)了?$")
"""What names the guests by the meeting for which they have come (会见来京出席某论坛|的外方代表)."""
_WON_THERE = Pattern(r"(?:获得|荣获|斩获|夺得|摘得|捧得|喜获|获|拿下)了?$")
_WINS_THERE = Pattern(
    r"[中上]，?(?:荣获|获得?|夺得|摘得|斩获|喜获|捧得|勇夺)了?[^，。；]{0,14}(?:奖|冠军|亚军|季军|第[一二三]名|名次)"
)
_PRIZE = Pattern(r"[^，。；]{0,10}?(?:奖|冠军|亚军|季军|第[一二三]名|称号)")
"""What makes of a contest the one at which something was won (小戏获得某汇演|金奖)."""

_ESSENCE = Pattern(
    r"(?:召开|举行)的(?:重[大要]|时代)?(?:意义|背景|成果)|(?:会议)?上(?:人大)?(?:代表|委员)们?(?:所?提出?|提交)的"
    r"|(?<=次会议)上提出了?[^，。；]{2,30}(?:建议|议案)"
)
"""What says of a meeting elsewhere why it was held or what was moved (全会|召开的重大意义; …会议|上代表提出的建议)."""

_SEVERAL = Pattern(r"(?:[2-9]|\d{2,4}|[二两三四五六七八九十]{1,2})余?[期场次]")
"""How many such events there were, none of which is told (举办业务培训班|2期)."""

_ONE_OF = Pattern(rf"(?:系列)?(?:活动|项目)?之一|的(?:{_HIGHLIGHT})")

_STUDIED = Pattern(r"[^，。；]{0,40}[时上](?:发表)?的(?:重要)?(?:讲话|指示|批示|致辞|发言)")
"""What makes a source of somebody's words of the meeting before it (学习某某在某会议上的讲话)."""

_POLICY = Pattern(r"(?:实施|推进|落实|部署|深化|抓好|做好|推动|谋划|强化|打好)了?[^，。；]{0,6}$")
_WORK = Pattern(r"(?:行动|活动|工作)$")
"""What makes a demand of a headline's campaign (深入实施人才行动)."""

_IS = Pattern(r"(?:会议?|大会|活动|论坛|仪式)是[^，。；]{0,24}$")
"""What makes a description of an event told before (当天的会议是市委今年召开的第一个|全市性大会)."""

_AWAITED = Pattern(
    r"(?:指导|推动|推进|促进|迎接|喜迎|祝贺|预祝|期待|筹备|缺席|办好|开好|欢迎[^，。；]{0,20}(?:出席|参加)"
    r"|期待[^，。；]{0,10}(?:举行|召开|举办)?|(?:参与|投身|投入|融入)到?)$"
)
_SINCE = Pattern(r"[^，。；]{0,6}以来")
"""What speaks of an event without saying that it takes place here and now."""

_SITTING = Pattern(
    r"(?:本次|此次|本届)?(?:大会|会议|论坛|峰会|展会)(?:期间)?[，]?[^，。；]{0,24}?(?:举办|举行|组织|开展|设置?)"
)
_OWN_PART = Pattern(r"预备会|主席团|[幕班业]式|仪式|典礼|分组|讨论|讲座|培训|辅导|报告")
"""What a meeting does, and those of its parts that are told as events of their own."""

_JOINED = Pattern(r"和|以?及")

_MODIFIES = Pattern(
    rf"的(?!召开(?!日期|时间|议程)|举行(?!日期|时间)|举办|开展|顺利|一幕|场景|情景|{_HIGHLIGHT})"
    rf"|(?:嘉宾|客人|与会代表|参会代表|代表团)"
)


def force_of(scene: Scene, mark: Mark) -> Force:
    """A noun tells of an event where its clause convenes it, holds it, or speaks from within it (座谈会上，…)."""
    if (
        is_described(scene, mark.start)
        or is_caption(scene)
        or mark.start >= speech_start(scene)
        or is_planned(scene, mark.start, mark.end)
    ):
        return "joins"
    beside = next((m for m in scene.of("EVENT", end=mark.start) if are_coordinated(scene, m.end, mark.start)), None)
    if beside is not None:
        return force_of(scene, beside)
    before = scene.masked[max(0, mark.start - 64) : mark.start]
    borrowed = any(rule.match(scene.masked, mark.end) for rule in (_MODIFIES, _STUDIED, _ESSENCE, _SEVERAL))
    won_there = _WON_THERE.search(before) and _PRIZE.match(scene.masked, mark.end)
    if before.endswith("在"):
        won_there = _WINS_THERE.match(scene.masked, mark.end)
    looked_at = (
        _AWAITED.search(before)
        or _SUBMITTED.search(before)
        or (before.endswith("提交") and mark.mention.text.endswith("代会"))
        or _RECEIVED.search(before)
        or _SINCE.match(scene.masked, mark.end)
        or won_there
    )
    if borrowed or looked_at or _is_of_the_meeting(scene, mark) or is_background(scene, mark.start, mark.end):
        return "joins"
    if scene.sentence.is_headline and _POLICY.search(before) and _WORK.search(scene.masked, mark.start, mark.end):
        return "joins"
    if scene.sentence.is_headline or _CONVENING_BEFORE.search(before) or _NOW.search(before):
        return "founds"
    decides = mark.mention.text.endswith("会议") and _DECIDES.match(scene.masked, mark.end)
    goes_on = _CONVENED_AFTER.match(scene.masked, mark.end) or _ONE_OF.match(scene.masked, mark.end)
    framed = _FRAME_BEFORE.search(before) or _FRAME_AFTER.match(scene.masked, mark.end) or _is_convened(scene, mark)
    lesson = _GIVEN_BY.search(before) and _LESSON.match(scene.text, mark.start, mark.end)
    return "founds" if decides or goes_on or framed or lesson else "joins"


def is_described(scene: Scene, start: int) -> bool:
    """Whether what is named at `start` only describes a meeting told before (当天的会议是今年第一个全市性大会)."""
    return _IS.search(scene.masked, scene.clause(start).start, start) is not None


def are_coordinated(scene: Scene, end: int, start: int) -> bool:
    """Whether nothing but 和 stands between two names, of which one ends at `end` and one begins at `start`."""
    return _JOINED.fullmatch(scene.masked, end, start) is not None


def _is_of_the_meeting(scene: Scene, mark: Mark) -> bool:
    """Whether a meeting told before is made up of it (大会还举办主论坛; 召开研讨会，围绕…进行专题研讨)."""
    name = scene.text[mark.start : mark.end]
    if _SITTING.match(scene.masked, scene.clause(mark.start).start) and not _OWN_PART.search(name):
        return True
    before = [m for m in scene.of("EVENT", end=mark.start) if event_type(scene.text[m.start : m.end]) in MEETINGS]
    return bool(before) and name.endswith(("研讨", "座谈")) and scene.clause(mark.start).start > before[0].end


def _is_convened(scene: Scene, mark: Mark) -> bool:
    """Whether a verb of convening stands before a meeting's name, and no other name between them."""
    convening = _CONVENING_FAR.search(scene.masked, scene.clause(mark.start).start, mark.start)
    return convening is not None and not scene.of("EVENT", start=convening.start(), end=mark.start)
