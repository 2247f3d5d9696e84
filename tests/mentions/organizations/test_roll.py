from extractor.mentions.candidates import Candidate
from tests.mentions.readings import a_roll


def test_a_body_that_begins_inside_its_neighbour_takes_that_in() -> None:
    roll = a_roll("芦汀镇人大常委会")
    roll.put(0, 5, "core-body")
    roll.put(3, 8, "core-body")
    assert roll.found == [Candidate(0, 8, "ORG", "core-body")]


def test_bodies_side_by_side_both_stay() -> None:
    roll = a_roll("镇党委、镇政府")
    roll.put(0, 3, "core-body")
    roll.put(4, 7, "core-body")
    assert [(body.start, body.end) for body in roll.found] == [(0, 3), (4, 7)]
    assert roll.last == roll.found[-1]


def test_the_roll_knows_where_localities_stand() -> None:
    roll = a_roll("他在芦汀镇走访")
    assert roll.places == {2: 5}
    assert roll.place_at_end == {5: 2}


def test_blocks_are_closed_and_set_the_floor() -> None:
    roll = a_roll("学习《乡约》的镇党委", ((2, 6),))
    assert roll.is_blocked(5, 7)
    assert not roll.is_blocked(6, 8)
    assert roll.floor(8) == 6
    assert roll.floor(1) == 0


def test_what_the_last_body_covers() -> None:
    roll = a_roll("芦汀镇人民政府")
    assert not roll.covers(5, 7)
    roll.put(0, 7, "core-body")
    assert roll.covers(5, 7)


def test_a_core_behind_a_joint_is_coordinated() -> None:
    roll = a_roll("镇党委、政府，人大")
    roll.put(0, 3, "core-body")
    assert roll.is_coordinated(4)
    assert not roll.is_coordinated(7)


def test_a_title_begins_where_a_role_follows() -> None:
    roll = a_roll("镇党委副书记、镇党委会议")
    assert roll.heads_title(3)
    assert not roll.heads_title(10)


def test_running_text_is_no_name() -> None:
    roll = a_roll("高度评价芦汀")
    assert roll.is_phrase(0, 4)
    assert roll.is_common(0, 4)
    assert not roll.is_phrase(4, 6)
    assert not roll.is_common(4, 6)


def test_a_body_does_not_begin_with_what_opens_a_headline() -> None:
    roll = a_roll("——记荻浦米业有限公司董事长")
    roll.put(2, 11, "firm-ending")
    assert (roll.found[0].start, roll.found[0].end) == (3, 11)
