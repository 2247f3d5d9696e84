"""EDTF dates as people write them, in Chinese and in English."""

from calendar import monthrange
from typing import Final

from extractor.matching.patterns import Pattern
from extractor.views.wording import Language

_DATE: Final = Pattern(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def in_words(edtf: str, language: Language) -> str:
    """A date or period in words; what is not understood stays as it is.

    >>> in_words("2024-03-05", "zh"), in_words("2024-09/", "zh"), in_words("2024-01-16/2024-01-17", "zh")
    ('2024年3月5日', '2024年9月起', '2024年1月16日至17日')
    """
    start, slash, end = edtf.partition("/")
    if not slash:
        return _one(edtf, language)
    shared = _shared(start, end)
    first = _one(start, language, shared if language == "en" else 0)
    last = _one(end, language, shared if language == "zh" else 0)
    if not first or not last:
        pattern = {("zh", True): "{}起", ("zh", False): "至{}", ("en", True): "from {}", ("en", False): "until {}"}
        return pattern[language, bool(first)].format(first or last)
    return f"{first}{'至' if language == 'zh' else ' to '}{last}"


def _shared(start: str, end: str) -> int:
    """How many parts, the year first, two different dates of one precision share."""
    one, other = start.split("-"), end.split("-")
    if len(one) != len(other):
        return 0
    return next((at for at, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]), 0)


def _one(date: str, language: Language, without: int = 0) -> str:
    """A date in words, without its first parts where they are said beside it."""
    found = _DATE.fullmatch(date)
    if found is None:
        return date
    year = "" if found["year"] == "XXXX" or without else found["year"]
    month, day = (int(found[name]) if found[name] else 0 for name in ("month", "day"))
    if not 0 <= month <= len(_MONTHS):
        return date
    month = 0 if without > 1 else month
    if language == "zh":
        return "".join((year and f"{year}年", f"{month}月" if month else "", f"{day}日" if day else ""))
    return " ".join(part for part in (str(day) if day else "", _MONTHS[month - 1] if month else "", year) if part)


_BOUNDS: Final = {
    ("begin", "both", "zh"): "{0}就任", ("begin", "both", "en"): "took office {0}",
    ("begin", "latest", "zh"): "不晚于{0}就任", ("begin", "latest", "en"): "in office by {0}",
    ("begin", "earliest", "zh"): "{0}以后就任", ("begin", "earliest", "en"): "took office after {0}",
    ("begin", "between", "zh"): "{0}之间就任", ("begin", "between", "en"): "took office some time from {0}",
    ("end", "between", "zh"): "{0}之间离任", ("end", "between", "en"): "left office some time from {0}",
    ("end", "both", "zh"): "{0}离任", ("end", "both", "en"): "left office {0}",
    ("end", "latest", "zh"): "不晚于{0}离任", ("end", "latest", "en"): "left office by {0}",
    ("end", "earliest", "zh"): "{0}仍在任", ("end", "earliest", "en"): "still in office {0}",
}  # fmt: skip


def tenure_in_words(begin: tuple[str, str], end: tuple[str, str], language: Language) -> str:
    """Between which days a tenure began and ended, as a phrase; a bound that is empty is open.

    >>> tenure_in_words(("", "2023-03-31"), ("2024-06-01", "2024-06-30"), "zh")
    '不晚于2023年3月31日就任；2024年6月离任'
    """
    told = [_bound("begin", begin, language), _bound("end", end, language)]
    return ("；" if language == "zh" else "; ").join(phrase for phrase in told if phrase)


def _bound(which: str, days: tuple[str, str], language: Language) -> str:
    earliest, latest = days
    if not earliest and not latest:
        return ""
    within = _within(earliest, latest)
    known = "between" if "/" in within else "both" if earliest and latest else "earliest" if earliest else "latest"
    return _BOUNDS[which, known, language].format(in_words(within, language))


def _within(earliest: str, latest: str) -> str:
    """The period from one day to another at the precision that it has: 2024-06-01 to 2024-06-30 is 2024-06."""
    if not earliest or not latest or earliest == latest:
        return earliest or latest
    if earliest[5:] == "01-01" and latest == f"{earliest[:4]}-12-31":
        return earliest[:4]
    year, month = int(earliest[:4]), int(earliest[5:7])
    if earliest[8:] == "01" and latest == f"{earliest[:7]}-{monthrange(year, month)[1]}":
        return earliest[:7]
    return f"{earliest}/{latest}"
