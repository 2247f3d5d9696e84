"""Where fuzzing begins: small good inputs of every kind, all of them invented."""

from typing import Final

from extractor.reading.inputs import KINDS
from tests.command import BULLETIN, OTHER
from tests.reading.making import docx_of, gzip_of, lines_of, pdf, scanned_pdf, tar_of, zip_of

_LINES: Final = '{"id": "a", "text": "云溪镇召开会议。", "date": "2024-05"}\n{"id": 7, "text": "走访。"}\n'.encode()
_FILES: Final = {"a.txt": BULLETIN.encode(), "manifest.csv": b"id,town\na,x\n", "b.jsonl": _LINES}
_BY_KIND: Final = {
    ".txt": BULLETIN.encode("gb18030"),
    ".md": f"# {OTHER}".encode(),
    ".html": f"<meta charset=utf-8><table><tr><td>{BULLETIN}</table>".encode(),
    ".htm": f"<p>{OTHER}<br>&amp;&#x20BB7;".encode("utf-16"),
    ".xhtml": b'<?xml version="1.0" encoding="gbk"?><html><p>x</p></html>',
    ".docx": docx_of(*BULLETIN.splitlines()),
    ".pdf": pdf(lines_of(BULLETIN.replace("𠮷", "国")), lines_of(OTHER)),
    ".jsonl": _LINES,
    ".jsonl.gz": gzip_of(_LINES),
    ".csv": 'id,text,issued\na,云溪镇召开会议。,2024\nb,"走访，\n慰问。",\n'.encode(),
    ".tsv": "id\ttext\na\t会议。\n".encode("gbk"),
    ".zip": zip_of(_FILES),
    ".tar": tar_of(_FILES, links={"c.txt": "/etc/passwd"}),
    ".tar.gz": tar_of(_FILES, "w:gz"),
    ".tgz": tar_of({"a.zip": zip_of(_FILES)}, "w:gz"),
    ".tar.bz2": tar_of(_FILES, "w:bz2"),
    ".tar.xz": tar_of(_FILES, "w:xz"),
}
_TEXTS: Final = [
    BULLETIN,
    OTHER,
    "# 要闻\n\n**云溪镇** 动态\n- 3 -\n（记者 方若谷）\n[链接](http://x)\n",
    "雲溪鎮召開會議，鎮長闻𠮷燕講話。",
    "今年1至5月、2024年6月以来，春节前夕，农历八月十五，去年底，“七一”前后，9月3日—6日上午9时30分",
    "原云溪县委副书记、县长（挂职），市人大常委会党组书记、主任兼政法委副书记",
    '方若谷\n闻𠮷燕\na/<b>"&\n\u202e文怀远\n',
]


def samples(target: str) -> list[bytes]:
    """The inputs that the fuzzing of a target begins with."""
    if target == "readers":
        return [bytes([KINDS.index(kind)]) + data for kind, data in _BY_KIND.items()]
    if target == "standard_input":
        return [*_BY_KIND.values(), scanned_pdf((4, 4, bytes(16)))[:99]]
    if target == "sparql":
        values = [
            "方若谷\n2024-01-31\n3",
            'a" } } DROP ALL #\nhttps://example.org/0\nvisit',
            "x\\\ny'''\nhttps://a> <b",
        ]
        return [bytes([number]) + value.encode() for number in range(30) for value in values]
    return [text.encode() for text in _TEXTS]
