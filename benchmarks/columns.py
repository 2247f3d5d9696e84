"""What is measured of a tool's answers: the columns of the table of quality."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from benchmarks.bulletins import Bulletin
from extractor.evaluation.entities import judge_persons
from extractor.evaluation.figures import Figures, tally
from extractor.evaluation.mentions import judge_leniently, judge_mentions
from extractor.evaluation.scores import NOTHING

Judge = Callable[[Bulletin, Any], Figures]
"""Compares an answer (`benchmarks.peers.exchange.Answer`, as JSON) with the gold of its document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its title, the label that it is about, and how a document is judged."""

    title: str
    label: str
    judge: Judge


def exact(label: str) -> Judge:
    """Judges the mentions of a label by their exact spans."""

    def judge(bulletin: Bulletin, answer: Any) -> Figures:
        verdicts = judge_mentions(_only(bulletin.gold["mentions"], label), _only(_mentions(answer), label))
        return tally(verdicts).get("mentions", Figures())

    return judge


def overlap(label: str) -> Judge:
    """Judges the mentions of a label where any overlap is right."""

    def judge(bulletin: Bulletin, answer: Any) -> Figures:
        verdicts = judge_leniently(_only(bulletin.gold["mentions"], label), _only(_mentions(answer), label))
        return tally(verdicts).get("lenient", Figures())

    return judge


def persons(bulletin: Bulletin, answer: Any) -> Figures:
    """Judges the distinct names of persons."""
    names = {bulletin.text[start:end] for start, end, label in answer["mentions"] if label == "PERSON"}
    found = {**NOTHING, "persons": [{"name": name} for name in sorted(names)]}
    return tally(judge_persons(bulletin.gold, found)).get("persons", Figures())


def event_days(bulletin: Bulletin, answer: Any) -> Figures:
    """Judges whether the days of events were found; no day is wrong, for the gold knows those of events alone."""
    right = len(bulletin.event_days & set(answer["days"]))
    return Figures(right=right, missed=len(bulletin.event_days) - right)


def _columns() -> Iterator[Column]:
    for label in ("PERSON", "ORG", "PLACE", "DATE"):
        yield Column(title=label, label=label, judge=exact(label))
        yield Column(title=f"{label} ~", label=label, judge=overlap(label))
    yield Column(title="persons", label="PERSON", judge=persons)
    yield Column(title="event days", label="DATE", judge=event_days)


COLUMNS: Final = tuple(_columns())


def cell(column: Column, documents: Sequence[Bulletin], answers: Sequence[Any]) -> str:
    """The F1 of a column over all documents; of event days the recall, since none is wrong."""
    figures = sum((column.judge(*pair) for pair in zip(documents, answers, strict=True)), Figures())
    return f"{figures.recall if column.judge is event_days else figures.f1:.3f}"


def _mentions(answer: Any) -> list[dict[str, Any]]:
    return [{"start": start, "end": end, "label": label} for start, end, label in answer["mentions"]]


def _only(mentions: Sequence[Any], label: str) -> dict[str, Any]:
    return {"mentions": [mention for mention in mentions if mention["label"] == label]}
