from pathlib import Path

import pytest

from extractor.errors import InputError
from extractor.mentions.segmentation.training import train_segmenter

CORPUS = """\
春天 来 了 ， 河水 涨 了 。
孩子 在 河边 放 风筝 。
老人 坐 在 树 下 聊天 。
村民 把 稻田 的 水 放 了 。
今年 的 收成 比 去年 好 。
大家 一起 清理 河道 。
会议 在 下午 三点 开始 。
干部 到 村 里 走访 。
她 给 老人 送 来 慰问品 。
小学 门口 新 修 了 一 条 路 。
工人 正在 修理 老 桥 。
他们 讨论 了 两 个 小时 。
图书馆 每天 早上 九点 开门 。
市场 里 的 菜 很 新鲜 。
雨 下 了 整整 一 天 。
船 从 桥 下 慢慢 开 过 。
居民 希望 小区 多 一些 绿地 。
医生 为 老人 量 了 血压 。
学生 在 操场 上 跑步 。
邻居 们 常常 互相 帮助 。
这 条 街 到 了 晚上 很 热闹 。
茶馆 的 老板 爱 讲 故事 。
渔民 天 不 亮 就 出 了 门 。
秋天 的 荷塘 安静 极 了 。
年轻人 回到 家乡 办 工厂 。
桥头 的 灯 一直 亮 着 。
旧 仓库 变成 了 展览馆 。
文件 要求 各 部门 抓紧 落实 。
代表 提出 了 很多 建议 。
大家 对 结果 很 满意 。
"""


def _train(folder: Path, name: str) -> dict[str, bytes]:
    corpus = folder / "corpus.txt"
    corpus.write_text(CORPUS, "utf-8")
    train_segmenter(corpus, corpus, folder / name, iterations=2)
    return {path.name: path.read_bytes() for path in sorted((folder / name).iterdir())}


def test_training_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = _train(tmp_path, "first"), _train(tmp_path, "second")
    assert sorted(first) == ["features.msgpack", "weights.npz", "words.txt"]
    assert first == second


def test_a_missing_corpus_is_named_with_its_remedy(tmp_path: Path) -> None:
    missing = tmp_path / "nowhere.txt"
    with pytest.raises(InputError, match=r"nowhere\.txt: no such file; give a segmented corpus"):
        train_segmenter(missing, missing, tmp_path / "model")


def test_a_failed_training_is_reported_and_leaves_no_model(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(InputError, match=r"empty\.txt: spacy-pkuseg could not train on it"):
        train_segmenter(empty, empty, tmp_path / "model")
    assert not (tmp_path / "model").exists()
