from pathlib import Path

from extractor.exports.registry import EXPORTERS, ON_REQUEST, place_of
from extractor.graph.statements import statements, union
from extractor.outputs import REPORT, remove_exports, write_exports
from extractor.reading import Failure
from tests.factories import a_bulletin

SAID = union(statements(a_bulletin()))


def test_a_build_leaves_every_format_and_a_report_with_its_failures(tmp_path: Path) -> None:
    write_exports(SAID, [Failure(path="b.txt", reason="is empty")], tmp_path)
    places = {place_of(exporter, tmp_path) for exporter in EXPORTERS.values()}
    assert set(tmp_path.iterdir()) == {*places, tmp_path / REPORT}
    report = (tmp_path / REPORT).read_text("utf-8")
    assert "防汛工作部署会" in report
    assert "b.txt" in report


def test_what_was_written_is_removed_and_nothing_else(tmp_path: Path) -> None:
    write_exports(SAID, [], tmp_path)
    ON_REQUEST["popolo"].write(SAID, place_of(ON_REQUEST["popolo"], tmp_path))
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    (tmp_path / "store").mkdir()
    remove_exports(tmp_path)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["notes.txt", "store"]
    remove_exports(tmp_path)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["notes.txt", "store"]
