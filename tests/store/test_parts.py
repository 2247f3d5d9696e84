from collections.abc import Callable
from pathlib import Path

import pytest

from extractor.errors import StoreError
from extractor.graph.codec import decode, decode_transcript
from extractor.graph.parts import Part
from extractor.graph.sightings import Sighting
from extractor.store.parts import Parts, open_parts
from tests.resolution.worlds import Told, parts

FIRST, SECOND = parts({"1": Told(town="溪口镇", people=("周岚",)), "2": Told(town="溪口镇", people=("文怀远",))})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with two parts."""
    with open_parts(tmp_path / "parts.db", write=True) as kept:
        kept.add(FIRST)
        kept.add(SECOND)
        kept.commit()
    return tmp_path / "parts.db"


def test_a_part_comes_back_whole_and_in_pieces(path: Path) -> None:
    with open_parts(path) as kept:
        assert kept.path == path
        assert (FIRST.key in kept, "none" in kept) == (True, False)
        assert kept.part(SECOND.key) == SECOND
        assert kept[FIRST.key] == decode(FIRST.statements)
        assert kept.packed_statements(FIRST.key) == FIRST.statements
        assert kept.sighting(FIRST.key) == Sighting.decode(FIRST.sighting)
        assert kept.packed_sighting(FIRST.key) == FIRST.sighting
        assert kept.transcript(FIRST.key) == decode_transcript(FIRST.transcript)


@pytest.mark.parametrize("ask", [Parts.__getitem__, Parts.part, Parts.sighting, Parts.transcript])
def test_a_missing_part_is_told_with_the_remedy(ask: Callable[[Parts, str], object], path: Path) -> None:
    with (
        open_parts(path) as kept,
        pytest.raises(StoreError, match=r"the part none is missing .*; remove the folder store/ and build again"),
    ):
        ask(kept, "none")


def test_a_known_part_stays_as_it_is(path: Path) -> None:
    other = Part(
        document="urn:other", key=FIRST.key, digest="", statements=b"", sighting=b"", transcript=b""
    )  # never so: two parts of one key are equal
    with open_parts(path, write=True) as kept:
        kept.add(other)
        kept.commit()
        assert kept.part(FIRST.key) == FIRST


def test_others_see_what_was_committed_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "parts.db"
    with open_parts(path, write=True) as kept:
        kept.add(FIRST)
        with open_parts(path) as other:
            assert FIRST.key not in other
        kept.commit()
        with open_parts(path) as other:
            assert FIRST.key in other
        kept.add(SECOND)
    with open_parts(path) as other:
        assert (FIRST.key in other, SECOND.key in other) == (True, False)


def test_what_is_not_kept_leaves_no_trace(path: Path) -> None:
    gone = FIRST.document.encode()
    assert gone in path.read_bytes()
    with open_parts(path, write=True) as kept:
        kept.keep([SECOND.key, SECOND.key, "none"])
        assert (FIRST.key in kept, SECOND.key in kept) == (False, True)
        kept.keep([SECOND.key])
    assert gone not in path.read_bytes()
    assert SECOND.document.encode() in path.read_bytes()


def test_a_compact_database_has_no_room_of_what_was_removed(path: Path) -> None:
    with open_parts(path, write=True) as kept:
        for number in range(50):
            kept.add(
                Part(
                    document=f"{number}",
                    key=f"{number}",
                    digest="",
                    statements=b"x" * 4000,
                    sighting=b"",
                    transcript=b"",
                )
            )
        kept.commit()
        kept.keep([SECOND.key])
        large = path.stat().st_size
        kept.compact()
        assert path.stat().st_size < large / 4
        assert kept.part(SECOND.key) == SECOND


def test_a_reader_makes_no_database_and_writes_into_none(tmp_path: Path, path: Path) -> None:
    with pytest.raises(StoreError, match=r"none.db: .*; see that it is readable"), open_parts(tmp_path / "none.db"):
        pass
    assert not (tmp_path / "none.db").exists()
    with pytest.raises(StoreError, match=r"parts.db: .*readonly"), open_parts(path) as kept:
        kept.add(Part(document="x", key="x", digest="", statements=b"", sighting=b"", transcript=b""))


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "parts.db").write_text("这不是数据库" * 100, "utf-8")
    with pytest.raises(StoreError, match=r"parts.db: .*not a database"), open_parts(tmp_path / "parts.db") as kept:
        _ = "key" in kept
