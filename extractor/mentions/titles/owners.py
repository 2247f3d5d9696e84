"""Whose office it is: the body of a title in full, by what the titles before it name (guidelines § 3)."""

from typing import NamedTuple

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.titles.bodies import LEVELS
from extractor.mentions.titles.localities import begins_with_division, last_of_level, locality_of
from extractor.mentions.titles.roles import administration, inherited, is_party_role, is_rank, level_headed
from extractor.mentions.vocabulary import word_set

_ROLE_BODIES = seeds.table("offices", "role_bodies")
_NO_LEVEL = ("市场", "区域", "县域", "乡村", "省属", "市属", "区属", "县属", "村民", "镇区", "乡镇")
_GOVERNED = "省市区县州旗"
_COMMITTEE = Pattern(r"(?:委|党委|党工委|委员会)$")
_NO_PARTY = Pattern(r"(?:纪|监|政法|发改|卫健|体改|经|人大常|编|工作|管|国资|建|农|科|教|计|体)(?:工)?委(?:员会)?$")
_LEAGUE = Pattern(r"共青团|团(?:[省市区县州旗]?)委|民[革盟建进]|农工党|致公党|九三学社|台盟")
_SECTION, _OFFICE = Pattern("[科股]$"), Pattern("办$")
_UNIT = Pattern("(?:[处科室股]|办公厅)$")
_ORGANS = frozenset(
    ("党组", "分党组", "党总支", "党支部", "机关党委", "团委", "工会", "理事会", "董事会", "监事会", "政治部", "机关")
)
_ORGANS_OF_FIRMS = ("党委", "纪委", "工会")
_ZONE = Pattern("(?:党工委|党委|工委)$")
_MANAGEMENT = ("管委会", "管理委员会")
_FIRM = Pattern(r"(?:大学|学院|学校|中学|小学|公司|集团|银行|医院|厂|报社|出版社|协会|学会)$")
_NATIONWIDE = Pattern(r"民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团|中国|国家|全国")
_LONGEST_CORE = 5


class Owner(NamedTuple):
    """Whose offices a title string has named so far.

    Attributes:
        body: the body of the title before.
        institution: the last body that is no office or section of another.
        party: the party committee named last.
        locality: the localities at the head of the last body that begins with any.
    """

    body: str | None = None
    institution: str | None = None
    party: str | None = None
    locality: str = ""

    def then(self, body: str | None) -> "Owner":
        """The owner behind a title in this body."""
        if body is None:
            return self
        ruling = _COMMITTEE.search(body) and not (_NO_PARTY.search(body) or _LEAGUE.search(body))
        party = body if ruling else self.party
        institution = self.institution if _UNIT.search(body) or body in _ORGANS else body
        return Owner(body, institution, party, locality_of(body) or self.locality)


def body_in_full(stated: str, role: str, owner: Owner) -> str | None:
    """The body of an office whose title states this much of it; None where the string gives none.

    镇长 → 镇人民政府, of the locality that an earlier title names; 县公安局 behind 松岭县副县长 → 松岭县公安局;
    统战部 behind 市委常委 → the department of that committee.
    """
    if stated:
        return _led(stated, role) if locality_of(stated) == stated else _completed(stated, owner)
    level = level_headed(role)
    if level is not None:
        return f"{last_of_level(owner.locality, level) or level}人民政府"
    if role in _ROLE_BODIES:
        return str(_ROLE_BODIES[role]) or None
    return None if is_rank(role) or owner.body is None else _body_before(role, owner, owner.body)


def _body_before(role: str, owner: Owner, body: str) -> str | None:
    """The body of a bare role behind a title in `body`."""
    if locality_of(body) == body or (role.endswith("主席") and owner.locality.endswith("自治区")):
        return _led(owner.locality, role)
    if role == "党组成员" and body == owner.party:
        return _governed(owner)
    return inherited(role, body)


def _governed(owner: Owner) -> str:
    """The government beside a party committee, which alone of the two has a 党组: 县委常委、党组成员、副县长."""
    return f"{owner.locality or owner.body[0]}人民政府" if owner.body else "人民政府"


def _led(locality: str, role: str) -> str:
    """A locality before a role stands for its government or its party committee: 云州市市长, 云州市书记."""
    if level_headed(role) is not None or (locality.endswith("自治区") and role.endswith("主席")):
        return f"{locality}人民政府"
    return _committee_of(locality) if is_party_role(role) else locality


def _committee_of(locality: str) -> str:
    return f"{locality}委" if locality and locality[-1] in _GOVERNED else locality


def _completed(stated: str, owner: Owner) -> str:
    """A body with the owner that the titles before name; itself where it names its own or none is known."""
    if begins_with_division(stated) or _NATIONWIDE.match(stated) or stated in word_set("bodies", "national"):
        return stated
    if stated[0] in LEVELS and not stated.startswith(_NO_LEVEL):
        locality = last_of_level(owner.locality, stated[0])
        return f"{locality}{stated[1:]}" if locality else stated
    if stated in word_set("offices", "party_departments"):
        return f"{_above(owner)}{stated}"
    inside = _inside(stated, owner)
    if inside is not None:
        return inside
    alone = _FIRM.search(stated) or _UNIT.search(stated) or stated in _ORGANS
    return stated if alone else _local(stated, owner)


def _above(owner: Owner) -> str:
    """The committee whose department is named: the party's, the locality's, else that of a firm or school."""
    if owner.party:
        return owner.party
    firm = owner.institution if owner.institution and _FIRM.search(owner.institution) else ""
    return firm or _committee_of(owner.locality)


def _inside(stated: str, owner: Owner) -> str | None:
    """The part of the institution before it that a body is: its office, its party organ; None where it is none."""
    if owner.institution is None:
        return None
    if stated == "党组" and owner.institution == owner.party:
        return f"{_governed(owner)}{stated}"
    section = _SECTION.search(stated) and _OFFICE.search(owner.institution)  # 流动办副主任、|计划统计科副科长
    if not section and (_UNIT.search(administration(stated)) or stated in _ORGANS):
        whole = owner.party if owner.institution == owner.party else administration(owner.institution)
        return f"{whole}{stated}"
    if stated in _MANAGEMENT and _ZONE.search(owner.institution):
        return f"{_ZONE.sub('', owner.institution)}{stated}"
    if stated in _ORGANS_OF_FIRMS and not _COMMITTEE.search(owner.institution):
        return f"{owner.institution}{stated}"
    return None


def _local(stated: str, owner: Owner) -> str:
    """The body of the locality, or of the level alone (县委…、|纪委), of the titles before."""
    if owner.locality:
        return stated if stated.startswith(owner.locality[:-1]) else f"{owner.locality}{stated}"
    known = owner.body is not None and owner.body[0] in LEVELS and len(stated) <= _LONGEST_CORE
    return f"{owner.body[0]}{stated}" if owner.body and known else stated
