from dataclasses import replace

from extractor.views.explorer.records import Occasion, Ref, Tenure

EVENT = Ref(iri="urn:e", name="座谈会", kind="event")
PERSON = Ref(iri="urn:p", name="周岚", kind="person")
ROLE = Ref(iri="urn:r", name="镇长", kind="role")
POST = Ref(iri="urn:o", name="溪口镇人民政府镇长", kind="post")


def an_occasion(date: str, earliest: str, *facts: str, name: str = "座谈会") -> Occasion:
    event = replace(EVENT, name=name)
    return Occasion(event=event, type="urn:t", date=date, earliest=earliest, roles=("urn:chair",), facts=facts)


def test_an_office_is_the_post_where_there_is_one_else_the_role() -> None:
    tenure = Tenure(iri="urn:t", person=PERSON, role=ROLE, body=None, post=None, reports=())
    assert tenure.office == ROLE
    assert replace(tenure, post=POST).office == POST


def test_an_event_of_two_rows_has_the_earlier_date_and_all_facts_once() -> None:
    month, day = (
        an_occasion("2024-05", "2024-05-01", "urn:2", "urn:1"),
        an_occasion("2024-05-06", "2024-05-06", "urn:1"),
    )
    joined = month.joined(day)
    assert joined == day.joined(month)
    assert (joined.date, joined.facts) == ("2024-05", ("urn:1", "urn:2"))


def test_a_day_that_is_known_comes_before_one_that_is_not() -> None:
    unknown, known = an_occasion("", "", "urn:1"), an_occasion("2024-05-06", "2024-05-06", "urn:2")
    assert unknown.joined(known).date == known.joined(unknown).date == "2024-05-06"


def test_of_rows_of_one_day_the_date_decides_and_then_the_name() -> None:
    one, other = an_occasion("2024-05", "2024-05-01"), an_occasion("2024-05-01", "2024-05-01")
    assert one.joined(other).date == other.joined(one).date == "2024-05"
    first, second = an_occasion("2024", "2024-01-01", name="恳谈会"), an_occasion("2024", "2024-01-01", name="座谈会")
    assert first.joined(second).event.name == second.joined(first).event.name == min("恳谈会", "座谈会")


def test_doing_something_else_changes_the_roles_alone() -> None:
    occasion = an_occasion("2024", "2024-01-01", "urn:1")
    assert occasion.doing(("urn:speaker",)) == replace(occasion, roles=("urn:speaker",))
