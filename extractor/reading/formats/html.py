"""HTML: the text that a browser would show, block by block; scripts, styles and forms are not text."""

import codecs
import re
from collections.abc import Iterator
from typing import Final

from lxml import etree, html

from extractor.errors import DocumentError, LimitError
from extractor.reading.decoding import decode
from extractor.reading.formats.source import Source, compose
from extractor.reading.limits import Limits

# `form` is not among them: the sites of many governments wrap the whole page in one.
_SILENT: Final = frozenset(
    "audio button canvas embed head iframe input link map math meta nav noscript object script select style svg "  # noqa: SIM905
    "template textarea title video".split()
)
_BLOCKS: Final = frozenset(
    "address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption "  # noqa: SIM905
    "figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody tfoot "
    "thead tr ul".split()
)
_CELLS: Final = frozenset(("td", "th"))
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?([a-zA-Z0-9_-]{2,20})|"
                      rb"<\?xml[^>]{0,60}?encoding\s{0,9}=\s{0,9}[\"']([a-zA-Z0-9_-]{2,20})")  # fmt: skip
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HEAD = 2048
_GBK = {"gb2312": "gb18030", "gbk": "gb18030"}  # browsers read both as their superset (WHATWG Encoding § 4.2)


def read(data: bytes, limits: Limits) -> Source:  # noqa: ARG001  the form of every reader
    """The text of an HTML document: one line a block, blanks collapsed (HTML § 15.3, CSS Text § 4.1.1).

    The parts are the blocks with text, as paragraphs, in the order of the document. Nothing is fetched, no entity
    but those of HTML is resolved.

    Raises:
        DocumentError: the bytes are no text, or no element is in it.
        LimitError: its elements are nested more than 256 deep, beyond which the parser would drop them.
    """
    # Lone surrogates and NUL characters can't come out of `_decoded`; the parser is told the encoding of its input.
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        root = html.document_fromstring(_decoded(data).encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise DocumentError(f"is no HTML ({error}); save it again, or give its text as .txt") from error
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise LimitError("is nested more deeply than a page that people read; save it again as plain text")
    return compose("paragraph", enumerate(_blocks(root), 1), between="\n")


def _decoded(data: bytes) -> str:
    """The text in the encoding of its mark, else in the one that the document states, else in the detected one."""
    stated = None if data.startswith(_MARKS) else _CHARSET.search(data[:_HEAD])
    if stated is not None:
        name = (stated[1] or stated[2]).decode("ascii").lower()
        try:
            return data.decode(_GBK.get(name, name)).replace("\0", "\ufffd")
        except (LookupError, UnicodeDecodeError):
            pass  # the statement is wrong, as it often is; the bytes themselves decide
    return decode(data).removeprefix("\ufeff")


def _blocks(root: html.HtmlElement) -> Iterator[str]:
    line: list[str] = []
    for piece in _pieces(root):
        if piece == "\n":
            if text := _BLANKS.sub(" ", "".join(line)).strip(" "):
                yield text
            line.clear()
        else:
            line.append(piece)
    if text := _BLANKS.sub(" ", "".join(line)).strip(" "):
        yield text


def _pieces(root: html.HtmlElement) -> Iterator[str]:
    """The strings of the tree in order, with a newline where a block begins or ends."""
    silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag
        if event == "start":
            silent += tag in _SILENT
            if tag in _BLOCKS:
                yield "\n"
            if not silent and element.text:
                yield element.text
        else:
            silent -= tag in _SILENT
            if tag in _BLOCKS:
                yield "\n"
            elif tag in _CELLS:
                yield " "
            if not silent and element.tail and element is not root:
                yield element.tail
