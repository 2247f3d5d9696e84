"""Sentences: where a paragraph of Chinese ends one and begins the next."""

from collections.abc import Iterator

from extractor.matching.patterns import Pattern
from extractor.model import Span

# A short quotation, bracket or title is passed over whole, so that “谁来管？” and （第3版。） part nothing; a
# longer one is read like other text. A quotation that closes on 。 ends the sentence with it.
_SCAN = Pattern(
    r"“[^“”]{0,60}”|（[^（）]{0,60}）|《[^《》]{0,60}》|「[^「」]{0,60}」|‘[^‘’]{0,60}’"
    r"|(?P<end>[。！？][。！？…]{0,5}[”’」』）》】]{0,4})"
)
_QUOTED_SENTENCE = ("。”", "。」", "。’”")
_GOES_ON = Pattern(r"\s?(?:[，、；：。！？]|的)")
_BLANK = " \n"


def sentence_spans(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of the paragraph text[start:end], in order; every character that is no blank is in one.

    A sentence ends at 。！？ with the quotes and brackets that close there; a byline in brackets after the
    last one is a sentence of its own. 他说：“大家辛苦了。”随后… is two, “谁来管、怎么管？”成为话题 one.
    """
    begin = start
    for found in _SCAN.finditer(text, start, end):
        at = found.end()
        if found["end"] is None and not (found[0].endswith(_QUOTED_SENTENCE) and not _GOES_ON.match(text, at, end)):
            continue
        yield from _trimmed(text, begin, at)
        begin = at
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start] in _BLANK:
        start += 1
    while start < end and text[end - 1] in _BLANK:
        end -= 1
    if start < end:
        yield Span(start, end)
