"""Departments that stand without their house: 产科 is the hospital's that is named before, 教务处 the university's."""

from collections.abc import Iterable, Sequence
from typing import Final

from extractor.matching.patterns import Pattern
from extractor.mentions.territory.gazetteer import short_names
from extractor.mentions.titles.roles import administration

_WARD: Final = Pattern(
    "(?:(?:[内外骨儿产妇眼血肾疼]|妇产|普外|胸外|皮肤|口腔|耳鼻喉|五官|中医|康复|麻醉|急诊|肿瘤|神经|心血管?"
    "|心胸?|呼吸|消化|泌尿"
    "|内分泌|感染|针灸|输血|检验|放射|超声|病理|药剂|影像|重症医学|新生儿|老年|全科|风湿免疫|介入|手足|脊柱|关节"
    "|创伤|烧伤|甲乳)"
    "[内外]?(?:医学)?[科部](?:[一二三四五六七八九十]{1,2}?(?:病)?[区科])?|护理部|门诊部|手术室|导管室|产房|供应室"
    "|体检中心|急诊医学?科|医务[科部处]|院感[科办])"
)
_FACULTY: Final = Pattern(
    "(?!党校)[㐀-鿿]{1,12}(?:学院|系)|(?:教务|学生工作|学生|学工|科研|社科|科技|研究生|招生就业|招生|人事|财务"
    "|后勤|国际交流)[处部]|研究生院"
    "|[㐀-鿿]{0,10}教研[室部]"
)
_SECTION: Final = Pattern("(?!安全|公共|派出|第)[㐀-鿿]{2,6}(?:[科处股])")
_OWNED: Final = Pattern(
    "大学|医院|党校|学院.|[省市区县镇乡街局厅委署]|中[央共]|公司|集团|办事处|中国|中华|职业|师范|专科|高等"
)
"""What the name of a department holds that tells whose it is."""

_HOSPITAL: Final = Pattern(
    "[㐀-鿿]{1,16}?(?:医院|卫生院|保健院|卫生服务中心|[省市区县][一二三四五六七八九十]院|妇幼院)"
)
_UNIVERSITY: Final = Pattern("[㐀-鿿]{2,16}?(?:大学|党校|职院)|[㐀-鿿]{4,16}?学院")
_INSTITUTION: Final = Pattern(f"{_HOSPITAL.pattern}|{_UNIVERSITY.pattern}|[㐀-鿿]{{2,16}}(?:局|厅|公司|银行)$")
_HERE: Final = Pattern("^(?:[我本]?[院校局])(?=.{2})")
_KINDS: Final = ((_WARD, _HOSPITAL), (_FACULTY, _UNIVERSITY))


def may_be_department(name: str) -> bool:
    """Whether the name tells not whose it is, so that it may be a department's."""
    return not _OWNED.search(_HERE.sub("", name))


def department_in_full(name: str, near: Sequence[str], far: Sequence[str]) -> str | None:
    """The department with its house; None where the name is no bare department or no house is known.

    Args:
        name: the name of the body.
        near: the bodies that are named before it in its sentence, the nearest first, and the house whose news it is.
        far: those that are named further above, the nearest first.
    """
    if not may_be_department(name):
        return None
    name = _HERE.sub("", name)
    if name in (*near, *far) or short_names().keys() & {name[:2], name[:3]}:
        return None
    house = None
    for kind, houses in _KINDS:
        if kind.fullmatch(name):
            house = _first(houses, (*near, *far))
    if house is None and _SECTION.fullmatch(name):
        house = _first(_INSTITUTION, near)
    return f"{house}{name}" if house else None


def _first(kind: Pattern, bodies: Iterable[str]) -> str | None:
    """The first house of the kind at the head of these bodies: 云州市一院 of 云州市一院监察室."""
    found = (kind.match(administration(body)) for body in bodies)
    return next((house[0] for house in found if house is not None), None)
