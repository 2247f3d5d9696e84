"""The one accessor for the data that travels with the code: `seeds/` and `ontology/`.

In a clone these folders stand at the top of the repository, beside the package; in an installed wheel they lie inside
the package, under `_data/` (pyproject.toml, force-include). Force-included folders are invisible to an editable
install, so both places are tried, the wheel's first.
"""

from pathlib import Path

from extractor.errors import SeedError

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a file or folder below `seeds/` or `ontology/`, e.g. `resource("seeds", "lexicon")`.

    Raises:
        SeedError: neither the installed package nor the clone has it.
    """
    for root in (_PACKAGE / "_data", _PACKAGE.parent):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise SeedError(f"{'/'.join(parts)}: not found in this installation; install civicgraph again")
