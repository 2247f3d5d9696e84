import pytest

from extractor.views.dates import in_words, tenure_in_words


@pytest.mark.parametrize(
    "edtf, chinese, english",
    [
        ("2024", "2024年", "2024"),
        ("2024-03", "2024年3月", "March 2024"),
        ("2024-03-05", "2024年3月5日", "5 March 2024"),
        ("XXXX-06-07", "6月7日", "7 June"),
        ("2024-03/2024-05", "2024年3月至5月", "March to May 2024"),
        ("2024-01-16/2024-01-17", "2024年1月16日至17日", "16 to 17 January 2024"),
        ("2024-01-30/2024-02-02", "2024年1月30日至2月2日", "30 January to 2 February 2024"),
        ("2023-12-31/2024-01-01", "2023年12月31日至2024年1月1日", "31 December 2023 to 1 January 2024"),
        ("XXXX-06-07/XXXX-06-09", "6月7日至9日", "7 to 9 June"),
        ("2024/2024-05", "2024年至2024年5月", "2024 to May 2024"),
        ("2024-09/", "2024年9月起", "from September 2024"),
        ("/2024-09", "至2024年9月", "until September 2024"),
        ("2024-13", "2024-13", "2024-13"),
        ("soon", "soon", "soon"),
        ("", "", ""),
    ],
)
def test_dates_are_written_as_people_do(edtf: str, chinese: str, english: str) -> None:
    assert (in_words(edtf, "zh"), in_words(edtf, "en")) == (chinese, english)


@pytest.mark.parametrize(
    "begin, end, chinese, english",
    [
        (("", ""), ("", ""), "", ""),
        (
            ("", "2023-03-31"), ("2024-06-01", "2024-06-30"),
            "不晚于2023年3月31日就任；2024年6月离任", "in office by 31 March 2023; left office June 2024",
        ),
        (("2024-01-17", "2024-01-17"), ("2024-04-01", ""),
         "2024年1月17日就任；2024年4月1日仍在任", "took office 17 January 2024; still in office 1 April 2024"),
        (("2021-01-01", "2021-12-31"), ("", "2022-05-02"), "2021年就任；不晚于2022年5月2日离任",
         "took office 2021; left office by 2 May 2022"),
        (("2021-03-04", "2021-05-06"), ("", ""), "2021年3月4日至5月6日之间就任",
         "took office some time from 4 March to 6 May 2021"),
        (("2021-03-04", ""), ("", ""), "2021年3月4日以后就任", "took office after 4 March 2021"),
    ],
)  # fmt: skip
def test_the_bounds_of_a_tenure_are_a_phrase(
    begin: tuple[str, str], end: tuple[str, str], chinese: str, english: str
) -> None:
    assert (tenure_in_words(begin, end, "zh"), tenure_in_words(begin, end, "en")) == (chinese, english)
