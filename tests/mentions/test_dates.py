from extractor.mentions.candidates import Candidate
from extractor.mentions.dates import find_blocks, find_dates
from tests.mentions.readings import surfaces


def test_dates_are_candidates_of_one_rule() -> None:
    assert find_dates("1月15日上午，开会。近日，又开会。") == [
        Candidate(0, 7, "DATE", "date-expression"),
        Candidate(11, 13, "DATE", "date-expression"),
    ]


def test_titles_in_book_marks_are_blocks() -> None:
    text = "学习《水乡保护条例》和《乡约》。"
    assert [text[start:end] for start, end in find_blocks(text)] == ["《水乡保护条例》", "《乡约》"]


def test_an_unclosed_book_mark_blocks_nothing() -> None:
    assert find_blocks("学习《水乡保护条例") == []


def test_the_year_of_an_issue_is_a_part_of_its_name() -> None:
    assert surfaces("2024年第5期　2024年5月31日", "DATE") == ["2024年5月31日"]


def test_words_of_time_that_are_parts_of_others() -> None:
    assert surfaces("全面投产后年产值50亿元。关注“今日芦汀”。", "DATE") == []
    assert surfaces("今日，芦汀镇开会。后年，路修好。", "DATE") == ["今日", "后年"]


def test_the_day_of_a_feast_is_one_date_with_it_and_a_feast_that_is_spent_is_none() -> None:
    assert surfaces("重阳节当天，志愿者来了。", "DATE") == ["重阳节当天"]
    assert surfaces("让群众过一个祥和的端午佳节，节前开展检查。", "DATE") == []


def test_within_the_year_is_a_date_and_within_three_years_none() -> None:
    assert surfaces("双方将互派干部，年内完成。", "DATE") == ["年内"]
    assert surfaces("双方将互派干部，三年内完成。", "DATE") == []
