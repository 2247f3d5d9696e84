"""What each part of the pipeline is worth: the F1 that is lost when it is switched off.

    python -m benchmarks.ablation            prints the tables
    python -m benchmarks.ablation --write    writes them into benchmarks/README.md

Each part is switched off in a process of its own, and what a process replaces it must not have loaded before: hence
the imports inside `_score`.
"""

import argparse
import multiprocessing
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from benchmarks import page
from benchmarks.switches import PARTS, switch_off, tables

ROOT: Final = Path(__file__).resolve().parent.parent
PAGE: Final = ROOT / "benchmarks" / "README.md"

COLUMNS: Final = (
    "mentions/PERSON", "mentions/ORG", "mentions/PLACE", "mentions/OFFICE", "mentions/DATE", "mentions/EVENT",
    "persons", "organizations", "holdings", "events", "arguments", "issued",
)  # fmt: skip
"""The layers that are shown, as `extractor.evaluation` names them."""

Scores = Mapping[str, Mapping[str, float]]
"""Set of documents → layer → F1."""


def measure(part: str) -> Scores | None:
    """The F1 without a part (with all of them for an empty name); None where nothing is read without it.

    For a process that is used once.
    """
    from extractor.errors import DocumentError  # noqa: PLC0415

    switch_off(part)
    try:
        return _score()
    except DocumentError:
        if not part:
            raise
        return None


def _score() -> Scores:
    from benchmarks.bulletins import SETS  # noqa: PLC0415
    from extractor.evaluation import Figures, score  # noqa: PLC0415
    from extractor.evaluation.gold import read_gold  # noqa: PLC0415
    from extractor.runs import extract  # noqa: PLC0415

    scores = {}
    for name, (gold_folder, bulletins) in SETS.items():
        if gold_folder.is_dir():
            found = {record["id"]: record for record in extract(bulletins)}
            figures = score(read_gold(gold_folder), found)
            scores[name] = {column: figures.get(column, Figures()).f1 for column in COLUMNS}
    return scores


def measure_all(parts: Sequence[str], workers: int) -> dict[str, Scores | None]:
    """The scores without each part."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context, max_tasks_per_child=1) as pool:
        return dict(zip(parts, pool.map(measure, parts), strict=True))


def report(whole: Scores, parts: Mapping[str, Scores | None], lexicon: Mapping[str, Scores | None]) -> str:
    """Markdown: the parts on every set, then the tables of the lexicon that change anything, then those that don't."""
    lines = ["F1 with all parts, and by how many thousandths it changes without each."]
    measured = {table: scores for table, scores in lexicon.items() if scores is not None}
    for name in whole:
        known = {part: scores for part, scores in parts.items() if scores is not None}
        lines += ["", f"**Parts, on {name}**", "", *_table(name, whole, known)]
    for name in whole:
        telling = {table: scores for table, scores in measured.items() if any(changes(name, whole, scores))}
        lines += ["", f"**Tables of the lexicon, on {name}**", "", *_table(name, whole, telling)]
    idle = [f"`{one}`" for one, scores in measured.items() if not any(any(changes(n, whole, scores)) for n in whole)]
    needed = [f"`{one}`" for one, scores in {**parts, **lexicon}.items() if scores is None]
    lines += ["", f"Without these nothing is read: {', '.join(needed) or 'none'}."]
    lines += ["", f"Of {len(lexicon)} tables these change nothing on these bulletins: {', '.join(idle) or 'none'}."]
    return "\n".join(lines)


def _table(name: str, whole: Scores, without: Mapping[str, Scores]) -> Iterator[str]:
    yield f"| without | {' | '.join(column.removeprefix('mentions/') for column in COLUMNS)} |"
    yield f"| --- |{' ---: |' * len(COLUMNS)}"
    yield f"| (nothing) | {' | '.join(f'{whole[name][column]:.3f}' for column in COLUMNS)} |"
    for part, scores in without.items():
        yield f"| {part} | {' | '.join(f'{change:+d}' if change else '' for change in changes(name, whole, scores))} |"


def changes(name: str, whole: Scores, scores: Scores) -> list[int]:
    """By how many thousandths the F1 of each column changes on a set."""
    return [round(1000 * (scores[name][column] - whole[name][column])) for column in COLUMNS]


def main() -> None:
    """Measure, then print or write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the tables into benchmarks/README.md")
    parser.add_argument("--workers", type=int, default=2, help="how many processes run at a time")
    given = parser.parse_args()
    lexicon = list(tables())
    scores = measure_all(["", *PARTS, *lexicon], given.workers)
    whole = scores[""]
    assert whole is not None
    text = report(whole, {part: scores[part] for part in PARTS}, {table: scores[table] for table in lexicon})
    if given.write:
        page.write(PAGE, "ablation", text)
    else:
        print(text)


if __name__ == "__main__":
    main()
