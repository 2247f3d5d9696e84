"""Where an event took place and who convened it (guidelines § 4, `place` and `organizers`)."""

from collections.abc import Iterable, Mapping, Sequence

from extractor.entities.directory import Directory
from extractor.mentions.vocabulary import alternation, states
from extractor.model import Entity, EventType, Mention
from extractor.patterns import Pattern
from extractor.relations.agents import bodies
from extractor.relations.coreference import Cluster
from extractor.relations.namings import Naming
from extractor.relations.owners import entity_named, owner_in
from extractor.relations.scenes import Mark, Scene
from extractor.relations.venues import Venue, nameless_venue
from extractor.seeds import words

_CONVENING = Pattern(alternation(words("participation", "convening")))

_HOSTED = Pattern(r"由[^，。；]{1,60}?(?:主办|承办|组织|举办|发起)")

_GOING = Pattern(r"(?:赴|走进|来到|前往|深入|[^得达报]到)$")

_CARRIED_OUT: frozenset[EventType] = frozenset({"visit", "inspection", "consultation", "activity", "outreach"})
"""Types whose verb has as its subject those who carry it out."""

_NOWHERE: frozenset[EventType] = frozenset({"election", "vote", "award", "ceremony", "discussion"})
"""Types whose verb is directed at no place."""

_GRANTED = Pattern(r"[被由][^，。；]{1,20}?(?=评为|认定为|命名为|授予)")

_PUBLISHED = Pattern(r"(?:公布|发布|印发|通报)了?[^，。；]{0,24}(?:名单|结果|决定|通报)[，,]")
"""Behind the body that honours, before those whom it honours."""

_AT = Pattern(r"(?:在|于|沿着?|地点设在)$")

_HELD = Pattern(
    rf"[^，。；]{{0,10}}?(?:{alternation([*words('events', 'conveners'), *words('participation', 'receiving')])}"
    r"|[与同和][^，。；]{2,40}?(?:举行|进行)了?[^，。；]{0,4}(?:会谈|会晤|座谈)|设卡|进行|闭幕|成立(?![^，。；]{0,8}周年)|听取|正式开放)"
)

_HERE = Pattern(rf"在[我本](?P<level>[省市县区镇乡])(?:隆重|顺利|成功)?(?:{alternation(words('events', 'conveners'))})")

_COMING = Pattern(r"(?:来|到|莅临|赴)[我本]?(?P<level>[镇乡区县市]|街道)(?=调研|考察|视察|检查|督查|督导|指导|参观)")
"""A visit to the bulletin's own locality (来镇|调研养老工作)."""

_OURS = Pattern(r"(?<![在到来对为])我(?P<level>[县区镇乡]|街道)(?:隆重|组织|集中|联合)?(?:召开|举行|举办|开展)")
"""The bulletin's own locality as the one who convenes (我镇召开…)."""

_SHARES = Pattern(r"(?:适时|积极|专门|精心|还|并|又|联合|共同|统一|集中|召开|举办|举行|开展|对|在|到|赴|组织|$)")
"""How a clause begins that shares the subject of the clause before it (某局牵头，|联合某站开展…)."""

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
    return None if cluster.type in _NOWHERE else _visited(cluster, directory)


def _visited(cluster: Cluster, directory: Directory) -> str | None:
    """Where a visit went: the first goal, but for stops of a round that only a territory holds together."""
    told_last = sorted(cluster.namings, key=lambda n: n.scene.sentence.is_headline)
    visited: list[str] = []
    for naming in told_last:
        goals = [mark for mark in (*naming.targets, *destinations(naming)) if mark.mention.label != "PERSON"]
        row = next((mark.start for mark in goals if _in_a_row(naming.scene, mark)), None)
        visited += [_name(mark, directory) for mark in goals if row is None or mark.start < row]
        if row is not None:
            break
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
    if naming.form == "verb" and naming.type == "lecture" and naming.scene.masked.startswith("在"):
        opening = naming.scene.of("PLACE", start=1, end=naming.scene.clause(1).end)
        if opening and opening[0].start == 1 and opening[0].end == naming.scene.clause(1).end:
            return _name(opening[0], directory)
    held = _HERE.search(naming.scene.masked, clause.start, clause.end)
    return directory.by_level.get(held["level"]) if held else None


def destinations(naming: Naming) -> tuple[Mark, ...]:
    """Where one went to hold what the noun names: 赴某小学、某学校开展爱眼义诊活动."""
    scene = naming.scene
    if naming.form == "verb" and (naming.targets or naming.type not in {"visit", "inspection"}):
        return ()
    going = scene.of("PLACE", "ORG", end=naming.start)
    entered = [m for m in going if _GOING.search(scene.masked[: m.start][-3:])]
    return tuple(m for m in going if entered and entered[-1].start <= m.start < scene.clause(entered[-1].start).end)


def _is_venue(naming: Naming, mark: Mark) -> bool:
    """在某会议厅召开: a name between 在 and a verb of holding, not in what the meeting studied."""
    scene = naming.scene
    if mark.start > naming.end and _STUDYING.search(scene.masked, naming.end, mark.start):
        return False
    before = scene.masked[max(0, mark.start - 4) : mark.start]
    return bool(_AT.search(before) and _HELD.match(scene.masked, mark.end))


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
    for mention in (*(mark.mention for naming in cluster.namings for mark in _convenors(naming)), *hosts):
        entity = directory.of(mention)
        if entity is not None and entity.kind == "organization":
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
         for mark in _convenors(naming) if (entity := directory.of(mark.mention)) is not None}
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


def _convenors(naming: Naming) -> tuple[Mark, ...]:
    return _carrying_out(naming) if naming.form == "verb" else _convening(naming)


def _carrying_out(naming: Naming) -> tuple[Mark, ...]:
    """The bodies that a verb phrase has as its subject, where its type makes organizers of them."""
    if naming.type == "award":
        return _granters(naming)
    if naming.type == "vote":
        return _doers(naming) if naming.name.startswith("以") else ()
    if naming.is_bare_meeting:
        return _before(naming, naming.scene.clause(naming.start).start, naming.start)
    return _doers(naming) if naming.type in _CARRIED_OUT else ()


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
    opening = {before.start, *days}
    return tuple(m for m in bodies(scene, before.start, start) if m.start in opening)


def _before(naming: Naming, start: int, position: int) -> tuple[Mark, ...]:
    """The bodies that act in a clause, with the one under whose lead they act (在区教育局的组织下)."""
    scene, goals = naming.scene, set(destinations(naming))
    acting = (m for m in bodies(scene, start, position) if m not in goals)
    leading = (m for m in scene.bodies(start, position) if scene.masked.startswith(("的组织下", "组织下"), m.end))
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
