from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.errors import StoreError
from extractor.graph.codec import decode
from extractor.graph.statement import Statement
from extractor.resolution.stage import Naming, Record, Tie
from extractor.resolution.stages import STAGES
from extractor.store.index import Index, Member, open_index, pack_each

EARLY, LATE = STAGES[0].name, STAGES[-1].name


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    """An index that is written."""
    with open_index(tmp_path / "index.db", write=True) as opened:
        yield opened


def naming(document: str, old: str, new: str, label: str = "名") -> Naming:
    return Naming(document=document, old=old, new=new, label=label)


def said(target: str, document: str = "derived") -> Statement:
    return Statement("urn:a", "urn:b", target, document, "derived", None, None, "test", None, ())


def test_documents_come_and_change_and_go(index: Index) -> None:
    index.set_member("b", "1")
    index.set_member("a", "2")
    index.set_member("b", "3")
    assert index.members() == (Member(iri="a", key="2"), Member(iri="b", key="3"))
    index.set_member("a", None)
    index.set_member("none", None)
    assert index.members() == (Member(iri="b", key="3"),)


def test_a_note_has_its_last_value(index: Index) -> None:
    assert index.note("program") is None
    index.set_note("program", "1")
    index.set_note("program", "2")
    assert (index.note("program"), index.note("other")) == ("2", None)


def test_the_blocks_that_change_are_those_whose_records_differ(index: Index) -> None:
    assert index.replace_records("s", "1", [("x", b"1"), ("y", b"1"), ("y", b"1")]) == {"x", "y"}
    assert index.replace_records("s", "2", [("x", b"2")]) == {"x"}
    assert index.records("s", "x") == [Record("1", b"1"), Record("2", b"2")]
    assert index.records("s", "y") == [Record("1", b"1")]
    assert index.replace_records("s", "1", [("y", b"1"), ("x", b"1")]) == set()
    assert index.replace_records("s", "1", [("x", b"9"), ("y", b"1"), ("z", b"1")]) == {"x", "z"}
    assert index.replace_records("t", "1", [("x", b"1")]) == {"x"}
    assert index.replace_records("s", "1", []) == {"x", "y", "z"}
    assert (index.blocks("s"), index.blocks("t")) == (["x"], ["x"])
    assert index.records("t", "x") == [Record("1", b"1")]


def test_records_of_which_nothing_is_known_are_added_and_come_in_the_order_of_documents(index: Index) -> None:
    index.add_records([("s", "y", "2", b"2"), ("s", "y", "1", b"9"), ("s", "x", "1", b"1"), ("s", "y", "1", b"3")])
    assert index.blocks("s") == ["x", "y"]
    assert index.records("s", "y") == [Record("1", b"3"), Record("1", b"9"), Record("2", b"2")]


def test_the_documents_in_which_a_name_changed(index: Index) -> None:
    first, second = naming("1", "a", "b"), naming("2", "a", "b")
    assert index.replace_namings(EARLY, "x", [first, second]) == {"1", "2"}
    assert index.replace_namings(EARLY, "x", [second, first]) == set()
    assert index.replace_namings(EARLY, "x", [first, naming("2", "a", "b", "别名")]) == {"2"}
    assert index.namings("2") == [naming("2", "a", "b", "别名")]
    assert index.replace_namings(EARLY, "x", [first]) == {"2"}
    assert (index.namings("1"), index.namings("2")) == ([first], [])


def test_what_another_block_has_named_since_stays(index: Index) -> None:
    index.replace_namings(EARLY, "x", [naming("1", "a", "b")])
    index.replace_namings(EARLY, "y", [naming("1", "a", "c")])
    assert index.replace_namings(EARLY, "x", []) == set()
    assert index.namings("1") == [naming("1", "a", "c")]


def test_a_later_stage_goes_on_from_what_an_earlier_one_named(index: Index) -> None:
    index.replace_namings(EARLY, "x", [naming("1", "a", "b", "早"), naming("1", "k", "l", "早")])
    index.replace_namings(LATE, "x", [naming("1", "b", "c", "晚")])
    last = [naming("1", "a", "c", "晚"), naming("1", "b", "c", "晚"), naming("1", "k", "l", "早")]
    assert index.namings("1") == last
    assert index.namings("1", [EARLY]) == [naming("1", "a", "b", "早"), naming("1", "k", "l", "早")]
    assert index.namings("1", [LATE]) == [naming("1", "b", "c", "晚")]
    assert index.namings("1", []) == []


def test_a_tie_moves_the_records_of_both_blocks(index: Index) -> None:
    index.add_records([(LATE, "x", "1", b""), (LATE, "y", "2", b""), (LATE, "z", "3", b"")])
    tie = Tie(stage=LATE, block="x", into="y")
    assert index.replace_ties(EARLY, "b", [tie]) == {"1"}
    assert index.ties(LATE) == {"x": "y"}
    assert index.ties(EARLY) == {}
    assert index.replace_ties(EARLY, "b", [tie]) == set()
    # its records may stand in the block that it was tied to
    assert index.replace_ties(EARLY, "b", []) == {"1", "2"}
    assert index.ties(LATE) == {}


def test_what_follows_no_more_and_what_is_new(index: Index) -> None:
    one, two = pack_each([said("urn:1")]), pack_each([said("urn:2")])
    assert index.replace_derived("s", "x", one | two) == ([], [*one.values(), *two.values()])
    assert index.replace_derived("s", "x", one | two) == ([], [])
    assert index.replace_derived("s", "x", one) == (list(two.values()), [])
    assert list(index.derived()) == [said("urn:1")]


def test_what_another_block_derives_too_is_not_gone_and_told_once(index: Index) -> None:
    both = pack_each([said("urn:1")])
    index.replace_derived("s", "x", both)
    index.replace_derived("s", "y", both)
    assert list(index.derived()) == [said("urn:1")]
    assert index.replace_derived("s", "x", {}) == ([], [])
    assert index.replace_derived("s", "y", {}) == (list(both.values()), [])
    assert list(index.derived()) == []


def test_derived_statements_are_kept_by_their_identity() -> None:
    packed = pack_each([said("urn:1"), said("urn:2")])
    assert {identity: decode(body) for identity, body in packed.items()} == {
        one.id: (one,) for one in (said("urn:1"), said("urn:2"))
    }


def test_an_index_lasts_from_its_commit_on(tmp_path: Path) -> None:
    path = tmp_path / "index.db"
    with open_index(path, write=True) as opened:
        opened.set_member("a", "1")
        opened.commit()
        opened.set_member("b", "1")
    with open_index(path) as opened:
        assert opened.members() == (Member(iri="a", key="1"),)
    with (
        pytest.raises(StoreError, match=r"index.db: .*; remove the folder store/ and build again"),
        open_index(path) as opened,
    ):
        opened.set_member("b", "1")
    with pytest.raises(StoreError, match=r"none.db"), open_index(tmp_path / "none.db"):
        pass


def test_what_is_added_of_a_block_is_what_would_replace_nothing(index: Index, tmp_path: Path) -> None:
    names = [naming("2", "x", "y"), naming("1", "x", "y"), naming("1", "x", "y")]
    ties = [Tie(stage="s", block="b", into="a")]
    follows = pack_each([said("urn:1"), said("urn:2")])
    with open_index(tmp_path / "other.db", write=True) as other:
        for one in (index, other):
            one.add_records([("s", "b", "1", b"1"), ("s", "a", "2", b"2")])
        assert index.add_namings(EARLY, "b", names) == other.replace_namings(EARLY, "b", names) == {"1", "2"}
        assert index.add_ties(EARLY, "b", ties) == other.replace_ties(EARLY, "b", ties) == {"1"}
        index.add_derived(EARLY, "b", follows)
        assert other.replace_derived(EARLY, "b", follows) == ([], list(follows.values()))
        for one in (index, other):
            one.add_derived(EARLY, "c", {})
            assert one.namings("1") == [naming("1", "x", "y")]
            assert one.ties("s") == {"b": "a"}
            assert len(list(one.derived())) == 2
