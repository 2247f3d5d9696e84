"""Which district a town lies in, whose bodies its bulletins mean, and two towns of one name."""

from pathlib import Path

from extractor.graph.index import Index
from extractor.ids import BASE
from extractor.vocab import CIVIC, FOAF, ORG, SDO, SKOS
from tests.resolution.worlds import Told, a_world, final

TOWN, JIA, YI = "溪口镇", "云岭县", "白河县"
GOVERNMENT = f"{TOWN}人民政府"


def bodies(index: Index) -> set[str]:
    return {index.label(one) for one in index.instances(ORG.Organization)}


def of_county(identifier: str, county: str, *people: tuple[str, str]) -> Told:
    """A bulletin of a county that speaks of the officials of the town."""
    offices = tuple((person, role, GOVERNMENT) for person, role in people)
    return Told(town=county, issued=f"2024-{identifier}", offices=offices, bodies={GOVERNMENT: TOWN})


def test_a_short_name_is_the_body_of_the_district_that_other_bulletins_of_the_town_name(tmp_path: Path) -> None:
    index = a_world(
        tmp_path,
        {
            "1": Told(town=TOWN, issued="2024-01", offices=(("季清和", "局长", "县教育局"),)),
            "2": of_county("02", JIA, ("方若谷", "镇长")),
            "3": Told(town=TOWN, issued="2024-03", offices=(("方若谷", "镇长", GOVERNMENT),)),
        },
    )
    assert final(index, f"organization/{TOWN}/县教育局") == {f"organization/{JIA}/{JIA}教育局"}
    assert index.objects(f"{BASE}organization/{JIA}/{JIA}教育局", SKOS.altLabel) == ["县教育局"]
    assert bodies(index) == {f"{JIA}教育局", GOVERNMENT}


def test_without_anything_that_tells_the_district_a_short_name_stays_the_towns(tmp_path: Path) -> None:
    index = a_world(tmp_path, {"1": Told(town=TOWN, issued="2024-01", offices=(("季清和", "局长", "县教育局"),))})
    assert bodies(index) == {"县教育局"}


def test_two_towns_of_one_name_in_two_counties_stay_two(tmp_path: Path) -> None:
    known = (("周岚", "镇长", GOVERNMENT), ("李强", "副镇长", GOVERNMENT))
    index = a_world(
        tmp_path,
        {
            "1": of_county("01", JIA, ("李强", "镇长"), ("方若谷", "副镇长")),
            "2": of_county("02", YI, ("李强", "副镇长"), ("周岚", "镇长")),
            "3": Told(town=TOWN, issued="2024-03", offices=known),
        },
    )
    towns = {f"organization/{county}{TOWN}/{GOVERNMENT}" for county in (JIA, YI)}
    assert final(index, f"organization/{TOWN}/{GOVERNMENT}") == towns
    assert {index.value(f"{BASE}{one}", CIVIC.jurisdiction) for one in towns} == {f"{JIA}{TOWN}", f"{YI}{TOWN}"}
    assert len([one for one in index.instances(FOAF.Person) if index.label(one) == "李强"]) == 2
    assert len([one for one in index.instances(FOAF.Person) if index.label(one) == "周岚"]) == 1


def test_one_town_of_which_two_counties_speak_is_one_where_its_officials_are(tmp_path: Path) -> None:
    index = a_world(tmp_path, {"1": of_county("01", JIA, ("李强", "镇长")), "2": of_county("02", YI, ("李强", "镇长"))})
    assert bodies(index) == {GOVERNMENT}


def test_the_sessions_of_two_towns_of_one_name_are_two_series(tmp_path: Path) -> None:
    def session(identifier: str, county: str, number: str) -> Told:
        event = {"type": "congress", "name": f"第三届人大第{number}次会议", "start": f"2024-{identifier}-10"}
        holder = {JIA: "方若谷", YI: "周岚"}[county]
        offices = ((holder, "镇长", GOVERNMENT), ("季清和", "书记", f"{county}委"))
        homes = {f"{county}委": county}
        return Told(town=TOWN, issued=f"2024-{identifier}", offices=offices, bodies=homes, events=(event,))

    world = {
        "1": session("01", JIA, "二"), "2": session("02", YI, "二"),
        "3": of_county("03", JIA, ("方若谷", "镇长")), "4": of_county("04", YI, ("周岚", "镇长")),
    }  # fmt: skip
    index = a_world(tmp_path, world)
    assert len(index.instances(SDO.EventSeries)) == 2
    assert len(index.instances(CIVIC.CivicEvent)) == 2
