"""Queries that would speak to other servers are refused: SERVICE is the one construct of SPARQL that does.

Found among the tokens of the query (SPARQL 1.1 § 19.8): what stands in an IRI, a string or a comment is no keyword, nor
is a name with a prefix or the name of a variable. Escaped code points are read first, as § 19.2 asks.
"""

import re
from typing import Final

from extractor.errors import InputError

_ESCAPED: Final = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_TOKEN: Final = re.compile(
    r"""
    <[^<>"{}|^`\\\x00-\x20]*>                      # an IRI
    | '''(?:[^'\\]|\\.|'(?!''))*'''                # strings, the long ones first
    | \"""(?:[^"\\]|\\.|"(?!""))*\"""
    | '(?:[^'\\\n\r]|\\.)*'
    | "(?:[^"\\\n\r]|\\.)*"
    | \#[^\n\r]*                                   # a comment
    | [?$@][\w\-]+                                 # a variable, a language
    | [\w\-.]*:(?:[\w\-.:%]|\\.)*                  # a name with a prefix
    | (?P<word>\w+)
    """,
    re.VERBOSE | re.DOTALL,
)


def refuse_federation(query: str) -> None:
    """Lets a query pass that stays within the graph.

    Raises:
        InputError: it holds SERVICE.
    """
    for text in (query, _ESCAPED.sub(_character, query)):
        if any((match["word"] or "").lower() == "service" for match in _TOKEN.finditer(text)):
            raise InputError("SERVICE asks another server, which is not allowed here; ask that server itself")


def _character(match: re.Match[str]) -> str:
    number = int(match[1] or match[2], 16)
    return chr(number) if number < 0x110000 else "\ufffd"
