import json
from pathlib import Path

import pytest

from benchmarks.reached import main

FLOORS = ["--lines", "95", "--branches", "95"]


@pytest.mark.parametrize(
    "lines, branches, below",
    [(950, 95, []), (949, 95, ["lines"]), (1000, 94, ["branches"]), (900, 90, ["lines", "branches"])],
)
def test_each_of_the_two_has_a_floor_of_its_own(
    lines: int, branches: int, below: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    totals = {"covered_lines": lines, "num_statements": 1000, "covered_branches": branches, "num_branches": 100}
    (tmp_path / "report.json").write_text(json.dumps({"totals": totals}), "utf-8")
    assert main([str(tmp_path / "report.json"), *FLOORS]) == int(bool(below))
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines() if "BELOW" in line] == below
