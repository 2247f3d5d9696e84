import pytest

from extractor.errors import DocumentError, LimitError
from extractor.reading.formats import read_source
from extractor.reading.formats.scan import can_read_scans
from extractor.reading.limits import DEFAULTS, Limits
from tests.reading.making import lines_of, pdf, scanned_pdf

LEFT = "云溪镇召开春耕生产推进会议\n镇党委书记方若谷主持会议并\n对下一阶段工作提出了要求。"
RIGHT = "石桥镇走访慰问敬老院的老人\n镇人大主席季清和参加了走访\n慰问活动，并送去了慰问品。"


@pytest.mark.parametrize("gap", [20.0, 36.0, 72.0])
def test_columns_are_read_one_after_the_other(gap: float) -> None:
    width = 12.0 * 13
    page = [
        (200, 800, "云溪简报第十二期"),
        *lines_of(LEFT, left=60, top=760),
        *lines_of(RIGHT, left=60 + width + gap, top=760),
    ]
    assert read_source(pdf(page), ".pdf", DEFAULTS).text == f"云溪简报第十二期\n{LEFT}\n{RIGHT}"


def test_each_character_leads_to_its_page() -> None:
    source = read_source(pdf(lines_of("第一页。"), [], lines_of("第三页，吉祥。")), ".pdf", DEFAULTS)
    assert source.text == "第一页。\n\n第三页，吉祥。"
    assert [(part.kind, part.number, part.start) for part in source.parts] == [("page", 1, 0), ("page", 3, 6)]


def test_an_indent_stays_visible() -> None:
    page = [(96, 780, "三月五日，云溪镇召开会议。"), (72, 762, "会议由方若谷同志主持，镇长讲话。")]
    assert read_source(pdf(page), ".pdf", DEFAULTS).text.splitlines()[0] == "　　三月五日，云溪镇召开会议。"


def test_pages_beyond_the_limit_are_refused_with_the_remedy() -> None:
    pages = [lines_of(f"第{number}页") for number in range(4)]
    with pytest.raises(LimitError, match=r"has 4 pages, more than 3; split it, or allow more with --limit pages=4"):
        read_source(pdf(*pages), ".pdf", Limits(pages=3))


@pytest.mark.skipif(can_read_scans(), reason="Tesseract is installed, and would read it")
def test_a_scan_is_said_to_be_one() -> None:
    with pytest.raises(DocumentError, match=r"is a scan without text \(1 pages"):
        read_source(scanned_pdf((8, 8, bytes(64))), ".pdf", DEFAULTS)


@pytest.mark.parametrize(
    "data, reason",
    [
        (b"%PDF-1.4\nnothing", "is no PDF or a damaged one"),
        (b"", "is no PDF or a damaged one"),
        (pdf(lines_of("会议。"))[:300], "has no pages|is no PDF or a damaged one"),
        (pdf([]), "has no text and no pictures"),
        (pdf(), "has no pages"),
    ],
)
def test_what_is_damaged_or_empty_is_named(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        read_source(data, ".pdf", DEFAULTS)
