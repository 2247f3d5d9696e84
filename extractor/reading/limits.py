"""Limits: how much one input may ask for, so that none holds up or brings down the run (DESIGN.md, promise 7).

Each has a default that no bulletin of a town comes near, and `--limit NAME=VALUE` raises it.
"""

import signal
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from types import FrameType
from typing import Final

from extractor.errors import InputError, LimitError


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one input may ask for.

    Attributes:
        megabytes: of a file, an entry of an archive, or a line of JSON Lines; archives and JSON Lines as a whole
            may be of any size.
        characters: of the text of one document.
        pages: of a PDF.
        entries: of an archive.
        nesting: archives in archives; 1 allows none in another.
        ratio: how many bytes one compressed byte may become, over a whole file.
        seconds: for reading one document, and again for understanding it.
    """

    megabytes: int = 100
    characters: int = 2_000_000
    pages: int = 2_000
    entries: int = 200_000
    nesting: int = 3
    ratio: int = 250
    seconds: int = 300

    @property
    def bytes(self) -> int:
        """The limit of a file in bytes."""
        return self.megabytes * 1_000_000

    def refuse(self, name: str, found: int, what: str) -> None:
        """Refuses what is beyond a limit; `what` says how much was found: `has 4,210 pages`.

        Raises:
            LimitError: `found` is more than the limit of that name.
        """
        allowed = getattr(self, name)
        if found > allowed:
            raise LimitError(f"{what}, more than {allowed:,}; split it, or allow more with --limit {name}={found}")


DEFAULTS: Final = Limits()

LIMITS: Final[Mapping[str, int]] = {one.name: getattr(DEFAULTS, one.name) for one in fields(Limits)}
"""The limits by name, with their defaults."""


def with_limits(stated: Mapping[str, int]) -> Limits:
    """The default limits but for those that are stated.

    Raises:
        InputError: there is no limit of that name, or a value is less than 1.
    """
    for name, value in stated.items():
        if name not in LIMITS:
            raise InputError(f"there is no limit {name!r}; give one of {', '.join(LIMITS)}")
        if value < 1:
            raise InputError(f"the limit of {name} is {value}; give at least 1")
    return replace(DEFAULTS, **stated)


class _OutOfTimeError(BaseException):
    """The alarm; no Exception, so that nobody who catches those in between can swallow it."""


@contextmanager
def deadline(seconds: int, what: str) -> Iterator[None]:
    """Stops what takes longer; `what` says what did not end: `could not be read`.

    It needs the main thread of a process and a system with alarms (all but Windows); elsewhere nothing is stopped.
    A call into a library written in C is stopped when it returns.

    Raises:
        LimitError: the time is up.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGALRM, _ring)
    # It rings again and again: code in between that catches everything is stopped the next time.
    signal.setitimer(signal.ITIMER_REAL, seconds, 1)
    try:
        yield
    except _OutOfTimeError:
        raise LimitError(
            f"{what} within {seconds:,} seconds; split it, or allow more with --limit seconds={seconds * 10}"
        ) from None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _ring(_: int, __: FrameType | None) -> None:
    raise _OutOfTimeError
