import json
from pathlib import Path

import pytest

from extractor.errors import InputError
from extractor.mentions.recogniser.composition import Sentence
from extractor.mentions.recogniser.training import examples, read_corpus, train_recogniser

ROWS = [
    {"text": "叶晚舟说，明天放晴。", "spans": [[0, 3, "PER"]], "split": "train"},
    {"text": "江白在桐溪。", "spans": [[0, 2, "PERSON"], [3, 5, "LOC"]]},
    {"text": "杜云帆走了。", "spans": [[0, 3, "PER"]], "split": "test"},
]


def corpus_of(folder: Path, *lines: str) -> Path:
    path = folder / "names.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return path


def test_a_corpus_gives_its_persons_and_keeps_its_test(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, *map(json.dumps, ROWS))
    assert list(read_corpus(corpus)) == [
        Sentence("叶晚舟说，明天放晴。", ((0, 3),)),
        Sentence("江白在桐溪。", ((0, 2),)),
    ]


def test_examples_are_names_and_what_only_looks_like_them() -> None:
    found = list(examples([Sentence("叶晚舟说", ((0, 3),))]))
    assert [example.is_name for example in found] == [False, True]


def test_training_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, *map(json.dumps, ROWS))
    for name in ("first", "second"):
        train_recogniser([corpus], tmp_path / name, composed=60, passes=2)
    first, second = ((tmp_path / name / "weights.tsv").read_bytes() for name in ("first", "second"))
    assert first == second
    assert first.startswith(b"across")


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"text": "叶晚舟"}',
        '{"text": "叶晚舟", "spans": [[0, 3]]}',
        '{"text": "叶晚舟", "spans": [["a", 3, "PER"]]}',
    ],
)
def test_a_row_of_another_form_is_named(line: str, tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, json.dumps(ROWS[0]), line)
    with pytest.raises(InputError, match=r"names\.jsonl:2: not a row of a corpus of names"):
        train_recogniser([corpus], tmp_path / "model")
    assert not (tmp_path / "model").exists()


def test_a_missing_corpus_is_named_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.jsonl: no such file; give a corpus of names"):
        train_recogniser([tmp_path / "nowhere.jsonl"], tmp_path / "model")
