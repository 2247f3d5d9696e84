"""What a township, a village or a community may be called, and what only looks like a name of one (城市, 每个村)."""

from functools import lru_cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.territory.harmony import is_harmony
from extractor.mentions.vocabulary import everyday_words, strong_boundaries

TOWNSHIP = ("镇", "乡", "街道", "苏木")
SETTLED = (*TOWNSHIP, "村", "社区", "居民区", "嘎查")
_HAN = Pattern(r"[㐀-鿿]")
_VERBS = tuple(sorted(strong_boundaries()))
_CORES = tuple(seeds.words("bodies", "cores"))
_COMMON = Pattern(
    r".*(?:[全我本该各这每某两几多此贵外其等和与及于应受的了是在到为从将把被由以又且要抓抢让请并对向给]|那(?:[个些座条片里边样种年时天家位么一几两三只]|$)).*|"
    r"(?:海岛|小山|人民|大|小|老|城|乡|集|古|重|强|山|景|灾|郊|校|厂|园|辖|社|片|牧|林|库|矿|港|街|地|特|战|农|渔"
    r"|近|跨|超|都|省|市|县|区|镇|旧|学|商|"
    r"行|党|空|误|专|禁|盲|雷|选|分|居民|住宅|中心|工业|开发|示范|试验|保护|行政|自然|美丽|文明|先进|风景|旅游"
    r"|度假|聚居|城乡|"
    r"商贸|商务|.{0,4}商务|大学生|若干|现代|智慧|平安|幸福|和谐|未来|数字|特色|历史|经济|高新|产业|物流|核心|沿海"
    r"|内陆|少数民族|直辖|地级|县级|省级|建制|中国|"
    r"整个|所在|边远|下辖|驻地|周边|邻近|附近|部分|大部|老旧|小康|示范|样板|先行|试点|贫困|空心|城中|重点|一般)"
)
_NO_LOCALITY = Pattern(
    "^[百千万][县镇村企]|^(?:国网|南网|中国|中铁|中建|中石化|中石油|中共|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)"
    "|[城超门股]市$|[地城小片辖灾山景郊厂园市专误禁街库牧林]区$"
    "|(?:[农乡驻包]|[民产业旅][强富兴]|行政|自然|贫困|示范|重点|美丽|文明|先进|空心|专业|旅游|民俗)村$|[城]镇$"
    "|^共[同划建设]|.{2}[强富兴立活美][镇村乡县区市]$|.{2}[名重强]镇$|(?:文旅|康养|工业|生态|农业|商贸)[新大]镇$"
    "|[乡镇]村$|(?:嘎查|苏木)[村镇乡]$|(?:文明|星级|平安|和谐|智慧|未来|美丽|先进|示范|老旧|城市|农村|开放|封闭"
    "|国际|试点|宜居|完整|活力)社区$|千村$|[^新]进村$|^偏远|带社区$|^一村"
    "|(?:山区|海岛|农业|人口|工业|经济|百强)[大强]?县$"
)
_NO_HEADS = (
    *_VERBS,
    *["推动", "推进", "加强", "促进", "提升", "创建", "打造", "深化", "优化", "完善", "规范", "指导", "引导"],
)
"""Verbs before a common noun, none of which begins a name: 推动|社区居委会."""
_NO_TAILS = (*_VERBS, *TOWNSHIP, *_CORES, "村", "代表")
"""What no name ends in before its level."""
_LEVEL_SIGNS = "省市县区镇乡"
_NUMBERED_VILLAGE = Pattern(
    "[一二三四五六七八九十](?![个名位家座条处多余百千几大级类批])[㐀-鿿]{1,3}(?<![个名位家座条处多余百千几])(?:村"
    "|社区|居民区)"
    "|[三四五六七八九十](?![个名位家座条处多余百千几大级类批十一二两三四五六七八九])[㐀-鿿]{1,2}(?:镇|(?<!下)乡"
    "|街道)"
)
_COUNTED = Pattern("[个名位家座条处第一二两三四五六七八九十几多当]")
_FORMER = 2
"""A longer name before its level that begins with 原 is one that was (原|云岭县粮食局), not 原阳县."""


@lru_cache(maxsize=2**14)
def is_plausible(name: str, level: str, *, ruled: bool = False) -> bool:
    """Whether this can be a locality's name at all: Chinese characters that make no everyday word.

    Villages are called like everyday words as well; then a body of their own must stand behind the name (`ruled`).
    """
    bare = name[: -len(level)]
    if (len(bare) == 1 and level not in ("县", "区", "村")) or (bare[0] == "原" and len(bare) > _FORMER):
        return False
    if name[0] in "委记是" or (name[0] in "据按因虽但凡若就经" and ruled):
        return False
    new = bare.endswith("新村") or (ruled and level == "镇" and bare[1:] == "村" and bare[0] not in "农乡")
    reports = len(bare) > _FORMER and bare.endswith("作")  # 段清平作|镇人大主席团工作报告
    if reports or (bare.endswith(_NO_TAILS) and not new) or bare.startswith(_NO_HEADS):
        return False
    known = everyday_words() if level in SETTLED else vocabulary()
    if (bare in known and not ruled) or _NO_LOCALITY.search(name) or (len(bare) > 1 and bare[0] in _LEVEL_SIGNS):
        return False
    if _COUNTED.match(name) and not _NUMBERED_VILLAGE.fullmatch(name):
        return False
    common = _COMMON.fullmatch(bare) and not (level in SETTLED and len(bare) == 2 and is_harmony(bare, 2))
    return all(_HAN.match(char) for char in bare) and not common
