"""JioNLP's extraction of times: expressions, and the days that they mean, seen from the date of issue."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import jionlp  # type: ignore[import-not-found]  # lives in the environment of the peers

from benchmarks.peers.exchange import Answer, serve

ANY_DAY = date(2024, 6, 30)
"""Seen from where no date of issue is known, lest the tool read the clock; its days are then not asked for."""


def read(text: str, issued: date | None) -> Answer:
    """The expressions that are no durations and no frequencies, and their first days."""
    base = issued or ANY_DAY
    anchor = {"year": base.year, "month": base.month, "day": base.day}
    found = [
        one for one in jionlp.ner.extract_time(text, time_base=anchor) if one["type"] in {"time_point", "time_span"}
    ]
    return Answer(
        mentions=tuple((*one["offset"], "DATE") for one in found),
        days=tuple(day for one in found for day in _day(one)),
    )


def _day(found: Any) -> Iterator[str]:
    begin = found["detail"]["time"][0]
    if isinstance(begin, str):  # "inf" on an open side
        yield begin[:10]


if __name__ == "__main__":
    serve("jionlp", read)
