from dataclasses import replace

import pytest

from extractor.graph.codec import decode, decode_transcript
from extractor.graph.parts import pack, part_iri, part_key, read_part
from extractor.graph.sightings import Sighting, sighting
from extractor.graph.statements import statements
from extractor.graph.transcript import transcript
from extractor.ids import BASE
from tests.factories import a_bulletin, a_document

DOCUMENT = a_document("3月5日，镇长周岚主持召开会议。", collection="县报")


def test_a_part_holds_all_that_a_document_says() -> None:
    extraction = a_bulletin(collection="县报")
    part, said = pack(extraction), statements(extraction)
    document = extraction.text.document
    assert (part.document, part.digest) == (f"{BASE}document/县报/2024-04", document.digest)
    assert (part_iri(document), part_key(document)) == (part.document, part.key)
    assert decode(part.statements) == said
    assert Sighting.decode(part.sighting) == sighting(part.document, said)
    assert decode_transcript(part.transcript) == transcript(extraction)


def test_a_document_read_twice_is_one_part() -> None:
    assert read_part(DOCUMENT) == read_part(DOCUMENT)
    assert {one.object for one in decode(read_part(DOCUMENT).statements)} >= {"周岚"}


@pytest.mark.parametrize(
    "change",
    [{"digest": "0"}, {"collection": "市报"}, {"id": "002"}, {"issued": "2024"}, {"town": "溪口镇"}, {"title": "简报"}],
)
def test_bytes_and_metadata_make_the_key_and_the_place_does_not(change: dict[str, str]) -> None:
    assert part_key(replace(DOCUMENT, **change)) != part_key(DOCUMENT)  # type: ignore[arg-type]  # open by design
    assert part_key(replace(DOCUMENT, path="elsewhere.txt")) == part_key(DOCUMENT)


def test_no_two_fields_run_into_each_other() -> None:
    one, other = replace(DOCUMENT, town="甲", title=None), replace(DOCUMENT, town=None, title="甲")
    assert part_key(one) != part_key(other)
