import pytest

from extractor.graph.spells import Spell, spells_of


@pytest.mark.parametrize(
    "attributes, spells",
    [
        ({}, ()),
        ({"earliest": "2024-04-12", "latest": "2024-04-12"}, (("2024-04-12", "2024-04-13"),)),
        ({"earliest": "2024-02-01", "latest": "2024-02-29"}, (("2024-02-01", "2024-03-01"),)),
        ({"earliest": "2024-04-12", "latest": "2024-04-11"}, ()),
        ({"earliest": "2024-04-12"}, (("2024-04-12", ""),)),
        ({"latest": "2024-04-12"}, (("", "2024-04-13"),)),
        ({"spells": (("2024-05-01", ""), ("", "2024-04-02"))}, (("", "2024-04-02"), ("2024-05-01", ""))),
        ({"spells": (("2024-04-01", "2024-04-03"), ("2024-04-03", "2024-04-05"))}, (("2024-04-01", "2024-04-05"),)),
        ({"spells": (("2024-04-01", ""), ("2024-05-01", "2024-05-02"))}, (("2024-04-01", ""),)),
        ({"spells": (("2024-04-01", "2024-04-09"), ("2024-04-02", "2024-04-03"))}, (("2024-04-01", "2024-04-09"),)),
    ],
)  # fmt: skip
def test_days_become_spells_that_do_not_touch(attributes: dict[str, object], spells: tuple[Spell, ...]) -> None:
    assert spells_of(attributes) == spells
