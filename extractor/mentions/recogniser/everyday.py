"""Strings in the form of a name that the language, or the list around them, shows to be none (花椒、核桃, 日|程安排).

The recogniser judges by characters; it has seen few words that begin with a family name and stand where people stand.
"""

from collections.abc import Iterator
from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.persons.names import has_form, is_wordlike
from extractor.mentions.territory.gazetteer import short_names
from extractor.mentions.vocabulary import everyday_words, word_set

_SIDE = "方"
"""A party to talks behind the short name of its state: 韩|方."""
_ITEM = "[^，。；：、\n]*"
_BEFORE = Pattern(f"{_ITEM}$")
_BEHIND = Pattern(_ITEM)
_REACH = 16
_OPEN = frozenset("“”《》（）·等的和及")
"""What an item of a list may hold that says who somebody is (“…”号的某某) or that leaves open whom it names."""
_WORD, _USUAL = 2, 3
_COUNTY = 2
"""The depth of the divisions whose names names of people begin with as well (王益)."""


def is_everyday(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] is a word, a place, a piece of two words, or stands in a list of things."""
    name = text[start:end]
    if name[1] == _SIDE or name in short_names() or not _known().isdisjoint((name, name[:_WORD])):
        return True
    across = text[start - 1 : start + 1] in everyday_words()
    if name[1:] in everyday_words() and (across or is_wordlike(name)):  # 日程|安排, 查|隐患
        return True
    items = list(_items(text, start, end))
    return bool(items) and not any(map(_may_name, items))


@cache
def _known() -> frozenset[str]:
    """Words and places; a name may begin with none of them (海南|正)."""
    great = (name for name, division in short_names().items() if division.depth < _COUNTY)
    return everyday_words().union(great, seeds.words("places", "landmarks"), seeds.words("places", "regions"))


def _items(text: str, start: int, end: int) -> Iterator[str]:
    """What stands before and behind a string to which 、 joins it."""
    if text[start - 1 : start] == "、" and (before := _BEFORE.search(text[max(0, start - _REACH) : start - 1])):
        yield before[0]
    if text[end : end + 1] == "、" and (behind := _BEHIND.match(text, end + 1, end + _REACH)):
        yield behind[0]


def _may_name(item: str) -> bool:
    """Whether an item begins or ends with what has the form of a name, or may say otherwise that it names somebody."""
    if not _OPEN.isdisjoint(item) or (len(item) <= _USUAL and item[:1] in word_set("surnames", "single")):
        return True
    return any(map(has_form, (item[:_WORD], item[:_USUAL], item[-_WORD:], item[-_USUAL:])))
