"""How well the project and its peers find names and dates in bulletins, measured in one run.

    python -m benchmarks.quality            prints the tables
    python -m benchmarks.quality --write    writes them into benchmarks/README.md, between the marks of the quality

Always measured on the invented bulletins of `seeds/`, and on the gold of the guidelines where `../shared` holds it.
The peers live in an environment of their own (`benchmarks.environment`), made by the first run.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from benchmarks import environment, page
from extractor.evaluation.entities import judge_persons
from extractor.evaluation.figures import Figures, tally
from extractor.evaluation.gold import read_gold
from extractor.evaluation.mentions import judge_leniently, judge_mentions
from extractor.evaluation.scores import NOTHING
from extractor.temporal.values import PartialDate

ROOT: Final = environment.HERE.parent
PAGE: Final = environment.HERE / "README.md"

SETS: Final[Mapping[str, tuple[Path, Path]]] = {
    "seeds": (ROOT / "seeds" / "gold", ROOT / "seeds" / "bulletins"),
    "dev": (ROOT.parent / "shared" / "gold" / "dev", ROOT.parent / "shared" / "bulletins"),
}
"""Folders of gold records and of bulletins; a set that is absent is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """A tool that is measured.

    Attributes:
        name: as it is known.
        module: the program in `benchmarks.peers` that asks it.
        labels: what it claims to find.
        python: the interpreter of the environment that it lives in.
    """

    name: str
    module: str
    labels: frozenset[str]
    python: Path = environment.PYTHON


TOOLS: Final = (
    Tool(
        name="civicgraph",
        module="own",
        labels=frozenset({"PERSON", "ORG", "PLACE", "DATE"}),
        python=Path(sys.executable),
    ),
    Tool(name="THULAC", module="thulac_tags", labels=frozenset({"PERSON", "ORG", "PLACE"})),
    Tool(name="jieba.posseg", module="jieba_posseg", labels=frozenset({"PERSON", "ORG", "PLACE"})),
    Tool(name="spaCy rules", module="spacy_rules", labels=frozenset({"PERSON", "ORG", "PLACE"})),
    Tool(name="JioNLP", module="jionlp_dates", labels=frozenset({"DATE"})),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulletin:
    """A document of a set: its text and its gold."""

    text: str
    gold: Any

    @property
    def issued(self) -> str | None:
        """The last day on which it may have been issued, where the gold says when it was."""
        bounds = PartialDate.parse(self.gold["issued"]).bounds() if self.gold["issued"] else None
        return bounds.latest.isoformat() if bounds else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of the tables: what is measured, of which label, and how a document is judged."""

    title: str
    label: str
    judge: Callable[[Bulletin, Any], Figures]
    share: Callable[[Figures], float] = lambda figures: figures.f1


def bulletins(gold: Path, folder: Path) -> Iterator[Bulletin]:
    """The documents of a set, in the order of their ids."""
    for name, record in read_gold(gold).items():
        yield Bulletin(text=(folder / f"{name}.txt").read_bytes().decode("utf-8"), gold=record)


def ask(tool: Tool, documents: Sequence[Bulletin]) -> tuple[str, list[Any]]:
    """The version of a tool and its answer for each document.

    Raises:
        subprocess.CalledProcessError: the tool is not installed, or fails.
        FileNotFoundError: there is no environment to ask it in.
    """
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = Path(folder, "asked.jsonl"), Path(folder, "answered.jsonl")
        rows = ({"text": one.text, "issued": one.issued} for one in documents)
        asked.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
        command = [str(tool.python), "-m", f"benchmarks.peers.{tool.module}", str(asked), str(answered)]
        # What a tool prints is no answer; it goes where messages go.
        subprocess.run(command, cwd=ROOT, stdout=sys.stderr, check=True)
        head, *answers = map(json.loads, answered.read_text("utf-8").splitlines())
    return head["version"], answers


def exact(label: str) -> Callable[[Bulletin, Any], Figures]:
    """Judges mentions of a label by their exact spans."""

    def judge(bulletin: Bulletin, answer: Any) -> Figures:
        verdicts = judge_mentions(_only(bulletin.gold["mentions"], label), _only(_mentions(answer), label))
        return tally(verdicts).get("mentions", Figures())

    return judge


def overlap(label: str) -> Callable[[Bulletin, Any], Figures]:
    """Judges mentions of a label where any overlap is right."""

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
    """Judges whether the days on which events begin are among the days found, where the date of issue is known."""
    if bulletin.issued is None:
        return Figures()
    days = {
        event["start"]
        for event in bulletin.gold["events"]
        if not event.get("optional") and event["start"] and len(event["start"]) == len("2024-04-12")
    }
    right = len(days & set(answer["days"]))
    return Figures(right=right, missed=len(days) - right)


COLUMNS: Final = (
    Column(title="PERSON", label="PERSON", judge=exact("PERSON")),
    Column(title="PERSON ~", label="PERSON", judge=overlap("PERSON")),
    Column(title="persons", label="PERSON", judge=persons),
    Column(title="ORG", label="ORG", judge=exact("ORG")),
    Column(title="ORG ~", label="ORG", judge=overlap("ORG")),
    Column(title="PLACE", label="PLACE", judge=exact("PLACE")),
    Column(title="PLACE ~", label="PLACE", judge=overlap("PLACE")),
    Column(title="DATE", label="DATE", judge=exact("DATE")),
    Column(title="DATE ~", label="DATE", judge=overlap("DATE")),
    Column(title="event days", label="DATE", judge=event_days, share=lambda figures: figures.recall),
)


def _mentions(answer: Any) -> list[dict[str, Any]]:
    return [{"start": start, "end": end, "label": label} for start, end, label in answer["mentions"]]


def _only(mentions: Sequence[Any], label: str) -> dict[str, Any]:
    return {"mentions": [mention for mention in mentions if mention["label"] == label]}


def table(name: str, documents: Sequence[Bulletin]) -> Iterator[str]:
    """The lines of the table of a set in Markdown, and those of the tools that gave no answer."""
    failed = []
    yield f"**{name}**: {len(documents)} documents, {sum(len(one.text) for one in documents):,} characters"
    yield ""
    yield f"| | version | {' | '.join(column.title for column in COLUMNS)} |"
    yield f"| --- | --- |{' ---: |' * len(COLUMNS)}"
    for tool in TOOLS:
        try:
            version, answers = ask(tool, documents)
        except (subprocess.CalledProcessError, FileNotFoundError):
            failed.append(tool.name)
        else:
            cells = (_cell(column, tool, documents, answers) for column in COLUMNS)
            yield f"| {tool.name} | {version} | {' | '.join(cells)} |"
    if failed:
        yield ""
        yield f"Without an answer, because they could not be installed or failed: {', '.join(failed)}."


def _cell(column: Column, tool: Tool, documents: Sequence[Bulletin], answers: Sequence[Any]) -> str:
    if column.label not in tool.labels:
        return ""
    figures = sum((column.judge(*pair) for pair in zip(documents, answers, strict=True)), Figures())
    return f"{column.share(figures):.3f}"


def main() -> None:
    """Measures, then prints or writes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help=f"write the tables into {PAGE.relative_to(ROOT)}")
    given = parser.parse_args()
    environment.prepare()
    sets = {name: folders for name, folders in SETS.items() if folders[0].is_dir()}
    text = "\n\n".join("\n".join(table(name, list(bulletins(*folders)))) for name, folders in sets.items())
    if given.write:
        page.write(PAGE, "quality", text)
    else:
        print(text)


if __name__ == "__main__":
    main()
