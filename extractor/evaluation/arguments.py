"""Arguments: what is told of an event, in pairs of kind and value (guidelines § 4)."""

from collections.abc import Iterator
from typing import Any, Final

from extractor.evaluation.events import pairs
from extractor.evaluation.figures import Figures, compare
from extractor.evaluation.names import Aliases

Argument = tuple[str, str | int]

_PLAIN: Final = ("type", "start", "end", "time")


def compare_arguments(gold: Any, found: Any) -> Figures:
    """The figures of all arguments; those of a missed event are missed, those of a strange one wrong."""
    aliases = Aliases([*gold["persons"], *gold["organizations"]])
    paired = pairs(gold["events"], found["events"])
    total = Figures()
    for index, event in enumerate(gold["events"]):
        if not event.get("optional"):
            answer = found["events"][paired[index]] if index in paired else None
            total += _compare(event, answer, aliases)
    for index, event in enumerate(found["events"]):
        if index not in paired.values():
            total += compare((), _arguments(event, aliases))
    return total


def _compare(event: Any, answer: Any, aliases: Aliases) -> Figures:
    wanted = list(_arguments(event, aliases))
    optional = [_named(kind, value, aliases) for kind, value in event.get("optional_arguments", ())]
    given = _arguments(answer, aliases) if answer is not None else iter(())
    places = [value for kind, value in (*wanted, *optional) if kind == "place" and isinstance(value, str)]
    return compare(wanted, (_placed(argument, places) for argument in given), optional=optional)


def _arguments(event: Any, aliases: Aliases) -> Iterator[Argument]:
    yield from ((kind, event[kind]) for kind in _PLAIN if event.get(kind))
    if event.get("place"):
        yield "place", aliases.name(event["place"])
    yield from sorted({("organizer", aliases.name(name)) for name in event.get("organizers") or ()})
    takers = event.get("participants") or ()
    yield from sorted({(f"participant:{taker['role']}", aliases.name(taker["agent"])) for taker in takers})
    for kind, number in (event.get("attendance") or {}).items():
        if number is not None:
            yield f"attendance:{kind}", int(number)


def _named(kind: str, value: str | int, aliases: Aliases) -> Argument:
    return (kind, aliases.name(value)) if isinstance(value, str) and kind not in _PLAIN else (kind, value)


def _placed(argument: Argument, places: list[str]) -> Argument:
    """The argument; a place under the gold's name of it where one of the names contains the other."""
    kind, value = argument
    if kind != "place" or not isinstance(value, str) or len(value) == 1:
        return argument
    return kind, next((place for place in places if place in value or value in place), value)
