import pytest

from extractor.graph.lexical import decimal


@pytest.mark.parametrize(
    "number, places, text",
    [
        (0.9, 2, "0.9"), (1, 2, "1"), (0.94567, 4, "0.9457"), (10, 2, "10"), (100, 0, "100"), (0.5, 0, "0"),
        (0, 2, "0"), (0.001, 2, "0"), (-0.25, 2, "-0.25"), (0.1, 4, "0.1"),
    ],
)  # fmt: skip
def test_a_number_has_one_form(number: float, places: int, text: str) -> None:
    assert decimal(number, places) == text
