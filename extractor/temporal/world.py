"""The year of a bulletin by way of public events that it speaks of.

建党90周年 is 2011, 第30个教师节 2014, 全国政协十一届四次会议 March 2011, “十二五”开局之年 2011, 瑞蛇迎春
one year in twelve.
"""

import re
from collections.abc import Iterator
from functools import cache

from extractor.matching.patterns import Pattern
from extractor.seeds import table
from extractor.temporal.evidence import FAIR, STRONG, WEAK, Evidence
from extractor.temporal.kinds.words import BLANK, CHINESE, one_of
from extractor.temporal.numerals import number
from extractor.temporal.values import PartialDate

_NUMBER = f"[0-9]{{1,3}}|[{CHINESE}百]{{1,5}}"
_BODY = "(?:人大|政协|人民代表大会|委员会)"
_TERM = f"(?P<{{}}>十[{CHINESE}]?)届"
_SESSION = Pattern(
    rf"(?:全国{_BODY}第?{_TERM.format('behind')}|第?{_TERM.format('before')}全国{_BODY})"
    rf"{_BODY}?第?(?P<session>[一二三四五])次会议"
)
_DISCIPLINE = Pattern(
    rf"(?:第?(?P<term>十九|二十[{CHINESE}]?)届)(?:中央纪委|中央纪律检查委员会)第?(?P<session>[一二三四五六七])次全"
)
_OWNER = Pattern("([今明0-9])年是")
_GREETING = "迎春|贺岁|贺春|送福|送关怀|纳福|献瑞|呈祥|起舞|辞旧"


def world_evidence(folded: str) -> Iterator[Evidence]:
    """All that the folded text says about its year by way of public events."""
    yield from _anniversaries(folded)
    yield from _numbered_days(folded)
    yield from _sessions(folded)
    yield from _discipline(folded)
    yield from _plan_years(folded)
    yield from _congresses(folded)
    yield from _zodiac(folded)


@cache
def _anniversary() -> Pattern:
    events = one_of(table("chronology", "anniversaries"))
    # Other nations were founded too: 某国建国80周年 counts from another year than 建国75周年.
    own = "(?:(?<=[祝念接迎祖我])|(?<![一-鿿])|(?!建国))"
    return Pattern(
        rf"{own}(?P<event>{events})(?:以来)?{BLANK}(?P<count>{_NUMBER}){BLANK}(?:周年|华诞|岁生日|年来)(?!奋斗|的?目标)"
    )


def _anniversaries(folded: str) -> Iterator[Evidence]:
    for found in _anniversary().finditer(folded):
        year = table("chronology", "anniversaries")[found["event"]] + number(found["count"])
        yield Evidence(reason="anniversary", text=found[0], years=(year,), weight=STRONG)


@cache
def _numbered_day() -> Pattern:
    names = one_of(table("chronology", "numbered_days"))
    # 实施后的第一个国家安全教育日 is counted from elsewhere.
    counted = rf"(?<!的)第{BLANK}(?P<count>{_NUMBER}){BLANK}(?:[个次]|届(?=[^，。；]{{0,8}}?(?:水日|水周|宣传[周月])))"
    return Pattern(rf"{counted}[^，。；：、\n]{{0,8}}?(?P<day>{names})")


def _numbered_days(folded: str) -> Iterator[Evidence]:
    if "第" not in folded:
        return
    for found in _numbered_day().finditer(folded):
        year = table("chronology", "numbered_days")[found["day"]] + number(found["count"])
        yield Evidence(reason="numbered day", text=found[0], years=(year,), weight=STRONG)


def _sessions(folded: str) -> Iterator[Evidence]:
    """The N-th National People's Congress and CPPCC begin in 1953 + 5N and meet every March."""
    for found in _SESSION.finditer(folded):
        term = number(found["behind"] or found["before"])
        year = 1952 + 5 * term + number(found["session"])
        opened = PartialDate(year=year, month=3)
        yield Evidence(reason="session", text=found[0], years=(year,), weight=STRONG, not_before=opened)


def _discipline(folded: str) -> Iterator[Evidence]:
    """The discipline commission that the N-th party congress elects in 1922 + 5N meets again every January.

    Up to the 18th it met oftener. A session is spoken of for a year, so it says little of its own month.
    """
    for found in _DISCIPLINE.finditer(folded):
        year = 1921 + 5 * number(found["term"]) + number(found["session"])
        opened = PartialDate(year=year, month=1)
        yield Evidence(reason="session", text=found[0], years=(year,), weight=WEAK, not_before=opened)


@cache
def _plan_year() -> Pattern:
    said = one_of(table("chronology", "plan_years"))
    plan = '[“"](?P<plan>十[一二三四五六]?)五[”"]'
    return Pattern(rf"{plan}(?:规划|时期|计划)?的?[^，。；\n]{{0,4}}?(?P<said>{said})")


def _plan_years(folded: str) -> Iterator[Evidence]:
    """“十四五”开局之年 is the writer's own year, unless the clause says whose it is (明年是…, 2021年是…)."""
    for found in _plan_year().finditer(folded):
        owner = _owner(folded, found.start())
        if owner not in ("今", "明"):
            continue
        year = 1950 + 5 * number(found["plan"]) + table("chronology", "plan_years")[found["said"]]
        own = year - (owner == "明")
        yield Evidence(reason="plan", text=found[0], years=(own,), weight=STRONG)


def _owner(folded: str, offset: int) -> str:
    """Whose year the sentence speaks of, by the last 今年是 or 2021年是 before it: 今, 明, or a digit."""
    sentence = re.split("[。；\n]", folded[max(0, offset - 60) : offset])[-1]
    owners: list[str] = _OWNER.findall(sentence)
    return owners[-1] if owners else "今"


@cache
def _congress() -> Pattern:
    names = one_of(table("chronology", "party_congresses"))
    return Pattern(rf"(?<![{CHINESE}第])({names})[^，。；\n]{{0,8}}?(?:精神|以来|报告|闭幕)")


def _congresses(folded: str) -> Iterator[Evidence]:
    """党的二十大精神: not before October 2022; its echo fades with the years."""
    for name in sorted(set(_congress().findall(folded))):
        held = PartialDate.parse(table("chronology", "party_congresses")[name])
        assert held.year is not None  # the seed gives years
        years = (held.year, held.year + 1)
        yield Evidence(reason="congress", text=name, years=years, weight=WEAK / 2, not_before=held)


@cache
def _animal() -> Pattern:
    animals = "".join(table("chronology", "zodiac"))
    greeted = f"[瑞金灵祥玉福](?P<greeted>[{animals}])(?={_GREETING})"
    return Pattern(rf"(?:{greeted}|(?P<named>[{animals}])年(?:春节|新春|大吉|吉祥|新年))")


def _zodiac(folded: str) -> Iterator[Evidence]:
    for found in _animal().finditer(folded):
        year = table("chronology", "zodiac")[found["greeted"] or found["named"]]
        cycle = tuple(range(year - 24, year + 25, 12))
        yield Evidence(reason="zodiac", text=found[0], years=cycle, weight=FAIR)
