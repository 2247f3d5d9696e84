import pytest

from extractor import seeds
from extractor.reading import evidence
from extractor.reading.lines import read_lines


@pytest.mark.parametrize(
    "text, finished",
    [
        ("会议圆满结束。", True),
        ("他说：“大家辛苦了。”", True),
        ("名单公布如下：", True),
        ("一是加强领导；", True),
        ("专家链接——", True),
        ("活动结束。（欧阳青）", True),
        ("重点推进老旧小区（首批）", False),
        ("云溪镇召开推进会", False),
        ("镇党委书记", False),
    ],
)
def test_how_a_finished_text_ends(text: str, finished: bool) -> None:  # noqa: FBT001  the column of a table
    """How a finished text ends."""
    assert evidence.is_finished(text) is finished


@pytest.mark.parametrize(
    "text, short",
    [
        ("镇长欧阳青、", True),
        ("在此基础上，", True),
        ("深化“", True),
        ("镇政府与", True),
        ("以绿色发展为", True),
        ("群众积极参与", False),
        ("奋发有为", False),
        ("云溪镇召开推进会", False),
    ],
)
def test_words_and_marks_that_end_no_sentence(text: str, short: bool) -> None:  # noqa: FBT001  as above
    """Words and marks that end no sentence."""
    assert evidence.stops_short(text) is short


def test_a_closed_ending_excepts_an_open_one() -> None:
    """A closed ending excepts an open one; any other would say nothing."""
    open_endings = seeds.words("layout", "open_endings")
    assert [word for word in seeds.words("layout", "closed_endings") if not word.endswith(open_endings)] == []


@pytest.mark.parametrize(
    "text, opener",
    [
        ("推进“四个", "“"),
        ("印发《云溪镇工作", "《"),
        ("“四个一”工程", None),
        ("‘一’（含试点", "（"),
        ("", None),
    ],
)
def test_what_is_left_open(text: str, opener: str | None) -> None:
    """What is left open."""
    assert evidence.left_open(text) == opener


@pytest.mark.parametrize(
    "text, opener, closes",
    [
        ("融合”，推动", "“", True),
        ("以“五治”促", "“", False),
        ("推动工作", "“", None),
        ("方案》的通知", "《", True),
    ],
)
def test_whether_a_text_closes_what_was_open(text: str, opener: str, closes: bool | None) -> None:  # noqa: FBT001
    """Whether a text closes what was open."""
    assert evidence.closes(text, opener) is closes


@pytest.mark.parametrize(
    "text, running",
    [
        ("会议开始。随后讨论", True),
        ("3月5日，镇长到云溪村", True),
        ("欧阳青指出，各村要加强领导，明确责任，细化措施，把工作抓紧抓实抓出成效", True),
        ("开展“迎新春，送祝福，话发展，共团圆，庆丰收”走访慰问困难群众活动", False),
        ("以治水兴业，以治水惠民", False),
        ("云溪镇召开推进会", False),
    ],
)
def test_running_text_is_no_headline(text: str, running: bool) -> None:  # noqa: FBT001  as above
    """Running text is no headline."""
    assert evidence.is_running_text(text) is running


@pytest.mark.parametrize("text", ["，推动", "的工作", "等12人", "东、欧阳青", "”一词", "们的心声", "之一。"])
def test_nothing_begins_like_an_orphan(text: str) -> None:
    """Nothing begins like an orphan."""
    assert evidence.is_orphan(text)


@pytest.mark.parametrize("text", ["的确如此", "等待通知", "一、总体", "“四个一”", "镇长、书记", "（二）"])
def test_openings_that_orphans_resemble(text: str) -> None:
    """Openings that orphans resemble."""
    assert not evidence.is_orphan(text)


@pytest.mark.parametrize(
    "tail, head, parted",
    [
        ("收到意见27", "件。", True),
        ("收到意见27", "落实", False),
        ("账号110200345678", "户名", False),
        ("共", "件", False),
    ],
)
def test_a_count_and_what_it_counts(tail: str, head: str, parted: bool) -> None:  # noqa: FBT001  as above
    """A count and what it counts."""
    assert evidence.completes_number(tail, head) is parted


@pytest.mark.parametrize("text", ["会上，欧阳青", "会议指出", "为深入贯彻", "5月6日下午", "近日，"])
def test_openings_of_a_sentence(text: str) -> None:
    """Openings of a sentence."""
    assert evidence.begins_a_sentence(text)


@pytest.mark.parametrize("text", ["会议室里", "为民服务", "书记欧阳青"])
def test_no_opening_of_a_sentence(text: str) -> None:
    """No opening of a sentence."""
    assert not evidence.begins_a_sentence(text)


def test_a_seam_that_the_document_knows() -> None:
    """A seam that the document knows."""
    seams = evidence.Seams(list(read_lines("推进河道整治工程\n河道整\n治工程")))
    assert seams.hold("镇里的河道整", "治工程已开工")
    assert not seams.hold("镇里的河道整", "改工程")
