"""Queries that would speak to other servers are refused: SERVICE is the one construct of SPARQL that does.

Found among the tokens of the query (SPARQL 1.1 § 19.8): what stands in an IRI, a string or a comment is no keyword, nor
is a name with a prefix or the name of a variable. Escaped code points are read first, as § 19.2 asks. No token is begun
twice: what a token took is never given back, and a string that does not end reaches to the end of the query, where the
keyword is then looked for as a mere word.
"""

import re
from typing import Final

from extractor.errors import InputError
from extractor.matching.patterns import Pattern

_ESCAPED: Final = Pattern(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_TOKEN: Final = Pattern(
    r"""
    <[^<>"{}|^`\\\x00-\x20]*+>                     # an IRI
    | '''(?:[^'\\]|\\.|'(?!''))*+'''              # strings, the long ones first
    | \"""(?:[^"\\]|\\.|"(?!""))*+\"""
    | '(?:[^'\\\n\r]|\\.)*+'
    | "(?:[^"\\\n\r]|\\.)*+"
    | (?P<open>['"].*)                             # one that does not end
    | \#[^\n\r]*+                                  # a comment
    | [?$@][\w\-]++                                # a variable, a language
    | (?P<words>[\w\-.]++)(?!:)                    # words and numbers
    | [\w\-.]*+:(?:[\w\-.:%]|\\.)*+               # a name with a prefix
    """,
    re.VERBOSE | re.DOTALL,
)
_WORD: Final = Pattern(r"\w+")


def refuse_federation(query: str) -> None:
    """Lets a query pass that stays within the graph.

    Raises:
        InputError: it holds SERVICE.
    """
    for text in (query, _ESCAPED.sub(_character, query)):
        if any(_names_service(match) for match in _TOKEN.finditer(text)):
            raise InputError("SERVICE asks another server, which is not allowed here; ask that server itself")


def _names_service(token: re.Match[str]) -> bool:
    return any(word.lower() == "service" for word in _WORD.findall(token["words"] or token["open"] or ""))


def _character(match: re.Match[str]) -> str:
    number = int(match[1] or match[2], 16)
    return chr(number) if number < 0x110000 else "\ufffd"
