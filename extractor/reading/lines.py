"""The source as lines: what of each is text, and what the marks and blanks dropped round it tell."""

from collections.abc import Iterator
from dataclasses import dataclass

from extractor.matching.patterns import Pattern
from extractor.model import Span
from extractor.reading.characters import BLANK, HANZI, normalise
from extractor.reading.folding import fold

_INVISIBLE = "\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_LINE = Pattern(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_NEWLINE = Pattern(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_OPENING = Pattern(
    rf"(?P<blank>[{BLANK}{_INVISIBLE}]*)(?P<mark>(?:#{{1,6}} +|#{{2,6}}|>+ *|[-*+] +|[△▲▼■◆●★☆◎▶►•] *)?)",
)
_RULE = Pattern(rf"[-=_*~#{BLANK}{_INVISIBLE}]*")
_EDGE = "".join(
    chr(code)
    for first, last in ((0, 9), (0xE, 0x21), (0x7F, 0x80), (0xAD, 0xAE), (0x200B, 0x2010), (0x202A, 0x202F),
                        (0x2060, 0x2061), (0x2066, 0x206A), (0xFEFF, 0xFF00))
    for code in range(first, last)
)  # fmt: skip
# Bold marks, HTML tags, images and the targets of links, invisible characters, blanks. In a link or image the
# half-width marks may have been widened by a Chinese neighbour.
_DROPPED = Pattern(
    r"\*{2,3}"
    r"|</?[a-zA-Z][^<>]{0,200}>"
    r"|[!！]\[[^\[\]]{0,200}\][(（][^()（）]{0,300}[)）]"
    r"|\[(?=[^\[\]]{1,200}\][(（](?:https?|/|#|\.))"
    r"|\][(（](?:https?|/|#|\.)[^()（）]{0,300}[)）]"
    rf"|[{_INVISIBLE}]+"
    r"|(?P<blank> +)",
)
_INDENT = 4
"""The half-width columns of the blank that opens a paragraph."""

_GAPS = (" ", "  ")
_WIDE = Pattern(
    "|".join(
        rf"(?<![{HANZI} ]){lone}(?! )|(?<! ){lone}(?=[{HANZI}])"
        for lone in (rf"[{HANZI}]{gap}(?![男女])[{HANZI}]{gap}[{HANZI}]" for gap in _GAPS)
    )
)
"""A name of three characters set wide, at the head of a clause or with running text behind it; 社区 方 若） is none."""
_IS_HANZI = Pattern(rf"[{HANZI}]")
_TOUCHES_NO_BLANK = frozenset("，。；：、！？")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line that has text.

    Attributes:
        text: the normalised text without marks and markup.
        runs: the source spans that the text was made of.
        gap: how many empty lines stand before it.
        mark: the mark that opens it (`##`, `△`, `-`), `**` where all of it is bold, or nothing.
        indented: whether it opens with the blank of a new paragraph.
    """

    text: str
    runs: tuple[Span, ...]
    gap: int = 0
    mark: str = ""
    indented: bool = False

    @property
    def width(self) -> int:
        """How many half-width columns the line fills, its indent included: a Chinese character fills two."""
        return len(self.text.encode("gb18030", "replace")) + _INDENT * self.indented


def read_lines(source: str) -> Iterator[Line]:
    """The lines of the source that have text, in order; lines of dashes only part what stands about them."""
    view = normalise(fold(source))
    gap = 0
    previous_end = 0
    for found in _LINE.finditer(view):
        gap += sum(1 for _ in _NEWLINE.finditer(view, previous_end, found.start()))
        previous_end = found.end()
        line = _line(view, source, found.start(), found.end(), gap=max(gap - 1, 0))
        if line is not None:
            yield line
            gap = 0


def _line(view: str, source: str, start: int, end: int, *, gap: int) -> Line | None:
    raw = view[start:end]
    if _RULE.fullmatch(raw):
        return None
    opening = _OPENING.match(raw)
    assert opening is not None
    body_start = start + opening.end()
    body_end = start + len(raw.rstrip(_EDGE))
    body = view[body_start:body_end]
    runs = tuple(_kept(view, source, body_start, body_end))
    if not runs:
        return None
    return Line(
        text="".join(view[low:high] for low, high in runs),
        runs=runs,
        gap=gap,
        mark="**" if _is_bold(body) else opening["mark"].strip(),
        indented=len(opening["blank"].strip("\ufeff")) >= 2,
    )


def _is_bold(body: str) -> bool:
    return body.startswith("**") and body.endswith("**") and body.count("**") == 2


def _kept(view: str, source: str, start: int, end: int) -> Iterator[Span]:
    position = start
    for found in _DROPPED.finditer(view, start, end):
        keeps_one = found["blank"] is not None and (
            _means_something(view, found.start(), found.end(), start, end) or _parts_pairs(view, source, *found.span())
        )
        cut = found.start() + keeps_one
        if cut == found.end():
            continue
        if position < cut:
            yield Span(position, cut)
        position = found.end()
    if position < end:
        yield Span(position, end)


def _means_something(view: str, low: int, high: int, start: int, end: int) -> bool:
    """Whether the blanks view[low:high] part two words, as in a byline (记者 某某) or a headline in clauses.

    They don't beside punctuation, between a number or Latin word and Chinese (`2022 年`), between two characters
    that stand alone (`组 长`, a name of two characters padded to three), and in a name of three that is set wide.
    """
    if low == start or high == end:
        return False
    before, after = view[low - 1], view[high]
    if before in _TOUCHES_NO_BLANK or after in _TOUCHES_NO_BLANK:
        return False
    hanzi_before, hanzi_after = bool(_IS_HANZI.match(before)), bool(_IS_HANZI.match(after))
    if hanzi_before != hanzi_after:
        other = after if hanzi_before else before
        return not (other.isascii() and other.isalnum())
    if not hanzi_before:
        return True
    alone = _stands_alone(view, low - 1, start, end) and _stands_alone(view, high, start, end)
    return not (alone or _is_set_wide(view, low, start, end))


def _parts_pairs(view: str, source: str, low: int, high: int) -> bool:
    """Whether the blanks are wider than those on both sides, which stand inside two names (宋 若　段 川)."""
    if not (low and _IS_HANZI.match(view, low - 1) and _IS_HANZI.match(view, high)):
        return False
    left, right = _blanks_before(view, low - 1), _blanks_behind(view, high + 1)
    if not (left < low - 1 and high + 1 < right):
        return False
    width = _width(source, low, high)
    return width > _width(source, left, low - 1) and width > _width(source, high + 1, right)


def _blanks_before(view: str, at: int) -> int:
    while at > 0 and view[at - 1] == " ":
        at -= 1
    return at


def _blanks_behind(view: str, at: int) -> int:
    while view[at : at + 1] == " ":
        at += 1
    return at


def _width(source: str, low: int, high: int) -> int:
    """How many half-width columns the blanks fill."""
    return high - low + source.count("\u3000", low, high)


def _is_set_wide(view: str, low: int, start: int, end: int) -> bool:
    """Whether the blank here is one of two round a lone character in running text: 副区长方 若 谷出席."""
    before = low - 2
    while before >= start and view[before] == " ":
        before -= 1
    heads = (low - 1, before) if low - 2 > before else (low - 1,)
    return any(head >= start and _WIDE.match(view, head, end) is not None for head in heads)


def _stands_alone(view: str, index: int, start: int, end: int) -> bool:
    neighbours = view[max(index - 1, start) : index] + view[index + 1 : min(index + 2, end)]
    return not _IS_HANZI.search(neighbours) and not any(character.isalnum() for character in neighbours)
