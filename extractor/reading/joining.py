"""Paragraphs out of lines: what columns, pages and captions have cut in two is put together again.

A paragraph stays where it begins; whatever stood inside it (a caption, a page's imprint, a column of another
article) follows it. So a name that a caption parts (站长欧阳 ⏎ caption ⏎ 东、…) is whole in the content, and
the pieces of a paragraph keep the order of the source.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extractor.matching.patterns import Pattern
from extractor.reading import evidence
from extractor.reading.evidence import Seams
from extractor.reading.kinds import CAPTION_MARKS, Kind, kinds
from extractor.reading.lines import Line

_WINDOW = 8
"""How many paragraphs back a cut one may stand: columns are interleaved by blocks, not by pages."""

_RAGGED = 4
"""How many columns short of the width a full line may end: no line begins with a punctuation mark."""

_PUNCTUATED = Pattern(r"[，。、；]")

_WITHIN = Pattern(r"[，。；：][^，。；：！？”）》]{1,24}$")
"""How running text ends that is cut within a clause."""

_INSIDE = Pattern(r"[，。；：？！].")

_BULLETS = frozenset("■◆●★☆◎▶►•")

_NARROWEST = 24
"""The narrowest column, of twelve Chinese characters, in which lines are taken for wrapped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Lines that make one paragraph, heading, byline, caption or piece of furniture."""

    lines: tuple[Line, ...]
    kind: Kind

    @property
    def text(self) -> str:
        """The paragraph's content."""
        return "".join(line.text for line in self.lines)


@dataclass(slots=True, kw_only=True)
class _Draft:
    """A paragraph that is still growing, with what its last line says of how it may go on.

    Attributes:
        last: the number of its last line among the lines of text.
        running: whether it reads as running text.
        reach: how many lines of text further on its continuation may stand; none where it has ended.
    """

    kind: Kind
    lines: list[Line] = field(default_factory=list)
    last: int = 0
    running: bool = False
    reach: int = 0

    def append(self, line: Line, number: int) -> None:
        """Let the line end the paragraph for now."""
        text = line.text
        self.lines.append(line)
        self.last = number
        self.running = self.running or (self.kind == "text" and _is_running(text, first=number == 1))
        if self.kind != "text" or line.mark.startswith(("#", "**")) or evidence.is_finished(text):
            self.reach = 0
        else:
            self.reach = _WINDOW if self.running or evidence.stops_short(text) else 1


def join(lines: Sequence[Line]) -> tuple[Paragraph, ...]:
    """The lines as paragraphs, in the order of their first lines.

    Each line goes on with the nearest open paragraph that the evidence allows, or opens one of its own.
    """
    seams = Seams(lines)
    wrap = _wrap_width(lines)
    drafts: list[_Draft] = []
    number = 0  # of text lines alone: furniture, captions and short reports between two halves don't part them
    for line, found in zip(lines, kinds(lines), strict=True):
        number += found == "text" and line.mark not in CAPTION_MARKS
        draft = None
        if found == "text" and not line.mark:
            draft = _wrapped_before(drafts, line, wrap) or _cut_before(drafts, number, line, seams)
        if draft is None:
            draft = _Draft(kind=found)
            drafts.append(draft)
        draft.append(line, number)
    return tuple(Paragraph(lines=tuple(draft.lines), kind=draft.kind) for draft in drafts)


def _cut_before(drafts: list[_Draft], number: int, line: Line, seams: Seams) -> _Draft | None:
    """The open paragraph that the line goes on with: the nearest, for an orphan the nearest of running text.

    A caption between the halves of a sentence is open too, but no orphan is its continuation.
    """
    orphan = evidence.is_orphan(line.text)
    second_best = None
    strangers = False  # running text stands between the cut and this line
    for draft in reversed(drafts[-_WINDOW:]):
        if draft.lines[-1].mark.startswith("#"):
            break
        reached = number - draft.last <= draft.reach
        if reached and _goes_on(draft, number, line, seams=seams, strangers=strangers):
            if not orphan or draft.reach > 1:
                return _crossed(drafts, draft, line) or draft
            second_best = second_best or draft
        strangers |= draft.running and draft.lines[0].mark not in CAPTION_MARKS
    return second_best


def _crossed(drafts: Sequence[_Draft], nearest: _Draft, line: Line) -> _Draft | None:
    """The paragraph cut before the nearest one, where two columns cross: after the second is cut the first goes on.

    A B a b: both were cut within a sentence, and a blank line shows that the column has changed again.
    """
    if line.gap == 0 or nearest is not drafts[-1] or not _is_cut(nearest):
        return None
    before = drafts[-2] if len(drafts) > 1 else None
    return before if before is not None and before.reach > 1 and _is_cut(before) else None


def _is_cut(draft: _Draft) -> bool:
    """Whether running text was cut within a clause, and outside quotations, whose halves know each other."""
    tail = draft.lines[-1].text
    return draft.running and bool(_WITHIN.search(tail)) and evidence.left_open(tail) is None


def _wrapped_before(drafts: list[_Draft], line: Line, wrap: int | None) -> _Draft | None:
    """The paragraph right before, where its last line is as wide as the document's lines are broken."""
    if wrap is None or not drafts or line.gap or _is_tabular(line) or evidence.begins_a_piece(line):
        return None
    before = drafts[-1]
    return before if before.reach and abs(before.lines[-1].width - wrap) <= _RAGGED else None


def _goes_on(draft: _Draft, number: int, line: Line, *, seams: Seams, strangers: bool) -> bool:
    """Whether the line continues the open paragraph: plain evidence first, the benefit of doubt last."""
    tail, head = draft.lines[-1].text, line.text
    opener = evidence.left_open(tail)
    closed = evidence.closes(head, opener) if opener else None
    if closed is not None:
        return closed
    if evidence.is_orphan(head) or evidence.completes_number(tail, head):
        return True
    if evidence.begins_a_piece(line) or _is_tabular(line) or (evidence.is_short(head) and line.gap):
        return False
    if number > 2 and (strangers or draft.last == number - 1) and seams.hold(tail, head):
        return True
    if strangers or (evidence.opens_with_date(head) and not tail.endswith(("，", "、"))):
        return False
    return _reads_on(draft, line)


def _reads_on(draft: _Draft, line: Line) -> bool:
    """Whether the line goes on with the text right before it, the lines of a narrow column among them."""
    tail, head = draft.lines[-1].text, line.text
    if line.gap == 0 and _runs_on(draft, line):
        return True
    return evidence.stops_short(tail) or (draft.running and not evidence.begins_a_sentence(head))


def _runs_on(draft: _Draft, line: Line) -> bool:
    """Whether lines of a narrow column go on: an item behind its bullet, or prose in lines of one width."""
    before = draft.lines[-1]
    if evidence.begins_a_sentence(line.text) or before.width < _NARROWEST:
        return False
    if draft.lines[0].mark in _BULLETS:
        return True
    prose = _INSIDE.search(before.text) and _PUNCTUATED.search(line.text)
    last = len(draft.lines) > 1 and line.width < before.width  # of a column whose width is known
    return bool(prose) and (last or abs(before.width - line.width) <= _RAGGED)


def _wrap_width(lines: Sequence[Line]) -> int | None:
    """The width at which the document's lines are broken, or None where a line is a paragraph."""
    cut = [
        line
        for line, after in pairwise(lines)
        if after.gap == 0 and not line.mark and not _is_tabular(line) and not evidence.is_finished(line.text)
    ]
    widest = max((line.width for line in cut), default=0)
    full = sum(line.width >= widest - _RAGGED for line in cut)
    # Lines of one width without any punctuation are a list, such as the winners of a prize.
    prose = sum(bool(_PUNCTUATED.search(line.text)) for line in cut)
    wrapped = widest >= _NARROWEST and full >= max(3, len(cut) * 0.6) and prose >= len(cut) * 0.5
    return widest if wrapped else None


def _is_running(text: str, *, first: bool) -> bool:
    """Whether the line is running text; what opens the document in clauses parted by blanks is its title."""
    return evidence.is_running_text(text) and not (first and "。" not in text and " " in text)


def _is_tabular(line: Line) -> bool:
    """Whether the line is one of a list of names or of labels with values (组长：某某), not running text."""
    return line.text.count(" ") >= 2 or "：" in line.text[:7]
