import pytest

from extractor.views.explorer.dates import in_words


@pytest.mark.parametrize(
    "edtf, chinese, english",
    [
        ("2024", "2024年", "2024"),
        ("2024-03", "2024年3月", "March 2024"),
        ("2024-03-05", "2024年3月5日", "5 March 2024"),
        ("XXXX-06-07", "6月7日", "7 June"),
        ("2024-03/2024-05", "2024年3月至2024年5月", "March 2024 to May 2024"),
        ("2024-09/", "2024年9月起", "from September 2024"),
        ("/2024-09", "至2024年9月", "until September 2024"),
        ("2024-13", "2024-13", "2024-13"),
        ("soon", "soon", "soon"),
        ("", "", ""),
    ],
)
def test_dates_are_written_as_people_do(edtf: str, chinese: str, english: str) -> None:
    assert (in_words(edtf, "zh"), in_words(edtf, "en")) == (chinese, english)
