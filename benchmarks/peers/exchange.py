"""How a tool is asked: documents in one file of JSON lines, its answers in another.

A tool runs in a process and an environment of its own, and may print what it likes.
"""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a tool finds in a document.

    Attributes:
        mentions: start and end in code points, and the label of the guidelines.
        days: the days on which the dates begin that it could place to the day, in ISO 8601.
    """

    mentions: tuple[tuple[int, int, str], ...] = ()
    days: tuple[str, ...] = ()


Tool = Callable[[str, date | None], Answer]
"""Reads a text; the date is its last possible day of issue, where that is known."""


def serve(package: str, tool: Tool) -> None:
    """Answers for the documents in the file that the first argument names, in the one that the second names.

    The first line of the answers tells the version of the package.
    """
    asked, answered = map(Path, sys.argv[1:3])
    with answered.open("w", encoding="utf-8") as stream:
        stream.write(json.dumps({"version": version(package)}) + "\n")
        for line in asked.read_text("utf-8").splitlines():
            row = json.loads(line)
            issued = date.fromisoformat(row["issued"]) if row["issued"] else None
            stream.write(json.dumps(asdict(tool(row["text"], issued))) + "\n")


def placed(text: str, words: Iterator[tuple[str, str]], labels: dict[str, str]) -> Answer:
    """The tagged words of a text that have a label, placed in it; a tool may drop blanks between words."""
    mentions = []
    at = 0
    for word, tag in words:
        start = text.find(word, at)
        if start < 0:
            continue  # the tool has changed the word (for example to another width): it has no place
        at = start + len(word)
        if tag in labels:
            mentions.append((start, at, labels[tag]))
    return Answer(mentions=tuple(mentions))
