from typing import Any

import pytest

from benchmarks.bulletins import Bulletin
from benchmarks.columns import COLUMNS, cell
from tests.evaluation.records import a_mention, a_record, an_event

TEXT = "4月12日，镇长方若谷和闻燕走访溪口镇敬老院。"
BULLETIN = Bulletin(
    text=TEXT,
    gold=a_record(
        issued="2024-04",
        mentions=[a_mention(0, 5, "DATE"), a_mention(8, 11, "PERSON"), a_mention(12, 14, "PERSON")],
        persons=[{"name": "方若谷"}, {"name": "闻燕"}],
        events=[an_event("走访", (14, 16), kind="visit", start="2024-04-12")],
    ),
)


def answer(*mentions: tuple[int, int, str], days: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"mentions": [list(mention) for mention in mentions], "days": list(days)}


@pytest.mark.parametrize(
    "title, given, figure",
    [
        ("PERSON", answer((8, 11, "PERSON"), (12, 14, "PERSON")), "1.000"),
        ("PERSON", answer((9, 11, "PERSON"), (12, 14, "PERSON"), (16, 19, "PLACE")), "0.500"),
        ("PERSON ~", answer((9, 11, "PERSON"), (12, 14, "PERSON")), "1.000"),
        ("persons", answer((8, 11, "PERSON"), (8, 11, "PERSON")), "0.667"),
        ("DATE", answer((0, 5, "DATE")), "1.000"),
        ("ORG", answer(), "0.000"),
        ("event days", answer(days=("2024-04-12", "2024-01-01")), "1.000"),
        ("event days", answer(days=("2023-04-12",)), "0.000"),
    ],
)
def test_a_cell(title: str, given: dict[str, Any], figure: str) -> None:
    (column,) = [column for column in COLUMNS if column.title == title]
    assert cell(column, [BULLETIN], [given]) == figure


def test_documents_are_counted_together() -> None:
    answers = [answer((8, 11, "PERSON"), (12, 14, "PERSON")), answer()]
    assert cell(COLUMNS[0], [BULLETIN, BULLETIN], answers) == "0.667"
