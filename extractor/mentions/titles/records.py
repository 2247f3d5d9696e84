"""What the grammar gives back: offices, and what it could not read."""

from dataclasses import dataclass
from typing import Literal

Qualifier = Literal["acting", "concurrent", "elect", "former", "honorary", "nominee", "seconded"]
"""How an office is held: 代, 兼, 候任, 原, 名誉, 人选, 挂职."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """One office of a title string.

    Attributes:
        body: the body in full, as far as the string tells; None where it tells none and none follows from the role.
        role: the title without the body's name (guidelines § 3): 副书记, 常务副县长, 代镇长.
        qualifiers: how it is held, sorted.
        notes: what brackets and asides say of it, as written: 主持工作, 正处级.
        is_post: whether the role is a post; False for an occupation (干部, 教师), which no OFFICE mention names.
    """

    body: str | None
    role: str
    qualifiers: tuple[Qualifier, ...] = ()
    notes: tuple[str, ...] = ()
    is_post: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A title string, read.

    Attributes:
        offices: the offices in the order of the string.
        rest: the pieces that are no body, role, modifier, joint or note, as written.
    """

    offices: tuple[Office, ...]
    rest: tuple[str, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether every character was understood, and at least one office found."""
        return bool(self.offices) and not self.rest
