"""The documents that measurements are made on, with their gold."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from extractor.evaluation.gold import read_gold
from extractor.temporal.values import PartialDate

ROOT: Final = Path(__file__).resolve().parent.parent

SETS: Final[Mapping[str, tuple[Path, Path]]] = {
    "seeds": (ROOT / "seeds" / "gold", ROOT / "seeds" / "bulletins"),
    "dev": (ROOT.parent / "shared" / "gold" / "dev", ROOT.parent / "shared" / "bulletins"),
}
"""Folders of gold records and of bulletins; a set that is absent is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulletin:
    """A document of a set: its text and its gold."""

    text: str
    gold: Any

    @property
    def issued(self) -> str | None:
        """The last day on which it may have been issued, where the gold says when it was."""
        bounds = PartialDate.parse(self.gold["issued"]).bounds() if self.gold["issued"] else None
        return bounds.latest.isoformat() if bounds else None

    @property
    def event_days(self) -> frozenset[str]:
        """The days on which its events begin, where the gold knows them and when it was issued."""
        starts = (event["start"] for event in self.gold["events"] if not event.get("optional"))
        known = (start for start in starts if start and len(start) == len("2024-04-12") and start[0] != "X")
        return frozenset(known) if self.issued else frozenset()


def bulletins(gold: Path, folder: Path) -> Iterator[Bulletin]:
    """The documents of a set, in the order of its gold."""
    for name, record in read_gold(gold).items():
        yield Bulletin(text=(folder / f"{name}.txt").read_bytes().decode("utf-8"), gold=record)
