import pytest

from extractor.mentions.persons.name_followers import ends_here, ends_in_verb, follows, is_verb_first


@pytest.mark.parametrize(
    "text, at, follows",
    [
        ("梁青", 2, True),
        ("梁青，", 2, True),
        ("梁青 等", 2, True),
        ("梁青强调", 2, True),
        ("梁青局长", 2, True),
        ("梁青芳", 2, False),
        ("梁青葱翠", 2, False),
    ],
)
def test_what_can_follow_a_name(text: str, at: int, *, follows: bool) -> None:
    assert ends_here(text, at) is follows


@pytest.mark.parametrize("text, length", [("陪同调研", 2), ("对此", 2), ("荻浦", 0)])
def test_how_long_the_word_is_that_follows_a_name(text: str, length: int) -> None:
    assert follows(text, 0) == length


@pytest.mark.parametrize(
    "text, short, first",
    [("段澄来校指导", 2, True), ("段澄向大会汇报", 2, True), ("段清和参加", 2, False), ("段澄以《河》为题", 2, True)],
)
def test_a_verb_that_could_end_the_name(text: str, short: int, *, first: bool) -> None:
    assert is_verb_first(text, short, short + 1) is first


def test_a_last_character_with_an_object_of_its_own() -> None:
    assert ends_in_verb("代清任现场指挥长", 3)
    assert ends_in_verb("尕让作表态发言", 3)
    assert not ends_in_verb("代清河参加", 3)
