from pathlib import Path

from benchmarks.endpoint_load import Reply, load, table
from extractor.builds import Build


def test_clients_at_once_are_all_answered(seeds_build: Build, seeds_folder: Path) -> None:
    assert seeds_build.statements
    replies = load(seeds_folder, 4, 1.0)
    assert len(replies) >= 4
    assert {reply.status for reply in replies} == {"200"}


def test_the_table_tells_errors_by_their_kind_and_percentiles() -> None:
    replies = [Reply("200", number / 100) for number in range(1, 100)] + [Reply("503", 1.0)]
    row = table(replies, 32, 10, 1234).splitlines()[-1]
    assert [cell.strip() for cell in row.strip("|").split("|")] == [
        "1,234", "32", "10", "100", "1 × 503", "10", "0.505", "0.951", "0.990", "1.000",
    ]  # fmt: skip


def test_no_error_is_told_as_none() -> None:
    assert "| none |" in table([Reply("200", 0.1), Reply("200", 0.3)], 1, 1, 1)
