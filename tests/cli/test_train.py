from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extractor.cli import main


def train(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["train", "segmenter", *map(str, arguments)])


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
