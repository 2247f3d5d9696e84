"""Bodies that a list or a number shows to be such: departments in a row, teams, numbered houses."""

import re
from collections.abc import Iterator
from functools import cache

from extractor.matching.patterns import Pattern
from extractor.mentions.organizations.endings import Ending, ending_pattern
from extractor.mentions.territory.gazetteer import short_names

_REACH = 24
_TEAM = Pattern(
    "(?:巡察|巡视|督导|督查|检查|调研|考核)[一二三四五六七八九十]{1,2}组"
    "|(?:主题教育|党史学习教育)?(?:第[一二三四五六七八九十]{1,3}|第?[0-9]{1,2})?(?:巡视|巡察|巡回指导|督导|督查"
    "|督察|督察督导|指导|考核|检查|执法检查|专题调研|专题视察|视察|调研|工作|调查|慰问|派驻|派驻纪检|派驻纪检监察"
    "|纪检监察|纪检)组|第[一二三四五六七八九十]{1,3}(?:监督检查|审查调查|纪检监察|监察|检察)室"
    "|(?<=人大)(?:第[一二三四五六七八九十0-9]{1,3})?代表小组"
    "|(?<=[部委局署办])(?!公司|[和与])(?:(?!部)[㐀-鿿]){2,12}?司(?=副?司长|有关|相关|负责)"
)
"""A team sent by the body before it: 省委|第三督导组; a department of a ministry."""
_DEPUTIES = Pattern(
    "(?:(?<![㐀-鿿])|(?<=[由和对向与在]))第[一二三四五六七八九十0-9]{1,3}(?:选区)?代表小组"
    "|(?:(?<![㐀-鿿])|(?<=[由和对向与]))(?:人大|政协)(?!代表)[㐀-鿿]{2,5}街道工(?:作)?委(?:员会)?"
)
"""第三代表小组, 人大荻浦街道工委: deputies as a body, without the congress or behind it."""
_SHORT_SCHOOL = Pattern(
    "(?:(?<![㐀-鿿])|(?<=[在到入进对由与和]))[㐀-鿿]{2}[一二三四五六七八九十]中"
    "(?![全心国央华间等午学外小共期旬院层])(?=[㐀-鿿、，。])"
)
"""荻江|一中: a school of the county, by short names."""
_TROUPE = Pattern("(?<=[村区道镇])(?!代表|运动)[㐀-鿿]{2,4}(?<!代表)队(?=荣获|获|夺|带来|表演|登台)")
"""荻浦村|锣鼓队|获得…: those who show what they can."""
_NUMBERED_HOUSE = Pattern(
    "(?<=[省市区县])[一二三四五六七八九十](?:院|中|小)(?![心区内外学所年月日个级])|(?<=[省市区县])(?:中医|妇幼)院"
    "|第[一二三四五六七八九十]{1,3}(?:中学|小学|幼儿园|人民医院)|(?<=[镇乡])(?:中心)?学区"
)
"""Short for a hospital or school with a number: 市|一院."""


@cache
def _unit_list() -> re.Pattern[str]:
    """…、罗溪、大塘、城西园区等8个单位: a list of units, each of which is one."""
    return re.compile(
        r"(?:^|(?<=[，。；：]))((?:[㐀-鿿]{2,14}、){2,}[㐀-鿿]{2,14})等[0-9一二三四五六七八九十]{1,3}[个家](?:单位"
        r"|部门|企业|村)"
    )


@cache
def _department_list() -> re.Pattern[str]:
    """总务科、财务科、药剂科: three departments or more in a row need no owner."""
    department = "[^\\W等各及\\d_]{1,5}(?:科|处|室|办|部|局|中心|委)"
    return re.compile(f"(?:^|(?<=[，。；：、（由])|(?<=带领|率领))(?:{department}、){{2,}}{department}")


_LEAD = Pattern(
    "^(?:[㐀-鿿]{0,3}(?:带领|率领)|(?:认真|坚决|全面|深入|切实|严格|扎实|持续)?(?:按照|根据|遵照|贯彻落实|贯彻|落实"
    "|执行|传达|学习|抓好|围绕|对照|结合|对标|依托|会同|联合|组织|协调))"
)
"""Words before a row that are none of its first name: 按照|省委、市委、区委要求."""
_SUMMED = Pattern("等(?:相关|有关|职能|多个)?(?:单位|部门)")
"""综治办、派出所|等相关单位: bodies without an owner that a row sums up."""
_MARK = Pattern("[，。；：]")
_LONGEST_ROW = 80
_VILLAGE_BODY = Pattern(
    "(?:(?<![㐀-鿿“])|(?<=[合到由和与向对让]))(?:村委会|村委(?![员托会派])|居委会|村民委员会|居民委员会)(?!换届"
    "|选举|干部|班子)"
)
"""配合|村委会, the body of the one village or community that is spoken of."""
_CONTRIBUTORS = Pattern(r"（((?:[㐀-鿿]{2,8}、)*[㐀-鿿]{2,8})[ \u3000]*供稿）")
_SIGNED = Pattern(
    r"(?<=[（(])[㐀-鿿]{1,6}(?:办|办公室|中心|工会|团委|妇联|[站所科处局队院校部])"
    r"(?=[ \u3000]{1,3}[㐀-鿿][ \u3000]{0,3}[㐀-鿿]{1,2}(?:[)）]|[ \u3000]{1,3}(?:摄影|[㐀-鿿]{2,3}[)）])))"
)
"""（党政办　某某）: the department and the name that sign a piece."""
_NAMED_BODY = Pattern("(?:工会|团委|[办室部处科委局站所队])$")
_WARD = Pattern(
    "(?:[内外骨儿产妇眼肾心脑胸]|妇产|普外|胸外|皮肤|口腔|耳鼻喉|五官|中医|康复|麻醉|急诊|肿瘤|神经|心血管|呼吸|消化"
    "|泌尿|内分泌|感染|针灸)[内外]?科"
)
"""Wards of a hospital; a row of them names what medicine is offered, where nobody heads them."""
_HEAD_OF_WARD = "(?:副|常务副|执行|名誉)?(?:主任|护士长|主治|医师|药师|技师)"
_WARD_HEAD = Pattern(
    f"(?:(?<![㐀-鿿])|(?<=[由和与及]))(?:{_WARD.pattern}(?:[一二三四五六七八九十]{{1,2}}病?区)?"
    f"|(?:护理|门诊|药学|医务)部"
    "|(?:输血|检验|放射|超声|病理|药剂|影像)科|手术室)"
    f"(?={_HEAD_OF_WARD}|[㐀-鿿]{{2,3}}(?:副?主任|护士长))"
    f"|(?<=授予|表彰){_WARD.pattern}(?=[㐀-鿿]{{2,3}}(?:、|等|同志))"
)
"""A ward or department of a hospital before its head: 产科|主任某某, 输血科|某某主任."""
_HEADS = Pattern("(?:等[^，。；]{0,6})?(?:负责人|主任|护士长|科长)")
_EACH = Pattern("各[^，。；：]{0,16}$")
_FACULTY = Pattern(
    "(?<=学院|大学|学校)(?!联系)(?:(?!的)[㐀-鿿]){1,8}?(?<![联关体派维院])系"
    "(?=(?:党总支|党支部)?(?:副|常务副)?(?:主任|书记)|副?教授|讲师|教师)"
)
"""A faculty before its head or its teachers: 云州农业学院|园艺系|主任."""


def teams(text: str) -> list[Ending]:
    """Teams and faculties, which belong to the body before them."""
    found = [Ending(*match.span(), "team") for match in _TEAM.finditer(text)]
    if "系" in text:
        found += [Ending(*match.span(), "team") for match in _FACULTY.finditer(text)]
    return found


def houses(text: str) -> list[Ending]:
    """Numbered hospitals and schools, which belong to the locality or level before them."""
    found = [Ending(*match.span(), "firm-ending") for match in _NUMBERED_HOUSE.finditer(text)]
    if "代表小组" in text or "街道工" in text:
        found += [Ending(*match.span(), "department") for match in _DEPUTIES.finditer(text)]
    if "队" in text:
        found += [Ending(*match.span(), "firm-ending") for match in _TROUPE.finditer(text)]
    if "中" in text:
        found += [Ending(*s.span(), "department") for s in _SHORT_SCHOOL.finditer(text) if s[0][:2] in short_names()]
    return found


def wards(text: str) -> list[Ending]:
    """Wards without their hospital, before the title or the name of those who head them."""
    if "科" not in text and "部" not in text and "手术室" not in text:
        return []
    return [Ending(*match.span(), "department") for match in _WARD_HEAD.finditer(text)]


def departments(text: str) -> list[Ending]:
    """The departments of such lists, each whole, as `department`."""
    found: list[Ending] = []
    if "、" not in text:
        return found
    rows = [(m.start(), m[0]) for m in _department_list().finditer(text) if not _is_class(text, *m.span())]
    rows += [(m.start(1), m[1]) for m in _unit_list().finditer(text)]
    for start, row in rows:
        led = _LEAD.sub("", row)
        at, names = start + len(row) - len(led), led.split("、")
        if any(name.endswith(("大局", "全局", "格局", "布局", "结局")) for name in names):  # 顾全大局、服从大局
            continue
        for name in names:
            found.append(Ending(at, at + len(name), "department"))
            at += len(name) + 1
    return found


def _is_class(text: str, start: int, end: int) -> bool:
    """Whether the row names no department: it is of many bodies (各乡镇…), or of wards where nobody heads them."""
    if _EACH.search(text, max(0, start - _REACH), start):
        return True
    wards = all(_WARD.fullmatch(name) for name in text[start:end].split("、"))
    return wards and not _HEADS.match(text, end)


def named_in_rows(text: str) -> list[Ending]:
    """Bodies without an owner: in a row that is summed up as units, in the signature of a piece, of a village."""
    found: list[Ending] = []
    for summed in _SUMMED.finditer(text):
        floor = max(0, summed.start() - _LONGEST_ROW)
        start = max([mark.end() for mark in _MARK.finditer(text, floor, summed.start())], default=floor)
        items = _items(text[start : summed.start()], start)
        found += [ending for ending in items if _is_whole(text[ending.start : ending.end])]
    if "委" in text:
        found += [Ending(*bare.span(), "department") for bare in _VILLAGE_BODY.finditer(text)]
    if "（" in text or "(" in text:
        found += [Ending(*signed.span(), "department") for signed in _SIGNED.finditer(text)]
    if "供稿" in text:
        for row in _CONTRIBUTORS.finditer(text):
            found += [e for e in _items(row[1], row.start(1)) if _NAMED_BODY.search(text, e.start, e.end)]
    return found


def _items(row: str, at: int) -> Iterator[Ending]:
    for name in row.split("、"):
        yield Ending(at, at + len(name), "department")
        at += len(name) + 1


def _is_whole(name: str) -> bool:
    """Whether the name is an ending that says all (综治办)."""
    whole = ending_pattern().fullmatch(name)
    return whole is not None and whole["firm"] is not None
