"""Kinds of date expressions, and a sample in which every kind and every year has its share."""

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from benchmarks.news import Dated, Item, dates_of, sample
from extractor.temporal.expressions import find_dates
from extractor.temporal.forms import DateExpression, Era, FeastDay, Lately, LunarDay, Relative, Stated, Stretch

SIZE: Final = 300
_ITEMS_EACH_YEAR: Final = 250

Drawn = tuple[str, Dated]


def kind(words: str) -> str | None:
    """What sort of expression the words are; None for those whose value is a convention (近日) or no date alone."""
    found = find_dates(words)
    if len(found) != 1 or isinstance(found[0].form, Lately):
        return None
    return _kind(found[0])


def _kind(expression: DateExpression) -> str:
    if expression.until is not None:
        return "range"
    if expression.modifier is not None:
        return "since" if expression.modifier == "since" else "leaning"
    match expression.form:
        case Stated() as form:
            return _stated(form)
        case FeastDay() | LunarDay():
            return "feast"
        case Stretch() | Era():
            return "stretch"
        case _:
            return "week"


def _stated(form: Stated) -> str:
    parts = [part for part in (form.year, form.month, form.day) if part is not None]
    relative = [part for part in parts if isinstance(part, Relative)]
    if any(part.anchor == "previous" for part in relative):
        return "told"
    if form.portion is not None:
        return "portion"
    if relative:
        return f"relative {relative[0].unit}" + (" and more" if len(parts) > 1 else "")
    return _absolute(form)


def _absolute(form: Stated) -> str:
    if form.year is not None:
        return "with year"
    if form.month is None:
        return "day"
    return "month" if form.day is None else "month and day"


def draw(corpus: Mapping[str, Item], seed: int) -> Sequence[Drawn]:
    """A sample of expressions: one of each kind from each year in turn, until there are enough."""
    rng = random.Random(seed)  # noqa: S311  a reproducible draw, no secret
    cells: defaultdict[tuple[str, str], list[Drawn]] = defaultdict(list)
    for item in sample(corpus, _ITEMS_EACH_YEAR, seed):
        for dated in dates_of(item):
            sort = kind(dated.words)
            if sort is not None:
                cells[item.date[:4], sort].append((sort, dated))
    stacks = [cells[cell] for cell in sorted(cells)]
    for stack in stacks:
        rng.shuffle(stack)
    return _in_turn(stacks, rng)[:SIZE]


def _in_turn(stacks: Sequence[Sequence[Drawn]], rng: random.Random) -> list[Drawn]:
    """One of every stack, then a second of every stack that has one, and so on."""
    found: list[Drawn] = []
    for turn in range(max(map(len, stacks), default=0)):
        layer = [stack[turn] for stack in stacks if turn < len(stack)]
        rng.shuffle(layer)
        found += layer
    return found
