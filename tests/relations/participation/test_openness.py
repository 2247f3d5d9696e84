from tests.relations.markup import story


def test_an_oath_has_somebody_who_leads_it_and_another_ceremony_none() -> None:
    (oath,) = story("镇党委举行[E 重温入党誓词仪式]，[P 甲一]领誓。").events()
    (opening,) = story("镇政府举行[E 开工仪式]，[P 甲一]带队。").events()
    roles = [[(p.agent.name, p.role) for p in event.participants] for event in (oath, opening)]
    assert roles == [[("甲一", "leader")], []]


def test_who_explains_something_speaks_at_a_meeting_and_presents_at_a_lecture() -> None:
    (meeting,) = story("召开[E 防汛推进会]。\n[P 甲一]就撤离路线作了讲解。").events()
    (lesson,) = story("举办[E 防汛培训班]。\n[P 甲一]讲解了撤离路线。").events()
    roles = [[p.role for p in event.participants] for event in (meeting, lesson)]
    assert roles == [["speaker"], ["presenter"]]


def test_guests_attend_where_an_award_is_handed_over() -> None:
    (evening,) = story("[E 邻里节颁奖晚会]举行，[P 甲一]出席。").events()
    assert [(p.agent.name, p.role) for p in evening.participants] == [("甲一", "attendee")]
