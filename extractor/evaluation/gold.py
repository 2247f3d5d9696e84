"""The gold: annotations in the schema of `civicgraph extract` (guidelines § 7), from a folder or a file."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from extractor.errors import InputError
from extractor.evaluation.scores import NOTHING

_ENTITY: Final[Mapping[str, Any]] = {"name": str, "aliases?": [str]}

_RECORD: Final[Mapping[str, Any]] = {
    "id": str,
    "issued?": str,
    "issued_alternatives?": [str],
    "mentions?": [{"start": int, "end": int, "label": str, "text?": str}],
    "persons?": [_ENTITY],
    "organizations?": [_ENTITY],
    "holdings?": [{"person": str, "role": str, "role_alternatives?": [str], "organization?": str}],
    "events?": [
        {
            "type": str,
            "name": str,
            "spans": [(int, int)],
            "start?": str,
            "end?": str,
            "time?": str,
            "place?": str,
            "organizers?": [str],
            "participants?": [{"agent": str, "role": str}],
            "attendance?": {"expected?": int, "present?": int},
            "optional_arguments?": [(str, object)],
        }
    ],
}
"""The form of a record: what is compared of it. A key with a question mark may be absent or null."""

_KINDS: Final[Mapping[type, str]] = {
    str: "a string",
    int: "a whole number",
    list: "a list",
    tuple: "a pair",
    dict: "an object",
}


def read_gold(path: Path) -> dict[str, Any]:
    """The gold records of a folder of `.json` files, a `.json` file or a JSON Lines file, by document id.

    A list that a record lacks counts as empty: nothing of the kind was annotated.

    Raises:
        InputError: the gold can't be read, holds no record, or a record has another form; the message says where.
    """
    records: dict[str, Any] = {}
    places: dict[str, str] = {}
    for place, text in _texts(path):
        record = _record(text, place)
        name = record["id"]
        if name in records:
            raise InputError(f"{place}: the id {name!r} stands in {places[name]} too; keep one")
        records[name], places[name] = record, place
    if not records:
        raise InputError(f"{path}: holds no gold; give a folder of .json files, or one object a line in a .jsonl file")
    return records


def _texts(path: Path) -> Iterator[tuple[str, str]]:
    """The text of each record with its place."""
    if path.is_dir():
        for file in sorted(path.glob("*.json")):
            yield str(file), _text(file)
    elif path.suffix.lower() == ".json":
        yield str(path), _text(path)
    else:
        for number, line in enumerate(_text(path).split("\n"), 1):
            if line.strip():
                yield f"{path}:{number}", line


def _text(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise InputError(f"{file}: the gold can't be read ({error.strerror}); check the path and its rights") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{file}: the gold is not UTF-8 (byte {error.start}); save it as UTF-8") from error


def _record(text: str, place: str) -> dict[str, Any]:
    try:
        given = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{place}: is not JSON ({error}); write one object a document") from error
    _check(given, _RECORD, f"{place}: the record")
    told = {key: value for key, value in given.items() if value is not None}
    return {**NOTHING, **told, "events": [{"start": None, **event} for event in told.get("events", ())]}


def _check(value: Any, form: Any, place: str) -> None:
    """Compares a value with a form: a type, a list of one form, a tuple of forms, or an object of them.

    Raises:
        InputError: they differ; the message names the innermost place.
    """
    if not _fits(value, form):
        kind = _KINDS[form if isinstance(form, type) else type(form)]
        raise InputError(f"{place} is not {kind}; write it in the schema that `civicgraph extract` prints")
    for part, name, below in _parts(value, form):
        _check(part, below, f"{place}{name}")


def _fits(value: Any, form: Any) -> bool:
    if isinstance(form, tuple):
        return isinstance(value, list) and len(value) == len(form)
    return isinstance(value, form if isinstance(form, type) else type(form))


def _parts(value: Any, form: Any) -> Iterator[tuple[Any, str, Any]]:
    """The parts of a value that fits a form, each with its name and its form."""
    if isinstance(form, list):
        yield from ((item, f"[{index}]", form[0]) for index, item in enumerate(value))
    elif isinstance(form, tuple):
        yield from ((item, f"[{index}]", form[index]) for index, item in enumerate(value))
    elif isinstance(form, dict):
        for key, below in form.items():
            name = key.removesuffix("?")
            if name == key or value.get(name) is not None:
                yield value.get(name), f".{name}", below
