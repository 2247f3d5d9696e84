"""Bodies that another one keeps elsewhere: 荻港海关|驻综合保税区办事处, 省人社厅|驻荻浦村工作队."""

from extractor.matching.patterns import Pattern
from extractor.mentions.organizations.endings import Ending
from extractor.mentions.organizations.roll import Roll

_STATIONED = Pattern(
    "(?:派驻|驻)(?!.{0,14}(?:书记|兼|和|与))[㐀-鿿]{2,14}?(?:工作队|工作组|纪检监察组|纪检组|办事处|代表处|联络处)"
)


def read_stationed(roll: Roll, ending: Ending) -> bool:
    """Put the body on the roll that the body before keeps elsewhere; False where none ends here."""
    if roll.last is None or not roll.text.startswith(("驻", "派驻"), roll.last.end):
        return False
    if _STATIONED.fullmatch(roll.text, roll.last.end, ending.end) is None:
        return False
    roll.put(roll.last.start, ending.end, ending.rule)
    return True
