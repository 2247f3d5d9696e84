"""The wordings in which a bulletin tells that bodies change, as patterns over a sentence whose names are single marks.

In the sentence that they read, each name of a body or place is one character, `NAME`, and each date one, `DAY`; so a
pattern says how names stand to each other, and nothing about their length.
"""

from typing import Final, NamedTuple

from extractor.matching.alternation import alternation
from extractor.matching.patterns import Pattern
from extractor.model import ChangeKind

NAME: Final = "\ue000"
DAY: Final = "\ue001"

_LOCALITY = r"[㐀-鿿]{1,5}(?:自治[县旗]|[县市区乡镇旗]|街道|[村寨]|社区)"
"""A locality that no rule for names knows: it shows by its place in the wording alone."""

_BODY = r"[㐀-鿿0-9]{2,20}(?:办公室|委员会|中心|公司|集团|学校|小学|中学|医院|[局站所队科室馆院厂社委办部])"
_END = r"(?=[，。；、）”：\s]|$)"
_OLD = rf"[“]?{NAME}[”]?"
_NEW = rf"[“]?(?:{NAME}|{_BODY}{_END}|{_LOCALITY}{_END})[”]?"
_PLACE = rf"(?:{NAME}|{_LOCALITY})"
_NOTE = r"(?:（[^（）]{1,20}）)?"
_WHEN = (
    rf"(?:，?(?:于|自|从|到)?{DAY}(?:起|，)?)?(?:，?经[^，。；]{{2,14}}(?:批准|同意|批复|审定|研究)，)?"
    r"(?:现|已|已经|也|又|正式|整体|依法|统一|随之|后|后来|先后|同步|则|分别){0,2}"
)
_LIST = r"(?:、|和|与|及|以及)"
_ALL = rf"{_OLD}(?:{_LIST}{_OLD})+"
_SOME = rf"{_OLD}(?:{_LIST}{_OLD})*"
_RENAMED = r"(?:更名|改名|改称|易名)"
_SINCE = rf"(?:原|(?:始于|于)?{DAY}(?:成立|创办|创建|建立|设立|诞生)的)?"
_SET_UP = r"(?:设立|成立|组建|设置|新设|新建|建立)"
_JOINED = r"(?:整合|合并|归并|重组|撤并)"


class Form(NamedTuple):
    """A wording: how the bodies `old` and `new` in it stand to each other, and the name of the rule."""

    kind: ChangeKind
    rule: str
    pattern: Pattern


TRIGGER: Final = Pattern(
    alternation([
        "更名", "改名", "改称", "易名", "撤销", "合并", "整合", "归并", "重组", "撤并", "并入", "基础上", "前身",
        "（现", "（原", "分设", "分拆", "拆分", "析置", "撤县", "撤市", "撤乡", "撤镇", "撤村",
    ])
)  # fmt: skip
"""What a sentence holds that tells of a change; the patterns look at no other."""

UNDONE: Final = Pattern(
    r"(?:拟|计划|建议|准备|即将|打算|申请|争取|推动|推进|应当|应该|如果|若|不得|未|不再?|能否|是否|可以|可|方案"
    r"|意见)[^，。；]{0,10}$"
)
"""What stands before a change that is planned, asked for or denied."""

FORMS: Final = (
    Form("renaming", "renamed-to", Pattern(rf"(?P<old>{_OLD}){_NOTE}{_WHEN}{_RENAMED}(?:为|成)(?P<new>{_NEW})")),
    Form(
        "renaming", "renamed-from",
        Pattern(
            rf"(?P<new>{_OLD}){_NOTE}(?:是|系)?，?由原?(?P<old>{_OLD})(?:于{DAY})?{_RENAMED}(?:而来|而成|而得名)"
        ),
    ),
    Form("renaming", "renamed-note", Pattern(rf"原(?P<old>{_OLD})（(?:现|现已|已){_RENAMED}为?(?P<new>{_OLD})）")),
    Form("succession", "formerly", Pattern(rf"(?P<new>{_OLD})（原(?:名|称|为)?(?P<old>{_OLD})）")),
    Form("succession", "now", Pattern(rf"原(?P<old>{_OLD})（现(?:为|称|名|改为)?(?P<new>{_OLD})）")),
    Form("succession", "forerunner", Pattern(rf"(?P<new>{_OLD})，?的?前身(?:是|为|系){_SINCE}(?P<old>{_OLD}){_END}")),
    Form(
        "replacement", "abolished",
        Pattern(
            rf"撤销原?(?P<old>{_PLACE}(?:{_LIST}{_PLACE})*)(?:建制)?[，、]?(?:并|同时|合并)?{_SET_UP}(?:新的?)?"
            rf"(?P<new>{_PLACE}(?:{_LIST}{_PLACE})*|{_NEW})"
        ),
    ),
    Form(
        "merger", "joined-into",
        Pattern(
            rf"(?P<old>{_ALL}){_WHEN}{_JOINED}(?:而?{_SET_UP}|组)?(?:成为|为|成)?了?(?P<new>{_NEW})"
        ),
    ),
    Form(
        "merger", "joined-from",
        Pattern(rf"(?P<new>{_OLD})(?:是|系)?，?由原?(?P<old>{_ALL}){_WHEN}{_JOINED}(?:而来|而成|{_SET_UP}|为)"),
    ),
    Form("merger", "absorbed", Pattern(rf"(?P<old>{_SOME}){_NOTE}{_WHEN}(?:整体)?并入(?P<new>{_OLD})")),
    Form(
        "replacement", "built-upon",
        Pattern(rf"(?P<new>{_OLD})[^{NAME}。；]{{0,4}}在原?(?P<old>{_SOME})的?基础上(?:整合|改造|合并)?{_SET_UP}"),
    ),
    Form(
        "replacement", "upon-which",
        Pattern(
            rf"在原?(?P<old>{_SOME})的?基础上，?[^{NAME}，。；]{{0,6}}(?:整合|改造|合并)?{_SET_UP}(?:了|的)?(?P<new>{_OLD})"
        ),
    ),
    Form("division", "divided", Pattern(rf"(?P<old>{_OLD}){_WHEN}(?:分设|分拆|拆分|析置)(?:为|成)?(?P<new>{_ALL})")),
)  # fmt: skip
"""The wordings, those first that tell more."""

RAISED: Final = Pattern(
    rf"(?P<old>{NAME}|(?<![㐀-鿿]){_LOCALITY}){_WHEN}撤(?P<from>县|市|乡|镇|村)(?:设|建|改)(?P<to>区|市|镇|街道|社区)"
)
"""A locality that changes its level: 某乡撤乡设镇, 某县撤县设区."""
