"""docs/robustness.md: every row names tests that there are."""

import re

import pytest

from tests.command import ROOT

PAGE = (ROOT / "docs" / "robustness.md").read_text("utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for table in re.findall(r"\| what \| what happens \| test \|\n\| --- .*\n((?:\|.*\n)+)", PAGE)
    for line in table.splitlines()
]
FILES = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("*") if path.is_file()}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_every_row_names_tests_that_there_are(row: list[str]) -> None:
    _, happens, told = row
    names = re.findall(r"`([^`]+)`", told)
    assert happens
    assert names
    for name in names:
        found = [one for one in FILES if one == name or one.startswith(name) or one.endswith(f"/{name}")]
        assert found, name


def test_the_page_has_its_tables() -> None:
    assert len(ROWS) > 25
