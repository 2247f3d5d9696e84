import pytest

from extractor.relations.tellings.namings import Naming, noun_namings
from tests.relations.markup import scene, story


def _naming(marked: str) -> Naming:
    (found,) = noun_namings(scene(marked))
    return found


@pytest.mark.parametrize("name, short", [("座谈会", True), ("学习会", True), ("老党员座谈会", False)])
def test_a_head_alone_is_a_short_name(name: str, short: bool) -> None:  # noqa: FBT001
    assert _naming(f"参加[E {name}]。").is_short is short


def test_a_name_has_no_blanks_of_the_layout() -> None:
    assert _naming("召开[E 2023 年工作会议]").name == "2023年工作会议"


def test_the_span_counts_in_the_content() -> None:
    told = story("开会了。\n召开[E 推进会]。")
    (naming,) = told.namings()
    assert told.text.content[naming.span.start : naming.span.end] == "推进会"
