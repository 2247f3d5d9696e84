import pytest

from extractor.model import Extraction
from tests.relations.offices.test_holdings import extract, held

STORY = "村民陆清禾回到荻浦村。\n这位汉子是云州荻浦米业有限公司董事长，也是连任两届的镇人大代表。"


def test_what_somebody_is_that_the_sentence_before_names() -> None:
    assert held(STORY) == [("陆清禾", "董事长", "云州荻浦米业有限公司"), ("陆清禾", "代表", "芦汀镇人大")]


def _offices(found: Extraction) -> list[str]:
    return [mention.text for mention in found.mentions if mention.label == "OFFICE"]


def test_such_titles_are_offices() -> None:
    assert _offices(extract(STORY)) == ["云州荻浦米业有限公司董事长", "镇人大代表"]


@pytest.mark.parametrize("source", ["他们是镇人大代表。", "村民陆清禾到场。\n大家都是镇人大代表。"])
def test_classes_are_none(source: str) -> None:
    assert _offices(extract(source)) == []
