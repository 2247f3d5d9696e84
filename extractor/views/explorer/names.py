"""Search over the names of a graph: Chinese by any part, pinyin by syllables or initials."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from threading import Event, RLock
from typing import Final, TypeVar

from extractor.views.explorer import sparql
from extractor.views.explorer.reader import KINDS, Reader
from extractor.views.explorer.records import Kind, Ref
from extractor.views.explorer.syllables import Reading, readings

T = TypeVar("T")

ORDER: Final[Sequence[Kind]] = ("person", "organization", "post", "event", "place", "document")
"""The kinds that can be searched for, in the order in which they are offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A thing that can be found.

    Attributes:
        ref: the thing.
        others: its other names.
        note: what tells it from its namesakes: its locality, or its date.
        weight: how much the documents say of it.
    """

    ref: Ref
    others: tuple[str, ...]
    note: str
    weight: int

    @property
    def names(self) -> tuple[str, ...]:
        """All its names, the preferred one first."""
        return (self.ref.name, *self.others)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The answer to a search: a piece of the list, how many there are of each kind, and in all."""

    entries: tuple[Entry, ...]
    counts: Counter[Kind]
    total: int


class _StoppedError(Exception):
    """The server ends before everything is prepared."""


class Names:
    """The names of a graph, ready to be searched; all is in memory, and made once, when it is first asked for."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._writing, self._sounding = RLock(), RLock()
        self._stopped = Event()

    def prepare(self) -> None:
        """Makes all that searches need, so that the first does not wait; what is asked meanwhile waits for its part."""
        with suppress(_StoppedError):
            _ = self._spellings, self._read

    def stop(self) -> None:
        """Ends `prepare` before it is done; what was asked then is not answered."""
        self._stopped.set()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that can be found; the most prominent of each kind first."""
        with self._writing:
            return self._entries

    @property
    def _spellings(self) -> tuple[tuple[str, ...], ...]:
        with self._writing:
            return self._folded

    @property
    def _read(self) -> tuple[tuple[Reading, ...], ...]:
        with self._sounding:
            return self._readings

    @cached_property
    def _entries(self) -> tuple[Entry, ...]:
        weights = Counter({row["thing"]: int(row["weight"]) for row in self._reader.ask(sparql.WEIGHTS)})
        said = {about: self._scan(about) for about in sparql.NAMES}
        made = (
            _entry(iri, KINDS[cls], said, weights[iri])
            for iri, classes in said["type"].items()
            for cls in classes
            if iri in said["name"] and iri not in said["successor"]
        )
        return tuple(sorted(made, key=_prominence))

    def _scan(self, about: str) -> Mapping[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for row in self._going(self._reader.ask(sparql.NAMES[about])):
            found[row["thing"]].append(row["value"])
        return found

    @cached_property
    def _folded(self) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(map(folded, entry.names)) for entry in self.entries)

    @cached_property
    def _readings(self) -> tuple[tuple[Reading, ...], ...]:
        return tuple(
            tuple(one for name in entry.names for one in readings(name, varied=entry.ref.kind == "person"))
            for entry in self._going(self.entries)
        )

    def _going(self, things: Iterable[T]) -> Iterator[T]:
        for thing in things:
            if self._stopped.is_set():
                raise _StoppedError
            yield thing

    def search(self, typed: str, kind: Kind | None = None, *, start: int = 0, limit: int = 50) -> Found:
        """What goes by a name.

        Whole names come before names that begin with what was typed, these before names that hold it, and what is
        read so (`fang ruogu`, `frg`) after what is written so. Nothing typed finds everything.

        Args:
            typed: part of a name, or pinyin: whole syllables, the last one perhaps cut, or initials.
            kind: the one kind to list; None for all.
            start: how many to leave out before the first.
            limit: how many to give.
        """
        ranked = sorted(self._ranked(typed), key=lambda one: one[:2])
        counts = Counter(entry.ref.kind for _, _, entry in ranked)
        listed = [entry for _, _, entry in ranked if kind in (None, entry.ref.kind)]
        return Found(entries=tuple(listed[start : start + limit]), counts=counts, total=len(listed))

    def _ranked(self, typed: str) -> Iterator[tuple[int, int, Entry]]:
        wanted = folded(typed)
        if not wanted:
            yield from ((0, place, entry) for place, entry in enumerate(self.entries))
            return
        spelt = wanted.replace(" ", "").replace("'", "").replace("ü", "v")
        by_sound = spelt.isascii() and spelt.isalpha()
        read = self._read if by_sound else ()
        for place, (entry, names) in enumerate(zip(self.entries, self._spellings, strict=True)):
            ranks = [rank for name in names if (rank := _written(name, wanted)) is not None]
            if read:
                ranks += [rank for one in read[place] if (rank := one.rank(spelt)) is not None]
            if ranks:
                yield min(ranks), place, entry


def folded(text: str) -> str:
    """A text as it is compared: compatibility forms and case folded, tone marks dropped (fāng → fang, ＡＢ → ab)."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    kept = "".join(c for c in decomposed if not unicodedata.combining(c) or c == "\u0308")
    return " ".join(unicodedata.normalize("NFC", kept).split())


def _written(name: str, wanted: str) -> int | None:
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    return 3 if wanted in name else None


def _entry(iri: str, kind: Kind, said: Mapping[str, Mapping[str, list[str]]], weight: int) -> Entry:
    names = sorted(said["name"][iri])
    note = said["date" if kind in {"event", "document"} else "jurisdiction"].get(iri, [])
    return Entry(
        ref=Ref(iri=iri, name=names[0], kind=kind),
        others=tuple(sorted({*said["other"].get(iri, ()), *names[1:]} - {names[0]})),
        note=min(note, default=""),
        weight=weight,
    )


def _prominence(entry: Entry) -> tuple[int, int, str, str]:
    return ORDER.index(entry.ref.kind), -entry.weight, entry.ref.name, entry.ref.iri
