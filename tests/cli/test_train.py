from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extractor.cli import main


def train(*arguments: str | Path, what: str = "segmenter") -> Result:
    return CliRunner().invoke(main, ["train", what, *map(str, arguments)])


def test_a_missing_corpus_is_refused_in_clear_words(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.txt"
    result = train(corpus, "--held-out", corpus, "-o", tmp_path / "model")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"Error: {corpus}: no such file")
    assert not (tmp_path / "model").exists()


@pytest.mark.parametrize("missing", ["--held-out", "--out"])
def test_what_it_needs_is_asked_for(missing: str, tmp_path: Path) -> None:
    options = {"--held-out": tmp_path / "held.txt", "--out": tmp_path / "model"}
    del options[missing]
    result = train(tmp_path / "corpus.txt", *(part for option in options.items() for part in option))
    assert result.exit_code == 2
    assert missing in result.stderr


def test_the_recogniser_is_trained_on_several_corpora(tmp_path: Path) -> None:
    corpora = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
    for corpus in corpora:
        corpus.write_text('{"text": "叶晚舟说，明天放晴。", "spans": [[0, 3, "PER"]]}\n', "utf-8")
    result = train(*corpora, "-o", tmp_path / "model", "--composed", "20", "--passes", "1", what="recogniser")
    assert result.exit_code == 0, result.stderr
    assert sorted(path.name for path in (tmp_path / "model").iterdir()) == ["weights.tsv"]


def test_a_broken_corpus_of_names_is_refused_in_clear_words(tmp_path: Path) -> None:
    corpus = tmp_path / "names.jsonl"
    corpus.write_text('{"text": "叶晚舟"}\n', "utf-8")
    result = train(corpus, "-o", tmp_path / "model", what="recogniser")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"Error: {corpus}:1: not a row of a corpus of names")
