from extractor.resolution.groups import Groups


def test_the_first_node_in_the_order_given_stands_for_its_group() -> None:
    groups = Groups("甲乙丙丁")
    assert groups.join("乙", "丁")
    assert groups.join("甲", "乙")
    assert [groups.head(node) for node in "甲乙丙丁"] == ["甲", "甲", "丙", "甲"]
    assert list(groups) == [["甲", "乙", "丁"], ["丙"]]
    assert groups.members("丁") == ["甲", "乙", "丁"]


def test_whom_one_joins_stands_for_both() -> None:
    groups = Groups("甲乙丙")
    assert groups.join("丙", "甲")
    assert groups.head("甲") == "丙"


def test_what_is_one_already_stays_so_and_nothing_is_counted_twice() -> None:
    groups = Groups("甲乙")
    assert groups.join("甲", "乙")
    assert groups.join("乙", "甲")
    assert groups.members("甲") == ["甲", "乙"]
    assert groups.join("甲", "甲")
    assert list(groups) == [["甲", "乙"]]


def test_a_pair_that_must_stay_apart_keeps_whole_groups_apart() -> None:
    groups = Groups("甲乙丙丁", apart=[("甲", "丁")])
    assert groups.are_apart("甲", "丁")
    assert not groups.are_apart("甲", "丙")
    assert groups.join("甲", "乙")
    assert groups.join("丙", "丁")
    assert groups.are_apart("乙", "丙")
    assert not groups.join("丙", "乙")
    assert list(groups) == [["甲", "乙"], ["丙", "丁"]]


def test_a_pair_within_a_group_or_with_a_stranger_parts_nothing() -> None:
    groups = Groups("甲乙", apart=[("甲", "甲"), ("甲", "丙"), ("丙", "乙")])
    assert not groups.are_apart("甲", "甲")
    assert groups.join("甲", "乙")


def test_the_groups_may_grow_while_they_are_gone_through() -> None:
    groups = Groups("甲乙丙")
    assert [group[0] for group in groups if groups.join("甲", "乙")] == ["甲", "乙", "丙"]
    assert list(groups) == [["甲", "乙"], ["丙"]]
