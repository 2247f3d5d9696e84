from typing import get_args

from extractor.concepts import concept_words
from extractor.model import EventType, HoldingStatus, ParticipationRole


def test_every_concept_of_the_records_has_words_in_both_languages() -> None:
    words = concept_words()
    names = {*get_args(EventType), *get_args(HoldingStatus), *get_args(ParticipationRole)}
    assert names <= set(words)
    assert words["work_meeting"] == ("工作会议", "work meeting")
