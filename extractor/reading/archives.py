"""Archives: the entries of a zip or tar file as they lie in it; nothing is written to disk."""

import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final, cast

from extractor.errors import DocumentError
from extractor.reading.decoding import decode
from extractor.reading.failure import Failure, failure_of
from extractor.reading.formats.zips import ZIP_ERRORS, check_zip
from extractor.reading.limits import Limits
from extractor.reading.streams import DAMAGED, decompressed

ZIP_KINDS: Final = (".zip",)
TAR_KINDS: Final = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")
ARCHIVE_KINDS: Final = ZIP_KINDS + TAR_KINDS

_ENCRYPTED: Final = 0x1
_UTF8: Final = 0x800


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A regular file in an archive: its name there, and its bytes to read before the next entry is asked for."""

    name: str
    stream: BinaryIO


def entries(stream: BinaryIO, path: str, limits: Limits) -> Iterator[Entry | Failure]:
    """The files of an archive, in its order; what is no file, or can't be read, is a failure of its own.

    Names serve to name documents, never to open or write a file, so one that leads out of the archive leads nowhere.
    Links in an archive are not followed.
    """
    read = _zip_entries if path.lower().endswith(ZIP_KINDS) else _tar_entries
    try:
        yield from read(stream, path, limits)
    except DocumentError as error:
        yield failure_of(error, path)
    except (*ZIP_ERRORS, *DAMAGED, tarfile.TarError, ValueError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        told = " ".join(str(error).split()) or type(error).__name__
        yield Failure(path=path, reason=f"is no archive or a damaged one ({told}); pack it again")


def _zip_entries(stream: BinaryIO, path: str, limits: Limits) -> Iterator[Entry | Failure]:
    stream.seek(0, 2)
    size = stream.tell()
    with zipfile.ZipFile(stream) as archive:
        check_zip(archive, limits, size)
        for info in archive.infolist():
            if not info.filename or info.is_dir():
                continue
            name = _zip_name(info)
            if info.flag_bits & _ENCRYPTED:
                yield Failure(path=f"{path}/{name}", reason="needs a password; pack it without one")
                continue
            try:
                with archive.open(info) as inner:
                    yield Entry(name=name, stream=cast("BinaryIO", inner))
            except (*ZIP_ERRORS, ValueError) as error:
                reason = f"is damaged in its archive ({' '.join(str(error).split())}); pack it again"
                yield Failure(path=f"{path}/{name}", reason=reason)


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The name of an entry; Chinese programs write GB18030 where the standard says code page 437."""
    if info.flag_bits & _UTF8:
        return info.filename
    try:
        return decode(info.filename.encode("cp437"))
    except (UnicodeEncodeError, DocumentError):
        return info.filename


def _tar_entries(stream: BinaryIO, path: str, limits: Limits) -> Iterator[Entry | Failure]:
    packed = ".gz" if path.lower().endswith(".tgz") else path
    with tarfile.open(fileobj=decompressed(stream, packed, limits), mode="r:") as archive:
        for number, member in enumerate(archive, 1):
            limits.refuse("entries", number, f"holds more than {number - 1:,} entries")
            archive.members = []  # type: ignore[attr-defined]  # else it remembers them all
            if member.issym() or member.islnk():
                yield Failure(path=f"{path}/{member.name}", reason="is a link in an archive; pack what it leads to")
            elif member.isreg():
                inner = archive.extractfile(member)
                assert inner is not None  # a regular file has bytes
                yield Entry(name=member.name, stream=cast("BinaryIO", inner))
