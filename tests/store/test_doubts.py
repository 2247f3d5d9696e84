"""Facts that only rules of low precision tell of, found in a graph and listed by the command."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from extractor.builds import build
from extractor.cli import main
from extractor.precision import rules
from extractor.store import Graph, open_graph
from extractor.store.doubts import Doubt, doubts
from tests.resolution.worlds import Told, a_graph, parts

TEXT = "5月6日，方若谷来到老河闸工地，察看进度。\n5月7日，溪口镇城管中队更名为溪口镇综合行政执法队。\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("doubts")
    (folder / "2024-05.txt").write_text(TEXT, "utf-8")
    (folder / "manifest.csv").write_text("id,issued,town\n2024-05,2024-05,溪口镇\n", "utf-8")
    build(folder, folder / "out", exports=False)
    return folder / "out"


@pytest.fixture(scope="module")
def graph(folder: Path) -> Graph:
    return open_graph(folder)


def test_a_thing_of_a_rule_below_the_threshold_is_listed_with_its_sentence(graph: Graph) -> None:
    assert rules()["visited-site"].precision < 0.8
    assert doubts(graph, 0.8).facts == (
        Doubt(
            rule="visited-site", thing="place/溪口镇/老河闸工地", name="老河闸工地", document="2024-05",
            quote="5月6日，方若谷来到老河闸工地，察看进度。",
        ),
    )  # fmt: skip


def test_a_threshold_of_nothing_lists_nothing_and_a_higher_one_more(graph: Graph) -> None:
    assert doubts(graph, 0).facts == ()
    assert set(doubts(graph, 0.8).facts) < set(doubts(graph, 1).facts)


def test_a_thing_that_a_better_rule_tells_of_too_is_not_listed(graph: Graph) -> None:
    listed = {one.thing for one in doubts(graph, 1).facts}
    best = {name for name, one in rules().items() if one.precision == 1}
    told = {statement.rule for statement in graph.statements() if statement.subject.endswith("/溪口镇/方若谷")}
    assert not told & best or "person/溪口镇/方若谷" not in listed


def test_rules_that_nobody_measured_are_named(graph: Graph, tmp_path: Path) -> None:
    assert dict(doubts(graph, 0.8).unmeasured)["body-change.renamed-to"] == 1
    other = a_graph(tmp_path, parts({"1": Told(town="溪口镇", offices=(("方若谷", "镇长", "溪口镇人民政府"),))}))
    assert dict(doubts(other, 0.8).unmeasured) == {"test": 1}


def test_the_command_lists_them_behind_the_cases(folder: Path) -> None:
    result = CliRunner().invoke(main, ["review", str(folder)])
    assert result.exit_code == 0, result.output
    known = rules()["visited-site"]
    assert result.stdout.startswith(f"rule visited-site: right in {known.right} of {known.facts} (")
    assert "    place/溪口镇/老河闸工地\n    2024-05: 5月6日" in result.stdout
    assert "rule body-change.renamed-to: never measured (1 passages)" in result.stdout
    silent = CliRunner().invoke(main, ["review", str(folder), "--below", "0"])
    assert "right in" not in silent.stdout
