"""`civicgraph evaluate`: documents and their gold → precision, recall and F1 on stdout."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from extractor.cli.dialect import SOME_FAILED, input_options
from extractor.cli.output import print_line
from extractor.cli.watcher import remark, watching
from extractor.reading import Limits

if TYPE_CHECKING:
    from extractor.evaluation.assessment import Evaluation


@click.command()
@click.argument("gold", type=click.Path(path_type=Path))
@input_options
@click.option("--documents", is_flag=True, help="F1 by document too.")
@click.option("--errors", is_flag=True, help="What was missed and what was wrong too, each with its sentence.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv"]),
    default="table",
    show_default=True,
    help="How to print it; csv prints either the figures or the errors.",
)
@click.pass_context
def evaluate(
    ctx: click.Context,
    gold: Path,
    paths: tuple[str, ...],
    *,
    manifest: Path | None,
    collection: str,
    limits: Limits,
    documents: bool,
    errors: bool,
    form: str,
) -> None:
    """Compare what the documents are read to say with GOLD.

    GOLD is a folder of .json files, a .json file or a .jsonl file: objects in the schema that `extract` prints, one a
    document, matched by id. A document of GOLD that the PATHs lack counts as one in which nothing was found. The
    95 % confidence intervals of F1 are bootstrapped over documents.
    """
    from extractor.evaluation import assessment, rows, table

    if form == "csv" and documents and errors:
        raise click.UsageError("csv holds one table; give either --documents or --errors")
    with watching(paths) as watcher:
        found = assessment.evaluate(gold, paths, manifest=manifest, collection=collection, limits=limits, watch=watcher)
    remark(found.skipped, found.repeated, found.unmatched)
    _remark(found)
    if form == "json":
        shown = rows.as_json(found, documents=documents, errors=errors)
    elif form == "csv":
        shown = rows.errors_as_csv(found) if errors else rows.figures_as_csv(found, documents=documents)
    else:
        shown = table.as_table(found, documents=documents, errors=errors)
    print_line(shown.encode())
    ctx.exit(SOME_FAILED if found.failures or found.absent else 0)


def _remark(found: "Evaluation") -> None:
    """Says on stderr what makes the figures mean less than they seem to."""
    if found.absent:
        them = "it" if len(found.absent) == 1 else "them"
        click.echo(f"of the gold, {_told(found.absent)} not read; nothing counts as found in {them}", err=True)
    if found.strange:
        click.echo(f"without gold, {_told(found.strange)} passed over", err=True)
    for name, number in found.displaced.items():
        # The gold was made from another version of the document, or counts bytes or UTF-16.
        where = f"mentions of the gold with another text at their offsets: {number}"
        click.echo(f"{name}: {where}; count code points in the file as it is", err=True)


def _told(names: Sequence[str]) -> str:
    shown = ", ".join(names[:5]) + (", …" if len(names) > 5 else "")
    return f"1 document ({shown}) was" if len(names) == 1 else f"{len(names)} documents ({shown}) were"
