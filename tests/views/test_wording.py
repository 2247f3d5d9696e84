from pathlib import Path

from extractor.store import open_graph
from extractor.views.wording import REASONS, reason
from extractor.vocab import CIVIC
from tests.command import ROOT


def test_a_reason_is_told_in_both_languages_and_that_of_a_person_stays() -> None:
    assert (reason("离任早于就任", "zh"), reason("离任早于就任", "en")) == (
        "离任早于就任",
        "left the office before taking it",
    )
    assert reason("两人都姓李", "en") == "两人都姓李"


def test_every_reason_that_has_english_words_is_one_that_resolution_gives() -> None:
    source = "".join(path.read_text("utf-8") for path in sorted((ROOT / "extractor" / "resolution").glob("*.py")))
    assert [said for said in REASONS if f'"{said}"' not in source] == []


def test_every_reason_in_the_graph_of_the_samples_has_english_words(seeds_build: object, seeds_folder: Path) -> None:
    assert seeds_build
    told = {one.object for one in open_graph(seeds_folder).statements() if one.predicate == CIVIC.reason}
    assert told
    assert told <= REASONS.keys()
