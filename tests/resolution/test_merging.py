"""What a block makes one, what it asks, and the IRI and name that each group goes by."""

from collections.abc import Iterable

import pytest

from extractor.graph.index import Index
from extractor.ids import BASE
from extractor.model import Evidence
from extractor.resolution.corrections import NONE, Corrections, Identity, Rename, Split
from extractor.resolution.merging import Join, Merger, Node
from extractor.vocab import CIVIC, DCTERMS

JIA, YI = f"{BASE}person/甲镇/李强", f"{BASE}person/乙镇/李强"
LOCAL = f"{BASE}person/~/default/3/李强"


def passage(quote: str) -> Evidence:
    return Evidence(document="1", collection="default", quote=quote, start=0, end=len(quote), rule="test")


def merger(things: Iterable[tuple[str, str]], corrections: Corrections = NONE) -> Merger:
    """The merger of (document, IRI), each named and shown in a passage by its document."""
    seen = [(document, iri, f"李强{document}", (passage(document), passage("又"))) for document, iri in things]
    return Merger("people", seen, corrections)


def iris(found: Merger) -> dict[str, str]:
    """By the document of each node the IRI, below the base, that its thing goes by."""
    return {node.document: iri.removeprefix(BASE) for node, iri in found.joins().iris.items()}


def told(found: Merger) -> Index:
    return Index(found.outcome().statements)


def test_nodes_that_nobody_joins_stay_what_they_are() -> None:
    found = merger([("1", JIA), ("2", YI)])
    assert iris(found) == {"1": "person/甲镇/李强", "2": "person/乙镇/李强"}
    outcome = found.outcome()
    assert (outcome.namings, outcome.statements) == ((), ())


def test_two_that_are_made_one_go_by_the_first_iri_and_its_name() -> None:
    found = merger([("12", YI), ("1", JIA)])
    one, other = found.nodes
    assert found.join(one, other, 0.95, "同名", (passage("同一人"),))
    assert found.joins().made == (Join(one, other, 0.95, "同名"),)
    first, second = sorted((JIA, YI))
    assert set(found.joins().iris.values()) == {first}
    namings = found.outcome().namings
    assert {(one.document, one.old, one.new) for one in namings} >= {
        (node.document, second, first) for node in found.nodes if node.iri == second
    }
    assert len({one.label for one in namings}) == 1
    index = told(found)
    assert index.objects(second, DCTERMS.isReplacedBy) == [first]
    (decision,) = index.instances(CIVIC.IdentityDecision)
    assert (index.value(decision, CIVIC.score), index.value(decision, CIVIC.reason)) == ("0.95", "同名")
    assert [one.quote for one in index.evidence(decision, CIVIC.concerns, JIA)] == ["同一人"]


def test_one_decision_gathers_the_passages_of_all_who_say_so() -> None:
    found = merger([("1", JIA), ("2", YI)])
    one, other = found.nodes
    for quote in ("甲", "乙", "甲"):
        assert found.join(one, other, 0.95, "同名", (passage(quote),))
    index = told(found)
    (decision,) = index.instances(CIVIC.IdentityDecision)
    assert sorted(one.quote for one in index.evidence(decision, CIVIC.concerns, JIA)) == ["乙", "甲"]
    assert len(found.joins().made) == 1


def test_what_is_one_already_needs_no_decision_without_passages_of_its_own() -> None:
    third = f"{BASE}person/丙镇/李强"
    found = merger([("1", JIA), ("2", YI), ("3", third)])
    one, other, last = found.nodes
    assert found.join(one, other, 0.95, "同名")
    assert found.join(other, last, 0.93, "同职")
    assert found.join(one, last, 0.91, "同姓")
    index = told(found)
    reasons = {index.value(decision, CIVIC.reason) for decision in index.instances(CIVIC.IdentityDecision)}
    assert reasons == {"同名", "同职"}
    assert [made.reason for made in found.joins().made] == ["同名", "同职"]


def test_reports_of_one_iri_are_joined_without_a_decision() -> None:
    found = merger([("1", JIA), ("2", JIA)])
    one, other = found.nodes
    assert found.join(one, other, 1.0, "同名", (passage("甲"),))
    assert found.joins().made == (Join(one, other, 1.0, "同名"),)
    assert told(found).instances(CIVIC.IdentityDecision) == []


def test_two_groups_of_one_iri_are_told_apart_by_mark_else_by_document() -> None:
    things = [("a/1", JIA), ("a/2", JIA)]
    assert iris(merger(things)) == {"a/1": "person/甲镇/李强/1", "a/2": "person/甲镇/李强/2"}
    found = merger(things)
    found.mark(found.nodes[1], "所长")
    found.mark(found.nodes[1], "科长")  # the first mark counts
    assert iris(found) == {"a/1": "person/甲镇/李强/1", "a/2": "person/甲镇/李强/所长"}


def test_two_groups_of_one_iri_and_one_mark_get_a_digest() -> None:
    found = merger([("1", JIA), ("2", JIA)])
    for node in found.nodes:
        found.mark(node, "所长")
    first, second = iris(found).values()
    assert first == "person/甲镇/李强/所长"
    assert second.startswith("person/甲镇/李强/所长.")


@pytest.mark.parametrize("preferred", [JIA, YI])
def test_a_group_goes_by_the_iri_that_says_where_the_thing_belongs(preferred: str) -> None:
    found = merger([("1", JIA), ("2", YI)])
    found.join(found.nodes[0], found.nodes[1], 0.95, "同名")
    found.prefer(next(node for node in found.nodes if node.iri == preferred))
    assert set(found.joins().iris.values()) == {preferred}


def test_an_iri_of_a_document_alone_is_the_last_choice() -> None:
    found = merger([("3", LOCAL), ("2", JIA)])
    assert [node.iri for node in found.nodes] == [JIA, LOCAL]
    found.join(found.nodes[0], found.nodes[1], 0.95, "同名")
    assert set(found.joins().iris.values()) == {JIA}


def test_a_group_goes_by_where_most_of_its_offices_are_unless_that_is_said_or_taken() -> None:
    def found(*homes: str) -> Merger:
        built = merger([("1", JIA), ("2", YI)])
        for home in homes:
            built.belong(built.nodes[0], home)
        return built

    def of_first(built: Merger) -> str:
        return built.joins().iris[built.nodes[0]].removeprefix(BASE)

    own = found().nodes[0].iri.removeprefix(BASE)
    assert of_first(found("丙县", "丁县", "丙县")) == "person/丙县/李强"
    assert of_first(found("丙县", "丁县")) == of_first(found("丁县", "丙县")) == "person/丁县/李强"
    assert of_first(found()) == own
    preferred = found("丙县")
    preferred.prefer(preferred.nodes[0])
    assert of_first(preferred) == own
    nowhere = found()
    nowhere.belong(nowhere.nodes[0], None)
    assert of_first(nowhere) == own
    both = found("丙县")
    both.belong(both.nodes[1], "丙县")
    assert of_first(both) == own


def test_a_correction_is_obeyed_with_its_reason() -> None:
    things = ("person/甲镇/李强", "person/乙镇/李强 @ default/2")
    nodes = [(f"{BASE}document/default/{number}", iri) for number, iri in (("1", JIA), ("2", YI), ("3", YI))]
    for reason, shown in (("", "人工判定"), ("见年鉴", "见年鉴")):
        found = merger(nodes, Corrections(same=(Identity(things=things, reason=reason),)))
        (made,) = found.joins().made
        assert (made.score, made.reason) == (1.0, shown)
        assert {made.one.document[-1], made.other.document[-1]} == {"1", "2"}


def test_whom_a_person_told_apart_no_rule_joins_or_suggests() -> None:
    apart = Corrections(not_same=(Identity(things=("person/甲镇/李强", "person/乙镇/李强")),))
    found = merger([("1", JIA), ("2", YI)], apart)
    one, other = found.nodes
    assert not found.join(one, other, 1.0, "同名", (passage("甲"),))
    found.suggest(one, other, 0.6, "同名")
    assert found.joins().made == ()
    assert told(found).instances(CIVIC.IdentityDecision) == []


def test_of_three_that_a_person_told_apart_no_two_are_joined() -> None:
    things = (JIA, YI, LOCAL)
    found = merger([("1", JIA), ("2", YI), ("3", LOCAL)], Corrections(not_same=(Identity(things=things),)))
    joined = [found.join(one, other, 1.0, "同名") for one in found.nodes for other in found.nodes if one < other]
    assert joined == [False] * 3
    assert {found.join(one, one, 1.0, "同名") for one in found.nodes} == {True}


def test_a_split_keeps_the_other_person_apart() -> None:
    split = Split(person="person/甲镇/李强", document="default/1", quotes=("村民李强",), **{"as": "村民"})
    document = f"{BASE}document/default/1"
    found = merger([(document, JIA), (document, f"{JIA}/村民")], Corrections(split=(split,)))
    assert not found.join(found.nodes[0], found.nodes[1], 1.0, "同名")


def test_a_question_is_asked_once_with_its_passages_or_one_of_each() -> None:
    found = merger([("1", JIA), ("2", YI)])
    one, other = found.nodes
    found.suggest(one, other, 0.6, "同名")
    index = told(found)
    (decision,) = index.instances(CIVIC.IdentityDecision)
    assert {one.quote for one in index.evidence(decision, CIVIC.concerns, JIA)} == {"1", "2"}
    assert set(index.pairs(CIVIC.possiblySameAs)) == {(JIA, YI), (YI, JIA)}
    for quote in ("甲", "乙", "甲"):
        found.suggest(one, other, 0.6, "同名", (passage(quote),))
    index = told(found)
    assert sorted(one.quote for one in index.evidence(decision, CIVIC.concerns, JIA)) == ["乙", "甲"]


def test_what_has_become_one_is_no_question_any_more() -> None:
    found = merger([("1", JIA), ("2", YI)])
    one, other = found.nodes
    found.suggest(one, other, 0.6, "同名")
    found.join(one, other, 0.95, "同名")
    assert list(told(found).pairs(CIVIC.possiblySameAs)) == []


def test_a_new_name_is_that_of_the_whole_group() -> None:
    renamed = Corrections(rename=(Rename(thing="person/乙镇/李强", name="李墙"),))
    found = merger([("1", JIA), ("2", YI)], renamed)
    found.join(found.nodes[0], found.nodes[1], 0.95, "同名")
    assert {naming.label for naming in found.outcome().namings} == {"李墙"}
    alone = merger([("1", JIA), ("2", YI)], renamed).outcome()
    assert [(naming.old, naming.new, naming.label) for naming in alone.namings] == [(YI, YI, "李墙")]


def test_the_label_is_the_longest_name_under_the_iri_that_is_kept() -> None:
    found = merger([("1", JIA), ("22", JIA), ("333", YI)])
    for node in found.nodes[1:]:
        found.join(found.nodes[0], node, 0.95, "同名")
    found.prefer(Node(JIA, "1"))
    assert {naming.label for naming in found.outcome().namings} == {"李强22"}
    assert [naming.document for naming in found.outcome().namings] == ["1", "333"]
