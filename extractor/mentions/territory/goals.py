"""Localities where somebody goes or something is held, though their names be everyday words: 来到|樱桃社区."""

import re

from extractor.matching.patterns import Pattern

_ARRIVES = ("来到", "走进", "前往", "抵达", "走访", "走访了")
_GOES = ("到", "赴", "深入", "奔赴", "下沉到", "联系点")
_COMES = Pattern(r"[一-鿿]来$")
_NO_GOING = Pattern(
    r"(?:[得达报看听感收遇受直找做等谈想提拿送调延涉不]到|年来|以来|起来|下来|出来|上来|近来|本来|[从带]来|越来"
    r"|后来|原来)$"
)
_ON_A_VISIT = Pattern(
    r"[^，。；：、]{0,6}?(?:专题|实地|现场|集中|就)?(?:调研|考察|视察|检查|督查|督导|指导|走访|慰问|看望|参观|宣讲"
    r"|察看|查看|观摩|了解)"
    r"|[^，。；：、]{1,6}(?:村|社区|居民区)(?![民级委])|(?:就|开展|进行|参加|召开)"
    r"|[，、][^。；]{0,40}?(?:调研|考察|视察|检查|督查|督导|指导|走访|慰问|看望|参观|宣讲|察看|查看|了解)"
)
_HELD_THERE = Pattern(r"(?:隆重|顺利|成功|正式|如期)?(?:召开|举行|举办|开幕|闭幕|落幕|启动|揭牌|开班|开赛|拉开帷幕)")
_NO_PLACE = ("正在", "现在", "存在", "实在", "所在", "内在", "外在", "潜在", "旨在", "好在", "重在", "贵在")
"""Words that end in 在, behind which no place begins."""
_HOMES = ("村", "社区", "居民区")
_KIND = Pattern(
    r"(?:基层|结对|共建|联建|帮扶|联系|[包挂驻联][点钩联片村区包]|定点|重点|试点|对口|所[在属辖]|受灾|沿线|沿[江河海]|"
    r"部分|相关|有关|附近|邻近|偏远|边远|高山|移民|搬迁|安置|信教|脱贫|薄弱|后进|城乡|辖区|城中|林区|矿区|新建"
    r"|新型|[省市县国]级|传统|特色|"
    r"乡村|农村|中心|城市|街道|社区|乡镇|居民|企业|学校|校园|工地|家庭|群众|一线|生活|商业|住宅|千年|历史|文化"
    r"|边境|海外|全国|全[省市县区镇])"
)
"""What tells of a kind of village or town (到|基层社区|走访), and is no name."""


def is_gone_to(content: str, start: int, level: re.Match[str]) -> bool:
    """Whether the text from `start` to the end of the level is where one goes or holds something: 在|涌泉镇|开幕.

    A village or community needs no verb behind it where the verb of motion can have no other object (走进, 来到).
    """
    if level.start() - start < _SHORTEST or _KIND.match(content, start):
        return False
    if level[0] in _HOMES and content.endswith(_ARRIVES, 0, start):
        return True
    if content.endswith("在", 0, start) and _HELD_THERE.match(content, level.end()):
        return not content.endswith(_NO_PLACE, 0, start)
    before = content[max(0, start - 5) : start]
    going = before.endswith((*_GOES, *_ARRIVES)) or (before.endswith("来") and _COMES.search(before))
    return bool(going) and not _NO_GOING.search(before) and _ON_A_VISIT.match(content, level.end()) is not None


_SHORTEST = 2
"""The shortest name before its level that is read so."""
