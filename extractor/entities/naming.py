"""Canonical names of bodies: 镇党委 in a bulletin of T镇 is T镇党委 (guidelines § 2)."""

from extractor import seeds
from extractor.entities.jurisdiction import Jurisdiction
from extractor.entities.states import state_of
from extractor.matching.patterns import Pattern
from extractor.mentions.titles.localities import division_end
from extractor.mentions.vocabulary import states, word_set

_QUOTES = str.maketrans("", "", ' \u3000“”"‘’「」')
_LEVEL = Pattern(
    r"(?:自治(?=[州县旗]))?(街道|苏木|[省市区县镇乡州旗])(?!场|民(?![政族宗盟建进革办间])|[区县市镇乡](?!场|村振兴))"
)
_GOVERNMENT = Pattern(r"(?<!人民)政府$")
_YOUTH = Pattern(r"团([省市区县州旗])委$")
_PARTY = Pattern(r"(?:中共|中国共产党)(.{2,20}?)(纪律检查)?(?:委员会|委)$")
_SESSION = Pattern(r"^第?[一二三四五六七八九十]{1,3}届")
_SESSION_OF = Pattern(r"(?<=[省市区县镇乡])第?[一二三四五六七八九十]{1,3}届(?=人大|人民代表大会|政协|党委|委员会)")
"""镇|六届|人大主席团: the session, which is no part of the body's name."""
_STATE = "中国"
_OF_WARDS = ("党工委", "管委会")
"""Organs that wards and zones have, and no town."""
_SETTLED = ("村", "社区")
_OF_TOWNS = ("所", "站", "局", "大队")
"""What towns and counties have, and no village: 派出所, 司法所, 供电所."""
_FORMER = Pattern("原(?![阳平州])[㐀-鿿]{3,}")
_INTERNATIONAL = Pattern("世|联合国|国际|[亚欧非]|北约|东盟|上合|上海合作")
_LOCAL_OFFICE = Pattern(r"[㐀-鿿]{1,5}(?:办|办公室|中心|队|大队|中队|所|站|局|委)$")


def canonical_name(surface: str, jurisdiction: Jurisdiction, owner: str | None = None) -> str:
    """The fullest name of a body that its document allows.

    Args:
        surface: the name as written.
        jurisdiction: the document's localities.
        owner: the locality of the body before it in a coordination (镇党委、|政府), where it has none of its own.
    """
    name = _SESSION_OF.sub("", _SESSION.sub("", surface.translate(_QUOTES))) or surface
    if _FORMER.match(name) and division_end(name) is None:  # 原|荻浦小学, but 原州区教育局
        name = name[1:]
    name = str(seeds.table("bodies", "canonical").get(name, name))
    if name in word_set("bodies", "national"):
        return name
    if name in jurisdiction.localities.short:
        return jurisdiction.localities.short[name]
    party = _PARTY.fullmatch(name)
    if party:
        name = party[1] + ("纪委" if party[2] else "党委" if _has_party_committee(party[1]) else "委")
    youth = _YOUTH.fullmatch(name)
    if youth:
        return f"共青团{jurisdiction.at(youth[1]) or youth[1]}委"
    return _full(_with_owner(name, jurisdiction, owner))


def _with_owner(name: str, jurisdiction: Jurisdiction, owner: str | None) -> str:
    level = _LEVEL.match(name)
    if level and name not in jurisdiction.localities.counts:
        place = jurisdiction.at(level[1])
        return f"{place}{name[level.end() :]}" if place else name
    if name in _OF_WARDS and not (owner or (jurisdiction.town or "").endswith(("街道", "区"))):
        return name
    if name in ("党委", "纪委", "党总支", "党支部") and not (owner or _has_party_committee(jurisdiction.town)):
        return name
    if name in word_set("bodies", "cores") or (name in word_set("bodies", "firm") and _LOCAL_OFFICE.match(name)):
        place = owner or jurisdiction.town
        above = place is not None and place.endswith(_SETTLED) and name.endswith(_OF_TOWNS)
        return f"{place}{name}" if place and not above else name
    return name


def _has_party_committee(town: str | None) -> bool:
    """Whether a bare 党委 can be the locality's: townships have one, districts and cities a 区委 or 市委."""
    return town is not None and town.endswith(("镇", "乡", "街道", "苏木", "社区", "村"))


def _full(name: str) -> str:
    """政府 in full; the congress and its standing committee in their usual short form, as gold names them."""
    for long, short in (("人民代表大会常务委员会", "人大常委会"), ("人民代表大会", "人大")):
        if name.endswith(long):
            return name[: -len(long)] + short
    return name if states().match(name) else _GOVERNMENT.sub("人民政府", name)


def owner_of(name: str, jurisdiction: Jurisdiction) -> str | None:
    """The locality at the head of a canonical name; None where it has none."""
    found = [place for place in jurisdiction.localities.counts if name.startswith(place)]
    return max(found, key=len) if found else None


def home_of(name: str, place: str | None, town: str | None) -> str | None:
    """Where a body belongs: the locality at the head of its name, else the bulletin's town.

    An organ of another state belongs to that state; a national body and its organs (国务院党组) belong to 中国, an
    international one to no place.
    """
    state = state_of(name)
    if state is not None:
        return state
    if place is None and name.startswith(seeds.words("bodies", "national")):
        return None if _INTERNATIONAL.match(name) else _STATE
    return place or town


def variants(name: str, jurisdiction: Jurisdiction) -> list[str]:
    """Other forms that lead to the same body: the level's short form, the short locality, the party's full style."""
    place = owner_of(name, jurisdiction)
    if place is None or place == name:
        return []
    rest = name[len(place) :]
    level = _LEVEL.search(place[-2:])
    forms = [f"{level[1]}{rest}"] if level else []
    if rest.endswith("人民政府"):
        forms += [form.removesuffix("人民政府") + "政府" for form in [name, *forms]]
    if rest in ("党委", "委"):
        forms += [f"中共{place}委员会", f"中共{place}委"]
    if rest in ("人大", "人大常委会"):
        long = rest.replace("人大常委会", "人民代表大会常务委员会").replace("人大", "人民代表大会")
        forms += [place + long]
    return forms
