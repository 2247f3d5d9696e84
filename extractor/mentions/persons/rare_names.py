"""Names whose family name is rare and most often an everyday word: 教师|开文静|、…, 民警|忽立杰|以…."""

from functools import cache

from extractor import seeds
from extractor.mentions.persons.name_followers import ends_here, ends_in_verb, follows
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.vocabulary import cuts_word, everyday_words, word_set

_RARE = frozenset("".join(seeds.words("surnames", "rare")))
_PARTICLES = frozenset("".join(seeds.words("surnames", "particles")))
_JOINING = frozenset("从同后和由都")
"""Those of them behind which another name may stand: 由|罗敏|主持."""
_MARKS = ("、", "，", "")
_LENGTH = 3
_CLEAR = 2


def rare_name_end(text: str, start: int, *, firm: bool = False) -> int | None:
    """Where such a name of three characters ends, where a title or a kind of person stands before it; None if it can't.

    Both characters of the given name must be such, no everyday word may stand across its edges, and what follows must
    show its end; behind a word of grammar (要, 和) a longer word must follow, unless the title is `firm`.
    """
    family = text[start : start + 1]
    if family not in _RARE:
        return None
    end = start + _LENGTH
    given = text[start + 1 : end]
    if not is_given(given) or _holds_word(text, start, end) or ends_in_verb(text, end) or not ends_here(text, end):
        return None
    if family in _PARTICLES:
        other = family in _JOINING and given[0] in word_set("surnames", "single")
        if other or (follows(text, end) < _CLEAR and not (firm and text[end : end + 1] in _MARKS)):
            return None
    return end


def _holds_word(text: str, start: int, end: int) -> bool:
    """Whether an everyday word stands in the string or across its edges."""
    within = _is_word(text[start : end - 1]) or _is_word(text[start + 1 : end]) or text[start:end] in vocabulary()
    return within or cuts_word(text, start) or cuts_word(text, end)


def begins_rare(text: str, start: int) -> bool:
    """Whether a rare family name may begin here."""
    return text[start : start + 1] in _RARE


def is_rare_name(token: str) -> bool:
    """Whether what stands alone, between blanks, is such a name of two characters or three: 同小禾 代舟."""
    if len(token) == _LENGTH:
        return rare_name_end(token, 0, firm=True) == _LENGTH
    return token[:1] in _RARE and len(token) == _LENGTH - 1 and token[1] in _characters() and token not in vocabulary()


def is_given(given: str) -> bool:
    """Whether the string is two characters of given names."""
    return len(given) == _LENGTH - 1 and _characters().issuperset(given)


def _is_word(pair: str) -> bool:
    return pair in everyday_words() and pair not in word_set("names", "given_names")


@cache
def _characters() -> frozenset[str]:
    return frozenset("".join((*seeds.words("names", "given_characters"), *seeds.words("composition", "given"))))
