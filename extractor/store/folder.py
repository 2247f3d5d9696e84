"""The folder of a store: its generations, and the one rename that puts a generation in force."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pyoxigraph import Store

from extractor.errors import StoreError

STORE: Final = "store"
_CURRENT: Final = "CURRENT"
_KEPT: Final = 2  # the generation in force, and the one before it, which readers may still have open


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder `store/` of a build.

    Attributes:
        path: the folder itself.
    """

    path: Path

    @classmethod
    def of(cls, out: Path) -> "Folder":
        """The store in the output folder of a build."""
        return cls(out / STORE)

    @property
    def parts(self) -> Path:
        """The database of parts, shared by all generations."""
        return self.path / "parts.db"

    @property
    def lock(self) -> Path:
        """The file that a build locks, so that no other writes at the same time."""
        return self.path / ".lock"

    @property
    def current(self) -> "Generation | None":
        """The generation in force; None where no build was ever finished."""
        try:
            name = (self.path / _CURRENT).read_text("utf-8", "replace").strip()
        except FileNotFoundError:
            return None
        if not name.isdecimal() or not (self.path / name).is_dir():
            raise StoreError(f"{self.path / _CURRENT}: names no generation ({name!r}); remove {self.path}, build again")
        return Generation(self.path / name)

    def begin(self) -> "Generation":
        """An empty folder for the next generation; what an interrupted build left is removed."""
        current = self.current
        in_force = int(current.path.name) if current else 0
        for number in self._numbers():
            if number > in_force:
                shutil.rmtree(self.path / f"{number:06d}")
        path = self.path / f"{in_force + 1:06d}"
        path.mkdir(parents=True)
        return Generation(path)

    def switch(self, generation: "Generation") -> None:
        """Puts a finished generation in force, by one rename, and removes those that no reader can have open."""
        part = self.path / f".{_CURRENT}.part"
        part.write_text(f"{generation.path.name}\n", "utf-8")
        part.replace(self.path / _CURRENT)
        for number in self._numbers()[:-_KEPT]:
            shutil.rmtree(self.path / f"{number:06d}")

    def forget(self) -> None:
        """Removes all generations but the one in force."""
        for number in self._numbers()[:-1]:
            shutil.rmtree(self.path / f"{number:06d}")

    def _numbers(self) -> list[int]:
        return sorted(int(entry.name) for entry in self.path.iterdir() if entry.name.isdecimal())


@dataclass(frozen=True, slots=True)
class Generation:
    """One generation of a store: a folder that never changes once it is in force."""

    path: Path

    @property
    def quads(self) -> Path:
        """The folder of Oxigraph."""
        return self.path / "quads"

    def opened(self) -> Store:
        """The quads, opened read-only.

        Raises:
            StoreError: they are damaged, or were written by another version of Oxigraph.
        """
        try:
            return Store.read_only(str(self.quads))
        except (OSError, RuntimeError, ValueError) as error:
            raise StoreError(f"{self.quads}: is damaged ({error}); remove {self.path.parent}, build again") from error

    @property
    def index(self) -> Path:
        """The database of documents and decisions."""
        return self.path / "index.db"
