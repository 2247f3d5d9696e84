"""Why the documents that speak of a thing mean one, where they give it one IRI from the start."""

from pathlib import Path

from extractor.questions.explanation import explain
from extractor.resolution.corrections import Corrections, Identity
from extractor.resolution.sharing import Sharing
from tests.resolution.worlds import Told, a_graph, parts

TOWN = "溪口镇"
PERSON, BODY = f"person/{TOWN}/方若谷", f"organization/{TOWN}/{TOWN}人民政府"
BASE = "https://w3id.org/civicgraph/id/"
MAYOR = ("方若谷", "镇长", f"{TOWN}人民政府")
WORLD = {
    "1": Told(town=TOWN, issued="2023-01", offices=(MAYOR,)),
    "2": Told(town=TOWN, issued="2023-05", offices=(MAYOR,)),
    "3": Told(town=TOWN, issued="2023-06", people=("方若谷",)),
    "4": Told(town="白石镇", issued="2023-06", offices=(("方若谷", "镇长", "白石镇人民政府"),)),
}


def documents(*names: str) -> tuple[str, ...]:
    return tuple(f"{BASE}document/default/{name}" for name in names)


def test_a_person_is_one_by_the_office_and_by_the_town(tmp_path: Path) -> None:
    graph = a_graph(tmp_path, parts(WORLD))
    assert graph.sharing(f"{BASE}{PERSON}") == (
        Sharing(score=0.99, reason="同一机构的同一职务", documents=documents("1", "2")),
        Sharing(score=0.9, reason="该乡镇简报中唯一的同名者", documents=documents("1", "3")),
    )


def test_a_body_is_one_by_its_name_and_jurisdiction(tmp_path: Path) -> None:
    graph = a_graph(tmp_path, parts(WORLD))
    assert graph.sharing(f"{BASE}{BODY}") == (
        Sharing(score=1.0, reason="同一辖区的同一名称", documents=documents("1", "2")),
    )


def test_a_thing_of_one_document_and_one_that_is_no_entity_share_nothing(tmp_path: Path) -> None:
    graph = a_graph(tmp_path, parts(WORLD))
    assert graph.sharing(f"{BASE}person/白石镇/方若谷") == ()
    assert graph.sharing(f"{BASE}document/default/1") == ()


def test_a_renamed_body_is_one_by_the_sentence_that_says_so(tmp_path: Path) -> None:
    old, new = f"{TOWN}城管中队", f"{TOWN}综合行政执法队"
    world = {
        "1": Told(town=TOWN, issued="2022-01", offices=(("方若谷", "队长", old),)),
        "2": Told(town=TOWN, issued="2023-01", changes=(("renaming", old, new),)),
    }
    found = a_graph(tmp_path, parts(world)).sharing(f"{BASE}organization/{TOWN}/{new}")
    assert [one.documents for one in found] == [documents("1", "2")]


def test_those_that_a_person_told_apart_share_nothing(tmp_path: Path) -> None:
    apart = Corrections(not_same=(Identity(things=(f"{PERSON} @ default/1", f"{PERSON} @ default/2")),))
    graph = a_graph(tmp_path, parts({name: WORLD[name] for name in ("1", "2")}), apart)
    assert graph.sharing(f"{BASE}{PERSON}/{TOWN}人民政府镇长") == ()


def test_it_is_told_with_score_and_documents_where_the_thing_is_explained(tmp_path: Path) -> None:
    told = explain(a_graph(tmp_path, parts(WORLD)), PERSON).decisions
    assert "one thing in 2 documents (0.99): 同一机构的同一职务\n1, 2" in told
