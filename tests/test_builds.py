import json
import os
from pathlib import Path

import pytest

from extractor.builds import COUNTED, Build, build
from extractor.errors import InputError
from extractor.reading import Failure
from tests.command import BULLETIN, OTHER, SEEDS


def test_the_counts_are_those_of_the_records(seeds_build: Build) -> None:
    assert list(seeds_build.counts) == list(COUNTED)
    assert seeds_build.counts["documents"] == len(list(SEEDS.glob("*.txt")))
    assert min(seeds_build.counts.values()) > 0
    assert (seeds_build.failures, seeds_build.skipped, seeds_build.repeated) == ((), (), ())


def test_the_order_of_the_documents_is_of_no_effect(tmp_path: Path) -> None:
    for name, text in (("a", BULLETIN), ("b", OTHER)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    assert build(files).statements == build(files[::-1]).statements


def test_failures_are_written_in_the_order_in_which_they_came(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BULLETIN, "utf-8")
    (tmp_path / "z.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_bytes(b"\0")
    built = build([tmp_path / name for name in ("z.txt", "a.txt", "b.txt")], tmp_path / "out")
    lines = (tmp_path / "out" / "failures.jsonl").read_text("utf-8").splitlines()
    assert [Failure(**json.loads(line)) for line in lines] == list(built.failures)
    assert [Path(failure.path).name for failure in built.failures] == ["z.txt", "b.txt"]


def test_a_file_name_that_is_no_text_does_not_break_the_list_of_failures(tmp_path: Path) -> None:
    name = os.fsdecode(b"\xff.txt")
    built = build([tmp_path / name, write_bulletin(tmp_path)], tmp_path / "out")
    (line,) = (tmp_path / "out" / "failures.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["path"] == built.failures[0].path == str(tmp_path / name)


def write_bulletin(folder: Path) -> Path:
    (folder / "a.txt").write_text(BULLETIN, "utf-8")
    return folder / "a.txt"


def test_no_path_at_all_is_refused() -> None:
    with pytest.raises(InputError, match="no document was found"):
        build([])
