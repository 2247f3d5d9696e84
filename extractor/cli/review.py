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
@click.option(
    "--below",
    type=click.FloatRange(0, 1),
    default=0.8,
    show_default=True,
    metavar="PRECISION",
    help="List what only rules of a lower precision tell of; 0 lists nothing.",
)
def review(folder: Path, corrections: Path | None, below: float) -> None:
    """List conflicts, possible duplicates and facts of low confidence with their sentences; ask about the duplicates.

    How often a rule is right was measured on annotated documents (extractor/precision.csv); one that was never measured
    is named at the end. A fact that is wrong goes into the corrections file under `reject`, by the IRI that is shown.

    The questions are added to the corrections file, under `decide`; write `same` or `different` behind `answer:`, and
    the next build obeys. The file may also hold same, not_same, split, rename, reject and add.
    """
    from extractor.builds import CORRECTIONS_FILE
    from extractor.store import open_graph
    from extractor.store.doubts import as_lines, doubts
    from extractor.store.reviewing import as_text, ask, cases

    graph = open_graph(folder)
    found, low = cases(graph), doubts(graph, below)
    for case in found:
        click.echo(as_text(case))
    for line in as_lines(low):
        click.echo(line)
    path = corrections or folder / CORRECTIONS_FILE
    asked = ask(found, path)
    click.echo(
        f"{len(found)} cases, {len(low.facts)} facts of low confidence; {asked} new questions in {path}", err=True
    )
