import pytest

from tests.relations.offices.test_holdings import held


@pytest.mark.parametrize(
    "source, holdings",
    [
        (
            "9月8日，云州市书画家协会第五次会员代表大会召开。段晓岚当选会长，温行舟、罗小禾当选副会长。",
            [(name, role, "云州市书画家协会") for name, role in
             (("段晓岚", "会长"), ("温行舟", "副会长"), ("罗小禾", "副会长"))],
        ),
        (
            "9月8日，云州市商会第三届会员大会第一次会议召开，选举产生新一届理事会。段晓岚当选会长。",
            [("段晓岚", "会长", "云州市商会")],
        ),
        ("9月8日，云州市第五次防汛会议召开。段晓岚当选主任。", [("段晓岚", "主任", None)]),
        ("9月8日，大会召开。段晓岚当选会长。", [("段晓岚", "会长", None)]),
        ("会议选举段晓岚、罗禾为副主席。", [("段晓岚", "副主席", None), ("罗禾", "副主席", None)]),
        ("会议决定任命：段晓岚为县教育局局长。", [("段晓岚", "局长", "县教育局")]),
    ],
)  # fmt: skip
def test_who_is_elected_at_a_congress_holds_office_in_its_body(
    source: str, holdings: list[tuple[str, str, str | None]]
) -> None:
    assert held(source, None) == holdings
