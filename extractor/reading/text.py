"""From a document to its text: repaired content, articles, sentences, and the way back to the source."""

from collections.abc import Iterator

from extractor.model import Article, Document, Sentence, Text
from extractor.reading.layout import Section, repair
from extractor.reading.sentences import sentence_spans


def read_text(document: Document) -> Text:
    """The text of a document, its layout repaired.

    Articles part the content; every character of it that is no blank belongs to exactly one sentence. Each
    line of a headline, each byline and each caption is a sentence of its own.
    """
    layout = repair(document.source)
    articles = tuple(_article(layout.content, index, section) for index, section in enumerate(layout.sections))
    return Text(document=document, content=layout.content, alignment=layout.alignment, articles=articles)


def _article(content: str, index: int, section: Section) -> Article:
    return Article(
        index=index,
        start=section.blocks[0].span.start,
        end=section.blocks[-1].span.end,
        headline=section.headline,
        sentences=tuple(_sentences(content, index, section)),
    )


def _sentences(content: str, index: int, section: Section) -> Iterator[Sentence]:
    for block in section.blocks:
        spans = [block.span] if block.is_head else sentence_spans(content, *block.span)
        for start, end in spans:
            yield Sentence(start=start, end=end, article=index, is_headline=block.is_head)
