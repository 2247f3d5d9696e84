"""Titles that a sentence gives to somebody though no name stands beside them: by a verb, or to staff a group."""

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import Ground, is_han
from extractor.mentions.vocabulary import alternation

_CHANGE_VERB = alternation([*seeds.table("offices", "change_verbs"), *seeds.table("offices", "becomes")])
_CHANGE = Pattern(
    f"(?:{_CHANGE_VERB})(?:了|为)?$|同志为$|(?:选举|补选|任命|推选|推举)了?[^，。；]{{2,40}}为$"
    "|(?:聘任|聘请|增选|增补|提名)[^，。；名位]{2,40}为$"
    "|(?:免去|撤销|罢免)(?:其的?|[^，。；]{2,8}(?:的|同志)|(?!其|[^，。；]{0,3}的)[㐀-鿿]{2,4})$"
)
_LOSES = Pattern("同志(?:的)?$")
_STAFFS = Pattern("(?:以|由)[^。；]{2,60}为$")
_ALSO = Pattern("[、，；](?P<names>[㐀-鿿]{2,4}?(?:[、和][㐀-鿿]{2,4}?){0,11})(?:同志)?(?:（[^（）]{1,8}）)?为")
"""补选某某为副镇长|、某某（女）为|副主席, A为镇长|，B、C为|副镇长: the verb governs all."""
_ROW = 2
_MARKS = Pattern("[、，；]")
_FIRM_WITH_HEAD = Pattern("[和与][㐀-鿿]{2,10}(?:公司|集团|银行|酒店)(?:董事长|总?经理)")
_AND = Pattern("[、和]")
_TENSES = ("原", "现任", "时任", "新任", "现", "原任")
_OF_HIM = Pattern("(?:“)?(?:[他她](?![们的])|这位|这名|那位|眼前的这位|眼前这位)[^。；：“”]*$")
_IS = Pattern("[也还又]?是(?:一[名位])?(?:[^，。；是]{1,8}的)?$")
"""What stands right before the title that somebody is said to hold."""
_PROFILE = Pattern(r"，(?:[^。；]{0,40}?)(?:任|兼|[男女][， ]|教授|博士|院士|研究员|主任医师)")
_CANDIDATE = Pattern(
    r"(?P<name>[㐀-鿿]{2,5}|[㐀-鿿][ \u3000]{1,2}[㐀-鿿])[ \u3000]+[男女][ \u3000，、]+"
    r"(?:[㐀-鿿]{1,6}族[ \u3000，、]+)?(?=[㐀-鿿])"
)
"""丁汀 女 汉族 荻浦村党支部书记: a row of a roll of candidates."""

_LONGEST_STAFFING = 64
_LONGEST_CHANGE = 46


def is_received(text: str, office: Candidate) -> bool:
    """Whether a headline says who is received by the title alone: 会见|埃及卫生部部长."""
    end = text[office.end : office.end + 1]
    return office.rule == "body-title" and text.endswith("会见", 0, office.start) and not is_han(end or "，")


def is_staffed(ground: Ground, office: Candidate) -> bool:
    """Whether the sentence staffs a group: 以镇长某某|为组长，副镇长某某、某某|为副组长."""
    named = any(name.end == office.start - 1 for name in ground.names.values())
    return named and _STAFFS.search(ground.text, max(0, office.start - _LONGEST_STAFFING), office.start) is not None


def is_given(ground: Ground, office: Candidate) -> bool:
    """补选了…镇长, 当选副主任: the text gives or takes the office, whether or not it names the person again."""
    if ground.text[office.start : office.end] == "总书记":
        return True
    if ground.text.endswith("执行主席", office.start, office.end):  # 推选了大会|执行主席
        return False
    before = ground.text[max(0, office.start - 3) : office.start]
    if ground.text.startswith("职务", office.end) and _LOSES.search(before):  # 免去：某某同志|…主任|职务
        return True
    return _CHANGE.search(ground.text[max(0, office.start - _LONGEST_CHANGE) : office.start]) is not None


def also_given(ground: Ground, given: Candidate, office: Candidate) -> bool:
    """Whether the verb before the office given last governs this one too, and the names between the two."""
    also = _ALSO.fullmatch(ground.text, given.end, office.start)
    if also is None:
        return False
    at = also.start("names")
    for name in _AND.split(also["names"]):
        if ground.name_at(at, sure=True) == at + len(name):
            ground.add(at, at + len(name), "appointed")
        at += len(name) + 1
    return True


def is_said_of(ground: Ground, office: Candidate) -> bool:
    """Whether the clause says that somebody is the holder: 某某是|云州陶瓷有限公司董事长."""
    if is_predicated(ground.text[: office.start]):
        return True
    if ground.text[office.start - 1 : office.start] not in ("是", "系"):
        return False
    for length in (3, 2, 4):
        at = office.start - 1 - length
        if at >= 0 and (at == 0 or not is_han(ground.text[at - 1])) and ground.name_at(at) == office.start - 1:
            ground.add(at, office.start - 1, "said-of")
            return True
    return False


def is_predicated(before: str) -> bool:
    """Whether a sentence says of somebody named before it what he is: 这位汉子是|…董事长，也是连任两届的|镇人大代表."""
    return _OF_HIM.match(before) is not None and _IS.search(before) is not None


def is_all_titles(ground: Ground) -> bool:
    """Whether the sentence is a row of titles and nothing else, of whose life the one before tells."""
    if len(ground.offices) < _ROW or ground.offices[0].start:
        return False
    text = ground.text.rstrip("。；")
    ends = {office.end for office in ground.offices}
    return len(text) in ends and all(mark.start() in ends for mark in _MARKS.finditer(text))


def is_noted(ground: Ground, office: Candidate) -> bool:
    """Whether titles stand in brackets behind a name: 某某（镇人大代表、…总经理）：…, 到会的有某某（镇长）、….

    Behind a name that does not open the sentence nothing but titles may stand there.
    """
    opened = ground.text.rfind("（", 0, office.start)
    closed = ground.text.find("）", opened)
    if opened <= 0 or not opened < office.start < office.end <= closed:
        return False
    if ground.name_at(0) == opened:
        ground.add(0, opened, "profile")
        return True
    titles = [one for one in ground.offices if opened < one.start and one.end <= closed]
    first = titles[0].start == opened + 1 or ground.text[opened + 1 : titles[0].start] in _TENSES
    if not first or titles[-1].end != closed:
        return False
    for length in (3, 2, 4):
        at = opened - length
        if (
            at >= 0
            and (ground.begins_name(at) or ground.text[at - 1] in "有为是")
            and ground.name_at(at, sure=True) == opened
        ):
            ground.add(at, opened, "noted")
            return True
    return opened in {name.end for name in ground.names.values()}


def is_firm_of_other(ground: Ground, at: int) -> bool:
    """Whether the title of somebody else begins here with an unread body: 、南州家|和物业有限公司总经理某某."""
    end = ground.name_at(at)
    if end is None or ground.text[end : end + 1] not in ("和", "与"):
        return False
    body = _FIRM_WITH_HEAD.match(ground.text, end)
    return body is not None and any(body.end() > office.start >= end for office in ground.offices)


def profiled(ground: Ground) -> int | None:
    """林某某，…曾任…校长: where the name ends of the person whose life the sentence tells, who holds all its titles."""
    row = _CANDIDATE.match(ground.text) if "男" in ground.text or "女" in ground.text else None
    if row is not None and not ground.is_taken(*row.span("name")):
        ground.add(*row.span("name"), "profile")
        return row.end("name")
    end = ground.name_at(0)
    if end is None:
        return None
    titled = ground.text.startswith("，", end) and any(office.start == end + 1 for office in ground.offices)
    if not (titled or _PROFILE.match(ground.text, end)):
        return None
    ground.add(0, end, "profile")
    return end
