import pytest

from extractor.temporal.entries import opens_entry


@pytest.mark.parametrize(
    "text, opens",
    [
        ("4月19日 晴，有风。", True),
        ("2022年4月22日 星期五 多云", True),
        ("5月9日 小雨转晴。", True),
        ("4月19日，镇里开会。", False),
        ("4月19日 晴空万里，镇里在渡口举行开船仪式，来了很多人。", False),
        ("天晴了。", False),
    ],
)
def test_a_day_with_its_weather_opens_an_entry(text: str, opens: bool) -> None:  # noqa: FBT001
    assert opens_entry(text) is opens
