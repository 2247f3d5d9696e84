"""The measure of loading: as many statements as are asked for, no two alike, and the rate beside pyoxigraph's."""

from benchmarks.loading import report, sample


def test_copies_of_the_seeds_make_as_many_statements_as_are_asked_for() -> None:
    known = sample(30_000)
    assert len({one.identity for one in known}) == 30_000


def test_the_rate_is_told_beside_that_of_pyoxigraph() -> None:
    head, _, _, _, ours, theirs = report(4_000, 1).splitlines()
    assert "4,000 quads, 1 rounds" in head
    assert float(ours.split("|")[3].split()[0]) > 0
    assert theirs.endswith("| 1.00 |")
