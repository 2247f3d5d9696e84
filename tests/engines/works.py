"""Work that processes of the tests do: functions that can be pickled, since a worker imports them."""

import os
import signal
import time

from extractor.model import Document
from extractor.reading import Failure
from extractor.reading.inputs import Found
from tests.factories import a_document

FATAL = "fatal"


def identify(one: Found) -> str:
    """The path of the item; a fatal one ends the process that reads it, as the kernel does when memory is out."""
    if isinstance(one, Document) and one.source == FATAL:
        os.kill(os.getpid(), signal.SIGKILL)
    return one.path


def lost(one: Found) -> str:
    return f"lost {one.path}"


def some_found(count: int, *, fatal: tuple[int, ...] = ()) -> list[Found]:
    """Documents and, for every fifth, the failure of one that was not even read."""
    return [
        Failure(path=f"{number}.txt", reason="is empty")
        if number % 5 == 4
        else a_document(FATAL if number in fatal else "芦汀镇召开会议。", identifier=str(number))
        for number in range(count)
    ]


def where(number: int) -> tuple[int, int]:
    """A number, and the process that saw it."""
    return number, os.getpid()


def slowly(one: Found) -> str:
    time.sleep(0.02)
    return identify(one)
