from extractor.temporal.expressions import find_dates


def test_an_expression_names_the_rule_that_read_it() -> None:
    rules = [found.rule for found in find_dates("近日，3月5日；五年来；春节前夕")]
    assert rules == ["date.lately", "date.stated", "date.stretch", "date.feastday"]
