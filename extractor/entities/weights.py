"""How much a document says for each locality that could be its own: it names it, its bodies, and what belongs to it."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from extractor.matching.occurrences import places
from extractor.matching.patterns import Pattern
from extractor.mentions.territory import gazetteer
from extractor.mentions.territory.localities import Localities
from extractor.model import Mention

_FULL_HEAD, _SHORT_HEAD = 4, 1
"""What a body adds that rules a locality and begins with its name (云州市教育局), and what another adds (云州大学)."""

_SENDS = 12
"""What a locality gets whose heads lead a delegation of its own: the report names its hosts more often."""

_PARTY = Pattern("^(?:中共|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)")
_RULERS = (
    *("委", "委员会", "局", "政府", "人大", "常委会", "政协", "办", "办公室", "厅", "部", "法院", "检察院"),
    *("纪委", "监委", "妇联", "党校", "党总支", "党支部"),
)
"""How bodies end that a locality rules itself by; others of its name may be far away (云州市人民医院 as a guest)."""
_FIRMS = ("公司", "集团", "厂", "酒店", "商行")
"""How firms end, in whose names a short name is a brand (石汀锦江机床厂), unless they begin with it."""
_PAPERS = ("日报", "晚报", "都市报", "新闻网", "电视台", "报社")
"""Whoever prints the name of a city in a masthead (云州日报) is of that city."""
_VISITED = r"(?:赴|到|在|往|进|来|经|从|至|、|和|，)(?:{name})"
_TOWNSHIP = Pattern("[㐀-鿿]{1,4}(?:镇|乡|街道)(?=[㐀-鿿])")
"""A town between a county and its body: 澄阳区|芦汀镇|人大 is of the town, and may be a guest's."""

_MOVES = ("回", "来", "返", "籍")
"""What stands behind a place that people have come from: 云州|回石人员, 云州|籍务工人员."""

_GO = Pattern(r"(?:赴|前往)(?:[㐀-鿿]{2,4}[省市])?\Z")
_REACH = 7
"""What stands before a place that is not one's own, and how long it is: 赴云川省|澄阳区芦汀镇考察."""

_DELEGATION = Pattern("(?:党政|人大|政协|经贸)?(?:代表团|考察团)")
"""Whose heads lead a delegation, its bulletin tells of it: 县委书记某某率云岭县|党政代表团."""

_COUNTY = 2


def weigh(content: str, mentions: Sequence[Mention], localities: Localities) -> Mapping[str, float]:
    """Locality → weight. Each naming counts, but as where people went or came from, and each body.

    A division speaks for the city and the province that it belongs to (拱墅区 for 杭州市). A city below another one
    that is only visited (赴建德市调研) is not the document's own, so that it speaks for the upper one alone.
    """
    weights: Counter[str] = Counter()
    heads = _heads(content, mentions, localities)
    people = [content[mention.start : mention.end] for mention in mentions if mention.label == "PERSON"]
    inside = Counter(full for name, full in localities.short.items() for person in people if name in person)
    for name, times in localities.counts.items():
        count = max(0, times - inside[name] - _left(content, name))  # 柏海东 is no 海东
        if not (_is_lower_city(name) and name not in heads and _is_visited(content, name)):
            weights[name] += 2 * max(0, count - _goings(content, name))
            weights[name] += _SENDS * _delegations(content, name)
        above, share = gazetteer.parent(name), 2 * count
        while above is not None and share:
            weights[above] += share
            above, share = gazetteer.parent(above), share // 2
    for name, weight in heads.items():
        weights[name] += 2 * weight
    for mention in mentions:
        if mention.label == "ORG" and content.endswith(_FIRMS, mention.start, mention.end):
            branded = (
                full for name, full in localities.short.items() if name in content[mention.start + 1 : mention.end]
            )
            weights.subtract(dict.fromkeys(branded, 2))
    return weights


def _heads(content: str, mentions: Sequence[Mention], localities: Localities) -> Counter[str]:
    heads: Counter[str] = Counter()
    for mention in mentions:
        if mention.label != "ORG":
            continue
        surface = _PARTY.sub("", content[mention.start : mention.end])
        full = [name for name in localities.counts if surface.startswith(name)]
        short = [name for name in localities.short if surface.startswith(name)]
        if full:
            head = max(full, key=len)
            own = surface.endswith((*_RULERS, *_PAPERS)) and not _TOWNSHIP.match(surface, len(head))
            heads[head] += _FULL_HEAD if own else _SHORT_HEAD
        elif short:
            heads[localities.short[max(short, key=len)]] += _FULL_HEAD if surface.endswith(_PAPERS) else _SHORT_HEAD
    return heads


def _goings(content: str, name: str) -> int:
    """How often somebody goes to the place."""
    return sum(_GO.search(content, max(0, at - _REACH), at) is not None for at in places(name, content))


def _delegations(content: str, name: str) -> int:
    """How often somebody leads a delegation of the place."""
    led = f"率{name}"
    return sum(_DELEGATION.match(content, at + len(led)) is not None for at in places(led, content))


def _left(content: str, name: str) -> int:
    """How often the document names the place only as one that people have come from."""
    form = gazetteer.short_name(name)
    at, times = content.find(form), 0
    while at >= 0:
        end = at + len(form) + content.startswith(name, at) * (len(name) - len(form))
        times += content.startswith(_MOVES, end)
        at = content.find(form, end)
    return times


def _is_lower_city(name: str) -> bool:
    """Whether the name is that of a city below the prefecture."""
    bearers = gazetteer.divisions().get(name, ())
    return name.endswith("市") and any(bearer.depth == _COUNTY for bearer in bearers)


def _is_visited(content: str, name: str) -> bool:
    """Whether the document names the city only as a place that somebody goes to or is at."""
    forms = f"{re.escape(name)}|{re.escape(gazetteer.short_name(name))}"
    return len(re.findall(_VISITED.format(name=forms), content)) >= len(re.findall(forms, content))
