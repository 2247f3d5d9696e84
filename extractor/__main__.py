"""`python -m extractor`: the command `civicgraph` where its script is not on the path."""

from extractor.cli import main

main(prog_name="civicgraph")
