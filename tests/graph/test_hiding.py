from extractor.graph.codec import decode, decode_transcript
from extractor.graph.hiding import MASK, hidden, holders_only
from extractor.graph.parts import Part, pack
from extractor.graph.sightings import Sighting
from extractor.ids import segment
from extractor.model import Holding, Participation
from extractor.vocab import CIVIC, FOAF, ORG
from tests.factories import a_document, a_mention, an_entity, an_event, an_evidence, an_extraction
from tests.graph.said import instances
from tests.resolution.worlds import Told, parts

SOURCE = "镇长周岚到会。\n周 岚与温如玉交谈。\n周岚山风景好。\n"
GONE = f"{MASK} {MASK}"


def told(town: str | None = "溪口镇", jurisdiction: str | None = None) -> Part:
    """A document of a mayor, who is called by another name too, and of somebody whom she met."""
    document = a_document(SOURCE)
    marks = [a_mention(SOURCE, name, "PERSON") for name in ("周岚", "温如玉")]
    mayor = an_entity("person", "周岚", "周镇长", jurisdiction=jurisdiction, mentions=(marks[0],))
    other = an_entity("person", "温如玉", mentions=(marks[1],))
    first, second = (an_evidence(document, line) for line in SOURCE.splitlines()[:2])
    meeting = an_event(
        participants=(Participation(agent=mayor, role="chair"), Participation(agent=other, role="attendee")),
        evidence=(second,),
    )
    holding = Holding(person=mayor, role="镇长", organization=None, evidence=(first,))
    return pack(
        an_extraction(
            document, town=town, mentions=marks, entities=[mayor, other], holdings=[holding], events=[meeting]
        )
    )


def names(part: Part) -> set[str]:
    return {one.object for one in decode(part.statements) if one.predicate == FOAF.name}


def written(part: Part) -> str:
    """All that a part holds."""
    return "".join(
        map(repr, (decode(part.statements), Sighting.decode(part.sighting), decode_transcript(part.transcript)))
    )


def test_a_person_goes_with_offices_participations_and_what_only_these_rested_on() -> None:
    before, after = told(), hidden(told(), "周岚", None, "new")
    assert (before.key == after.key, after.key, after.document) == (False, "new", before.document)
    assert names(before) == {"周岚", "温如玉"}
    assert names(after) == {"温如玉"}
    said = decode(after.statements)
    assert instances(said, CIVIC.Tenure) == instances(said, CIVIC.TenureReport) == set()
    assert len(instances(said, CIVIC.Participation)) == 1
    assert len(instances(said, CIVIC.CivicEvent)) == 1
    assert not [one for one in said if one.predicate == ORG.member]
    assert "镇长" not in {one.object for one in said if one.is_link}
    for form in ("周岚", "周镇长", segment("周岚")):
        assert form in written(before)
        assert form not in written(after)


def test_the_name_is_masked_character_by_character_also_where_layout_parts_it() -> None:
    text = decode_transcript(hidden(told(), "周岚", None, "new").transcript)
    assert text.source == f"镇长{MASK * 2}到会。\n{GONE}与温如玉交谈。\n{MASK * 2}山风景好。\n"
    assert [text.source[mark.start : mark.end] for mark in text.marks] == ["温如玉"]
    after = decode(hidden(told(), "周岚", None, "new").statements)
    quotes = {passage.quote for one in after for passage in one.evidence}
    assert f"{GONE}与温如玉交谈。" in quotes
    assert not any("岚" in quote for quote in quotes)


def test_another_name_of_the_person_will_do() -> None:
    assert names(hidden(told(), "周镇长", None, "new")) == {"温如玉"}


def test_a_name_that_nobody_bears_is_masked_in_the_text_all_the_same() -> None:
    after = hidden(told(), "风景", None, "new")
    assert names(after) == {"周岚", "温如玉"}
    assert "周岚山○○好" in decode_transcript(after.transcript).source


def test_with_a_place_only_its_own_document_or_person_is_concerned() -> None:
    assert names(hidden(told(), "周岚", "溪口镇", "new")) == {"温如玉"}
    elsewhere = hidden(told(), "周岚", "白石镇", "new")
    assert (elsewhere.key, elsewhere.statements, elsewhere.transcript) == ("new", told().statements, told().transcript)
    theirs = told(jurisdiction="白石镇")
    assert names(hidden(theirs, "周岚", "白石镇", "new")) == {"温如玉"}
    # in a document of the place the name goes, though its person belongs elsewhere and stays
    home = hidden(theirs, "周岚", "溪口镇", "new")
    assert "周岚" not in decode_transcript(home.transcript).source
    assert hidden(theirs, "周岚", "云岭县", "new").statements == theirs.statements


def test_only_who_holds_an_office_stays() -> None:
    after = holders_only(told(), "new")
    assert names(after) == {"周岚"}
    assert "温如玉" not in written(after)
    assert decode_transcript(after.transcript).source == SOURCE.replace("温如玉", MASK * 3)
    assert len(instances(decode(after.statements), CIVIC.Tenure)) == 1


def test_a_name_that_leads_to_nobody_is_masked_too() -> None:
    source = "温如玉到会。"
    loose = an_extraction(a_document(source), town="溪口镇", mentions=[a_mention(source, "温如玉", "PERSON")])
    assert decode_transcript(holders_only(pack(loose), "new").transcript).source == f"{MASK * 3}到会。"


def test_a_name_that_holds_another_stays_whole() -> None:
    told = Told(
        town="溪口镇", issued="2024-05", offices=(("温如玉", "镇长", "溪口镇人民政府"),), people=("温如", "文怀")
    )
    (part,) = parts({"1": told})
    kept = holders_only(part, "key")
    source = decode_transcript(kept.transcript).source
    assert "温如玉，镇长" in source
    assert "\n○○\n○○" in source
    assert {one.object for one in decode(kept.statements) if one.predicate == FOAF.name} == {"温如玉"}
