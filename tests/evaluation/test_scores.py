from extractor.evaluation import LAYERS, Figures, evaluate
from tests.evaluation.records import a_mention, a_record

GOLD = {
    "a": a_record(mentions=[a_mention(0, 3, "PERSON")], persons=[{"name": "方若谷"}], issued="2024-04"),
    "b": a_record(mentions=[a_mention(4, 7, "PERSON")], persons=[{"name": "闻燕"}]),
}


def test_the_gold_agrees_with_itself() -> None:
    figures = evaluate(GOLD, GOLD)
    assert list(figures) == list(LAYERS)
    assert figures["mentions"] == figures["persons"] == Figures(right=2)
    assert figures["issued"] == Figures(right=1)


def test_a_document_that_was_not_extracted_counts_as_empty() -> None:
    assert evaluate(GOLD, {"a": GOLD["a"]})["persons"] == Figures(right=1, missed=1)


def test_a_document_without_gold_is_no_matter() -> None:
    assert evaluate({"a": GOLD["a"]}, GOLD)["persons"] == Figures(right=1)
