from extractor.graph.statements import statements
from extractor.graph.transcript import Mark, transcript
from extractor.model import Mention, Span
from extractor.pipeline import extract_document
from tests.command import BULLETIN
from tests.factories import a_document, a_mention, an_entity, an_extraction


def test_each_mention_leads_to_what_the_statements_call_it() -> None:
    extraction = extract_document(a_document(BULLETIN))
    read = transcript(extraction)
    named = {read.source[mark.start : mark.end]: mark.thing for mark in read.marks}
    subjects = {statement.subject for statement in statements(extraction)}
    assert named["方若谷"] == "https://w3id.org/civicgraph/id/person/云溪镇/方若谷"
    assert named["闻𠮷燕"] == "https://w3id.org/civicgraph/id/person/云溪镇/闻𠮷燕"
    assert named["春耕生产工作推进会"] is not None
    assert {thing for thing in named.values() if thing is not None} <= subjects
    assert named["2024年3月5日上午"] is None


def test_the_pieces_of_a_mention_that_a_column_break_cuts_are_marked_apart() -> None:
    source = "方若\n谷"
    mention = Mention(start=0, end=3, label="PERSON", spans=(Span(0, 2), Span(3, 4)), text="方若谷", rule="test")
    person = an_entity("person", "方若谷", jurisdiction="溪口镇", mentions=(mention,))
    read = transcript(an_extraction(a_document(source), mentions=(mention,), entities=(person,)))
    thing = "https://w3id.org/civicgraph/id/person/溪口镇/方若谷"
    assert read.marks == (
        Mark(start=0, end=2, label="PERSON", thing=thing),
        Mark(start=3, end=4, label="PERSON", thing=thing),
    )


def test_the_outer_of_two_mentions_comes_first() -> None:
    source = "溪口镇人民政府"
    inner, outer = a_mention(source, "溪口镇", "PLACE"), a_mention(source, source, "ORG")
    read = transcript(an_extraction(a_document(source), mentions=(inner, outer)))
    assert [mark.label for mark in read.marks] == ["ORG", "PLACE"]
