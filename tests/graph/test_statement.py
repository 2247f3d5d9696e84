import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.errors import InputError
from extractor.graph.statement import Statement, union
from extractor.graph.statements import statements
from extractor.model import Evidence
from extractor.vocab import CIVIC, XSD
from tests.factories import a_document, an_extraction

SAID = Statement(
    subject="https://example.org/s",
    predicate="https://example.org/p",
    object="防汛",
    language="zh-Hans",
    document="https://example.org/d",
    collection="default",
)
PASSAGES = [
    Evidence(document="001", collection="default", quote="防汛", start=start, end=start + 2, rule=rule)
    for start in (0, 7)
    for rule in ("a", "b")
]
VARIANTS = st.builds(
    SAID._replace,
    object=st.sampled_from(["防汛", "防火"]),
    rule=st.sampled_from(["a", "b"]),
    confidence=st.sampled_from([None, 0.5, 0.9]),
    evidence=st.lists(st.sampled_from(PASSAGES), max_size=2, unique=True).map(tuple),
)
SETS = st.lists(VARIANTS, max_size=4)


@pytest.mark.parametrize(
    "change",
    [
        {"subject": "https://example.org/s2"},
        {"predicate": "https://example.org/p2"},
        {"object": "防火"},
        {"language": "en"},
        {"language": None, "datatype": XSD.string},
        {"document": "https://example.org/d2"},
        {"collection": "another"},
    ],
)
def test_what_is_said_and_by_whom_makes_the_id(change: dict[str, str]) -> None:
    assert SAID._replace(**change).id != SAID.id  # type: ignore[arg-type]  # rows are of many fields


@pytest.mark.parametrize(
    "change",
    [{"rule": "b"}, {"confidence": 0.5}, {"evidence": (PASSAGES[0],)}],
    ids=["rule", "confidence", "evidence"],
)
def test_what_supports_it_does_not_change_the_id(change: dict[str, object]) -> None:
    assert SAID._replace(**change).id == SAID.id  # type: ignore[arg-type]  # rows are of many fields


def test_the_id_never_changes() -> None:
    assert SAID.id == "14c22a6ba327917f9fe3b7bdee50fa6977e2b3e5"


def test_an_iri_is_no_text_of_the_same_letters() -> None:
    link = SAID._replace(language=None)
    assert link.is_link
    assert not SAID.is_link
    assert link.id != SAID.id


@given(one=SETS, other=SETS, third=SETS)
def test_union_is_a_union(one: list[Statement], other: list[Statement], third: list[Statement]) -> None:
    assert union(one, other) == union(other, one)
    assert union(union(one, other), third) == union(one, union(other, third))
    assert union(one, one) == union(one)
    assert {said.identity for said in union(one, other)} == {said.identity for said in [*one, *other]}


def test_union_keeps_all_evidence_and_the_surest_rule() -> None:
    unsure = SAID._replace(rule="a", confidence=0.5, evidence=(PASSAGES[3],))
    sure = SAID._replace(rule="b", confidence=0.9, evidence=(PASSAGES[0],))
    (joined,) = union([unsure], [sure])
    assert joined == sure._replace(evidence=(PASSAGES[0], PASSAGES[3]))


def test_one_id_with_two_contents_refuses_to_merge() -> None:
    one, other = (statements(an_extraction(a_document(source))) for source in ("甲", "乙"))
    with pytest.raises(InputError, match=r"document/default/001: one id, two contents.*--collection"):
        union(one, other)


def test_one_id_in_two_collections_merges() -> None:
    one = statements(an_extraction(a_document("甲", collection="one")))
    other = statements(an_extraction(a_document("乙", collection="other")))
    digests = [said for said in union(one, other) if said.predicate == str(CIVIC.sha256)]
    assert len(digests) == 2
