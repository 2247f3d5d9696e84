"""The curator's word on the statements of one document."""

from collections.abc import Sequence

import pytest

from extractor.graph.statement import Statement
from extractor.ids import BASE
from extractor.model import Evidence
from extractor.resolution.corrections import Corrections, Reject, Split
from extractor.resolution.curation import curated, is_rejected, matches, without_rejected
from extractor.vocab import DCTERMS, SDO, SKOS

DOCUMENT = f"{BASE}document/default/1"
FANG = f"{BASE}person/溪口镇/方若谷"
LABEL, ABOUT, MENTIONS = SKOS.prefLabel, DCTERMS.subject, SDO.mentions


def passage(quote: str, start: int = 0) -> Evidence:
    return Evidence(document="1", collection="default", quote=quote, start=start, end=start + len(quote), rule="test")


def said(
    subject: str,
    predicate: str,
    target: str,
    *passages: Evidence,
    language: str | None = None,
    document: str = DOCUMENT,
) -> Statement:
    return Statement(
        subject=subject, predicate=predicate, object=target, language=language, document=document,
        collection="default", evidence=passages,
    )  # fmt: skip


LINK, TEXT = said(FANG, ABOUT, f"{BASE}place/x"), said(FANG, LABEL, "方若谷", language="zh-Hans")


@pytest.mark.parametrize(
    "reject, link, text",
    [
        (Reject(thing="person/溪口镇/方若谷"), True, True),
        (Reject(thing="place/x"), True, False),
        (Reject(thing="方若谷"), False, False),
        (Reject(subject="person/溪口镇/方若谷", predicate="dcterms:subject"), True, False),
        (Reject(subject="person/溪口镇/方若谷", predicate="skos:prefLabel"), False, True),
        (Reject(subject="person/溪口镇/周岚", predicate="dcterms:subject"), False, False),
        (Reject(subject="person/溪口镇/方若谷", predicate="dcterms:subject", object="place/x"), True, False),
        (Reject(subject="person/溪口镇/方若谷", predicate="dcterms:subject", object="place/y"), False, False),
        (Reject(subject="person/溪口镇/方若谷", predicate="skos:prefLabel", object="方若谷"), False, True),
    ],
)
def test_a_rejected_fact_is_the_one_that_is_named(reject: Reject, link: bool, text: bool) -> None:  # noqa: FBT001
    assert (is_rejected(LINK, reject), is_rejected(TEXT, reject)) == (link, text)
    kept = without_rejected([LINK, TEXT], Corrections(reject=(reject,)))
    assert kept == tuple(one for one, gone in ((LINK, link), (TEXT, text)) if not gone)
    assert list(matches([LINK, TEXT], Corrections(reject=(reject,)))) == (["reject 1"] if link or text else [])


SPLIT = Split(person="person/溪口镇/方若谷", document="default/1", quotes=("在校学生",), **{"as": "学生"})


def about(statements: Sequence[Statement], person: str) -> dict[str, tuple[str, ...]]:
    return {one.object: tuple(p.quote for p in one.evidence) for one in statements if one.subject == person}


def test_a_name_of_two_is_split_by_the_passages_that_speak_of_the_other() -> None:
    office, pupil = passage("镇长方若谷讲话。"), passage("在校学生方若谷发言。", 20)
    facts = (
        said(FANG, LABEL, "方若谷", language="zh-Hans"),
        said(DOCUMENT, MENTIONS, FANG, office, pupil),
        said(FANG, ABOUT, f"{BASE}office", office),
        said(FANG, ABOUT, f"{BASE}school", pupil),
        said(FANG, ABOUT, f"{BASE}town", office, pupil),
        said(f"{BASE}person/溪口镇/周岚", LABEL, "周岚", language="zh-Hans"),
    )
    found = curated(DOCUMENT, facts, Corrections(split=(SPLIT,)))
    other = SPLIT.other
    assert other != FANG
    assert about(found, FANG) == {
        "方若谷": (), f"{BASE}office": ("镇长方若谷讲话。",), f"{BASE}town": ("镇长方若谷讲话。",),
    }  # fmt: skip
    assert about(found, other) == {
        "方若谷": (), f"{BASE}school": ("在校学生方若谷发言。",), f"{BASE}town": ("在校学生方若谷发言。",),
    }  # fmt: skip
    mentioned = {one.object for one in found if one.subject == DOCUMENT and one.predicate == MENTIONS}
    assert mentioned == {FANG, other}
    assert about(found, f"{BASE}person/溪口镇/周岚") == {"周岚": ()}


def test_a_split_without_its_passage_or_in_another_document_changes_nothing() -> None:
    office = said(FANG, ABOUT, f"{BASE}office", passage("镇长方若谷讲话。"))
    facts = (said(FANG, LABEL, "方若谷", language="zh-Hans"), office)
    assert curated(DOCUMENT, facts, Corrections(split=(SPLIT,))) == facts
    pupil = (*facts, said(FANG, ABOUT, f"{BASE}school", passage("在校学生方若谷发言。")))
    assert curated(f"{BASE}document/default/2", pupil, Corrections(split=(SPLIT,))) == pupil
