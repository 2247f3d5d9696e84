from pathlib import Path

from extractor.graph.index import Index
from extractor.resolution.corrections import Corrections, Identity, Suppress
from extractor.resolution.privacy import Privacy
from extractor.store import Graph
from extractor.store.narrowing import narrowed
from extractor.vocab import FOAF
from tests.resolution.worlds import Told, a_graph, parts

TOWN = "溪口镇"
WORLD = {
    "1": Told(town=TOWN, issued="2023-01", offices=(("周岚", "镇长", f"{TOWN}人民政府"),), people=("温如玉",)),
    "2": Told(town=TOWN, issued="2023-05", people=("文怀远",)),
}


def people(graph: Graph) -> set[str]:
    index = Index(graph.statements())
    return {index.label(one) for one in index.instances(FOAF.Person)}


def test_a_narrowed_graph_leaves_persons_out_and_the_whole_one_as_it_is(tmp_path: Path) -> None:
    whole = a_graph(tmp_path / "whole", parts(WORLD))
    holders = narrowed(whole, Privacy(people="offices"), tmp_path / "holders")
    assert people(holders) == {"周岚"}
    listed = narrowed(whole, Privacy(suppress=(Suppress(name="文怀远"),)), tmp_path / "listed")
    assert people(listed) == {"周岚", "温如玉"}
    assert people(whole) == {"周岚", "温如玉", "文怀远"}
    assert [one.iri for one in holders.members] == [one.iri for one in whole.members]
    assert {one.key for one in holders.members}.isdisjoint(one.key for one in whole.members)


def test_it_obeys_the_same_corrections(tmp_path: Path) -> None:
    things = (f"person/{TOWN}/周岚", f"person/{TOWN}/文怀远")
    corrections = Corrections(same=(Identity(things=things),))
    whole = a_graph(tmp_path / "whole", parts(WORLD), corrections)
    kept = narrowed(whole, Privacy(), tmp_path / "kept")
    assert kept.corrections == corrections
    assert set(kept.statements()) == set(whole.statements())
