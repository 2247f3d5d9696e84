"""Shops and inns that somebody inspects or visits: the house as a firm (检查了万家福超市)."""

from collections.abc import Iterator

from extractor.matching.patterns import Pattern
from extractor.mentions.organizations.endings import Ending
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.vocabulary import everyday_words

_SIGNS = (
    *("超市", "商场", "购物", "大卖场", "酒店", "宾馆", "饭店", "农家乐", "民宿", "药房", "药店", "加油站", "网吧"),
    *(
        "影城",
        "洗浴中心",
        "健身房",
        "面馆",
        "汤馆",
        "餐馆",
        "菜馆",
        "饭馆",
        "酒楼",
        "火锅店",
        "早餐店",
        "烧烤店",
        "小吃店",
    ),
    *(
        "便利店",
        "理发店",
        "油坊",
        "酒坊",
        "茶坊",
        "豆腐坊",
        "粽子坊",
        "糕点坊",
        "食品坊",
        "糖坊",
        "磨坊",
        "粉坊",
        "工坊",
    ),
)
"""What every such name holds; most sentences hold none."""
_HINTS = (
    "店",
    "馆",
    "坊",
    "超市",
    "商场",
    "购物",
    "大卖场",
    "农家乐",
    "民宿",
    "药房",
    "加油站",
    "网吧",
    "影城",
    "洗浴",
    "健身房",
    "酒楼",
)
"""One of these stands in each of them."""
_KINDS = f"(?:{'|'.join(_SIGNS).replace('购物', '购物广场|购物中心')})(?:(?![书门餐饮饭酒])[㐀-鿿]{{2,4}}店)?"
"""万家福超市, 万家福超市|荻浦店."""
_GONE_TO = Pattern(
    "(?:检查|抽查|排查|走访|来到|深入|走进|前往|查看|察看)(?![组队团员])了?(?!了)"
    f"(?P<row>(?:[㐀-鿿A-Za-z0-9]{{2,14}}[、和])*[㐀-鿿]{{2,10}}?{_KINDS})(?![里内中上前门的村])"
)
_KEPT = Pattern(
    f"(?<=在)(?P<row>[㐀-鿿]{{2,10}}?{_KINDS})(?=，[^。；]{{0,40}}?(?:店主|店长|老板|经营者|店员|经理|业主|负责人))"
)
"""在|万家福超市|，某某向店主讲解…."""
_LISTED = Pattern(f"(?<=[、，。：])(?P<row>[㐀-鿿]{{2,6}}?{_KINDS})(?=、[㐀-鿿]{{4}}|作了?[㐀-鿿]{{0,4}}发言|先后)")
"""芦汀中学、|万家福商场|、…作交流发言."""
_NAMED = Pattern(
    "(?![各多几全两一]|[㐀-鿿]*的|[㐀-鿿]{1,6}[一几多两三四五六七八九十][家个间]"
    "|部分|沿街|沿线|街边|周边|附近|特色|网红|农家|国际|星级|大型|小型|辖区|镇区|城区"
    "|街面|重点|镇内|县内|(?:非遗|共富|助残|扶贫|就业|手工|巧手|巧娘|妇女|文创)[㐀-鿿]{0,2}工坊|"
    "[^，]*(?:便民|爱心|积分|平价|惠民|连锁)[超商])"
    f"(?P<own>[㐀-鿿]{{2,8}}?){_KINDS}"
)

_JOINT = Pattern("、|(?<=[㐀-鿿]{4})和(?=[㐀-鿿]{4})")


def shops(text: str) -> Iterator[Ending]:
    """Such houses, each whole; a common noun (大型|超市) is none."""
    if not any(map(text.__contains__, _HINTS)) or not any(map(text.__contains__, _SIGNS)):
        return
    for gone_to in (*_GONE_TO.finditer(text), *_KEPT.finditer(text), *_LISTED.finditer(text)):
        at = gone_to.start("row")
        for name in _JOINT.split(gone_to["row"]):
            named = _NAMED.fullmatch(name)
            if named is not None and not (named["own"] in vocabulary() or named["own"] in everyday_words()):
                yield Ending(at, at + len(name), "department")
            at += len(name) + 1
