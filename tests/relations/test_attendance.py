import pytest

from extractor.relations.attendance import counts
from tests.relations.markup import scene


@pytest.mark.parametrize(
    "sentence, numbers",
    [
        ("大会应到代表58名，实到55名。", [(58, 55)]),
        ("实到代表55人。", [(None, 55)]),
        ("机关干部等90余人参加学习会。", [(None, 90)]),
        ("近150名乡贤齐聚老街。", [(None, 150)]),
        ("近三百位专家参加会议。", [(None, 300)]),
        ("组织35名志愿者在河边开展清淤。", [(None, 35)]),
        ("组织30余名老人赴海战纪念馆参观。", [(None, 30)]),
        ("出席茶话会的45位老人很高兴。", [(None, 45)]),
        ("60多名同行参会。", [(None, 60)]),
        ("共1万5千多名干部参加会议。", [(None, 15000)]),
        ("1.2万余人参加健步走。", [(None, 12000)]),
        ("千余人参加健步走。", [(None, 1000)]),
        ("来自各村、各居民区和沿街商户的27名代表以及水务站、平安办负责人应邀出席。", [(None, 27)]),
        ("百余名读者到场聆听。", [(None, 100)]),
        ("500余名跑步爱好者沿河奔跑。", [(None, 500)]),
        ("由社区牵头，组织水务站、平安办等部门140人，对旧棚予以拆除。", [(None, 140)]),
        ("500余名选手沿着5公里的河道奔跑。", [(None, 500)]),
        ("400余名市民参加8公里健步走。", [(None, 400)]),
        ("出动水务、城管队员等60余人，清理河道。", [(None, 60)]),
        ("300余名干部分成5个小组走村入户。", [(None, 300)]),
        ("12位会长、3位领队应邀参加。", []),
        ("由站长为40余名学员授课。", [(None, 40)]),
        ("站长给船队600多名船员上了一课。", [(None, 600)]),
        ("渡口小学20余名师生到敬老院开展联欢活动。", [(None, 20)]),
        ("捐款2000元，慰问30户。", []),
        ("[P 韩秋实]指出，要让100人参加。", []),
    ],
)
def test_heads_are_counted_as_stated(sentence: str, numbers: list[tuple[int | None, int | None]]) -> None:
    found = counts(scene(sentence))
    assert [(c.attendance.expected, c.attendance.present) for c in found] == numbers
