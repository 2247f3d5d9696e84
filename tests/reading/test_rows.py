import hashlib
from typing import Any

import pytest

from extractor.errors import DocumentError, LimitError
from extractor.model import Document
from extractor.reading.limits import DEFAULTS, Limits
from extractor.reading.rows import document_of

ROW = {"id": "a", "text": "会议。\n"}


def of(**row: Any) -> Document:
    return document_of(ROW | row, "a.jsonl:1", DEFAULTS)


def test_a_row_with_id_and_text_is_a_document() -> None:
    digest = hashlib.sha256(ROW["text"].encode()).hexdigest()
    assert of() == Document(id="a", source="会议。\n", digest=digest, path="a.jsonl:1")
    told = of(issued="2024-05", title="简报", town="溪口镇", other=7)
    assert (told.issued, told.title, told.town, told.collection) == ("2024-05", "简报", "溪口镇", of().collection)


@pytest.mark.parametrize(
    "row, issued",
    [
        ({"date": "2024"}, "2024"),
        ({"issued": "2024-05-06", "date": "2023"}, "2024-05-06"),
        ({"issued": "", "date": "2023"}, "2023"),
        ({"issued": None, "date": None}, None),
    ],
)
def test_the_day_of_issue_has_two_names(row: dict[str, Any], issued: str | None) -> None:
    assert of(**row).issued == issued


def test_an_id_may_be_a_number_and_empty_values_are_none() -> None:
    assert of(id=7).id == "7"
    assert (of(title="", town=None).title, of(town=None).town) == (None, None)


@pytest.mark.parametrize(
    "row, reason",
    [
        ({"id": None}, "has no `id` or no `text`, or an empty one"),
        ({"id": ""}, "has no `id` or no `text`"),
        ({"text": ""}, "has no `id` or no `text`"),
        ({"text": " \n\u3000"}, "has only blanks as its `text`"),
        ({"id": True}, "has a `id` that is no string"),
        ({"text": 7}, "has a `text` that is no string; put it in quotation marks"),
        ({"town": ["溪口镇"]}, "has a `town` that is no string"),
        ({"id": "a\x1bb"}, r"has a control character in its `id` \('a\\x1bb'\); remove it"),
        ({"title": "a\nb"}, "has a control character in its `title`"),
        ({"town": "\ud800"}, "has a control character in its `town`"),
        ({"issued": "2024-13"}, "says that it was issued '2024-13'; write 2025-01-15, 2025-01 or 2025"),
        ({"date": "去年"}, "says that it was issued '去年'"),
        ({"text": "会\ud800"}, "has half of a surrogate pair at 1 of `text`"),
    ],
)
def test_what_is_wrong_is_told_with_the_remedy(row: dict[str, Any], reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        of(**row)


def test_a_text_may_have_so_many_characters() -> None:
    limits = Limits(characters=4)
    assert document_of(ROW, "p", limits).source == ROW["text"]
    with pytest.raises(LimitError, match="has 5 characters, more than 4"):
        document_of(ROW | {"text": "会议。\n\n"}, "p", limits)


def test_a_text_may_hold_controls_and_keeps_them() -> None:
    assert of(text="会\x0c议").source == "会\x0c议"
