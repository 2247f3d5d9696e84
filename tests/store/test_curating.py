from pathlib import Path

from extractor.resolution.corrections import Add, Corrections, Identity, Rename, read_corrections
from extractor.store import open_graph
from extractor.store.curating import unmatched
from tests.resolution.worlds import Told, a_graph, parts

TOWN = "溪口镇"
WORLD = {
    "1": Told(town=TOWN, issued="2023-01", offices=(("周岚", "书记", f"{TOWN}党委"),)),
    "2": Told(town=TOWN, issued="2023-06", offices=(("周宋岚", "书记", f"{TOWN}党委"),)),
}


def test_a_correction_that_matches_nothing_is_reported(tmp_path: Path) -> None:
    file = tmp_path / "corrections.yml"
    file.write_text(
        "same: [{things: [person/溪口镇/周岚, person/溪口镇/无名]}]\n"
        "reject: [{thing: event/none}, {thing: person/溪口镇/周宋岚}]\n"
        "split: [{person: person/溪口镇/周岚, document: default/1, quotes: [村民], as: 村民}]\n",
        "utf-8",
    )
    a_graph(tmp_path, parts(WORLD), read_corrections(file))
    lines = list(unmatched(open_graph(tmp_path)))
    assert [line.partition(":")[0] for line in lines] == ["same 1", "split 1", "reject 1"]


def test_corrections_of_what_the_graph_knows_are_not_reported(tmp_path: Path) -> None:
    known, other = "person/溪口镇/周岚", "person/溪口镇/周宋岚"
    corrections = Corrections(
        same=(Identity(things=(known, other)),),
        not_same=(Identity(things=(known, f"{known}/书记")),),  # a namesake of somebody who is known
        rename=(Rename(thing=other, name="周岚"),),  # known as replaced
        add=(Add(subject=known, predicate="skos:altLabel", text="小周"),),
    )
    assert list(unmatched(a_graph(tmp_path, parts(WORLD), corrections))) == []


def test_each_list_tells_what_it_does_not_find_by_number(tmp_path: Path) -> None:
    known, none = "person/溪口镇/周岚", "person/溪口镇/无名"
    corrections = Corrections(
        not_same=(Identity(things=(known, f"{known}/书记")), Identity(things=(none, f"{none}/书记"))),
        rename=(Rename(thing=known, name="周岚"), Rename(thing=none, name="有名")),
        add=(Add(subject="person/溪口镇/新人", predicate="skos:altLabel", text="小周"),),
    )
    assert list(unmatched(a_graph(tmp_path, parts(WORLD), corrections))) == [
        f"not_same 2: {none} is not in the graph",
        f"not_same 2: {none}/书记 is not in the graph",
        f"rename 2: {none} is not in the graph",
        "add 1: person/溪口镇/新人 is not in the graph but for this fact",
    ]
