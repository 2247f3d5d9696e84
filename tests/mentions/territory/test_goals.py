import re

import pytest

from extractor.mentions.territory.goals import is_gone_to
from extractor.mentions.territory.localities import find_localities


@pytest.mark.parametrize(
    "content, name",
    [
        ("韩秋实到青石街道调研城市更新工作。", "青石街道"),
        ("韩秋实来团结乡调研春耕。", "团结乡"),
        ("调研组来长兴镇考察学习。", "长兴镇"),
        ("韩秋实到朝阳社区走访困难党员。", "朝阳社区"),
        ("韩秋实先后到先锋村、红旗村，实地察看田间管理。", "先锋村"),
        ("韩秋实来到樱桃社区。", "樱桃社区"),
        ("韩秋实到联系点青石镇调研。", "青石镇"),
        ("柑橘节在涌泉镇隆重开幕。", "涌泉镇"),
    ],
)
def test_where_somebody_goes_on_a_visit_is_a_locality_though_its_name_be_an_everyday_word(
    content: str, name: str
) -> None:
    assert name in find_localities(content).counts


@pytest.mark.parametrize(
    "content",
    [
        "干部到基层社区走访困难群众。",
        "大家走进社区街道、机关企业，了解民情。",
        "干部到结对社区走访困难群众。",
        "年轻人从青石街道走出。",
        "比赛正在青石街道举行。",
        "活动在重点乡镇开展。",
        "活动收到青石街道来信。",
        "干部到重点乡镇开展检查。",
    ],
)
def test_a_kind_of_village_or_another_verb_names_none(content: str) -> None:
    assert find_localities(content).counts == {}


def test_a_name_of_one_character_is_none() -> None:
    content = "到大镇调研"
    level = re.compile("镇").search(content)
    assert level is not None
    assert not is_gone_to(content, 1, level)
