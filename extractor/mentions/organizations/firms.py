"""Firms by their short names, which only a title of theirs shows: 星桥通讯|副总裁, 清禾传媒|董事长."""

from collections.abc import Iterable, Iterator

from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.titles.roles import is_of_firm, role_and_prefix
from extractor.mentions.vocabulary import everyday_words, word_set

_SHORT_NAME = Pattern("[㐀-鿿A-Za-z0-9]{3,12}")
_UNOWNED = Pattern(
    "^(?:领导小组|理事会|监事会|董事会)$|(?<=[㐀-鿿]{2})(?:服务中心|事务中心|管理中心|活动中心|执法队|执法大队"
    "|卫生院|敬老院|合作社|协会|商会)$"
)
"""Departments whose owner the title leaves out: 农业综合服务中心|主任."""
_NO_FIRM = Pattern(
    "(?:部门|车间|项目|分管|值班|大堂|客户|业务|销售|行政|财务|产品|区域|公司|企业|集团|单位)$|^(?:该|本|原|某|各)"
)


def short_firms(text: str, offices: Iterable[Candidate]) -> Iterator[Candidate]:
    """The names before the roles of firms in titles whose body no other rule knows."""
    for office in offices:
        if office.rule != "open-title":
            continue
        role, name = role_and_prefix(text[office.start : office.end])
        common = name in everyday_words() or name in word_set("bodies", "common")
        if (
            (is_of_firm(role) or _UNOWNED.search(name))
            and _SHORT_NAME.fullmatch(name)
            and not (common or _NO_FIRM.search(name))
        ):
            yield Candidate(office.start, office.start + len(name), "ORG", "short-firm")
