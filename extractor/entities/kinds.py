"""Bodies that are called by their kind alone once they have been named: 公司, 学院党委 (guidelines § 2)."""

from collections.abc import Sequence

from extractor.matching.patterns import Pattern

_KIND = Pattern(
    "(?P<kind>公司|集团|学院|学校|医院|大学|银行|协会|学会|商会|合作社|研究院|研究所|基金会)"
    "(?P<organ>党委|纪委|党总支|党支部|团委|工会|董事会|理事会)?"
)
_CALLED = {"学校": ("学校", "中学", "小学", "大学"), "大学": ("大学",)}
"""Endings of the names of a kind, where they are others than its own."""


def meant_by_kind(surface: str, before: Sequence[str]) -> str | None:
    """The body named last that a kind without a name means, with its organ: 公司, 学院|党委.

    Args:
        surface: the name as written.
        before: the canonical names of the bodies before it, in reading order.
    """
    kind = _KIND.fullmatch(surface)
    if kind is None:
        return None
    endings = _CALLED.get(kind["kind"], (kind["kind"],))
    whole = next((name for name in reversed(before) if name.endswith(endings) and name != kind["kind"]), None)
    return f"{whole}{kind['organ'] or ''}" if whole else None
