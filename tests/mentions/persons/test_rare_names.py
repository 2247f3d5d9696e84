import pytest

from extractor.mentions.persons.rare_names import is_given, is_rare_name, rare_name_end
from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, name",
    [
        ("忽立杰以身边的案例开讲", "忽立杰"),
        ("位国栋出席", "位国栋"),
        ("后丽萍主持", "后丽萍"),
        ("后丽萍、", None),
        ("由罗敏主持", None),
        ("国家级、", None),
        ("要明确分工", None),
        ("陆清禾出席", None),
    ],
)
def test_a_rare_family_name_before_what_shows_the_end(text: str, name: str | None) -> None:
    end = rare_name_end(text, 0)
    assert (end and text[:end]) == name


def test_behind_a_firm_title_a_mark_is_enough() -> None:
    assert rare_name_end("后丽萍、", 0) is None
    assert rare_name_end("后丽萍、", 0, firm=True) == len("后丽萍")


def test_what_stands_between_blanks() -> None:
    assert [token for token in ("同小禾", "代舟", "综合", "陆清禾") if is_rare_name(token)] == ["同小禾", "代舟"]
    assert (is_given("立杰"), is_given("家级"), is_given("杰")) == (True, False, False)


@pytest.mark.parametrize(
    "text, people",
    [
        ("镇长来永禾、芦汀县政协主席位国栋出席会议。", ["来永禾", "位国栋"]),
        ("县政协副主席要光明陪同调研。", ["要光明"]),
        ("大会由县医院党委副书记、院长国立禾主持。", ["国立禾"]),
        ("青年教师在校团委书记由禾的带领下重温誓词。", ["由禾"]),
        ("会议表彰了先进个人布正禾、娄小满等10名同志。", ["布正禾", "娄小满"]),
        ("社区民警忽立杰以案说法。", ["忽立杰"]),
        ("会议增补要永禾为县总工会副主席，补选来秀禾、回志禾为委员。", ["要永禾", "来秀禾", "回志禾"]),
        ("为“最美邻居”支秀禾、冉冉、老海禾颁奖。", ["支秀禾", "冉冉", "老海禾"]),
        ("芦汀县一中的石大禾、芦汀县医院的海青等9名职工获奖。", ["石大禾", "海青"]),
        ("优秀党务工作者：和丽禾、扈志禾", ["和丽禾", "扈志禾"]),
        ("各科室主任、护士长及受表彰的医师共80人参加大会。", []),
        ("书记和群众、村民和游客都很高兴。", []),
        ("全院职工闻令而动、逆行出征。", []),
        ("这是国家长治久安的保障。", []),
    ],
)
def test_names_like_words_in_a_persons_place(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON") == people
