from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import NamedNode

from extractor.ids import BASE, Ids, digest, segment
from extractor.model import EntityKind, Evidence

IDS = Ids()
HERE = IDS.document("default", "2024-04")
TEXT = st.text(max_size=12).filter(lambda text: not any("\ud800" <= character <= "\udfff" for character in text))


@pytest.mark.parametrize(
    "text, written",
    [
        ("溪口镇", "溪口镇"),
        ("𠮷海燕", "𠮷海燕"),
        ("𬭚", "𬭚"),
        ("阿依古丽·买买提", "阿依古丽·买买提"),
        ("防汛（扩大）会议", "防汛（扩大）会议"),
        ("2024-04", "2024-04"),
        ("a/b", "a%2Fb"),
        ("溪口 镇", "溪口%20镇"),
        ("溪口\u3000镇", "溪口%E3%80%80镇"),
        ("溪口\u200b镇", "溪口%E2%80%8B镇"),
        ("%2F", "%252F"),
        ("~", "%7E"),
        ('<>"{}|\\^`', "%3C%3E%22%7B%7D%7C%5C%5E%60"),
        ("a?b#c", "a%3Fb%23c"),
        ("\n", "%0A"),
        ("..", "%2E%2E"),
        ("a.b", "a.b"),
        ("\u202e", "%E2%80%AE"),
        ("", "~~"),
        (None, "~"),
    ],
)
def test_chinese_stays_legible_and_the_rest_is_encoded(text: str | None, written: str) -> None:
    assert segment(text) == written


@given(one=TEXT, other=TEXT)
def test_different_texts_have_different_segments(one: str, other: str) -> None:
    assert (segment(one) == segment(other)) == (one == other)
    assert segment(one) != segment(None)


@given(text=TEXT)
def test_a_segment_stays_one_segment_of_a_legal_iri(text: str) -> None:
    iri = NamedNode(f"{BASE}{segment(text)}")
    assert not set(segment(text)) & set(' /?#<>"{}|\\^`\n\r\t')
    assert str(iri) == f"<{iri.value}>"


@given(fields=st.lists(TEXT, max_size=4), others=st.lists(TEXT, max_size=4))
def test_a_digest_tells_lists_of_fields_apart(fields: list[str], others: list[str]) -> None:
    assert (digest(*fields) == digest(*others)) == (fields == others)


def test_a_digest_never_changes() -> None:
    """Published IRIs hang on it."""
    assert digest("方若谷", "书记", length=16) == "7e20acb72ffe41f3"


def test_namesakes_in_two_towns_are_two() -> None:
    one = IDS.entity("person", "方若谷", locality="溪口镇", document=HERE)
    other = IDS.entity("person", "方若谷", locality="白石镇", document=HERE)
    assert one == f"{BASE}person/溪口镇/方若谷"
    assert one != other


def test_namesakes_of_unknown_locality_are_told_apart_by_their_documents() -> None:
    there = IDS.document("default", "2024-05")
    assert IDS.entity("person", "方若谷", locality=None, document=HERE) != IDS.entity(
        "person", "方若谷", locality=None, document=there
    )


def test_a_discriminator_tells_namesakes_of_one_town_apart() -> None:
    plain = IDS.entity("person", "方若谷", locality="溪口镇", document=HERE)
    other = IDS.entity("person", "方若谷", locality="溪口镇", document=HERE, discriminator="教师")
    assert other == f"{plain}/教师"


def test_a_person_and_a_place_of_one_name_are_two() -> None:
    kinds = get_args(EntityKind)
    assert len({IDS.entity(kind, "溪口", locality=None, document=HERE) for kind in kinds}) == 3


def test_documents_of_one_id_in_two_collections_are_two() -> None:
    assert IDS.document("甲档案", "001") != IDS.document("乙档案", "001")
    assert IDS.document("a/b", "c") != IDS.document("a", "b/c")


def test_a_post_is_a_role_in_an_organization() -> None:
    body = IDS.entity("organization", "溪口镇人民政府", locality="溪口镇", document=HERE)
    assert IDS.post(body, "镇长") == f"{BASE}post/溪口镇/溪口镇人民政府/镇长"


def local_names(ids: Ids) -> list[str]:
    document = ids.document("default", "001")
    person = ids.entity("person", "方若谷", locality="溪口镇", document=document)
    body = ids.entity("organization", "溪口镇党委", locality="溪口镇", document=document)
    tenure = ids.tenure(person, "书记", body)
    passage = Evidence(document="001", collection="default", quote="方若谷", start=1, end=4, rule="title.person")
    event = ids.document_event("visit", "走访活动", document=document, position=12)
    minted = [
        tenure,
        ids.report(tenure, "elected", "2024-04"),
        ids.shared_event("visit", "2024-04-12", "走访活动", (body, person)),
        event,
        ids.participation(event, person, "leader"),
        ids.evidence(passage),
        ids.collection("default"),
        ids.role("书记"),
    ]
    return [iri.removeprefix(ids.base) for iri in minted]


def test_another_base_gives_the_same_local_names() -> None:
    names = local_names(Ids(base="https://example.org/kg/"))
    assert names == [name.replace(BASE, "https://example.org/kg/") for name in local_names(IDS)]
    assert len(set(names)) == len(names)


def test_the_order_of_organizers_is_no_part_of_an_event() -> None:
    assert IDS.shared_event("visit", "2024-04-12", "走访", ("a", "b")) == IDS.shared_event(
        "visit", "2024-04-12", "走访", ("b", "a")
    )


@pytest.mark.parametrize(
    "person, role, organization",
    [
        ("文怀远", "书记", "溪口镇党委"),
        ("方若谷", "副书记", "溪口镇党委"),
        ("方若谷", "书记", "溪口镇人大"),
        ("方若谷", "书记", None),
    ],
)
def test_person_role_and_organization_make_a_tenure(person: str, role: str, organization: str | None) -> None:
    assert IDS.tenure(person, role, organization) != IDS.tenure("方若谷", "书记", "溪口镇党委")
