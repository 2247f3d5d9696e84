"""Text with the names in it marked, as HTML that can't break out of its place."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from markupsafe import Markup, escape

from extractor.graph.transcript import Mark

_CLASSES: Mapping[str, str] = {
    "PERSON": "person",
    "ORG": "organization",
    "OFFICE": "office",
    "PLACE": "place",
    "DATE": "date",
    "EVENT": "event",
}

_CUT: Final = r"[\s\u3000]{0,4}"  # what a layout may put between two characters of a name


def marked(text: str, names: Iterable[tuple[str, str]]) -> Markup:
    """The text with every occurrence of the names marked, longer names first; no mark stands in another.

    A name that a line break or a space of the layout cuts in two is marked as well: 何书 瑶.

    Args:
        text: what was quoted.
        names: names, each with the class of its mark: `("方若谷", "person")`.
    """
    kinds = {name: kind for name, kind in names if name}
    if not kinds:
        return escape(text)
    longest_first = sorted(kinds, key=lambda name: (-len(name), name))
    groups = "|".join(f"({_CUT.join(map(re.escape, name))})" for name in longest_first)
    result, place = Markup(), 0
    for found in re.finditer(groups, text):
        result += escape(text[place : found.start()]) + _mark(
            found[0], kinds[longest_first[(found.lastindex or 1) - 1]]
        )
        place = found.end()
    return result + escape(text[place:])


def marked_at(source: str, marks: Iterable[Mark]) -> Markup:
    """The source with its mentions marked; marks that lie in one another are nested, as HTML asks.

    A mark that would cross another is left out: elements can't overlap.
    """
    result, place, open_ends = Markup(), 0, list[int]()
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.label)):
        while open_ends and open_ends[-1] <= mark.start:
            result += escape(source[place : open_ends[-1]]) + Markup("</mark>")
            place = open_ends.pop()
        if open_ends and mark.end > open_ends[-1]:
            continue
        result += escape(source[place : mark.start])
        result += Markup('<mark class="{}" title="{}">').format(_CLASSES[mark.label], mark.label)
        place = mark.start
        open_ends.append(mark.end)
    for end in reversed(open_ends):
        result += escape(source[place:end]) + Markup("</mark>")
        place = end
    return result + escape(source[place:])


def _mark(text: str, kind: str) -> Markup:
    return Markup('<mark class="{}">{}</mark>').format(kind, text)
