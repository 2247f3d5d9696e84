"""Head counts as stated: 应到代表58名，实到55名; 90余人参加; 参加座谈会的45位代表 (guidelines § 4)."""

import re
from typing import NamedTuple

from extractor.matching.patterns import Pattern
from extractor.model import Attendance
from extractor.relations.factuality import speech_start
from extractor.relations.scenes import Scene
from extractor.temporal.numerals import number

_EXPECTED = Pattern(
    r"应(?:到|出席|参加)(?:会|场)?[^，。；\d]{0,8}(\d{1,5})"
    r"|登记(?:在册)?选民(?:总数|人数)?[共为有达]?(\d{1,5})(?=[人名])"
)
_ARRIVED = Pattern(
    r"(?:实到|实际(?:到|出席|参加))(?:会|场)?[^，。；\d]{0,8}(\d{1,5})"
    r"|(?:参加|参与)(?:了?投票|选举)的?(?:选民|人数)?[共为有达]?(\d{1,5})(?=[人名])"
)

_FIGURES = r"(?<![\d.])\d{1,4}(?:\.\d{1,2}(?=万))?[百千万](?:\d{1,4}[百千]?)?|(?<![\d.])\d{1,6}"
_NUMERALS = r"[一二两三四五六七八九十百千万]{2,8}|(?<![\d万千百])[十百千](?=[余多])"
_COUNT = rf"(?<!登记选民)(?<!登记选民共)({_FIGURES}|{_NUMERALS})\s*[余多几]?\s*(?:[名位]|口?人(?!大|次|民))"
_COUNTED = Pattern(
    r"[\d一二两三四五六七八九十百千万]\s*[余多几]?\s*(?:[名位]|口?人)|[到席加](?:会|场)?[^，。；\d]{0,8}\d"
)
"""Without this no pattern below matches; to ask for it alone is cheap."""

_CAME = Pattern(
    rf"(?<![为给向对]){_COUNT}(?!和出席)(?:[^。；\d]|\d+(?=公里|周?岁|分钟|秒)){{0,60}}?(?:参加|出席|列席|参会|与会|到会|汇聚|齐聚|参与"
    rf"|观看|聆听|来到|来在|走进|参训|参演|登台|参赛|到场|欢聚|围坐|前来|报名|挥锹"
    r"|奔跑|开跑|体验|感受|共度|同台|竞技|角逐|听讲|听课|听得|看演出|竞相|挥汗|品尝|分赴|分成|进站|撤到|撤离|疏散"
    r"|报到|同坐|(?:成功)?献血|围着|回到[^，。；]{0,6}教室|当[^，。；]{0,2}(?:“|考官|评委))"
)
_PRESENT = Pattern(
    rf"组织了?[^，。；\d]{{0,8}}{_COUNT}[^，。；]{{1,30}}(?:开展|参加|前往|赴|走进)"
    rf"|组织了?{_COUNT}[^，。；]{{1,30}}(?:，(?=[对到赴就]|前往|深入|围绕|实地|走进)"
    rf"|(?=在[^，。；]{{2,20}}(?:栽|种|捡|清|打扫|劳动)))"
    rf"|{_COUNT}[^，。；\d]{{0,10}}(?:志愿者|队员)(?=[为给]|分头|化身|冒着)"
    rf"|[与和同]{_COUNT}[^，。；\d]{{1,14}}(?:一道|一同|一起)(?!座谈|交流)"
    rf"|(?:组织|出动|抽调|调集)了?[^，。；\d]{{2,40}}{_COUNT}(?=，|视察|调研|检查|参观|考察)"
    rf"|[为给向][^，。；\d]{{0,10}}{_COUNT}[^，。；\d]{{1,16}}?(?:授课|讲课"
    rf"|上了?一?[堂节]?(?:[^，。；\d]{{1,8}})?课|讲解|宣讲|辅导|报告|述职|[开进][展行][^，。；]{{0,8}}培训)"
    rf"|{_COUNT}[^，。；\d]{{1,12}}?到[^，。；]{{2,20}}?开展"
    rf"|{_COUNT}[^，。；\d]{{0,10}}?(?:代表|委员|党员|干部|人员|队员)[^，。；\d]{{0,6}}(?:分别到|分组到"
    rf"|先后(?!发言)|集中|实地|视察|接待)"
    rf"|(?:带领|率领|坐了|来了)[^，。；\d]{{0,4}}?{_COUNT}"
    rf"|一行{_COUNT}|观众[^，。；\d]{{0,3}}{_COUNT}|(?:参加|出席)[^，。；]{{0,12}}的{_COUNT}|共(?:有|计)?{_COUNT}$"
)


_OUT_OF = Pattern(
    rf"{_COUNT}[^，。；\d]{{0,12}}中，[^，。；\d]{{0,6}}{_COUNT}[^，。；\d]{{0,6}}(?:到会|参加|出席|到场|参会)"
)
"""So many of so many (64名代表中，60人到会)."""

_LISTED = Pattern(
    rf"{_COUNT}[^，。；\d]{{1,24}}[、和及](?:来自[^，。；]{{1,12}}?的?)?{_COUNT}"
    rf"|{_COUNT}、[^，。；\d]{{2,24}}组织[^，。；\d]{{2,12}}{_COUNT}"
)
"""Counts in a row (12位负责人、3位代表), none of which is the number of all."""


class Count(NamedTuple):
    """Head counts and where the scene gives them."""

    position: int
    attendance: Attendance


def counts(scene: Scene) -> list[Count]:
    """The head counts of a scene, outside reported speech."""
    if not _COUNTED.search(scene.masked):
        return []
    limit = speech_start(scene)
    expected, arrived = _EXPECTED.search(scene.masked, 0, limit), _ARRIVED.search(scene.masked, 0, limit)
    if expected or arrived:
        first = min(m.start() for m in (expected, arrived) if m)
        return [Count(first, Attendance(expected=_value(expected), present=_value(arrived)))]
    if part := _OUT_OF.search(scene.masked, 0, limit):
        invited, present = (number(group) for group in part.groups() if group)
        return [Count(part.end(), Attendance(expected=invited, present=present))]
    if _LISTED.search(scene.masked, 0, limit):
        return []
    came = _CAME.search(scene.masked, 0, limit) or _PRESENT.search(scene.masked, 0, limit)
    return [Count(came.end(), Attendance(present=_value(came)))] if came else []


def _value(found: re.Match[str] | None) -> int | None:
    return next((number(group) for group in found.groups() if group), None) if found else None
