import pytest

from extractor.exports.cells import guarded


@pytest.mark.parametrize(
    "text", ["=1+1", "+a", "-a", "@a", "\t1", "\r1", "\n1", "＝1", "＋1", "－1", "＠1", "-5a", "+1.", "--5"]
)
def test_what_a_program_may_run_is_kept_as_text(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "镇长", "5", "-5", "+5", "-0.5", "a=1", "'=1", "2024-05-02"])
def test_numbers_and_other_texts_stay(text: str) -> None:
    assert guarded(text) == text
