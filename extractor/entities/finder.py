"""Mention → Entity: one entry for each person, body and place of a document (guidelines § 2)."""

from collections.abc import Iterable, Sequence

from extractor import seeds
from extractor.entities.departments import department_in_full, may_be_department
from extractor.entities.directory import Directory
from extractor.entities.house import BARE_ORGANS, House, numbered_in_full
from extractor.entities.jurisdiction import Jurisdiction
from extractor.entities.kinds import meant_by_kind
from extractor.entities.naming import canonical_name, home_of, owner_of, variants
from extractor.entities.states import foreign_ministry
from extractor.matching.patterns import Pattern
from extractor.mentions.titles.roles import administration
from extractor.mentions.vocabulary import roles, word_set
from extractor.model import Entity, EntityKind, Mention, Text

_BLANK = Pattern(r"[ \u3000]+")
_JOINTS = frozenset(("", "、", "和", "与", "及", "，"))
_SETTLEMENT = Pattern("^[㐀-鿿]{2,20}?(?:(?<!农)村|社区|嘎查)(?=$|党|委|村|居|妇|团|[㐀-鿿]{2,3}(?:组|屋场)$)")
_OF_SETTLEMENT = Pattern(
    "(?:村(?:党支部|党总支|党委|委会|民委员会|妇联|团支部|两委|监委会|务监督委员会|卫生室|股份经济合作社"
    "|集体经济合作社|老年协会|党群服务中心)"
    "|(?:社区)?(?:居委会|居民委员会)|(?:社区|嘎查)(?:党委|党总支|党支部|妇联|党群服务中心|卫生服务站))$"
)
_QUARTER = Pattern("^[㐀-鿿]{2,10}?居民区(?=党|居)")
_OF_QUARTER = Pattern("居民区(?:党总支|党支部|党委|居委会)")
"""居民区党总支 is that of the quarter whose organ the text named last."""
_PARTY_ORGANS = ("组织部", "宣传部", "统战部", "政法委", "社会工作部", "办公室")
_GROUPS = ("领导小组", "协调小组", "工作专班", "指挥部")
_GROUP = Pattern(f"[㐀-鿿]{{2,24}}?(?:{'|'.join(_GROUPS)})")
_BOARDS = ("理事会", "监事会", "董事会")
_DISCIPLINE = ("纪委", "监委", "纪委监委", "监察委员会", "人大常委会", "人大", "政协", "政府", "人民政府")
_RULED = Pattern("(.*?[省市区县州旗镇乡])(?:委|党委|纪委|监委|纪委监委|人大|人大常委会|政协|人民政府)")
_PARTY = Pattern("共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟")
_STOPS = "。；\n"
_VISITED = Pattern("(?:赴|前往|走访)[^，。；\n]{0,24}$")
"""What stands before a house that others visit, which is not the one whose departments are named next."""
_VISIT = 26
_REACH = 60
"""How many bodies back the house of a department is looked for, so that the work is linear in the text."""
_ZONE = Pattern("(.{2,40}?)(?:党工委|工委)")
_MANAGEMENT = ("管委会", "管理委员会")
_INSTITUTIONS = ("小学", "中学", "学校", "幼儿园", "医院", "卫生院", "公司", "集团", "银行", "大学", "学院", "敬老院")
_DEPUTIES = ("副", "副总", "常务")
_THIS = ("该村", "该社区", "本村", "本社区")
_BARE_CORES = ("党委", "纪委", "党总支", "党支部")
_CELLS = {"党总支": "党总支", "党支部": "党支部", "支部": "党支部"}
"""Organs of the party that a town has many of, so that a bare one is the one named last."""
_CELL_REACH = 240


def find_entities(text: Text, mentions: Sequence[Mention]) -> Directory:
    """The directory of a document: PERSON, ORG and PLACE mentions grouped under canonical names."""
    jurisdiction = Jurisdiction(text, mentions)
    bodies, house = _bodies(text, mentions, jurisdiction)
    named = {
        **_people(text, mentions),
        **bodies,
        **_places(text, mentions, jurisdiction),
    }
    grouped: dict[tuple[EntityKind, str], list[Mention]] = {}
    for mention, key in named.items():
        grouped.setdefault(key, []).append(mention)
    entities = {key: _entity(key, found, text, jurisdiction) for key, found in grouped.items()}
    return Directory(
        entities=tuple(entities[key] for key in sorted(entities)),
        by_mention={mention: entities[key] for mention, key in named.items()},
        town=jurisdiction.town,
        by_level=jurisdiction.by_level(),
        house=house,
    )


_Named = dict[Mention, tuple[EntityKind, str]]


def _surface(text: Text, mention: Mention) -> str:
    return text.content[mention.start : mention.end]


def _name(text: Text, mention: Mention) -> str:
    """A person's name without the blanks by which short names are set as wide as long ones."""
    return _BLANK.sub("", _surface(text, mention))


def _people(text: Text, mentions: Iterable[Mention]) -> _Named:
    """People by their name; a lone family name (徐老师, 老徐) is the one person of the document who has it."""
    people = [mention for mention in mentions if mention.label == "PERSON"]
    names = {_name(text, mention) for mention in people}
    named: _Named = {}
    for mention in people:
        name = _name(text, mention)
        family = name[1:] if mention.rule == "nickname" else name
        fuller = [other for other in names if len(other) > 1 and other.startswith(family)] if len(family) == 1 else []
        if not fuller and len(name) > 1 and "·" not in name:  # 索尔森 of 埃里克·索尔森
            fuller = [other for other in names if other.endswith(f"·{name}") or other.startswith(f"{name}·")]
            named[mention] = ("person", fuller[0] if len(fuller) == 1 else name)
            continue
        if len(fuller) > 1:
            fuller = [other for other in fuller if _has_title(text, mention, other)]
        named[mention] = ("person", fuller[0] if len(fuller) == 1 else name)
    return named


def _has_title(text: Text, mention: Mention, name: str) -> bool:
    """Whether the text gives this person the very title behind the family name: 李|书记, the one of 党委书记|李某某."""
    role = roles().match(text.content, mention.end)
    if role is None:
        return False
    at = text.content.find(role[0] + name)
    return at > 0 and not text.content.endswith(_DEPUTIES, 0, at)


def _bodies(text: Text, mentions: Sequence[Mention], jurisdiction: Jurisdiction) -> tuple[_Named, str | None]:
    """The bodies, and the name of the house whose news the document is."""
    named: _Named = {}
    before: Mention | None = None
    settlement: str | None = None
    quarter: str | None = None
    aliases: dict[str, str] = {}
    for mention in mentions:
        surface = _surface(text, mention)
        found = _SETTLEMENT.search(surface) if mention.label in ("PLACE", "ORG") else None
        settlement = found[0] if found and not surface.startswith(("村", "社区", "嘎查")) else settlement
        if mention.label != "ORG":
            continue
        owner = None
        if settlement is not None and text.content.endswith(_THIS, 0, mention.start) and surface in _BARE_CORES:
            surface = f"{settlement}{surface}"
        quarter = found[0] if (found := _QUARTER.search(surface)) else quarter
        if quarter is not None and _OF_QUARTER.fullmatch(surface):
            surface = f"{quarter}{surface.removeprefix('居民区')}"
        if settlement is not None and _OF_SETTLEMENT.match(surface):
            surface = _of_settlement(surface, settlement)
        elif settlement is not None and before is not None and _surface(text, before) == f"村{surface}":  # 村妇联…妇联
            surface = f"{settlement}{surface}"
        if before is not None and _is_coordinated(text.content[before.end : mention.start]):
            owner = owner_of(named[before][1], jurisdiction)
            surface = _organ_of(named[before][1], surface, owner)
        surface = _cell(mention, surface, named) or surface
        abroad = foreign_ministry(text, mention, mentions)
        if mention.rule == "so-called" and before is not None:  # 某某水务有限公司（以下简称“集团”）
            named[mention] = ("organization", aliases.setdefault(surface, named[before][1]))
            continue
        earlier = [name for _, name in named.values()]
        full = abroad or meant_by_kind(surface, earlier) or canonical_name(surface, jurisdiction, owner)
        named[mention] = ("organization", full)
        before = mention
    meetings = [_surface(text, mention) for mention in mentions if mention.label == "EVENT"]
    numbered = _with_numbers(named)
    house = House(text.content, (name for _, name in numbered.values()))
    return _merge_short_forms(_convened(_at_home(text, numbered, house, jurisdiction.town), meetings)), house.name


def _cell(mention: Mention, surface: str, named: _Named) -> str | None:
    """The cell named last, for a bare one: 党总支书记 behind 荻云新村居民区党总支; None for other bodies."""
    ending = _CELLS.get(surface)
    if ending is None:
        return None
    near = (name for before, (_, name) in reversed(named.items()) if mention.start - before.end <= _CELL_REACH)
    return next((name for name in near if name.endswith(ending) and len(name) > len(ending)), None)


def _convened(named: _Named, meetings: Sequence[str]) -> _Named:
    """领导小组 is the one whose meeting the document names: 省委人才工作领导小组|会议."""
    groups = {group[0] for group in map(_GROUP.match, meetings) if group is not None}
    if len(groups) != 1:
        return named
    whole = groups.pop()
    return {m: (kind, whole if whole.endswith(name) and name in _GROUPS else name) for m, (kind, name) in named.items()}


def _of_settlement(surface: str, settlement: str) -> str:
    """村党支部 and 居委会 are those of the village or community named last: 荻浦村党支部, 荻浦村村委会."""
    if surface.startswith(("村委会", "村民委员会")) and settlement.endswith("村"):
        return f"{settlement}{surface}"
    if surface.startswith("村") and settlement.endswith("村"):
        return f"{settlement}{surface[1:]}"
    if surface.startswith("嘎查") and settlement.endswith("嘎查"):
        return f"{settlement}{surface.removeprefix('嘎查')}"
    if not surface.startswith(("村", "嘎查")) and settlement.endswith("社区"):
        return f"{settlement}{surface.removeprefix('社区')}"
    return surface


def _with_numbers(named: _Named) -> _Named:
    """Numbered hospitals and their organs in full (市一院, 市一院党委) where the document names one so elsewhere."""
    names = {name for _, name in named.values()}
    full = {name: numbered_in_full(name) for name in names}
    stated = tuple(names - {name for name in names if full[name] != name})
    known = {name: full[name] if any(full[name].startswith(other) for other in stated) else name for name in names}
    return {m: (kind, known[name]) for m, (kind, name) in named.items()}


def _at_home(text: Text, named: _Named, house: House, town: str | None) -> _Named:
    """院党委 and a bare 党委 or 工会 in the news of a hospital are that hospital's, where no town has a committee."""
    before: list[tuple[int, str]] = []

    def owned(mention: Mention, name: str) -> str | None:
        recent = before[: -_REACH - 1 : -1]
        floor = min((end for end, _ in recent), default=mention.start)
        stop = max(text.content.rfind(mark, floor, mention.start) for mark in _STOPS)
        near = [body for end, body in recent if end > stop]
        near += [house.name] if house.name else []
        return department_in_full(name, near, [body for _, body in recent])

    ruled = town is not None and any(name in (f"{town}党委", f"{town}党工委") for _, name in named.values())

    def meant(mention: Mention, name: str) -> str:
        surface = _surface(text, mention)
        bare = surface in BARE_ORGANS and name in (surface, f"{town}{surface}") and not ruled
        department = owned(mention, name) if may_be_department(name) else None
        full = house.in_full(surface if bare or house.is_of_other(name) else name) or department or name
        if full != department and not _VISITED.search(text.content, max(0, mention.start - _VISIT), mention.start):
            before.append((mention.end, full))
        return full

    return {m: (kind, meant(m, name)) for m, (kind, name) in named.items()}


def _is_coordinated(between: str) -> bool:
    """Whether two bodies belong together: 镇党委、政府, or with the titles of one person between them."""
    if between in _JOINTS:
        return True
    role = roles().match(between)
    return role is not None and between[role.end() :] in _JOINTS


def _organ_of(body: str, surface: str, owner: str | None) -> str:
    """县委常委、宣传部部长 holds the latter in the 县委宣传部; 某大学校长、党委副书记 in that university's 党委."""
    if surface in _PARTY_ORGANS and body.endswith("委"):
        return f"{body}{surface}"
    if surface == "党组":
        ruled = f"{owner}人民政府" if owner and body.endswith(("委", "党委")) else administration(body)
        return f"{ruled}{surface}"
    if surface in _MANAGEMENT:  # 某开发区党工委副书记、|管委会主任
        return _ZONE.sub(rf"\1{surface}", body) if _ZONE.fullmatch(body) else surface
    if surface in _BOARDS and owner is None:
        return f"{administration(body)}{surface}"
    level = _RULED.fullmatch(body) if owner is None and surface in _DISCIPLINE else None
    if level is not None:
        return f"{level[1]}{surface}"  # 县委常委、|纪委书记
    alone = owner is None or body.endswith(_INSTITUTIONS)  # 芦汀镇中心小学校长、|党支部书记
    inside = surface in _BARE_CORES and alone and not body.endswith(_BARE_CORES)
    return f"{body}{surface}" if inside else surface


def _merge_short_forms(named: _Named) -> _Named:
    """敬老院 beside one X敬老院 of the same document is that one; beside two it stays itself."""
    names = {name for _, name in named.values()}
    fuller = {}
    for name in names - word_set("bodies", "national"):
        longer = [other for other in names if other != name and other.endswith(name)] if len(name) >= 3 else []
        longer = [other for other in longer if not _PARTY.fullmatch(other.removesuffix(name))]  # 共青团|荻浦县委
        longest = max(longer, key=len, default="")
        if longer and all(longest.endswith(other) for other in longer):
            fuller[name] = longest
    return {mention: (kind, fuller.get(name, name)) for mention, (kind, name) in named.items()}


def _places(text: Text, mentions: Iterable[Mention], jurisdiction: Jurisdiction) -> _Named:
    short = {**seeds.table("places", "short"), **jurisdiction.localities.short}
    return {
        mention: ("place", short.get(_surface(text, mention), _surface(text, mention)))
        for mention in mentions
        if mention.label == "PLACE"
    }


def _entity(key: tuple[EntityKind, str], mentions: list[Mention], text: Text, jurisdiction: Jurisdiction) -> Entity:
    kind, name = key
    forms = {_surface(text, mention) for mention in mentions} | {mention.text for mention in mentions}
    if kind == "organization":
        forms.update(variants(name, jurisdiction))
    place = owner_of(name, jurisdiction) if kind == "organization" else None
    return Entity(
        kind=kind,
        name=name,
        aliases=tuple(sorted(forms - {name})),
        jurisdiction=home_of(name, place, jurisdiction.town) if kind == "organization" else jurisdiction.town,
        mentions=tuple(sorted(mentions)),
    )
