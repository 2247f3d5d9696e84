from collections.abc import Mapping

from benchmarks.ablation import COLUMNS, changes, report


def scores(**layers: float) -> Mapping[str, Mapping[str, float]]:
    """The scores on one set of documents: 0.5 where nothing else is said."""
    return {"seeds": dict.fromkeys(COLUMNS, 0.5) | layers}


def test_changes_are_thousandths() -> None:
    lost = changes("seeds", scores(), scores(persons=0.4666, events=0.5004))
    assert dict(zip(COLUMNS, lost, strict=True)) == dict.fromkeys(COLUMNS, 0) | {"persons": -33}


def test_the_report_tells_parts_tables_and_what_changes_nothing() -> None:
    parts = {"bylines": scores(persons=0.4)}
    lexicon = {"names/speech": scores(events=0.51), "dates/seasons": scores()}
    lines = report(scores(), parts, lexicon).splitlines()
    assert f"| (nothing) |{' 0.500 |' * len(COLUMNS)}" in lines
    assert [line.count("-100") for line in lines if line.startswith("| bylines")] == [1]
    assert [line.count("+10") for line in lines if line.startswith("| names/speech")] == [1]
    assert lines[-1] == "Of 2 tables these change nothing on these bulletins: `dates/seasons`."


def test_a_part_without_which_nothing_is_read_is_told() -> None:
    whole = {"seeds": dict.fromkeys(COLUMNS, 1.0)}
    assert "Without these nothing is read: `names/speech`." in report(whole, {}, {"names/speech": None})
    assert "Without these nothing is read: none." in report(whole, {}, {"names/speech": whole})
