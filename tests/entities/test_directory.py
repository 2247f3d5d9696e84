from extractor.entities.directory import Directory
from tests.factories import a_mention, an_entity

SOURCE = "镇党委召开会议"
MENTION = a_mention(SOURCE, "镇党委", "ORG")
PARTY = an_entity("organization", "芦汀镇党委", "镇党委", mentions=(MENTION,))
NAMESAKE = an_entity("organization", "墨埠镇党委", "镇党委", "芦汀镇党委")
DIRECTORY = Directory(entities=(NAMESAKE, PARTY), by_mention={MENTION: PARTY}, town="芦汀镇")


def test_a_mention_leads_to_its_entity() -> None:
    assert DIRECTORY.of(MENTION) is PARTY


def test_other_mentions_lead_nowhere() -> None:
    assert DIRECTORY.of(a_mention(SOURCE, "会议", "EVENT")) is None


def test_a_canonical_name_wins_over_an_alias() -> None:
    assert DIRECTORY.named("芦汀镇党委") is PARTY
    assert DIRECTORY.named("镇党委") is NAMESAKE
    assert DIRECTORY.named("镇人大") is None
