from hypothesis import given
from hypothesis import strategies as st

from extractor.errors import DocumentError
from extractor.model import Document
from extractor.reading import Failure
from extractor.runs import process
from tests.factories import a_document

Kind = str
KINDS = st.lists(st.sampled_from(["good", "unread", "refused", "defective"]))


def found(kinds: list[Kind]) -> list[Document | Failure]:
    """One document a kind, or the failure of one that was not even read."""
    return [
        Failure(path=f"{number}.txt", reason="is empty")
        if kind == "unread"
        else a_document(kind, identifier=str(number))
        for number, kind in enumerate(kinds)
    ]


def work(document: Document) -> str:
    if document.source == "refused":
        raise DocumentError("has a bad date")
    if document.source == "defective":
        return str(1 // 0)
    return document.id


@given(KINDS)
def test_each_document_gives_its_result_or_its_failure_in_order(kinds: list[Kind]) -> None:
    results = list(process(found(kinds), work))
    for number, (kind, result) in enumerate(zip(kinds, results, strict=True)):
        if kind == "good":
            assert result == str(number)
        else:
            assert isinstance(result, Failure)
            assert result.path == f"{number}.txt"


@given(KINDS)
def test_who_watches_is_told_of_each_once(kinds: list[Kind]) -> None:
    told: list[Document | Failure] = []
    failed = sum(isinstance(result, Failure) for result in process(found(kinds), work, told.append))
    assert [one.path for one in told] == [f"{number}.txt" for number in range(len(kinds))]
    assert sum(isinstance(one, Failure) for one in told) == failed


def test_results_come_one_by_one() -> None:
    begun: list[str] = []

    def begin(document: Document) -> str:
        begun.append(document.id)
        return document.id

    results = process(found(["good", "good"]), begin)
    next(results)
    assert begun == ["0"]


def test_a_refusal_keeps_its_words_and_a_defect_says_where_it_is() -> None:
    refused, defective = process(found(["refused", "defective"]), work)
    assert refused == Failure(path="0.txt", reason="has a bad date")
    assert isinstance(defective, Failure)
    assert defective.reason.startswith("met a defect of civicgraph (ZeroDivisionError at test_runs.py:")
