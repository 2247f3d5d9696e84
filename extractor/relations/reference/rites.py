"""Whether a ceremony is one that its article has told before: 揭牌 beside 揭牌仪式, 启动了某项目 and 某项目启动."""

from collections.abc import Sequence

from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation
from extractor.relations.moments import Dating
from extractor.relations.reference.identity import shared
from extractor.relations.tellings.namings import Naming
from extractor.seeds import table

_VERBS = Pattern(alternation(table("events", "deeds")) + "|[了为]|发布|项目|仪式")

_RITE = Pattern(r"(?:揭牌|签约|启动|揭幕|开工|授牌|奠基|首发|落成|启用|宣誓)(?=[^，。；]{0,8}?(?:仪式|式)$)|签约$")

_RITES = ("启用", "开工", "落成", "揭牌", "揭幕", "投用", "通车", "开馆", "开业")

_UNVEILED = Pattern(r"揭牌|揭幕")

_OPENED = Pattern(r"揭牌|揭幕|挂牌|正式(?:开馆|开园|启用|开业|投用|运营|成立|落成|开放)")

_CONFERRED = Pattern(r"授予|表彰|颁发|表扬")
_HONOURING = Pattern(r"(?:表彰|表扬|颁奖|授奖|授勋)(?:大会|会|仪式|典礼|晚会)$")
"""What is done at a meeting that is held to honour people, and the name of such a meeting."""

_FOR = Pattern(r"为([^，。；]{4,30})$")
"""What a bare verb of unveiling has before it (共同为某联盟|揭牌)."""

_BUTTON = Pattern(r"启动(?:装置|按钮|球|键|杆|仪)|按下")

_OPENING_RITE = Pattern(r"(?:启用|启动|落成|开馆|开园|揭牌|揭幕|成立|开业)(?:仪式|典礼|大会)$")

_AT_RITE = Pattern(r"\s*(?:仪式|典礼|活动)(?:现场|上|中)")

_NEAR = 3
"""How many sentences behind the name of a ceremony its rite is still told."""

_SYNONYMS = {"签约": ("签订", "签署", "签字")}

_SHORT_OBJECT = 3
"""An object as short as this (启动邻里节) must recur as it is."""

_OBJECT_SHARED = 0.75
"""The share of the object's words that two wordings of one ceremony have in common."""


def same_rite(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether a ceremony or award takes up what the other namings tell of, by its rite or by its object."""
    rules = (_unveils, _starts, _confers)
    done_there = any(rule(naming, others, dating) for rule in rules)
    return (
        done_there
        or _same_award(naming, others)
        or _names_rite(naming, others)
        or _heads_rite(naming, others)
        or same_object(naming, others)
    )


def _heads_rite(naming: Naming, others: Sequence[Naming]) -> bool:
    """某居民区第十台电梯启用 above 某号楼加装电梯正式启用: the same rite in the headline and in the lead below it."""
    ends = tuple(rite for rite in _RITES if naming.name.endswith(rite))
    heads = bool(ends) and all(n.scene.sentence.is_headline and n.name.endswith(ends) for n in others)
    return heads and naming.scene.index - max(n.scene.index for n in others) <= _NEAR


def _same_award(naming: Naming, others: Sequence[Naming]) -> bool:
    """榜上有名，被命名为…: one award in two verbs of a sentence, for nobody else."""
    if naming.type != "award" or naming.form != "verb":
        return False
    before = [n for n in others if n.type == "award" and n.scene.index == naming.scene.index]
    won = {mark.mention for n in before for mark in n.targets}
    return bool(before) and {mark.mention for mark in naming.targets} <= won


def _names_rite(naming: Naming, others: Sequence[Naming]) -> bool:
    """为书屋揭牌 and 揭牌仪式, 甲与乙签约 and 签约仪式: the rite that a noun names."""
    rites = [rite[0] for n in others if n.form == "noun" for rite in _RITE.finditer(n.name)]
    if naming.form == "verb" and any(n.form == "noun" and n.scene.index == naming.scene.index for n in others):
        return naming.type == "ceremony" and any(n.name.endswith(("仪式", "典礼")) for n in others)
    begun = _RITE.search(naming.name) if naming.form == "noun" else None
    if begun and naming.is_short and any(n.form == "verb" and _is_of(begun[0], n, naming) for n in others):
        return True
    return any(word in naming.name for rite in rites for word in (rite, *_SYNONYMS.get(rite, ())))


def _is_of(rite: str, told: Naming, naming: Naming) -> bool:
    """Whether a verb tells of the rite, in its word, or in another right before it (签订…。出席签约仪式)."""
    signs = _SYNONYMS.get(rite, ()) if 0 <= naming.scene.index - told.scene.index <= _NEAR else ()
    return any(word in told.name for word in (rite, *signs))


def _unveils(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """共同为某驿站揭牌, a sentence or two behind 某驿站启用仪式 and without a day of its own: done at that ceremony."""
    if naming.form != "verb" or not _UNVEILED.search(naming.name):
        return False
    if dating(naming) is not None and all(n.scene is not naming.scene for n in others):
        return False
    rites = (n for n in others if (n.form == "noun" and _OPENING_RITE.search(n.name)) or _OPENED.search(n.name))
    there = _AT_RITE.match(naming.scene.masked) is not None
    return any(there or 0 <= naming.scene.index - n.scene.index <= _NEAR for n in rites)


def _starts(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """共同按下启动按钮, a sentence or two behind 某工程开工仪式 and without a day of its own: done at that ceremony."""
    if naming.form != "verb" or not _BUTTON.search(naming.name) or dating(naming) is not None:
        return False
    rites = (n for n in others if n.form == "noun" and n.name.endswith(("仪式", "典礼", "大会", "式")))
    return any(0 <= naming.scene.index - n.scene.index <= _NEAR for n in rites)


def _confers(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """授予某某等20名同志“优秀医师”称号, behind 表彰大会 and without a day of its own: done at that meeting."""
    if naming.type != "award" or naming.form != "verb" or dating(naming) is not None:
        return False
    before = [n for n in others if n.form == "noun" and n.scene.index < naming.scene.index]
    return bool(_CONFERRED.search(naming.name)) and any(_HONOURING.search(n.name) for n in before)


def same_object(naming: Naming, others: Sequence[Naming]) -> bool:
    """Whether a ceremony has the object of another, whatever the verb (启动了某项目 and the caption 某项目启动)."""
    mine = _object(naming)
    if len(mine) < _SHORT_OBJECT:
        return False
    same = [n for n in others if n.type == naming.type]
    if naming.type == "award":  # what somebody wins is not the meeting that honours him
        same = [n for n in same if n.name.endswith("会") is naming.name.endswith("会")]
    if len(mine) == _SHORT_OBJECT:
        return any(mine in n.name for n in same)
    return any(shared(mine, _object(n)) >= _OBJECT_SHARED for n in same)


def _object(naming: Naming) -> str:
    """What is started or unveiled, as the name says, or what stands between 为 and its verb (为某联盟|揭牌)."""
    unveiled = _FOR.search(naming.scene.masked, 0, naming.start) if naming.form == "verb" else None
    return _VERBS.sub("", naming.name) or (_VERBS.sub("", unveiled[1]) if unveiled else "")
