"""PDF with a text layer: its lines as they read, column after column, page after page."""

import logging
from collections.abc import Iterable, Iterator
from typing import Final

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LAParams, LTFigure, LTImage, LTItem, LTPage, LTTextBox, LTTextLine
from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

from extractor.errors import DocumentError, LimitError
from extractor.reading.formats.pdf_streams import MeasuredParser
from extractor.reading.formats.scan import read_scan
from extractor.reading.formats.source import Source, compose
from extractor.reading.limits import Limits

# Columns of a Chinese bulletin stand as little as two characters apart, and a justified line keeps its characters
# within one; so lines are cut where the gap is wider than that. Boxes are lines at most half a line apart.
_LAYOUT: Final = LAParams(char_margin=1.5, line_margin=0.6, boxes_flow=0.5)
_INDENT = 1.2
_UNMAPPED = "(cid:"

# It logs what it finds odd in a file; what matters of that is told as the failure of the document.
logging.getLogger("pdfminer").addHandler(logging.NullHandler())


def read(data: bytes, limits: Limits) -> Source:
    """The text of a PDF; the parts are its pages, those without text left out.

    Reading order is that of pdfminer's layout analysis: lines make boxes, boxes near each other make groups, and
    groups are read from the top left. A first line that stands in from its box keeps two blanks as its indent. A PDF
    of scanned pages without text is read by Tesseract where that is installed.

    Raises:
        DocumentError: it is damaged, needs a password, or has no text and Tesseract is not there.
        LimitError: it has too many pages, or becomes too large when decompressed.
    """
    count = _count(data, limits)
    pages = list(_pages(data, limits))
    if not any(text for _, text, _ in pages):
        if not any(is_picture for _, _, is_picture in pages):
            raise DocumentError("has no text and no pictures; see whether it was made whole")
        return read_scan(data, count, limits)
    return compose("page", ((number, text) for number, text, _ in pages if text), between="\n\n")


def _count(data: bytes, limits: Limits) -> int:
    """How many pages there are, as far as the limit needs to know."""
    try:
        document = PDFDocument(MeasuredParser(data, limits))
        count = 0
        for count, _ in enumerate(PDFPage.create_pages(document), 1):
            if count > limits.pages:
                stated = _stated(document)
                limits.refuse("pages", max(count, stated), f"has {max(count, stated):,} pages")
    except LimitError:
        raise
    except PDFPasswordIncorrect as error:
        raise DocumentError("needs a password; save it without one") from error
    except Exception as error:  # as in _pages
        raise _damaged(error) from error
    if not count:
        raise DocumentError("has no pages; see whether it was made whole")
    return count


def _stated(document: PDFDocument) -> int:
    stated = document.catalog.get("Pages")
    found = stated.resolve().get("Count") if stated is not None and hasattr(stated, "resolve") else None
    return found if isinstance(found, int) else 0


def _pages(data: bytes, limits: Limits) -> Iterator[tuple[int, str, bool]]:
    """The number, the text, and whether it holds a picture, of each page."""
    try:
        resources = PDFResourceManager()
        device = PDFPageAggregator(resources, laparams=_LAYOUT)
        interpreter = PDFPageInterpreter(resources, device)
        for number, page in enumerate(PDFPage.create_pages(PDFDocument(MeasuredParser(data, limits))), 1):
            interpreter.process_page(page)
            shown = device.get_result()
            yield number, "\n".join(_lines(shown)), _has_picture(shown)
    except LimitError:
        raise
    # pdfminer answers damage with whatever the damaged value led it to: TypeError, struct.error, RecursionError.
    except Exception as error:
        raise _damaged(error) from error


def _damaged(error: Exception) -> DocumentError:
    told = " ".join(str(error).split())[:120] or type(error).__name__
    return DocumentError(f"is no PDF or a damaged one ({told}); print it to a PDF again")


def _lines(page: LTPage) -> Iterator[str]:
    for box in page:
        if not isinstance(box, LTTextBox):
            continue
        for line in box:
            text = line.get_text().strip("\n") if isinstance(line, LTTextLine) else ""
            if text.strip() and _UNMAPPED not in text:
                indent = line.x0 - box.x0 > _INDENT * line.height
                yield f"　　{text}" if indent else text


def _has_picture(container: Iterable[LTItem]) -> bool:
    return any(isinstance(item, LTImage) or (isinstance(item, LTFigure) and _has_picture(item)) for item in container)
