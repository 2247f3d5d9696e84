"""Fuzzes one target, or all of them, for some time; an input that breaks one is kept, and the exit code is 1."""

import argparse
import hashlib
import io
import os
import re
import sys
import time
import traceback
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

from tests.fuzz.mutation import mutants


def main() -> int:
    """Runs the command; the exit code says whether an input broke a target."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("target", help="a function of tests/fuzz/targets.py (readers, dates, …), or `all` of them")
    parser.add_argument("--seconds", type=int, default=60, help="how long each target is fuzzed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, help="how many targets are fuzzed at a time")
    parser.add_argument("--engine", choices=["atheris", "mutation"], default=None)
    parser.add_argument(
        "--found", type=Path, default=Path("fuzzed"), help="the folder for the corpus and for what breaks a target"
    )
    given = parser.parse_args()
    engine = given.engine or ("atheris" if find_spec("atheris") else "mutation")
    work, samples = _targets(watched=engine == "atheris")
    if given.target != "all":
        work = {given.target: work[given.target]}
    given.found.mkdir(parents=True, exist_ok=True)
    fuzz = _guided if engine == "atheris" else blind
    works = {one: partial(fuzz, one, work[one], samples(one), given.seconds, given.seed, given.found) for one in work}
    broken = side_by_side(works, given.jobs, given.found)
    print(f"{len(works)} targets, {given.seconds} s each by {engine}: {len(broken)} broken {' '.join(broken)}".rstrip())
    return 1 if broken else 0


Target = Callable[[bytes], None]


def _targets(*, watched: bool) -> tuple[dict[str, Target], Callable[[str], list[bytes]]]:
    """The targets and their samples; imported late and once for all, so that Atheris can watch the code."""
    if watched:
        import atheris  # noqa: PLC0415  only where it is installed

        # It names each module on stderr.
        with redirect_stderr(io.StringIO()), atheris.instrument_imports(include=["extractor"]):
            targets = import_module("tests.fuzz.targets").TARGETS
    else:
        targets = import_module("tests.fuzz.targets").TARGETS
    return dict(targets), import_module("tests.fuzz.samples").samples


def side_by_side(works: Mapping[str, Callable[[], int]], jobs: int, found: Path) -> list[str]:
    """The names of those that did not end with 0; each has a process of its own, for Atheris ends it by itself."""
    waiting, running, broken = list(works), dict[int, str](), list[str]()
    while waiting or running:
        while waiting and len(running) < jobs:
            name = waiting.pop(0)
            running[_forked(works[name], found / f"{name}.log")] = name
        ended, status = os.wait()
        name = running.pop(ended)
        told = (found / f"{name}.log").read_text("utf-8", "replace")
        tried = re.search(r"(?<=number_of_executed_units: )\d+|(?<=\nTried )\d+", "\n" + told)
        print(f"{name}: {tried[0] if tried else 'an unknown number of'} inputs, {'broken' if status else 'held'}")
        if status:
            broken.append(name)
            print(told)
        sys.stdout.flush()
    return sorted(broken)


def _forked(work: Callable[[], int], log: Path) -> int:
    """The number of a process that works; what it tells goes into the log."""
    sys.stdout.flush()
    child = os.fork()
    if not child:
        with log.open("wb") as told:
            os.dup2(told.fileno(), 1)
            os.dup2(told.fileno(), 2)
        code = work()
        sys.stdout.flush()
        os._exit(code)
    return child


def blind(target: str, work: Target, samples: list[bytes], seconds: int, seed: int, found: Path) -> int:
    """Mutants of the samples, one after the other; each way of breaking the target is told once."""
    begun, tried, broken = time.monotonic(), 0, set[str]()
    for data in mutants(samples, seed):
        tried += 1
        try:
            work(data)
        except Exception as error:  # noqa: BLE001  whatever it is, it is what we look for
            frame = traceback.extract_tb(error.__traceback__)[-1]
            way = f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}"
            if way not in broken:
                broken.add(way)
                kept = found / f"{target}-{hashlib.sha256(data).hexdigest()[:12]}"
                kept.write_bytes(data)
                print(f"{kept}: {way}: {str(error)[:200]}")
        if time.monotonic() - begun > seconds:
            break
    print(f"Tried {tried} inputs, {len(broken)} ways to break it")
    return 1 if broken else 0


def _guided(target: str, work: Target, samples: list[bytes], seconds: int, seed: int, found: Path) -> NoReturn:
    """Inputs that reach new code (https://github.com/google/atheris); it ends the process by itself.

    The corpus is kept in `found`: the next run begins with what this one came upon.
    """
    import atheris  # noqa: PLC0415  only where it is installed

    corpus = found / f"corpus-{target}"
    corpus.mkdir(exist_ok=True)
    for data in samples:
        (corpus / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    limits = [f"-max_total_time={seconds}", f"-seed={seed}", "-max_len=20000", "-timeout=60", "-rss_limit_mb=4096"]
    telling = ["-verbosity=0", "-print_final_stats=1", f"-artifact_prefix={found}/{target}-"]
    atheris.Setup([target, *limits, *telling, str(corpus)], work)
    atheris.Fuzz()
    raise AssertionError("Atheris ends the process")


if __name__ == "__main__":
    sys.exit(main())
