import gzip
import json
from pathlib import Path

from benchmarks.news import Item, dates_of, items, sample

_TEXT = "今天，青禾镇开会。当天下午，检查。\n将于20日完成。"


def test_dates_are_read_with_the_date_of_the_item() -> None:
    item = Item(id="1", date="2025-03-06", text=_TEXT)
    found = [(dated.words, dated.start, dated.edtf) for dated in dates_of(item)]
    assert found == [("今天", 0, "2025-03-06"), ("当天下午", 9, "2025-03-06"), ("20日", 20, "2025-03-20")]


def test_the_date_can_be_withheld() -> None:
    item = Item(id="1", date="2025-03-06", text=_TEXT)
    assert item.document(issued=True).issued == "2025-03-06"
    assert item.document(issued=False).issued is None


def test_a_sample_takes_so_many_of_every_year(tmp_path: Path) -> None:
    rows = [{"id": f"{year}-{k}", "date": f"{year}-01-0{k}", "text": _TEXT} for year in (2024, 2025) for k in (1, 2, 3)]
    with gzip.open(tmp_path / "news.gz", "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(row) + "\n" for row in rows)
    corpus = items(tmp_path / "news.gz")
    drawn = sample(corpus, 2, 1)
    assert [item.date[:4] for item in drawn] == ["2024", "2024", "2025", "2025"]
    assert drawn == sample(corpus, 2, 1)
