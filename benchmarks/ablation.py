"""What each part of the pipeline is worth: the F1 that is lost when it is switched off.

    python -m benchmarks.ablation            prints the tables
    python -m benchmarks.ablation --write    writes them into benchmarks/README.md, between the marks of the ablation

Always measured on the invented bulletins of `seeds/`, and on the gold of the guidelines where `../shared` holds it.
Each part is switched off in a process of its own.
"""

import argparse
import json
import multiprocessing
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from benchmarks.switches import PARTS, switch_off, tables
from extractor.evaluation import LAYERS, score

ROOT: Final = Path(__file__).resolve().parent.parent
PAGE: Final = ROOT / "benchmarks" / "README.md"
OPENING: Final = "<!-- ablation -->"
CLOSING: Final = "<!-- /ablation -->"

SETS: Final[Mapping[str, tuple[Path, Path]]] = {
    "seeds": (ROOT / "seeds" / "gold", ROOT / "seeds" / "bulletins"),
    "dev": (ROOT.parent / "shared" / "gold" / "dev", ROOT.parent / "shared" / "bulletins"),
}
"""Folders of gold records and of bulletins; a set that is absent is left out."""

LABELS: Final = ("PERSON", "ORG", "PLACE", "OFFICE", "DATE", "EVENT")
UNTOLD: Final = frozenset({"mentions", "lenient", "meetings", "meeting_arguments"})  # other columns tell of them
COLUMNS: Final = (*LABELS, *(layer for layer in LAYERS if layer not in UNTOLD))

Scores = Mapping[str, Mapping[str, float]]
"""Set → column → F1."""


def measure(part: str) -> Scores:
    """The F1 without a part (with all of them for an empty name); for a process that is used once."""
    switch_off(part)
    return {name: _score(*folders) for name, folders in SETS.items() if folders[0].is_dir()}


def _score(gold_folder: Path, bulletins: Path) -> dict[str, float]:
    from extractor.runs import extract  # noqa: PLC0415  what a part is replaced in must not be loaded before

    paths = sorted(gold_folder.glob("*.json"))
    gold = {path.stem: json.loads(path.read_text("utf-8")) for path in paths}
    found = {record["id"]: record for record in extract(bulletins) if record["id"] in gold}
    figures = score(gold, found)
    return {column: figures[f"mentions/{column}" if column in LABELS else column].f1 for column in COLUMNS}


def measure_all(parts: Sequence[str], workers: int) -> dict[str, Scores]:
    """The scores without each part."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context, max_tasks_per_child=1) as pool:
        return dict(zip(parts, pool.map(measure, parts), strict=True))


def report(whole: Scores, without: Mapping[str, Scores], lexicon: Mapping[str, Scores]) -> str:
    """The tables in Markdown: the parts, then the tables of the lexicon, each for every set."""
    lines = ["F1 of the whole, and what switching a part off takes from it, in thousandths (a `+`: it would gain).", ""]
    for name in whole:
        lines += [f"**Parts, on {name}**", "", *_table(name, whole, without), ""]
    for name in whole:
        telling = {table: scores for table, scores in lexicon.items() if any(_changes(name, whole, scores))}
        lines += [f"**Tables of the lexicon, on {name}**", "", *_table(name, whole, telling), ""]
    idle = [table for table, scores in lexicon.items() if not any(_changes_anywhere(whole, scores))]
    lines += [f"Of {len(lexicon)} tables these change nothing on either set: {', '.join(f'`{one}`' for one in idle)}."]
    return "\n".join(lines)


def _table(name: str, whole: Scores, without: Mapping[str, Scores]) -> Iterator[str]:
    yield f"| without | {' | '.join(COLUMNS)} |"
    yield f"| --- |{' ---: |' * len(COLUMNS)}"
    yield f"| (all parts) | {' | '.join(f'{whole[name][column]:.3f}' for column in COLUMNS)} |"
    for part, scores in without.items():
        yield f"| {part} | {' | '.join(f'{change:+d}' if change else '' for change in _changes(name, whole, scores))} |"


def _changes(name: str, whole: Scores, scores: Scores) -> Iterator[int]:
    for column in COLUMNS:
        yield round(1000 * scores[name][column]) - round(1000 * whole[name][column])


def _changes_anywhere(whole: Scores, scores: Scores) -> Iterable[int]:
    return (change for name in whole for change in _changes(name, whole, scores))


def write(page: Path, text: str) -> None:
    """Put the text between the marks of the page, which is made, or gets the marks at its end, where it has none."""
    old = page.read_text("utf-8") if page.exists() else "# Benchmarks\n"
    if OPENING not in old:
        old = f"{old}\n{OPENING}\n{CLOSING}\n"
    before, rest = old.split(OPENING, 1)
    after = rest.split(CLOSING, 1)[1]
    page.write_text(f"{before}{OPENING}\n\n{text}\n\n{CLOSING}{after}", "utf-8")


def main() -> None:
    """Measure, then print or write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help=f"write the tables into {PAGE.relative_to(ROOT)}")
    parser.add_argument("--workers", type=int, default=2, help="processes at a time")
    given = parser.parse_args()
    lexicon = list(tables())
    scores = measure_all(["", *PARTS, *lexicon], given.workers)
    text = report(scores[""], {part: scores[part] for part in PARTS}, {table: scores[table] for table in lexicon})
    if given.write:
        write(PAGE, text)
    else:
        print(text)


if __name__ == "__main__":
    main()
