import pytest

from tests.relations.offices.test_holdings import extract


@pytest.mark.parametrize(
    "source, date",
    [
        ("2024年3月2日，陆清禾当选镇长。", "2024-03-02"),
        ("2024年3月2日，大会举行。\n大会上，陆清禾当选镇长。", "2024-03-02"),
        ("2024年3月2日，大会举行。\n此前，陆清禾当选镇长。", None),
    ],
)
def test_the_day_of_a_change_stands_in_its_sentence_or_before(source: str, date: str | None) -> None:
    (holding,) = extract(source).holdings
    assert holding.date == date
