import bz2
import gzip
import io
import lzma

import pytest

from extractor.errors import LimitError
from extractor.reading.formats.zips import SLACK
from extractor.reading.limits import DEFAULTS, Limits
from extractor.reading.streams import DAMAGED, decompressed, read_whole, refuse_size

TEXT = "会议。".encode() * 100
GZIPPED = gzip.compress(TEXT, mtime=0)


def test_a_stream_is_read_up_to_the_limit_and_not_beyond() -> None:
    limits = Limits(megabytes=1)
    assert read_whole(io.BytesIO(b"x" * 1_000_000), limits) == b"x" * 1_000_000
    endless = io.BytesIO(b"x" * 3_000_000)
    with pytest.raises(LimitError, match=r"has more than 1 megabytes; split it, .*--limit megabytes=10$"):
        read_whole(endless, limits)
    assert endless.tell() == 1_000_001
    refuse_size(1_000_000, limits)
    with pytest.raises(LimitError, match="megabytes"):
        refuse_size(1_000_001, limits)


@pytest.mark.parametrize(
    "name, data",
    [
        ("a.gz", GZIPPED),
        ("A.TGZ", GZIPPED),
        ("a.tar.bz2", bz2.compress(TEXT)),
        ("a.jsonl.xz", lzma.compress(TEXT)),
    ],
)
def test_what_a_name_says_is_compressed_is_unpacked(name: str, data: bytes) -> None:
    stream = decompressed(io.BytesIO(data), name, DEFAULTS)
    assert stream.read() == TEXT
    stream.seek(9)
    assert (stream.read(9), stream.tell()) == (TEXT[9:18], 18)
    stream.seek(-9, io.SEEK_CUR)
    assert stream.read(3) == TEXT[9:12]


@pytest.mark.parametrize("name", ["a.txt", "gz", "a.gz.txt", ""])
def test_any_other_stream_is_itself(name: str) -> None:
    stream = io.BytesIO(TEXT)
    assert decompressed(stream, name, DEFAULTS) is stream


@pytest.mark.parametrize("data", [b"no gzip", GZIPPED[:-20], GZIPPED[:10] + b"\xff" * 20])
def test_damage_is_met_with_one_of_the_known_errors(data: bytes) -> None:
    with pytest.raises(DAMAGED):
        decompressed(io.BytesIO(data), "a.gz", DEFAULTS).read()


def test_a_bomb_is_met_while_it_is_read_and_while_it_is_skipped() -> None:
    bomb = gzip.compress(b" " * (2 * SLACK), 9)
    stream = decompressed(io.BytesIO(bomb), "a.gz", Limits(ratio=100))
    with pytest.raises(LimitError, match=r"becomes more than \S+ times its size when decompressed, more than 100"):
        sum(map(len, iter(lambda: stream.read(100_000), b"")))
    assert stream.tell() <= SLACK + 1_000_000
    with pytest.raises(LimitError, match="times its size"):
        decompressed(io.BytesIO(bomb), "a.gz", Limits(ratio=100)).seek(2 * SLACK - 1)


def test_what_stays_within_the_ratio_may_be_large() -> None:
    blanks = gzip.compress(b" " * (SLACK + 1_000_000), 1)
    stream = decompressed(io.BytesIO(blanks), "a.gz", Limits(ratio=1100))
    assert sum(map(len, iter(lambda: stream.read(1_000_000), b""))) == SLACK + 1_000_000
