"""A body that is renamed twice, as documents of its town tell it."""

from extractor.graph.index import Index
from extractor.vocab import ORG
from tests.resolution.worlds import Told

TOWN = "溪口镇"
OLD, NEW, NEWEST = f"{TOWN}城管中队", f"{TOWN}综合行政执法队", f"{TOWN}城市管理中心"
BEFORE = Told(town=TOWN, issued="2022-03", offices=(("方若谷", "队长", OLD),))
AFTER = Told(town=TOWN, issued="2024-05", offices=(("季清和", "队长", NEW, "appointed", "2024-05-06"),))
RENAMED = Told(town=TOWN, issued="2023-01", changes=(("renaming", OLD, NEW),))


def body(name: str) -> str:
    """The local IRI of a body of the town."""
    return f"organization/{TOWN}/{name}"


def bodies(index: Index) -> set[str]:
    """What the bodies of the graph are called."""
    return {index.label(one) for one in index.instances(ORG.Organization)}
