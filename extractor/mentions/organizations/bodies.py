"""Named bodies (ORG): party, congress, government, department, company, school, association (guidelines § 1).

Three readings, by how the name ends: a body that exists once (国务院); a core that every level has (党委, 人大, 政府)
behind a locality, a level or its owner (`cores.py`); an ending that says what the body is (研究会, 有限公司), read
leftwards to where a place begins the name or the running text stops (`endings.py`).
"""

import re
from collections.abc import Sequence
from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.organizations.brands import brands
from extractor.mentions.organizations.by_names import branches, journals, quoted_bodies, read_branch, read_quoted
from extractor.mentions.organizations.cores import core_pattern, read_core
from extractor.mentions.organizations.endings import Ending, ending_pattern, read_ending
from extractor.mentions.organizations.groups import groups, read_group
from extractor.mentions.organizations.nations import national_groups
from extractor.mentions.organizations.roll import Roll, Stretch
from extractor.mentions.organizations.rows import departments, houses, named_in_rows, teams, wards
from extractor.mentions.organizations.shops import shops
from extractor.mentions.organizations.stationed import read_stationed
from extractor.mentions.scene import Scene
from extractor.mentions.segmentation.segmenter import Words
from extractor.mentions.vocabulary import alternation, national_bodies, roles_at_end, state_or

_CENTRAL_OFFICES = ("中办", "国办")
_BEFORE_OFFICE = "由经和与按据、同及"
"""What may stand before the short name of a central office, which is not cut out of 事在网中|办."""
_HAN = Pattern("[㐀-鿿]")
_SESSION = Pattern(r"第?[一二三四五六七八九十]{1,3}届$")

_OCCASION = Pattern("八项规定|(?<=中国共产党)(?<!是中国共产党)成立 ?[0-9一二三四五六七八九十百]{1,4} ?周年")
"""中央|八项规定, 中国共产党|成立百周年: a rule or an anniversary is spoken of, and no body acts."""


def find_bodies(text: str, blocks: Sequence[Stretch], scene: Scene, words: Words) -> list[Candidate]:
    """The bodies that one sentence names, in reading order and without overlap.

    The sentence is read from left to right, so that each body knows the one before it (镇党委|、政府).

    Args:
        text: the sentence.
        blocks: stretches that no name enters (dates, titles in 《》).
        scene: what is known of the document.
        words: the sentence's words, cut on demand.
    """
    roll = Roll(text, blocks, scene, words)
    for ending in _endings(text):
        if ending.rule == "journal":
            roll.put(ending.start, ending.end, ending.rule)
            continue
        blocked = roll.is_blocked(ending.start, ending.end) or roll.covers(ending.start, ending.end)
        if blocked or read_stationed(roll, ending):
            continue
        if ending.rule == "department":
            roll.put(ending.start, ending.end, ending.rule)
        elif ending.rule == "group":
            read_group(roll, ending)
        elif ending.rule == "branch":
            read_branch(roll, ending)
        elif ending.rule == "quoted-body":
            read_quoted(roll, ending)
        elif ending.rule == "national-body":
            roll.put(_with_state(roll, _with_session(text, ending.start)), ending.end, ending.rule)
        elif ending.rule == "core-body":
            read_core(roll, ending.start, ending.end)
        else:
            read_ending(roll, ending)
    return [_with_board(text, body) for body in roll.found] if "届" in text else roll.found


_BRANCH = Pattern(
    "(?:国家税务总局|国家统计局|国家金融监督管理总局|国家能源局|国家外汇管理局|国家矿山安全监察局|中国人民银行)"
    "[㐀-鿿]{2,14}?(?:税务局(?:[㐀-鿿]{1,6}分局)?|调查总?队|监管分局|监管局|监管支局|监管办|监察局|中心支行|分行"
    "|支行|分局)"
)
"""What a national body has in a locality, which bears both their names: 国家税务总局|荻浦县税务局."""
_JOINED = frozenset("、和与在及")
_GIVEN_NAMES = frozenset(("清华", "复旦", "南开", "武大"))
"""Universities by short names that people are called as well."""


def _branches(text: str) -> list[Ending]:
    found = _BRANCH.finditer(text) if "国家" in text or "人民银行" in text else ()
    return [Ending(*m.span(), "department") for m in found if _JOINED.isdisjoint(m[0])]


def _endings(text: str) -> list[Ending]:
    """Where names of bodies may end, the earliest first and of those the longest."""
    found = [Ending(*m.span(), "national-body") for m in national_bodies().finditer(text)]
    found = [ending for ending in found if not _is_no_body(text, *ending[:2])]
    found += [Ending(*m.span(), "department") for m in _state_organs().finditer(text)]
    found += [
        *departments(text),
        *named_in_rows(text),
        *quoted_bodies(text),
        *groups(text),
        *national_groups(text),
        *teams(text),
        *houses(text),
        *_branches(text),
        *journals(text),
        *branches(text),
        *shops(text),
        *brands(text),
        *wards(text),
    ]
    found += [Ending(*m.span(), "core-body") for m in core_pattern().finditer(text)]
    found += [Ending(*m.span(), "firm-ending" if m["firm"] else "weak-ending") for m in ending_pattern().finditer(text)]
    return sorted(found, key=_order) if len(found) > 1 else found


def _order(ending: Ending) -> tuple[int, int, str]:
    return ending.start, -ending.end, ending.rule


def _is_no_body(text: str, start: int, end: int) -> bool:
    """Whether a national body's name only seems to end here: in 某届中央, in 哈文|汇报了, in 事事在网中|办."""
    before = text[max(0, end - 3) : max(0, end - 2)]
    behind_other = text.endswith(_CENTRAL_OFFICES, 0, start)  # 中办|国办
    if text[start:end] in _CENTRAL_OFFICES and _HAN.match(before) and before not in _BEFORE_OFFICE and not behind_other:
        return True
    if text[start:end] in _GIVEN_NAMES and roles_at_end().search(text, max(0, start - 6), start - 1):  # 副县长李|清华
        return True
    if text.startswith(("学院", "大学", "”手机", "”APP", "”App", "”小程序"), end) or _OCCASION.match(
        text, end
    ):  # 晋|北理工|学院
        return True
    reports = text.endswith("汇报", 0, end) and text.startswith(("了", "工作", "情况"), end)
    return reports or text.endswith("届中央", 0, end)


@cache
def _state_organs() -> re.Pattern[str]:
    """埃及外交部: a state and one of the organs that every state has."""
    organs = alternation(seeds.words("bodies", "state_organs"))
    of_china = "(?<!中国)|(?=政府|军方|军队|警方|驻|外交部|国防部|商务部|海军)"
    return re.compile(f"{state_or('中国')}(?:{of_china})(?:{organs})(?![军工门]|首脑|领导|首席)")


def _with_state(roll: Roll, start: int) -> int:
    """The start with the state whose body it is: 埃及|卫生部."""
    if roll.text.endswith("中国", 0, start):
        return start - len("中国")
    return next((begin for begin, end in roll.states.items() if end == start), start)


_BOARD = Pattern(
    "第[一二三四五六七八九十]{1,3}届(?:理事会|监事会|董事会)(?!第|[一二三四五六七八九十]{1,3}次|会议|换届)"
)
"""某协会|第三届理事会: the board of a term is a body of its own."""


def _with_board(text: str, body: Candidate) -> Candidate:
    """The body with the board that is named behind it; not where a meeting of the board is."""
    board = _BOARD.match(text, body.end)
    return body if board is None else Candidate(body.start, board.end(), body.label, body.rule)


def _with_session(text: str, start: int) -> int:
    """The start with the session that belongs to the name: 十三届|全国人大常委会."""
    session = _SESSION.search(text[max(0, start - 5) : start])
    return start - len(session[0]) if session else start
