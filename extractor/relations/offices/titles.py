"""A title taken apart in its document: the role, and the body that it is held in (guidelines § 3).

The grammar of `extractor.mentions.titles` says what a title string means; here the document adds what it knows: the
body that is named inside the title, the title before it, its town, the bodies that it named a moment ago.
"""

from collections.abc import Sequence
from typing import NamedTuple

from extractor import seeds
from extractor.entities.directory import Directory
from extractor.matching.patterns import Pattern
from extractor.mentions.persons.names import TRANSLITERATION
from extractor.mentions.titles.clauses import body_before, without_opener
from extractor.mentions.titles.localities import owner_of
from extractor.mentions.titles.roles import (
    administration,
    fits,
    inherited,
    is_of_few_kinds,
    is_of_firm,
    is_of_one_kind,
    is_party_role,
    is_rank,
    level_headed,
    role_and_prefix,
    tells_body,
)
from extractor.mentions.vocabulary import states, word_set
from extractor.model import Entity, Mention

_GENERIC = frozenset(("中心", "公司", "学校", "医院", "单位", "集团", "协会", "社区", "部门", "办公室"))
"""Nouns that name no body of their own: 中心主任 heads a centre that was named before."""

_OFFICE = "办公室"
_ROLE_BODIES = seeds.table("offices", "role_bodies")


_REGION = "自治区"
_WHOLE_REGION = Pattern("[㐀-鿿]{2,6}自治区")
_ABROAD = "州"
"""A level that other countries have too: 萨克森州|州长."""
_ENOUGH = 3
_VILLAGE = {"村支书": ("书记", "党支部"), "村主任": ("主任", "村委会"), "村长": ("主任", "村委会")}
_SETTLEMENT = Pattern("[㐀-鿿]{2,12}?(?<!农)村")
_MEMBERS = Pattern("(?:组织|宣传|统战|政法|纪检|宣统|组统|组宣){1,2}委员")
_PARTY = ("党委", "党工委", "党总支", "党支部")
_BOARD = Pattern("第[一二三四五六七八九十]{1,3}届(?:常务)?[理监]事会$")
_RULED = Pattern("(?P<place>.{2,20}?)(?:村委会|居委会|村民委员会|居民委员会|人民政府)")
_COMMITTEES = {"镇": "党委", "乡": "党委", "道": "党工委"}
"""How the party's committee of a township and of a street is called, by the last character of their names."""
_CHAMBERS = {"议长": "议会", "众议长": "众议院", "参议长": "参议院"}
"""What speakers of a state's parliament preside over."""


class Title(NamedTuple):
    """A role and the canonical name of its body, None where the text gives none and none follows from the role.

    `stated` says that the body stands in the title itself, or follows from the role alone.
    """

    role: str
    body: str | None
    stated: bool = True


def read_title(surface: str, inner: Entity | None, before: Title | None, directory: Directory,
               preceding: Sequence[Entity]) -> Title:  # fmt: skip
    """Take a title apart.

    Args:
        surface: the title as written.
        inner: the body that is named inside it.
        before: the title before it in the same sentence (市政协主席A，副主席B).
        directory: the document's entities.
        preceding: the bodies that the document names before it, the nearest first.
    """
    role, prefix = role_and_prefix(without_opener(surface)[1])
    if inner is not None:
        whole = _whole(inner, body_before(prefix, role))
        return Title(role, _of_board(whole, preceding) if _BOARD.search(whole) else whole)
    if role in _VILLAGE and not prefix:
        return _of_village(role, before, preceding)
    level = level_headed(role)
    if level is not None:
        abroad = level == _ABROAD and is_written_abroad(prefix)
        return Title(role, prefix if abroad else _government(body_before(prefix, role), level, before, directory))
    if prefix and not is_rank(role):
        region = next((name for e in directory.entities for name in [_WHOLE_REGION.match(e.name)] if name), None)
        own = prefix == (directory.town or "")[-1:]  # 镇|总河长
        return Title(role, directory.town if own else
                     _stated(prefix, role, before, preceding, region[0] if region else None))  # fmt: skip
    if is_rank(role) or role in _ROLE_BODIES:
        return Title(role, _ROLE_BODIES.get(role) or None)
    told = inherited(role, before.body) if before is not None and before.body else None
    if told is not None and is_party_role(role):
        told = _party_beside(told, preceding)
    if _MEMBERS.fullmatch(role):
        told = told if told and told.endswith(_PARTY) else _own_committee(directory.town or "")
    return Title(role, told or _nearest(role, preceding), stated=False)


def _of_board(board: str, preceding: Sequence[Entity]) -> str:
    """The association whose board's term is named: 商会第一届理事会|会长 is 会长 of the 商会 named before."""
    own = _BOARD.sub("", board)
    return _meant(own, [body for body in preceding if not _BOARD.search(body.name)]) or own


def _party_beside(body: str, preceding: Sequence[Entity]) -> str:
    """The party's organ beside a committee or a government, whose secretaries it has none of: 村委会主任A，|副书记B."""
    place = _RULED.fullmatch(body)
    if place is None:
        return body
    beside = (e.name for e in preceding if e.name.startswith(place["place"]) and e.name.endswith(_PARTY))
    committee = _COMMITTEES.get(place["place"][-1])
    return next(beside, None) or (f"{place['place']}{committee}" if committee else body)


def is_written_abroad(name: str) -> bool:
    """Whether a state of another country is named: behind its country, or in characters of transliteration."""
    return states().match(name) is not None or (len(name) > _ENOUGH and set(name[:-1]) <= set(TRANSLITERATION))


def _own_committee(town: str) -> str | None:
    """The party committee of the township or street whose bulletin it is, which alone has members for one work."""
    committee = _COMMITTEES.get(town[-1:])
    return f"{town}{committee}" if committee else None


def _of_village(role: str, before: Title | None, preceding: Sequence[Entity]) -> Title:
    """村支书, 村主任: the head of the party cell or of the committee of the village named last."""
    plain, body = _VILLAGE[role]
    named = [before.body] if before is not None and before.body else []
    villages = (_SETTLEMENT.match(name) for name in (*named, *(entity.name for entity in preceding)))
    village = next((found[0] for found in villages if found is not None), None)
    return Title(plain, f"{village}{body}", stated=False) if village else Title(role, None, stated=False)


def _is_committee(body: str | None) -> bool:
    return body is not None and body.endswith(
        ("省委", "市委", "县委", "区委", "州委", "旗委", "镇党委", "乡党委", "工委")
    )


def _stated(prefix: str, role: str, before: Title | None, preceding: Sequence[Entity],
            region: str | None = None) -> str | None:  # fmt: skip
    """The body that stands before the role; the party's department is of the committee before: 县委常委、|宣传部长."""
    if states().fullmatch(prefix):  # 埃及|总统, 埃及|议长 of its parliament
        return prefix + _CHAMBERS.get(role.removeprefix("副"), "")
    if prefix == _REGION and role.endswith("主席"):  # of its government, as the province's governor
        return f"{region or _REGION}人民政府"
    if (prefix, role) == ("人大", "代表"):  # of which congress, the text does not say
        return None
    body = body_before(prefix, role) or (prefix if is_of_firm(role) else None)
    if body in word_set("offices", "party_departments") and before is not None and _is_committee(before.body):
        return f"{before.body}{body}"
    if body == _OFFICE and before is not None and before.body:  # 县人大常委会党组成员、|办公室主任
        return f"{administration(before.body)}{_OFFICE}"
    return _meant(body, preceding) if body in _GENERIC else body


def _meant(noun: str, preceding: Sequence[Entity]) -> str | None:
    """The nearest body before that a generic noun can mean: 中心 after 芦汀镇社区卫生服务中心."""
    return next((body.name for body in preceding if body.name.endswith(noun)), None)


def _whole(inner: Entity, stated: str | None) -> str:
    """The body before a role, which a named body may only begin: 市委|组织部长, 市委|第二巡察组|组长."""
    forms = [form for form in (inner.name, *inner.aliases) if stated and stated.startswith(form)]
    longest = max(forms, key=len, default="")
    return f"{inner.name}{stated[len(longest) :].removeprefix('原')}" if stated and longest else inner.name


def _government(stated: str | None, level: str, before: Title | None, directory: Directory) -> str:
    """The government that the role heads: 镇长 → T镇人民政府; 云州市副市长 → 云州市人民政府.

    Behind another title (墨埠镇党委书记A、镇长B) it is the government of that title's locality.
    """
    if stated:
        return f"{stated}人民政府"
    owner = owner_of(before.body) if before is not None and before.body else None
    if owner is not None and owner.endswith(level):
        return f"{owner}人民政府"
    town = directory.by_level.get(level, directory.town)
    if town is not None and town.endswith(level):
        return f"{town}人民政府"
    found = [e.name for e in directory.entities if e.kind == "organization" and e.name.endswith(f"{level}人民政府")]
    return found[0] if len(found) == 1 else f"{level}人民政府"


def _nearest(role: str, preceding: Sequence[Entity]) -> str | None:
    """The nearest body before a bare title that can have such a role (… 派出所 … 所长); None for roles of any body."""
    if not tells_body(role):
        return None
    bodies = (body.name for body in preceding if body.kind == "organization" and not _BOARD.search(body.name))
    return next((name for name in bodies if fits(role, name)), None)


def familiar_body(role: str, house: str | None, preceding: Sequence[Entity]) -> str | None:
    """The body of a bare title behind a name (某某院长): that of the house, else of the nearest that has such a role.

    None for roles that many kinds of bodies have (主任); of a few kinds (主席) the one such body that was named.
    """
    if not is_of_one_kind(role):
        bodies = {e.name for e in preceding if fits(role, e.name)} if is_of_few_kinds(role) else set()
        return bodies.pop() if len(bodies) == 1 else None
    if house is not None and fits(role, house):
        return house
    return _nearest(role, preceding)


_CONSULTED = Pattern("政协[^，。；]{0,20}(?:主席会议|常委会议|常委会|次会议)")
_SESSION_REACH = 120


def presided_body(role: str, before: str, directory: Directory) -> str | None:
    """The one conference of the document at whose meeting its 主席 presides (政协主席会议…，某某|主席主持)."""
    if role != "主席" or not _CONSULTED.search(before, max(0, len(before) - _SESSION_REACH)):
        return None
    found = {body.name for body in directory.entities if body.name.endswith("政协")}
    return found.pop() if len(found) == 1 else None


def inner_body(office: Mention, bodies: Sequence[Mention]) -> Mention | None:
    """The ORG inside an OFFICE; the last one where a note in brackets holds another."""
    inside = [body for body in bodies if office.start <= body.start and body.end <= office.end]
    return inside[-1] if inside else None
