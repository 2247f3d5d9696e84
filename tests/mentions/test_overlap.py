from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.candidates import Candidate
from extractor.mentions.overlap import flat_but_for_nesting, nests, outside_events
from extractor.model import Label
from tests.factories import a_mention

LABELS: tuple[Label, ...] = ("PERSON", "OFFICE", "ORG", "PLACE", "DATE", "EVENT")


def _overlap(one: Candidate, other: Candidate) -> bool:
    return one.start < other.end and other.start < one.end


@st.composite
def candidates(draw: st.DrawFn) -> Candidate:
    start, length = draw(st.integers(0, 12)), draw(st.integers(1, 6))
    return Candidate(start, start + length, draw(st.sampled_from(LABELS)), "rule")


def a_candidate(start: int, end: int, label: Label) -> Candidate:
    return Candidate(start, end, label, "rule")


def test_a_body_nests_in_a_title() -> None:
    office, body = a_candidate(0, 7, "OFFICE"), a_candidate(0, 5, "ORG")
    assert nests(body, office)
    assert not nests(office, body)
    assert flat_but_for_nesting([body, office]) == [body, office]


def test_a_body_that_sticks_out_of_a_title_yields() -> None:
    office, body = a_candidate(3, 7, "OFFICE"), a_candidate(0, 5, "ORG")
    assert flat_but_for_nesting([body, office]) == [office]


def test_a_person_in_a_title_wins() -> None:
    person, office = a_candidate(2, 4, "PERSON"), a_candidate(0, 6, "OFFICE")
    assert flat_but_for_nesting([office, person]) == [person]


def test_a_date_wins_over_a_person() -> None:
    date, person = a_candidate(0, 4, "DATE"), a_candidate(3, 5, "PERSON")
    assert flat_but_for_nesting([person, date]) == [date]


def test_of_one_label_the_longer_wins_then_the_earlier() -> None:
    short, long, later = a_candidate(0, 3, "ORG"), a_candidate(1, 6, "ORG"), a_candidate(5, 10, "ORG")
    assert flat_but_for_nesting([short, long]) == [long]
    assert flat_but_for_nesting([later, long]) == [long]


def test_an_event_that_a_body_runs_into_begins_behind_it() -> None:
    body, event, brief = a_candidate(0, 6, "ORG"), a_candidate(4, 14, "EVENT"), a_candidate(4, 8, "EVENT")
    assert flat_but_for_nesting([body, event]) == [body, a_candidate(6, 14, "EVENT")]
    assert flat_but_for_nesting([body, brief]) == [body]


def test_an_event_swallows_the_town_before_its_noun() -> None:
    source = "芦汀镇召开芦汀镇第八届人民代表大会"
    event = a_mention(source, "芦汀镇第八届人民代表大会", "EVENT")
    town = a_mention(source, "芦汀镇", "ORG")
    inside = a_mention(source, "人民代表大会", "ORG")
    assert outside_events([town, event, inside]) == (town, event)


@given(st.lists(candidates(), max_size=12))
def test_what_is_kept_overlaps_only_where_it_may_nest(pool: list[Candidate]) -> None:
    kept = flat_but_for_nesting(pool)
    assert {(c.end, c.label) for c in kept} <= {(c.end, c.label) for c in pool}
    assert {c for c in kept if c.label != "EVENT"} <= set(pool)
    for index, one in enumerate(kept):
        for other in kept[index + 1 :]:
            assert not _overlap(one, other) or nests(one, other) or nests(other, one)


@given(st.lists(candidates(), max_size=12))
def test_what_is_dropped_clashes_with_something_kept(pool: list[Candidate]) -> None:
    kept = flat_but_for_nesting(pool)
    for candidate in set(pool) - set(kept):
        assert any(_overlap(candidate, other) for other in kept)


@given(st.lists(candidates(), max_size=12))
def test_settling_twice_changes_nothing(pool: list[Candidate]) -> None:
    kept = flat_but_for_nesting(pool)
    assert flat_but_for_nesting(kept) == kept
    assert all(one <= other for one, other in pairwise(kept))


@given(st.lists(candidates(), unique=True, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_candidates_does_not_matter(pool: list[Candidate], random: Random) -> None:
    shuffled = list(pool)
    random.shuffle(shuffled)
    assert flat_but_for_nesting(shuffled) == flat_but_for_nesting(pool)
