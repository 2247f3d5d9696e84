"""The time in an office from what is seen of it, and the times that one person held it."""

from dataclasses import replace

from extractor.model import Evidence
from extractor.resolution.stints import stints
from extractor.resolution.tenures import UNKNOWN, Change, Observation, Tenure, bounded, tenure_of


def seen(status: str, first: str, last: str | None = None, *quotes: str) -> Observation:
    passages = tuple(
        Evidence(document="1", collection="default", quote=quote, start=0, end=len(quote), rule="test")
        for quote in quotes
    )
    return Observation(status=status, days=(first, last or first), date=first, evidence=passages, document="1")


FIRST = seen("elected", "2016-01-12"), seen("dismissed", "2018-05-03")
SECOND = seen("elected", "2019-03-08"), seen("dismissed", "2020-05-03")
THIRD = seen("elected", "2021-03-08")


def test_who_comes_again_and_again_has_held_the_office_so_many_times() -> None:
    told = [*FIRST, *SECOND, THIRD]
    assert stints(told, []) == [[*FIRST], [*SECOND], [THIRD]]
    assert stints(told[::-1], []) == [[*FIRST[::-1]], [*SECOND[::-1]], [THIRD]]


def test_an_end_on_the_day_of_the_next_begin_ends_the_time_before() -> None:
    held, end, begin = seen("holds", "2016-01-12"), seen("dismissed", "2021-03-08"), seen("elected", "2021-03-08")
    assert stints([held, end, begin], [seen("holds", "2019-05-01")]) == [[held, end], [begin]]


def test_another_who_was_seen_only_around_that_time_makes_no_second_one() -> None:
    held, begin = seen("holds", "2018-05-01", "2018-05-31"), seen("elected", "2021-03-08")
    for first, last in (("2018-05-01", "2020-12-31"), ("2019-01-01", "2021-03-08"), ("2018-05-31", "2018-06-30")):
        assert stints([held, begin], [seen("holds", first, last)]) == [[held, begin]]
    assert stints([held, begin], [seen("holds", "2018-06-01", "2021-03-07")]) == [[held], [begin]]


def test_a_tenure_rests_on_the_first_passage_that_tells_of_it() -> None:
    held = seen("holds", "2022-01-01", "2022-01-31", "镇长方若谷讲话。", "镇长方若谷又讲话。")
    later = seen("holds", "2023-01-01", "2023-01-31", "镇长方若谷到会。")
    begin = seen("elected", "2021-03-08", None, "方若谷当选镇长。")
    tenure = tenure_of("t", "p", "镇长", [later, held, begin])
    assert [passage.quote for passage in tenure.evidence] == ["镇长方若谷讲话。"]
    assert (tenure.begin.earliest, tenure.begin.latest) == ("2021-03-08", "2021-03-08")
    assert (tenure.end.earliest, tenure.end.latest) == ("2023-01-01", None)


def test_a_begin_of_which_no_day_is_known_bounds_no_end() -> None:
    tenure = tenure_of("t", "p", "镇长", [seen("appointed", UNKNOWN[0], "2023-12-31")])
    assert (tenure.begin.earliest, tenure.begin.latest) == (None, "2023-12-31")
    assert (tenure.end.earliest, tenure.end.latest) == (None, None)


def held(person: str, begin: str, end: str) -> Tenure:
    return Tenure(iri=person, person=person, role="镇长", begin=Change(latest=begin), end=Change(earliest=end))


def test_a_tenure_ends_at_the_latest_when_the_next_one_had_begun() -> None:
    one, other = held("a", "2020-01-31", "2021-05-01"), held("b", "2022-03-31", "2023-05-01")
    assert bounded([other, one]) == [replace(one, end=replace(one.end, latest="2022-03-31")), other]


def test_two_who_were_seen_in_the_office_at_one_time_bound_each_other_not() -> None:
    one, other = held("a", "2020-01-31", "2022-05-01"), held("b", "2021-03-31", "2023-05-01")
    assert bounded([one, other]) == [one, other]
