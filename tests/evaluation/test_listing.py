from extractor.evaluation.listing import Error, list_errors
from extractor.evaluation.scores import NOTHING, judge_record
from extractor.model import Document, Span
from extractor.reading import read_text
from tests.evaluation.records import a_holding, a_mention, a_record, an_event

SOURCE = "3月8日，镇长方若谷走访敬老院，闻燕陪同。\n"
TEXT = read_text(Document(id="a", source=SOURCE, digest="", path="a.txt"))
NAME = SOURCE.index("方若谷")
EVENT = SOURCE.index("走访")


def errors(gold: dict[str, object], found: dict[str, object]) -> list[Error]:
    return list(list_errors("a", judge_record(gold, found), TEXT))


def test_a_missed_mention_is_shown_in_its_sentence() -> None:
    gold = a_record(mentions=[a_mention(NAME, NAME + 3, "PERSON", text="方若谷")])
    assert errors(gold, a_record()) == [
        Error(
            document="a",
            layer="mentions",
            outcome="missed",
            kind="PERSON",
            what="方若谷",
            span=Span(NAME, NAME + 3),
            sentence="3月8日，镇长⟦方若谷⟧走访敬老院，闻燕陪同。",
        )
    ]


def test_a_wrong_holding_is_shown_where_it_was_read() -> None:
    evidence = [{"start": 0, "end": len(SOURCE) - 1}]
    (error,) = errors(a_record(), a_record(holdings=[a_holding("闻燕", "镇长", None, evidence=evidence)]))
    assert (error.layer, error.outcome, error.what) == ("holdings", "wrong", "闻燕: 镇长")
    assert error.sentence == "3月8日，镇长方若谷走访敬老院，⟦闻燕⟧陪同。"


def test_arguments_are_shown_by_name_or_else_by_their_event() -> None:
    event = an_event("走访", (EVENT, EVENT + 2), kind="visit")
    told = event | {"time": "上午", "participants": [{"agent": "闻燕", "role": "attendee"}]}
    missed = errors(a_record(events=[told]), a_record(events=[event]))
    assert [(one.kind, one.what, one.sentence) for one in missed] == [
        ("time", "走访: time 上午", "3月8日，镇长方若谷⟦走访⟧敬老院，闻燕陪同。"),
        ("participant:attendee", "走访: participant:attendee 闻燕", "3月8日，镇长方若谷走访敬老院，⟦闻燕⟧陪同。"),
    ]


def test_a_date_of_issue_stands_nowhere() -> None:
    (error,) = errors(a_record(issued="2024-03"), a_record())
    assert (error.layer, error.what, error.span, error.sentence) == ("issued", "2024-03", None, "")


def test_without_a_text_the_errors_have_no_sentence() -> None:
    gold = a_record(mentions=[a_mention(NAME, NAME + 3, "PERSON", text="方若谷")])
    (error,) = list_errors("a", judge_record(gold, NOTHING), None)
    assert (error.what, error.span, error.sentence) == ("方若谷", None, "")


def test_what_is_right_is_no_error() -> None:
    gold = a_record(mentions=[a_mention(NAME, NAME + 3, "PERSON")], persons=[{"name": "方若谷"}])
    assert errors(gold, gold) == []
