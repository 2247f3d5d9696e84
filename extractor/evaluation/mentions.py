"""Mentions: right is the same label on exactly the same span (guidelines § 1), or, leniently, on part of it."""

from collections.abc import Iterator
from typing import Any

from extractor.evaluation.verdicts import Claim, Verdict, judge
from extractor.model import Span

Marked = tuple[int, int, str]


def judge_mentions(gold: Any, found: Any) -> Iterator[Verdict]:
    """The mentions of one document, with exact boundaries; they count for their label as well."""
    marks = _marks(gold)
    return judge(
        (_claim(mark, mention) for mark, mention in marks.items() if not mention.get("optional")),
        (_claim(mark, mention) for mark, mention in _marks(found).items()),
        optional={mark for mark, mention in marks.items() if mention.get("optional")},
    )


def judge_leniently(gold: Any, found: Any) -> Iterator[Verdict]:
    """The same where any overlap of the label is right, one to one in the order of the text.

    A mention that only touches an optional one counts neither for nor against.
    """
    marks = _marks(gold)
    wanted = sorted(mark for mark, mention in marks.items() if not mention.get("optional"))
    loose = [mark for mark, mention in marks.items() if mention.get("optional")]
    given = sorted(mark for mark in _marks(found) if mark in wanted or not _any(loose, mark))
    for mark in wanted:
        met = next((other for other in given if _overlap(mark, other)), None)
        if met is not None:
            given.remove(met)
        yield Verdict(outcome="missed" if met is None else "right", claim=_lenient(mark))
    yield from (Verdict(outcome="wrong", claim=_lenient(mark)) for mark in given)


def _marks(record: Any) -> dict[Marked, Any]:
    return {(mention["start"], mention["end"], mention["label"]): mention for mention in record["mentions"]}


def _any(marks: list[Marked], mark: Marked) -> bool:
    return any(_overlap(one, mark) for one in marks)


def _overlap(one: Marked, other: Marked) -> bool:
    return one[2] == other[2] and one[0] < other[1] and other[0] < one[1]


def _claim(mark: Marked, mention: Any) -> Claim:
    start, end, label = mark
    return Claim(
        key=mark,
        layers=("mentions", f"mentions/{label}"),
        what=mention.get("text") or "",
        kind=label,
        spans=(Span(start, end),),
    )


def _lenient(mark: Marked) -> Claim:
    return Claim(key=mark, layers=("lenient",), what="", kind=mark[2], spans=(Span(*mark[:2]),))
