"""Names that no construction shows to be names: where the rules leave doubt, the recogniser decides.

授予叶晚舟、江白等人…, 在叶晚舟家, 叶晚舟当场答复: a stretch of the sentence that neither a title nor a body nor
a date has taken, and that the model holds for a name with good reason.
"""

from collections.abc import Iterable, Sequence

from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import Ground
from extractor.mentions.intervals import Intervals
from extractor.mentions.persons.names import TRANSLITERATION, any_known
from extractor.mentions.places.held import find_hills
from extractor.mentions.recogniser.bounds import may_reach
from extractor.mentions.recogniser.everyday import is_everyday
from extractor.mentions.recogniser.features import name_forms
from extractor.mentions.recogniser.model import likelihood

_RULE = "likely-name"
_MAY_BE = "plain-name"
"""The rule of the names for which the place or the document says more than the model."""

_LEAST = 0.9
"""The least likelihood: of the strings above it that the rules had left, nineteen in twenty are names.

The audit stands in models/README.md.
"""
_PLAIN, _INTRODUCED, _DESCRIBED, _AGAIN = 0.8, 0.1, 0.33, 0.5
"""The least for three characters of which no two are a word: anywhere; behind a word for a kind of person or kin, or
behind what tells of somebody (在外打工的|…); where the document says them again and again."""
_KIND = Pattern(
    "(?:名叫|[他她]叫|叫做|[父母]亲|儿子|女儿|孙[子女]|爱人|外公|外婆|哥哥|弟弟|姐姐|妹妹|[岳公][父母公]|伯伯"
    "|[家专商主工客艺名]人|[㐀-鿿][员师户者手匠医工生家]|模范|标兵|能手|状元|之星|[家人]”|残疾人)$"
)
_REACH, _USUAL, _OFTEN = 4, 3, 3
_NO_ENDS = frozenset("继和与同向中做正赶小人山河江湖镇村区县市路节病灯舰店岛浜泾荡圩坝沟塘湾港桥渠")
"""What plain names do end in, but what only looks like one ends in as well."""
_GROUNDS = ("社区", "村", "路", "街", "小区", "镇", "乡", "县", "市", "区")
"""What shows that a string is a place's: 槐荫里|社区."""
_LEVELS = ("县", "市", "区", "镇", "乡", "街道", "社区", "村")
_LOCALITY = Pattern("〇(?:[县市区镇乡](?!长)|街道|社区|村(?!长|民|主任|支书|医))")
_FIRM = frozenset(("after-title", "name-list", "appointed", "byline", "before-title", "profile"))
"""Rules whose names are people's, whatever place is called so."""
_FOREIGN = frozenset(TRANSLITERATION)
_SCHOOL = Pattern("[医师工农财科理林海]大$")
"""What a university is called for short: 徐|医大."""


def find_doubtful(ground: Ground) -> None:
    """Put the names on the ground that the model finds in what the rules have left, the likeliest first.

    Headlines are left out: they are slogans as often (汇民智 解民忧), and the text below names the people again.
    """
    if ground.scene.is_headline:
        return
    hills = find_hills(ground.text)
    named = Intervals((name.start, name.end) for name in (*ground.names.values(), *hills))
    free = []
    for stretch in name_forms(ground.text):
        if named.clash(*stretch) or ground.is_taken(*stretch) or not may_reach(_INTRODUCED, ground.text, *stretch):
            continue
        likely = likelihood(ground.text, *stretch)
        if likely >= _INTRODUCED and likely >= _asked(ground, *stretch):
            free.append((-likely, *stretch))
    found: list[tuple[int, int]] = []
    for unlikelihood, start, end in sorted(free):
        if not Intervals(found).clash(start, end) and not is_everyday(ground.text, start, end):
            found.append((start, end))
            ground.add(start, end, _RULE if -unlikelihood >= _LEAST else _MAY_BE)


def _asked(ground: Ground, start: int, end: int) -> float:
    """The least likelihood that is asked of a stretch: the less, the more its place or the document says for it."""
    name = ground.text[start:end]
    across = ground.text[end - 1 : end + 1]  # 邓肯|成为
    if end - start != _USUAL or name[-1] in _NO_ENDS or any_known(name, name[:2], name[1:], across):
        return _LEAST
    if _SCHOOL.search(name) or _FOREIGN.issuperset(name):
        return _LEAST
    if any(f"{name}{sign}" in ground.scene.content for sign in _GROUNDS):
        return _LEAST
    if _KIND.search(ground.text, max(0, start - _REACH), start):
        return _INTRODUCED
    if ground.text[start - 1 : start] == "的":
        return _DESCRIBED
    return _AGAIN if ground.scene.content.count(name) >= _OFTEN else _PLAIN


def confirmed(content: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates of a document; a likely name that a rule finds elsewhere in it counts as known (`known-name`).

    A plain name that is a piece of a surer one, or one with a character more, is none: 陈|冯富珍, 李娜|迎战.
    """
    sure = {content[c.start : c.end] for c in candidates if c.label == "PERSON" and c.rule not in (_RULE, _MAY_BE)}
    named = sure.union(content[c.start : c.end] for c in candidates if c.rule == _RULE)
    hills = {content[hill.start : hill.end] for hill in find_hills(content)}
    places = {name for name in named if name in hills or _is_place(content, name)} - {
        content[c.start : c.end] for c in candidates if c.label == "PERSON" and c.rule in _FIRM
    }
    return [
        c._replace(rule="known-name") if c.rule in (_RULE, _MAY_BE) and content[c.start : c.end] in sure else c
        for c in candidates
        if (c.rule != _MAY_BE or not _is_piece(content, c, named))
        and not (c.label == "PERSON" and content[c.start : c.end] in places)
    ]


def _is_place(content: str, name: str) -> bool:
    """Whether the document says the string with the level of a locality behind it: 鹿鸣|县, but 石国平|镇长."""
    return (
        any(f"{name}{level}" in content for level in _LEVELS)
        and _LOCALITY.search(content.replace(name, "〇")) is not None
    )


def _is_piece(content: str, found: Candidate, names: Iterable[str]) -> bool:
    name = content[found.start : found.end]
    return any(name != other and len(other) > 1 and (other in name or name in other) for other in names)
