"""Are dates placed in time rightly? An audit of 300 expressions from news items whose own date is given.

python -m benchmarks.dates                checks the kept audit against the present code, and prints the table
python -m benchmarks.dates --write        the same, and writes the table into benchmarks/README.md
python -m benchmarks.dates --draw SEED    draws a sample and prints it for reading
"""

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from benchmarks.news import Dated, Item, dates_of, sample
from extractor.temporal.expressions import find_dates
from extractor.temporal.forms import (
    DateExpression,
    Era,
    FeastDay,
    Lately,
    LunarDay,
    Relative,
    Stated,
    Stretch,
)

SIZE: Final = 300
_ITEMS_EACH_YEAR: Final = 250
_CONTEXT: Final = 60


def kind(words: str) -> str | None:
    """What sort of expression the words are; None for those whose value is a convention (近日) or no date alone."""
    found = find_dates(words)
    if len(found) != 1 or isinstance(found[0].form, Lately):
        return None
    return _kind(found[0])


def _kind(expression: DateExpression) -> str:
    form = expression.form
    if expression.until is not None:
        return "range"
    if expression.modifier is not None:
        return "since" if expression.modifier == "since" else "leaning"
    match form:
        case Stated():
            return _stated_kind(form)
        case FeastDay() | LunarDay():
            return "feast"
        case Stretch() | Era():
            return "stretch"
        case _:
            return "week"


def _stated_kind(form: Stated) -> str:
    parts = [part for part in (form.year, form.month, form.day) if part is not None]
    relative = [part for part in parts if isinstance(part, Relative)]
    if any(part.anchor == "previous" for part in relative):
        return "told"
    if form.portion is not None:
        return "portion"
    if relative:
        return f"relative {relative[0].unit}" + (" and more" if len(parts) > 1 else "")
    if form.year is not None:
        return "with year"
    if form.month is not None:
        return "month and day" if form.day is not None else "month"
    return "day"


def draw(corpus: Mapping[str, Item], seed: int) -> Sequence[tuple[str, Dated]]:
    """A sample of expressions in which every year and every kind has its share."""
    rng = random.Random(seed)  # noqa: S311  a reproducible draw, no secret
    cells: defaultdict[tuple[str, str], list[tuple[str, Dated]]] = defaultdict(list)
    for item in sample(corpus, _ITEMS_EACH_YEAR, seed):
        for dated in dates_of(item):
            sort = kind(dated.words)
            if sort is not None:
                cells[item.date[:4], sort].append((sort, dated))
    stacks = [cells[cell] for cell in sorted(cells)]
    for stack in stacks:
        rng.shuffle(stack)
    return _in_turn(stacks, rng)[:SIZE]


def _in_turn(stacks: Sequence[list[tuple[str, Dated]]], rng: random.Random) -> list[tuple[str, Dated]]:
    """One of every stack, then a second of every stack that has one."""
    found: list[tuple[str, Dated]] = []
    for turn in range(max(map(len, stacks), default=0)):
        round_ = [stack[turn] for stack in stacks if turn < len(stack)]
        rng.shuffle(round_)
        found += round_
    return found
