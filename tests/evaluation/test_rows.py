import csv
import io
import json

from extractor.evaluation.rows import as_json, errors_as_csv, figures_as_csv
from tests.evaluation.evaluations import EVALUATION

LINE = {"precision": 0.5, "recall": 1.0, "f1": 2 / 3, "low": 0.0, "high": 1.0, "gold": 1, "predicted": 2}


def test_json_has_the_layers_and_what_is_asked_for() -> None:
    plain = json.loads(as_json(EVALUATION, documents=False, errors=False))
    assert list(plain) == ["layers"]
    assert plain["layers"]["persons"] == LINE
    assert plain["layers"]["events"] == dict.fromkeys(LINE, 0) | {"low": None, "high": None}
    full = json.loads(as_json(EVALUATION, documents=True, errors=True))
    assert full["layers"] == plain["layers"]
    assert {name: one["persons"]["f1"] for name, one in full["documents"].items()} == {"溪口-1": 1.0, "溪口-2": 0.0}
    assert full["errors"] == [
        {
            "layer": "persons", "outcome": "wrong", "document": "溪口-2", "start": 3, "end": 6, "kind": "",
            "what": "向心力", "sentence": "增强⟦向心力⟧，\n再启程。",
        },
        {
            "layer": "mentions", "outcome": "missed", "document": "溪口-1", "start": None, "end": None,
            "kind": "ORG", "what": "镇党委", "sentence": "",
        },
    ]  # fmt: skip


def test_csv_has_a_line_for_each_layer_and_document() -> None:
    plain = list(csv.DictReader(io.StringIO(figures_as_csv(EVALUATION, documents=False))))
    assert {row["document"] for row in plain} == {""}
    (persons,) = [row for row in plain if row["layer"] == "persons"]
    assert persons == {"document": "", "layer": "persons"} | {key: str(value) for key, value in LINE.items()}
    full = list(csv.DictReader(io.StringIO(figures_as_csv(EVALUATION, documents=True))))
    assert full[: len(plain)] == plain
    assert {row["document"] for row in full} == {"", "溪口-1", "溪口-2"}


def test_csv_has_a_line_for_each_error() -> None:
    rows = list(csv.DictReader(io.StringIO(errors_as_csv(EVALUATION))))
    assert [(row["document"], row["start"], row["what"]) for row in rows] == [
        ("溪口-2", "3", "向心力"),
        ("溪口-1", "", "镇党委"),
    ]
