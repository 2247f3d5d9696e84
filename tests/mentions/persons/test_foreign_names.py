import pytest

from extractor.mentions.persons.foreign_names import foreign_name_end


@pytest.mark.parametrize(
    "text, name",
    [
        ("安倍晋三对此表示", "安倍晋三"),
        ("托尔瓦松7日", "托尔瓦松"),
        ("尼罗宁批准计划", "尼罗宁"),
        ("表示欢迎", None),
        ("后首次来访", None),
        ("府仪仗队", None),
    ],
)
def test_where_a_foreign_name_ends(text: str, name: str | None) -> None:
    end = foreign_name_end(text, 0)
    assert (text[:end] if end is not None else None) == name
