"""The table of contents that opens a bulletin: the titles it lists head the articles that follow.

It stands under a head of its own (目录, 本期要目) or shows itself by dots and the number of a page.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractor.matching.patterns import Pattern
from extractor.reading.joining import Paragraph

_HEAD = Pattern(
    r"[【\[（]?(?:本期|本刊|本报)?(?:目录|要目|导读|目次|内容提要|内容导读|看点|CONTENTS|Contents)[】\]）:：]?"
)
_PAGED = Pattern(r"(?P<title>.{2,60}?) ?(?:…+|[.…·・。\-—_]{3,}) ?\d{1,3}$")
_BULLETS = Pattern(r"[○●■□◆◇★☆·▶►◎]")
_TRIMMED = Pattern(r"[\s。，；：、！？!?.,;:…·“”\"'‘’—\-]+")
_LONGEST = 60
_MOST = 80
"""So many entries a contents list has at most: what stands under its head without an end is none."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a table of contents lists.

    Attributes:
        end: the number of paragraphs up to its end; 0 where there is none.
        titles: the titles, in the form of `key`.
    """

    end: int
    titles: frozenset[str]

    def lists(self, paragraph: Paragraph) -> bool:
        """Whether the paragraph is a title that the contents list."""
        return bool(self.titles) and key(paragraph.text) in self.titles


def key(title: str) -> str:
    """A title as two printings of it have it in common: without blanks and marks."""
    return _TRIMMED.sub("", title)


def read_contents(paragraphs: Sequence[Paragraph]) -> Contents:
    """The first table of contents of a document; an empty one where the document has none."""
    first = next((at for at, paragraph in enumerate(paragraphs) if _opens(paragraph.text)), None)
    if first is None:
        return Contents(0, frozenset())
    headed = not _PAGED.match(paragraphs[first].text)
    titles: list[str] = []
    end = first
    for at in range(first, min(first + _MOST, len(paragraphs))):
        text = paragraphs[at].text
        found = list(_entries(text))
        listed = _opens(text) or (headed and len(text) <= _LONGEST and not text.endswith(("。", "！", "？")))
        if not listed or set(found) & set(titles):
            break
        titles += found
        end = at + 1
    return Contents(end, frozenset(titles))


def _opens(text: str) -> bool:
    return bool(_HEAD.fullmatch(text.replace(" ", "")) or _PAGED.match(text))


def _entries(text: str) -> Iterable[str]:
    """The titles of a line; several where bullets part them (○光荣榜 ○公告)."""
    if _HEAD.fullmatch(text.replace(" ", "")):
        return
    for piece in _BULLETS.split(text):
        paged = _PAGED.match(piece.strip())
        title = key(paged["title"] if paged else piece)
        if len(title) > 1:
            yield title
