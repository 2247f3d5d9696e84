"""What the recogniser sees: strings in the form of a name, and the characters and words inside and around them."""

from collections.abc import Iterator
from functools import cache, lru_cache

from extractor.mentions.ground import is_han
from extractor.mentions.persons.name_followers import follows
from extractor.mentions.persons.names import could_be_name, has_form, is_wordlike
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.vocabulary import word_set

_KEPT = frozenset("、，。：；！？（）《》“” ")
_LENGTHS = (2, 3, 4)
COMMA = "、"
"""The comma of lists."""
SIDES = ("", "y", "n")
"""What a list can show on one side."""
EDGES = ("", "<", ">", "<>")
"""The edges that words can run over."""
CLAUSES = tuple(f"{follower}{opens}" for follower in "|,-12" for opens in ("", "^"))
"""What can follow, in a clause or where one opens."""


def name_forms(text: str) -> Iterator[tuple[int, int]]:
    """Every stretch of the text that has the form of a Chinese name (叶晚舟 and 叶晚 in 叶晚舟说), in reading order."""
    openers, compound = _openers(), word_set("surnames", "compound")
    for start in [at for at, char in enumerate(text) if char in openers]:
        lengths = _LENGTHS if text[start : start + 2] in compound else _LENGTHS[:-1]
        for length in lengths:
            end = start + length
            if end <= len(text) and has_form(text[start:end]):
                yield start, end


@cache
def _openers() -> frozenset[str]:
    """The characters with which family names begin."""
    return word_set("surnames", "single").union(name[0] for name in word_set("surnames", "compound"))


def features(text: str, start: int, end: int) -> tuple[str, ...]:
    """What can be said of a stretch that may be a name, each as `kind=value`.

    `form` joins how everyday the string looks (its family name, the whole) with its length; `follower` tells what
    stands behind it and whether it opens a clause (^); `left` and `right` are the characters around it; `across` tells
    whether a word that the segmenter knows runs over an edge of it (村党|委领 in 村党委领导).
    """
    name = text[start:end]
    form, clause, across = form_of(name), clause_of(text, start, end), _across(text, start, end)
    before, behind = sides(text, start, end)
    return (
        *of_name(name),
        *of_left(before),
        *of_right(behind),
        of_both(before, behind),
        *of_follower(clause, form, before),
        f"list={_neighbours(text, start, end)}{form}",
        f"across={across}{form}",
        f"across+follower={across}{clause}",
    )


def sides(text: str, start: int, end: int) -> tuple[str, str]:
    """The two characters before a stretch and the two behind it; fewer at the edges of the text."""
    return text[max(0, start - 2) : start], text[end : end + 2]


def of_left(before: str) -> tuple[str, ...]:
    """What the characters before it say of a stretch."""
    left = _shown(before[-1:])
    return f"left={left}", f"left2={_shown(before[-2:-1])}{left}"


def of_right(behind: str) -> tuple[str, ...]:
    """What the characters behind it say of a stretch."""
    right = _shown(behind[:1])
    return f"right={right}", f"right2={right}{_shown(behind[1:])}"


def of_both(before: str, behind: str) -> str:
    """What the two characters say of a stretch between which it stands."""
    return f"around={_shown(before[-1:])}{_shown(behind[:1])}"


def of_follower(clause: str, form: str, before: str) -> tuple[str, ...]:
    """What the kind of what follows says of a stretch."""
    return f"follower={clause}", f"follower+form={clause}{form}", f"follower+left={clause}{form}{_shown(before[-1:])}"


@lru_cache(maxsize=2**14)
def of_name(name: str) -> tuple[str, ...]:
    """What can be said of a name wherever it stands."""
    family, given = _parts(name)
    letters = (f"given{len(given)}.{at}={char}" for at, char in enumerate(given))
    return (f"form={form_of(name)}", f"family={family}", f"given={given}", *letters)


@lru_cache(maxsize=2**14)
def form_of(name: str) -> str:
    """How everyday a string in the form of a name looks, and its length: wnv2."""
    return f"{_everyday(name)}{len(name)}"


def _parts(name: str) -> tuple[str, str]:
    family = 2 if len(name) > 2 and name[:2] in word_set("surnames", "compound") else 1
    return name[:family], name[family:]


@lru_cache(maxsize=2**14)
def _shown(char: str) -> str:
    """The character itself, if it can tell anything; 0 for a digit, # for another sign, | where there is none."""
    if not char:
        return "|"
    return char if is_han(char) or char in _KEPT else "0" if char.isdigit() else "#"


def _everyday(name: str) -> str:
    """Whether the string is, or begins with, a word of everyday use."""
    return (
        f"{'w' if is_wordlike(name) else ''}{'' if could_be_name(name) else 'n'}{'v' if name in vocabulary() else ''}"
    )


def clause_of(text: str, start: int, end: int) -> str:
    """What stands behind, and ^ where the stretch opens a clause."""
    return f"{_follower(text, end)}{'' if start and is_han(text[start - 1]) else '^'}"


def _follower(text: str, end: int) -> str:
    """What stands behind: the end (|), a mark (,), a word that follows names (its length) or anything else (-)."""
    if end >= len(text):
        return "|"
    return "," if not is_han(text[end]) else str(min(follows(text, end), 2) or "-")


def _neighbours(text: str, start: int, end: int) -> str:
    """Of a list, whether what 、 parts from the stretch could be a name as well: y or n on the left, then right."""
    left = [text[start - 1 - length : start - 1] for length in _LENGTHS if text[start - 1 : start] == COMMA]
    right = [text[end + 1 : end + 1 + length] for length in _LENGTHS if text[end : end + 1] == COMMA]
    return "/".join("" if not side else "y" if any(map(could_be_name, side)) else "n" for side in (left, right))


def _across(text: str, start: int, end: int) -> str:
    over_start = start > 0 and text[start - 1 : start + 1] in vocabulary()
    return f"{'<' if over_start else ''}{'>' if text[end - 1 : end + 1] in vocabulary() else ''}"
