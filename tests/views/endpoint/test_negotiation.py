import pytest

from extractor.views.endpoint.negotiation import GRAPHS, TABLES, chosen


@pytest.mark.parametrize(
    "accept, name",
    [
        ("", "application/sparql-results+json"),
        ("text/csv", "text/csv"),
        ("TEXT/CSV", "text/csv"),
        ("text/csv;q=0.1, application/sparql-results+xml;q=0.2", "application/sparql-results+xml"),
        ("text/*", "text/csv"),
        ("text/*;q=0.9, */*;q=0.1", "text/csv"),
        ("*/*, application/sparql-results+json;q=0", "application/sparql-results+xml"),
        ("text/csv;header=present;q=1", "text/csv"),
        ("image/png", None),
        ("text/csv;q=0", None),
        ("text/csv;q=much", None),
        (",,;", None),
    ],
)
def test_the_best_that_both_know_is_chosen(accept: str, name: str | None) -> None:
    assert chosen(accept, list(TABLES)) == name


def test_turtle_is_the_first_of_graphs() -> None:
    assert chosen("*/*", list(GRAPHS)) == "text/turtle"
