"""How well records agree with a gold standard: one module a layer, figures that add up over documents."""

from extractor.evaluation.figures import Figures
from extractor.evaluation.scores import LAYERS, score

__all__ = ["LAYERS", "Figures", "score"]
