from extractor.errors import DocumentError, LimitError
from extractor.reading.failure import Failure, failure_of


def test_an_error_of_a_document_is_a_failure_at_its_place() -> None:
    assert failure_of(DocumentError("is empty"), "a.txt") == Failure(path="a.txt", reason="is empty", kind="unreadable")
    assert failure_of(LimitError("is long"), "a.txt") == Failure(path="a.txt", reason="is long", kind="limit")
