"""`civicgraph train`: the shipped models again, to the same weights."""

from pathlib import Path

import click


@click.group()
def train() -> None:
    """Train a model that ships with the package again."""


@train.command()
@click.argument("corpus", type=click.Path(path_type=Path))
@click.option(
    "--held-out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE",
    help="Sentences in the form of CORPUS to measure on after each pass.",
)
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="DIR",
    help="The folder for the model; made where it is missing.",
)
@click.option(
    "--iterations",
    type=click.IntRange(min=1),
    default=12,
    show_default=True,
    metavar="N",
    help="Passes over CORPUS; the shipped model took 12.",
)
def segmenter(corpus: Path, held_out: Path, out: Path, iterations: int) -> None:
    """Train the word segmenter on CORPUS: UTF-8, one sentence a line, words parted by blanks."""
    from extractor.mentions.training import train_segmenter

    train_segmenter(corpus, held_out, out, iterations=iterations)
