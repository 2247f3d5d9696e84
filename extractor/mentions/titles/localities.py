"""The locality at the head of a body's name: 云州市 of 云州市水务局, 澄阳区芦汀镇 of 澄阳区芦汀镇党委."""

from collections.abc import Iterator

from extractor.matching.patterns import Pattern
from extractor.mentions.territory.gazetteer import divisions, short_names
from extractor.mentions.territory.localities import level_of

_LONGEST = 15
_COUNTY = 2
_RAISED = Pattern("区(?![域级块划])")
_UNLISTED = Pattern(
    r"[㐀-鿿]{1,4}?(?:街道|社区|开发区|新区|[镇乡村])|"
    r"[㐀-鿿]{1,4}?(?P<level>(?<![园景社特片校厂])区|市(?!场)|州(?!市)|[省县旗盟])"
    r"(?=$|[原前]|(?P=level)?(?:委|党|人民|政府|政协|人大|纪|监|武装)|"
    r"[㐀-鿿]{1,7}(?:街道|[镇乡]|[区县](?:$|委|党|人民|政府|政协|人大|纪|监)|[局厅]$))"
)
_COMMON = Pattern("[城农]市|国家|全国|中[央共国]|[省市区县镇乡州村]|(?:社|城|农|乡|地|园|小|灾|山)[区村镇]")
_PARTY = Pattern("^(?:中国共产党|中共)")
_OWNER = Pattern(r"[㐀-鿿]{2,6}?(?:街道|[省市区县镇乡州旗])(?=党|委|人大|政府|人民|政协|纪委)")


def locality_end(text: str) -> int:
    """Where the localities end that stand at the head of the text, 中共 before them included; 0 where none does."""
    return max((end for _, end in _chain(text)), default=0)


def _chain(text: str) -> Iterator[tuple[int, int]]:
    """The localities at the head of the text, one after the other, as spans."""
    party = _PARTY.match(text)
    at = party.end() if party else 0
    while (end := _one(text, at)) is not None:
        yield at, end
        at = end


def division_end(text: str, at: int = 0) -> int | None:
    """The end of the listed division that begins here, the longest if there are more; None where none begins."""
    ends = range(min(len(text), at + _LONGEST), at + 1, -1)
    listed = next((end for end in ends if text[at:end] in divisions()), None)
    raised = listed is not None and text[listed - 1] == "县" and _RAISED.match(text, listed)  # 某县|区, once 某县
    return listed + 1 if raised and listed is not None else listed


def is_division(name: str) -> bool:
    """Whether the list of divisions has this name, or has it behind the divisions that hold it."""
    at: int | None = 0
    while at is not None and at < len(name):
        at = division_end(name, at)
    return at == len(name) > 0


def _one(text: str, at: int) -> int | None:
    """The end of the one locality that begins here: a listed division, or an unlisted one by its form."""
    listed = division_end(text, at)
    if listed is not None:
        return listed
    unlisted = None if _COMMON.match(text, at) else _UNLISTED.match(text, at)
    if unlisted:
        return unlisted.end()
    return next((at + n for n in (4, 3, 2) if text[at : at + n] in short_names() and _owns(text, at + n)), None)


def _owns(text: str, at: int) -> bool:
    """Whether a short name may end here: before a party or state body (广西|党委), not inside a name (南昌|大学)."""
    return text.startswith(("党委", "区委", "市委", "省委", "县委", "政府", "人大", "政协", "纪委"), at)


def locality_of(body: str) -> str:
    """The localities at the head of a body's name: 云州市 of 中共云州市委; empty where none stands there."""
    return _PARTY.sub("", body[: locality_end(body)])


def begins_with_division(text: str) -> bool:
    """Whether a locality begins the name, or the short name of a province or city (江西|某工业园): it says whose it is.

    Short names of counties are too often everyday words (公安|局).
    """
    short = (short_names().get(text[:length]) for length in (2, 3))
    return locality_end(text) > 0 or any(division.depth < _COUNTY for division in short if division)


def last_of_level(localities: str, level: str) -> str | None:
    """Localities up to the last of this level: (澄阳区芦汀镇, 区) → 澄阳区; None where none has the level."""
    ends = [end for start, end in _chain(localities) if level_of(localities[start:end]) == level]
    return localities[: ends[-1]] if ends else None


def owner_of(body: str) -> str | None:
    """The locality whose body this is by form alone: 芦汀镇 of 芦汀镇党委; None for 镇党委."""
    owner = _OWNER.match(body)
    return owner[0] if owner else None
