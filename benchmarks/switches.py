"""The parts of the pipeline, and how each is switched off for the ablation.

A part is a function of the package with a stand-in that does without it, or a table of the lexicon with a stand-in
that matches nothing. `switch_off` must run in a process that has not imported the pipeline yet, because patterns are
compiled from the lexicon when the modules are loaded.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

import yaml

from extractor import seeds
from extractor.resources import resource

NO_WORD: Final = "\uffff"
"""A code point that is no character, so that no text holds it: an empty alternation would match everywhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """A function or class of the package, and what stands in for it."""

    module: str
    name: str
    stand_in: Any


class Characters:
    """Words of one character each: every offset is a boundary (stands in for `segmenter.Words`)."""

    def __init__(self, text: str) -> None:
        self.spans = frozenset((at, at + 1) for at in range(len(text)))

    def is_word(self, start: int, end: int) -> bool:
        """Whether the stretch is one character."""
        return (start, end) in self.spans

    def is_boundary(self, at: int) -> bool:  # noqa: ARG002  the signature is that of Words
        """Everywhere."""
        return True

    def are_known(self, start: int, end: int) -> bool:  # noqa: ARG002  the signature is that of Words
        """No character is a word that a model saw."""
        return False

    def hold_known(self, start: int, end: int) -> bool:  # noqa: ARG002  the signature is that of Words
        """No word of two characters stands anywhere."""
        return False


def _nothing(*_: Any, **__: Any) -> tuple[()]:
    return ()


def _no_counts(*_: Any, **__: Any) -> Counter[str]:
    return Counter()


def _none(*_: Any, **__: Any) -> None:
    return None


def _never(*_: Any, **__: Any) -> bool:
    return False


def _no_words() -> frozenset[str]:
    return frozenset()


def _all_bodies(_: str, bodies: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    return list(bodies), []


def _as_written(surface: str, *_: Any) -> str:
    return surface


def _line_by_line(lines: Sequence[Any]) -> tuple[Any, ...]:
    paragraph = import_module("extractor.reading.joining").Paragraph
    kinds = import_module("extractor.reading.kinds").kinds
    return tuple(paragraph(lines=(line,), kind=kind) for line, kind in zip(lines, kinds(lines), strict=True))


_MENTIONS, _RELATIONS = "extractor.mentions", "extractor.relations"


def _off(module: str, name: str, stand_in: Callable[..., Any]) -> Switch:
    return Switch(module=module, name=name, stand_in=stand_in)


_WORDS = _off(f"{_MENTIONS}.segmentation.segmenter", "Words", Characters)
_VOCABULARY = _off(f"{_MENTIONS}.segmentation.segmenter", "vocabulary", _no_words)
_KNOWN_PEOPLE = _off(f"{_MENTIONS}.propagation", "known_people", _nothing)
_KNOWN_BODIES = _off(f"{_MENTIONS}.propagation", "known_bodies", _nothing)

PARTS: Final[Mapping[str, tuple[Switch, ...]]] = {
    "segmenter: words and vocabulary": (_WORDS, _VOCABULARY),
    "segmenter: its words in the sentence": (_WORDS,),
    "segmenter: its vocabulary": (_VOCABULARY,),
    "gazetteer of divisions": (_off(f"{_MENTIONS}.territory.gazetteer", "named_in", _nothing),),
    "localities that the document names": (_off(f"{_MENTIONS}.territory.localities", "_own", _no_counts),),
    "second look: people": (_KNOWN_PEOPLE,),
    "second look: bodies": (_KNOWN_BODIES,),
    "second look: both": (_KNOWN_PEOPLE, _KNOWN_BODIES),
    "people without a title": (_off(f"{_MENTIONS}.persons.untitled", "find_untitled", _nothing),),
    "recogniser": (_off(f"{_MENTIONS}.recogniser.doubtful", "find_doubtful", _nothing),),
    "bylines": (_off(f"{_MENTIONS}.persons.bylines", "find_bylines", _nothing),),
    "bodies that are venues": (_off(f"{_MENTIONS}.places.venues", "split_venues", _all_bodies),),
    "canonical names of bodies": (_off("extractor.entities.naming", "canonical_name", _as_written),),
    "joining of cut lines": (_off("extractor.reading.joining", "join", _line_by_line),),
    "events told once": (_off(f"{_RELATIONS}.reference.coreference", "_home", _none),),
    "plans": (_off(f"{_RELATIONS}.factuality", "is_planned", _never),),
    "background": (_off(f"{_RELATIONS}.factuality", "is_background", _never),),
}
"""The name of a part → what is replaced to do without it."""


def tables() -> Iterator[str]:
    """The tables of the lexicon as `file/key`, sorted; the gazetteer is a part of its own, and some serve training."""
    for path in sorted(resource("seeds", "lexicon").glob("*.yml")):
        if path.stem not in ("composition", "divisions"):
            yield from (f"{path.stem}/{key}" for key in sorted(yaml.safe_load(path.read_text("utf-8"))))


def switch_off(part: str) -> None:
    """Do without a part: a name of `PARTS`, or a table of the lexicon as `file/key`; nothing for an empty name."""
    if "/" in part:
        _empty(*part.split("/"))
    for switch in PARTS.get(part, ()):
        original = getattr(import_module(switch.module), switch.name)
        import_module("extractor.pipeline")
        _replace(original, switch.stand_in)


def _replace(original: Any, stand_in: Any) -> None:
    """Replace an object under every name by which a module of the package knows it."""
    ours = [module for name, module in sorted(sys.modules.items()) if name.startswith("extractor")]
    for module in ours:
        for name in [name for name, value in vars(module).items() if value is original]:
            setattr(module, name, stand_in)


class _Unmatched(dict[str, Any]):
    """A mapping that matches nothing, but still tells what it says of a word that the code itself names (近日)."""

    def __init__(self, original: Mapping[str, Any]) -> None:
        super().__init__({NO_WORD: next(iter(original.values()))})
        self._original = original

    def __missing__(self, word: str) -> Any:
        return self._original[word]


def _empty(file: str, key: str) -> None:
    """Let the lexicon give a table that matches nothing; a mapping keeps one value, for its form."""
    words, table = seeds.words, seeds.table

    def stand_in_words(name: str, which: str) -> tuple[str, ...]:
        return (NO_WORD,) if (name, which) == (file, key) else words(name, which)

    def stand_in_table(name: str, which: str) -> Mapping[str, Any]:
        found = table(name, which)
        return _Unmatched(found) if (name, which) == (file, key) else found

    seeds.words, seeds.table = stand_in_words, stand_in_table  # type: ignore[assignment]
