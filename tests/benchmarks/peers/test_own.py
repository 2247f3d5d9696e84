from datetime import date

from benchmarks.peers.own import read

TEXT = "溪口镇简讯\n\n4月12日，镇党委书记方若谷走访溪口镇敬老院。\n"


def test_the_project_answers_as_its_peers_do() -> None:
    answer = read(TEXT, date(2024, 4, 30))
    start = TEXT.index("方若谷")
    assert (start, start + 3, "PERSON") in answer.mentions
    assert answer.days == ("2024-04-12",)


def test_without_a_date_of_issue_no_day_is_made_up() -> None:
    assert all(not day.startswith("20") for day in read(TEXT, None).days)
