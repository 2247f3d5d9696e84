"""The error tree: what can go wrong between a bulletin and a graph, each with its remedy in the message."""


class CivicgraphError(Exception):
    """Any failure that civicgraph reports to its user; the message names the file, the place and the remedy."""


class DocumentError(CivicgraphError):
    """One document can't be read; the run goes on without it (DESIGN.md, promise 7)."""


class LimitError(DocumentError):
    """One document asks for more than is allowed: size, pages, nesting, decompression or time."""


class InputError(CivicgraphError):
    """What was asked for can't be started: a missing path, a folder without bulletins, a broken manifest."""


class SeedError(CivicgraphError):
    """A file under `seeds/` or the user's lexicon does not have the form that its opening comment states."""


class ExportError(CivicgraphError):
    """An export can't be written."""


class StoreError(CivicgraphError):
    """A graph's store is missing, damaged, or in use by another build."""
