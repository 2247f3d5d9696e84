"""Events that a verb of meeting tells of: talks, receptions, and what somebody calls others together to study."""

from collections.abc import Iterator

from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import word_set
from extractor.relations.agents import stands_behind
from extractor.relations.scenes import Scene
from extractor.relations.tellings.verbs import Phrase, Verb, has_actor, on_a_day

_WITH = Pattern(r"[同与和](?=[^，。；]{2,40}$)")

_ABOUT = Pattern(r"[同与和](?=[^，。；、]{2,30}[^，。；]{0,30}就[^，。；]{1,60}，)")

_CALLED = Pattern(r"(?:召集|邀请|组织)(?=[^，。；]{2,40}$)")

_EVERYDAY = frozenset(("会商", "商量", "议事", "碰头", "集中反馈"))
"""Verbs of talking that private life knows too."""

_IN_ROOM = Pattern(r"在[^，。；]{1,16}(?:会议室|活动室|会客厅|议事厅|礼堂|接待室|院坝|大院|小院)[里内]?$")

_FACING = Pattern(r"了?[^，。；]{2,}")

_IN_GROUPS = Pattern(
    r"(?:分组|分团|分代表团)(?:对[^，。；]{2,40}?|进行)?(?:进行)?了?[^，。；]{0,4}(?:审议|讨论|审查"
    r"|酝酿)了?(?![、会])[^，。；]{0,30}"
    r"|代表们?分(?:成|为|作)?[^，。；]{1,4}个?(?:小?组|代表团|团)，?[^，。；]{0,6}?(?:审议|讨论|审查)了?[^，。；]{0,30}"
    r"|各?代表(?:小?组|团)(?:分组)?(?:围绕|对|就)[^，。；]{2,40}?(?:进行|展开|开展)了?[^，。；]{0,6}(?:讨论|审议)"
)
"""How the groups of a session are told to deliberate."""

_MET_AT = Pattern(r"在[^，。；]{2,30}$")


def talk(verb: Verb) -> Phrase | None:
    """某某同部分代表座谈, from the word that brings in the others; 某某会见某公司总经理, with the guests."""
    if verb.word in _EVERYDAY:
        return _deliberation(verb)
    others = _WITH.search(verb.before) or _CALLED.search(verb.before)
    start = verb.clause_start + others.start() if others else _brought_in(verb)
    if start is not None and has_actor(verb.scene, start + 1):
        return Phrase(start, verb.end, verb.scene.of("PERSON", start=start, end=verb.start))
    return _received(verb) if verb.word in word_set("participation", "receiving") else None


def _deliberation(verb: Verb) -> Phrase | None:
    """某某同居民代表商量了一下午; 两组代表在街道会议室集中反馈: on a day, with others or in a room for it."""
    others = _WITH.search(verb.before) or _CALLED.search(verb.before) or _IN_ROOM.search(verb.before)
    start = verb.clause_start + others.start() if others else 0
    held = others and on_a_day(verb.scene, start) and has_actor(verb.scene, start + 1)
    return Phrase(start, verb.clause_end) if held else None


def _brought_in(verb: Verb) -> int | None:
    """Where the clause before names the others and the subject (与企业代表就通航、|停靠等进行座谈)."""
    before = verb.scene.clause(max(verb.clause_start - 1, 0))
    found = _ABOUT.search(verb.scene.masked[: verb.clause_start], before.start)
    return found.start() if found else None


def _received(verb: Verb) -> Phrase | None:
    """Somebody named receives others, in a hall that the text may name (在云州宾馆会见了某某一行)."""
    scene = verb.scene
    at = _MET_AT.search(scene.masked, verb.clause_start, verb.start)
    host = scene.of("PERSON", "ORG", "OFFICE", start=verb.clause_start, end=at.start() if at else verb.start)
    if not host or not _FACING.match(scene.masked, verb.end, verb.clause_end):
        return None
    guests = scene.of("PERSON", "ORG", "OFFICE", "PLACE", start=verb.end, end=verb.clause_end)
    return Phrase(verb.start, verb.clause_end, tuple(m for m in guests if not stands_behind(scene, m)))


def deliberations(scene: Scene, limit: int) -> Iterator[Phrase]:
    """代表们分组审议了政府工作报告; 各代表组对报告进行热烈讨论: the groups of a session, with what they deliberate."""
    if "代表" not in scene.masked:
        return
    for held in _IN_GROUPS.finditer(scene.masked, 0, limit):
        yield Phrase(*held.span())


def study(verb: Verb) -> Phrase | None:
    """省长某某专题研究某工作: a meeting that somebody named holds on some day."""
    scene = verb.scene
    held = scene.of("PERSON", end=verb.start) and scene.of("DATE", end=verb.start) and verb.end < verb.clause_end
    return Phrase(verb.start, verb.clause_end) if held else None
