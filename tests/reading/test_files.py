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
        ("empty", "holds no bulletin (.txt, .md, .jsonl, .jsonl.gz)"),
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
    assert not is_supported("a.csv")


def test_the_manifest_of_a_folder(folder: Path) -> None:
    """The manifest of a folder."""
    assert has_manifest(str(folder))
    assert not has_manifest(str(folder / "sub"))
    assert not has_manifest(str(folder / "b.txt"))
