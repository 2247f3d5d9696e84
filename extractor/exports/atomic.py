"""Files that appear whole or not at all: written beside their place, then renamed into it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from extractor.errors import ExportError


@contextmanager
def atomic(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes the place of `path` when all is written.

    Raises:
        ExportError: the folder is missing, or the file can't be written there.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as stream:
            yield stream
        part.replace(path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ExportError(
            f"{path}: can't be written ({reason}); see that the folder exists, is writable and has space left"
        ) from error
    finally:
        part.unlink(missing_ok=True)
