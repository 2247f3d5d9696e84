"""`civicgraph review`: what a person has to decide."""

from pathlib import Path

import click

from extractor.cli.dialect import folder_argument


@click.command()
@folder_argument
@click.option(
    "--corrections",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The file that takes the questions; DIR/corrections.yml where it is not given.",
)
def review(folder: Path, corrections: Path | None) -> None:
    """List conflicts and possible duplicates with their sentences, and ask about the duplicates.

    The questions are added to the corrections file, under `decide`; write `same` or `different` behind `answer:`, and
    the next build obeys. The file may also hold same, not_same, split, rename, reject and add.
    """
    from extractor.builds import CORRECTIONS_FILE
    from extractor.store import open_graph
    from extractor.store.reviewing import as_text, ask, cases

    found = cases(open_graph(folder))
    for case in found:
        click.echo(as_text(case))
    path = corrections or folder / CORRECTIONS_FILE
    click.echo(f"{len(found)} cases; {ask(found, path)} new questions in {path}", err=True)
