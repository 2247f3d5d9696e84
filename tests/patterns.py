"""Every regular expression that the package makes, and texts made to drive each of them to catastrophe."""

import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]  # what `re` itself parses patterns with
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final, Self

LENGTH: Final = 4_000
"""A pattern that begins again at each character of so long a text takes 8 million steps, a twentieth of a second."""

CHEAP: Final = 0.01

PACKAGE: Final = Path(__file__).parent.parent / "extractor"


@dataclass(frozen=True, slots=True)
class Made:
    """A pattern, and the line of the package that made it."""

    place: str
    pattern: str
    flags: int


class Recorder:
    """Writes down each pattern that code of the package makes while it is in force, by whichever function of `re`."""

    def __init__(self) -> None:
        self.made: dict[tuple[str, int], Made] = {}
        self._compile = re._compile  # type: ignore[attr-defined]  # noqa: SLF001  all of them end here

    def __enter__(self) -> Self:
        re._compile = self._record  # type: ignore[attr-defined]  # noqa: SLF001
        return self

    def __exit__(self, *_: object) -> None:
        re._compile = self._compile  # type: ignore[attr-defined]  # noqa: SLF001

    def _record(self, pattern: Any, flags: Any) -> Any:
        frame = sys._getframe(1)  # noqa: SLF001
        while frame.f_back is not None and Path(frame.f_code.co_filename).parent.name == "re":
            frame = frame.f_back
        file = Path(frame.f_code.co_filename)
        if file.is_relative_to(PACKAGE) and isinstance(pattern, str):
            place = f"{file.relative_to(PACKAGE)}:{frame.f_lineno}"
            self.made.setdefault((pattern, int(flags)), Made(place, pattern, int(flags)))
        return self._compile(pattern, flags)


def units(made: Made) -> list[str]:
    """Short texts of the pattern's own characters, to be repeated: what it may begin again and again in vain."""
    tree = parser.parse(made.pattern, made.flags)
    atoms = sorted(set(_atoms(tree)), key=lambda atom: (len(atom), atom))
    # Evenly out of all, so that a long alternative of words is tried from end to end.
    singles, words = ([atom for atom in atoms if (len(atom) == 1) is alone] for alone in (True, False))
    chosen = singles[:: max(1, len(singles) // 6)] + words[:: max(1, len(words) // 3)]
    pairs = [one + other for one in chosen[:3] for other in chosen[:3] if one != other]
    return list(dict.fromkeys([*chosen, *pairs, "".join(chosen[:6])]))


def _atoms(tree: Any) -> Iterator[str]:
    """Characters that the parts of a pattern match, and the words that it spells out."""
    word = ""
    for code, value in tree:
        if code is codes.LITERAL:
            word += chr(value)
            yield chr(value)
            continue
        if len(word) > 1:
            yield word
        word = ""
        if code is codes.NOT_LITERAL or code is codes.ANY:
            yield "会"
        elif code is codes.IN:
            yield from _members(value)
        else:
            for inner in _inside(code, value):
                yield from _atoms(inner)
    if len(word) > 1:
        yield word


def _inside(code: Any, value: Any) -> list[Any]:
    """The patterns inside a part of a pattern."""
    if code is codes.BRANCH:
        return list(value[1])
    if code in (codes.SUBPATTERN, codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        return [value[-1]]
    if code in (codes.ASSERT, codes.ASSERT_NOT):
        return [value[1]]
    return [value] if code is codes.ATOMIC_GROUP else []


def _members(members: Any) -> Iterator[str]:
    classes = {codes.CATEGORY_DIGIT: "1", codes.CATEGORY_WORD: "会", codes.CATEGORY_SPACE: " "}
    if members[0][0] is codes.NEGATE:
        yield "会"
        yield "x"
        return
    for code, value in members:
        if code is codes.LITERAL:
            yield chr(value)
        elif code is codes.RANGE:
            yield chr(value[0])
            yield chr(value[1])
        elif code is codes.CATEGORY:
            yield classes.get(value, "x")


def cost(made: Made, text: str, *, anchored: bool, best_of: int = 1) -> float:
    """The CPU time of the pattern on a text: all its matches, or where it is anchored, the one from the beginning."""
    pattern = re.compile(made.pattern, made.flags)
    found = []
    for _ in range(best_of):
        begun = time.thread_time()
        if anchored:
            pattern.match(text)
            pattern.fullmatch(text)
        else:
            for _match in pattern.finditer(text):
                pass
        found.append(time.thread_time() - begun)
    return min(found)


def is_linear(made: Made, unit: str, *, anchored: bool) -> bool:
    """Whether a long text costs next to nothing, or else twice the text about twice as much, and not four times."""
    text = unit * (LENGTH // len(unit)) + "\x01"
    if cost(made, text, anchored=anchored) < CHEAP:
        return True
    for tries in (1, 3, 5):
        half = cost(made, text[len(text) // 2 :], anchored=anchored, best_of=tries)
        if cost(made, text, anchored=anchored, best_of=tries) < 3 * half:
            return True
    return False
