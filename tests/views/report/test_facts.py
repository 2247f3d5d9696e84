import pytest

from extractor.graph.index import Index
from extractor.graph.statements import statements
from extractor.ids import BASE, Ids
from extractor.model import Part
from extractor.views.report.facts import anchor, date, day, names_of, sentences
from tests.factories import a_bulletin, a_document, an_entity, an_event, an_evidence, an_extraction


def test_a_thing_has_an_anchor_of_its_own_that_html_and_css_allow() -> None:
    anchors = {anchor(f"{BASE}person/溪口镇/{name}") for name in ("周岚", "文怀远")}
    assert len(anchors) == 2
    assert all(one.isalnum() and one[0] == "x" for one in anchors)


def test_all_names_are_marked_in_the_class_of_the_thing() -> None:
    index = Index(statements(a_bulletin()))
    names = names_of(index, f"{BASE}organization/溪口镇/溪口镇党委", "organization")
    assert names == [("溪口镇党委", "organization"), ("镇党委", "organization")]


def test_a_passage_is_shown_once_with_its_place_and_names_marked() -> None:
    document = a_document("<周岚>到会。", parts=(Part("page", 1, 0), Part("page", 2, 1)))
    evidence = an_evidence(document, "周岚>到会")
    event = an_event(evidence=(evidence,))
    index = Index(statements(an_extraction(document, entities=[an_entity("person", "周岚")], events=[event])))
    (found,) = sentences(index, [evidence, evidence], iter([("周岚", "person")]))
    assert (found.document, found.start, found.end, found.rule) == ("001", 1, 6, "test")
    assert (found.page, found.paragraph) == ("2", "")
    assert found.html.striptags() == "周岚>到会"
    assert "&gt;到会" in found.html
    assert 'class="person"' in found.html


@pytest.mark.parametrize(
    "start, end, shown, first",
    [
        ("2024-04-12", "2024-04-12", "2024-04-12", "2024-04-12"),
        ("2024-04", "2024-05", "2024-04/2024-05", "2024-04-01"),
        ("2024-04", None, "2024-04", "2024-04-01"),
        (None, "2024-05", "/2024-05", "2024-05-01"),
        ("XXXX-04-12", "XXXX-04-12", "XXXX-04-12", ""),
        (None, None, "", ""),
    ],
)
def test_dates_are_shown_as_they_are_known(start: str | None, end: str | None, shown: str, first: str) -> None:
    document = a_document("座谈会")
    index = Index(statements(an_extraction(document, events=[an_event(name="座谈会", start=start, end=end)])))
    iri = Ids().document_event("work_meeting", "座谈会", document=Ids().document("default", "001"), position=None)
    assert (date(index, iri), day(index, iri)) == (shown, first)
    assert index.label(iri) == "座谈会"
