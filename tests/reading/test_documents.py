import hashlib
import io
import sys
from pathlib import Path

import pytest

from extractor.errors import InputError
from extractor.model import Document
from extractor.reading.documents import Discovery, discover
from extractor.reading.failure import Failure
from extractor.reading.limits import Limits


def _write(folder: Path, **files: str | bytes) -> None:
    for name, data in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))


def _found(*paths: Path, manifest: Path | None = None) -> tuple[list[Document], list[Failure], Discovery]:
    discovery = discover([str(path) for path in paths], manifest=manifest, collection="云溪")
    found = list(discovery)
    documents = [entry for entry in found if isinstance(entry, Document)]
    return documents, [entry for entry in found if isinstance(entry, Failure)], discovery


def test_a_document_is_its_bytes_decoded(tmp_path: Path) -> None:
    """A document is its bytes decoded."""
    data = "\ufeff会议。\r\n".encode()
    _write(tmp_path, a_txt=data)
    (document,), _, _ = _found(tmp_path)
    assert document == Document(
        id="a",
        source="\ufeff会议。\r\n",
        digest=hashlib.sha256(data).hexdigest(),
        path=str(tmp_path / "a.txt"),
        collection="云溪",
    )


def test_bad_documents_fail_beside_good_ones(tmp_path: Path) -> None:
    """Bad documents fail beside good ones."""
    _write(tmp_path, a_txt="会议。", b_txt=b"\0\1", c_txt=" \n", d_txt="走访。", e_jsonl="{\n", f_png=b"\0")
    documents, failures, discovery = _found(tmp_path, tmp_path / "none.txt")
    assert [document.id for document in documents] == ["a", "d"]
    assert [(Path(failure.path).name, failure.reason.split(" (")[0]) for failure in failures] == [
        ("b.txt", "is not text"),
        ("c.txt", "is empty; give its text or remove it"),
        ("e.jsonl:1", "is not JSON"),
        ("none.txt", "does not exist; check the spelling"),
    ]
    assert [Path(path).name for path in discovery.skipped] == ["f.png"]


def test_the_manifest_of_a_folder_describes_its_documents(tmp_path: Path) -> None:
    """The manifest of a folder describes its documents."""
    _write(
        tmp_path,
        manifest_csv="id,issued,town\na,2024-05,云溪镇\nb,,石桥镇\n",
        a_txt="会议。",
        b_jsonl='{"id": "b", "text": "走访。", "issued": "2023", "town": "云溪镇"}',
    )
    documents, failures, discovery = _found(tmp_path)
    assert [(document.issued, document.town) for document in documents] == [
        ("2024-05", "云溪镇"),
        ("2023", "石桥镇"),
    ]
    assert (failures, discovery.skipped) == ([], [])


def test_a_manifest_that_is_given_replaces_that_of_the_folder(tmp_path: Path) -> None:
    """A manifest that is given replaces that of the folder."""
    _write(tmp_path, in__manifest_csv="broken", in__a_txt="会议。", other_csv="id,town\na,云溪镇\n")
    (document,), _, _ = _found(tmp_path / "in", manifest=tmp_path / "other.csv")
    assert document.town == "云溪镇"


def test_a_broken_manifest_is_told_before_anything_is_read(tmp_path: Path) -> None:
    """A broken manifest is told before anything is read."""
    _write(tmp_path, manifest_csv="name\na\n", a_txt="会议。")
    with pytest.raises(InputError, match=r"manifest\.csv:1: the manifest has no column `id`"):
        discover([str(tmp_path)])


def test_one_id_with_two_texts_is_refused(tmp_path: Path) -> None:
    """One id with two texts is refused."""
    _write(tmp_path, x__a_txt="会议。", y__a_txt="走访。", z__a_md="会议。")
    documents, failures, discovery = _found(tmp_path)
    assert [document.path for document in documents] == [str(tmp_path / "x/a.txt")]
    (failure,) = failures
    assert failure.path == str(tmp_path / "y/a.txt")
    assert str(tmp_path / "x/a.txt") in failure.reason
    assert discovery.repeated == [str(tmp_path / "z/a.md")]


def test_a_document_named_twice_is_read_once(tmp_path: Path) -> None:
    """A document named twice is read once."""
    _write(tmp_path, a_txt="会议。")
    documents, failures, discovery = _found(tmp_path, tmp_path / "a.txt")
    assert (len(documents), failures, discovery.repeated) == (1, [], [str(tmp_path / "a.txt")])


def test_standard_input_is_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard input is a document."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("会议。\r\n".encode("gbk"))))
    (document,) = discover(["-"])
    assert isinstance(document, Document)
    assert (document.id, document.source, document.path) == ("stdin", "会议。\r\n", "-")


def test_an_unreadable_file_is_a_failure(tmp_path: Path) -> None:
    """An unreadable file is a failure."""
    _write(tmp_path, in__b_txt="走访。")
    # Nobody, root included, can read the first page of a process's memory.
    (tmp_path / "a.txt").symlink_to("/proc/self/mem")
    documents, (failure,), _ = _found(tmp_path / "a.txt", tmp_path / "in")
    assert [document.id for document in documents] == ["b"]
    assert failure.reason == "can't be read (Input/output error); check the file and its rights"


def test_a_manifest_that_matches_nothing_is_told(tmp_path: Path) -> None:
    _write(
        tmp_path,
        in__a_txt="会议。",
        good_csv="id,town\na,云溪镇\nb,\n",
        bad_csv="id,town\na.txt,云溪镇\n",
        no_csv="id\n",
    )
    unmatched = {}
    for name in ("good.csv", "bad.csv", "no.csv"):
        _, _, discovery = _found(tmp_path / "in", manifest=tmp_path / name)
        unmatched[name] = discovery.unmatched
    assert unmatched == {"good.csv": (), "bad.csv": (str(tmp_path / "bad.csv"),), "no.csv": ()}


def test_a_file_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    _write(
        tmp_path, a_txt=b"x" * 1_000_001, b_txt="会议。" * 9, c_txt="会议。", d_jsonl=b'{"id": "%b' % (b"x" * 1_000_000)
    )
    found = list(discover([str(tmp_path)], limits=Limits(megabytes=1, characters=26)))
    assert [type(one).__name__ for one in found] == ["Failure", "Failure", "Document", "Failure"]
    assert [one.reason for one in found if isinstance(one, Failure)] == [
        "has more than 1 megabytes; split it, or allow more with --limit megabytes=10",
        "has 27 characters, more than 26; split it, or allow more with --limit characters=27",
        "has more than 1 megabytes; split it, or allow more with --limit megabytes=10",
    ]
