"""Articles: which paragraphs of a bulletin belong to one piece, and which heads are its headline.

Nothing marks a piece as such. What speaks for a new one is a dateline (本刊讯), the byline that closed the
piece before, a head of the highest markdown level, a title that the table of contents lists, the head of a
column in brackets (【短讯】), a bullet over one of several briefs, or a headline over a text that opens as news
do, with a date.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, takewhile
from typing import Literal

from extractor.matching.patterns import Pattern
from extractor.reading.contents import Contents, read_contents
from extractor.reading.headlines import head_flags, headlines, heads, is_numbered
from extractor.reading.joining import Paragraph
from extractor.reading.kinds import DATELINE, ends_article

_LEAD = Pattern(r"\d{1,2} ?月 ?\d{1,2} ?日|\d{4} ?年 ?\d{1,2} ?月|近日|日前|近期|[昨今当][天日晚]|(?:^|，)\d{1,2} ?日")
_GOES_ON = Pattern(r"\d{1,2} ?日(?:[上下]午|晚)?，")
"""A day without its month goes on with what was told, under a caption that looks like a short headline."""

_PORTRAIT = Pattern(r"—{1,2} ?(?:记|访)(?!者)")
"""The second line of a headline over the portrait of somebody (——记某村医生某某)."""

_LEAD_LENGTH = 150
_SHORTEST_HEADLINE = 10
_SHORTEST_TITLE, _SHORT_LEAD = 5, 24
"""A headline shorter than most (植树添新绿) heads an article whose day stands at the beginning."""

_COLUMN_HEAD = Pattern(
    r"(?:喜报|喜讯|捷报|简 ?讯|短讯|快讯|要闻|动态|公告栏|光荣榜|温馨提示|身边人)"
    r"|[^，。；]{1,6}(?:短波|简讯|快报|集锦|剪影|告示栏|信息栏|光荣榜)"
)
"""What heads a column of several short pieces."""

_SHORTEST_OPENING = 12
_MARKED = 4
"""One head of so many must have a markdown mark, so that a head without one is no headline."""

_SEVERAL = 2
_REACH = 4
"""How many articles further on the second headline over one article may belong."""

_SHORTEST_BRIEF = 16
_BRIEF_LEAD = 30
_BULLETS = frozenset("■◆●★☆◎▶►•△▲")
_COLUMN = Pattern(r"[【〔\[［][^【】〔〕\[\]［］]{2,10}[】〕\]］]")


Part = Literal["headline", "subhead", "text"]
"""What a paragraph is to its article; furniture, captions and bylines count as text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One article: its paragraphs in reading order, each with the part that it plays."""

    parts: tuple[tuple[Part, Paragraph], ...]


@dataclass(slots=True, kw_only=True)
class _Draft:
    """An article that is being put together.

    `opening` is the first paragraph of the text itself; `closed` says that a byline has ended the text, `own` that the
    draft is a piece of its own whatever stands before it.
    """

    parts: list[tuple[Part, Paragraph]] = field(default_factory=list)
    opening: str | None = None
    closed: bool = False
    own: bool = False

    @property
    def headline(self) -> list[Paragraph]:
        return [paragraph for part, paragraph in self.parts if part == "headline"]


def arrange(paragraphs: Sequence[Paragraph]) -> tuple[Piece, ...]:
    """The paragraphs as articles, in the order of the source but for headlines that damage has displaced.

    Where two headlines stand over one article and the next has none, the first of them is the next one's, or
    that of a later one that opens in its words; so is a headline that a column has pushed into the text before.
    Where heads stand between an article without headline and the next one's marked headline, they are the
    former's.
    """
    drafts: list[_Draft] = []
    contents = read_contents(paragraphs)
    top = _top_level(paragraphs)
    for stretch in _stretches(paragraphs, contents):
        if not drafts or stretch.own or _begins(stretch, drafts[-1], top=top):
            drafts.append(stretch)
        else:
            _absorb(drafts[-1], stretch)
    _return_headlines_below(drafts)
    _return_headlines_within(drafts)
    _return_headlines_above(drafts)
    return tuple(Piece(parts=tuple(draft.parts)) for draft in drafts if draft.parts)


def _top_level(paragraphs: Sequence[Paragraph]) -> int:
    """The highest markdown level; 0 where marks are so few beside other heads that damage has lost the rest."""
    levels = [level for level in map(_level, paragraphs) if level]
    heads = sum(head_flags(paragraphs))
    return min(levels, default=0) if len(levels) * _MARKED >= heads else 0


def _level(paragraph: Paragraph) -> int:
    mark = paragraph.lines[0].mark
    return len(mark) if mark.startswith("#") else 0


def _stretches(paragraphs: Sequence[Paragraph], contents: Contents) -> Iterator[_Draft]:
    """The smallest units: a group of heads with the text under it; datelines, bylines and bullets part it too."""
    draft = _Draft()
    for at, (paragraph, is_head) in enumerate(zip(paragraphs, head_flags(paragraphs), strict=True)):
        is_text = paragraph.kind == "text" and not is_head
        listed = is_head and at >= contents.end and contents.lists(paragraph)
        item = is_text and _is_brief(paragraph)
        opens = is_head or item or (is_text and _opens(paragraph.text, closed=draft.closed))
        if (draft.opening is not None and opens) or (listed and 0 < at == contents.end):
            yield draft
            draft = _Draft()
        draft.own |= item or listed or (is_head and _is_column(paragraph))
        draft.parts.append(("headline" if is_head else "text", paragraph))
        if is_text:
            draft.opening = draft.opening or paragraph.text
            draft.closed = ends_article(paragraph.text)
        elif paragraph.kind == "byline":
            draft.closed = draft.opening is not None
    yield draft


def _is_brief(paragraph: Paragraph) -> bool:
    """Whether a bullet opens a report of its own, with its date (◆3月5日，…)."""
    marked = paragraph.lines[0].mark in _BULLETS or paragraph.text.startswith(("○", "◇", "□"))
    return marked and len(paragraph.text) >= _SHORTEST_BRIEF and bool(_LEAD.search(paragraph.text[:_BRIEF_LEAD]))


def _is_column(paragraph: Paragraph) -> bool:
    """Whether a head names a column of the bulletin (【一句话新闻】)."""
    return bool(_COLUMN.fullmatch(paragraph.text))


def _opens(text: str, *, closed: bool) -> bool:
    return bool(DATELINE.match(text)) or (closed and len(text) >= _SHORTEST_OPENING and not is_numbered(text))


def _begins(draft: _Draft, before: _Draft, *, top: int) -> bool:
    """Whether the stretch is an article of its own rather than a part, under a subhead, of the one before."""
    if not draft.headline or before.closed or any(_level(head) == top > 0 for head in draft.headline):
        return True
    opening = draft.opening or ""
    if DATELINE.match(opening) or any(_PORTRAIT.match(head.text) for head in draft.headline):
        return True
    marked = any(map(_level, draft.headline))
    if (top and not marked) or is_numbered(draft.headline[0].text):
        return False
    if any(_COLUMN_HEAD.fullmatch(head.text) for head in draft.headline):
        return True
    length = sum(len(head.text) for head in draft.headline)
    if length < _SHORTEST_HEADLINE and _GOES_ON.match(opening):
        return False
    reach = _LEAD_LENGTH if length >= _SHORTEST_HEADLINE else _SHORT_LEAD
    return length >= _SHORTEST_TITLE and bool(_LEAD.search(opening[:reach]))


def _absorb(draft: _Draft, stretch: _Draft) -> None:
    draft.parts += [("subhead" if part == "headline" else part, paragraph) for part, paragraph in stretch.parts]
    draft.opening = draft.opening or stretch.opening
    draft.closed = stretch.closed


def _return_headlines_below(drafts: Sequence[_Draft]) -> None:
    for draft, after in pairwise(drafts):
        heads = after.headline
        stray = list(takewhile(lambda head: not _level(head), heads))
        if not draft.headline and stray and len(stray) < len(heads):
            draft.parts += _take(after, stray)


def _return_headlines_within(drafts: Sequence[_Draft]) -> None:
    for draft, after in pairwise(drafts):
        if not after.headline and after.opening:
            stray = [p for part, p in draft.parts if part == "subhead" and not _level(p) and heads(p, after.opening)]
            after.parts[:0] = [("headline", paragraph) for _, paragraph in _take(draft, stray)]


def _return_headlines_above(drafts: Sequence[_Draft]) -> None:
    for at, draft in enumerate(drafts):
        whole = headlines(draft.headline)
        if len(whole) < _SEVERAL:
            continue
        bare = [after for after in drafts[at + 1 : at + 1 + _REACH] if not after.headline]
        following = bare[0] if bare and bare[0] is drafts[at + 1] else None
        for group in reversed(whole[:-1]):
            told = (after for after in bare if after.opening and any(heads(p, after.opening) for p in group))
            target = next(told, following)
            if target is not None:
                target.parts[:0] = _take(draft, list(group))


def _take(draft: _Draft, heads: list[Paragraph]) -> list[tuple[Part, Paragraph]]:
    """Take the heads out of the piece that they stand in."""
    taken = {id(head) for head in heads}
    out = [entry for entry in draft.parts if id(entry[1]) in taken]
    draft.parts = [entry for entry in draft.parts if id(entry[1]) not in taken]
    return out
