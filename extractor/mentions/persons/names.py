"""The form of a person's name: where it can begin, how long it is, what can't be one."""

import re
from functools import cache, lru_cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.persons.elements import composed_ends, whole_names
from extractor.mentions.persons.name_followers import (
    ends_here,
    ends_in_verb,
    follower_words,
    follows,
    is_verb_first,
)
from extractor.mentions.persons.rare_names import is_given, rare_name_end
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.vocabulary import everyday_words, roles, word_set

_COMPOUND = frozenset(seeds.words("surnames", "compound"))
_SINGLE = frozenset(seeds.words("surnames", "single"))
_WORDLIKE = frozenset(seeds.words("surnames", "wordlike"))
_GIVEN_NAMES = frozenset(seeds.words("names", "given_names"))
_NOT_GIVEN = frozenset(seeds.words("names", "not_given"))
_NOT_NAMES = frozenset(seeds.words("names", "not_names"))
_HAN = Pattern(r"[㐀-鿿\U00020000-\U0003134f]")
_FAMILIAR = tuple(role for role in seeds.words("offices", "roles") if len(role) == 2 and role[-1] in "任长记席理")
_BETWEEN_NAMES = ("对", "与", "和", "同", "向", "会")
_PREPOSITIONS = ("向", "于", "应", "由", "从", "任")
_BY = re.compile("由[㐀-鿿]{2,4}?(?:同志)?(?:担任|兼任|接任|出任|继任|主持|负责)")
"""By whom something is done, behind a title that he takes (队长|由方若谷担任): 由 is hardly ever a family name."""
_AND_OTHERS = Pattern("等(?:人|中外|领导|嘉宾|一行|[0-9]|参加|出席|陪同|分别|共同|先后)")
"""What shows the end of a name of two characters behind a title: 董事会主席洛汀|等中外嘉宾."""
_COMPANY = Pattern("的(?:带领|陪同|率领|主持|组织|指导|引导|见证)下")
_LENGTHS = (3, 2, 4)
_CLEAR, _SHORTEST_COMPOSED = 2, 4
_BLANKS = frozenset(" \u3000")
_WIDEST = 4
_APART = Pattern(r"([㐀-鿿])([ \u3000]{1,2})([㐀-鿿])\2([㐀-鿿])(?![ \u3000]{1,2}[㐀-鿿](?:[ \u3000]|$))")
"""So many characters, blanks included, has a name of two characters that is set wide."""

_CLASSICAL = "之"
"""A particle, but for the end of names in the old style (副校长文修之|分别致辞): a word that follows names shows it."""
_DIVISION = "县镇乡市州"
"""What no name ends in that nothing but its place shows to be one."""
_NEVER = "要兼并后的了是在和与等将把被对为人们及一二两三四五六七八九十各全本该这那到从向"
_OF_BODY = Pattern("人大|政协|党[委支总工组]|政府|公司|集团|[省市区县]委|社区|[中小]学|医院|[省市区县]局")
"""What stands in the names of bodies, and in no name of a person: 居民|区人大代表."""
TRANSLITERATION = "".join(seeds.words("names", "transliteration"))
_WORK = "工作"
_TITLES = frozenset([*seeds.words("offices", "roles"), *seeds.words("names", "honorifics")])
_ORDINALS = tuple(f"第五{unit}" for unit in "次届批期个轮季场条章节部名位")
"""Numbers that open with what is a family name too (总工会第五次代表大会)."""
_AFTER_DOTTED = "的等在与和对向将并还说"
"""Characters that no transliterated name holds."""
DOTTED = Pattern(r"[㐀-鿿]{1,8}(?:[·•‧][㐀-鿿]{1,10}){1,3}")


def _begins_plainly(text: str, start: int) -> bool:
    """Whether another name stands before the dotted one: 陆清禾|对迈克尔·尼尔森."""
    return any(
        has_form(text[start : start + n]) and text[start + n : start + n + 1] in _BETWEEN_NAMES for n in (3, 2, 4)
    )


def _without_follower(text: str, start: int, end: int) -> int:
    """阿依古丽·买买提|发言: a dotted name ends where a word that follows names begins."""
    last = max(text.rfind(dot, start, end) for dot in "·•‧")
    cuts = (
        at
        for at in range(last + 2, end)
        if text[at] in _AFTER_DOTTED or ends_in_verb(text, at + 1) or follows(text, at) > 1
    )
    return next(cuts, end)


@cache
def _foreign() -> re.Pattern[str]:
    """A foreign name in the characters that transliterate (杜特尔特), four of them at least."""
    return re.compile(f"[{TRANSLITERATION}]{{4,8}}")


def unlisted_name_end(text: str, start: int, *, firm: bool = True) -> int | None:
    """Where a name with an unlisted family name ends (㑇清禾|列席, 卓嘎央措|通报); None where no name need be read.

    A title stands before it, and what follows must show the end: a mark, or a word that follows names. Where the title
    is none or may mean anybody (`firm` is false), the name is of three characters or four and no word stands in it.
    """
    opening = text[start : start + 2]
    if _BY.match(text, start):
        return None
    found = _composed_end(text, start, sure=True) or rare_name_end(text, start, firm=firm)
    if found is not None:
        return found
    known = opening in everyday_words() or opening in _NOT_NAMES
    if (known and not (firm and _is_named(text, start))) or follows(text, start) or follows(text, start + 1) >= _CLEAR:
        return None
    lengths = _LENGTHS[:1] if known else _LENGTHS[-1:] if opening in vocabulary() else _LENGTHS  # 贡嘎|平措
    for length in lengths:
        end = start + length
        name = text[start:end]
        given = name if length != _LENGTHS[0] else f"{name[:1]}{name[2:]}"  # 某一某 is a name
        if len(name) < length or not _could_stand(name, given):
            continue
        if not firm and (length == _LENGTHS[1] or holds_word(name) or name[-1] in _DIVISION):
            continue
        if length == _LENGTHS[0] and ends_in_verb(text, end):
            return end - 1
        if length == _LENGTHS[0] and follows(text, end - 1) >= _CLEAR:  # 操龙|陪同
            continue
        word = name[-2:] in everyday_words() and not (length == _LENGTHS[0] and name[-2:] in _GIVEN_NAMES)
        if not word and not roles().search(name) and _shows_end(text, end, length):
            return end
    return None


def _shows_end(text: str, end: int, length: int) -> bool:
    """Whether what stands behind so long a name shows that it ends here."""
    if end == len(text) or not _HAN.match(text, end) or _COMPANY.match(text, end) is not None:
        return True
    others = length == _LENGTHS[1] and _AND_OTHERS.match(text, end) is not None
    return others or follows(text, end) >= _CLEAR - (length == _LENGTHS[0])


def _is_named(text: str, start: int) -> bool:
    """院长|国立禾|主持: whether three characters are a name though a word begins it, by its given name."""
    end = start + _LENGTHS[0]
    clear = not _HAN.match(text, end) or follows(text, end) >= _CLEAR
    return clear and is_given(text[start + 1 : end]) and text[start + 1 : end] not in everyday_words()


def _could_stand(name: str, given: str) -> bool:
    """Whether the characters may be a name's: none is a particle's, and together they are no part of a body's name."""
    if any(char in _NEVER for char in given) or _OF_BODY.search(name):
        return False
    return all(_HAN.match(char) for char in name)


def any_known(*words: str) -> bool:
    """Whether one of the strings is a word, of the segmenter or of everyday use, and no usual given name (建军)."""
    return any(word not in _GIVEN_NAMES and (word in vocabulary() or word in everyday_words()) for word in words)


def holds_word(name: str) -> bool:
    """Whether an everyday word stands anywhere in the string."""
    return any(name[at : at + 2] in everyday_words() for at in range(len(name) - 1))


@lru_cache(maxsize=2**14)
def has_form(name: str) -> bool:
    """Whether the string is a family name and one or two characters that given names have."""
    family = 2 if name[:2] in _COMPOUND and len(name) > 2 else 1
    if family == 1 and (name[:1] not in _SINGLE or not 2 <= len(name) <= 3):
        return False
    given = name[family:]
    if (
        given in _TITLES or name.startswith(_ORDINALS) or (family == len(given) > 1 and given in follower_words())
    ):  # 令狐|介绍
        return False
    return 1 <= len(given) <= 2 and all(char not in _NOT_GIVEN and _HAN.match(char) for char in given)


def could_be_name(name: str) -> bool:
    """Whether the string has the form of a Chinese name, is no title, and begins with no everyday word (高度, 安全)."""
    if name in _TITLES or not has_form(name):
        return False
    return name[:2] not in _NOT_NAMES and name[:3] not in _NOT_NAMES


def is_wordlike(name: str) -> bool:
    """Whether the name begins with a family name that is an everyday word, or is an everyday word itself."""
    return name[0] in _WORDLIKE or name in vocabulary() or name in everyday_words()


def name_end(text: str, start: int, content: str = "", *, sure: bool = False) -> int | None:
    """Where the name that begins at `start` ends; None where no name can begin there.

    Three characters are the rule. Two are read where the third begins a word that follows names (梁青|对 …) or where
    the document names the two elsewhere without it. `sure` says that a title or a word like 记者 stands before.
    """
    dotted = DOTTED.match(text, start) if text[start : start + 1] not in ("人", "兼") else None
    if dotted and not _begins_plainly(text, start):
        return _without_follower(text, dotted.start(), dotted.end())
    whole = _composed_end(text, start, sure=sure) or (_whole_end(text, start) if sure else None)
    if whole is not None:
        return whole
    family = 2 if text[start : start + 2] in _COMPOUND else 1
    if family > 1 and text[start] in _SINGLE and _ends_plainly(text, start + family):  # 东方|汇报了…, 东|方
        family = 1
    unlisted = family == 1 and text[start : start + 1] not in _SINGLE
    if unlisted or text.startswith(_FAMILIAR, start + family) or _BY.match(text, start):  # 郑|主任指出
        return None
    if text.startswith(_PREPOSITIONS, start) and text[start + 1 : start + 3] in everyday_words():  # 主持人|向大会报告
        return None
    long, short = start + family + 2, start + family + 1
    ends = [end for end in (long, short) if end <= len(text) and has_form(text[start:end])]
    ends = [end for end in ends if not text.startswith(_WORK, end - 1)]  # 文艺|工作
    end = _choose(text, start, short, long, content) if len(ends) == 2 else ends[0] if ends else None
    is_classical = sure and end == short and text[short:long] == _CLASSICAL and follows(text, long) >= _CLEAR
    lonely = len(ends) == 1 and end is not None and not ends_here(text, end) and text[start] in _WORDLIKE
    if end is None or lonely or not (could_be_name(text[start:end]) or (sure and _surely(text, start, end))):
        return None
    return long if is_classical else end


def _composed_end(text: str, start: int, *, sure: bool) -> int | None:
    """Where a name without a family name ends: two elements or more, one behind a title (副县长|平措、)."""
    ends = composed_ends(text, start)
    if not ends:
        return None
    for end in ends:
        short = end - start < _SHORTEST_COMPOSED
        if short and (not sure or (_HAN.match(text, end) and follows(text, end) < _CLEAR)):
            continue
        if ends_here(text, end) or (not short and text[end : end + 2] in everyday_words()):
            return end
    whole = whole_names(text, start) if sure else []
    return next((end for end in whole if end - start >= _SHORTEST_COMPOSED), None)  # 村主任曲比石布|帮他


def _whole_end(text: str, start: int) -> int | None:
    rare = rare_name_end(text, start)
    if rare is not None:
        return rare
    foreign = _foreign().match(text, start)
    if foreign is not None and ends_here(text, foreign.end()):
        return foreign.end()
    return spaced_name_end(text, start) if text[start + 1 : start + 2] in _BLANKS else None


def _ends_plainly(text: str, at: int) -> bool:
    return at >= len(text) or not _HAN.match(text, at) or follows(text, at) >= _CLEAR


def spaced_name_end(text: str, start: int) -> int | None:
    """Where a name of two characters ends that is set as wide as one of three (丁 汀|介绍); None where none stands.

    All three may stand apart too (麻 宏 远|一同参加).
    """
    apart = _APART.match(text, start)
    if apart is not None and has_form(apart[1] + apart[3] + apart[4]) and not follows(text, apart.start(4)):
        return apart.end()
    end = start + 2
    while text[end - 1 : end] in _BLANKS and end < start + _WIDEST:
        end += 1
    name = text[start : start + 1] + text[end - 1 : end]
    wide = end > start + len(name) and has_form(name) and name[0] not in _COMPOUND
    return end if wide and ends_here(text, end) else None


def _surely(text: str, start: int, end: int) -> bool:
    """Whether a name that begins like a word (万里|程) may be one where a title says that a person stands here."""
    name = text[start:end]
    adverb = name[:2] in word_set("everyday", "stops")  # 关于|党
    return name not in _NOT_NAMES and not adverb and end - start > 2 and ends_here(text, end)


def _choose(text: str, start: int, short: int, long: int, content: str) -> int:
    """The end of a name of which both the shorter and the longer form are possible."""
    after_long, after_short = ends_here(text, long), ends_here(text, short)
    if after_long != after_short:
        return long if after_long else short
    if after_long:
        return short if is_verb_first(text, short, long) else long
    if content.count(text[start:short]) > 2 * content.count(text[start:long]):
        return short
    return short if text[long - 1 : long + 1] in vocabulary() else long
