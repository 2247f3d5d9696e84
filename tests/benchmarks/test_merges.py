"""The audit of what resolution makes one."""

from pathlib import Path

from benchmarks.merges import CANDIDATES, COLUMNS, SHARES, audited, candidates, merges, report, rows, sample
from tests.resolution.worlds import Told, a_graph, parts

TOWN = "溪口镇"
WORLD = {
    "1": Told(town=TOWN, issued="2023-01", offices=(("周岚", "书记", f"{TOWN}党委"),)),
    "2": Told(town=TOWN, issued="2023-06", offices=(("周岚", "书记", f"{TOWN}党委"),)),
    "3": Told(town=TOWN, issued="2023-09", offices=(("周宋岚", "书记", f"{TOWN}党委"),)),
}


def test_the_audit_holds_a_whole_sample_and_reaches_the_bar() -> None:
    verdicts = audited()
    assert len(verdicts) == sum(SHARES.values()) + CANDIDATES
    assert {verdict for _, _, verdict in verdicts} <= {"same", "different", "no thing"}
    judged = [verdict for what, _, verdict in verdicts if what == "merge" and verdict != "no thing"]
    assert judged.count("same") / len(judged) >= 0.99
    assert next(report(verdicts)).split()[:2] == ["merge", "all"]


def test_a_merge_is_a_document_and_the_next_that_name_one_thing(tmp_path: Path) -> None:
    graph = a_graph(tmp_path, parts(WORLD))
    found = [(pair.kind, pair.one.document[-1], pair.other.document[-1]) for pair in merges(graph)]
    assert found == [("organization", "1", "2"), ("organization", "2", "3"), ("person", "1", "2")]
    (candidate,) = candidates(graph)
    assert {candidate.one.iri[-2:], candidate.other.iri[-2:]} == {"周岚", "宋岚"}


def test_a_draw_is_the_same_for_a_seed_and_its_rows_hold_no_text(tmp_path: Path) -> None:
    graph = a_graph(tmp_path, parts(WORLD))
    drawn = list(rows(sample(graph, 1)))
    assert drawn == list(rows(sample(graph, 1)))
    assert len(drawn) == 4
    assert {len(row) for row in drawn} == {len(COLUMNS)}
    assert not any(char > "\x7f" for row in drawn for cell in row for char in cell)
