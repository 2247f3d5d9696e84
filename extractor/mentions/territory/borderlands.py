"""Localities that other levels rule: those of the pastures (苏木, 嘎查) and autonomous areas that no list has."""

from collections import Counter
from collections.abc import Callable

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.territory import gazetteer
from extractor.mentions.vocabulary import alternation

_STEPPE = "".join(seeds.words("places", "steppe"))
_PASTURE = Pattern(f"[{_STEPPE}]{{2,7}}?(?:苏木(?![镇乡达])|嘎查(?![村达]))")
_AUTONOMOUS = Pattern(f"(?:(?:{alternation(seeds.words('places', 'peoples'))})族?){{1,5}}自治[州县旗]")
_PHRASE = Pattern("[^㐀-鿿]|[这那是的在与和到为对从各我赴]")
_LENGTHS = (2, 3, 4)
"""So many characters has what an autonomous area is called, before its peoples."""


def find_borderlands(content: str, begins: Callable[[int], bool]) -> Counter[str]:
    """Such localities with the number of times that they occur; `begins` says where a name can begin."""
    found: Counter[str] = Counter()
    if "苏木" in content or "嘎查" in content:
        found.update(name[0] for name in _PASTURE.finditer(content))
    if "自治" in content:
        for area in _AUTONOMOUS.finditer(content):
            starts = [area.start() - n for n in _LENGTHS if area.start() >= n]
            if any(content[at : area.end()] in gazetteer.divisions() for at in (area.start(), *starts)):
                continue
            start = next((at for at in starts if begins(at) and not _PHRASE.search(content, at, area.start())), None)
            found.update([content[start : area.end()]] if start is not None else [])
    return found
