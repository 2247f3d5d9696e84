"""How a township, a village or a community stands in its sentence: beside another, over a village, where one comes."""

import re

from extractor.matching.patterns import Pattern
from extractor.mentions.territory.locality_names import TOWNSHIP

_NEXT_VILLAGE = Pattern("、[㐀-鿿]{2,4}村(?![民级委庄里头口])")
_VILLAGE_BELOW = Pattern("[㐀-鿿]{1,4}村(?=[^民级委庄里头口]|$)")
_VILLAGE_NAMED = Pattern("[㐀-鿿]{2,3}村(?![民委级两])")
_COMES = ("赴", "来到", "走进", "深入", "前往", "到", "奔赴", "抵达", "进驻", "开进", "把")
_NEXT = {level: Pattern(f"、[㐀-鿿]{{2,3}}{level}(?![长民])") for level in TOWNSHIP}


def is_among_settlements(content: str, start: int, level: re.Match[str]) -> bool:
    """Whether a community or village stands beside another in a list, though its name be an everyday word.

    荻花社区、|胜利社区; 在|青石村|、荻浦村.
    """
    if level[0] == "村":
        return level.start() - start > 1 and _NEXT_VILLAGE.match(content, level.end()) is not None
    return level[0] == "社区" and content[start - 1 : start] == "、" and content.endswith(level[0], 0, start - 1)


def stands_over_village(content: str, start: int, level: re.Match[str]) -> bool:
    """Whether a town that is called like a village stands before one of its villages: 到|苇村镇|上滩村."""
    return (
        content[level.start() - 1 : level.start()] == "村"
        and content.endswith(_COMES, 0, start)
        and _VILLAGE_BELOW.match(content, level.end()) is not None
    )


def is_listed(content: str, start: int, level: re.Match[str]) -> bool:
    """Whether a township stands in a list of townships (芦汀镇、|荻浦镇|、…; 芦汀镇、|荻浦乡|作表态发言)."""
    if level[0] not in TOWNSHIP:
        return False
    before = content[start - 1 : start] == "、" and content.endswith(TOWNSHIP, 0, start - 1)
    return before or _NEXT[level[0]].match(content, level.end()) is not None


def is_visited(content: str, start: int, level: re.Match[str]) -> bool:
    """Whether somebody comes to the township, or a clause begins with it: 来到|芦汀镇, ，芦汀镇还…."""
    if any(char in "省市县区" for char in content[start : level.start()]):
        return False
    if (
        level[0] == "乡"
        and _VILLAGE_NAMED.match(content, level.end())
        and (content[start - 1 : start] == "、" or content.endswith(_COMES, 0, start))
    ):  # 来到|蓼溪乡柳墩村
        return True
    if (
        level[0] == "乡"
        or level[0] not in TOWNSHIP
        or content[start] in "使如按据因虽但凡若就等"
        or content.startswith(("长", "民", "级", "村"), level.end())
    ):
        return False
    if _VILLAGE_BELOW.match(content, level.end()):
        return True
    head = start == 0 or content[start - 1] in "，。；\n"
    return head or content.endswith(_COMES, 0, start)
