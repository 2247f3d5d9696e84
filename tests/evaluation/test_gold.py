import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from extractor.errors import InputError
from extractor.evaluation.gold import read_gold

RECORD = {"id": "a", "persons": [{"name": "方若谷"}], "events": [{"type": "visit", "name": "走访", "spans": [[3, 5]]}]}


def as_folder(folder: Path) -> Path:
    (folder / "gold").mkdir()
    (folder / "gold" / "any-name.json").write_text(json.dumps(RECORD), "utf-8")
    (folder / "gold" / "README.md").write_text("none", "utf-8")
    return folder / "gold"


def as_file(folder: Path) -> Path:
    (folder / "a.json").write_text(json.dumps(RECORD, indent=1), "utf-8-sig")
    return folder / "a.json"


def as_lines(folder: Path) -> Path:
    (folder / "gold.jsonl").write_text(f"{json.dumps(RECORD, ensure_ascii=False)}\n\n", "utf-8")
    return folder / "gold.jsonl"


@pytest.mark.parametrize("make", [as_folder, as_file, as_lines])
def test_gold_is_known_by_id_and_complete(make: Callable[[Path], Path], tmp_path: Path) -> None:
    (record,) = read_gold(make(tmp_path)).values()
    assert record["id"] == "a"
    assert record["persons"] == [{"name": "方若谷"}]
    assert record["mentions"] == record["holdings"] == []
    assert record["events"] == [{"type": "visit", "name": "走访", "spans": [[3, 5]], "start": None}]
    assert record["issued"] is None


def test_null_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_text('{"id": "a", "events": null, "issued": null}', "utf-8")
    assert read_gold(tmp_path / "gold.jsonl")["a"]["events"] == []


@pytest.mark.parametrize(
    "record, complaint",
    [
        ([], "the record is not an object"),
        ({"id": 3}, "the record.id is not a string"),
        ({"mentions": []}, "the record.id is not a string"),
        ({"id": "a", "issued": 2024}, "the record.issued is not a string"),
        ({"id": "a", "mentions": {}}, "the record.mentions is not a list"),
        ({"id": "a", "mentions": [{"start": 0, "end": "3", "label": "ORG"}]}, "mentions[0].end is not a whole number"),
        ({"id": "a", "persons": ["方若谷"]}, "persons[0] is not an object"),
        ({"id": "a", "holdings": [{"person": "方若谷"}]}, "holdings[0].role is not a string"),
        ({"id": "a", "events": [{"type": "visit", "name": "走访", "spans": [[3]]}]}, "spans[0] is not a pair"),
        (
            {"id": "a", "events": [{"type": "visit", "name": "走访", "spans": [], "participants": [{"agent": "甲"}]}]},
            "events[0].participants[0].role is not a string",
        ),
    ],
)
def test_another_form_is_refused_with_its_place(record: Any, complaint: str, tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(f"\n{json.dumps(record)}\n", "utf-8")
    with pytest.raises(InputError) as refusal:
        read_gold(path)
    assert str(refusal.value).startswith(f"{path}:2: ")
    assert complaint in str(refusal.value)


def missing(folder: Path) -> Path:
    return folder / "gold.jsonl"


def empty(folder: Path) -> Path:
    return folder


def broken(folder: Path) -> Path:
    (folder / "gold.json").write_text('{"id": ', "utf-8")
    return folder


def encoded_otherwise(folder: Path) -> Path:
    (folder / "gold.json").write_bytes('{"id": "溪口镇"}'.encode("gb18030"))
    return folder


def doubled(folder: Path) -> Path:
    for name in ("1.json", "2.json"):
        (folder / name).write_text('{"id": "a"}', "utf-8")
    return folder


@pytest.mark.parametrize(
    "make, complaint",
    [
        (missing, "can't be read"),
        (empty, "holds no gold"),
        (broken, "is not JSON"),
        (encoded_otherwise, "is not UTF-8"),
        (doubled, "2.json: the id 'a' stands in"),
    ],
)
def test_what_is_no_gold_is_refused(make: Callable[[Path], Path], complaint: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=complaint):
        read_gold(make(tmp_path))
