"""Which bodies changed, told by sentences of an invented town."""

import pytest

from extractor.exports.document_json import document_record
from extractor.model import BodyChange
from extractor.pipeline import extract_document
from tests.factories import a_document

TOWN = "溪口镇"
ROWS = [
    ("溪口镇经济发展办公室更名为溪口镇经济发展服务中心。",
     "renaming", "溪口镇经济发展办公室", "溪口镇经济发展服务中心", None),
    ("3月1日，溪口镇城管中队正式更名为溪口镇综合行政执法队，方若谷任队长。",
     "renaming", "溪口镇城管中队", "溪口镇综合行政执法队", "2024-03-01"),
    ("经上级批准，云岭县农业局改名为云岭县农业农村局。", "renaming", "云岭县农业局", "云岭县农业农村局", None),
    ("溪口镇文体中心由溪口镇文化站更名而来。", "renaming", "溪口镇文化站", "溪口镇文体中心", None),
    ("溪口镇党政办公室更名为党政综合办公室。", "renaming", "溪口镇党政办公室", "溪口镇党政综合办公室", None),
    ("“溪口镇养老中心”改名为“溪口镇康养中心”。", "renaming", "溪口镇养老中心", "溪口镇康养中心", None),
    ("云岭县锐川机械厂更名为云岭锐川重工有限公司。", "renaming", "云岭县锐川机械厂", "云岭锐川重工有限公司", None),
    ("溪口镇综合行政执法队（原溪口镇城管中队）开展检查。",
     "succession", "溪口镇城管中队", "溪口镇综合行政执法队", None),
    ("原溪口镇城管中队（现溪口镇综合行政执法队）职工季清和到场。",
     "succession", "溪口镇城管中队", "溪口镇综合行政执法队", None),
    ("溪口镇文体中心的前身是1985年成立的溪口镇文化站。", "succession", "溪口镇文化站", "溪口镇文体中心", None),
    ("撤销溪口镇文化站，设立溪口镇文化体育服务中心。", "replacement", "溪口镇文化站", "溪口镇文化体育服务中心", None),
    ("省政府批复同意撤销云岭县，设立云岭区。", "replacement", "云岭县", "云岭区", None),
    ("2023年6月，撤销溪口乡，设立溪口镇。", "replacement", "溪口乡", "溪口镇", "2023-06"),
    ("2023年6月，溪口乡撤乡设镇。", "replacement", "溪口乡", "溪口镇", "2023-06"),
    ("溪口镇社会事务服务中心在原溪口镇民政所基础上组建，4月2日挂牌成立。",
     "replacement", "溪口镇民政所", "溪口镇社会事务服务中心", None),
    ("在原溪口镇农经站基础上组建溪口镇农业农村办公室，5月6日挂牌成立。",
     "replacement", "溪口镇农经站", "溪口镇农业农村办公室", None),
    ("溪口镇经济发展办公室、溪口镇招商办公室合并为溪口镇经济发展服务中心。",
     "merger", "溪口镇经济发展办公室、溪口镇招商办公室", "溪口镇经济发展服务中心", None),
    ("东桥村、西桥村合并为双桥村。", "merger", "东桥村、西桥村", "双桥村", None),
    ("将溪口镇林业站和溪口镇农技站整合组建为溪口镇农业服务中心。",
     "merger", "溪口镇林业站、溪口镇农技站", "溪口镇农业服务中心", None),
    ("3月，原溪口镇农机站正式并入溪口镇农业服务中心。", "merger", "溪口镇农机站", "溪口镇农业服务中心", "2024-03"),
    ("撤销溪口镇农经站和溪口镇水利站，设立溪口镇农业农村办公室。",
     "merger", "溪口镇农经站、溪口镇水利站", "溪口镇农业农村办公室", None),
    ("溪口镇综合办公室分设为溪口镇党建办公室和溪口镇平安建设办公室。",
     "division", "溪口镇综合办公室", "溪口镇党建办公室、溪口镇平安建设办公室", None),
]  # fmt: skip
"""Sentence, kind, bodies before, bodies after, date."""


def read(sentence: str) -> tuple[BodyChange, ...]:
    return extract_document(a_document(f"{sentence}\n", town=TOWN, issued="2024-05-15")).changes


def names(change: BodyChange) -> tuple[str, str]:
    return "、".join(e.name for e in change.originals), "、".join(e.name for e in change.results)


@pytest.mark.parametrize("sentence, kind, old, new, date", ROWS, ids=[row[0][:20] for row in ROWS])
def test_a_change_is_read_with_the_bodies_before_and_after(
    sentence: str, kind: str, old: str, new: str, date: str | None
) -> None:
    (change,) = read(sentence)
    assert (change.kind, *names(change), change.date) == (kind, old, new, date)
    assert [passage.quote for passage in change.evidence] == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "计划将溪口镇文化站更名为溪口镇文体中心。",
        "代表建议撤销溪口镇文化站，设立溪口镇文体中心。",
        "溪口镇文化站未更名为溪口镇文体中心。",
        "溪口镇党委召开会议，把活动更名为邻里节。",
        "溪口镇文化站和溪口镇文体中心整合资源开展活动。",
        "镇党委书记方若谷宣布撤销处分。",
    ],
)
def test_what_is_planned_denied_or_of_no_body_is_no_change(sentence: str) -> None:
    assert read(sentence) == ()


def test_a_change_told_twice_is_one_with_both_sentences_and_the_date_that_one_tells() -> None:
    first = "溪口镇城管中队更名为溪口镇综合行政执法队。"
    second = "5月6日，溪口镇城管中队更名为溪口镇综合行政执法队。"
    (change,) = read(f"{first}{second}")
    assert [passage.quote for passage in change.evidence] == [first, second]
    assert change.date == "2024-05-06"


def test_a_change_stands_in_the_json_of_its_document() -> None:
    record = document_record(extract_document(a_document(f"{ROWS[1][0]}\n", town=TOWN, issued="2024-05-15")))
    (change,) = record["changes"]
    assert (change["from"], change["to"]) == (["溪口镇城管中队"], ["溪口镇综合行政执法队"])
    assert change["date"] == "2024-03-01"
    assert change["evidence"][0]["rule"] == "body-change.renamed-to"
