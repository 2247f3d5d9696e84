import pytest

from extractor.reading.kinds import DATELINE, ENUMERATION, ends_article, kinds, tells_of_event
from extractor.reading.lines import read_lines


@pytest.mark.parametrize(
    "text, kind",
    [
        ("扫描二维码", "furniture"),
        ("第3版 综合新闻", "furniture"),
        ("— 12 —", "furniture"),
        ("2024年第7期（总第118期）", "furniture"),
        ("2024年5月6日 星期一 第2版", "furniture"),
        ("主办：云溪镇党委", "furniture"),
        ("同 / 心 / 同 / 行", "furniture"),
        ("下转第2版", "furniture"),
        ("△代表们在茶园交流", "caption"),
        ("△5月6日，代表们在茶园交流", "caption"),
        ("图为志愿者在清理河道。", "caption"),
        ("欧阳青 摄", "caption"),
        ("防汛推进会会场 （欧阳青 摄）", "caption"),
        ("防汛推进会现场", "caption"),
        ("代表视察活动剪影", "caption"),
        ("防汛推进会现场，大家各抒己见", "text"),
        ("汛情已经过去。（欧阳青 摄）", "text"),
        ("（记者 欧阳青 通讯员 东方朔明）", "byline"),
        ("（镇综治办）", "byline"),
        ("（党群办（宣传））", "byline"),
        ("记者 欧阳青", "byline"),
        ("责任编辑：欧阳青", "byline"),
        ("云溪镇举办微信公众号运营培训班", "text"),
        ("云溪区举办第3期青年干部培训班", "text"),
        ("扫码点餐带动了夜市的消费。", "text"),
        ("（一）", "text"),
        ("会议指出，要抓紧抓实。", "text"),
        ("3、联系电话：12345", "text"),
    ],
)
def test_the_kind_of_a_line(text: str, kind: str) -> None:
    """The kind of a line."""
    assert list(kinds(read_lines(text))) == [kind]


def test_a_scrap_after_furniture_is_furniture() -> None:
    """A scrap after furniture is furniture."""
    lines = list(read_lines("扫码关注我们\n了解更多\n\n云溪镇召开大会\n12\n欧阳青 云溪村"))
    assert list(kinds(lines)) == ["furniture", "furniture", "text", "furniture", "text"]


@pytest.mark.parametrize(
    "text, ends",
    [
        ("活动圆满结束。（记者 欧阳青）", True),
        ("活动圆满结束。 （云溪镇）", True),
        ("活动圆满结束。（欧阳青 东方朔明）", True),
        ("活动圆满结束。（党群办（宣传））", True),
        ("活动圆满结束。（下转第2版）", False),
        ("活动圆满结束。（见图）", False),
        ("三是抓落实（要细）", False),
        ("活动圆满结束。", False),
    ],
)
def test_a_byline_ends_an_article(text: str, ends: bool) -> None:  # noqa: FBT001  the column of a table
    """A byline ends an article."""
    assert ends_article(text) is ends


@pytest.mark.parametrize(
    "text, matches",
    [
        ("本刊讯 近日，", True),
        ("本报讯（记者 欧阳青）近日，", True),
        ("本网5月6日讯 近日，", True),
        ("云溪新闻网5月6日消息：近日，", True),
        ("（云溪讯）近日，", True),
        ("5月6日消息：近日，", True),
        ("国家电网有限公司电话通知", False),
        ("据了解，今年", False),
        ("云溪报社通讯员培训班", False),
    ],
)
def test_datelines(text: str, matches: bool) -> None:  # noqa: FBT001  as above
    """Datelines."""
    assert bool(DATELINE.match(text)) is matches


@pytest.mark.parametrize("text", ["一、总体要求", "（二）实施步骤", "3、报名", "4. 体检", "第三章 附则", "（5）审核"])
def test_enumerations(text: str) -> None:
    """Enumerations."""
    assert ENUMERATION.match(text)


@pytest.mark.parametrize("text", ["3.5万亩", "一是抓落实", "十年树木", "2024年"])
def test_numbers_that_enumerate_nothing(text: str) -> None:
    """Numbers that enumerate nothing."""
    assert not ENUMERATION.match(text)


def test_headlines_that_tell_of_an_event() -> None:
    """Headlines that tell of an event."""
    assert tells_of_event("云溪镇召开推进会")
    assert not tells_of_event("同心同行 再启新程")


def test_filming_is_no_credit() -> None:
    """Filming is no credit."""
    assert list(kinds(read_lines("古街旅游宣传片正式开机拍摄"))) == ["text"]


def test_triangles_before_dates_mark_short_reports_that_stand_together() -> None:
    source = "▲5月6日，云溪镇召开推进会。\n▲5月 9日，镇文化站举办茶会。\n正文如下。\n▲茶会现场\n"
    assert list(kinds(read_lines(source))) == ["text", "text", "text", "caption"]


def test_a_head_makes_a_short_report_of_one_triangle() -> None:
    assert list(kinds(read_lines("云溪短波\n▲5月6日，云溪镇召开推进会。\n"))) == ["text", "text"]
