import pytest

from extractor.mentions.territory.locality_names import is_plausible


@pytest.mark.parametrize(
    "name, level, plausible",
    [
        ("芦汀镇", "镇", True),
        ("嘉和社区", "社区", True),
        ("各村", "村", False),
        ("行政村", "村", False),
        ("重点镇", "镇", False),
        ("团结村", "村", False),
    ],
)
def test_what_a_locality_may_be_called(name: str, level: str, *, plausible: bool) -> None:
    assert is_plausible(name, level) is plausible


def test_an_everyday_word_names_a_village_that_has_a_body_of_its_own() -> None:
    assert is_plausible("团结村", "村", ruled=True)
