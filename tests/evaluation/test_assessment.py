import json
from pathlib import Path

import pytest

from extractor import evaluate, extract
from extractor.errors import InputError
from extractor.evaluation import Figures
from tests.command import OTHER


@pytest.fixture
def gold(bulletins: Path, tmp_path: Path) -> Path:
    """What is extracted, taken for the truth."""
    path = tmp_path / "gold.jsonl"
    path.write_text("".join(f"{json.dumps(record)}\n" for record in extract(bulletins)), "utf-8")
    return path


def test_what_agrees_has_no_errors(gold: Path, bulletins: Path) -> None:
    evaluation = evaluate(gold, bulletins)
    assert list(evaluation.documents) == ["a", "b"]
    assert evaluation.figures["persons"] == Figures(right=4)
    assert evaluation.intervals["persons"] == (1.0, 1.0)
    assert (evaluation.errors, evaluation.absent, evaluation.strange) == ((), (), ())
    assert (evaluation.displaced, evaluation.failures) == ({}, ())


def test_an_error_comes_with_its_sentence(gold: Path, bulletins: Path) -> None:
    first, second = map(json.loads, gold.read_text("utf-8").splitlines())
    first["persons"] = [one for one in first["persons"] if one["name"] != "方若谷"]
    gold.write_text(f"{json.dumps(first)}\n{json.dumps(second)}\n", "utf-8")
    (error,) = evaluate(gold, [bulletins]).errors
    assert (error.document, error.layer, error.outcome, error.what) == ("a", "persons", "wrong", "方若谷")
    assert error.sentence == "镇党委书记⟦方若谷⟧主持会议，镇长闻𠮷燕讲话。"


def test_a_document_that_is_not_given_counts_as_missed(gold: Path, bulletins: Path) -> None:
    evaluation = evaluate(gold, bulletins / "a.txt")
    assert evaluation.absent == ("b",)
    assert evaluation.documents["b"]["persons"] == Figures(missed=2)
    assert {error.document for error in evaluation.errors} == {"b"}


def test_a_document_that_fails_counts_as_missed(gold: Path, bulletins: Path) -> None:
    (bulletins / "b.txt").write_bytes(b"")
    evaluation = evaluate(gold, bulletins)
    assert [failure.path for failure in evaluation.failures] == [str(bulletins / "b.txt")]
    assert evaluation.absent == ("b",)


def test_a_document_without_gold_is_passed_over(gold: Path, bulletins: Path) -> None:
    (bulletins / "c.txt").write_text(OTHER.replace("慰问", "看望"), "utf-8")
    evaluation = evaluate(gold, bulletins)
    assert evaluation.strange == ("c",)
    assert list(evaluation.documents) == ["a", "b"]


def test_gold_of_another_text_is_noticed(gold: Path, bulletins: Path) -> None:
    (bulletins / "b.txt").write_text(f"\n{OTHER}", "utf-8")
    mentions = json.loads(gold.read_text("utf-8").splitlines()[1])["mentions"]
    assert evaluate(gold, bulletins).displaced == {"b": len(mentions)}


def test_the_order_of_the_paths_changes_nothing(gold: Path, bulletins: Path) -> None:
    one, other = bulletins / "a.txt", bulletins / "b.txt"
    assert evaluate(gold, [one, other]) == evaluate(gold, [other, one])


def test_documents_and_gold_of_different_names_are_refused(gold: Path, bulletins: Path) -> None:
    (bulletins / "a.txt").rename(bulletins / "first.txt")
    with pytest.raises(InputError, match="no document has gold here; an id is the stem"):
        evaluate(gold, bulletins / "first.txt")


def test_nothing_readable_is_refused(gold: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"1 failed, the first: .* does not exist"):
        evaluate(gold, tmp_path / "nowhere")
