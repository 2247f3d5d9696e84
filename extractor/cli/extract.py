"""`civicgraph extract`: documents → one JSON object a line on stdout."""

import json
from pathlib import Path

import click

from extractor.cli.dialect import REFUSED, SOME_FAILED, input_options
from extractor.cli.output import print_line
from extractor.cli.watcher import remark, watching
from extractor.model import Document
from extractor.reading import Failure, Limits, discover


@click.command()
@input_options
@click.pass_context
def extract(ctx: click.Context, paths: tuple[str, ...], manifest: Path | None, collection: str, limits: Limits) -> None:
    """Print what each document says: JSONL, one object a document.

    PATH is a file (.txt .md .html .docx .pdf .jsonl .csv .zip .tar), a folder of such files, or - for standard input.
    """
    from extractor.runs import process, read_record

    def read_line(document: Document) -> bytes:
        return json.dumps(read_record(document), ensure_ascii=False).encode() + b"\n"

    discovery = discover(paths, manifest=manifest, collection=collection, limits=limits)
    with watching(paths) as watcher:
        for result in process(discovery, read_line, watcher, limits):
            if not isinstance(result, Failure):
                print_line(result)
    remark(discovery.skipped, discovery.repeated, discovery.unmatched)
    if not watcher.documents:
        click.echo("no document could be read", err=True)
        ctx.exit(REFUSED)
    ctx.exit(SOME_FAILED if watcher.failures else 0)
