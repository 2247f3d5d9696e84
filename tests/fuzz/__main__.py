"""Fuzzes one target for some time; an input that breaks it is kept, and the exit code is 1."""

import argparse
import hashlib
import sys
import time
import traceback
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from tests.fuzz.mutation import mutants


def main() -> int:
    """Runs the command; the exit code says whether an input broke the target."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("target", help="a function of tests/fuzz/targets.py: readers, dates, …")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engine", choices=["atheris", "mutation"], default=None)
    parser.add_argument(
        "--found", type=Path, default=Path("fuzzed"), help="the folder for inputs that break the target"
    )
    given = parser.parse_args()
    given.found.mkdir(parents=True, exist_ok=True)
    if (given.engine or ("atheris" if find_spec("atheris") else "mutation")) == "atheris":
        _guided(given.target, given.seconds, given.seed, given.found)
    return _blind(given.target, given.seconds, given.seed, given.found)


def _parts(target: str) -> tuple[Callable[[bytes], None], list[bytes]]:
    """The target and the samples that it begins with; imported late, so that Atheris can watch the code."""
    targets, samples = import_module("tests.fuzz.targets"), import_module("tests.fuzz.samples")
    return targets.TARGETS[target], samples.samples(target)


def _blind(target: str, seconds: int, seed: int, found: Path) -> int:
    """Mutants of the samples, one after the other; each way of breaking the target is told once."""
    begun, tried, broken = time.monotonic(), 0, set[str]()
    work, samples = _parts(target)
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
                print(f"{kept}: {way}: {str(error)[:200]}", flush=True)  # noqa: T201  a script's output
        if time.monotonic() - begun > seconds:
            break
    print(f"{target}: {tried} inputs in {seconds} s, {len(broken)} ways to break it", flush=True)  # noqa: T201
    return 1 if broken else 0


def _guided(target: str, seconds: int, seed: int, found: Path) -> None:
    """Inputs that reach new code (https://github.com/google/atheris); it ends the process by itself."""
    import atheris  # noqa: PLC0415  only where it is installed

    with atheris.instrument_imports(include=["extractor"]):
        work, samples = _parts(target)
    corpus = found / f"corpus-{target}"
    corpus.mkdir(exist_ok=True)
    for data in samples:
        (corpus / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    options = [f"-max_total_time={seconds}", f"-seed={seed}", "-max_len=20000", "-timeout=60", "-rss_limit_mb=4096"]
    atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={found}/{target}-", str(corpus)], work)
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
