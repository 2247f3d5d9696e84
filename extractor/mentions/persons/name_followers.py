"""What stands behind a person's name: words that show where it ends, and verbs that its last character may be."""

import re
from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation, roles, word_set

_HAN = Pattern(r"[㐀-鿿\U00020000-\U0003134f]")
_CONJUNCTIONS = "和与及同"
_LIGHT_VERBS = "作做所"
_GIVES = "为任"
_LIGHTLY = Pattern(
    "[的《“了为0-9]|题为|专题|主题|交流|动员|(?:政府)?工作报告|开班|表态|经验|总结|辅导|汇报|说明|点评|部署|发言|讲话|报告|致辞"
)
_TELLS = Pattern(
    "汇报|讲解|讲述|讲授|传授|演示|说明|致敬|致谢|道谢|道歉|送上|送去|宣讲|介绍|表示|通报|提出|发出|赠送|颁发"
    "|敬献|致以|反映"
)
_FOR_SOMEBODY = Pattern("[^，。；]{1,14}(?:颁奖|颁发|授课|授牌|授旗|讲课|讲解|揭牌|送上|送去|点赞)")
"""What somebody does for others: 段澄|为获奖者颁奖."""

_COMES_TO = Pattern(
    "[我校院局县乡镇村](?![㐀-鿿]?长)|指导|调研|考察|检查|授课|讲授?课|参加|视察|看望|慰问|参观|访问|交流|洽谈"
)
"""What somebody comes to or for: 段澄|来指导."""

_NAMED_TO = re.compile("(?:选举|补选|增选|推选|推举|任命|聘请|聘任|提名)(?![^，。；]*为)[^，。；]*$")
"""What somebody is made, whose name ends before 为: 选举江青、段澄|为委员."""

_HOLDS = re.compile(f"[^，。；、]{{0,8}}?(?:{alternation(seeds.words('offices', 'roles'))})")
"""The office that somebody takes, behind 任."""
_FOR_SO_MANY = Pattern(" ?[0-9]{1,5} ?[余多]? ?[名位个户]")
"""段澄|为老渡工们测血压."""
_FOR_OTHERS = (_FOR_SOMEBODY, _FOR_SO_MANY)
_REACH = 24


@cache
def followers() -> re.Pattern[str]:
    """The words that show where a name before them ends."""
    return re.compile(f"(?:{alternation([*seeds.words('names', 'followers'), *seeds.words('offices', 'roles')])})")


def ends_here(text: str, at: int) -> bool:
    """Whether what stands at this offset can follow a name: nothing, punctuation, a verb, a preposition, a title."""
    return at >= len(text) or not _HAN.match(text, at) or followers().match(text, at) is not None


@cache
def follower_words() -> frozenset[str]:
    """The same words, without titles."""
    return word_set("names", "followers")


def follows(text: str, at: int) -> int:
    """How long the word is that stands here and follows names; 0 where none does."""
    found = followers().match(text, at)
    return len(found[0]) if found else 0


def ends_in_verb(text: str, end: int) -> bool:
    """Whether the last character is a verb whose object stands behind it: 尕让|作表态发言, 代某|任现场指挥长."""
    last = text[end - 1]
    return (last in _LIGHT_VERBS and _LIGHTLY.match(text, end) is not None) or (
        last == "任" and _HOLDS.match(text, end) is not None
    )


def is_verb_first(text: str, short: int, long: int) -> bool:
    """Whether the third character begins a word that follows names, although a name could end behind it as well.

    梁青|对此, 欧阳静|作的报告, 曲直|和沿线的村; but 王建和|参加.
    """
    third, behind = text[long - 1], followers().match(text, long)
    first = followers().match(text, short)
    if third in _CONJUNCTIONS:
        lightly = text[long : long + 1] in _LIGHT_VERBS and _LIGHTLY.match(text, long + 1)  # 江清和|作的汇报
        return behind is not None and len(behind[0]) == 1 and not lightly
    if third in _GIVES:  # 综合执法队秦立|任副主任
        named = third == "为" and _NAMED_TO.search(text, max(0, short - _REACH), short) is not None
        rules = (roles(), *(_FOR_OTHERS if third == "为" else ()))
        return named or any(rule.match(text, long) is not None for rule in rules)
    if third == "以":  # 段澄|以《…》为题, 汪洁|以及居民
        return text.startswith(("《", "“", "及"), long)
    if third == "向":
        return _TELLS.search(text, long, long + _REACH) is not None
    if third in _LIGHT_VERBS:
        return _LIGHTLY.match(text, long) is not None
    comes = third == "来" and _COMES_TO.match(text, long) is not None  # 段澄|来校指导
    return comes or (first is not None and len(first[0]) > 1 and first.end() > long)
