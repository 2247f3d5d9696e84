"""What a zip file is asked before anything in it is decompressed."""

import zipfile
import zlib
from typing import Final

from extractor.reading.limits import Limits

ZIP_ERRORS: Final = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)
"""What `zipfile` meets a damaged, encrypted or exotic archive with."""

SLACK: Final = 10_000_000
"""Bytes that decompression may yield whatever the ratio: a small page of blanks is no bomb."""


def check_zip(archive: zipfile.ZipFile, limits: Limits, size: int) -> None:
    """Refuses an archive that would fill the memory; `size` is that of the archive itself.

    Python's zipfile yields no more bytes of an entry than its header states, so what the headers state is enough.

    Raises:
        LimitError: too many entries, or too many bytes for the size.
    """
    entries = archive.infolist()
    limits.refuse("entries", len(entries), f"holds {len(entries):,} entries")
    total = sum(entry.file_size for entry in entries)
    if total > SLACK:
        ratio = total // max(size, 1)
        limits.refuse("ratio", ratio, f"becomes {ratio:,} times its size when decompressed")
