"""The evidence of a fact: the sentence that states it, verbatim from the source (DESIGN.md, promise 5)."""

from dataclasses import replace

from extractor.model import Evidence, Sentence, Text


def evidence_of(text: Text, start: int, end: int, rule: str) -> Evidence:
    """Where content[start:end] stands in the source, from its first character to its last, and those words."""
    spans = text.alignment.to_source(start, end)
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    document = text.document
    return Evidence(
        document=document.id,
        collection=document.collection,
        quote=document.source[first:last],
        start=first,
        end=last,
        rule=rule,
    )


def sentence_evidence(text: Text, sentence: Sentence, rule: str) -> Evidence:
    """The sentence as it stands in the source; its longest piece where much else stands between its pieces there."""
    found = evidence_of(text, sentence.start, sentence.end, rule)
    if found.end - found.start <= 2 * (sentence.end - sentence.start):
        return found
    spans = text.alignment.to_source(sentence.start, sentence.end)
    longest = max(spans, key=lambda span: span.end - span.start)
    quote = text.document.source[longest.start : longest.end]
    return replace(found, quote=quote, start=longest.start, end=longest.end)
