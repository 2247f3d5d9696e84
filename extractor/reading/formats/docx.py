"""DOCX: the text of its paragraphs, in the order of the document, those in tables and text boxes among them."""

import io
import zipfile
from collections.abc import Iterator
from typing import Final

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from extractor.errors import DocumentError
from extractor.reading.formats.source import Source, compose
from extractor.reading.formats.zips import ZIP_ERRORS, check_zip
from extractor.reading.limits import Limits

_PARAGRAPH: Final = qn("w:p")
_TEXT: Final = {qn("w:t"): None, qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_TEXT_BOX: Final = qn("w:txbxContent")
_TABS: Final = qn("w:tabs")  # the tab stops of a paragraph's format are no text
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def read(data: bytes, limits: Limits) -> Source:
    """The text of a DOCX document, one line a paragraph; the parts are its paragraphs, empty ones counted.

    Deleted text of tracked changes, headers, footers and notes are not part of it. No entity is resolved and nothing
    is fetched: python-docx parses so.

    Raises:
        DocumentError: it is no DOCX document, or is damaged.
        LimitError: it is too large when decompressed.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            check_zip(archive, limits, len(data))
            total = sum(entry.file_size for entry in archive.infolist())
            limits.refuse("megabytes", total // 1_000_000, f"becomes {total:,} bytes when decompressed")
        body = docx.Document(io.BytesIO(data)).element.body
        return compose("paragraph", _paragraphs(body), between="\n")
    except (*ZIP_ERRORS, OpcError, etree.XMLSyntaxError, KeyError, ValueError, AttributeError) as error:
        # python-docx meets a part that is missing or of another kind with any of these.
        raise DocumentError(f"is no DOCX document or a damaged one ({_told(error)}); save it again") from error


def _told(error: BaseException) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__


def _paragraphs(body: etree._Element) -> Iterator[tuple[int, str]]:
    for number, paragraph in enumerate(body.iter(_PARAGRAPH), 1):
        if text := "".join(_strings(paragraph)):
            yield number, text


def _strings(paragraph: etree._Element) -> Iterator[str]:
    """The text of a paragraph without that of text boxes in it, whose paragraphs come on their own."""
    within = 0  # how many elements, of those that hide their text, are open
    if any(ancestor.tag == _FALLBACK for ancestor in paragraph.iterancestors()):
        return  # the same text again, for programs that don't know its newer form
    for event, element in etree.iterwalk(paragraph, events=("start", "end")):
        if element.tag in (_TEXT_BOX, _TABS):
            within += 1 if event == "start" else -1
        elif event == "start" and not within and element.tag in _TEXT:
            yield _TEXT[element.tag] or element.text or ""
