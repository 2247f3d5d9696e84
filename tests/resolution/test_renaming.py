"""What is renamed takes with it whatever is named after it."""

from pathlib import Path

from extractor.graph.index import Index
from extractor.ids import BASE, Ids
from extractor.resolution.corrections import Corrections, Identity, Rename
from extractor.vocab import CIVIC, FOAF, ORG, SKOS
from tests.resolution.worlds import Told, a_world, final

JIA, YI = "溪口镇", "白石镇"
MEETING = {"name": "防汛部署会", "start": "2022-05-02", "people": ("季清和", "方若谷")}
WORLD = {
    "1": Told(
        town=JIA,
        issued="2022-05",
        offices=(("季清和", "书记", "云岭县委"), ("方若谷", "镇长", f"{JIA}人民政府")),
        bodies={"云岭县委": "云岭县"},
        events=(MEETING,),
    ),
    "2": Told(town=YI, issued="2022-07", offices=(("季清和", "书记", "县委"),)),
    "3": Told(town=YI, issued="2022-08", offices=(("季清和", "书记", "云岭县委"),)),
}


def is_sound(index: Index) -> None:
    """Every IRI and label that is made of others is made of those that stand now."""
    ids, made = Ids(), 0
    for event, participation in index.pairs(CIVIC.participation):
        agent = index.value(participation, CIVIC.participant)
        role = index.value(participation, CIVIC.participationRole).rpartition("#")[2]
        assert participation == ids.participation(event, agent, role)
        made += 1
    for tenure in index.instances(CIVIC.Tenure):
        person, body = index.value(tenure, ORG.member), index.value(tenure, ORG.organization)
        role = index.label(index.value(tenure, ORG.role))
        assert tenure == ids.tenure(person, role, body or None)
        assert index.label(tenure) == f"{index.label(person)}，{index.label(body) if body else ''}{role}"
        if body:
            post = index.value(tenure, CIVIC.post)
            assert (post, index.label(post)) == (ids.post(body, role), f"{index.label(body)}{role}")
        made += 1
    for thing, alias in index.pairs(SKOS.altLabel):
        assert alias != index.label(thing)
    assert made


def test_a_person_who_goes_by_another_iri_takes_part_and_holds_office_under_it(tmp_path: Path) -> None:
    index = a_world(tmp_path, WORLD)
    assert final(index, f"person/{JIA}/季清和") == final(index, f"person/{YI}/季清和") == {"person/云岭县/季清和"}
    is_sound(index)
    agents = {index.label(index.value(one, CIVIC.participant)) for _, one in index.pairs(CIVIC.participation)}
    assert {"季清和", "方若谷"} <= agents


def test_a_new_name_is_in_the_labels_and_the_old_one_is_an_alias(tmp_path: Path) -> None:
    thing = f"person/{JIA}/方若谷"
    index = a_world(tmp_path, WORLD, Corrections(rename=(Rename(thing=thing, name="方若古"),)))
    assert index.label(f"{BASE}{thing}") == "方若古"
    assert index.objects(f"{BASE}{thing}", SKOS.altLabel) == ["方若谷"]
    is_sound(index)
    labels = {index.label(one) for one in index.instances(CIVIC.Tenure)}
    assert f"方若古，{JIA}人民政府镇长" in labels
    assert not any("方若谷" in label for label in labels)


def test_a_merge_that_a_person_asked_for_says_why(tmp_path: Path) -> None:
    people = {
        "1": Told(town=JIA, issued="2022-05", people=("李强",)),
        "2": Told(town=YI, issued="2022-05", people=("李强",)),
    }
    things = (f"person/{JIA}/李强", f"person/{YI}/李强")

    def reasons(number: str, reason: str) -> set[str]:
        index = a_world(tmp_path / number, people, Corrections(same=(Identity(things=things, reason=reason),)))
        assert len(index.instances(FOAF.Person)) == 1
        return {index.value(one, CIVIC.reason) for one in index.instances(CIVIC.IdentityDecision)}

    assert reasons("1", "") == {"人工判定"}
    assert reasons("2", "同一人，见年鉴") == {"同一人，见年鉴"}


def test_what_is_known_by_a_document_alone_goes_by_where_it_belongs(tmp_path: Path) -> None:
    world = {
        "1": Told(town=None, issued="2024-01", offices=(("陈立", "书记", "云岭县委"),), bodies={"云岭县委": "云岭县"}),
        "2": Told(town="云岭县", issued="2024-02", offices=(("陈立", "书记", "云岭县委"),)),
    }
    index = a_world(tmp_path, world)
    assert final(index, "person/~/default/1/陈立") == {"person/云岭县/陈立"}
    is_sound(index)
