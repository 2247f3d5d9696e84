from extractor.evaluation.figures import Figures, tally
from extractor.evaluation.verdicts import Claim, Verdict


def test_the_shares() -> None:
    figures = Figures(right=3, wrong=1, missed=3)
    assert (figures.gold, figures.predicted) == (6, 4)
    assert (figures.precision, figures.recall, figures.f1) == (0.75, 0.5, 0.6)
    assert (Figures().precision, Figures().recall, Figures().f1) == (0.0, 0.0, 0.0)


def test_figures_add_up() -> None:
    assert Figures(right=1, wrong=2) + Figures(right=3, missed=4) == Figures(right=4, wrong=2, missed=4)


def test_a_verdict_counts_in_every_layer_of_its_claim() -> None:
    meeting = Claim(key="会", layers=("events", "meetings"), what="会")
    visit = Claim(key="访", layers=("events",), what="访")
    verdicts = [Verdict(outcome="right", claim=meeting), Verdict(outcome="missed", claim=visit)]
    assert tally(verdicts) == {"events": Figures(right=1, missed=1), "meetings": Figures(right=1)}
