"""A build in memory of the one bulletin of `tests.factories`."""

from extractor.builds import Build
from extractor.graph.statements import statements
from tests.factories import a_bulletin


def a_build() -> Build:
    """What the bulletin says."""
    return Build(statements=statements(a_bulletin()), failures=(), skipped=(), repeated=(), unmatched=())
