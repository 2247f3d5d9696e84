import json
from pathlib import Path

import pytest

from benchmarks import offices
from extractor.mentions.titles import parse_titles


@pytest.mark.parametrize(
    "title, kind",
    [
        ("在职学习", "no office at all"),
        ("松岭县委组织部", "a body without a role"),
        ("副局长（据说）", "an aside beside an office"),
        ("走向远方的局长", "a role behind what is no body"),
    ],
)
def test_what_remains_is_told_by_its_form(title: str, kind: str) -> None:
    assert offices.kind_of_rest(parse_titles(title)) == kind


def test_the_audit_covers_its_sample() -> None:
    rows = [row for row, _, _ in offices.audited()]
    assert rows == offices.sample_rows(5791)
    assert {verdict for _, verdict, _ in offices.audited()} <= {"right", "wrong"}
    assert all(bool(kind) == (verdict == "wrong") for _, verdict, kind in offices.audited())


def test_an_absent_corpus_is_skipped_in_clear_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(offices, "CORPUS", tmp_path / "nowhere.jsonl")
    assert offices.main() == 0
    assert capsys.readouterr().out.startswith("skipped: ")


def test_the_rate_and_the_readings_of_a_corpus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = tmp_path / "titles.jsonl"
    corpus.write_text("".join(f"{json.dumps({'title': title})}\n" for title in ("原镇长", "学习")), "utf-8")
    monkeypatch.setattr(offices, "CORPUS", corpus)
    assert offices.main() == 0
    assert "parsed whole  1 of 2  0.5000" in capsys.readouterr().out
    assert offices.main("--sample") == 0
    assert capsys.readouterr().out.splitlines()[0] == "0  |  原镇长  |  镇人民政府 · 镇长 former"
