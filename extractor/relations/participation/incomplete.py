"""Lists of participants that say of themselves that they are not complete: 甲、乙等出席 (guidelines § 4)."""

from extractor.matching.patterns import Pattern
from extractor.relations.participation.attribution import Role

_AND_OTHERS = Pattern(r"(?:同志|教授|老师|先生|女士|院士|委员|代表)?\s*等(?![待级候])")
"""What says behind a name that others are meant too."""


def goes_on(role: Role) -> bool:
    """Whether 等 stands behind the last of those whom the role names, so that others had it too."""
    if not role.assertion.participants:
        return False
    start = role.scene.sentence.start
    last = max(mention.end for mention in role.assertion.participants) - start
    return 0 < last <= len(role.scene.masked) and _AND_OTHERS.match(role.scene.masked, last) is not None
