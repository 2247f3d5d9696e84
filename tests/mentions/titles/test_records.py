import pytest

from extractor.mentions.titles.records import Office, Reading

MAYOR = Office(body="溪口镇人民政府", role="镇长")


@pytest.mark.parametrize(
    "offices, rest, complete",
    [((MAYOR,), (), True), ((MAYOR,), ("某某",), False), ((), (), False), ((), ("某某",), False)],
)
def test_a_string_is_understood_where_nothing_is_left_of_it(
    offices: tuple[Office, ...],
    rest: tuple[str, ...],
    complete: bool,  # noqa: FBT001
) -> None:
    assert Reading(offices=offices, rest=rest).is_complete is complete
