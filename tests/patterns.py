"""Every regular expression that the package makes, and texts made to drive each of them to catastrophe."""

import ast
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]  # what `re` itself parses patterns with
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final, Self

from extractor.matching.patterns import Pattern

SIZES: Final = (1_000, 4_000, 20_000)
"""A pattern that begins again at each character takes half a million steps, 8 million, 200 million."""

FEW: Final = 26
DEAR: Final = 0.002
"""So few characters take less than so many seconds, unless each of them doubles the steps."""

CHEAP: Final = 0.0002
"""Half a million steps take longer than so many seconds."""

_NAMES: Final = ("compile", "search", "match", "fullmatch", "split", "sub", "subn", "findall", "finditer")
_MAKERS: Final = frozenset([*(f"re.{name}" for name in _NAMES), "match", "Pattern"])
"""As the package calls them: `from re import match` is the one that it imports alone."""

PACKAGE: Final = Path(__file__).parent.parent / "extractor"


@dataclass(frozen=True, slots=True)
class Made:
    """A pattern, and the line of the package that made it."""

    place: str
    pattern: str
    flags: int


class Recorder:
    """Writes down each pattern that code of the package makes while it is in force, by whichever function of `re`.

    A `Pattern` is made where it stands, whether anybody asks it or not.

    Attributes:
        made: each pattern once, with the line that made it first.
        places: every line that made one.
    """

    def __init__(self) -> None:
        self.made: dict[tuple[str, int], Made] = {}
        self.places: set[str] = set()
        self._compile = re._compile  # type: ignore[attr-defined]  # noqa: SLF001  all of them end here
        self._init = Pattern.__init__

    def __enter__(self) -> Self:
        def init(made: Pattern, pattern: str, flags: int = 0) -> None:
            self._record(pattern, flags)
            self._init(made, pattern, flags)

        Pattern.__init__ = init  # type: ignore[method-assign, assignment]
        re._compile = self._recorded  # type: ignore[attr-defined]  # noqa: SLF001
        return self

    def __exit__(self, *_: object) -> None:
        Pattern.__init__ = self._init  # type: ignore[method-assign]
        re._compile = self._compile  # type: ignore[attr-defined]  # noqa: SLF001

    def _recorded(self, pattern: Any, flags: Any) -> Any:
        if not isinstance(pattern, re.Pattern):
            self._record(pattern, flags)
        return self._compile(pattern, flags)

    def _record(self, pattern: Any, flags: Any) -> None:
        frame = sys._getframe(2)  # noqa: SLF001
        while frame.f_back is not None and Path(frame.f_code.co_filename).parent.name == "re":
            frame = frame.f_back
        file = Path(frame.f_code.co_filename)
        if file.is_relative_to(PACKAGE):
            place, text = f"{file.relative_to(PACKAGE)}:{frame.f_lineno}", as_text(pattern)
            self.places.add(place)
            self.made.setdefault((text, int(flags)), Made(place, text, int(flags)))


def as_text(pattern: str | bytes) -> str:
    """The pattern; one for bytes as that for their characters."""
    return pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern


def call_sites() -> dict[str, str | None]:
    """The lines of the package that make a pattern, by whichever function of `re`; with it where it is written out."""
    sites = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if ast.unparse(call.func) in _MAKERS and call.args:
                given = call.args[0]
                written = as_text(given.value) if isinstance(given, ast.Constant) else None  # type: ignore[arg-type]
                sites[f"{path.relative_to(PACKAGE)}:{call.lineno}"] = written
    return sites


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


def has_no_bound(made: Made) -> bool:
    """Whether any repeat goes on for ever; where none does, each beginning costs a bounded number of steps."""
    return _repeats(parser.parse(made.pattern, made.flags))


def _repeats(tree: Any) -> bool:
    repeats = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
    return any(
        (code in repeats and value[1] == codes.MAXREPEAT) or any(_repeats(inner) for inner in _inside(code, value))
        for code, value in tree
        if isinstance(value, tuple | list) or code is codes.ATOMIC_GROUP
    )


def is_anchored(made: Made) -> bool:
    """Whether the package asks the pattern only what stands at one place (`match`, `fullmatch`), and never searches."""
    file, line = made.place.split(":")
    names = [name for first, last, name in _owners(file) if first <= int(line) <= last]
    used = [method for name in names[-1:] for method in _methods(name, file)]
    return bool(used) and set(used) <= {"match", "fullmatch"}


@cache
def _owners(file: str) -> list[tuple[int, int, str]]:
    """The lines of each function and each assigned name of a module, the innermost last."""
    found = []
    for node in ast.walk(ast.parse((PACKAGE / file).read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef):
            found.append((node.lineno, node.end_lineno or 0, node.name))
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(target, ast.Name):
                found.append((node.lineno, node.end_lineno or 0, f"{file}:{target.id}"))
    return [(first, last, name.rpartition(":")[2]) for first, last, name in found]


@cache
def _sources(file: str | None) -> str:
    paths = sorted(PACKAGE.rglob("*.py")) if file is None else [PACKAGE / file]
    return "\n".join(path.read_text("utf-8") for path in paths)


def _methods(name: str, file: str) -> list[str]:
    """What the package does with what bears the name, a private one in its module alone; "" where that is no method."""
    source = _sources(file if name.startswith("_") else None)
    uses = re.findall(rf"(?<![\w.]){name}\b(?!\s*(?::[^=\n]+)?=[^=])(?:\(\))?(?:\.(\w+))?", source)
    defined = len(re.findall(rf"def {name}\b|import [^\n]*\b{name}\b", source))
    blank = uses.count("")
    return [use for use in uses if use] + [""] * max(0, blank - defined)


def cost(made: Made, text: str, *, anchored: bool) -> float:
    """The CPU time of the pattern on a text: all its matches, or where it is anchored, the one from the beginning."""
    pattern = re.compile(made.pattern, made.flags)
    begun = time.thread_time()
    if anchored:
        pattern.match(text)
        pattern.fullmatch(text)
    else:
        for _match in pattern.finditer(text):
            pass
    return time.thread_time() - begun


def is_linear(made: Made, unit: str, *, anchored: bool) -> bool:
    """Whether four times the text costs about four times as much, and not sixteen; what costs next to nothing passes.

    Where it is in doubt, because quadratic steps may be cheap or the machine busy, a text of 20,000 characters settles
    it. What is exponential would never come back from any of these, and shows on a text of a few characters.
    """
    few = unit * (FEW // len(unit) or 1) + "\x01"
    if all(cost(made, few, anchored=anchored) > DEAR for _ in range(3)):
        return False
    short, long, longest = (unit * (size // len(unit)) + "\x01" for size in SIZES)
    first = cost(made, short, anchored=anchored)
    if first < CHEAP:
        return True
    second = cost(made, long, anchored=anchored)
    if second < 8 * first or second < 0.002:
        return True
    if second > 10 * first and second > 0.05:
        again = min(cost(made, short, anchored=anchored) for _ in range(3))
        return min(cost(made, long, anchored=anchored) for _ in range(3)) < 10 * again
    return cost(made, longest, anchored=anchored) < 10 * min(second, cost(made, long, anchored=anchored))
