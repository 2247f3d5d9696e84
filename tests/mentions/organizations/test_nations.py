import pytest

from extractor.mentions.organizations.nations import national_groups


@pytest.mark.parametrize(
    "text, names",
    [
        ("中国举重队夺冠，中国女排也来了，中国队员很高兴。", ["中国举重队", "中国女排"]),
        ("埃及驻挪威大使馆遭袭，使馆人员已转移。", ["埃及驻挪威大使馆"]),
        ("挪威工党赢得选举，两党谈判。", ["挪威工党"]),
        ("越南共产党中央总书记来访，越共中央政治局委员陪同。", ["越南共产党中央", "越共中央政治局"]),
        ("挪威全国商会会长多诺来访，挪威工党和保守党谈判。", ["挪威全国商会", "挪威工党"]),
        ("他在县里办了一件实事。", []),
        ("与6个国家的代表队角逐。", []),
    ],
)
def test_bodies_whose_names_begin_with_a_state(text: str, names: list[str]) -> None:
    assert sorted(text[body.start : body.end] for body in national_groups(text)) == sorted(names)
