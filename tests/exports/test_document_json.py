import json
from dataclasses import replace

from extractor.exports.document_json import document_record
from extractor.model import Mention, Span
from tests.factories import SOURCE, a_bulletin, a_document, an_event, an_extraction

RECORD = document_record(a_bulletin())


class TornAlignment:
    """A repaired text whose first two characters stand apart from the rest in the source."""

    def to_source(self, start: int, end: int) -> tuple[Span, ...]:
        """The two pieces, whatever is asked."""
        assert start < end
        return (Span(0, 2), Span(5, 8))


def test_the_schema_is_that_of_the_guidelines() -> None:
    assert {"id", "town", "issued", "mentions", "persons", "organizations", "holdings", "events"} <= set(RECORD)
    assert {"start", "end", "label", "text"} <= set(RECORD["mentions"][0])
    assert {"name", "aliases"} <= set(RECORD["persons"][0])
    assert {"person", "role", "organization", "status", "date"} <= set(RECORD["holdings"][0])
    event_fields = {
        "type", "name", "spans", "start", "end", "time", "place", "organizers", "participants", "attendance",
        "outcomes", "part_of",
    }  # fmt: skip
    assert event_fields <= set(RECORD["events"][0])
    assert RECORD["events"][0]["more_participants"] is False


def test_what_the_bulletin_says_stands_in_the_record() -> None:
    assert (RECORD["id"], RECORD["town"], RECORD["issued"]) == ("2024-04", "溪口镇", "2024-04")
    assert [person["name"] for person in RECORD["persons"]] == ["方若谷", "𠮷海燕", "文怀远"]
    assert RECORD["organizations"][0]["aliases"] == ["镇党委"]
    holding = {key: value for key, value in RECORD["holdings"][3].items() if key != "evidence"}
    assert holding == {
        "person": "文怀远",
        "role": "副主席",
        "organization": "溪口镇人大",
        "status": "elected",
        "date": "2024-04-12",
    }
    assert RECORD["holdings"][2]["organization"] is None


def test_an_event_keeps_its_arguments() -> None:
    meeting, visit, election = RECORD["events"]
    taking_part = [
        (one["agent"], one["role"], [quote["rule"] for quote in one["evidence"]]) for one in meeting["participants"]
    ]
    assert taking_part == [("方若谷", "chair", ["test"]), ("𠮷海燕", "speaker", [])]
    assert meeting["attendance"] == {"expected": 80, "present": 76}
    assert meeting["organizers"] == ["溪口镇"]
    assert visit["attendance"] == {"expected": None, "present": None}
    assert (visit["start"], visit["end"], visit["part_of"]) == ("2024-04", None, None)
    assert election["part_of"] == 0


def test_every_offset_gives_back_its_text() -> None:
    for mention in RECORD["mentions"]:
        assert SOURCE[mention["start"] : mention["end"]] == mention["text"]
    for event in RECORD["events"][:2]:
        assert [SOURCE[start:end] for start, end in event["spans"]] == [event["name"]]
    for holding in RECORD["holdings"]:
        assert [SOURCE[at["start"] : at["end"]] for at in holding["evidence"]] == [
            at["quote"] for at in holding["evidence"]
        ]


def test_a_mention_cut_in_two_is_given_by_its_longest_piece() -> None:
    document = a_document("溪口\n另栏\n防汛会")
    spans = (Span(0, 2), Span(6, 9))
    mention = Mention(start=0, end=5, label="EVENT", spans=spans, text="溪口防汛会", rule="test")
    (record,) = document_record(an_extraction(document, mentions=[mention]))["mentions"]
    assert (record["start"], record["end"], record["text"]) == (6, 9, "防汛会")
    assert record["spans"] == [[0, 2], [6, 9]]


def test_an_event_name_cut_in_two_is_given_by_its_longest_piece() -> None:
    extraction = an_extraction(a_document("溪口\n另栏\n防汛会"), events=[an_event(spans=(Span(0, 5),))])
    torn = replace(extraction, text=replace(extraction.text, alignment=TornAlignment()))
    assert document_record(torn)["events"][0]["spans"] == [[5, 8]]


def test_the_record_is_json_of_one_form() -> None:
    assert json.dumps(RECORD) == json.dumps(document_record(a_bulletin()))
    assert json.loads(json.dumps(RECORD)) == RECORD
