"""`civicgraph extract`: documents → one JSON object a line on stdout."""

from pathlib import Path

import click

from extractor.cli.dialect import REFUSED, SOME_FAILED, input_options, workers_option
from extractor.cli.output import print_line
from extractor.cli.watcher import remark, watching
from extractor.engines import engine_of
from extractor.reading import Failure, Limits, discover


@click.command()
@input_options
@workers_option
@click.pass_context
def extract(
    ctx: click.Context, paths: tuple[str, ...], manifest: Path | None, collection: str, limits: Limits, workers: int
) -> None:
    """Print what each document says: JSONL, one object a document.

    PATH is a file (.txt .md .html .docx .pdf .jsonl .csv .parquet .zip .tar), a folder of such files, or - for
    standard input.
    """
    team = engine_of(workers=workers)
    team.expect(paths)
    from extractor.runs import process, read_line

    discovery = discover(paths, manifest=manifest, collection=collection, limits=limits)
    with watching(paths) as watcher:
        for result in process(discovery, read_line, watcher, limits, team):
            if not isinstance(result, Failure):
                print_line(result)
    remark(discovery.skipped, discovery.repeated, discovery.unmatched)
    if not watcher.documents:
        click.echo("no document could be read", err=True)
        ctx.exit(REFUSED)
    ctx.exit(SOME_FAILED if watcher.failures else 0)
