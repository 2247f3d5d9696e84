"""Names behind titles that are words or places as well: 村主任|周密|笑着说, 党工委委员|东兰|通报了…."""

from itertools import pairwise

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import Ground, is_han
from extractor.mentions.persons.name_followers import follows
from extractor.mentions.persons.names import has_form
from extractor.mentions.titles.roles import level_headed
from extractor.mentions.vocabulary import alternation, word_set

_PLAIN_FOLLOWER = 2
"""So many characters has the word, at least, that shows where a name ends which nothing else shows to be one."""
_TITLED_WORDS = frozenset(("班子", "全程", "同时", "高度", "全面", "多次", "充分", "安全", "严肃"))
"""Words of the form of a name that stand behind a title and before a verb: 书记|全程|参加."""
_NO_NAMES = frozenset(("任务", "支部", "全体", "全部", "成员", "高度", "程序", "安全", "劳务", "常务"))
_VERBAL = Pattern("[查包管护抓讲应关任支连祝谢解计曾许戴]")
"""Characters of verbs that titles stand before (局长查房、…)."""
_ATTEND = Pattern("[，、]?等?(?:一同|一起|先后)?(?:参加|出席|陪同|列席|到会|到场)")
_LIGHTLY = Pattern(
    "[作做]了?(?:题为|专题|表态|动员|交流|总结|点评|讲话|发言|(?:(?:政府)?工作)?报告|部署|说明|汇报|辅导|致辞)"
)
_ROW = frozenset("、，")
_CLOSES = frozenset("、，。；及和等")
_SAYS = Pattern(alternation(seeds.words("names", "speech")))


def read_word(ground: Ground, at: int) -> bool:
    """Read a name that is a word, where a word that follows names stands behind it: 村主任|周密|笑着说.

    Before a mark (政法委员|高远|、…) the document must show it in a person's place: ，高远|指出.
    """
    end = at + 2
    name = ground.text[at:end]
    if not has_form(name) or ground.is_taken(at, end):
        return False
    acts = follows(ground.text, end) >= _PLAIN_FOLLOWER or _LIGHTLY.match(ground.text, end) is not None
    if acts and name not in _TITLED_WORDS:  # 村主任|周密|笑着说
        ground.add(at, end, "after-title")
        return True
    if ground.text[end : end + 1] not in _CLOSES:
        return False
    if read_in_row(ground, at):
        return True
    pieces = pairwise(ground.scene.content.split(name))
    if not any(_SAYS.match(behind) and not is_han(before[-1:] or "，") for before, behind in pieces):
        return False
    ground.add(at, end, "after-title")
    return True


def read_in_row(ground: Ground, at: int) -> bool:
    """Read a name that is a word between a title and the next one: 院长|谷雨|、护理部主任某某."""
    end = at + 2
    if not has_form(ground.text[at:end]) or ground.is_taken(at, end) or not _in_row(ground, at, end):
        return False
    ground.add(at, end, "after-title")
    return True


def _in_row(ground: Ground, at: int, end: int) -> bool:
    """Whether a title with its body stands before the word and the next right behind the mark, or who did what: 等参加.

    副局长|盛开，|镇党委委员某某: what stands in a row of holders is no verb (局长通报，…) and no part of one.
    """
    name = ground.text[at:end]
    if name in _NO_NAMES or _VERBAL.search(name) or name in word_set("everyday", "stops") or follows(ground.text, at):
        return False
    titled = any(
        office.end == at and (_is_firm(ground, office) or is_behind_holder(ground, office)) for office in ground.offices
    )
    heads = any(office.start == end + 1 for office in ground.offices) or _ATTEND.match(ground.text, end) is not None
    return titled and heads


def is_behind_holder(ground: Ground, office: Candidate) -> bool:
    """Whether a mark alone parts the title from the holder of the one before: 党委书记段澄、|院长谷雨."""
    named = any(name.end == office.start - 1 for name in ground.names.values())
    return named and ground.text[office.start - 1] in _ROW


def _is_firm(ground: Ground, office: Candidate) -> bool:
    """Whether the title says whose it is: by its body, or as the head of a level (县长, 常务副县长)."""
    return (
        office.rule in ("body-title", "place-title") or level_headed(ground.text[office.start : office.end]) is not None
    )


def read_place_name(ground: Ground, at: int) -> bool:
    """Read a name that a county has as well (党工委委员|东兰|通报了…); in a place's stead the title shows a person."""
    end = at + 2
    if not has_form(ground.text[at:end]):
        return False
    if follows(ground.text, end) < _PLAIN_FOLLOWER and not _in_row(ground, at, end):
        return False
    if (at, end) not in ground.scene.localities.spans(ground.text):
        return False
    ground.add(at, end, "after-title")
    return True
