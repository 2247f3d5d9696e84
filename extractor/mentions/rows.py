"""Bodies that a list or a number shows to be such: departments in a row, teams, numbered houses."""

import re
from functools import cache

from extractor.mentions.endings import Ending
from extractor.patterns import Pattern

_TEAM = Pattern(
    "(?:第[一二三四五六七八九十]{1,3}|第?[0-9]{1,2})?(?:巡视|巡察|巡回指导|督导|督查|督察|督察督导|指导|考核|检查|调研|工作|调查|慰问|派驻|派驻纪检|派驻纪检监察|纪检监察)组"
    "|(?<=[部委局署办])(?!公司)[㐀-鿿]{2,8}?司(?=副?司长|有关|相关|负责)"
)
"""A team sent by the body before it: 省委|第三督导组; a department of a ministry."""
_NUMBERED_HOUSE = Pattern(
    "(?<=[省市区县])[一二三四五六七八九十](?:院|中|小)(?![心区内外学所年月日个级])|(?<=[省市区县])(?:中医|妇幼)院"
    "|第[一二三四五六七八九十]{1,3}(?:中学|小学|幼儿园|人民医院)"
)
"""Short for a hospital or school with a number: 市|一院."""


@cache
def _unit_list() -> re.Pattern[str]:
    """…、罗溪、大塘、城西园区等8个单位: a list of units, each of which is one."""
    return re.compile(
        r"(?:^|(?<=[，。；：]))((?:[㐀-鿿]{2,14}、){2,}[㐀-鿿]{2,14})等[0-9一二三四五六七八九十]{1,3}[个家](?:单位|部门|企业|村)"
    )


@cache
def _department_list() -> re.Pattern[str]:
    """总务科、财务科、药剂科: three departments or more in a row need no owner."""
    department = "[^\\W等各及\\d_]{1,5}(?:科|处|室|办|部|局|中心|委)"
    return re.compile(f"(?:^|(?<=[，。；：、（由]))(?:{department}、){{2,}}{department}")


def teams(text: str) -> list[Ending]:
    """Teams, which belong to the body before them."""
    return [Ending(*match.span(), "team") for match in _TEAM.finditer(text)]


def houses(text: str) -> list[Ending]:
    """Numbered hospitals and schools, which belong to the locality or level before them."""
    return [Ending(*match.span(), "firm-ending") for match in _NUMBERED_HOUSE.finditer(text)]


def departments(text: str) -> list[Ending]:
    """The departments of such lists, each whole, as `department`."""
    found: list[Ending] = []
    if "、" not in text:
        return found
    rows = [(m.start(), m[0]) for m in _department_list().finditer(text)]
    rows += [(m.start(1), m[1]) for m in _unit_list().finditer(text)]
    for start, row in rows:
        at = start
        names = row.split("、")
        if any(name.endswith(("大局", "全局", "格局", "布局", "结局")) for name in names):  # 顾全大局、服从大局
            continue
        for name in names:
            found.append(Ending(at, at + len(name), "department"))
            at += len(name) + 1
    return found
