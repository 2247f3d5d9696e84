"""Methods of a regular expression that it is not asked by in texts in which it can't match.

To see whether a text holds one of a few words takes a small part of the time that it takes to look for a match.
"""

import re
from collections.abc import Callable
from typing import TypeVar

from extractor.matching.literals import Words

MOST = 6
"""To look for more words takes as long as to look for a match."""

Found = TypeVar("Found")
Replacement = str | Callable[[re.Match[str]], str]


def gated(method: Callable[..., Found], words: Words, nothing: Found) -> Callable[..., Found]:
    """A method that looks for matches; `nothing` where none of the words stands of which each match needs one.

    From an offset on it is asked itself, for one text is then asked time and again.
    """

    def asked(string: str, *window: int) -> Found:
        if window and window[0]:
            return method(string, *window)
        for word in words:
            if word in string:
                return method(string, *window)
        return nothing

    return asked


def gated_sub(compiled: re.Pattern[str], words: Words) -> Callable[..., str]:
    """As `re.Pattern.sub`; the text itself where none of the words stands of which each match needs one."""
    method = compiled.sub

    def sub(repl: Replacement, string: str, count: int = 0) -> str:
        for word in words:
            if word in string:
                return method(repl, string, count)
        return string

    return sub
