from collections.abc import Iterator, Sequence
from pathlib import Path

from extractor.graph.codec import decode
from extractor.graph.sightings import Sighting
from extractor.graph.statement import Statement
from extractor.resolution.corrections import NONE, Corrections, Reject
from extractor.resolution.stage import Naming, Outcome, Record, Tie
from extractor.store.observing import found, observed, told
from extractor.store.parts import open_parts
from tests.resolution.worlds import Told, parts

(PART,) = parts({"1": Told(town="溪口镇", people=("周岚", "文怀远"))})
WRONG = Corrections(reject=(Reject(thing="person/溪口镇/周岚"),))


class Names:
    """A station that brings the names of things, twice each, and derives of each record what it says."""

    name = "names"

    def observe(self, seen: Sighting, corrections: Corrections) -> Iterator[tuple[str, bytes]]:  # noqa: ARG002
        """A record a thing."""
        for entity in (*seen.entities, *seen.entities):
            yield entity.kind, entity.name.encode()

    def resolve(self, records: Sequence[Record], corrections: Corrections) -> Outcome:  # noqa: ARG002
        """A statement a record."""
        said = [
            Statement("https://example.org/a", "urn:p", one.body.decode(), "d", "c", None, "zh", "r", None, ())
            for one in records
        ]
        naming = Naming(document="1", old="urn:a", new="urn:b", label="b")
        return Outcome(namings=(naming,), ties=(Tie("names", "x", "y"),), statements=tuple(said))


def names(tmp_path: Path, corrections: Corrections, *namings: Naming) -> list[tuple[str, str, bytes]]:
    with open_parts(tmp_path / "parts.db", write=True) as kept:
        kept.add(PART)
        return observed([Names()], corrections, told(PART.document, kept, PART.key, corrections, namings))


def test_each_record_of_a_document_comes_once_in_order(tmp_path: Path) -> None:
    expected = [("names", "person", name.encode()) for name in ("周岚", "文怀远")]
    assert names(tmp_path, NONE) == sorted(expected)


def test_what_a_person_rejected_is_not_observed(tmp_path: Path) -> None:
    assert names(tmp_path, WRONG) == [("names", "person", "文怀远".encode())]


def test_things_are_observed_under_the_names_that_were_decided(tmp_path: Path) -> None:
    iri = next(one.iri for one in Sighting.decode(PART.sighting).entities if one.name == "周岚")
    renamed = Naming(document=PART.document, old=iri, new=iri, label="周兰")
    assert ("names", "person", "周兰".encode()) in names(tmp_path, NONE, renamed)


def test_what_follows_from_a_block_is_packed_without_what_was_rejected() -> None:
    records = [Record("1", b"a"), Record("1", b"b")]
    whole = found(Names(), NONE, records)
    assert (whole.namings[0].new, whole.ties[0].into) == ("urn:b", "y")
    assert sorted(one.object for body in whole.derived.values() for one in decode(body)) == ["a", "b"]
    some = Corrections(reject=(Reject(subject="https://example.org/a", predicate="urn:p", object="a"),))
    assert [one.object for body in found(Names(), some, records).derived.values() for one in decode(body)] == ["b"]
