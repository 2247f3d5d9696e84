"""The curator's word through the command line: written into the file, obeyed by the next build, reported when stale."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from extractor.cli import main
from extractor.graph.index import Index
from extractor.ids import BASE
from extractor.store import open_graph
from extractor.vocab import CIVIC, FOAF, ORG, SKOS

TEXT = (
    "溪口镇简报\n2024年5月6日，溪口镇党委书记方若谷主持召开防汛工作会议，副镇长李强讲话。\n"
    "2024年5月8日，溪口镇老年协会会长李强走访慰问溪口镇敬老院。\n"
)
PERSON, ASSOCIATION = "person/溪口镇/李强", "organization/溪口镇/溪口镇老年协会"


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bulletin of an invented town with two people of one name."""
    path = tmp_path_factory.mktemp("bulletins") / "a.txt"
    path.write_text(TEXT, "utf-8")
    return path


def build(source: Path, out: Path, corrections: str) -> tuple[Index, str]:
    """The graph and the messages of a build under corrections that stand beside it."""
    out.mkdir(exist_ok=True)
    (out / "corrections.yml").write_text(corrections, "utf-8")
    result = CliRunner().invoke(main, ["build", str(source), "--no-exports", "--workers", "1", "-o", str(out)])
    assert result.exit_code == 0, result.output
    return Index(open_graph(out).statements()), result.stderr


def people(index: Index) -> set[str]:
    return {one.removeprefix(BASE) for one in index.instances(FOAF.Person)}


def test_two_mentions_of_one_name_become_two_people(source: Path, tmp_path: Path) -> None:
    split = f"split: [{{person: {PERSON}, document: default/a, quotes: [老年协会], as: 会长}}]\n"
    before, _ = build(source, tmp_path, "")
    after, said = build(source, tmp_path, split)
    assert people(after) - people(before) == {f"{PERSON}/会长"}
    posts = {after.label(post) for post in after.objects(f"{BASE}{PERSON}/会长", ORG.holds)}
    assert posts == {"溪口镇老年协会会长"}
    assert "split" not in said


def test_a_rejected_fact_is_gone_and_comes_back_with_the_correction_withdrawn(source: Path, tmp_path: Path) -> None:
    reject = f"reject: [{{thing: {ASSOCIATION}}}]\n"
    before, _ = build(source, tmp_path, "")
    assert f"{BASE}{ASSOCIATION}" in before.instances(ORG.Organization)
    assert f"{BASE}{ASSOCIATION}" not in build(source, tmp_path, reject)[0].instances(ORG.Organization)
    assert f"{BASE}{ASSOCIATION}" in build(source, tmp_path, "")[0].instances(ORG.Organization)


def test_a_fact_is_added_and_a_thing_renamed(source: Path, tmp_path: Path) -> None:
    corrections = (
        f"add: [{{subject: {PERSON}, predicate: 'skos:altLabel', text: 小李}}]\n"
        f"rename: [{{thing: {ASSOCIATION}, name: 溪口镇老年人协会}}]\n"
    )
    index, _ = build(source, tmp_path, corrections)
    assert index.objects(f"{BASE}{PERSON}", SKOS.altLabel) == ["小李"]
    assert index.label(f"{BASE}{ASSOCIATION}") == "溪口镇老年人协会"
    assert "溪口镇老年协会" in index.objects(f"{BASE}{ASSOCIATION}", SKOS.altLabel)


def test_what_was_told_apart_is_neither_joined_nor_asked_again(source: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.txt"
    other.write_text("溪口镇简报\n2024年6月6日，溪口镇党委书记方谷主持召开防汛工作会议。\n", "utf-8")
    things = "[person/溪口镇/方若谷, person/溪口镇/方谷]"
    folder = tmp_path / "out"
    folder.mkdir()
    arguments = ["build", str(source), str(other), "--no-exports", "--workers", "1", "-o", str(folder)]
    found = []
    for corrections in ("", f"not_same: [{{things: {things}}}]\n", f"same: [{{things: {things}}}]\n"):
        (folder / "corrections.yml").write_text(corrections, "utf-8")
        assert CliRunner().invoke(main, arguments).exit_code == 0
        index = Index(open_graph(folder).statements())
        fangs = [one for one in people(index) if one.rpartition("/")[2].startswith("方")]
        found.append((len(fangs), len(list(index.pairs(CIVIC.possiblySameAs)))))
    assert found == [(2, 2), (2, 0), (1, 0)]


def test_namesakes_told_to_be_one_by_the_iris_that_they_went_by_match(tmp_path: Path) -> None:
    source, folder = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    folder.mkdir()
    (source / "a.txt").write_text("云岭县简报\n2024年5月6日，云岭县教育局局长陈清和主持召开会议。\n", "utf-8")
    (source / "b.txt").write_text("云岭县简报\n2024年6月6日，云岭县人民医院院长陈清和主持召开会议。\n", "utf-8")
    arguments = ["build", str(source), "--no-exports", "--workers", "1", "-o", str(folder)]
    assert CliRunner().invoke(main, arguments).exit_code == 0
    both = [one for one in people(Index(open_graph(folder).statements())) if "陈清和" in one]
    assert len(both) == 2
    (folder / "corrections.yml").write_text(f"same: [{{things: [{both[0]}, {both[1]}]}}]\n", "utf-8")
    built = CliRunner().invoke(main, arguments)
    assert (built.exit_code, "not in the graph" in built.output) == (0, False)
    assert len([one for one in people(Index(open_graph(folder).statements())) if "陈清和" in one]) == 1


def test_corrections_that_match_nothing_are_reported(source: Path, tmp_path: Path) -> None:
    stale = (
        "same: [{things: [person/溪口镇/李强, person/溪口镇/无名氏]}]\n"
        "reject: [{thing: event/none}]\n"
        "rename: [{thing: organization/溪口镇/无此协会, name: 某协会}]\n"
        "split: [{person: person/溪口镇/李强, document: default/a, quotes: [没有这句话], as: 村民}]\n"
    )
    _, said = build(source, tmp_path, stale)
    assert [kind in said for kind in ("same 1", "reject 1", "rename 1", "split 1")] == [True] * 4
