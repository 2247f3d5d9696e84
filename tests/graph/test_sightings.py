from extractor.graph.sightings import ChangeSeen, EntitySeen, Sighting, sighting
from extractor.graph.statements import statements
from extractor.ids import BASE
from extractor.model import BodyChange
from tests.factories import SOURCE, a_bulletin, a_document, an_entity, an_evidence, an_extraction

LINES = SOURCE.splitlines()
DOCUMENT = f"{BASE}document/default/2024-04"


def seen() -> Sighting:
    return sighting(DOCUMENT, statements(a_bulletin()))


def test_a_document_has_its_town_and_the_days_on_which_it_may_be_from() -> None:
    found = seen()
    assert (found.document, found.town, found.days) == (DOCUMENT, "溪口镇", ("2024-04-01", "2024-04-30"))
    bare = sighting(f"{BASE}document/default/001", statements(an_extraction(a_document("简报"))))
    assert (bare.town, bare.days, bare.entities, bare.offices, bare.events) == (None, None, (), (), ())


def test_entities_have_kind_name_other_names_and_the_first_passage() -> None:
    found = {one.name: one for one in seen().entities}
    assert found["溪口镇党委"] == EntitySeen(
        iri=f"{BASE}organization/溪口镇/溪口镇党委",
        kind="organization",
        name="溪口镇党委",
        aliases=("镇党委",),
        jurisdiction="溪口镇",
        evidence=found["溪口镇党委"].evidence,
    )
    assert {one.kind for one in found.values()} == {"person", "organization", "place"}
    assert found["溪口镇会议中心"].kind == "place"
    assert all(len(one.evidence) <= 1 for one in found.values())


def test_offices_have_holder_role_body_and_reports() -> None:
    offices = {(one.person.rpartition("/")[2], one.role): one for one in seen().offices}
    assert set(offices) == {("方若谷", "书记"), ("𠮷海燕", "镇长"), ("𠮷海燕", "委员"), ("文怀远", "副主席")}
    assert offices["𠮷海燕", "委员"].organization is None
    assert offices["𠮷海燕", "镇长"].organization == f"{BASE}organization/溪口镇/溪口镇人民政府"
    (held,) = offices["方若谷", "书记"].reports
    assert (held.status, held.date, held.days) == ("holds", None, None)
    (elected,) = offices["文怀远", "副主席"].reports
    assert (elected.status, elected.date, elected.days) == ("elected", "2024-04-12", ("2024-04-12", "2024-04-12"))
    assert [passage.quote for passage in elected.evidence] == [LINES[2]]


def test_events_have_days_organizers_place_actors_and_whole() -> None:
    events = {one.type: one for one in seen().events}
    meeting, visit, election = events["work_meeting"], events["visit"], events["election"]
    assert (meeting.name, meeting.date, meeting.days) == ("防汛工作部署会", "2024-04-12", ("2024-04-12", "2024-04-12"))
    assert meeting.organizers == (f"{BASE}organization/云岭县/溪口镇",)
    assert meeting.place == f"{BASE}place/溪口镇/溪口镇会议中心"
    assert set(meeting.actors) == {f"{BASE}person/溪口镇/{name}" for name in ("方若谷", "𠮷海燕")}
    assert (election.container, meeting.container) == (meeting.iri, None)
    assert [passage.quote for passage in meeting.evidence] == [LINES[0]]
    # of an open end the last day is that of the begin; without a year there is none
    assert (visit.date, visit.days) == ("2024-04/", ("2024-04-01", "2024-04-30"))
    assert (election.date, election.days) == ("XXXX-04-12", None)


def test_a_change_has_its_bodies_by_iri() -> None:
    document = a_document("溪口镇文化站更名为溪口镇文体中心。")
    old, new = (an_entity("organization", name, jurisdiction="溪口镇") for name in ("溪口镇文化站", "溪口镇文体中心"))
    evidence = (an_evidence(document, "溪口镇文化站更名为溪口镇文体中心"),)
    for kind in ("renaming", "replacement"):
        told = BodyChange(kind=kind, originals=(old,), results=(new,), evidence=evidence)
        extraction = an_extraction(document, town="溪口镇", entities=[old, new], changes=[told])
        (found,) = sighting(f"{BASE}document/default/001", statements(extraction)).changes
        assert found == ChangeSeen(
            kind=kind,
            originals=(f"{BASE}organization/溪口镇/溪口镇文化站",),
            results=(f"{BASE}organization/溪口镇/溪口镇文体中心",),
            evidence=evidence,
        )


def test_what_was_encoded_comes_back_whole() -> None:
    assert Sighting.decode(seen().encode()) == seen()
