"""Mutation testing: how many small changes of the code the tests notice.

A seeded sample of all places where an operator, a comparison, a condition, a number, a word or a result could be
another (DeMillo, Lipton & Sayward 1978); each is changed alone, in memory, and the tests of its module are run, then
those of its room. A mutant is killed when a test fails, or when it runs ten times longer than all tests of its room.

    python -m benchmarks.mutants --sample 400 --jobs 8
    python -m benchmarks.mutants --room temporal --sample 150
    python -m benchmarks.mutants --sample 400 --only survivors.txt
"""

import argparse
import ast
import importlib.abc
import importlib.util
import os
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import partial
from importlib.machinery import ModuleSpec
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Timer
from types import CodeType, ModuleType
from typing import Final

import pytest
from hypothesis import settings

from extractor import builds

ROOT: Final = Path(__file__).parent.parent
ROOMS: Final[Mapping[str, Sequence[str]]] = {
    "temporal": ["tests/temporal"],
    "mentions/titles": ["tests/mentions/titles", "tests/relations/offices/test_titles.py"],
    "resolution": ["tests/resolution", "tests/store/test_reviewing.py", "tests/store/test_writer.py"],
}
"""The rooms that are mutated, each with its tests."""

SLOW: Final = ("linear", "turns_into_any_other", "after_the_other", "halves")
"""Words in the names of tests that are left out: of time, which a busy machine fails, and of hundreds of worlds."""

_KEPT: Final = frozenset({"extractor", "extractor.errors", "extractor.resources", "extractor.seeds"})
"""What stays imported from mutant to mutant: the lexicon, as it was read."""

_PATIENCE: Final = 120
_SWAPS: Final[Mapping[type, type]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.FloorDiv: ast.Mult, ast.Mod: ast.FloorDiv,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of one module: the number of the place in the order of its tree."""

    room: str
    path: Path
    place: int
    line: int
    change: str

    @property
    def module(self) -> str:
        """The name under which the module is imported."""
        return ".".join(self.path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")

    def code(self) -> CodeType:
        """The module with the change."""
        tree = ast.parse(self.path.read_text("utf-8"))
        next(change for number, (_, _, change) in enumerate(places(tree)) if number == self.place)()
        return compile(ast.fix_missing_locations(tree), str(self.path), "exec")


Place = tuple[int, str, Callable[[], None]]
"""The line of a change, what it is, and what makes it in the tree."""


def places(tree: ast.AST) -> Iterator[Place]:
    """All places of a tree that can be changed; types, decorators, docstrings and messages of errors are left out."""
    for node in _walk(tree):
        line = getattr(node, "lineno", 0)
        match node:
            case ast.Compare(ops=[op]) if type(op) in _SWAPS:
                yield line, _name(op), partial(_set, node, "ops", [_SWAPS[type(op)]()])
            case ast.BoolOp(op=op) | ast.BinOp(op=op) if type(op) in _SWAPS:
                yield line, _name(op), partial(_set, node, "op", _SWAPS[type(op)]())
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                yield line, "not", partial(_set, node, "operand", ast.UnaryOp(ast.Not(), operand))
            case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
                yield line, "condition", partial(_set, node, "test", ast.UnaryOp(ast.Not(), test))
            case ast.Return(value=ast.expr() as value) if not _is_none(value):
                yield line, "result", partial(_set, node, "value", ast.Constant(None))
            case ast.Constant(value=bool(truth)):
                yield line, str(truth), partial(_set, node, "value", not truth)
            case ast.Constant(value=int(number)):
                yield line, str(number), partial(_set, node, "value", number + 1)
            case ast.Constant(value=str(word)) if word:
                yield line, repr(word)[:40], partial(_set, node, "value", f"XX{word}XX")


def _set(node: ast.AST, field: str, value: object) -> None:
    setattr(node, field, value)


def _name(op: ast.AST) -> str:
    return f"{type(op).__name__} → {_SWAPS[type(op)].__name__}"


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _walk(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that say what the program does, in order."""
    yield node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "keywords", "type_params") and not isinstance(
            node, ast.Call
        ):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _says_nothing(child):
                yield from _walk(child)


def _says_nothing(node: ast.AST) -> bool:
    docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    imports = isinstance(node, ast.Raise | ast.Assert | ast.Import | ast.ImportFrom | ast.JoinedStr)
    alias = isinstance(node, ast.Subscript) and ast.unparse(node.value) in ("Literal", "Mapping", "Callable")
    return docstring or imports or alias


def all_mutants() -> list[Mutant]:
    """Every mutant of the rooms, in the order of paths and places."""
    return [
        Mutant(room, path, number, line, change)
        for room in ROOMS
        for path in sorted((ROOT / "extractor" / room).rglob("*.py"))
        for number, (line, change, _) in enumerate(places(ast.parse(path.read_text("utf-8"))))
    ]


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports the mutant in place of its module."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:  # noqa: ARG002
        if name != self._mutant.module:
            return None
        return importlib.util.spec_from_file_location(name, self._mutant.path, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        exec(self._mutant.code(), module.__dict__)  # noqa: S102  our own code, but for one change


def _seeds(kept: Path) -> ModuleType:
    """The graph of the seed bulletins, as `tests/conftest.py` has it: read once, resolved anew for each mutant."""
    read = kept / "parts.db"

    @pytest.fixture(scope="session")
    def seeds_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
        folder = tmp_path_factory.mktemp("seeds")
        if read.exists():
            (folder / "store").mkdir()
            shutil.copyfile(read, folder / "store" / "parts.db")
        return folder

    @pytest.fixture(scope="session")
    def seeds_build(seeds_folder: Path) -> "builds.Build":
        fresh = importlib.import_module("extractor.builds")
        built: builds.Build = fresh.build(ROOT / "seeds" / "bulletins", seeds_folder)
        if not read.exists():
            shutil.copyfile(seeds_folder / "store" / "parts.db", read)
        return built

    plugin = ModuleType("seeds")
    vars(plugin).update(seeds_folder=seeds_folder, seeds_build=seeds_build)
    return plugin


def fates(mutants: Sequence[Mutant], jobs: int, kept: Path) -> Iterator[tuple[Mutant, bool]]:
    """Each mutant, in the order in which they end, and whether the tests notice it; each has a process of its own.

    Args:
        mutants: the mutants.
        jobs: how many run at a time.
        kept: a folder for what all of them need (`are_green` filled it).
    """
    waiting, running = list(reversed(mutants)), dict[int, Mutant]()
    while waiting or running:
        while waiting and len(running) < jobs:
            mutant = waiting.pop()
            running[_forked(partial(_passes, mutant, kept))] = mutant
        ended, status = os.wait()
        yield running.pop(ended), status != 0


def are_green(room: str, kept: Path) -> bool:
    """Whether the tests of a room pass where nothing is changed; else they would kill every mutant."""
    _, status = os.waitpid(_forked(partial(_run, ROOMS[room], kept)), 0)
    return status == 0


def _forked(passes: Callable[[], bool]) -> int:
    """The number of a process that ends with 0 where the tests pass, in time.

    It is a fork of this one, which has imported the libraries and read the lexicon once for all, but opened no store:
    the threads of one do not live on in a fork.
    """
    child = os.fork()
    if not child:
        late = Timer(_PATIENCE, os._exit, (1,))
        late.daemon = True
        late.start()
        os._exit(0 if passes() else 1)
    return child


def _passes(mutant: Mutant, kept: Path) -> bool:
    for name in [name for name in sys.modules if name.split(".")[0] in ("extractor", "tests") and name not in _KEPT]:
        del sys.modules[name]
    sys.meta_path.insert(0, _Changed(mutant))
    own = ROOT / "tests" / mutant.path.relative_to(ROOT / "extractor").with_name(f"test_{mutant.path.name}")
    quick = [str(own.relative_to(ROOT))] if own.exists() else []
    return _run([*quick, *ROOMS[mutant.room]], kept)


def _run(tests: Sequence[str], kept: Path) -> bool:
    chosen = ["-k", " and ".join(f"not {word}" for word in SLOW)]
    quiet = ["-x", "-q", "--noconftest", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning"]
    with (
        TemporaryDirectory() as scratch,
        open(os.devnull, "w") as silence,  # noqa: PTH123
        redirect_stdout(silence),
        redirect_stderr(silence),
    ):
        return (
            pytest.main(
                [*quiet, f"--basetemp={scratch}/tests", *chosen, *(str(ROOT / test) for test in tests)],
                plugins=[_seeds(kept)],
            )
            == 0
        )


def told(mutant: Mutant, *, killed: bool) -> str:
    """The line that says what became of a mutant."""
    return f"{'killed' if killed else 'survived'}\t{mutant.module}:{mutant.line}\t{mutant.change}"


def main() -> None:
    """Tells each mutant, killed or not, and how many were."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1, help="how many run at a time")
    parser.add_argument("--room", choices=ROOMS, action="append", help="only this one; may be given several times")
    parser.add_argument("--only", type=Path, help="of the sample, those that survived in this output of another run")
    given = parser.parse_args()
    settings.register_profile("mutants", derandomize=True, database=None, max_examples=30, deadline=None)
    settings.load_profile("mutants")
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    every = [mutant for mutant in all_mutants() if mutant.room in (given.room or ROOMS)]
    chosen = Random(given.seed).sample(every, min(given.sample, len(every)))  # noqa: S311  no secret hangs on it
    if given.only is not None:
        survived = {line for line in given.only.read_text("utf-8").splitlines() if line.startswith("survived\t")}
        chosen = [mutant for mutant in chosen if told(mutant, killed=False) in survived]
    killed, begun = Counter[str](), time.monotonic()
    importlib.import_module("extractor.engines.warm")
    with TemporaryDirectory() as kept:
        for room in ROOMS:
            if any(mutant.room == room for mutant in chosen) and not are_green(room, Path(kept)):
                sys.exit(f"the tests of {room} fail without any change; mend them first")
        for mutant, fell in fates(chosen, given.jobs, Path(kept)):
            killed[mutant.room] += fell
            print(told(mutant, killed=fell), flush=True)
    for room in ROOMS:
        of_room = sum(mutant.room == room for mutant in chosen)
        print(f"# {room}: {killed[room]} of {of_room} killed")
    share = killed.total() / max(len(chosen), 1)
    seconds = time.monotonic() - begun
    print(f"# all: {killed.total()} of {len(chosen)} killed ({share:.1%}) of {len(every)}, {seconds:.0f} s")


if __name__ == "__main__":
    main()
