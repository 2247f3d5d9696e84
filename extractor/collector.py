"""Python's collector of cyclic garbage during a run, and while the libraries and the lexicon are loaded.

What a run reads and writes are frozen records without cycles, which Python frees the moment that nobody needs them;
what is loaded stays. The collector looks through all that is alive every seven hundred new records, for a seventh of
the time of the whole run, and finds nothing; it is asked to look more seldom.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_RECORDS: Final = 100_000  # new ones between two looks: some tens of megabytes, if all of them were garbage


def look_seldom() -> None:
    """From here on this process looks for garbage seldom."""
    gc.set_threshold(max(_RECORDS, gc.get_threshold()[0]), *gc.get_threshold()[1:])


@contextmanager
def seldom_looking() -> Iterator[None]:
    """In this block the process looks for garbage seldom, behind it as often as before."""
    before = gc.get_threshold()
    look_seldom()
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def staying() -> Iterator[None]:
    """What is there at the end of this block is taken to stay, and never looked at; behind it the process looks again.

    This is for a process of our own that others are forked off, and that only loads. To look through what it loaded
    costs a twentieth of its time; in the others, looking would part memory that all of them share.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
