"""Which files a path stands for."""

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from extractor.reading.failure import Failure
from extractor.reading.inputs import KINDS, PARQUET_KINDS, TABLE_KINDS, ending_of
from extractor.reading.manifest import MANIFEST
from extractor.reading.parquet import is_parquet_of_texts
from extractor.reading.tables import is_table_of_texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The files to read under one path, those of other kinds, and the failures of the search."""

    files: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)


def list_files(path: str) -> Listing:
    """The files that a path stands for: itself, or all in and below a folder, sorted, without hidden ones."""
    try:
        mode = Path(path).stat().st_mode
    except FileNotFoundError:
        return _failed(path, "does not exist; check the spelling")
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the path
        return _failed(path, f"can't be read ({error}); check the path and its rights")
    if stat.S_ISDIR(mode):
        return _list_folder(path)
    if not is_supported(path):
        return _failed(path, f"is of an unsupported kind; give {', '.join(KINDS)}, a folder, or - for text on stdin")
    return Listing(files=[path])


def has_manifest(path: str) -> bool:
    """Whether the path is a folder with a manifest; `list_files` tells of a folder that can't be searched."""
    try:
        return Path(path, MANIFEST).is_file()
    except OSError:
        return False


def is_supported(name: str) -> bool:
    """Whether a file of this name is read."""
    return ending_of(name) is not None


def _list_folder(folder: str) -> Listing:
    listing = Listing()
    errors: list[OSError] = []
    root = Path(folder).resolve()
    for parent, below, names in os.walk(folder, onerror=errors.append):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in [*below, *sorted(names)]:
            path = Path(parent, name)
            if path.is_symlink():
                _list_link(listing, path, root)
            elif name not in below and not name.startswith(".") and name != MANIFEST:
                _list_file(listing, path)
    for error in errors:
        reason = f"can't be searched ({error.strerror}); check the path and the right to read it"
        listing.failures.append(Failure(path=str(error.filename), reason=reason))
    if not listing.files and not listing.failures:
        others = f"; it holds {len(listing.skipped)} files of other kinds" if listing.skipped else ""
        reason = f"holds no bulletin ({', '.join(KINDS)}){others}; name a folder that holds some"
        listing.failures.append(Failure(path=folder, reason=reason))
    return listing


def _list_file(listing: Listing, path: Path) -> None:
    """A regular file; a pipe, a socket or a device in a folder would never end."""
    name = str(path)
    if not is_supported(name) or _is_other_table(name):
        listing.skipped.append(name)
    elif path.is_file():
        listing.files.append(name)
    else:
        listing.failures.append(Failure(path=name, reason="is no regular file; remove it or give what it stands for"))


def _is_other_table(name: str) -> bool:
    """Whether a file is a table, and not one of texts."""
    if name.lower().endswith(TABLE_KINDS):
        return not is_table_of_texts(name)
    return name.lower().endswith(PARQUET_KINDS) and not is_parquet_of_texts(name)


def _list_link(listing: Listing, path: Path, root: Path) -> None:
    """A link in a folder: to a file of the folder it is that file; what leads out of the folder is not followed."""
    if path.name.startswith(".") or path.name == MANIFEST:
        return
    target = Path(os.path.realpath(path))
    if not target.exists():
        if is_supported(path.name):
            listing.failures.append(Failure(path=str(path), reason="is a link to nothing; remove it or mend it"))
    elif not target.is_relative_to(root):
        reason = f"is a link that leads out of the folder, to {target}; give that path by itself"
        listing.failures.append(Failure(path=str(path), reason=reason))
    elif target.is_file():  # a folder inside is searched where it really stands
        _list_file(listing, path)


def _failed(path: str, reason: str) -> Listing:
    return Listing(failures=[Failure(path=path, reason=reason)])
