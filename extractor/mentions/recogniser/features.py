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
    form = form_of(name)
    left, before = _around(text, start - 1), _around(text, start - 2)
    right, behind = _around(text, end), _around(text, end + 1)
    clause = f"{_follower(text, end)}{'' if is_han(left) else '^'}"
    across = _across(text, start, end)
    return (
        *of_name(name),
        f"left={left}",
        f"left2={before}{left}",
        f"right={right}",
        f"right2={right}{behind}",
        f"around={left}{right}",
        f"follower={clause}",
        f"follower+form={clause}{form}",
        f"follower+left={clause}{form}{left}",
        f"list={_neighbours(text, start, end)}{form}",
        f"across={across}{form}",
        f"across+follower={across}{clause}",
    )


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


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """The characters on both sides of a stretch, as the features write them."""
    return _around(text, start - 1), _around(text, end)


def _around(text: str, at: int) -> str:
    """What is shown of the character there; | beyond the text."""
    return _shown(text[at]) if 0 <= at < len(text) else "|"


@lru_cache(maxsize=2**14)
def _shown(char: str) -> str:
    """The character itself, if it can tell anything; 0 for a digit, # for another sign."""
    return char if is_han(char) or char in _KEPT else "0" if char.isdigit() else "#"


def _everyday(name: str) -> str:
    """Whether the string is, or begins with, a word of everyday use."""
    return (
        f"{'w' if is_wordlike(name) else ''}{'' if could_be_name(name) else 'n'}{'v' if name in vocabulary() else ''}"
    )


def _follower(text: str, end: int) -> str:
    """What stands behind: the end (|), a mark (,), a word that follows names (its length) or anything else (-)."""
    if end >= len(text):
        return "|"
    return "," if not is_han(text[end]) else str(min(follows(text, end), 2) or "-")


def _neighbours(text: str, start: int, end: int) -> str:
    """Of a list, whether what 、 parts from the stretch could be a name as well: y or n on the left, then right."""
    left = [text[start - 1 - length : start - 1] for length in _LENGTHS if text[start - 1 : start] == "、"]
    right = [text[end + 1 : end + 1 + length] for length in _LENGTHS if text[end : end + 1] == "、"]
    return "/".join("" if not side else "y" if any(map(could_be_name, side)) else "n" for side in (left, right))


def _across(text: str, start: int, end: int) -> str:
    over_start = start > 0 and text[start - 1 : start + 1] in vocabulary()
    return f"{'<' if over_start else ''}{'>' if text[end - 1 : end + 1] in vocabulary() else ''}"
