import pytest

from extractor.relations.tellings.choices import choice, vote
from tests.relations.markup import deeds, told_by, verb_in


@pytest.mark.parametrize(
    "marked, told",
    [
        ("大会选举产生了镇妇联新一届执行委员15名。", [("election", "选举产生了镇妇联新一届执行委员15名")]),
        ("经无记名投票，选举[P 尉迟岳]为[O 副镇长]。", [("election", "选举尉迟岳为副镇长")]),
        ("当选总统[P 许诺][D 4日]发表讲话。", []),
        ("大会补选[P 尉迟岳]为[O 副镇长]。", [("election", "补选尉迟岳为副镇长")]),
        ("[P 万里程]当选最佳球员。", []),
    ],
)
def test_an_election_names_who_or_what_is_chosen(marked: str, told: list[tuple[str, str]]) -> None:
    assert deeds(marked) == told


@pytest.mark.parametrize(
    "marked, told",
    [
        ("大会表决通过了关于上述报告的决议。", []),
        ("大会表决通过了关于护河工作的决议。", [("vote", "表决通过了关于护河工作的决议")]),
        ("大会票决产生了8件民生实事项目。", [("vote", "票决产生了8件民生实事项目")]),
        ("代表对候选项目进行无记名投票。", [("vote", "对候选项目进行无记名投票")]),
        ("[B 水国参议院]以30票赞成、8票反对的结果通过了法案。", [("vote", "以30票赞成、8票反对的结果通过了法案")]),
        (
            "[B 云州议会]以58票赞成、2票反对的结果通过了渡口法案。",
            [("vote", "以58票赞成、2票反对的结果通过了渡口法案")],
        ),
        ("经投票，票选出5个项目。", [("vote", "票选出5个项目")]),
        ("大会投票选出5个项目。", []),
    ],
)
def test_a_vote_decides_something_of_its_own(marked: str, told: list[tuple[str, str]]) -> None:
    assert deeds(marked) == told


@pytest.mark.parametrize(
    "marked, word, told",
    [
        ("补选[P 许诺]为[O 副镇长]", "补选", ("补选许诺为副镇长", ["许诺"])),
        ("补选出[O 副镇长]", "补选", ("补选出副镇长", [])),
        ("补选了一人", "补选", None),
        # one verb chooses several, as long as each clause goes on with 为
        (
            "补选[P 许诺]为[O 副主席]，[P 查立]、[P 尉迟岳]同志为[O 副镇长]，会场鼓掌",
            "补选",
            ("补选许诺为副主席，查立、尉迟岳同志为副镇长", ["许诺", "查立", "尉迟岳"]),
        ),
        (
            "补选[P 许诺]为[O 副主席]、[P 查立]为[O 副镇长]",
            "补选",
            ("补选许诺为副主席、查立为副镇长", ["许诺", "查立"]),
        ),
        ("补选[P 许诺]为[O 副主席]，[P 查立]讲话", "补选", ("补选许诺为副主席", ["许诺"])),
        ("补选[P 许诺]为[O 副主席]，又补选[P 查立]为[O 副镇长]", "补选", ("补选许诺为副主席", ["许诺"])),
        ("补选出[O 副主席]，[P 查立]为[O 副镇长]", "补选", ("补选出副主席", [])),
        # who won is told in the clause before
        ("[P 查立]落选，[P 许诺]得52票，当选[O 村主任]", "当选", ("当选村主任", ["许诺"])),
        ("[P 查立]输给[P 许诺]，当选[O 村主任]", "当选", ("当选村主任", ["许诺"])),
        ("[P 许诺]得52票，补选为[O 村主任]", "补选", ("补选为村主任", [])),
        # a whole house
        ("选举产生新一届理事会", "选举", ("选举产生新一届理事会", [])),
        ("选举产生第十三届委员会委员12名", "选举", ("选举产生第十三届委员会委员12名", [])),
        ("选举产生新一届委员会主任", "选举", None),
        # what a session settles first, and who has been chosen before
        ("推选[O 秘书长]名单", "推选", None),
        ("选举产生大会主席团[O 秘书长]", "选举", None),
        ("新当选[O 镇长]发言", "当选", None),
        ("当选总统[P 许诺]致谢", "当选", None),
        ("当选镇长[P 许诺]致谢", "当选", ("当选镇长许诺致谢", ["许诺"])),
        ("2011年起[P 许诺]当选[O 镇长]", "当选", None),
        ("[P 许诺]当选为本场最佳球员", "当选", None),
    ],
)
def test_who_is_chosen(marked: str, word: str, told: tuple[str, list[str]] | None) -> None:
    verb = verb_in(marked, word)
    assert told_by(verb, choice(verb)) == told


@pytest.mark.parametrize(
    "marked, word, told",
    [
        ("议会以5票赞成、2票反对，最终通过了法案，散会", "票赞成", ("以5票赞成、2票反对，最终通过了法案", [])),
        ("议会以5票赞成，散会", "票赞成", None),
        ("对项目进行投票表决", "投票表决", ("对项目进行投票表决", [])),
        ("众人投票表决", "投票表决", ("众人投票表决", [])),
        ("经无记名投票，选举[P 许诺]为[O 镇长]", "无记名投票", None),
        ("经无记名投票，决定修桥", "无记名投票", ("经无记名投票", [])),
        ("表决通过了相关决议", "表决通过", None),
        ("表决通过了会议议程", "表决通过", None),
        ("表决通过了[P 许诺]的任命", "表决通过", ("表决通过了许诺的任命", [])),
        ("表决通过新规", "表决通过", None),
        ("[D 3月2日]，表决通过新规", "表决通过", ("表决通过新规", [])),
        ("[D 3月2日]，大会表决通过新规", "表决通过", None),
        ("[E 审议会]上，表决通过新规", "表决通过", ("表决通过新规", [])),
        ("审议表决人事事项：任命[P 许诺]为[O 局长]", "审议表决", ("审议表决人事事项", ["许诺"])),
        ("审议表决方案，[P 许诺]说明", "审议表决", ("审议表决方案", [])),
        ("票决确定10件实事", "票决", ("票决确定10件实事", [])),
        ("票决出10件实事", "票决", ("票决出10件实事", [])),
        ("票决出来10件实事", "票决", None),
        ("票决实事", "票决", None),
    ],
)
def test_what_is_decided(marked: str, word: str, told: tuple[str, list[str]] | None) -> None:
    verb = verb_in(marked, word)
    assert told_by(verb, vote(verb)) == told
