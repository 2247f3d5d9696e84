"""Classes of bodies, which name none: 各乡镇宣传办、团委、|文化站, 各县（市、区）|文明办."""

from extractor.matching.patterns import Pattern

_OF_EACH = Pattern("各(?:[省市区县镇乡村]|街道|社区|单位|部门|级)[^，。；：]{0,24}$")
_REACH = 32


def is_of_each(text: str, start: int) -> bool:
    """Whether the clause speaks of such bodies of many localities before the one that begins here."""
    return _OF_EACH.search(text, max(0, start - _REACH), start) is not None
