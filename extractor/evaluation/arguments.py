"""Arguments: what is told of an event, in pairs of kind and value (guidelines § 4)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from extractor.evaluation.events import MEETINGS, pairs, spans, strange
from extractor.evaluation.names import Aliases
from extractor.evaluation.verdicts import Claim, Verdict, judge

Argument = tuple[str, str | int]

_PLAIN: Final = ("type", "start", "end", "time")


def judge_arguments(gold: Any, found: Any) -> Iterator[Verdict]:
    """The arguments of all events; those of a missed event are missed, those of a strange one wrong.

    What is told of a strange event counts for no kind of argument: it says nothing of how well times or places
    are read.
    """
    aliases = Aliases([*gold["persons"], *gold["organizations"]])
    paired = pairs(gold["events"], found["events"])
    for index, event in enumerate(gold["events"]):
        if not event.get("optional"):
            answer = found["events"][paired[index]] if index in paired else None
            yield from _judge(event, answer, aliases)
    for event in strange(found["events"], paired):
        yield from judge((), (_strange(claim) for claim in _claims(event, _arguments(event, aliases))))


def _judge(event: Any, answer: Any, aliases: Aliases) -> Iterator[Verdict]:
    wanted = list(_arguments(event, aliases))
    optional = [_named(kind, value, aliases) for kind, value in event.get("optional_arguments") or ()]
    given = _arguments(answer, aliases) if answer is not None else ()
    places = [value for kind, value in (*wanted, *optional) if kind == "place" and isinstance(value, str)]
    placed = (_placed(argument, places) for argument in given)
    return judge(_claims(event, wanted), _claims(event, placed), optional=optional)


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


def _claims(event: Any, arguments: Iterable[Argument]) -> Iterator[Claim]:
    """The arguments as claims about an event; found ones about the gold's, whose type says where they count."""
    whole = ("arguments", "meeting_arguments") if event["type"] in MEETINGS else ("arguments",)
    for kind, value in arguments:
        yield Claim(
            key=(kind, value),
            layers=(*whole, f"arguments/{kind.partition(':')[0]}"),
            what=f"{event['name']}: {kind} {value}",
            kind=kind,
            spans=spans(event),
            names=() if kind in _PLAIN else (str(value),),
        )


def _strange(claim: Claim) -> Claim:
    return replace(claim, layers=claim.layers[:-1])


def _named(kind: str, value: str | int, aliases: Aliases) -> Argument:
    return (kind, aliases.name(value)) if isinstance(value, str) and kind not in _PLAIN else (kind, value)


def _placed(argument: Argument, places: list[str]) -> Argument:
    """The argument; a place under the gold's name of it where one of the names contains the other."""
    kind, value = argument
    if kind != "place" or not isinstance(value, str) or len(value) == 1:
        return argument
    return kind, next((place for place in places if place in value or value in place), value)
