"""Hostile and damaged files of every kind, made for the tests: what each is, its name, and its bytes."""

import io
import json
import os
import tarfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from tests.command import BULLETIN
from tests.reading.making import docx_of, gzip_of, lines_of, packed_pdf, pdf, tar_of, zip_of

_TEXT = BULLETIN.encode()
_DOCX = docx_of(*BULLETIN.splitlines())
_PDF = pdf(lines_of(BULLETIN.replace("𠮷", "国")))
_ZIP = zip_of({"x.txt": _TEXT})
_BLANKS = b" " * 20_000_000
_XML = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "x">%b]><w>&j;</w>' % b"".join(
    b'<!ENTITY %c "%b">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
)


def files() -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of each file; the names number them."""
    for number, (ending, data) in enumerate(_all()):
        yield f"h{number:02d}{ending}", data


def _all() -> Iterator[tuple[str, bytes]]:
    yield from _texts()
    yield from _tables()
    yield from _documents()
    yield from _archives()


def _texts() -> Iterator[tuple[str, bytes]]:
    yield ".txt", b""
    yield ".txt", b"\xef\xbb\xbf"
    yield ".txt", b" \n\t\r\n"
    yield ".txt", bytes(range(256)) * 50
    yield ".txt", os.fsencode("\udcff") * 1000
    yield ".txt", b"\xff\xfe\x00"
    yield ".txt", b"\xff\xfe\x00\x00\x11"
    yield ".txt", b"\xed\xa0\x80\xed\xb0\x80" * 20
    yield ".txt", BULLETIN.encode("utf-16-le")
    yield ".txt", _TEXT[:-1]
    yield ".txt", _TEXT.replace("主持".encode(), b"\x00")
    yield ".txt", _TEXT.replace("方若谷".encode(), "方\x07若\x1b[31m谷".encode())
    yield ".txt", _TEXT.replace("方若谷".encode(), "方\u202e若\u2066谷\u2069".encode())
    yield ".txt", _TEXT.replace("方若谷".encode(), "方若谷<script>alert(1)</script>".encode())
    yield ".txt", _TEXT.replace("方若谷".encode(), b"=cmd|' /C calc'!A0")
    yield ".txt", _TEXT.replace("方若谷".encode(), "方\u200b若\u200d谷\ufeff".encode())
    yield ".txt", _TEXT.replace("云溪镇".encode(), b'"> <http://x> . #')
    yield ".txt", "会议".encode() * 5_000_000
    yield ".txt", b"a" * 10_000_000
    yield ".txt", ("主席" * 6_000).encode()
    yield ".txt", ("（" * 20_000).encode()
    yield ".txt", ("“" * 20_000).encode()
    yield ".txt", b"\n" * 1_000_000 + _TEXT
    yield ".txt", b"\r" * 100_000
    yield ".txt", "e\u0301\u0301".encode() * 5_000
    yield ".txt", "".join(map(chr, range(0x20000, 0x21000))).encode()
    yield ".md", b"#" * 50_000
    yield ".md", b"[" * 50_000
    yield ".md", b"> " * 20_000 + _TEXT
    yield ".md", b"<" * 50_000


def _tables() -> Iterator[tuple[str, bytes]]:
    yield ".jsonl", b""
    yield ".jsonl", b"[" * 100_000
    yield ".jsonl", b'{"id": "h", "text": "\\ud800"}'
    yield ".jsonl", b'{"id": "h\\u0000", "text": "x"}'
    yield ".jsonl", b'{"id": "../../h", "text": "\\u4f1a"}'
    yield ".jsonl", b'{"id": "<b>\\"h", "text": "\\u4f1a", "town": "<script>", "title": "]]>"}'
    yield ".jsonl", b'{"id": "h", "text": 1e999}\n{"id": NaN}\nnull\n"x"'
    yield ".jsonl", b'{"id": "h", "text": "%b"}' % ("会".encode() * 3_000_000)
    yield ".jsonl.gz", b"\x1f\x8b\x08"
    yield ".jsonl.gz", gzip_of(_TEXT)[:-9]
    yield ".jsonl.gz", gzip_of(_BLANKS)
    yield ".csv", b"id,text\n"
    yield ".csv", b'id,text\nh,"' + b"x" * 100_000
    yield ".csv", b"id,text\n=1+1,\xe4\xbc\x9a\n@x,\xe4\xbc\x9a\n"
    yield ".csv", b"id,text" + b",x" * 50_000 + b"\n"


def _documents() -> Iterator[tuple[str, bytes]]:
    yield ".html", b""
    yield ".html", b"<script>while(1);</script>"
    yield ".html", b"<div>" * 100_000
    yield ".html", b"<b>" * 1_000_000 + _TEXT
    yield ".html", b"<!--" * 100_000 + _TEXT
    yield ".html", b"<table>" + b"<td colspan=99999999 rowspan=99999999>x" * 200
    yield ".html", b"<p " + b"a=1 " * 50_000 + b">" + _TEXT
    yield ".html", b"<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;" + _TEXT
    yield ".html", b"<meta charset=utf-7>+ADw-script+AD4-"
    yield ".html", b"<iframe src=file:///etc/passwd></iframe><img src=x onerror=alert(1)>"
    yield ".docx", b"PK\x03\x04"
    yield ".docx", _DOCX[: len(_DOCX) // 2]
    yield ".docx", zip_of({"word/document.xml": _XML, "[Content_Types].xml": _XML})
    yield ".docx", zip_of({"word/document.xml": _BLANKS})
    yield ".docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)
    yield ".docx", _PDF
    yield ".pdf", b"%PDF-1.7"
    yield ".pdf", _PDF[: len(_PDF) // 2]
    yield ".pdf", _PDF.replace(b"/Kids [", b"/Kids [2 0 R ")
    yield ".pdf", _PDF.replace(b"/Length ", b"/Length 9999999")
    yield ".pdf", _PDF.replace(b"0000", b"9999")
    yield ".pdf", pdf([(1e30, -1e30, "会议"), (0, 0, "\x00\x01")])
    yield ".pdf", _DOCX
    yield ".pdf", packed_pdf(b"[/FlateDecode /FlateDecode]", zlib.compress(zlib.compress(_BLANKS * 3, 9), 9))
    yield ".pdf", _PDF.replace(b"/Type /Pages", b"/Type /Pages /Parent 2 0 R")


def _archives() -> Iterator[tuple[str, bytes]]:
    yield ".zip", b""
    yield ".zip", _ZIP[:40]
    yield ".zip", zip_of({"bomb.txt": _BLANKS})
    yield ".zip", zip_of({"a/../../../evil.txt": b"\0", "/etc/evil.txt": b"\0", "": b""})
    yield ".zip", zip_of({"1.zip": zip_of({"2.zip": zip_of({"3.zip": _ZIP})})})
    yield ".zip", zip_of({"manifest.csv": b"no,id\xff", "x.jpg": b"x"})
    yield ".tar", b"\0" * 10_240
    yield ".tar", tar_of({"../evil.txt": b"\0"}, links={"passwd.txt": "/etc/passwd"})
    yield ".tar", _tar_of_other_things()
    yield ".tar", tarfile.TarInfo("big.txt").tobuf()[:124] + b"77777777777\0" + bytes(376)
    yield ".tar.gz", tar_of({"bomb.txt": _BLANKS}, "w:gz")
    yield ".tar.xz", tar_of({"x.txt": b"\0"}, "w:xz")[:-20]


def _tar_of_other_things() -> bytes:
    """Links, devices and pipes, and a name that clears the terminal."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for number, kind in enumerate((tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE)):
            thing = tarfile.TarInfo(f"{number}.txt")
            thing.type, thing.linkname = kind, "/etc/passwd"
            archive.addfile(thing)
        speaking = tarfile.TarInfo("x.txt")
        speaking.size, speaking.pax_headers = len(_TEXT), {"path": "q\n\x1b[2J.txt"}
        archive.addfile(speaking, io.BytesIO(_TEXT))
    return out.getvalue()


def write(folder: Path) -> int:
    """Writes the files, links and pipes beside them; how many there are."""
    folder.mkdir()
    written = 0
    for name, data in files():
        (folder / name).write_bytes(data)
        written += 1
    (folder / "passwd.txt").symlink_to("/etc/passwd")
    (folder / "loop").symlink_to(folder)
    (folder / "void.txt").symlink_to("nowhere")
    os.mkfifo(folder / "pipe.txt")
    (folder / os.fsdecode(b"\xff\xfe.txt")).write_bytes(_TEXT)
    (folder / "bell\x07.txt").write_bytes(_TEXT)
    (folder / "folder.txt").mkdir()
    (folder / "manifest.csv").write_text("id,issued\nnobody,2024\n", "utf-8")
    (folder / "lines.jsonl").write_text(json.dumps({"id": "good-line", "text": BULLETIN}) + "\n{", "utf-8")
    return written + 9
