"""Who does what a verb says: the coordination of names that stands before it.

镇党委书记甲，副书记乙、丙参加 has three who take part; 甲主持会议，乙、丙参加 has two, for 主持 ends the first list.
"""

from itertools import pairwise

from extractor.matching.patterns import Pattern
from extractor.mentions.opaque import FILL
from extractor.relations.scenes import Mark, Scene

_SEPARATOR = Pattern(r"[，；：,;:]")

_CONTINUES = Pattern(
    r"(?:同志|教授|老师|先生|女士|院士|委员|主任|书记)?(?:等[^，。；]{0,16}|[和及与][^，。；]{1,14}"
    r"|、[^，。；]{2,40}(?:代表|委员|负责人|成员|人员|干部|师生|党员|同志))?[\s）)]*$"
)
"""What may stand between a name and the comma behind which its coordination goes on."""

_CLASS = Pattern(
    r"(?![^，。；]*(?:主持|召开|强调|指出|讲话|参加|出席|听取|要求))"
    r"[^，。；]*(?:代表|委员|负责人|负责同志|成员|人员|干部|领导|主任|书记|[校院科处局所村]长|教师|师生|学生|党员"
    r"|志愿者|同志"
    r"|员工|职工|单位|部门|科室)等?$|[与和同][^，。；]{2,30}(?:一起|一道|共同)$"
)
"""Members of a coordination without a name (甲，各科室负责人，乙参加)."""

_GOVERNED = Pattern(
    r"(?:对|(?<!图)为|向|给|被|受(?!表彰|奖|邀|访)|(?<![对相响供效反适])应(?!邀)|邀请|特邀|根据|按照|学习|贯彻"
    r"|(?:转)?传?达|落实|与|同|听取了?|围绕|在|(?<=[，；])代表)[了到]?[^，。；、]{0,4}$"
)
"""Words before a name that make it an object."""

_SENDER = Pattern(
    r"(?:总书记|主席|总理|书记|[省市县区镇]长|同志)?"
    r"(?:的(?:邀请|委托)|的?特使|(?:[和与][^，。；]{2,8}?)?(?:对[^，。；]{1,12})?的(?:问候|祝贺|祝福|慰问|关怀|贺信))"
)
"""What makes of somebody the one in whose name others act (应甲邀请, 转达甲的问候, 甲的特使乙)."""

_AUTHORITY = Pattern(r"(?:同志)?(?:总书记|为核心|为总书记|主席(?=指出|强调|提出))")

_DATELINE = Pattern(r"[^，。；：]{0,16}(?:消息|讯|电|报道)[：:，,]")

_TITLE = 6
"""The longest description between a body and the name of one of its people (墨埠镇|领导|某某)."""

_PARTED = Pattern(r"[，；：,;:]|[在对由向为给同](?![志窗])")

_AIMED = Pattern(r"(?<![应结校针反核面派相])对(?![口接照外象策阵])[^，。；]*$")
"""What makes objects of all bodies behind it in its clause (对某市场、某敬老院开展检查)."""

_LISTED_ONLY = Pattern(r"[、和与及](?!.*[对为向给邀在])")

_LISTED = Pattern(r"[、，和及与]")

_ADJECTIVE = Pattern(r"驻[港澳华外]|国家|成员国|各国|地区|系统|领域|籍|常委|委员(?!会)")
"""What makes an attribute of a body's name (东盟国家, 中央驻港机构, 校党委常委)."""

_HEADED = Pattern(
    r"(?:常务)?副?(?:检察长|主席|主任|书记|理事长|秘书长|董事长|经理"
    r"|[省市县区镇乡局院校厅处科所站会部]长)(?![们团级]|联席|会议)"
)
"""What makes of a body's name the head of a title, be the name behind it known or not."""

_ROW = frozenset("、和及")

_GOAL = Pattern(r"(?:赴|到|来到|走进|前往|在|对|向|为|与|(?<!会)同|听取了?|以|赴往|驻|及其|受|率|率领|带领|代表)$")


def agents(scene: Scene, start: int, position: int) -> tuple[Mark, ...]:
    """The persons that are the subject of the verb at `position`, none before `start` being looked at.

    Args:
        scene: the sentence.
        start: where the predicate before this one ends.
        position: where the verb begins.
    """
    cuts = [cut + 1 for cut in scene.cuts if start <= cut < position]
    edges = [start, *cuts, position]
    found: list[Mark] = []
    for number, (begin, end) in enumerate(list(pairwise(edges))[::-1]):
        people = scene.of("PERSON", start=begin, end=end)
        if number and not people and _CLASS.match(scene.masked, begin, end - 1):
            continue
        if number and not (people and _CONTINUES.match(scene.masked[people[-1].end : end - 1])):
            break
        found = [
            *(m for m in people if _acts(scene, m)),
            *found,
        ]
    return tuple(found)


def _acts(scene: Scene, mark: Mark) -> bool:
    """Whether the person may be a subject: nobody's object, no authority quoted, no byline's name in brackets."""
    return scene.masked[mark.start] != FILL and not is_quoted(scene, mark) and not _is_object(scene, mark)


def stands_behind(scene: Scene, mark: Mark) -> bool:
    """Whether others act in the name of the person (应甲邀请, 转达甲的问候, 甲的特使乙)."""
    return bool(_SENDER.match(scene.masked, mark.end))


def companions(scene: Scene, start: int, position: int) -> tuple[Mark, ...]:
    """The persons under the preposition of 在某某、某某陪同下, where 陪同 stands at `position`."""
    people = scene.of("PERSON", start=start, end=position)
    return tuple(m for m in people if _is_object(scene, m))


def bodies(scene: Scene, start: int, position: int) -> tuple[Mark, ...]:
    """The bodies named in a stretch, except where somebody goes to or speaks to one (赴某小学)."""
    people = [m.start for m in scene.of("PERSON", start=start, end=position)]
    return tuple(
        m
        for m in scene.bodies(start, position)
        if not (_is_goal(scene, m) and not _coordinated(scene, m, start))
        and not _AIMED.search(scene.masked, max(start, scene.clause(m.start).start), m.start)
        and not _DATELINE.match(scene.masked, m.end)
        and not _ADJECTIVE.match(scene.masked, m.end)
        and not _HEADED.match(scene.masked, m.end)
        and not any(0 <= p - m.end <= _TITLE and not _LISTED.search(scene.masked, m.end, p) for p in people)
    )


def _is_goal(scene: Scene, mark: Mark) -> bool:
    """Whether somebody goes to it or is at it, with what is listed before it (在某村、某站接待选民)."""
    if scene.masked[mark.start - 1 : mark.start] in _ROW:
        before = [m for m in scene.of("ORG", "PLACE") if m.end == mark.start - 1]
        return bool(before) and _is_goal(scene, before[0]) and not _coordinated(scene, before[0], 0)
    return bool(_GOAL.search(scene.masked[: mark.start][-4:]))


def _coordinated(scene: Scene, mark: Mark, start: int) -> bool:
    """Whether 与 or 同 stands between two bodies that act together (甲公司与乙大学举行…)."""
    joined = scene.masked[mark.start - 1 : mark.start] in {"与", "同", "和"}
    return joined and any(m.end == mark.start - 1 for m in scene.bodies(start, mark.start - 1))


def _is_object(scene: Scene, mark: Mark) -> bool:
    """Whether a preposition governs the name with the titles before it, or others act in that name."""
    if stands_behind(scene, mark):
        return True
    before = [m for m in scene.of("PERSON", end=mark.start) if _LISTED_ONLY.match(scene.masked[m.end : mark.start])]
    if before and not _SEPARATOR.search(scene.masked, before[-1].end, mark.start):
        return _is_object(scene, before[-1])
    titles = (m.start for m in scene.of("OFFICE", "ORG", end=mark.start) if _joined(scene, m, mark))
    first = min(titles, default=mark.start)
    if first == mark.start and scene.masked.endswith("代表", 0, first):  # …，代表|某某作了发言 is a deputy
        return False
    return bool(_GOVERNED.search(scene.masked[max(0, first - 10) : first]))


def is_quoted(scene: Scene, mark: Mark) -> bool:
    """Whether the person is an authority whose words are studied, not somebody at the event."""
    return bool(_AUTHORITY.match(scene.text, mark.end))


def _joined(scene: Scene, office: Mark, person: Mark) -> bool:
    """Whether no comma stands between an office and a name (党委委员、副镇长某某)."""
    between = scene.text[office.end : person.start]
    return len(between) <= 40 and not _PARTED.search(between)
