import pytest

from extractor.mentions.ground import Ground
from extractor.mentions.persons.headline_names import find_beside, find_runs, is_plain
from extractor.pipeline import extract_document
from tests.factories import a_document
from tests.mentions.readings import a_scene


def _read(text: str, *, is_headline: bool = True) -> list[str]:
    ground = Ground(text, [], [], a_scene(text, is_headline=is_headline))
    find_runs(ground)
    find_beside(ground)
    return [text[name.start : name.end] for _, name in sorted(ground.names.items())]


@pytest.mark.parametrize(
    "text, names",
    [
        ("林晚舟方若谷出席", ["林晚舟", "方若谷"]),
        ("黄晚舟出席", ["黄晚舟"]),
        ("丁若谷 陆清禾出席芦汀镇第五届人民代表大会", ["丁若谷", "陆清禾"]),
        ("丁若谷 陆清禾 温行舟到荻浦村调研", ["丁若谷", "陆清禾", "温行舟"]),
        ("凝心聚力 奋楫争先出席", []),
        ("全面落实 安全生产到基层检查", []),
    ],
)
def test_names_in_a_headline(text: str, names: list[str]) -> None:
    assert _read(text) == names


def test_blanks_part_names_in_headlines_alone() -> None:
    assert _read("丁若谷 陆清禾到荻浦村调研", is_headline=False) == []


@pytest.mark.parametrize("text", ["段晓岚到荻浦村调研", "段晓岚赴芦汀镇检查安全生产"])
def test_whoever_goes_somewhere_heads_a_headline(text: str) -> None:
    found = extract_document(a_document(f"{text}\n\n本报讯 3月2日，芦汀镇召开会议，部署防汛工作。"))
    assert [mention.text for mention in found.mentions if mention.label == "PERSON"] == ["段晓岚"]


@pytest.mark.parametrize("name, plain", [("方若谷", True), ("包山头", False), ("黄晚舟", True), ("张建军", True)])
def test_plain_names_hold_no_word(name: str, *, plain: bool) -> None:
    assert is_plain(name) is plain
