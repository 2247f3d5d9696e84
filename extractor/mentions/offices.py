"""Office titles (OFFICE): a role with the body that the text joins to it (guidelines § 1).

芦汀镇党委副书记、镇长 is two offices, the body staying with the first. Every title of the sentence is a candidate here;
only those with a particular holder become mentions (`people.py` finds the holders).
"""

from collections.abc import Mapping, Sequence

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions import vocabulary
from extractor.mentions.candidates import Candidate
from extractor.mentions.scene import Scene
from extractor.mentions.segmentation.segmenter import vocabulary as everyday_words
from extractor.mentions.titles.roles import tense_before
from extractor.mentions.vocabulary import alternation, word_set

_VERBS = alternation([*seeds.words("boundaries", "strong"), *seeds.words("offices", "title_stops")])
_FUNCTION = Pattern(rf"(?:{_VERBS}|[在由与和及对向到赴的了把被让等并从以是为任补选举当选新聘])$")
_CHAR = Pattern(r"[㐀-鿿A-Za-z0-9·（）]")
_LONGEST_PREFIX = 14
_LEADING = frozenset("应兼率携跟请")
"""Verbs of one character before a title: 应|某国总理 (邀请), 会长兼|秘书长."""

_COUNTED = Pattern("(?:共|各)?[0-9一二三四五六七八九十百两]{1,4}[名人位]")
"""What counts those whom a title names: 推选了区人大代表|9名."""
_MANY = Pattern("[0-9一二三四五六七八九十百]{1,4}(?:余|多)?[名位个]")
"""How a title begins that is many people's: 18名|市政协委员."""
_BYLINES = ("主编", "总编", "责任编辑", "编辑")
_DEPUTY = "代表"
"""A deputy's office, which wants the congress before it: 区人大|代表."""
_MEMBER = "党组成员"
"""A role that holds the body in which it is held: 局党组|成员."""
_COLONS = ("：", ":")
_AIDES = ("发言人", "新闻秘书", "特使", "特别代表", "助理", "顾问", "秘书")
"""Roles of those who serve another office, whose title holds that one's: 秘书长|副发言人."""

_FORMER_CELL = Pattern("原(?:党组|党委|党工委|党总支|党支部|纪委|纪检组)$")
"""The cell of a body between it and a role that somebody had: 云岭县水利局|原党组|书记."""

_LONGEST_CELL = 5
_SENT = Pattern("(?P<china>中国|我国|我)?驻$")
"""What stands before the state where an ambassador serves: 中国驻|埃及|大使, 埃及|驻|法国|大使."""
_LONGEST_STATE = 3
_REPUBLIC = "中华人民共和国"
_LONGEST_TENSE = 4
_LONGEST_QUOTE = 12
_THIS = Pattern("[该本](?:公司|集团|企业|中心|医院|学校|协会|单位|部门|社区|局|厂|院|校|村|镇)$")
_CLASS = Pattern(
    r"(?:各[^，。；了]{0,6}|部分[^，。；]{0,6}|有关[^，。；]{0,6}|每[^，。；]{0,4}|全体[^，。；]{0,6}"
    r"|[一二两三四五六七八九十0-9]{1,4}[所个名位家][^，。；]{0,6})$"
)


def find_offices(text: str, bodies: Sequence[Candidate], blocks: Sequence[tuple[int, int]],
                 scene: Scene) -> list[Candidate]:  # fmt: skip
    """Every title of a sentence, in reading order: `body-title`, `place-title`, `bare-title` or `open-title`.

    An open title has a body that no rule of `bodies.py` knows (村民小组|组长).
    """
    body_at = {body.end: body for body in bodies}
    place_at = {end: start for start, end in scene.localities.spans(text)}
    place_at |= {end: start for start, end in vocabulary.states_in(text)}
    found: list[Candidate] = []
    for match in vocabulary.roles().finditer(text):
        start, end = match.span()
        if match[0] in _BYLINES and text[end : end + 1] in _COLONS:
            continue
        head = body_at.get(start + 1)
        shares = match[0].endswith("长") or match[0] == "系主任"  # 市公安局|长, 园艺系|主任
        if head is not None and shares and head.end - head.start > 1:
            found.append(Candidate(head.start, end, "OFFICE", "body-title"))
            continue
        if match[0] == _MEMBER and start + len("党组") in body_at:
            found.append(Candidate(body_at[start + len("党组")].start, end, "OFFICE", "body-title"))
            continue
        if any(a < end and start < b for a, b in blocks) or any(b.start < end and start < b.end for b in bodies):
            continue
        if found and found[-1].end == start and match[0].endswith(_AIDES):  # 联合国秘书长|副发言人
            start = found.pop().start
            found.append(Candidate(start, end, "OFFICE", "body-title"))
            continue
        if match[0] == _DEPUTY and start not in body_at:
            continue
        floor = max([found[-1].end if found else 0, *(b for _, b in blocks if b <= start)])
        found.append(_title(text, start, end, floor, body_at, place_at))
    classes = (o for o in found if not (_COUNTED.match(text, o.end) or _MANY.match(text, o.start)))
    return [office for office in classes if not _CLASS.search(text[max(0, office.start - 14) : office.start])]


def _title(text: str, role: int, end: int, floor: int,
           body_at: dict[int, Candidate], place_at: dict[int, int]) -> Candidate:  # fmt: skip
    start = _with_tense(text, role, floor)
    cell = _FORMER_CELL.search(text, max(0, start - _LONGEST_CELL), start)
    former = body_at.get(cell.start()) if cell is not None else None
    body = former or body_at.get(start)
    if body is not None:
        return Candidate(body.start, end, "OFFICE", "body-title")
    if text.endswith(_REPUBLIC, floor, start):
        place_at = {**place_at, start: start - len(_REPUBLIC)}
    if start in place_at and place_at[start] >= floor:
        sent = _SENT.search(text, max(floor, place_at[start] - _LONGEST_STATE), place_at[start])
        sender = place_at.get(sent.start()) if sent is not None else None
        china = sent is not None and sent["china"]
        own = sent.start() if sent is not None and china else sender
        return Candidate(place_at[start] if own is None else own, end, "OFFICE", "place-title")
    aside = _before_aside(text, start, floor, body_at) if text[start - 1 : start] == "）" else None
    if aside is not None:
        return Candidate(aside, end, "OFFICE", "body-title")
    noun = _THIS.search(text, max(floor, start - _LONGEST_TENSE), start)
    if noun is not None:  # 该公司|董事长
        return Candidate(start, end, "OFFICE", "bare-title")
    quoted = _quote_start(text, start, floor)
    prefix = quoted if quoted is not None else _open_start(text, start, floor, body_at)
    if prefix < start and text[prefix:end] not in word_set("offices", "roles"):
        return Candidate(prefix, end, "OFFICE", "open-title")
    return Candidate(start, end, "OFFICE", "bare-title")


def _before_aside(text: str, role: int, floor: int, body_at: dict[int, Candidate]) -> int | None:
    """Where a title begins that holds brackets before its role; None where no body stands in them or before them."""
    opening = text.rfind("（", floor, role)
    inner = body_at.get(role - 1)
    if inner is not None and inner.start == opening + 1:  # 云州市重点智库（市委党校）首席专家
        return _open_start(text, opening, floor, body_at)
    if opening in body_at and role - opening <= _LONGEST_QUOTE:  # 县烟草专卖局（分公司）|局长
        return body_at[opening].start
    return None


def _with_tense(text: str, role: int, floor: int) -> int:
    """Where the title begins with 时任, 前任 and the like before its role: 时任|副镇长."""
    return role - len(tense_before(text[max(floor, role - _LONGEST_TENSE) : role]))


def _quote_start(text: str, role: int, floor: int) -> int | None:
    """Where the name in quotation marks begins that stands right before the role: “暖冬行动”发起人."""
    opening = text.rfind("“", max(floor, role - _LONGEST_QUOTE), role) if text[role - 1 : role] == "”" else -1
    return opening if opening >= 0 else None


def _open_start(text: str, role: int, floor: int, bodies: Mapping[int, Candidate]) -> int:
    """Where a title with an unknown body may begin: leftwards to punctuation, a verb or a particle.

    A body is more than one everyday word (大会|主持人 and 叮嘱|院长 name none).
    """
    at = role
    while at > max(floor, role - _LONGEST_PREFIX):
        before = text[max(0, at - 4) : at]
        sunny = text.startswith("向阳", at - 1)  # 向阳|林场, where 向 leads nowhere
        if not _CHAR.match(before[-1]) or before[-1] in "（）" or (_FUNCTION.search(before) and not sunny):
            break
        at -= 1
    around = (body for body in bodies.values() if body.start < at < body.end and text[body.end : body.end + 1] != "会")
    within = next((body.start for body in around), at)  # 联合|国…大会|主席
    at = within if within >= floor else at
    if at < role and text[at] in _LEADING and text[at : at + 2] not in everyday_words():
        at += 1
    return at
