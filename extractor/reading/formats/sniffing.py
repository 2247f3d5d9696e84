"""What bytes are by their content, where no name says so or the name is wrong."""

import io
import zipfile
import zlib
from typing import Final

from extractor.errors import DocumentError
from extractor.reading.formats.zips import ZIP_ERRORS

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TAR: Final = slice(257, 262)
_HTML: Final = (b"<!doctype html", b"<html")
_KINDS: Final = {
    ".pdf": "a PDF",
    ".docx": "a DOCX document",
    ".zip": "a zip archive",
    ".tar": "a tar archive",
    ".tar.gz": "a compressed tar archive",
    ".jsonl.gz": "compressed",
}


def sniff(data: bytes) -> str:
    """The ending that a file of this content would have; `.txt` where nothing else is plain."""
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return ".pdf"
    if data.startswith(b"PK\x03\x04"):
        return ".docx" if _is_docx(data) else ".zip"
    if data[_TAR] == b"ustar":
        return ".tar"
    if data.startswith(b"\x1f\x8b"):
        inside = zlib.decompressobj(wbits=31)
        try:
            return ".tar.gz" if inside.decompress(data[:4096], 512)[_TAR] == b"ustar" else ".jsonl.gz"
        except zlib.error:
            return ".jsonl.gz"
    head = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return ".html" if head.startswith(_HTML) else ".txt"


def refuse_misnamed(data: bytes, ending: str) -> None:
    """Refuses bytes that are plainly of another kind than the ending of their name says.

    Raises:
        DocumentError: they are; it tells the right name.
    """
    if data.startswith(_OLE):
        raise DocumentError("is a document of Word 97 or a program of its time; save it as .docx")
    found = sniff(data)
    if found != ending and found in _KINDS:
        raise DocumentError(f"is {_KINDS[found]} by its content; name it {found}")


def _is_docx(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return any(name.startswith("word/") for name in archive.namelist())
    except (*ZIP_ERRORS, ValueError):
        return False
