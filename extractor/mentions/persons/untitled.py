"""People without a title: names that a construction shows to be names."""

import re
from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.ground import Ground, clause_starts, is_han
from extractor.mentions.persons.elements import composed_ends
from extractor.mentions.persons.headline_names import GOES, find_beside, find_runs, is_clean, is_plain
from extractor.mentions.persons.name_columns import find_columns
from extractor.mentions.persons.name_followers import ends_here, follows
from extractor.mentions.persons.name_rows import find_rows, read_roll
from extractor.mentions.persons.names import (
    any_known,
    could_be_name,
    has_form,
    is_wordlike,
    spaced_name_end,
    unlisted_name_end,
)
from extractor.mentions.persons.rare_names import rare_name_end
from extractor.mentions.persons.titled import read_list
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.vocabulary import alternation, cuts_word, everyday_words, word_set

_INTRODUCERS = Pattern(alternation(seeds.words("names", "introducers")))
_HONORIFICS = Pattern(alternation(seeds.words("names", "honorifics")))
_NO_HONOUR = Pattern("工作站|后|生导师|点|团|级|以上|学位|工作室|课|信箱")
"""What goes on behind an honorific that honours nobody: 荻浦博士|工作站."""
_SPEECH = Pattern(alternation(seeds.words("names", "speech")))
_ROLL_HEAD = Pattern(
    "(?:出席|列席|缺席|请假|参加|参会|到会|与会|应到|实到)(?:人员|领导|同志|代表|名单)?[：:] ?|"
    "(?:组员|成员|委员|监票人|计票人|总监票人|唱票人|签发|审签|先进个人|工作者|志愿者|标兵|模范|[家员师手星]”?)[：:] ?"
)
"""What heads a roll of names in minutes: 缺席：某某（出差）、某某（病假）."""
_APPOINTS = Pattern(f"(?:{alternation(seeds.table('offices', 'change_verbs'))})(?:了|：)?")
_OFFICE_NAMED = alternation(seeds.words("offices", "roles"))
_GIVEN = Pattern(
    f"([㐀-鿿]{{2,4}}?)(?:同志)?(?=为[^，。；]{{0,24}}?(?:{_OFFICE_NAMED})|的[^，。；]{{2,24}}职务)",
)
"""补选|某某|为…: whoever is given an office or loses one stands between the verb and it."""
_RESIGNS = Pattern("接受([㐀-鿿]{2,4}?)(?:同志)?(?:的|因[^，。；]{2,12})?辞去")
_TAKES = Pattern("(?<![㐀-鿿])(?![以由对向])([㐀-鿿]{2,4})同志(?:任|为|兼任|担任|挂任|不再担任|[^，。；]{2,24}职务)")
"""某某同志任…: whoever takes an office or loses one, at the head of a line."""
_TO_OFFICE = Pattern("[^。；]{0,40}?(?:为|任|担任|的?[^，。；]{2,24}职务|辞去)")
_ROLES = alternation(seeds.words("offices", "roles"))
_BECOMES = Pattern(f"(?:{alternation(seeds.table('offices', 'becomes'))})[^，。；]{{0,14}}?(?:{_ROLES})")
_SPEAKS_AT = Pattern(
    "在[^，。；]{1,16}?(?:上|中|时|期间|后)(?:指出|强调|表示|说|要求|介绍|提出|讲话|发言|致辞)"
    "|等[0-9一二三四五六七八九十]{1,3}[位名人]"
)
_FOREIGN = "".join(seeds.words("names", "transliteration"))
_DOTTED = Pattern(f"[{_FOREIGN}]{{2,6}}·[{_FOREIGN}]{{2,8}}")
_THOUGHT = Pattern("思想|理论|主义|新时[代期]")
_FULL = 3
"""The length of most names: a family name and two characters that are given."""
_WIDE = Pattern(r"(?<![㐀-鿿])[㐀-鿿][ \u3000]{1,2}[㐀-鿿]$")
_WIDEST = 5
_OFTEN = 3
_BESIDE = Pattern(r"[㐀-鿿]{2,3}(?=[ \u3000]|$)")
_PLAIN_FOLLOWER = 2
_GROUND = frozenset("河江溪湖湾港渠堤桥路街巷村镇浜泾荡圩坝沟")
"""What a name ends in that comes again and again, but is a water's, a road's or a settlement's."""

_ADDRESS = Pattern("(?<=[路街道巷弄])[0-9]")
"""What goes on behind the name of a road: 文澜路|18号."""


def find_untitled(ground: Ground) -> None:
    """Put the names on the ground that stand without a title, the surest construction first."""
    for construction in (
        _leaders,
        find_columns,
        _appointed,
        _honoured,
        _after_bodies,
        find_runs,
        find_beside,
        _rolls,
        _introduced,
        _dotted,
        _speakers,
        find_rows,
    ):
        construction(ground)


def _leaders(ground: Ground) -> None:
    """Leaders whom everybody knows, wherever they are named, but for the names of theories."""
    for match in _leader().finditer(ground.text):
        if not ground.is_taken(*match.span()) and not _THOUGHT.match(ground.text, match.end()):
            ground.add(*match.span(), "leader")


@cache
def _leader() -> re.Pattern[str]:
    return re.compile(alternation(seeds.words("names", "leaders")))


def _appointed(ground: Ground) -> None:
    """选举某某为…, 免去某某的…职务: whom others give or take an office."""
    for match in _RESIGNS.finditer(ground.text):
        if not ground.is_taken(*match.span(1)) and not _is_word(match[1]):
            ground.add(*match.span(1), "appointed")
    for match in _TAKES.finditer(ground.text):
        if not ground.is_taken(*match.span(1)) and not any_known(match[1], match[1][:2]):
            ground.add(*match.span(1), "appointed")
    for match in _APPOINTS.finditer(ground.text):
        end = ground.name_at(match.end(), sure=True) or rare_name_end(ground.text, match.end(), firm=True)
        if end is not None and _TO_OFFICE.match(ground.text, end):
            read_list(ground, match.end(), "appointed", firm=True)
        given = _GIVEN.match(ground.text, match.end()) if end is None else None
        verb = given is not None and _APPOINTS.match(given[1]) is not None  # 决定|任命某某为…
        if given and not verb and not ground.is_taken(*given.span(1)) and not any_known(given[1][:2], given[1][-2:]):
            ground.add(*given.span(1), "appointed")


def _honoured(ground: Ground) -> None:
    """补选某某同志为…, 某某教授: a name before an honorific, wherever it stands."""
    for match in _HONORIFICS.finditer(ground.text):
        end = match.start()
        if _NO_HONOUR.match(ground.text, match.end()):
            continue
        if ground.text[:end].endswith(tuple(word_set("names", "not_honoured"))):
            continue
        starts = [end - n for n in (4, 3, 2) if end >= n and could_be_name(ground.text[end - n : end])]
        free = [at for at in starts if not ground.is_taken(at, end)]
        clean = [at for at in free if ground.begins_name(at)]
        wide = _WIDE.search(ground.text, max(0, end - _WIDEST), end)
        if free:
            ground.add((clean or free)[0], end, "honoured")
        elif wide and spaced_name_end(ground.text, wide.start()) == end:
            ground.add(wide.start(), end, "honoured")


def _after_bodies(ground: Ground) -> None:
    """邀请…讲师团某某某到…: a name right behind a body, before a word that follows names."""
    for body in ground.bodies:
        start = body.end + ground.text.startswith(("的", " "), body.end)
        if start > body.end and ground.text[body.end] == " ":
            _read_beside(ground, start)
            continue
        end = ground.name_at(start)
        if end is not None and _AMONG.match(ground.text, end) and ground.text[start:end] not in everyday_words():
            ground.add(start, end, "after-body")
            continue
        if (
            end is None
            or _is_word(ground.text[start:end])
            or (is_wordlike(ground.text[start:end]) and follows(ground.text, end) < len("发言"))
        ):
            continue
        if end < len(ground.text) and is_han(ground.text[end]) and follows(ground.text, end) >= 4 - (end - start):
            ground.add(start, end, "after-body")


def _read_beside(ground: Ground, start: int) -> None:
    """荻浦村小学 段晓岚 柳墩小学 …: a name set apart from its body and from what comes behind it."""
    cell = _BESIDE.match(ground.text, start)
    name = cell[0] if cell is not None else ""
    if cell is not None and has_form(name) and not (_is_word(name) or ground.is_taken(*cell.span())):
        ground.add(*cell.span(), "beside-body")


def _is_word(name: str) -> bool:
    return name in vocabulary() or name in everyday_words() or name[1:] in everyday_words()


def _rolls(ground: Ground) -> None:
    """出席：某某、某某（请假）: the names of a roll, whatever their number."""
    if "：" not in ground.text and ":" not in ground.text:
        return
    for head in _ROLL_HEAD.finditer(ground.text):
        at = head.end()
        end = ground.name_at(at, sure=True) or rare_name_end(ground.text, at, firm=True)
        if (
            end is not None
            and (end == len(ground.text) or ground.text[end] in "、，,（( 。；")
            and not read_roll(ground, at)
        ):
            read_list(ground, at, "roll", firm=True)


_AMONG = Pattern("等 ?[0-9一二三四五六七八九十]{1,3} ?余?[位名人]")
"""What tells how many there are of whom a list names some: 芦汀县医院的|海青|等9名职工."""
_HEAD = Pattern("长(?!孙)|才[培引队能]|(?<=代表)团[团长成]")
"""律师|长某某, 电商人|才培训: the word goes on."""
_HOUSE = Pattern(r"[区市县]?(?:人大|政协)")
"""What makes deputies of people behind a word for a kind of person (某居民区|人大代表联络站)."""

_VERBAL = frozenset("包管查护抓关支连")
"""Family names that are verbs as well, whose object may stand behind them: 村干部|包山头."""


def _introduced(ground: Ground) -> None:
    """记者某某, 村民某某家中, 县领导某某、某某: names behind a word for a kind of person."""
    for match in _INTRODUCERS.finditer(ground.text):
        at = match.end() + ground.text.startswith("”", match.end())  # “最美邻居”|支某某
        alone = len(match[0]) == 1 and is_han(ground.text[match.start() - 1 : match.start()])  # 讲|文|昌巷
        if alone or _HOUSE.match(ground.text, at) or _HEAD.match(ground.text, at):
            continue  # 居民|区人大代表
        within = cuts_word(ground.text, at)
        end = None if within else ground.name_at(at, sure=True)
        if end is None and at not in ground.names and not within:
            _read_unknown(ground, at)
        if end is None or (ground.text[end - 1] == "地" and ground.text[at : end - 1] in everyday_words()):
            continue  # 阿姨|高兴地说
        if _ADDRESS.match(ground.text, end) or (
            ground.text.startswith("：", end) and is_wordlike(ground.text[at:end]) and end - at < len("某某某")
        ):  # 作者|单位：
            continue
        plain = end - at == _FULL and is_plain(ground.text[at:end])
        vague = match[0] in word_set("names", "vague_introducers")
        if not ends_here(ground.text, end) and (vague or not plain):
            continue
        name = ground.text[at:end]
        if (
            has_form(name) and not could_be_name(name) and follows(ground.text, end) < _PLAIN_FOLLOWER
        ):  # 职工|冷暖放|在心上
            continue
        usual = len(match[0]) > 1 and len(name) == _FULL
        unlike = is_wordlike(name) and not (usual and not any_known(name, name[1:]))
        verbal = name[0] in _VERBAL and name[1:] in everyday_words() - word_set("names", "given_names")
        verbal = verbal or (name[0] in "向由" and has_form(ground.text[at + 1 : at + 1 + _FULL]))
        verbal = verbal or (name[0] == "来" and name[1:] in ground.scene.localities.names)  # 领导|来荻浦调研
        if not (vague and unlike) and not verbal:
            read_list(ground, at, "introduced", firm=ground.text[at - 1] == "”")


def _read_unknown(ground: Ground, at: int) -> None:
    """律师种海涛现场…: a name that no family name leads to, where a word that follows names shows its end."""
    end = None if ground.opens_other(at) else unlisted_name_end(ground.text, at, firm=False)
    if end is None or ground.is_taken(at, end):
        return
    if composed_ends(ground.text, at)[:1] == [end]:  # 州领导泽旺某某|、
        read_list(ground, at, "introduced")
    if follows(ground.text, end) > 1:  # 代表|镇党委|讲话
        ground.add(at, end, "introduced")


def _dotted(ground: Ground) -> None:
    """对迈克尔·尼尔森一行表示欢迎: two parts and a dot in the characters that transliterate foreign names."""
    for match in _DOTTED.finditer(ground.text):
        if not ground.is_taken(*match.span()):
            ground.add(*match.span(), "dotted-name")


def _speakers(ground: Ground) -> None:
    """某某指出, 某某主持会议: a name at the head of a clause, before a verb whose subject is a person."""
    for at in clause_starts(ground.text):
        end = ground.name_at(at)
        if end is not None and at not in ground.names and ground.text[end - 1] != "乡" and _speaks(ground, at, end):
            ground.add(at, end, "speaker")


def _speaks(ground: Ground, at: int, end: int) -> bool:
    name, content = ground.text[at:end], ground.scene.content
    if ground.scene.is_headline and (ground.text[end : end + 1] in ("：", "在") or GOES.match(ground.text, end)):
        return not is_wordlike(name) or is_plain(name)
    if _BECOMES.match(ground.text, end) or _SPEAKS_AT.match(ground.text, end):
        return not is_wordlike(name) or content.count(name) > 1 or (len(name) == _FULL and is_clean(name))
    verb = _SPEECH.match(ground.text, end)
    if verb is None:
        return _recurs(ground, name, end)
    weak = len(verb[0]) == 1 and verb[0] != "说"
    if (is_wordlike(name) and not (len(name) == 3 and is_clean(name))) or (weak and len(name) == 2):
        everyday = any_known(name, name[1:])  # 安|理会
        return content.count(name) >= _OFTEN and not everyday
    return not weak or content.count(name) > 1 or ground.scene.is_headline


def _recurs(ground: Ground, name: str, end: int) -> bool:
    """2014年某某来到…: no verb of speech, but what may be a name comes back again and again in the document."""
    if name[-1] in _GROUND or cuts_word(ground.text, end):  # 沈家溪|沿线, 荻江人|才
        return False
    unknown = not is_wordlike(name) and name[1:] not in everyday_words() and ground.scene.content.count(name) >= _OFTEN
    return unknown and end < len(ground.text) and is_han(ground.text[end]) and ends_here(ground.text, end)
