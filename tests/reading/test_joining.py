import pytest

from extractor.reading.joining import join
from extractor.reading.lines import read_lines


def _paragraphs(source: str) -> list[str]:
    return [paragraph.text for paragraph in join(list(read_lines(source)))]


_BEFORE = "云溪镇召开座谈会。会上，水务站站长欧阳"
_AFTER = "东、茶厂厂长司马青作交流发言。"


@pytest.mark.parametrize(
    "between",
    [
        "\n\n\n\n",
        "\n\n\n\n“一河一策”治水项目启动\n\n",
        "\n\n第2版\n\n",
        "\n\n图为座谈会现场\n\n",
        "\n扫描二维码\n关注我们\n\n",
    ],
)
def test_a_name_that_the_page_cuts_is_whole_again(between: str) -> None:
    """A name that the page cuts is whole again."""
    paragraphs = _paragraphs(_BEFORE + between + _AFTER)
    assert paragraphs[0] == _BEFORE + _AFTER
    assert paragraphs[1:] == [line for line in between.split("\n") if line]


@pytest.mark.parametrize(
    "source, first",
    [
        ("会议结束。要求全体党\n\n\n\n员干部带头。", "会议结束。要求全体党员干部带头。"),  # in mid-word
        ("共收到群众意见27\n\n件。", "共收到群众意见27件。"),
        ("推进“四个\n\n融合”，推动发展。", "推进“四个融合”，推动发展。"),
        ("出席的有镇长欧阳青，\n副镇长司马青。", "出席的有镇长欧阳青，副镇长司马青。"),
        ("各村与\n各站所签订责任书。", "各村与各站所签订责任书。"),
        ("关于印发《云溪镇治水\n实施方案》的通知", "关于印发《云溪镇治水实施方案》的通知"),
        ("2023年，云溪镇坚持以新时代中\n\n医药文化为特色。", "2023年，云溪镇坚持以新时代中医药文化为特色。"),
    ],
)
def test_the_halves_of_a_sentence_are_joined(source: str, first: str) -> None:
    """The halves of a sentence are joined."""
    assert _paragraphs(source)[0] == first


@pytest.mark.parametrize(
    "source",
    [
        "云溪镇召开座谈会\n\n镇党委书记欧阳青出席。",
        "同心同行 再启新程\n云溪镇召开推进会\n\n近日，会议召开。",
        "名单如下：\n欧阳青\n司马青",
        "组长：欧阳青\n成员：司马青 东方朔明 章凯",
        "会议结束。全体代表\n\n会上，欧阳青讲话。",
        "会议结束。全体代表\n\n\u3000\u3000镇长讲话。",
        "会议结束。全体代表\n\n## 云溪镇植树",
        "推进“四个\n\n以“五治”促提升。",
        "一、总体要求\n二、实施步骤",
        "会议结束。（记者 欧阳青）\n\n镇长走访企业。",
    ],
)
def test_what_was_never_one_stays_apart(source: str) -> None:
    """What was never one stays apart."""
    assert _paragraphs(source) == [line.strip("#\u3000 ") for line in source.split("\n") if line]


def test_the_nearest_cut_is_mended() -> None:
    """The nearest cut is mended."""
    source = "要求一。践行“四个\n\n要求二。务必做到“四个\n\n融合”，推动发展。"
    assert _paragraphs(source) == ["要求一。践行“四个", "要求二。务必做到“四个融合”，推动发展。"]


def test_two_columns_that_cross_are_parted() -> None:
    """Two columns that cross are parted."""
    cut = "大家到齐。会上很热闹，站长欧阳\n\n29日下午，学员乘船。船到江心，船工司马\n\n"
    source = f"{cut}东讲了一课。大家鼓掌。\n\n青唱了渔歌。掌声又起。"
    assert _paragraphs(source) == [
        "大家到齐。会上很热闹，站长欧阳东讲了一课。大家鼓掌。",
        "29日下午，学员乘船。船到江心，船工司马青唱了渔歌。掌声又起。",
    ]


def test_the_lines_of_a_narrow_column_are_one_paragraph() -> None:
    """The lines of a narrow column are one paragraph."""
    item = "◆ 镇人大办公室与云溪第一中学校\n联合开展了主题活动，三百名\n师生参加。"
    prose = "镇长在讲话中连发三问：春耕\n进度慢的，慢在哪？项目卡\n壳的，卡在哪？"
    head = "这条路，总算修到了码头边\n云溪村第一书记 欧阳青"
    assert _paragraphs(item) == ["镇人大办公室与云溪第一中学校联合开展了主题活动，三百名师生参加。"]
    assert _paragraphs(prose) == ["镇长在讲话中连发三问：春耕进度慢的，慢在哪？项目卡壳的，卡在哪？"]
    assert _paragraphs(head) == head.split("\n")


def test_a_column_between_the_halves_follows_them() -> None:
    """A column between the halves follows them."""
    source = "会议开始。推进河道整\n\n近日，茶园丰收。村民忙采摘。\n\n治工程。\n\n河道整治工程是重点。"
    assert _paragraphs(source)[:2] == ["会议开始。推进河道整治工程。", "近日，茶园丰收。村民忙采摘。"]


def test_wrapped_lines_are_one_paragraph() -> None:
    """Wrapped lines are one paragraph."""
    text = "近日云溪镇召开河道整治工作推进会，镇长欧阳青出席并讲话，各村负责人、各站所负责人、企业代表参加会议"
    lines = [text[at : at + 13] for at in range(0, len(text), 13)]
    assert _paragraphs("\n".join(lines) + "。\n会后走访。") == [text + "。", "会后走访。"]


def test_lines_that_are_paragraphs_are_not_wrapped() -> None:
    """Lines that are paragraphs are not wrapped."""
    source = "云溪村欧阳青\n石桥村司马青\n河西村东方朔明\n龙泉村章凯"
    assert len(_paragraphs(source)) == 4
