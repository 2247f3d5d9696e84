import pytest

from extractor.mentions.organizations.bodies import find_bodies
from extractor.mentions.segmentation.segmenter import Words
from tests.mentions.readings import TOWN, a_scene, rules, surfaces, words_of


def _bodies(text: str, blocks: tuple[tuple[int, int], ...] = ()) -> list[str]:
    return words_of(text, find_bodies(text, blocks, a_scene(text, TOWN, "澄阳区"), Words(text)))


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("芦汀镇党委召开会议。", ["芦汀镇党委"]),
        ("芦汀镇人民政府发布公告。", ["芦汀镇人民政府"]),
        ("中共芦汀镇委员会发布公告。", ["中共芦汀镇委员会"]),
        ("镇党委召开会议。", ["镇党委"]),
        ("区委高度重视。", ["区委"]),
        ("澄阳区委召开会议。", ["澄阳区委"]),
        ("镇人大组织代表视察。", ["镇人大"]),
        ("区政协到镇调研。", ["区政协"]),
        ("镇纪委开展督查。", ["镇纪委"]),
        ("团市委组织活动。", ["团市委"]),
        ("建议提交镇六届人大八次会议。", []),
        ("镇六届人大主席团召开会议。", ["镇六届人大主席团"]),
        ("区人大常委会研究室举办讲座。", ["区人大常委会研究室"]),
    ],
)
def test_cores_behind_a_place_or_a_level(text: str, bodies: list[str]) -> None:
    assert _bodies(text) == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("镇党委、政府高度重视。", ["镇党委", "政府"]),
        ("镇党委政府高度重视。", ["镇党委", "政府"]),
        ("芦汀镇党委、人大、政府领导班子成员参加。", ["芦汀镇党委", "人大", "政府"]),
        ("蓼花村党总支、村委会组织清理河道。", ["蓼花村党总支", "村委会"]),
        ("副镇长段清华参加会议。", []),
        ("蓼花镇组织镇应急管理办公室、镇派出所开展检查。", ["镇应急管理办公室", "镇派出所"]),
        ("副镇长段清参观清华。", ["清华"]),
        ("镇平安办、镇城运中心和芦汀派出所开展检查。", ["镇平安办", "镇城运中心", "芦汀派出所"]),
        ("澄阳区委组织部、区委宣传部联合发文。", ["澄阳区委组织部", "区委宣传部"]),
    ],
)
def test_each_body_of_a_coordination(text: str, bodies: list[str]) -> None:
    assert _bodies(text) == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("区人大常委会党组召开会议。", ["区人大常委会党组"]),
        ("区教育局党委召开会议。", ["区教育局党委"]),
        ("区委组织部召开会议。", ["区委组织部"]),
        ("云州农业大学水利学院召开会议。", ["云州农业大学水利学院"]),
        ("澄阳区水务局机关党委召开会议。", ["澄阳区水务局机关党委"]),
        ("区委第三督导组听取汇报。", ["区委第三督导组"]),
        ("中央对外联络部召开会议。", ["中央对外联络部"]),
        ("国务院法制办公室党组整改。", ["国务院法制办公室党组"]),
        ("市一院党委召开会议。", ["市一院党委"]),
        ("党委委员、教育处处长许诺发言。", ["党委", "教育处"]),
    ],
)
def test_a_body_inside_another_is_one_name(text: str, bodies: list[str]) -> None:
    assert _bodies(text) == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("云州锐锋精密机械有限公司获奖。", ["云州锐锋精密机械有限公司"]),
        ("代表团走进锐锋精密机械有限公司。", ["锐锋精密机械有限公司"]),
        ("芦汀中心小学组织活动。", ["芦汀中心小学"]),
        ("云州市农业商业银行芦汀支行捐款。", ["云州市农业商业银行芦汀支行"]),
        ("芦汀镇书画协会组织活动。", ["芦汀镇书画协会"]),
        ("石桥居民区党支部组织活动。", ["石桥居民区党支部"]),
        ("成立云州农业技术与城乡发展研究会。", ["云州农业技术与城乡发展研究会"]),
        ("芦汀镇社区卫生服务中心组织义诊。", ["芦汀镇社区卫生服务中心"]),
        ("芦汀消防救援站开展演练。", ["芦汀消防救援站"]),
    ],
)
def test_endings_that_say_what_the_body_is(text: str, bodies: list[str]) -> None:
    assert _bodies(text) == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("国务院印发通知。", ["国务院"]),
        ("全国人大常委会表决通过。", ["全国人大常委会"]),
        ("十四届全国人大常委会表决通过。", ["十四届全国人大常委会"]),
        ("党中央作出部署。", ["党中央"]),
        ("教育部、财政部印发通知。", ["教育部", "财政部"]),
        ("段晓岚代表县慈善联合会第三届理事会作工作报告。", ["县慈善联合会第三届理事会"]),
        ("县慈善联合会第三届理事会换届。", ["县慈善联合会"]),
    ],
)
def test_bodies_that_exist_once(text: str, bodies: list[str]) -> None:
    assert _bodies(text) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "政府采购要公开。",
        "推进政府职能转变。",
        "人大代表和政协委员参加。",
        "企业正处于转型期。",
        "产业布局更加合理。",
        "基层党组织要发挥作用。",
        "制约医院发展的难题有待破解。",
        "坚持人民代表大会制度。",
        "公司要抓好安全生产。",
        "各学校、各医院落实责任。",
        "形势和局面不断好转。",
        "群众的事是大事，办公室里解决不了。",
        "全体党员委员要带头。",
    ],
)
def test_what_is_no_body(text: str) -> None:
    assert _bodies(text) == []


def test_titles_in_book_marks_are_opaque() -> None:
    text = "学习《云州市人民政府关于水乡保护的意见》。"
    assert surfaces(text, "ORG") == []


def test_a_title_of_honour_in_quotes_is_no_body() -> None:
    assert _bodies("芦汀派出所获评“新时代望仙桥式派出所”。") == ["芦汀派出所"]


def test_no_body_enters_a_block() -> None:
    assert _bodies("芦汀镇党委召开会议。", ((0, 5),)) == []


@pytest.mark.parametrize(
    "text, rule",
    [
        ("国务院印发通知。", "national-body"),
        ("镇党委召开会议。", "core-body"),
        ("芦汀敬老院组织活动。", "firm-ending"),
        ("镇文化服务中心发布提示。", "weak-ending"),
    ],
)
def test_each_body_names_its_rule(text: str, rule: str) -> None:
    assert [found for _, found in rules(text, "ORG")] == [rule]


def test_a_bare_core_before_a_role_lives_only_in_a_title() -> None:
    assert surfaces("党委书记陆清禾讲话。", "ORG") == ["党委"]
    assert surfaces("党委书记要带头。", "ORG") == []


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("，组织芦汀综合执法大队清理河道。", ["芦汀综合执法大队"]),
        ("镇机关及区水务局参加。", ["区水务局"]),
        ("围绕镇党委工作中心推进。", ["镇党委"]),
        ("顾全大局、服从大局、服务大局。", []),
        ("病人住院期间，得到照料。", []),
    ],
)
def test_running_text_makes_no_body_longer(text: str, bodies: list[str]) -> None:
    assert _bodies(text) == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("冰岛外交部发表声明。", ["冰岛外交部"]),
        ("挪威政府宣布提供援助。", ["挪威政府"]),
        ("丹麦移民局公布数据。", ["丹麦移民局"]),
        ("芬兰退休人员协会发布报告。", ["芬兰退休人员协会"]),
        ("挪威政府军撤离。", []),
    ],
)
def test_bodies_of_other_states(text: str, bodies: list[str]) -> None:
    assert _bodies(text) == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("民盟市委、农工党区委到会祝贺。", ["民盟市委", "农工党区委"]),
        ("区卫健委党委召开会议。", ["区卫健委党委"]),
        ("区委组织部电教中心发布消息。", ["区委组织部电教中心"]),
        ("为节省政府经费，镇政府制定办法。", ["镇政府"]),
    ],
)
def test_whose_committee_and_centre_it_is(text: str, bodies: list[str]) -> None:
    assert _bodies(text) == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("树立医院良好形象。", []),
        ("由药学院副院长段晓岚主持。", ["药学院"]),
        ("应区交通运输局邀请到会。", ["区交通运输局"]),
        ("蓼花为老服务中心主任段晓岚参加。", ["蓼花为老服务中心"]),
        ("云州农业大学恢复重建文科30年来成果丰硕。", ["云州农业大学"]),
        ("云州农业大学主管文科科研的同志参加。", ["云州农业大学"]),
        ("在国家会议中心举行。", []),
        ("全市政府系统干部参加。", []),
        ("自治区党委要求抓好落实。", ["自治区党委"]),
        ("刚刚大学毕业。", []),
        ("芦汀自然保护区管理局、芦汀电厂参加。", ["芦汀自然保护区管理局", "芦汀电厂"]),
    ],
)
def test_a_verb_or_particle_before_a_name_is_no_part_of_it(text: str, bodies: list[str]) -> None:
    assert _bodies(text) == bodies


def test_departments_that_every_government_has_stand_without_an_owner() -> None:
    assert _bodies("城乡建设局、排水管理处党总支开展活动。") == ["城乡建设局", "排水管理处党总支"]


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("街道平安办联合街道综合行政执法队开展检查。", ["街道平安办", "街道综合行政执法队"]),
        ("区人大社会建设委、区人大农业农村委参加。", ["区人大社会建设委", "区人大农业农村委"]),
        ("退休党支部召开会议。", ["退休党支部"]),
        ("考取大学生村官。", []),
        ("镇经济发展办公室、镇规划建设和生态环境办公室参加。", ["镇经济发展办公室", "镇规划建设和生态环境办公室"]),
        ("上交县民政局审批。", ["县民政局"]),
    ],
)
def test_bodies_of_streets_congresses_and_party_cells(text: str, bodies: list[str]) -> None:
    assert _bodies(text) == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("根据省政府、市政府、县政府部署，抓好落实。", ["省政府", "市政府", "县政府"]),
        ("事事在网中办。", []),
        ("集中办理业务。", []),
        ("中办国办印发通知。", ["中办", "国办"]),
        ("中央依法治国办发文。", ["中央依法治国办"]),
        ("空军986医院派来医疗队。", ["空军986医院"]),
        ("荻浦4支代表队登台。", []),
        ("停放区6处已划定。", []),
        ("苏州和润园林工程有限公司参加。", ["苏州和润园林工程有限公司"]),
        ("镇政府和芦汀农业有限公司签约。", ["镇政府", "芦汀农业有限公司"]),
        ("芦汀商贸集团同荻港果业有限公司签约。", ["芦汀商贸集团", "荻港果业有限公司"]),
        ("赶紧给芦汀供电所打电话。", ["芦汀供电所"]),
        ("抄报：县人大办、县纪委办。", ["县人大办", "县纪委办"]),
        ("镇学区、芦汀供电所接受评议。", ["镇学区", "芦汀供电所"]),
        ("（党政办　陆清）", ["党政办"]),
        ("中共愿同各国政党交往。", ["中共"]),
        ("东京奥组委通报。", ["东京奥组委"]),
    ],
)
def test_names_that_are_cut_from_their_surroundings(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("荻浦社区代表小组来得早。", ["荻浦社区代表小组"]),
        ("荻浦社区合唱队登台。", ["荻浦社区合唱队"]),
        ("芦汀派出所代表队夺冠。", ["芦汀派出所代表队"]),
        ("芦汀镇驻村工作队走访农户。", ["芦汀镇驻村工作队"]),
        ("芦汀镇矛盾纠纷调处工作专班到位。", ["芦汀镇矛盾纠纷调处工作专班"]),
        ("各代表小组来得早。", []),
        ("镇里分成四个代表小组。", []),
    ],
)
def test_teams_and_groups_of_a_locality(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("镇选举委员会发出通告。", ["镇选举委员会"]),
        ("市长会见韩国星桥电子株式会社社长。", ["韩国星桥电子株式会社"]),
        ("中国全国人大愿同各国议会交往。", ["中国全国人大"]),
        ("农工党工作有起色。", ["农工党"]),
        ("专家到县医院临床科室会诊。", ["县医院"]),
        ("芦汀镇早谋划、快落实。", ["芦汀镇"]),
        ("芦汀镇在全镇范围内征集图案。", ["芦汀镇"]),
    ],
)
def test_bodies_that_their_sentence_shows(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("市、区人大代表走进站点。", []),
        ("苏州家和园艺有限公司参加。", ["苏州家和园艺有限公司"]),
        ("居民可到各居民区党群服务站办理。", []),
        ("芦汀镇荻浦村入选示范村。", ["芦汀镇荻浦村"]),
        ("县经委副主任陆清出席。", ["县经委"]),
        ("要推动社区居委会同向而行。", []),
    ],
)
def test_bodies_between_levels_and_verbs(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies
    assert "区人大" not in surfaces(text, "PERSON")


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("菜场运营方浙江惠民餐饮管理有限公司每周消毒。", ["浙江惠民餐饮管理有限公司"]),
        ("工程承建方云州路桥建设有限公司进场。", ["云州路桥建设有限公司"]),
        ("接下来居委会将招募志愿者。", []),
        ("村级卫生服务站点改造要加快。", []),
    ],
)
def test_what_a_body_is_to_a_project_is_no_part_of_its_name(text: str, bodies: list[str]) -> None:
    """运营方 and 接下来 end what stands before a name; 站|点 is no station."""
    assert surfaces(text, "ORG", town=None) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "要大力发展校园篮球，建立健全小学、初中、高中联赛机制。",
        "鼓励示范户牵头领办专业合作社。",
    ],
)
def test_what_is_set_up_or_led_is_no_part_of_a_name(text: str) -> None:
    assert surfaces(text, "ORG") == []


def test_a_kind_of_bodies_is_not_the_one_named_before() -> None:
    text = "荻浦青禾茶叶专业合作社今年扩大了社员。全县新增茶叶专业合作社60家。"
    assert surfaces(text, "ORG") == ["荻浦青禾茶叶专业合作社"]


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("镇长向清禾代表镇人民政府向大会报告工作。", ["镇人民政府"]),
        ("县市场监管局荻浦所对餐馆开展检查。", ["县市场监管局荻浦所"]),
        ("县财政局所需资金到位。", ["县财政局"]),
        ("跑了四趟区住建局。", ["区住建局"]),
        ("村（居）民委员会换届选举完成。", []),
        ("是荻浦村党委书记段澄的声音。", ["荻浦村党委"]),
        ("荻花居委组织志愿者开展宣传。", ["荻花居委"]),
        ("芦汀中学、万家福商场、荻浦小学作交流发言。", ["芦汀中学", "万家福商场", "荻浦小学"]),
    ],
)
def test_where_names_of_bodies_begin_and_end(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("县人大常委会选任代表工委主任段澄作了培训。", ["县人大常委会选任代表工委"]),
        ("县林业和竹业局荻浦林业站参加演练。", ["县林业和竹业局荻浦林业站"]),
        ("县文明办公布了名单，镇教办负责检查。", ["县文明办", "镇教办"]),
        ("荻浦镇组织镇应急管理办公室开展检查。", ["荻浦镇", "镇应急管理办公室"]),
        ("市政府督查室全程跟踪。", ["市政府督查室"]),
        ("全国政协专题调研组到云州调研。", ["全国政协专题调研组"]),
        ("（宣传部 段澄）", ["宣传部"]),
    ],
)
def test_organs_and_teams_of_bodies(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies


@pytest.mark.parametrize("text", ["坚持生态立镇、文化兴镇。", "我镇共划分县人大代表选区4个。", "把疫苗送到边远村社。"])
def test_no_locality_is_read_off_slogans_and_kinds(text: str) -> None:
    assert surfaces(text, "PLACE") == []


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("市人大常委会法工委、芦汀镇基层立法联系点联合召开座谈会。", ["市人大常委会法工委", "芦汀镇基层立法联系点"]),
        ("荻浦街道基层立法联系点收到十条意见。", ["荻浦街道基层立法联系点"]),
        ("澄阳区立法联系点召开座谈会。", ["澄阳区立法联系点"]),
        ("意见由街道科室负责人当场答复。", []),
    ],
)
def test_a_contact_point_for_laws_is_a_body(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies


@pytest.mark.parametrize("text", ["查处3起违反中央八项规定精神问题。", "在中国共产党成立103周年之际，开展慰问。"])
def test_a_rule_or_an_anniversary_names_no_body(text: str) -> None:
    assert surfaces(text, "ORG") == []
