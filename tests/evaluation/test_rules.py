"""What the annotators say of the facts of each rule."""

from typing import Any

from extractor.evaluation.rules import Read, judge_rules, measured

SENTENCE = {"start": 0, "end": 30, "rule": "titled"}
GOLD: dict[str, Any] = {
    "mentions": [
        {"start": 0, "end": 3, "label": "PERSON"},
        {"start": 9, "end": 12, "label": "PERSON", "optional": True},
    ],
    "persons": [{"name": "方若谷", "aliases": []}],
    "organizations": [{"name": "溪口镇党委", "aliases": ["镇党委"]}],
    "holdings": [{"person": "方若谷", "role": "书记", "organization": "溪口镇党委"}],
    "events": [
        {
            "type": "visit", "name": "走访慰问", "spans": [[20, 24]], "start": None,
            "participants": [{"agent": "方若谷", "role": "leader"}],
        }
    ],
}  # fmt: skip


def found(**fields: Any) -> dict[str, Any]:
    return {"mentions": [], "holdings": [], "events": [], **fields}


def event(spans: list[list[int]], *participants: tuple[str, str]) -> dict[str, Any]:
    takers = [{"agent": agent, "role": role, "evidence": [{"rule": f"role-{role}"}]} for agent, role in participants]
    return {"type": "visit", "name": "走访", "spans": spans, "start": None, "participants": takers,
            "evidence": [{"rule": "event-noun"}]}  # fmt: skip


def test_a_mention_is_right_on_its_exact_span_and_an_optional_one_counts_for_nothing() -> None:
    given = [
        {"start": 0, "end": 3, "label": "PERSON", "rule": "titled"},
        {"start": 5, "end": 7, "label": "PERSON", "rule": "run"},
        {"start": 9, "end": 12, "label": "PERSON", "rule": "run"},
        {"start": 13, "end": 15, "label": "DATE", "rule": "date"},
    ]
    assert list(judge_rules(GOLD, found(mentions=given))) == [
        Read("mentions", "titled", "right"),
        Read("mentions", "run", "wrong"),
    ]


def test_a_holding_counts_once_for_each_rule_that_read_it() -> None:
    held = {
        "person": "方若谷",
        "role": "书记",
        "organization": "镇党委",
        "evidence": [SENTENCE, SENTENCE, {"rule": "b"}],
    }
    wrong = {"person": "季清和", "role": "书记", "organization": "镇党委", "evidence": [SENTENCE]}
    assert list(judge_rules(GOLD, found(holdings=[held, wrong]))) == [
        Read("holdings", "b", "right"),
        Read("holdings", "titled", "right"),
        Read("holdings", "titled", "wrong"),
    ]


def test_an_event_is_right_where_the_annotators_name_one_and_so_are_those_who_take_part() -> None:
    met = event([[20, 24]], ("方若谷", "leader"), ("方若谷", "speaker"))
    strange = event([[40, 44]], ("方若谷", "leader"))
    assert list(judge_rules(GOLD, found(events=[met, strange]))) == [
        Read("events", "event-noun", "right"),
        Read("participants", "role-leader", "right"),
        Read("participants", "role-speaker", "wrong"),
        Read("events", "event-noun", "wrong"),
        Read("participants", "role-leader", "wrong"),
    ]


def test_the_table_has_a_row_a_rule() -> None:
    given = [Read("b", "y", "wrong"), Read("a", "z", "right"), Read("b", "y", "right"), Read("b", "y", "right")]
    rows = measured(given)
    assert [tuple(row) for row in rows] == [("z", "a", 1, 0), ("y", "b", 2, 1)]
    assert [row.precision for row in rows] == [1.0, 2 / 3]
