"""Which files a path stands for."""

import os
from dataclasses import dataclass, field
from pathlib import Path

from extractor.reading.failure import Failure

MANIFEST = "manifest.csv"
TEXT_KINDS = (".txt", ".md")
LINE_KINDS = (".jsonl", ".jsonl.gz")
KINDS = TEXT_KINDS + LINE_KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The files to read under one path, those of other kinds that were passed over, and what can't be searched."""

    files: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)


def list_files(path: str) -> Listing:
    """The files that a path stands for: itself, or for a folder all in it and below, sorted, hidden ones apart."""
    if Path(path).is_dir():
        return _list_folder(path)
    if not os.path.lexists(path):
        return _failed(path, "does not exist; check the spelling")
    if not is_supported(path):
        return _failed(
            path, f"is of an unsupported kind; give {', '.join(KINDS)}, a folder, or - for text on stdin"
        )
    return Listing(files=[path])


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
        listing.failures.append(
            Failure(path=str(error.filename), reason=f"can't be searched ({error.strerror})")
        )
    if not listing.files and not errors:
        others = f"; it holds {len(listing.skipped)} files of other kinds" if listing.skipped else ""
        reason = f"holds no bulletin ({', '.join(KINDS)}){others}"
        listing.failures.append(Failure(path=folder, reason=reason))
    return listing


def _failed(path: str, reason: str) -> Listing:
    return Listing(failures=[Failure(path=path, reason=reason)])
