"""Which bodies a sentence tells to convene an event, or to carry it out (guidelines § 4, `organizers`)."""

from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation
from extractor.model import EventType
from extractor.relations.agents import bodies
from extractor.relations.scenes import Mark
from extractor.relations.settings.goals import destinations
from extractor.relations.tellings.namings import Naming
from extractor.seeds import words

_CONVENING = Pattern(alternation(words("participation", "convening")))

_HOSTED = Pattern(r"由[^，。；]{1,60}?(?:主办|承办|组织|举办|发起)")

_CARRIED_OUT: frozenset[EventType] = frozenset({"visit", "inspection", "consultation", "activity", "outreach"})
"""Types whose verb has as its subject those who carry it out."""

_GRANTED = Pattern(r"[被由][^，。；]{1,20}?(?=评为|认定为|命名为|授予)")

_PUBLISHED = Pattern(r"(?:公布|发布|印发|通报)了?[^，。；]{0,24}(?:名单|结果|决定|通报)[，,]")
"""Behind the body that honours, before those whom it honours."""

_SHARES = Pattern(
    r"(?:适时|积极|专门|精心|还|并|又|联合|共同|统一|集中|召开|举办|举行|开展|对|在|到|赴|深入|走进|前往|来到|组织|$)"
)
"""How a clause begins that shares the subject of the clause before it (某局牵头，|联合某站开展…)."""

_TOGETHER = Pattern(r"[、和与同及]|[，]?(?:联合|会同|携手|联手)")
"""What joins the bodies of one clause that act together (某办|联合某校，在…举行)."""

_LEADING = ("的组织下", "组织下", "主办的", "举办的", "组织的", "举行的", "承办的")
"""What makes of the body before it the one who convenes, though 在 stands before it (在某局主办的|某赛中)."""


def convenors(naming: Naming) -> tuple[Mark, ...]:
    """The bodies that a naming tells to convene its event or to carry it out."""
    return _carrying_out(naming) if naming.form == "verb" else _convening(naming)


def _carrying_out(naming: Naming) -> tuple[Mark, ...]:
    """The bodies that a verb phrase has as its subject, where its type makes organizers of them."""
    if naming.type == "award":
        return _granters(naming)
    if naming.type == "vote":
        return _doers(naming) if naming.name.startswith("以") else ()
    if naming.type == "lecture":
        return _inviting(naming)
    if naming.is_bare_meeting:
        return _before(naming, naming.scene.clause(naming.start).start, naming.start)
    return _doers(naming) if naming.type in _CARRIED_OUT else ()


def _inviting(naming: Naming) -> tuple[Mark, ...]:
    """The body that has invited somebody to teach (某站|邀请某某到某校讲述战斗故事)."""
    scene = naming.scene
    invited = scene.masked.find("邀请", 0, naming.start)
    if invited < 0:
        return ()
    return tuple(m for m in bodies(scene, scene.clause(invited).start, invited) if m.end == invited)


def _convening(naming: Naming) -> tuple[Mark, ...]:
    """The bodies before the verb that convenes what a noun names, and those behind it (…由某社主办)."""
    scene, clause = naming.scene, naming.scene.clause(naming.start)
    hosted = _HOSTED.match(scene.masked, naming.end)
    after = scene.bodies(naming.end, hosted.end()) if hosted else ()
    verbs = list(_CONVENING.finditer(scene.masked, clause.start, naming.start))
    names = scene.of("ORG", "OFFICE", "PERSON", "PLACE") if verbs else ()
    free = [v for v in verbs if not any(m.start < v.end() and v.start() < m.end for m in names)]
    if not free:
        return after
    acting = _before(naming, clause.start, free[-1].start())
    return (*_sharing(naming, clause.start, free[-1].start()), *acting, *after)


def _sharing(naming: Naming, start: int, position: int) -> tuple[Mark, ...]:
    """The body that opens the clause before, whose subject this one shares (某局牵头，联合某站开展…)."""
    scene = naming.scene
    if not start or not _SHARES.match(scene.masked, start, position):
        return ()
    before = scene.clause(start - 1)
    days = (m.end for m in scene.of("DATE", start=before.start, end=start) if m.start == before.start)
    opening = {before.start, *days, *(at for at in (before.start + 1,) if scene.masked[before.start] == "由")}
    found: list[Mark] = []
    for mark in bodies(scene, before.start, start):
        if mark.start in opening or (found and _TOGETHER.fullmatch(scene.masked, found[-1].end, mark.start)):
            found.append(mark)
    return tuple(found)


def _before(naming: Naming, start: int, position: int) -> tuple[Mark, ...]:
    """The bodies that act in a clause, with the one under whose lead they act (在区教育局的组织下)."""
    scene, goals = naming.scene, set(destinations(naming))
    invited = scene.masked.find("邀请", start, position)
    acting = (m for m in bodies(scene, start, position) if m not in goals and (invited < 0 or m.end <= invited))
    leading = (m for m in scene.bodies(start, position) if scene.masked.startswith(_LEADING, m.end))
    return tuple(sorted({*acting, *leading}))


def _granters(naming: Naming) -> tuple[Mark, ...]:
    """Who honours somebody (被区教育局评为…; 区科委公布名单，某公司获评…)."""
    scene = naming.scene
    granted = _GRANTED.match(scene.masked, naming.start)
    if granted:
        return scene.bodies(naming.start, granted.end())
    published = _PUBLISHED.search(scene.masked, 0, naming.start)
    return scene.bodies(0, published.start()) if published else ()


def _doers(naming: Naming) -> tuple[Mark, ...]:
    """The body right before a verb phrase (某代表团赴某地考察), or all bodies where nobody else acts."""
    scene = naming.scene
    acting = bodies(scene, 0, naming.start)
    if scene.of("PERSON", end=naming.start):
        return tuple(m for m in acting if m.end >= naming.start - 2)
    return acting
