"""`civicgraph merge`: several graphs → one."""

from pathlib import Path

import click

from extractor.cli.dialect import graph_options, out_option
from extractor.cli.watcher import sum_up


@click.command()
@click.argument("folders", metavar="DIR...", nargs=-1, required=True, type=click.Path(path_type=Path))
@graph_options
@out_option("the graph")
def merge(
    folders: tuple[Path, ...],
    corrections: Path | None,
    licence: str | None,
    exports: bool,  # noqa: FBT001  click gives it by name
    out: Path,
) -> None:
    """Make one graph of several, each a folder that `build` wrote.

    The result is that of a build of all their documents at once, to the byte.
    """
    from extractor import builds

    sum_up(builds.merge(folders, out, corrections=corrections, licence=licence, exports=exports), out)
