"""Groups that exist by the sentence that founds or names them: a leading group, a seconded section."""

from collections.abc import Container, Iterator

from extractor.matching.patterns import Pattern
from extractor.mentions.ground import is_han
from extractor.mentions.organizations.endings import Ending
from extractor.mentions.organizations.roll import Roll

_FOUNDED = Pattern(
    "(?:成立|设立|组建)了?(?:以[^，。；]{2,16}为[^，。；的]{1,6}的)?"
    "(?P<name>(?![由各以一多专相若第])[㐀-鿿0-9·]{3,30}?(?:领导小组|协调小组|工作专班|指挥部|管委会"
    "|管理委员会)(?:办公室)?)"
)
"""成立某某工程建设领导小组: all that stands between the verb and the group's own word is its name."""
_HEADED = Pattern(
    "(?<![㐀-鿿])(?:担任|兼任|任|由)?(?P<name>[㐀-鿿·“”]{2,24}?(?:领导小组|协调小组|工作专班|指挥部|委员会)(?:办公室)?)"
    "(?=(?:常务|第一|执行)?副?(?:组长|总指挥|指挥长)|(?<=办公室)副?主任)"
)
"""某某工作领导小组|组长: all that stands between the head of the clause and the role is the group's name."""
_ENGAGED = Pattern(
    "(?<=[镇乡村县市区])[㐀-鿿“”、]{2,18}?(?:工作|建设|整治|创建|改革|防控|改造|保障|保护|发展|活动|行动|工程"
    "|治理|换届)"
    "(?:领导小组|协调小组|工作专班|指挥部)(?:办公室)?(?!会议|全体|第)"
)
"""芦汀镇|选举工作领导小组: the group of the locality right before it."""
_ON_A_TASK = Pattern(
    "(?:(?<![㐀-鿿])|(?<=[向由对与和经]))(?![向由对与和经在为以从把将按据])[㐀-鿿“”]{4,20}?(?:工作|建设|整治|创建"
    "|改革|防控|改造|保障|保护|发展|活动|行动|工程|治理)"
    "(?:领导小组|协调小组|工作专班|指挥部)(?:办公室)?(?!会议|全体|第)"
)
"""向|河道清淤工作领导小组|报送: a group that is named by its task alone."""
_PARTIES = ("民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟")
_BRANCH = Pattern(
    f"(?:{'|'.join(_PARTIES)})[㐀-鿿]{{2,14}}?(?:(?:基层|支部|总支|总支部)委员会|总支部|(?<!总)支部)(?!书记|成员)"
)
"""民建云州市第一人民医院基层委员会: a party's branch in a house."""
_STAFFED = Pattern("(?<=成员的)[㐀-鿿“”]{2,20}?(?:领导小组|协调小组|工作专班|指挥部)")
"""由某某等为成员的|整治工作领导小组."""
_NO_TASK = Pattern(
    "[的了由在、]|落实|贯彻|传达|学习|按照|根据|服从|配合|支持|成立|组建|设立|召开|组织|加强|明确|举行|听取|调整"
    "|各|抓好|开展|推进|强化"
)
_RUNNING = Pattern("[的了]|[0-9]个|有关|相应|专门")
_SECONDED = Pattern("(?<![㐀-鿿])派驻(?:纪检监察|纪检)组|(?<=[对与和由])派驻(?:纪检监察|纪检)组")


def groups(text: str) -> Iterator[Ending]:
    """Groups with a name of their own, each whole."""
    for founded in _FOUNDED.finditer(text):
        if not _RUNNING.search(founded["name"]):
            yield Ending(*founded.span("name"), "department")
    if "组" in text or "指挥" in text or "专班" in text:
        told = list(_task_groups(text))
        yield from told
        yield from _on_a_task(text, {group.end for group in told})
    if any(party in text for party in _PARTIES):
        yield from (Ending(*branch.span(), "department") for branch in _BRANCH.finditer(text))
    yield from (Ending(*seconded.span(), "department") for seconded in _SECONDED.finditer(text))


def _task_groups(text: str) -> Iterator[Ending]:
    for headed in _HEADED.finditer(text):
        if not _NO_TASK.search(headed["name"]):
            yield Ending(*headed.span("name"), "department")
    for staffed in _STAFFED.finditer(text):
        yield Ending(*staffed.span(), "department")
    for engaged in _ENGAGED.finditer(text):
        if not _NO_TASK.search(engaged[0]):
            yield Ending(*engaged.span(), "group")


def _on_a_task(text: str, ends: Container[int]) -> Iterator[Ending]:
    """Groups named by their task alone, but for those that the other readings end here."""
    for named in _ON_A_TASK.finditer(text):
        if named.end() not in ends and not (_NO_TASK.search(named[0]) or _RUNNING.search(named[0])):
            yield Ending(*named.span(), "department")


def read_group(roll: Roll, ending: Ending) -> None:
    """Put a group on the roll with the locality or the body right before it, to which it belongs."""
    start = ending.start
    if roll.last is not None and roll.last.end == start:
        roll.put(roll.last.start, ending.end, ending.rule)
    elif start in roll.place_at_end:
        while start in roll.place_at_end:
            start = roll.place_at_end[start]
        roll.put(start, ending.end, ending.rule)
    elif start == 1 or not is_han(roll.text[start - 2]):
        roll.put(start - 1, ending.end, ending.rule)
