"""Mutations of bytes, by chance but from a seed: the engine of fuzzing where Atheris is not installed."""

from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

_NASTY: Final = [
    b"\0", b"\xff\xff", b"\xed\xa0\x80", b"\r\n\r", b"]]>", b"&lt;", b"<!DOCTYPE", b"\"'", b"%00", b"0" * 40, b"-1",
    b"2147483648", b"endobj", b"PK\x01\x02", "\u202e\u2066".encode(), "𠮷𬭚".encode(), "（（（".encode(),
    "“”《》".encode(), "年月日".encode(), "镇长书记主任".encode(), "9999年12月31日".encode(), "0000年00月00日".encode(),
    "二〇〇〇年闰二月三十日".encode(), " \u3000\t".encode(),
]  # fmt: skip


def mutants(samples: Sequence[bytes], seed: int) -> Iterator[bytes]:
    """Samples changed in one to eight places each, without end; the same seed gives the same."""
    chance = Random(seed)  # noqa: S311  no secret hangs on it
    while True:
        data = bytearray(chance.choice(samples))
        for _ in range(chance.randint(1, 8)):
            _change(data, chance, samples)
        yield bytes(data[:20_000])


def _change(data: bytearray, chance: Random, samples: Sequence[bytes]) -> None:
    at = chance.randrange(len(data) + 1)
    end = min(len(data), at + chance.choice((1, 2, 3, 8, 64)))
    match chance.randrange(6):
        case 0:
            data[at:end] = chance.randbytes(end - at)
        case 1:
            del data[at:end]
        case 2:
            data[at:at] = chance.choice(_NASTY)
        case 3:
            data[at:at] = data[at:end] * chance.choice((1, 2, 50))
        case 4:
            other = chance.choice(samples)
            start = chance.randrange(len(other) + 1)
            data[at:end] = other[start : start + 64]
        case _:
            data[at:end] = chance.choice(_NASTY)
