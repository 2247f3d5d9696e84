from extractor.evaluation import LAYERS, Figures, score
from tests.evaluation.records import a_mention, a_record, an_event

GOLD = {
    "a": a_record(mentions=[a_mention(0, 3, "PERSON")], persons=[{"name": "方若谷"}], issued="2024-04"),
    "b": a_record(mentions=[a_mention(4, 7, "PERSON"), a_mention(7, 9, "ORG")], persons=[{"name": "闻燕"}]),
}


def test_the_gold_agrees_with_itself() -> None:
    figures = score(GOLD, GOLD)
    assert figures["mentions"] == figures["lenient"] == Figures(right=3)
    assert figures["persons"] == Figures(right=2)
    assert figures["issued"] == Figures(right=1)


def test_every_layer_is_there_each_followed_by_its_parts() -> None:
    gold = {"a": a_record(events=[an_event("推进会", (0, 3), start="2024-04-12")]), "b": GOLD["b"]}
    figures = score(gold, gold)
    assert [layer for layer in figures if "/" not in layer] == list(LAYERS)
    assert list(figures)[:4] == ["mentions", "mentions/ORG", "mentions/PERSON", "lenient"]
    assert list(figures)[-5:] == ["arguments", "arguments/start", "arguments/type", "meeting_arguments", "issued"]


def test_a_document_that_was_not_extracted_counts_as_empty() -> None:
    assert score(GOLD, {"a": GOLD["a"]})["persons"] == Figures(right=1, missed=1)


def test_a_document_without_gold_is_no_matter() -> None:
    assert score({"a": GOLD["a"]}, GOLD)["persons"] == Figures(right=1)
