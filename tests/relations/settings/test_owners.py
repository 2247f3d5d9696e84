import pytest

from extractor.entities.directory import Directory
from extractor.relations.settings.owners import owner_in
from tests.factories import an_entity


@pytest.mark.parametrize(
    "name, owner",
    [
        ("省政府党组第83次会议", "省政府党组"),
        ("县委专题会议", "县委"),
        ("县委经济工作会议", "县委"),
        ("县委人才工作领导小组会议", "县委人才工作领导小组"),
        ("镇人大主席团会议", "镇人大主席团"),
        ("省政府常务会议", "省人民政府"),
        ("十三届省人大常委会第八次会议", "省人大常委会"),
        ("县委宣传部工作会议", None),
        ("全市水利工作会议", None),
        ("防汛推进会", None),
        ("第三届委员会第二次全体会议", None),
    ],
)
def test_the_name_of_a_meeting_says_whose_it_is(name: str, owner: str | None) -> None:
    found = owner_in(name, Directory(entities=(), by_mention={}))
    assert (found.name if found else None) == owner


def test_the_body_is_the_one_that_the_document_knows() -> None:
    committee = an_entity("organization", "云州市委", "市委")
    directory = Directory(entities=(committee,), by_mention={}, by_level={"市": "云州市"})
    assert owner_in("市委专题会议", directory) == committee
    group = owner_in("市防汛领导小组第一次会议", directory)
    assert group is not None
    assert (group.name, group.aliases, group.jurisdiction) == ("云州市防汛领导小组", ("市防汛领导小组",), "云州市")
