import json
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from extractor.model import Document
from extractor.reading import Failure, Limits, discover
from extractor.reading.limits import DEFAULTS
from tests.reading.making import docx_of, gzip_of, tar_of, zip_of

FILES = {
    "2024/a.txt": "会议。".encode(),
    "2024/b.md": "走访。".encode("gb18030"),
    "2024/c.docx": docx_of("座谈。"),
    "d.jsonl": json.dumps({"id": "d1", "text": "讲话。"}).encode(),
    "photo.jpg": b"\xff\xd8",
    ".hidden.txt": b"x",
    "__MACOSX/a.txt": b"x",
}


def found(path: Path, data: bytes, limits: Limits = DEFAULTS) -> tuple[list[Document], list[Failure], list[str]]:
    path.write_bytes(data)
    discovery = discover([str(path)], limits=limits)
    all_found = list(discovery)
    documents = [one for one in all_found if isinstance(one, Document)]
    return documents, [one for one in all_found if isinstance(one, Failure)], discovery.skipped


@pytest.mark.parametrize(
    "name, data",
    [
        ("t.zip", zip_of(FILES)),
        ("t.tar", tar_of(FILES)),
        ("t.tar.gz", tar_of(FILES, "w:gz")),
        ("t.TGZ", tar_of(FILES, "w:gz")),
        ("t.tar.bz2", tar_of(FILES, "w:bz2")),
        ("t.tar.xz", tar_of(FILES, "w:xz")),
    ],
)
def test_an_archive_is_a_folder(tmp_path: Path, name: str, data: bytes) -> None:
    documents, failures, skipped = found(tmp_path / name, data)
    assert [document.id for document in documents] == ["a", "b", "c", "d1"]
    assert documents[1].source == "走访。"
    assert documents[0].path == f"{tmp_path / name}/2024/a.txt"
    assert (failures, skipped) == ([], [f"{tmp_path / name}/photo.jpg"])


@pytest.mark.parametrize("pack", [zip_of, tar_of])
def test_it_brings_its_manifest(tmp_path: Path, pack: object) -> None:
    files = {"x/a.txt": "会议。".encode(), "x/manifest.csv": "id,town\na,云溪镇\n".encode()}
    name, data = ("t.zip", zip_of(files)) if pack is zip_of else ("t.tar", tar_of(files))
    (document,), failures, _ = found(tmp_path / name, data)
    assert (document.town, failures) == ("云溪镇", [])


def test_a_broken_manifest_costs_no_document(tmp_path: Path) -> None:
    documents, (failure,), _ = found(tmp_path / "t.zip", zip_of({"a.txt": "会议。".encode(), "manifest.csv": b"no\n"}))
    assert len(documents) == 1
    assert "has a broken manifest" in failure.reason


def test_chinese_names_of_old_programs(tmp_path: Path) -> None:
    name = "云溪镇简报.txt".encode("gb18030")
    data = zip_of({"x" * len(name): "会议。".encode()}).replace(b"x" * len(name), name)
    (document,), _, _ = found(tmp_path / "t.zip", data)
    assert document.id == "云溪镇简报"


def test_archives_in_archives_up_to_a_limit(tmp_path: Path) -> None:
    data = zip_of({"a.txt": "会议。".encode()})
    for depth in range(2):
        data = zip_of({f"{depth}.zip": data, f"{depth}.txt": "走访。".encode() * (depth + 1)})
    documents, failures, _ = found(tmp_path / "t.zip", data)
    assert ([document.id for document in documents], failures) == (["a", "0", "1"], [])
    documents, (failure,), _ = found(tmp_path / "t.zip", data, Limits(nesting=2))
    assert [document.id for document in documents] == ["0", "1"]
    assert failure.path == f"{tmp_path / 't.zip'}/1.zip/0.zip"
    assert failure.reason == "lies 3 archives deep, more than 2; split it, or allow more with --limit nesting=3"
    assert failure.kind == "limit"


BLANKS = b" " * 30_000_000


@pytest.mark.parametrize(
    "name, data",
    [
        ("t.zip", zip_of({"good.txt": "会议。".encode(), "bomb.txt": BLANKS})),
        ("t.tar.gz", tar_of({"good.txt": "会议。".encode(), "bomb.txt": BLANKS}, "w:gz")),
        ("t.tar.bz2", tar_of({"good.txt": "会议。".encode(), "bomb.txt": BLANKS}, "w:bz2")),
        ("t.jsonl.gz", gzip_of(b'{"id": "good", "text": "x"}\n' + BLANKS)),
    ],
)
def test_a_bomb_is_refused_before_it_fills_the_memory(tmp_path: Path, name: str, data: bytes) -> None:
    _, failures, _ = found(tmp_path / name, data)
    assert {failure.kind for failure in failures} == {"limit"}
    assert "times its size when decompressed, more than 250" in failures[0].reason


def test_a_zip_that_lies_about_its_sizes_yields_no_more_than_it_states(tmp_path: Path) -> None:
    data = zip_of({"a.txt": b"x" * 1_000_000})
    for signature, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        start = data.index(signature) + at
        data = data[:start] + struct.pack("<I", 10) + data[start + 4 :]
    documents, (failure,), _ = found(tmp_path / "t.zip", data)
    assert documents == []
    assert "is damaged in its archive" in failure.reason


def test_entries_that_share_their_bytes_count_each(tmp_path: Path) -> None:
    """The bomb of D. Fifield (USENIX WOOT 2019): a thousand entries in the directory, one body in the file."""
    data = zip_of({"a.txt": b" " * 1_000_000})
    directory = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    record = data[directory:end]
    bomb = data[:directory] + record * 200
    bomb += struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 200, 200, len(record) * 200, directory, 0)
    documents, (failure,), _ = found(tmp_path / "t.zip", bomb)
    assert (documents, failure.kind) == ([], "limit")


def test_too_many_entries_are_refused(tmp_path: Path) -> None:
    files = {f"{number}.txt": "会议。".encode() + bytes([65 + number]) for number in range(9)}
    documents, (failure,), _ = found(tmp_path / "t.zip", zip_of(files), Limits(entries=8))
    assert documents == []
    assert failure.reason == "holds 9 entries, more than 8; split it, or allow more with --limit entries=9"
    documents, (failure,), _ = found(tmp_path / "t.tar", tar_of(files), Limits(entries=8))
    assert len(documents) == 8
    assert failure.kind == "limit"


def test_a_name_that_leads_out_of_the_archive_leads_nowhere(tmp_path: Path) -> None:
    names = ["../../etc/cron.d/evil.txt", "/etc/passwd.txt", "C:\\Windows\\x.txt"]
    files = {name: f"会议{number}。".encode() for number, name in enumerate(names)}
    (tmp_path / "in").mkdir()
    documents, failures, _ = found(tmp_path / "in" / "t.zip", zip_of(files))
    assert [document.source for document in documents] == ["会议0。", "会议1。", "会议2。"]
    assert failures == []
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["in", "t.zip"]


def test_links_in_a_tar_are_not_followed(tmp_path: Path) -> None:
    data = tar_of({"a.txt": "会议。".encode()}, links={"b.txt": "/etc/passwd"})
    documents, (failure,), _ = found(tmp_path / "t.tar", data)
    assert [document.id for document in documents] == ["a"]
    assert failure.path.endswith("t.tar/b.txt")
    assert "is a link in an archive" in failure.reason


def test_an_encrypted_entry_costs_the_others_nothing(tmp_path: Path) -> None:
    data = bytearray(zip_of({"a.txt": "会议。".encode(), "b.txt": "走访。".encode()}))
    for signature, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        data[data.index(signature) + at] |= 1
    documents, (failure,), _ = found(tmp_path / "t.zip", bytes(data))
    assert [document.id for document in documents] == ["b"]
    assert "needs a password" in failure.reason


def test_a_damaged_entry_costs_the_others_nothing(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "t.zip", "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.txt", "会议。")
        archive.writestr("b.txt", "走访。")
    data = (tmp_path / "t.zip").read_bytes().replace("会议。".encode(), "会義。".encode())
    documents, (failure,), _ = found(tmp_path / "t.zip", data)
    assert [document.id for document in documents] == ["b"]
    assert "is damaged in its archive (Bad CRC-32" in failure.reason


@pytest.mark.parametrize(
    "name, data, reason",
    [
        ("t.zip", b"", "is no archive or a damaged one"),
        ("t.zip", b"PK\x03\x04", "is no archive or a damaged one"),
        ("t.tar", b"", "is no archive or a damaged one"),
        ("t.tar", b"x" * 1024, "is no archive or a damaged one"),
        ("t.tar.gz", b"x" * 1024, "is no archive or a damaged one"),
        ("t.tar.bz2", b"x" * 1024, "is no archive or a damaged one"),
        ("t.tar.xz", b"x" * 1024, "is no archive or a damaged one"),
        ("t.tar.gz", tar_of({"a.txt": b"x"}, "w:gz")[:60], "is no archive or a damaged one"),
        ("t.zip", zip_of({}), "holds no document"),
        ("t.zip", zip_of({"a.jpg": b"x"}), "holds no document"),
    ],
    ids=lambda value: value if isinstance(value, str) else "data",
)
def test_what_is_damaged_or_empty_is_named(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    documents, failures, _ = found(tmp_path / name, data)
    assert documents == []
    assert reason in failures[0].reason


def test_a_compressed_stream_that_ends_too_soon_keeps_what_came_before(tmp_path: Path) -> None:
    many = {f"{number}.txt": zlib.compress(bytes([number]) * 99).hex().encode() for number in range(250)}
    documents, failures, _ = found(tmp_path / "t.tar.gz", tar_of(many, "w:gz")[:-300])
    assert documents
    assert len(failures) == 1


def test_an_entry_without_a_name_is_passed_over(tmp_path: Path) -> None:
    """Found by fuzzing: `zipfile` asks for the last character of every name."""
    documents, failures, _ = found(tmp_path / "t.zip", zip_of({"": b"x", "a.txt": "会议。".encode()}))
    assert [document.id for document in documents] == ["a"]
    assert failures == []
