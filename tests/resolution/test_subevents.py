"""Parts told in one document, their wholes in another, in texts of an invented town."""

from pathlib import Path

from extractor.builds import build
from extractor.graph.index import Index
from extractor.store import open_graph
from extractor.vocab import SDO

SESSION = "溪口镇第六届人民代表大会第八次会议"
OPENED = f"1月16日至17日，{SESSION}召开，镇党委书记方若谷讲话。"
FESTIVAL = "5月1日至5日，溪口镇第三届桃花节举行。"


def told(folder: Path, *texts: tuple[str, str], town: str = "溪口镇") -> Index:
    """The graph of some texts, each with the month of its bulletin."""
    rows = ["id,issued,town"]
    for number, (month, text) in enumerate(texts):
        name = f"{month}-{number}"
        rows.append(f"{name},{month},{'白石镇' if '白石镇' in text else town}")
        (folder / f"{name}.txt").write_text(f"{text}\n", "utf-8")
    (folder / "manifest.csv").write_text("\n".join(rows), "utf-8")
    build(folder, folder / "out", exports=False)
    return Index(open_graph(folder / "out").statements())


def parts(index: Index) -> set[tuple[str, str]]:
    return {(index.label(part), index.label(whole)) for part, whole in index.pairs(SDO.superEvent)}


def test_a_part_whose_name_holds_term_and_session_is_of_that_session(tmp_path: Path) -> None:
    closing = f"{SESSION}闭幕会"
    index = told(tmp_path, ("2024-01", OPENED), ("2024-02", f"1月17日上午，{closing}举行，方若谷主持。"))
    assert parts(index) == {(closing, SESSION)}


def test_reason_and_both_sentences_stand_behind_the_link(tmp_path: Path) -> None:
    closing = f"1月17日上午，{SESSION}闭幕会举行，方若谷主持。"
    index = told(tmp_path, ("2024-01", OPENED), ("2024-02", closing))
    ((part, whole),) = index.pairs(SDO.superEvent)
    assert {passage.quote for passage in index.evidence(part, SDO.superEvent, whole)} == {OPENED, closing}
    rules = {s.rule for s in open_graph(tmp_path / "out").derived() if s.predicate == str(SDO.superEvent)}
    assert rules == {"part-of-edition"}


def test_a_discussion_in_groups_belongs_to_the_session_that_its_sentence_names(tmp_path: Path) -> None:
    groups = "1月16日下午，出席镇六届人大八次会议的代表分组讨论，方若谷参加讨论。"
    index = told(tmp_path, ("2024-01", OPENED), ("2024-02", groups))
    assert [whole for _, whole in parts(index)] == [SESSION]


def test_a_discussion_belongs_to_the_congress_in_session_that_its_sentence_calls_by_its_kind(tmp_path: Path) -> None:
    groups = "1月16日下午，溪口镇人代会各代表团进行分组讨论，镇党委书记方若谷参加分组讨论。"
    index = told(tmp_path, ("2024-01", OPENED), ("2024-02", groups))
    assert parts(index) == {("分组讨论", SESSION)}


def test_the_opening_of_a_festival_is_part_of_it(tmp_path: Path) -> None:
    opening = "5月1日上午，桃花节开幕式在溪口广场举行，方若谷宣布开幕。"
    index = told(tmp_path, ("2024-05", FESTIVAL), ("2024-06", opening))
    assert parts(index) == {("桃花节开幕式", "溪口镇第三届桃花节")}


def test_a_day_in_common_alone_makes_no_part(tmp_path: Path) -> None:
    index = told(
        tmp_path, ("2024-01", OPENED), ("2024-02", "1月16日下午，务虚会进行分组讨论，镇党委书记方若谷参加分组讨论。")
    )
    assert parts(index) == set()


def test_another_session_another_day_or_another_town_makes_no_part(tmp_path: Path) -> None:
    index = told(
        tmp_path,
        ("2024-01", OPENED),
        ("2024-01", "1月16日上午，溪口镇第六届人民代表大会第七次会议闭幕会举行，方若谷主持。"),
        ("2024-02", "1月29日上午，溪口镇人代会进行分组讨论，镇党委书记方若谷参加分组讨论。"),
        ("2024-02", "1月16日上午，白石镇人代会进行分组讨论，镇党委书记宋知远参加分组讨论。"),
    )
    assert parts(index) == set()


def test_a_closing_session_opens_no_series_of_its_own(tmp_path: Path) -> None:
    index = told(tmp_path, ("2024-01", OPENED), ("2024-02", f"1月17日上午，{SESSION}闭幕会举行，方若谷主持。"))
    assert [index.label(one) for one in index.instances(SDO.EventSeries)] == ["溪口镇人大会议"]
