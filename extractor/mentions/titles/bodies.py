"""Bodies as they stand inside titles: whether a string is one, and its name in full behind other titles."""

import re
from functools import cache
from typing import NamedTuple

from extractor import seeds
from extractor.mentions.titles.localities import last_of_level, locality_end
from extractor.mentions.titles.roles import administration, inherited, is_party_role, is_rank, level_headed
from extractor.mentions.vocabulary import alternation, word_set

_ROLE_BODIES = seeds.table("offices", "role_bodies")
_LEVELS = "省市区县镇乡州旗村"
_NO_LEVEL = ("市场", "区域", "县域", "乡村", "省属", "市属", "区属", "县属", "村民", "镇区", "乡镇")
_CHARS = re.compile(r"[㐀-鿿A-Za-z0-9·“”－\-]{1,40}")
_PARTY = re.compile(r"(?:委|党委|党工委|委员会)$")
_NO_PARTY = re.compile(r"(?:纪|监|政法|发改|卫健|体改|经|人大常|编|工作|管|国资|建|农|科|教|计|体)(?:工)?委(?:员会)?$")
_GOVERNED = "省市区县州旗"
_LONGEST_CORE = 5
_OWN_NAME = re.compile(
    r"^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团|中国|国家|全国)|(?:大学|学院|学校|中学|小学|公司|集团|银行|医院|厂|报社|出版社|协会|学会)$"
)
_UNIT = re.compile("[处科室股]$")
_ORGANS = frozenset(("党组", "分党组", "党总支", "党支部", "机关党委", "团委", "工会", "理事会", "董事会", "监事会"))
_ORGANS_OF_FIRMS = frozenset(("党委", "纪委", "工会"))
_ZONE = re.compile("(?:党工委|党委|工委)$")
_MANAGEMENT = ("管委会", "管理委员会")


@cache
def _ending() -> re.Pattern[str]:
    words = [*(word for key in ("cores", "firm", "weak", "national") for word in seeds.words("bodies", key)),
             *seeds.words("offices", "title_bodies")]  # fmt: skip
    return re.compile(f"(?:{alternation(words)}|[省市区县州旗盟]委)$")


def is_body(text: str) -> bool:
    """Whether the string is the name of a body by its form: a locality, or a name whose ending says so."""
    return (
        text in _LEVELS
        or bool(_CHARS.fullmatch(text))
        and (locality_end(text) == len(text) or bool(_ending().search(text)))
    )


class Owner(NamedTuple):
    """Whose offices a title string has named so far.

    Attributes:
        body: the body of the title before.
        institution: the last body that is no office or section of another.
        party: the party committee named last.
        localities: the body that began with localities last, which are read from its head.
    """

    body: str | None = None
    institution: str | None = None
    party: str | None = None
    localities: str = ""

    def then(self, body: str | None) -> "Owner":
        """The owner behind a title in this body."""
        if body is None:
            return self
        party = body if _PARTY.search(body) and not _NO_PARTY.search(body) else self.party
        institution = self.institution if _UNIT.search(body) or body in _ORGANS else body
        return Owner(body, institution, party, body if locality_end(body) else self.localities)


def body_in_full(stated: str, role: str, owner: Owner) -> str | None:
    """The body of an office whose title states this much of it (guidelines § 3).

    镇长 → 镇人民政府, of the locality that an earlier title names; 县公安局 behind 萧县… → 萧县公安局; 统战部 behind
    a 市委 → the department of that committee.
    """
    if stated:
        return _led(stated, role) if locality_end(stated) == len(stated) else _completed(stated, owner)
    level = level_headed(role)
    if level is not None:
        return f"{last_of_level(owner.localities, level) or level}人民政府"
    if role in _ROLE_BODIES:
        return str(_ROLE_BODIES[role])
    if is_rank(role) or owner.body is None:
        return None
    if role == "主席" and owner.localities[: locality_end(owner.localities)].endswith("自治区"):
        return f"{owner.localities[: locality_end(owner.localities)]}人民政府"
    return inherited(role, owner.body)


def _led(locality: str, role: str) -> str:
    """A locality before a role stands for its government or its party committee: 云州市市长, 云州市书记."""
    if level_headed(role) is not None or (locality.endswith("自治区") and role.endswith("主席")):
        return f"{locality}人民政府"
    if is_party_role(role) and locality[-1] in _GOVERNED:
        return f"{locality}委"
    return locality


def _completed(stated: str, owner: Owner) -> str:
    """A body with the owner that the titles before name; itself where it names its own or none is known."""
    if locality_end(stated) or stated in word_set("bodies", "national"):
        return stated
    if stated[0] in _LEVELS and not stated.startswith(_NO_LEVEL):
        locality = last_of_level(owner.localities, stated[0])
        return f"{locality}{stated[1:]}" if locality else stated
    if stated in word_set("offices", "party_departments"):
        return f"{_committee(owner)}{stated}"
    inside = _inside(stated, owner)
    if inside is not None:
        return inside
    return stated if _OWN_NAME.search(stated) or _UNIT.search(stated) or stated in _ORGANS else _local(stated, owner)


def _inside(stated: str, owner: Owner) -> str | None:
    """The part of the institution of the title before that this is: its office, its party organ; None where it is none."""
    if owner.institution is None:
        return None
    whole = administration(owner.institution)
    if _UNIT.search(stated) or stated in _ORGANS:
        return f"{whole}{stated}"
    if stated in _MANAGEMENT and _ZONE.search(owner.institution):
        return f"{_ZONE.sub('', owner.institution)}{stated}"
    if stated in _ORGANS_OF_FIRMS and not _PARTY.search(owner.institution):
        return f"{whole}{stated}"
    return None


def _committee(owner: Owner) -> str:
    """The party committee whose department is named; the locality's where no committee is."""
    if owner.party:
        return owner.party
    locality = owner.localities[: locality_end(owner.localities)]
    return f"{locality}委" if locality and locality[-1] in _GOVERNED else locality


def _local(stated: str, owner: Owner) -> str:
    """The body of the locality, or of the level alone (县委…、|纪委), of the titles before."""
    locality = owner.localities[: locality_end(owner.localities)]
    if locality:
        return stated if stated.startswith(locality[:-1]) else f"{locality}{stated}"
    known = owner.body is not None and owner.body[0] in _LEVELS and len(stated) <= _LONGEST_CORE
    return f"{owner.body[0]}{stated}" if owner.body and known else stated
