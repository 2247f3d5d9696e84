"""Periods with names of their own: 改革开放以来, 新中国成立75年来, “十四五”, 上世纪90年代."""

from collections.abc import Mapping
from functools import cache

from extractor.matching.patterns import Pattern
from extractor.seeds import table
from extractor.temporal.forms import Era, Point
from extractor.temporal.kinds.words import CHINESE, COUNT, Kind, one_of
from extractor.temporal.numerals import number
from extractor.temporal.values import PartialDate

_YEARS = Pattern(f"(?P<count>{COUNT}?)[多余]?年")
_DECADE = Pattern(r"(?P<century>.{0,4}世纪)?(?:(?P<decade>[0-9]0|.十)年代)?(?P<edge>[初末中后])?期?")
_CENTURIES = {"上世纪": 1900, "上个世纪": 1900, "本世纪": 2000}
_CENTURY_EDGES = {"初": (0, 9), "中": (40, 59), "后": (50, 99), "末": (90, 99)}


@cache
def _eras() -> Mapping[str, str]:
    """Public events that periods are counted from, congresses and plenary sessions of the party included."""
    congresses = table("chronology", "party_congresses")
    named = {prefix + name: held for name, held in congresses.items() for prefix in ("党的", "")}
    return {**named, **table("dates", "eras")}


def _era() -> str:
    return rf"(?<![{CHINESE}]){one_of(_eras())}(?:{COUNT}[多余]?年)?(?:以来|来(?![到自]))"


def _read_era(text: str, start: int, end: int) -> Point:
    name = max((name for name in _eras() if text.startswith(name, start)), key=len)
    counted = _YEARS.match(text, start + len(name), end)
    years = count(counted["count"]) if counted else None
    form = Era(start=PartialDate.parse(_eras()[name]), years=years)
    return Point(start=start, end=end, form=form, modifier="since")


def count(word: str) -> int | None:
    """五 is 5 and 四十多 is 40; 多, 几, 数 and 半 tell no number."""
    exact = word.rstrip("多")
    return None if not exact or set(exact) & set("几数半") else number(exact)


def _plan() -> str:
    # “六五”普法 counts other fives than the five-year plans; the title of a plan (“十四五”规划) is no date.
    no_title = "(?!规划|计划|纲要|普法)"
    quoted = rf"(?<=[“\"])(?:[六七八九十]|十[一二三四五六七])五(?=[”\"]{no_title})"
    not_counted = f"(?![{CHINESE}0-9大届年月日号个条项次米公])"
    return rf"(?:{quoted}|(?<![{CHINESE}第“])十[一二三四五六七]五{no_title}{not_counted})"


def _read_plan(text: str, start: int, end: int) -> Point:
    # Since the sixth (1981 to 1985) every five-year plan begins in a year that ends in 1 or 6.
    first = 1951 + 5 * number(text[start : end - 1])
    form = Era(start=PartialDate(year=first), end=PartialDate(year=first + 4))
    return Point(start=start, end=end, form=form)


def _decade() -> str:
    century = "(?:上个?世纪|本世纪|(?:19|20|21|十九|二十|二十一)世纪)"
    decade = "(?:[1-9]0|[二三四五六七八九]十)年代"
    edge = "(?:初期?|末期?|中期|后期)"
    return rf"(?:{century}(?:{decade}{edge}?|{edge})|(?<![0-9{CHINESE}]){decade}{edge}?)"


def _read_decade(text: str, start: int, end: int) -> Point:
    found = _DECADE.fullmatch(text, start, end)
    assert found is not None  # the pattern above is narrower
    base = _century(found["century"])
    first, last = (0, 9) if found["decade"] else _CENTURY_EDGES[found["edge"]]
    base += number(found["decade"]) if found["decade"] else 0
    form = Era(start=PartialDate(year=base + first), end=PartialDate(year=base + last))
    return Point(start=start, end=end, form=form)


def _century(word: str | None) -> int:
    """The first year of a century; decades without one (八十年代) belong to the last."""
    if word is None or word in _CENTURIES:
        return _CENTURIES.get(word or "上世纪", 1900)
    return 100 * (number(word.removesuffix("世纪")) - 1)


ERA = Kind(name="era", pattern=_era, read=_read_era)
PLAN = Kind(name="plan", pattern=_plan, read=_read_plan)
DECADE = Kind(name="decade", pattern=_decade, read=_read_decade)
