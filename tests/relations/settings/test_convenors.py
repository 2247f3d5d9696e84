import pytest

from extractor.relations.settings.convenors import convenors
from tests.relations.markup import story


@pytest.mark.parametrize(
    "marked, bodies",
    [
        # before the verb that convenes, behind the name, or both
        ("[B 镇工会]举办[E 象棋赛]。", ["镇工会"]),
        ("[B 镇工会]、[B 镇妇联]举办[E 象棋赛]。", ["镇工会", "镇妇联"]),
        ("[E 象棋赛]由[B 镇工会]主办。", ["镇工会"]),
        ("[B 镇工会]举办的[E 象棋赛]由[B 镇妇联]承办。", ["镇工会", "镇妇联"]),
        ("[E 象棋赛]在[B 镇工会]落幕。", []),
        ("[B 镇工会]的[E 象棋赛]很热闹。", []),
        # a verb inside a name convenes nothing
        ("[B 镇工会]在[B 召开村]的[E 象棋赛]很热闹。", []),
        # where it is held, and under whose lead
        ("[B 镇工会]走进[B 石桥小学]举办[E 象棋赛]。", ["镇工会"]),
        ("[B 镇工会]在[B 县总工会]的组织下举办[E 象棋赛]。", ["镇工会", "县总工会"]),
        # the clause before has the subject that this one shares
        ("[B 镇工会]牵头，联合[B 镇妇联]举办[E 象棋赛]。", ["镇工会", "镇妇联"]),
        ("[D 3月2日][B 镇工会]、[B 镇妇联]牵头，在码头举办[E 象棋赛]。", ["镇工会", "镇妇联"]),
        ("由[B 镇工会]牵头，在码头举办[E 象棋赛]。", ["镇工会"]),
        ("有人说[B 镇工会]牵头，在码头举办[E 象棋赛]。", []),
        ("[B 镇工会]牵头，众人举办[E 象棋赛]。", []),
        # a meeting without a name, and a deed whose subject carries it out
        ("[D 3月2日]，[B 镇党委]召开会议。", ["镇党委"]),
        ("[D 3月2日]，[B 镇党委]到会，[B 镇政府]召开会议。", ["镇政府"]),
        ("[B 镇工会]走访[L 石桥村]。", ["镇工会"]),
        ("[B 镇工会]通报，[P 韩秋实]走访[L 石桥村]。", []),
        # who honours; who wins is no organizer
        ("[B 石桥小学]被[B 区水务局]评为节水学校。", ["区水务局"]),
        ("[B 区水务局]公布名单，[B 石桥小学]荣获“好校园”称号。", ["区水务局"]),
        ("[B 石桥小学]荣获“好校园”称号。", []),
        # who votes by so many votes; who decides otherwise
        ("[B 云州议会]以5票赞成、2票反对通过了法案。", ["云州议会"]),
        ("[B 云州议会]票决产生了3件实事。", []),
        ("[B 镇政府]与[B 云州大学]签订合作协议。", []),
    ],
)
def test_who_convenes_or_carries_out(marked: str, bodies: list[str]) -> None:
    (naming,) = story(marked).namings()
    assert [mark.mention.text for mark in convenors(naming)] == bodies
