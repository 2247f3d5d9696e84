"""Documents of every format, made for the tests: PDF written by hand, DOCX by python-docx, archives in memory."""

import gzip
import io
import tarfile
import zipfile
import zlib
from collections.abc import Mapping, Sequence

import docx

Line = tuple[float, float, str]
"""A line of a page: its left edge and its baseline in points from the lower left corner, and its text."""

SIZE = 12.0


def pdf(*pages: Sequence[Line], extra: bytes = b"") -> bytes:
    """A PDF with a text layer; the font is the standard one for simplified Chinese and is not embedded."""
    streams = [b"\n".join(_shown(line) for line in page) for page in pages]
    return _pdf([_stream(stream) for stream in streams], extra)


def packed_pdf(filters: bytes, *pages: bytes) -> bytes:
    """A PDF whose pages have been through the filters already: `[/FlateDecode /FlateDecode]`."""
    head = b"<< /Length %d /Filter %b >>\nstream\n%b\nendstream"
    return _pdf([head % (len(page), filters, page) for page in pages], b"")


def shown(*lines: Line) -> bytes:
    """The content of a page that shows these lines."""
    return b"\n".join(_shown(line) for line in lines)


def scanned_pdf(*pictures: tuple[int, int, bytes]) -> bytes:
    """A PDF of pictures without text: each page shows gray pixels of a width and a height."""
    drawn = [_stream(b"q 595 0 0 842 0 0 cm /P%d Do Q" % number) for number in range(len(pictures))]
    images = [
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 "
        b"/Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream"
        % (width, height, len(zlib.compress(pixels)), zlib.compress(pixels))
        for width, height, pixels in pictures
    ]
    return _pdf(drawn, b"", images)


def _shown(line: Line) -> bytes:
    left, base, text = line
    return b"BT /F1 %g Tf %g %g Td <%b> Tj ET" % (SIZE, left, base, text.encode("utf-16-be").hex().encode())


def _stream(data: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%b\nendstream" % (len(data), data)


def _pdf(contents: Sequence[bytes], extra: bytes, images: Sequence[bytes] = ()) -> bytes:
    font, descendant, first = 3, 4, 5
    pages = [first + 2 * number for number in range(len(contents))]
    pictures = [first + 2 * len(contents) + number for number in range(len(images))]
    shown = b" ".join(b"/P%d %d 0 R" % pair for pair in enumerate(pictures))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R %b >>" % extra,
        b"<< /Type /Pages /Count %d /Kids [%b] >>" % (len(pages), b" ".join(b"%d 0 R" % page for page in pages)),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
        (
            b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 "
            b"/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> "
            b"/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /Ascent 880 /Descent -120 "
            b"/ItalicAngle 0 /CapHeight 880 /StemV 80 /FontBBox [0 -200 1000 900] >> >>"
        ),
    ]
    for page, content in zip(pages, contents, strict=True):
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 %d 0 R >> /XObject << %b >> >> >>" % (page + 1, font, shown),
            content,
        ]
    objects += images
    assert descendant < first
    return _numbered(objects)


def _numbered(objects: Sequence[bytes]) -> bytes:
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(out),
    )  # fmt: skip


def lines_of(text: str, *, left: float = 72, top: float = 780, step: float = 18) -> list[Line]:
    """The lines of a text as a column that begins at the top."""
    return [(left, top - step * number, line) for number, line in enumerate(text.splitlines()) if line.strip()]


def docx_of(*paragraphs: str) -> bytes:
    """A DOCX document of these paragraphs."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def zip_of(files: Mapping[str, bytes]) -> bytes:
    """A zip archive of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def tar_of(files: Mapping[str, bytes], mode: str = "w", links: Mapping[str, str] | None = None) -> bytes:
    """A tar archive of these files, compressed where the mode says so, and of symbolic links."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]  # the mode is open by design
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        for name, target in (links or {}).items():
            info = tarfile.TarInfo(name)
            info.type, info.linkname = tarfile.SYMTYPE, target
            archive.addfile(info)
    return out.getvalue()


def gzip_of(data: bytes) -> bytes:
    """The bytes compressed, without the time."""
    return gzip.compress(data, mtime=0)
