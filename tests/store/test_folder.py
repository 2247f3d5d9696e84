from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad, Store

from extractor.errors import StoreError
from extractor.store.folder import STORE, Folder, Generation


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A store without a generation, as a build finds it that has the lock."""
    (tmp_path / STORE).mkdir()
    return Folder.of(tmp_path)


def made(folder: Folder) -> Generation:
    """A generation that was begun and put in force."""
    generation = folder.begin()
    folder.switch(generation)
    return generation


def names(folder: Folder) -> list[str]:
    return sorted(entry.name for entry in folder.path.iterdir() if entry.is_dir())


def test_a_store_lies_in_the_output_folder(tmp_path: Path) -> None:
    folder = Folder.of(tmp_path)
    assert folder.path == tmp_path / STORE
    assert folder.parts.parent == folder.lock.parent == folder.path
    generation = Generation(folder.path / "000001")
    assert (generation.quads, generation.index) == (folder.path / "000001/quads", folder.path / "000001/index.db")


def test_before_the_first_build_nothing_is_in_force(tmp_path: Path) -> None:
    assert Folder.of(tmp_path).current is None


def test_a_generation_is_in_force_when_it_is_switched_to_and_not_before(folder: Folder) -> None:
    first = folder.begin()
    assert first.path.name == "000001"
    assert folder.current is None
    folder.switch(first)
    assert folder.current == first
    second = folder.begin()
    assert second.path.name == "000002"
    assert folder.current == first
    folder.switch(second)
    assert folder.current == second


def test_what_an_interrupted_build_left_is_removed(folder: Folder) -> None:
    made(folder)
    left = folder.begin()
    (left.path / "index.db").write_text("half", "utf-8")
    (folder.path / "000007").mkdir()
    again = folder.begin()
    assert again == left
    assert list(again.path.iterdir()) == []
    assert names(folder) == ["000001", "000002"]


def test_the_generation_before_stays_for_its_readers_and_those_before_it_go(folder: Folder) -> None:
    for _ in range(3):
        made(folder)
    assert names(folder) == ["000002", "000003"]
    folder.forget()
    assert names(folder) == ["000003"]
    assert folder.current == Generation(folder.path / "000003")


@pytest.mark.parametrize("told", ["000009", "last", "", "../000001", "1x"])
def test_what_names_no_generation_is_refused_with_the_remedy(told: str, folder: Folder) -> None:
    made(folder)
    (folder.path / "CURRENT").write_text(told, "utf-8")
    with pytest.raises(StoreError, match=r"CURRENT: names no generation .*; remove .*, build again"):
        _ = folder.current


def test_a_generation_is_opened_to_read_alone_and_damage_is_told(folder: Folder) -> None:
    generation = made(folder)
    one = Quad(NamedNode("urn:a"), NamedNode("urn:b"), NamedNode("urn:c"))
    store = Store(str(generation.quads))
    store.add(one)
    store.flush()
    del store
    opened = generation.opened()
    assert list(opened) == [one]
    with pytest.raises(RuntimeError, match="read-write"):
        opened.remove(one)
    with pytest.raises(StoreError, match=r"quads: is damaged .*; remove .*, build again"):
        Generation(folder.path / "none").opened()
