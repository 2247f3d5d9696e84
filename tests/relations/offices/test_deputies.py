from tests.relations.offices.test_holdings import held


def test_whoever_is_told_by_number_is_a_deputy() -> None:
    source = "陆清禾、温行舟、段晓岚等7名镇人大代表走上台前述职。"
    assert held(source) == [
        ("陆清禾", "代表", "芦汀镇人大"), ("温行舟", "代表", "芦汀镇人大"), ("段晓岚", "代表", "芦汀镇人大"),
    ]  # fmt: skip


def test_the_congress_is_the_bulletins_own_beside_a_guests() -> None:
    source = "墨埠镇人大主席罗小禾来芦汀镇考察。\n陆清禾、温行舟、段晓岚等4名镇人大代表陪同。"
    assert ("陆清禾", "代表", "芦汀镇人大") in held(source)


def test_other_people_told_by_number_hold_nothing() -> None:
    assert held("陆清禾、温行舟等7名村民代表到场。") == []
