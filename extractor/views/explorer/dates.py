"""EDTF dates as people write them, in Chinese and in English."""

import re
from typing import Final

from extractor.views.explorer.words import Language

_DATE: Final = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def in_words(edtf: str, language: Language) -> str:
    """A date or period in words; what is not understood stays as it is.

    >>> in_words("2024-03-05", "zh"), in_words("2024-09/", "zh"), in_words("XXXX-06-07", "zh")
    ('2024年3月5日', '2024年9月起', '6月7日')
    """
    start, slash, end = edtf.partition("/")
    if not slash:
        return _one(edtf, language)
    first, last = _one(start, language), _one(end, language)
    if not first or not last:
        pattern = {("zh", True): "{}起", ("zh", False): "至{}", ("en", True): "from {}", ("en", False): "until {}"}
        return pattern[language, bool(first)].format(first or last)
    return f"{first}{'至' if language == 'zh' else ' to '}{last}"


def _one(date: str, language: Language) -> str:
    found = _DATE.fullmatch(date)
    if found is None:
        return date
    year = "" if found["year"] == "XXXX" else found["year"]
    month, day = (int(found[name]) if found[name] else 0 for name in ("month", "day"))
    if not 0 <= month <= len(_MONTHS):
        return date
    if language == "zh":
        return "".join((year and f"{year}年", f"{month}月" if month else "", f"{day}日" if day else ""))
    return " ".join(part for part in (str(day) if day else "", _MONTHS[month - 1] if month else "", year) if part)
