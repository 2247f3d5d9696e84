import pytest

from extractor.errors import DocumentError
from extractor.reading.formats.sniffing import refuse_misnamed, sniff
from tests.reading.making import docx_of, gzip_of, lines_of, pdf, tar_of, zip_of

TEXT = "会议。".encode()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    "data, ending",
    [
        (pdf(lines_of("会议。")), ".pdf"),
        (b"\n \n%PDF-1.7", ".pdf"),
        (b"x%PDF-1.7", ".txt"),
        (b" " * 1024 + b"%PDF-1.7", ".txt"),
        (docx_of("会议。"), ".docx"),
        (zip_of({"a.txt": TEXT}), ".zip"),
        (zip_of({"a/word/b.xml": TEXT}), ".zip"),
        (b"PK\x03\x04 broken", ".zip"),
        (tar_of({"a.txt": TEXT}), ".tar"),
        (tar_of({"a.txt": TEXT}, "w:gz"), ".tar.gz"),
        (gzip_of(TEXT), ".jsonl.gz"),
        (b"\x1f\x8b broken", ".jsonl.gz"),
        (b"<!DOCTYPE html><p>", ".html"),
        (b"\xef\xbb\xbf \n<HTML lang=zh>", ".html"),
        (b"<p>", ".txt"),
        (TEXT, ".txt"),
        (b"", ".txt"),
    ],
)
def test_what_bytes_are_by_their_content(data: bytes, ending: str) -> None:
    assert sniff(data) == ending


@pytest.mark.parametrize(
    "data, name, reason",
    [
        (pdf(lines_of("会议。")), ".txt", "is a PDF by its content; name it .pdf"),
        (docx_of("会议。"), ".txt", "is a DOCX document by its content; name it .docx"),
        (zip_of({"a.txt": TEXT}), ".docx", "is a zip archive by its content; name it .zip"),
        (tar_of({"a.txt": TEXT}), ".txt", "is a tar archive by its content; name it .tar"),
        (tar_of({"a.txt": TEXT}, "w:gz"), ".txt", "is a compressed tar archive by its content; name it .tar.gz"),
        (gzip_of(TEXT), ".txt", "is compressed by its content; name it .jsonl.gz"),
        (OLE + b"\0", ".docx", "is a document of Word 97 or a program of its time; save it as .docx"),
    ],
)
def test_what_is_named_wrongly_is_told_what_it_is(data: bytes, name: str, reason: str) -> None:
    with pytest.raises(DocumentError) as refused:
        refuse_misnamed(data, name)
    assert str(refused.value) == reason


@pytest.mark.parametrize(
    "data, name, found",
    [
        (pdf(lines_of("会议。")), ".pdf", ".pdf"),
        (docx_of("会议。"), ".docx", ".docx"),
        (b"<html>", ".txt", ".html"),
        (TEXT, ".html", ".txt"),
        (TEXT, ".pdf", ".txt"),
    ],
)
def test_what_is_named_rightly_or_not_plainly_wrongly_is_let_in(data: bytes, name: str, found: str) -> None:
    refuse_misnamed(data, name)
    assert sniff(data) == found
