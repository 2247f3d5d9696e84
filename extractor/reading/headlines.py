"""Headlines: which paragraphs head what follows them, and which heads stand together as one headline."""

from collections.abc import Sequence
from itertools import pairwise

from extractor.matching.patterns import Pattern
from extractor.reading.joining import Paragraph
from extractor.reading.kinds import DATELINE, ENUMERATION, tells_of_event

_LONGEST = 50
_LONGEST_TITLE = 90  # a document's title may carry 引题 and 主题 in one line
_CHAPTER = Pattern(r"(?:第?[一二三四五六七八九十]{1,3}[、章节]|（[一二三四五六七八九十]{1,3}）)")
_LIST_MARKS = frozenset("-*+>")
_LEAD_LENGTH = 120
_RECURS = 0.6
"""The share of a headline's pairs of characters that recurs in the lead of its article, where both tell one event."""

_ENDS_NO_HEAD = ("。", "；", "，", "、", "：", ";", ":", ",")


def head_flags(paragraphs: Sequence[Paragraph]) -> tuple[bool, ...]:
    """For each paragraph whether it is a head: a headline, a line of one, or a subhead.

    A head is short, no sentence ends in it, it stands apart (by an empty line, a mark or a number) or opens
    the document, and text follows it: the signatures under a notice are no heads.
    """
    flags = [False] * len(paragraphs)
    first = next((at for at, paragraph in enumerate(paragraphs) if paragraph.kind == "text"), None)
    followed = False
    for index in reversed(range(len(paragraphs))):
        paragraph = paragraphs[index]
        if paragraph.kind != "text":
            continue
        fits = _fits(paragraph, _LONGEST_TITLE if index == first else _LONGEST)
        below = index + 1 < len(paragraphs) and (flags[index + 1] or paragraphs[index + 1].lines[0].gap > 0)
        flags[index] = followed and fits and (index == first or below or _stands_apart(paragraph))
        followed |= not fits
    return tuple(flags)


def _fits(paragraph: Paragraph, longest: int) -> bool:
    text, mark = paragraph.text, paragraph.lines[0].mark
    if mark.startswith("#"):
        return True
    if DATELINE.match(text):
        return False
    return len(text) <= longest and mark not in _LIST_MARKS and "。" not in text and not text.endswith(_ENDS_NO_HEAD)


def _stands_apart(paragraph: Paragraph) -> bool:
    line = paragraph.lines[0]
    return line.gap > 0 or line.mark != "" or bool(_CHAPTER.match(paragraph.text))


def is_numbered(text: str) -> bool:
    """Whether a head numbers a part of an article (一、总体要求), so that no article begins with it."""
    return bool(ENUMERATION.match(text))


def headlines(heads: Sequence[Paragraph]) -> tuple[tuple[Paragraph, ...], ...]:
    """The heads of one group as whole headlines; a line that opens with a dash (副题) ends one.

    Two headlines stand together only where each tells of an event (…代表大会召开 above …推进会举行);
    otherwise the group is one headline of several lines (引题, 主题).
    """
    groups: list[list[Paragraph]] = []
    for head in heads:
        if groups and head.text.startswith("—"):
            groups[-1].append(head)
        else:
            groups.append([head])
    if all(any(tells_of_event(head.text) for head in group) for group in groups):
        return tuple(map(tuple, groups))
    return (tuple(heads),)


def heads(head: Paragraph, opening: str) -> bool:
    """Whether a head that tells of an event recurs in the opening, so that it is the headline of that article."""
    text, lead = head.text.strip("—-"), opening[:_LEAD_LENGTH]
    pairs = {one + other for one, other in pairwise(text)}
    return tells_of_event(text) and sum(pair in lead for pair in pairs) >= _RECURS * len(pairs)
