"""`civicgraph export`: a built graph in one more format."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from extractor.cli.dialect import folder_argument, people_option

if TYPE_CHECKING:
    from extractor.resolution.privacy import People


@click.command()
@folder_argument
@click.option("--format", "form", required=True, metavar="NAME", help="The format; a wrong name lists them all.")
@people_option
@click.option("--view", metavar="NAME", help="For graphml and gexf: what to show; a wrong name lists the views.")
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="What to write; DIR/graph with the ending of the format, or the folder DIR/tables, where it is not given.",
)
def export(folder: Path, form: str, people: "People", view: str | None, out: Path | None) -> None:
    """Write the graph in DIR in one format.

    DIR is what `build` wrote. The same graph gives the same bytes.
    """
    from extractor.exports.registry import exporter_named, place_of
    from extractor.resolution.privacy import Privacy
    from extractor.store import open_graph
    from extractor.store.narrowing import narrowed

    exporter = exporter_named(form, view)
    path = out or place_of(exporter, folder)
    graph, privacy = open_graph(folder), Privacy(people=people)
    with TemporaryDirectory() as scratch:
        exporter.write((narrowed(graph, privacy, Path(scratch)) if privacy else graph).statements(), path)
    click.echo(f"{path} written", err=True)
