"""Bodies whose names quote a campaign or what they are called (“红石榴”志愿服务队)."""

from extractor.matching.patterns import Pattern
from extractor.mentions.organizations.boundaries import name_limit
from extractor.mentions.organizations.endings import Ending
from extractor.mentions.organizations.roll import Roll

_QUOTED_BODY = Pattern(
    "(?:中央|省|市|县|区|镇|乡|街道|村|社区|全国)?“[^“”，。]{2,20}”[^，。；、“”的]{0,8}?(?P<kind>领导小组|督查组"
    "|督导组|指导组|巡回指导组|办公室"
    "|指挥部|工作组|志愿服务队|志愿者服务队|志愿队|志愿者队伍|服务队|讲师团|宣讲团|宣讲队|工委|综合党委|突击队"
    "|先锋队|巡逻队|调解室|工作室|艺术团|合唱团|文艺队|工作站)"
)
"""市“转作风”专项活动督查组, “红石榴”志愿服务队: a body whose name quotes a campaign or what it is called."""
_BRANCH = Pattern(
    "(?P<brand>[㐀-鿿A-Za-z]{2,10})（(?:中国|[㐀-鿿]{2,4})）[㐀-鿿]{0,14}?"
    "(?:(?:股份|责任|控股|集团)*有限(?:责任)?公司|集团(?:公司)?(?=董|总|副|执)|事务所|研究院|大学|学院)"
)
_JOURNAL = Pattern(
    "《[^《》，。]{2,16}》(?:杂志社|编辑部|编委会|报社|(?:杂志)?社(?=副?[社总主]|记者)|(?=副?(?:总编|主编)(?![，：:])))"
)
_OFFICIAL = ("领导小组", "督查组", "督导组", "指导组", "巡回指导组", "办公室", "指挥部", "工作组", "工委", "综合党委")


def quoted_bodies(text: str) -> list[Ending]:
    """Bodies with a campaign or a by-name in quotation marks; a group of officials says whose it is."""
    found = (match for match in _QUOTED_BODY.finditer(text) if match["kind"] not in _OFFICIAL or match[0][0] != "“")
    return [Ending(*match.span(), "quoted-body") for match in found]


def branches(text: str) -> list[Ending]:
    """星河电子（云州）有限公司: a firm that says in brackets where it is."""
    return [Ending(*match.span(), "branch") for match in _BRANCH.finditer(text)] if "（" in text else []


def read_branch(roll: Roll, ending: Ending) -> None:
    """The firm from where its brand begins: 与|星河电子（云州）有限公司."""
    opened = roll.text.index("（", ending.start)
    start = max(ending.start, name_limit(roll.text, opened, roll.floor(opened), roll.words, owned=True))
    if start < opened - 1:
        roll.put(start, ending.end, ending.rule)


def journals(text: str) -> list[Ending]:
    """《云州文艺》|杂志社: the house that makes a journal, which bears its title."""
    return [Ending(*match.span(), "journal") for match in _JOURNAL.finditer(text)] if "》" in text else []


def read_quoted(roll: Roll, ending: Ending) -> None:
    """A body with a by-name is of the body or the localities right before it (柳溪镇|“银龄”志愿服务队)."""
    start = quote = roll.text.index("“", ending.start)
    if roll.last is not None and roll.last.end == quote:
        start = roll.last.start
    elif quote not in roll.place_at_end:
        start = ending.start
    while start in roll.place_at_end:
        start = roll.place_at_end[start]
    roll.put(start, ending.end, ending.rule)
