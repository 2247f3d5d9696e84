"""Which files a path stands for."""

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from extractor.reading.failure import Failure

MANIFEST = "manifest.csv"
TEXT_KINDS = (".txt", ".md")
LINE_KINDS = (".jsonl", ".jsonl.gz")
KINDS = TEXT_KINDS + LINE_KINDS


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
    return name.lower().endswith(KINDS)


def _list_folder(folder: str) -> Listing:
    listing = Listing()
    errors: list[OSError] = []
    for parent, below, names in os.walk(folder, onerror=errors.append):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(names):
            if name.startswith(".") or name == MANIFEST:
                continue
            (listing.files if is_supported(name) else listing.skipped).append(str(Path(parent, name)))
    for error in errors:
        reason = f"can't be searched ({error.strerror}); check the path and the right to read it"
        listing.failures.append(Failure(path=str(error.filename), reason=reason))
    if not listing.files and not errors:
        others = f"; it holds {len(listing.skipped)} files of other kinds" if listing.skipped else ""
        reason = f"holds no bulletin ({', '.join(KINDS)}){others}; name a folder that holds some"
        listing.failures.append(Failure(path=folder, reason=reason))
    return listing


def _failed(path: str, reason: str) -> Listing:
    return Listing(failures=[Failure(path=path, reason=reason)])
