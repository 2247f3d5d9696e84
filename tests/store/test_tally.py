"""The tally of a default graph: kept from generation to generation, it is what counting anew finds."""

from pathlib import Path

from pyoxigraph import NamedNode, Quad, Store

from extractor.store.description import GRAPH
from extractor.store.folder import Folder
from extractor.store.index import open_index
from extractor.store.quads import DEFAULT
from extractor.store.tally import Tally, count_instances
from extractor.store.writer import TALLY, write_generation, writing
from extractor.vocab import FOAF, ORG, RDF
from tests.resolution.worlds import Told, parts

PERSON = FOAF.Person


def triple(subject: str, predicate: str, target: str) -> Quad:
    return Quad(NamedNode(subject), NamedNode(predicate), NamedNode(target), DEFAULT)


def test_it_counts_triples_by_property_and_things_by_class_and_forgets_what_is_no_more() -> None:
    store, quads = Store(), [triple("a:1", RDF.type, PERSON), triple("a:1", FOAF.primaryTopic, "a:2")]
    store.extend(quads)
    counted = Tally.of(store)
    assert counted.classes == {PERSON: 1}
    assert counted.properties == {RDF.type: 1, FOAF.primaryTopic: 1}
    assert count_instances(store, PERSON) == 1
    for quad in quads:
        counted.count(quad, -1)
    assert Tally.decode(counted.encode()).classes == counted.properties == {}


def test_a_generation_that_changes_another_keeps_the_tally_of_what_it_holds(tmp_path: Path) -> None:
    first = Told(town="溪口镇", issued="2024-01", offices=(("方若谷", "镇长", "溪口镇人民政府"),))
    later = Told(town="溪口镇", issued="2024-05", offices=(("周岚", "镇长", "溪口镇人民政府"),), people=("方若谷",))
    for world in ({"1": first}, {"1": first, "2": later}, {"1": later, "3": first}, {"3": later}):
        with writing(tmp_path) as kept:
            for part in parts(world):
                kept.add(part)
            kept.commit()
            write_generation(tmp_path, {part.document: part.key for part in parts(world)})
        generation = Folder.of(tmp_path).current
        assert generation is not None
        with open_index(generation.index) as index:
            told = Tally.decode(index.note(TALLY) or "")
        beside = Store()
        beside.extend(_beside_the_description(generation.opened()))
        counted = Tally.of(beside)
        assert (told.classes, told.properties) == (counted.classes, counted.properties)
        assert told.classes[str(ORG.Organization)] == 1


def _beside_the_description(store: Store) -> list[Quad]:
    described = {quad.triple for quad in store.quads_for_pattern(None, None, None, NamedNode(GRAPH))}
    return [quad for quad in store.quads_for_pattern(None, None, None, DEFAULT) if quad.triple not in described]
