import pytest

from extractor.errors import DocumentError, LimitError
from extractor.reading.formats import read_source
from extractor.reading.limits import DEFAULTS


def text_of(markup: str | bytes) -> str:
    data = markup if isinstance(markup, bytes) else markup.encode()
    return read_source(data, ".html", DEFAULTS).text


@pytest.mark.parametrize(
    "markup, text",
    [
        ("<p>云溪镇  召开\n会议</p><p>方若谷主持</p>", "云溪镇 召开 会议\n方若谷主持"),
        ("<div>甲<b>乙</b>丙<br>丁</div>", "甲乙丙\n丁"),
        ("<table><tr><td>组长</td><td>方若谷</td></tr><tr><td>组员</td></tr></table>", "组长 方若谷\n组员"),
        ("<head><title>题</title><style>p{}</style></head><script>alert('会议')</script><p>甲</p>", "甲"),
        ("<form id=aspnetForm><p>甲</p><select><option>乙</select></form>", "甲"),
        ("<p>A&amp;B&nbsp;甲&#x20BB7;</p>", "A&B\u00a0甲𠮷"),
        ("<!-- 注 --><p>甲<!-- 注 -->乙</p>", "甲乙"),
        ("<p onclick='x()'>甲", "甲"),
        ("光有文字", "光有文字"),
        ("<p>甲</p>尾", "甲\n尾"),
    ],
)
def test_what_a_browser_would_show(markup: str, text: str) -> None:
    assert text_of(markup) == text


def test_the_parts_are_the_blocks() -> None:
    source = read_source("<h1>题目</h1><div></div><p>正文</p>".encode(), ".html", DEFAULTS)
    assert [tuple(part) for part in source.parts] == [("paragraph", 1, 0), ("paragraph", 2, 3)]


@pytest.mark.parametrize(
    "data",
    [
        '<meta charset="gb2312"><p>镕基会议</p>'.encode("gb18030"),
        '<meta http-equiv="Content-Type" content="text/html; charset=gbk"><p>镕基会议</p>'.encode("gbk"),
        '<?xml version="1.0" encoding="big5"?><p>會議</p>'.encode("big5"),
        '<meta charset="utf-8"><p>镕基会议</p>'.encode("gb18030") * 3,
        '<meta charset="no-such"><p>镕基会议</p>'.encode(),
        "<p>镕基会议</p>".encode("utf-16"),
        '\ufeff<meta charset="gbk"><p>镕基会议</p>'.encode(),
    ],
)
def test_the_encoding_is_the_one_that_fits(data: bytes) -> None:
    assert text_of(data).split("\n")[0] in ("镕基会议", "會議")


def test_depth_costs_no_crash() -> None:
    assert text_of("<div>" * 200 + "甲") == "甲"
    with pytest.raises(LimitError, match="is nested more deeply"):
        text_of("<div>" * 20_000 + "甲")


@pytest.mark.parametrize("data", [b"", b"<!-- -->", b"\0\1\2"])
def test_what_is_no_html_is_named(data: bytes) -> None:
    with pytest.raises(DocumentError, match=r"is no HTML|is not text"):
        read_source(data, ".html", DEFAULTS)
