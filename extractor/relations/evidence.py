"""The evidence of a fact: the sentence that states it, verbatim from the source (DESIGN.md, promise 5)."""

from extractor.model import Evidence, Text


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
