import pytest

from extractor.reading.articles import arrange
from extractor.reading.joining import join
from extractor.reading.lines import read_lines

_NEWS = "近日，云溪镇召开推进会。会议由欧阳青主持。"
_MORE = "各村要加强领导。要细化措施，抓紧抓实。"
_DATED = "本刊讯 5月6日，云溪镇召开推进会。"


def _articles(source: str) -> list[tuple[list[str], list[str]]]:
    """For each article the lines of its headline and all its paragraphs."""
    return [
        (
            [paragraph.text for part, paragraph in piece.parts if part == "headline"],
            [paragraph.text for _, paragraph in piece.parts],
        )
        for piece in arrange(join(list(read_lines(source))))
    ]


@pytest.mark.parametrize(
    "source, headlines",
    [
        ("", []),
        (_NEWS, [[]]),
        (f"云溪镇召开推进会\n\n{_NEWS}\n{_MORE}", [["云溪镇召开推进会"]]),
        # a dateline, a byline, a marked head, and a headline over news begin an article
        (f"甲镇召开会议\n\n{_NEWS}\n\n{_DATED}", [["甲镇召开会议"], []]),
        (f"甲镇召开会议\n\n{_NEWS}（欧阳青）\n\n{_MORE}", [["甲镇召开会议"], []]),
        (f"甲镇召开会议\n\n{_NEWS}\n\n（镇宣传办）\n\n茶园丰收\n\n{_MORE}", [["甲镇召开会议"], ["茶园丰收"]]),
        (
            f"甲镇召开会议\n\n{_NEWS}\n\n茶园新绿\n\n——记茶农欧阳青\n\n{_MORE}",
            [["甲镇召开会议"], ["茶园新绿", "——记茶农欧阳青"]],
        ),
        (
            f"甲镇召开推进工作会\n\n{_NEWS}\n\n社区短波\n\n▲{_NEWS}\n▲{_NEWS}",
            [["甲镇召开推进工作会"], ["社区短波"], []],
        ),
        (
            f"甲镇召开会议\n\n{_NEWS}\n\n云溪镇开展春季植树活动\n\n5 月 6 日,镇长植树。",
            [["甲镇召开会议"], ["云溪镇开展春季植树活动"]],
        ),
        (f"甲镇召开会议\n\n{_NEWS}\n\n植树添新绿\n\n3月10日，全镇植树。", [["甲镇召开会议"], ["植树添新绿"]]),
        (f"甲镇召开会议\n\n{_NEWS}\n\n喜报\n\n云溪村获评茶乡。", [["甲镇召开会议"], ["喜报"]]),
        (f"## 甲镇召开会议\n\n{_NEWS}\n\n## 喜讯\n\n{_MORE}", [["甲镇召开会议"], ["喜讯"]]),
        (
            f"# 云溪月报\n\n{_MORE}\n\n## 云溪镇开展春季植树活动\n\n{_NEWS}",
            [["云溪月报"], ["云溪镇开展春季植树活动"]],
        ),
        (
            f"甲镇召开会议\n\n{_NEWS}\n\n同心同行\n\n云溪镇开展植树\n\n{_NEWS}",
            [["甲镇召开会议"], ["同心同行", "云溪镇开展植树"]],
        ),
        # a title that the contents list, however short it is, a column's head, and a bullet over a brief
        (
            f"云溪月报\n\n目录\n茶园丰收 …… 1\n老船工 …… 2\n\n茶园丰收\n\n{_MORE}\n\n老船工\n\n{_MORE}",
            [["云溪月报", "目录", "茶园丰收 …… 1", "老船工 …… 2"], ["茶园丰收"], ["老船工"]],
        ),
        (f"甲镇召开会议\n\n{_NEWS}\n\n【光荣榜】\n\n{_MORE}", [["甲镇召开会议"], ["【光荣榜】"]]),
        (
            "短波\n\n◆5月6日，云溪茶园开采，茶农欢喜。\n\n◆5月8日，云溪渡口通航，船工欢喜。\n\n◆要把安全放在第一位。",
            [["短波"], []],
        ),
        # one marked head among many others is what damage has left of the marks
        (
            (
                f"甲镇召开第一次推进会议\n\n{_NEWS}\n\n乙村沿河植树三千多棵\n\n{_NEWS}\n\n丙村茶园开采迎来客人\n\n"
                f"{_NEWS}\n\n丁村渡口\n\n{_MORE}\n\n## 丁村渡口\n\n{_MORE}"
            ),
            [["甲镇召开第一次推进会议"], ["乙村沿河植树三千多棵"], ["丙村茶园开采迎来客人"]],
        ),
        # a subhead does not
        (f"甲镇召开会议\n\n{_NEWS}\n\n茶园丰收\n\n{_MORE}", [["甲镇召开会议"]]),
        (f"甲镇召开会议\n\n{_NEWS}\n\n一、总体要求和目标任务\n\n{_NEWS}", [["甲镇召开会议"]]),
        (f"## 甲镇召开会议\n\n{_NEWS}\n\n**统一思想认识凝聚工作合力**\n\n{_NEWS}", [["甲镇召开会议"]]),
    ],
)
def test_where_articles_begin(source: str, headlines: list[list[str]]) -> None:
    """Where articles begin."""
    assert [headline for headline, _ in _articles(source)] == headlines


def test_a_headline_below_its_article_is_returned() -> None:
    """A headline below its article is returned."""
    source = f"## 喜讯\n\n{_MORE}\n\n{_DATED}\n\n（镇综治办）\n\n春风送暖\n真情慰问\n\n## 茶园丰收\n\n{_MORE}"
    assert _articles(source)[1] == (
        ["春风送暖", "真情慰问"],
        [_DATED.replace("讯 5", "讯5"), "（镇综治办）", "春风送暖", "真情慰问"],
    )


def test_a_headline_over_another_article_is_returned() -> None:
    """A headline over another article is returned."""
    heads = "云溪镇党代会胜利召开\n\n云溪镇举行植树活动"
    source = f"{heads}\n\n{_DATED}（欧阳青）\n\n大会听取了工作报告。代表们分组讨论。"
    assert [headline for headline, _ in _articles(source)] == [
        ["云溪镇举行植树活动"],
        ["云溪镇党代会胜利召开"],
    ]


def test_a_subhead_is_a_part_of_its_own() -> None:
    """A subhead is a part of its own."""
    (piece,) = arrange(join(list(read_lines(f"甲镇召开会议\n\n{_NEWS}\n\n茶园丰收\n\n{_MORE}"))))
    assert [part for part, _ in piece.parts] == ["headline", "text", "subhead", "text"]


_CONGRESS = ["同心奋进谱新篇", "—芦湾乡第八届人民代表大会第三次会议胜利召开"]
_COURSE = "芦湾乡举办村级财务培训班"


@pytest.mark.parametrize("between", ["芦湾乡召开纪念五四运动105周年大会", "芦湾乡举行第三届莲藕文化节开幕式"])
def test_headlines_go_to_the_articles_that_open_in_their_words(between: str) -> None:
    """A headline that a column pushed into the text, and one of two, head the articles that tell what they say."""
    source = "\n\n".join(
        (
            *_CONGRESS,
            _COURSE,
            f"本刊讯 4月2日，{_COURSE}。县农经站站长费一鸣授课。要管好每一笔账，让村民放心。要",
            between,
            "强化监督，把账目晒出来，让集体资产阳光运行。",
            "各村会计、出纳和村务监督委员会成员等60余人参加培训。",
            "（乡农经站）",
            f"本刊讯 5月3日，{between.replace('芦湾乡', '芦湾乡在文化站', 1)}。乡党委书记樊正清出席并讲话。",
            "（乡党群办）",
            "本刊讯 5月8日，芦湾乡召开第八届人民代表大会第三次会议。会议由乡人大主席鲍秋生主持。",
        )
    )
    assert [headline for headline, _ in _articles(source)] == [[_COURSE], [between], _CONGRESS]


def test_a_subhead_that_the_next_article_does_not_tell_stays() -> None:
    """A head in the text stays where it is when the next article opens in other words."""
    source = f"甲镇召开会议\n\n{_NEWS}\n\n乙村召开议事协商会\n\n{_MORE}\n\n（镇宣传办）\n\n{_DATED}"
    assert [headline for headline, _ in _articles(source)] == [["甲镇召开会议"], []]
