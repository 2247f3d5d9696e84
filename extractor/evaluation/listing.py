"""The errors of one document: each claim that was missed or wrong, with the sentence that it is about."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extractor.evaluation.sentences import locate, marked
from extractor.evaluation.verdicts import Outcome, Verdict
from extractor.model import Span, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Error:
    """One claim that was missed or wrong.

    Attributes:
        document: the id of the document.
        layer: the layer that it counts in: `mentions`, `arguments`.
        outcome: `missed` or `wrong`.
        kind: the label of a mention, the type of an event, the kind of an argument; empty elsewhere.
        what: the claim in words.
        span: where it stands in the source; None where nothing of it does (a date of issue).
        sentence: the sentence around it, the span between ⟦ and ⟧; empty without a span.
    """

    document: str
    layer: str
    outcome: Outcome
    kind: str
    what: str
    span: Span | None
    sentence: str


def list_errors(document: str, verdicts: Iterable[Verdict], text: Text | None) -> Iterator[Error]:
    """The errors among the verdicts, without sentences where there is no text.

    Mentions that were judged leniently are left out: those of the exact layer tell of them.
    """
    for verdict in verdicts:
        claim = verdict.claim
        if verdict.outcome == "right" or claim.layers[0] == "lenient":
            continue
        span = locate(claim, text.document.source) if text is not None else None
        yield Error(
            document=document,
            layer=claim.layers[0],
            outcome=verdict.outcome,
            kind=claim.kind,
            what=claim.what,
            span=span,
            sentence=marked(span, text) if span is not None and text is not None else "",
        )
