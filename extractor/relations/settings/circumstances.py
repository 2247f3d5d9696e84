"""Where an event took place and who convened it (guidelines § 4, `place` and `organizers`)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from extractor.entities.directory import Directory
from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation, states
from extractor.model import Entity, EventType, Mention
from extractor.relations.reference.coreference import Cluster
from extractor.relations.scenes import Mark, Scene
from extractor.relations.settings.convenors import convenors
from extractor.relations.settings.goals import destinations
from extractor.relations.settings.halls import is_set_at
from extractor.relations.settings.owners import entity_named, owner_in
from extractor.relations.settings.venues import Venue, nameless_venue
from extractor.relations.tellings.namings import Naming
from extractor.seeds import words

_NOWHERE: frozenset[EventType] = frozenset({"election", "vote", "award", "ceremony", "discussion"})
"""Types whose verb is directed at no place."""

_SET_THERE: frozenset[EventType] = frozenset({"lecture", "ceremony"})
"""Types that are held in the place with which their sentence opens (在某站，甲和乙为某点揭牌)."""

_AT = Pattern(r"(?:在|于|沿着?|地点设在)$")

_HELD = Pattern(
    rf"[^，。；]{{0,10}}?(?:{alternation([*words('events', 'conveners'), *words('participation', 'receiving')])}"
    r"|[与同和][^，。；]{2,40}?(?:举行|进行)了?[^，。；]{0,4}(?:会谈|会晤|座谈)|设卡|进行|闭幕"
    r"|成立(?![^，。；]{0,8}周年)|听取|正式开放)"
)

_ATTENDED = Pattern("(?:出席|参加)了?")
"""Behind the place where somebody attends what the name behind it tells (在维也纳|出席|某峰会)."""

_HERE = Pattern(rf"在[我本](?P<level>[省市县区镇乡])(?:隆重|顺利|成功)?(?:{alternation(words('events', 'conveners'))})")

_COMING = Pattern(r"(?:来|到|莅临|赴)[我本]?(?P<level>[镇乡区县市]|街道)(?=调研|考察|视察|检查|督查|督导|指导|参观)")
"""A visit to the bulletin's own locality (来镇|调研养老工作)."""

_OURS = Pattern(r"(?<![在到来对为])我(?P<level>[县区镇乡]|街道)(?:隆重|组织|集中|联合)?(?:召开|举行|举办|开展)")
"""The bulletin's own locality as the one who convenes (我镇召开…)."""

_STUDYING = Pattern(r"传达|学习|贯彻")

_TERRITORY = Pattern(r"(?:[省市县区州旗镇乡村]|街道|社区|新区|开发区|园区)$")

_ROW_GOES_ON = Pattern(r"(?:现场|工地|一线|等|州)?(?:、|(?:和|与|及|以及)(?![^，。；]{0,12}(?:座谈|交流|交谈|商谈)))")
_ROW_BEFORE = Pattern(r"[、和及]$")
"""What coordinates a stop of a visit with the next, or with the one before."""

_AIMED = Pattern(r"[对向为]$")
_CONGRESS = Pattern(r"(?:第?[一二三四五六七八九十\d]{1,4}届)?人民代表大会$")
_SHORTEST = 3
"""The shortest name of a body that an event's name is read to begin with."""

_ON_IT = ("建设", "发展", "开发", "振兴", "保护", "改造", "项目", "工程")
"""What makes of the body or place before it what a meeting is about (某试验区|建设座谈会)."""

_ORGANS = ("人大", "党委", "纪委", "主席团", "常委会", "政协")
"""What ends the names of organs that have terms."""

_TERM = Pattern(r"第?[一二三四五六七八九十\d]{1,4}届")


def place_of(cluster: Cluster, told: Sequence[Venue], directory: Directory) -> str | None:
    """The venue after 在 in a sentence that names the event, else one told beside it, else the place of a visit."""
    for naming in cluster.namings:
        for mark in naming.scene.of("PLACE", "ORG"):
            if _is_venue(naming, mark):
                return _name(mark, directory)
    if told:
        return _name(told[0].mark, directory)
    own = next((place for n in cluster.namings if n.force == "founds" and (place := _own_place(n, directory))), None)
    if own is not None:
        return own
    for naming in cluster.namings:
        clause = naming.scene.clause(naming.start)
        venue = nameless_venue(naming.scene, clause.start, clause.end)
        if venue is not None and naming.force == "founds":
            return venue
    if (ground := _ground(cluster)) is not None:
        return _name(ground, directory)
    return None if cluster.type in _NOWHERE else _visited(cluster, directory)


def _ground(cluster: Cluster) -> Mark | None:
    """The place that is told to hold something (某小区|举行改造竣工仪式)."""
    for naming in cluster.namings:
        if naming.form == "noun" and naming.force == "founds" and not naming.scene.sentence.is_headline:
            clause = naming.scene.clause(naming.start)
            places = naming.scene.of("PLACE", start=clause.start, end=naming.start)
            holds = (m for m in places if naming.scene.masked.startswith(("举行", "举办", "召开"), m.end))
            if (ground := next(holds, None)) is not None:
                return ground
    return None


def _visited(cluster: Cluster, directory: Directory) -> str | None:
    """Where a visit went: the first goal, but for stops of a round that only a territory holds together."""
    told_last = sorted(cluster.namings, key=lambda n: n.scene.sentence.is_headline)
    visited: list[str] = []
    has_row = False
    for naming in told_last:
        if has_row and not naming.scene.sentence.is_headline:
            continue
        goals = [mark for mark in (*naming.targets, *destinations(naming)) if mark.mention.label != "PERSON"]
        row = next((i for i, mark in enumerate(goals) if _in_a_row(naming.scene, mark)), len(goals))
        visited += [_name(mark, directory) for mark in goals[:row]]
        has_row = has_row or row < len(goals)
    if _is_round(visited):
        visited = [name for name in visited if _is_territory(name)]
    return next(iter(visited), None)


def _in_a_row(scene: Scene, mark: Mark) -> bool:
    """Whether it is one of several stops (先后来到某水库、某水厂), so that the visit took place in none of them.

    A body's department is where the body is.
    """
    if scene.masked.startswith(f"、{mark.mention.text}", mark.end):
        return False
    return bool(_ROW_GOES_ON.match(scene.masked, mark.end) or _ROW_BEFORE.search(scene.masked[: mark.start][-2:]))


def _is_round(stops: Sequence[str]) -> bool:
    """Whether several sites were visited one after another."""
    sites = [name for name in stops if len(name) > _SHORTEST and not _is_territory(name)]
    return any(not name.startswith(sites[0]) for name in sites)


def _is_territory(name: str) -> bool:
    return bool(_TERRITORY.search(name) or states().fullmatch(name))


def _own_place(naming: Naming, directory: Directory) -> str | None:
    """The bulletin's own locality, where the event is held there (在我市召开); where a lesson's sentence begins."""
    clause = naming.scene.clause(naming.start)
    coming = _COMING.match(naming.name) if naming.form == "verb" else None
    if coming:
        return directory.by_level.get(coming["level"])
    if naming.form == "verb" and naming.type in _SET_THERE and naming.scene.masked.startswith("在"):
        opening = naming.scene.of("PLACE", start=1, end=naming.scene.clause(1).end)
        if opening and opening[0].start == 1 and opening[0].end == naming.scene.clause(1).end:
            return _name(opening[0], directory)
    held = _HERE.search(naming.scene.masked, clause.start, clause.end)
    return directory.by_level.get(held["level"]) if held else None


def _is_venue(naming: Naming, mark: Mark) -> bool:
    """在某会议厅召开: a name between 在 and a verb of holding, not in what the meeting studied."""
    scene = naming.scene
    if mark.start > naming.end and _STUDYING.search(scene.masked, naming.end, mark.start):
        return False
    clause = scene.clause(mark.start)
    if naming.form == "verb" and clause.start > naming.start and scene.of("EVENT", start=mark.end, end=clause.end):
        return False  # 走访某厂，并在某会议室|召开座谈会
    before = scene.masked[max(0, mark.start - 4) : mark.start]
    if is_set_at(naming, mark, is_at=bool(_AT.search(before))):
        return True
    attended = mark.end < naming.start and _ATTENDED.fullmatch(scene.masked, mark.end, naming.start)
    return bool(_AT.search(before) and (attended or _HELD.match(scene.masked, mark.end)))


def _name(mark: Mark, directory: Directory) -> str:
    entity = directory.of(mark.mention)
    return entity.name if entity else mark.mention.text


def organizers_of(
    cluster: Cluster, hosts: Iterable[Mention], directory: Directory, nested: Mapping[int, Mention]
) -> tuple[Entity, ...]:
    """The bodies before the verb that convenes the event, and its hosts; else the body that its name begins with.

    `nested` are the bodies inside names of events, by where they begin.
    """
    found: dict[str, Entity] = {}
    for mention in (*(mark.mention for naming in cluster.namings for mark in convenors(naming)), *hosts):
        entity = directory.of(mention)
        if entity is not None and entity.kind == "organization":
            entity = _without_term(entity, directory)
            found.setdefault(entity.name, entity)
    if found:
        return _without_headlines(cluster, tuple(found.values()), directory)
    names = [n.name for n in (cluster.naming, *cluster.namings) if n.form == "noun" and "成立" not in n.name]
    owners = [owner for name in names if (owner := owner_in(name, directory)) is not None]
    known = [owner for owner in owners if owner in directory.entities]
    told = cluster.naming
    aimed = _AIMED.search(told.scene.masked, 0, told.start)
    named = owner_of(names[0], directory) if names and told.form == "noun" and not aimed else None
    owner = next(iter((*known, *owners)), named) or _opens(cluster, directory, nested) or _ours(cluster, directory)
    return (owner,) if owner else ()


def _without_term(entity: Entity, directory: Directory) -> Entity:
    """The organ itself, where the text names it by its term (镇六届人大主席团, 镇第八届党委)."""
    plain = _TERM.sub("", entity.name) if entity.name.endswith(_ORGANS) else entity.name
    known = directory.named(plain) if plain != entity.name else None
    if known is not None and known.kind == "organization":
        return known
    return entity if plain == entity.name else replace(entity, name=plain, aliases=(*entity.aliases, entity.name))


def _ours(cluster: Cluster, directory: Directory) -> Entity | None:
    """The bulletin's own locality, where it calls itself 我镇 as the one who convenes (我镇召开…)."""
    for naming in cluster.namings:
        clause = naming.scene.clause(naming.start)
        ours = _OURS.search(naming.scene.masked, clause.start, naming.start) if naming.form == "noun" else None
        home = directory.by_level.get(ours["level"]) if ours else None
        if home is not None:
            return entity_named(home, directory) or Entity(kind="organization", name=home, jurisdiction=home)
    return None


def _without_headlines(cluster: Cluster, bodies: tuple[Entity, ...], directory: Directory) -> tuple[Entity, ...]:
    """The bodies, without the locality that only a headline names where the text names organs of it instead."""
    heads, told = (
        {entity.name for naming in cluster.namings if naming.scene.sentence.is_headline is in_headline
         for mark in convenors(naming) if (entity := directory.of(mark.mention)) is not None}
        for in_headline in (True, False)
    )  # fmt: skip
    organs = {head for head in heads - told if told and all(name.startswith(head) for name in told)}
    return tuple(body for body in bodies if body.name not in organs)


def _opens(cluster: Cluster, directory: Directory, nested: Mapping[int, Mention]) -> Entity | None:
    """The body that is named at the head of an event's name and nowhere else (某学校|开学典礼)."""
    if cluster.naming.form != "noun" or "成立" in cluster.naming.name or cluster.type in {"visit", "award"}:
        return None
    for naming in (n for n in cluster.namings if n.form == "noun" and n.force == "founds"):
        body = nested.get(naming.span.start)
        if (
            body is None
            or _joins_another(naming, body)
            or naming.name.startswith(_ON_IT, len(body.text))
            or _AIMED.search(naming.scene.masked, 0, naming.start)
        ):
            continue
        name = _TERM.sub("", _CONGRESS.sub("人大", body.text))
        if len(name) >= _SHORTEST and not name.endswith("大会"):
            return entity_named(name, directory)
    return None


def _joins_another(naming: Naming, body: Mention) -> bool:
    """Whether the name goes on with a partner (某大学|与某县人民政府战略合作签约仪式), so that it is nobody's alone."""
    return naming.type == "ceremony" and naming.name.startswith(("与", "和", "同", "、"), len(body.text))


def owner_of(name: str, directory: Directory) -> Entity | None:
    """The body that a name begins with: 墨埠镇人大 of 墨埠镇第七届人民代表大会第六次会议 or 镇七届人大六次会议."""
    plain = _TERM.sub("", name)
    best: tuple[int, Entity] | None = None
    for entity in directory.entities:
        for alias in (entity.name, *entity.aliases):
            about = plain.startswith(_ON_IT, len(alias))
            fits = len(alias) > 2 and entity.kind == "organization" and plain.startswith(alias) and not about
            if fits and (best is None or len(alias) > best[0]):
                best = (len(alias), entity)
    return best[1] if best else None
