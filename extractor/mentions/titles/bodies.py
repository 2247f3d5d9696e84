"""Whether a string that stands inside a title is the name of a body."""

from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.titles.localities import locality_end

LEVELS = "省市区县镇乡州旗村"
"""The character that stands for the locality of a level where the text speaks of one (县|委, 市|公安局)."""

_CHARS = Pattern(r"(?:(?![的了着])[㐀-鿿A-Za-z0-9·“”（）－\-]){1,40}")
_TELLING = 3


@cache
def _endings() -> frozenset[str]:
    words = [word for key in ("cores", "firm", "weak", "national") for word in seeds.words("bodies", key)]
    words += seeds.words("offices", "title_bodies")
    return frozenset(words).union(f"{level}委" for level in "省市区县州旗盟")


@cache
def _longest() -> int:
    return max(map(len, _endings()))


def _ending(text: str) -> str:
    """The longest ending of a body's name that the string has; empty where it has none."""
    tails = (text[at:] for at in range(max(0, len(text) - _longest()), len(text)))
    return next((tail for tail in tails if tail in _endings()), "")


def is_body(text: str) -> bool:
    """Whether the string names a body by its form: a level, a locality, or a name whose ending says so (…局, …党委)."""
    if text in LEVELS:
        return bool(text)
    if not _CHARS.fullmatch(text):
        return False
    return locality_end(text) == len(text) or bool(_ending(text))


def is_named_in_full(text: str) -> bool:
    """Whether the ending is a name of its own (组织部, 公安局), so that a role may share its last character with it."""
    return _CHARS.fullmatch(text) is not None and len(_ending(text)) >= _TELLING
