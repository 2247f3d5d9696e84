import pytest

from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, people",
    [
        ("丁  汀 女 汉族 荻浦村党支部书记、村委会主任", ["丁  汀"]),  # a row of a roll
        ("区委政法委员高远、副区长段晓岚出席。会上，高远指出，要守住底线。", ["高远", "段晓岚", "高远"]),
        ("区委书记高度重视。会上，高度评价此事。", []),
        ("区水务局局长乔木、荻浦派出所所长劳动、芦汀中学校长凌云参加。", ["乔木", "劳动", "凌云"]),
        ("区水务局局长谷雨等参加调研。", ["谷雨"]),
        ("医院党委书记段晓江、院长谷雨、护理部主任温若洁颁奖。", ["段晓江", "谷雨", "温若洁"]),
        ("镇党委书记段晓江，副书记应邀出席，主任关注此事。", ["段晓江"]),
        ("区委书记包干，区长管护，副区长段晓岚参加。", ["段晓岚"]),
        ("街道党工委组织委员东兰通报了情况。", ["东兰"]),  # a county's name as well
    ],
)
def test_names_that_are_words_or_places_behind_titles(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people


@pytest.mark.parametrize(
    "text, people",
    [
        ("县长岳阳、县纪委书记段晓岚陪同调研。", ["岳阳", "段晓岚"]),
        ("会上，镇党委书记高远作表态发言。", ["高远"]),
        ("民警牛清昨日找回了老人。", ["牛清"]),
    ],
)
def test_words_that_a_title_and_what_follows_show_to_be_names(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people
