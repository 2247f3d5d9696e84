"""The curated vocabulary of `seeds/lexicon/*.yml` as typed tables.

Each file opens with a comment that explains its fields and its source. A file is a mapping of table names to lists of
words, or to mappings from a word to its attributes; `words` and `table` read the two forms. Files are parsed once.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from extractor.errors import SeedError
from extractor.matching.patterns import Pattern
from extractor.resources import resource


@cache
def _load(name: str) -> Mapping[str, Any]:
    path = resource("seeds", "lexicon", f"{name}.yml")
    return _parse(path)


_LETTER = "[^\x00-.0-\xa0\u2028\u2029\ufeff\ufffe\uffff]"  # none of ASCII but the slash, and none that breaks a line
_WORD = f"[0-9]*{_LETTER}+|[A-Z]-[a-z]{{2,}}"
_NAME = "(?!(?:true|false|null|yes|no|on|off|y|n)(?![a-z_]))[a-z_]+"  # what YAML reads as a word, too
_NUMBER = "-?(?:0|[1-9][0-9]*)"
_QUOTED = r'"[^"\\,:]*"'
_SCALAR = f"{_WORD}|{_NAME}|{_NUMBER}|{_QUOTED}"
_FIELD = f"[a-z_]+: (?:{_SCALAR})"
_KEY = Pattern("^([a-z_]+):\n", re.MULTILINE)
_ITEMS = Pattern(f"(?:  - (?:{_WORD}|{_QUOTED})\n)++")
_PAIR = Pattern(
    f'  ("[0-9]+"|{_WORD}): ({_SCALAR}|\\[{_NUMBER}(?:, {_NUMBER}){{0,9}}\\]|{{{_FIELD}(?:, {_FIELD}){{0,9}}}})'
)

Table = list[str] | dict[str, Any]


def plain_tables(text: str) -> Mapping[str, Table] | None:
    """The tables of a file that holds nothing but comments, lists of words, and words or numbers with a value for each.

    A value is a word, a number, a quoted text, or a short row of numbers (`[1, 10]`) or of named values (`{month: 7}`).
    None for any other file. Of such a file every reading as YAML is this one, and it takes a tenth of the time.
    """
    opening, *parts = _KEY.split(f"{text}\n")
    tables: dict[str, Table] = {}
    for name, body in zip(parts[::2], parts[1::2], strict=True):
        table = _plain_table(_told(body))
        if table is None or name in tables:
            return None
        tables[name] = table
    return tables if tables and not _told(opening) else None


def _told(part: str) -> list[str]:
    """The lines but comments and empty ones."""
    return [line for line in part.split("\n") if line and line[0] != "#"]


def _plain_table(lines: Sequence[str]) -> Table | None:
    """The table of these lines; None where they are something else, or none."""
    text = "\n".join(lines) + "\n"
    if _ITEMS.fullmatch(text):
        return text.replace('"', "")[4:-1].split("\n  - ")
    pairs: dict[str, Any] = {}
    for line in lines:
        pair = _PAIR.fullmatch(line)
        if pair is None:
            return None
        pairs[pair[1].strip('"')] = _value(pair[2])
    return pairs or None


def _value(written: str) -> Any:
    """The value that is so written: a word, unless its first character tells otherwise."""
    first = written[0]
    if first == "{":
        return {name: _value(value) for name, value in (field.split(": ") for field in written[1:-1].split(", "))}
    if first == "[":
        return [int(number) for number in written[1:-1].split(", ")]
    return int(written) if written.lstrip("-").isdecimal() else written.strip('"')


def _parse(path: Path) -> Mapping[str, Any]:
    try:
        text = path.read_text("utf-8")
        data = plain_tables(text) or _read_yaml(text)
    except ValueError as error:
        raise SeedError(f"{path}: not readable as YAML ({error}); mend the file or restore it") from error
    if not isinstance(data, dict):
        raise SeedError(f"{path}: a lexicon file is a mapping of tables; see the comment that opens its neighbours")
    return data


def _read_yaml(text: str) -> object:
    """Any other file, by YAML.

    Raises:
        ValueError: it is none.
    """
    import yaml  # noqa: PLC0415  next to no file needs it

    try:
        return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506  a safe one, in C where it exists
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error


@cache
def words(name: str, key: str) -> tuple[str, ...]:
    """The list of words `key` of `seeds/lexicon/{name}.yml`, sorted by code point as it stands there.

    Raises:
        SeedError: the file or the table is missing, or is no list of strings.
    """
    found = _load(name).get(key)
    if not isinstance(found, list) or not all(isinstance(word, str) for word in found):
        raise SeedError(f"seeds/lexicon/{name}.yml: {key!r} must be a list of words")
    return tuple(found)


@cache
def table(name: str, key: str) -> Mapping[str, Any]:
    """The mapping `key` (word → attributes) of `seeds/lexicon/{name}.yml`.

    Raises:
        SeedError: the file or the table is missing, or is no mapping.
    """
    found = _load(name).get(key)
    if not isinstance(found, dict):
        raise SeedError(f"seeds/lexicon/{name}.yml: {key!r} must be a mapping from words to attributes")
    return found
