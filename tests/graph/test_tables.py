import random

from extractor.graph.statements import statements, union
from extractor.graph.tables import tables
from tests.factories import a_bulletin

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))
TABLES = tables(SAID)


def rows(name: str) -> list[dict[str, object]]:
    table = TABLES[name]
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_a_tenure_has_its_office_reports_and_sentence() -> None:
    (tenure,) = [row for row in rows("tenures") if row["person"] == "文怀远"]
    assert (tenure["office"], tenure["role"], tenure["body"]) == ("溪口镇人大副主席", "副主席", "溪口镇人大")
    assert (tenure["reported"], tenure["documents"]) == ("elected 2024-04-12", 2)
    assert (tenure["first_seen"], tenure["last_seen"]) == ("2024-04-01", "2024-04-01")
    assert tenure["sentence"] == "会上补选文怀远为溪口镇人大副主席。"


def test_an_office_without_a_body_is_called_by_its_role() -> None:
    (tenure,) = [row for row in rows("tenures") if row["role"] == "委员"]
    assert (tenure["office"], tenure["body"]) == ("委员", "")


def test_an_event_has_date_bounds_place_and_attendance() -> None:
    (meeting,) = [row for row in rows("events") if row["name"] == "防汛工作部署会"]
    assert (meeting["date"], meeting["earliest"], meeting["latest"]) == ("2024-04-12", "2024-04-12", "2024-04-12")
    assert (meeting["place"], meeting["organizers"], meeting["present"]) == ("溪口镇会议中心", "溪口镇", "76")
    assert meeting["documents"] == 2


def test_participations_name_agent_role_and_event() -> None:
    found = {(row["agent"], row["role"], row["event"]) for row in rows("participations")}
    assert ("方若谷", "chair", "防汛工作部署会") in found
    assert ("溪口镇敬老院", "subject", "走访活动") in found


def test_documents_people_and_bodies_are_listed_once() -> None:
    assert [row["id"] for row in rows("documents")] == ["1", "2"]
    assert sorted(str(row["name"]) for row in rows("people")) == ["文怀远", "方若谷", "𠮷海燕"]
    assert [row["other_names"] for row in rows("bodies") if row["name"] == "溪口镇党委"] == ["镇党委"]


def test_the_order_of_statements_is_of_no_effect() -> None:
    shuffled = random.Random(1).sample(SAID, len(SAID))  # noqa: S311  no secret
    assert tables(shuffled) == TABLES
