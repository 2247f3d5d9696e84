import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extractor.mentions.persons.names import could_be_name, has_form, is_wordlike, name_end
from extractor.mentions.persons.rare_names import rare_name_end


@pytest.mark.parametrize("name", ["梁青", "陆清禾", "欧阳静", "司徒若兰", "诸葛澄", "韦若𬭚", "苗𠮷", "尉迟岳", "江成"])
def test_one_or_two_characters_behind_a_family_name(name: str) -> None:
    assert has_form(name)


@pytest.mark.parametrize(
    "name", ["", "李", "李的", "梁青了", "陆清禾平", "欧阳静水深", "Li青", "李A", "李 青", "桥头村"]
)
def test_no_form_of_a_name(name: str) -> None:
    assert not has_form(name)


@pytest.mark.parametrize(
    "word", ["向心力", "许可", "黄金", "高度", "安全", "安全帽", "黄金周", "严格", "任务重", "公开", "方便"]
)
def test_everyday_words_that_begin_like_a_name(word: str) -> None:
    assert not could_be_name(word)


@pytest.mark.parametrize("name", ["高歌", "安巧云", "黄若水", "许诺", "严知秋", "任远帆"])
def test_names_that_share_a_first_character_with_everyday_words(name: str) -> None:
    assert could_be_name(name)


@pytest.mark.parametrize(
    "text, name",
    [
        ("梁青对工作提出要求", "梁青"),
        ("梁青做2025年工作报告", "梁青"),
        ("梁青作专题辅导", "梁青"),
        ("梁青作表态发言", "梁青"),
        ("彭青以《健康》为题", "彭青"),
        ("段澄为 60 余位居民义诊", "段澄"),
        ("梁青和大家交流", "梁青"),
        ("郝雷也谈了体会", "郝雷"),
        ("江成与居民交谈", "江成"),
        ("陆清禾说", "陆清禾"),
        ("陆清禾在会上强调", "陆清禾"),
        ("陆清禾，镇长", "陆清禾"),
        ("陆清禾", "陆清禾"),
        ("段晓岚、温行舟", "段晓岚"),
        ("欧阳静出席", "欧阳静"),
        ("司徒若兰讲话", "司徒若兰"),
        ("韦若𬭚参加", "韦若𬭚"),
        ("阿依古丽·买买提，", "阿依古丽·买买提"),
        ("次仁·多吉（藏族）", "次仁·多吉"),
        ("苗苗书记", "苗苗"),
    ],
)
def test_where_a_name_ends(text: str, name: str) -> None:
    assert name_end(text, 0) == len(name)


@pytest.mark.parametrize(
    "text", ["向心力更强", "许可范围", "黄金时段", "高度重视", "安全生产", "会议指出", "，梁青", "说", ""]
)
def test_where_no_name_begins(text: str) -> None:
    assert name_end(text, 0) is None


def test_a_title_before_it_lets_a_name_begin_like_a_word() -> None:
    assert name_end("万里程带队检查", 0) is None
    assert name_end("万里程带队检查", 0, sure=True) == 3


def test_a_name_in_the_old_style_ends_in_a_particle_where_what_follows_shows_it() -> None:
    assert name_end("文修之分别致辞", 0, sure=True) == 3
    assert name_end("文修之间", 0, sure=True) == 2


def test_even_behind_a_title_a_word_alone_is_no_name() -> None:
    assert name_end("安全检查", 0, sure=True) is None


@pytest.mark.parametrize(
    "content, name",
    [("梁青芳草地。梁青芳来了，梁青芳走了。", "梁青芳"), ("梁青芳草地。梁青来了，梁青走了，梁青不在。", "梁青")],
)
def test_the_document_decides_between_the_longer_and_the_shorter_name(content: str, name: str) -> None:
    assert name_end("梁青芳草地", 0, content) == len(name)


@pytest.mark.parametrize("name", ["方圆", "安巧云", "江成", "石榴"])
def test_wordlike_names_want_more_evidence(name: str) -> None:
    assert is_wordlike(name)


@pytest.mark.parametrize("name", ["陆清禾", "褚卫东", "韦若𬭚"])
def test_other_names_do_not(name: str) -> None:
    assert not is_wordlike(name)


@given(
    text=st.text(alphabet="李欧阳青对在说𬭚·芦汀镇长，、 a", max_size=12), start=st.integers(0, 12), sure=st.booleans()
)
@example(text="aa李 李", start=2, sure=True)
def test_a_name_lies_in_the_text_and_has_the_form(text: str, start: int, *, sure: bool) -> None:
    end = name_end(text, start, text, sure=sure)
    if end is not None:
        assert start + 2 <= end <= len(text)
        formed = has_form(text[start:end].replace(" ", "")) or "·" in text[start:end]
        assert formed or (sure and rare_name_end(text, start) == end)


def test_a_dotted_name_ends_before_a_particle() -> None:
    text = "记者对艾尔肯·吐尼亚孜的专访"
    assert name_end(text, 3) == len("记者对艾尔肯·吐尼亚孜")
