"""`civicgraph build`: documents → the graph and its files."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from extractor.cli.dialect import SOME_FAILED, graph_options, input_options, out_option, people_option, workers_option
from extractor.cli.watcher import remark, sum_up, watching
from extractor.engines import engine_of
from extractor.reading import Limits

if TYPE_CHECKING:
    from extractor.resolution.privacy import People


@click.command()
@input_options
@workers_option
@click.option(
    "--engine",
    metavar="ADDRESS",
    help="Who reads the documents instead: the scheduler of a Dask cluster, dask://HOST:PORT (civicgraph[dask]).",
)
@graph_options
@people_option
@out_option("the graph")
@click.pass_context
def build(
    ctx: click.Context,
    paths: tuple[str, ...],
    manifest: Path | None,
    collection: str,
    limits: Limits,
    out: Path,
    workers: int,
    engine: str | None,
    corrections: Path | None,
    licence: str | None,
    people: "People",
    exports: bool,  # noqa: FBT001  click gives it by name
) -> None:
    """Make one graph of all documents.

    Where DIR holds a graph already, only what changed is read; what PATH holds no more is withdrawn.

    Writes report.html, graph.ttl, graph.trig, graph.nq, graph.graphml, graph.gexf, tables/ (CSV) and the store into
    DIR, and failures.jsonl when there are any. PATH is a file (.txt .md .html .docx .pdf .jsonl .csv .parquet .zip
    .tar), a folder of such files, or - for standard input.
    """
    team = engine_of(engine, workers=workers)
    team.expect(paths)
    from extractor import builds

    with watching(paths) as watcher:
        built = builds.build(
            paths, out, manifest=manifest, collection=collection, limits=limits,
            engine=team, corrections=corrections, licence=licence, people=people,
            exports=exports, watch=watcher,
        )  # fmt: skip
    remark(built.skipped, built.repeated, built.unmatched)
    sum_up(built, out)
    if built.failures:
        click.echo(f"{len(built.failures)} failed; see {out / builds.FAILURES}", err=True)
        ctx.exit(SOME_FAILED)
