import os
from pathlib import Path

import pytest

from extractor.reading.files import has_manifest, is_supported, list_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with bulletins above and below, other files, and hidden ones."""
    for name in (
        "b.txt",
        "a.md",
        "sub/c.jsonl",
        "sub/d.jsonl.gz",
        "e.png",
        "manifest.csv",
        ".f.txt",
        ".git/g.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("会议。", "utf-8")
    return tmp_path


def test_a_folder_is_searched_in_order(folder: Path) -> None:
    """A folder is searched in order."""
    listing = list_files(str(folder))
    assert [str(Path(file).relative_to(folder)) for file in listing.files] == [
        "a.md",
        "b.txt",
        "sub/c.jsonl",
        "sub/d.jsonl.gz",
    ]
    assert listing.skipped == [str(folder / "e.png")]
    assert listing.failures == []


def test_a_file_stands_for_itself(folder: Path) -> None:
    """A file stands for itself."""
    path = str(folder / ".f.txt")
    assert list_files(path).files == [path]


@pytest.mark.parametrize(
    "name, reason",
    [
        ("none.txt", "does not exist"),
        ("e.png", "unsupported kind"),
        ("empty", "holds no bulletin (.txt, .md, .html"),
        ("images", "it holds 2 files of other kinds"),
        ("nul\0.txt", "can't be read"),
        ("b.txt/x", "can't be read"),
    ],
)
def test_a_path_that_gives_nothing_says_why(folder: Path, name: str, reason: str) -> None:
    """A path that gives nothing says why."""
    (folder / "empty").mkdir()
    (folder / "images").mkdir()
    for image in ("1.png", "2.png"):
        (folder / "images" / image).touch()
    (failure,) = list_files(str(folder / name)).failures
    assert failure.path == str(folder / name)
    assert reason in failure.reason


def test_kinds_by_name() -> None:
    """Kinds by name."""
    assert is_supported("A.TXT")
    assert is_supported("a.tar.gz")
    assert not is_supported("a.gz")


def test_the_manifest_of_a_folder(folder: Path) -> None:
    """The manifest of a folder."""
    assert has_manifest(str(folder))
    assert not has_manifest(str(folder / "sub"))
    assert not has_manifest(str(folder / "b.txt"))


def test_links_inside_a_folder(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    (inside / "sub").mkdir(parents=True)
    outside.mkdir()
    for path in (inside / "a.txt", inside / "sub" / "b.txt", outside / "c.txt"):
        path.write_text("会议。", "utf-8")
    (inside / "loop").symlink_to(inside)
    (inside / "same.txt").symlink_to("a.txt")
    (inside / "leak.txt").symlink_to(outside / "c.txt")
    (inside / "leaks").symlink_to(outside)
    (inside / "void.txt").symlink_to("nowhere")
    (inside / "void.jpg").symlink_to("nowhere")
    (inside / ".hidden.txt").symlink_to(outside / "c.txt")
    listing = list_files(str(inside))
    assert [Path(file).name for file in listing.files] == ["a.txt", "same.txt", "b.txt"]
    assert [(Path(failure.path).name, failure.reason.split(";")[0]) for failure in listing.failures] == [
        ("leaks", f"is a link that leads out of the folder, to {outside}"),
        ("leak.txt", f"is a link that leads out of the folder, to {outside / 'c.txt'}"),
        ("void.txt", "is a link to nothing"),
    ]


def test_pipes_in_a_folder_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (failure,) = list_files(str(tmp_path)).failures
    assert failure.reason == "is no regular file; remove it or give what it stands for"
