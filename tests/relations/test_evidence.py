from dataclasses import replace

from extractor.model import Span
from extractor.relations.evidence import evidence_of, sentence_evidence
from tests.factories import a_document, a_text


class _Cut:
    """An alignment that leaves a caption out of the content."""

    def to_source(self, start: int, end: int) -> tuple[Span, ...]:
        return (Span(start, 2), Span(5, end + 3))


def test_the_quote_is_verbatim() -> None:
    text = a_text(a_document("开会。散会。", identifier="mobu"))
    evidence = evidence_of(text, 3, 6, "rule")
    assert (evidence.quote, evidence.start, evidence.end) == ("散会。", 3, 6)
    assert (evidence.document, evidence.collection, evidence.rule) == ("mobu", "default", "rule")


def test_a_sentence_that_a_caption_cuts_is_quoted_from_end_to_end() -> None:
    text = a_text(a_document("甲乙图注释丙丁"))
    object.__setattr__(text, "alignment", _Cut())
    assert evidence_of(text, 0, 4, "rule").quote == "甲乙图注释丙丁"


def test_a_sentence_that_much_else_cuts_is_quoted_by_its_longest_piece() -> None:
    text = a_text(a_document("甲乙图注释丙丁"))
    object.__setattr__(text, "alignment", _Cut())
    sentence = text.sentences[0]
    quote = sentence_evidence(text, replace(sentence, start=0, end=2), "rule")
    assert (quote.quote, quote.start, quote.end) == ("甲乙", 0, 2)
