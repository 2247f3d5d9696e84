"""An evaluation of two documents, small enough to write its table by hand."""

from typing import Final

from extractor.evaluation.assessment import Evaluation
from extractor.evaluation.figures import Figures
from extractor.evaluation.listing import Error
from extractor.model import Span

EVALUATION: Final = Evaluation(
    documents={"溪口-1": {"persons": Figures(right=1)}, "溪口-2": {"persons": Figures(wrong=1)}},
    errors=(
        Error(
            document="溪口-2",
            layer="persons",
            outcome="wrong",
            kind="",
            what="向心力",
            span=Span(3, 6),
            sentence="增强⟦向心力⟧，\n再启程。",
        ),
        Error(document="溪口-1", layer="mentions", outcome="missed", kind="ORG", what="镇党委", span=None, sentence=""),
    ),
    absent=(),
    strange=(),
    displaced={},
    failures=(),
    skipped=(),
    repeated=(),
    unmatched=(),
)
