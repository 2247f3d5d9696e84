"""How a Chinese name is read, and how well what somebody typed in pinyin fits it."""

from dataclasses import dataclass
from itertools import accumulate

from pypinyin import Style, lazy_pinyin, pinyin


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a name.

    Attributes:
        joined: its syllables, without tones, ü as v.
        starts: where each syllable begins in `joined`.
        initials: the first letter of each syllable.
    """

    joined: str
    starts: frozenset[int]
    initials: str

    @classmethod
    def of(cls, syllables: list[str]) -> "Reading":
        """The reading of these syllables."""
        ends = list(accumulate(map(len, syllables)))
        starts = frozenset((0, *ends[:-1]))
        return cls("".join(syllables), starts, "".join(syllable[:1] for syllable in syllables))

    def rank(self, spelt: str) -> int | None:
        """How well letters fit, less is better: all of it, its beginning, some syllables, initials; None: not at all.

        >>> Reading.of(["fang", "ruo", "gu"]).rank("ruogu")
        5
        """
        if spelt in {self.joined, self.initials}:
            return 2
        if self.joined.startswith(spelt) or (len(spelt) > 1 and self.initials.startswith(spelt)):
            return 4
        at = self.joined.find(spelt)
        while at != -1:
            if at in self.starts:
                return 5
            at = self.joined.find(spelt, at + 1)
        return 6 if len(spelt) > 1 and spelt in self.initials else None


def readings(name: str, *, varied: bool = False) -> list[Reading]:
    """The ways to read a name.

    Args:
        name: the name; characters that have no reading stand for themselves.
        varied: whether to take all readings of its first character, for family names have readings of their own
            (单 shàn, 曾 zēng).
    """
    usual = [syllable.casefold() for syllable in lazy_pinyin(name, style=Style.NORMAL, v_to_u=False)]
    if not varied or not name or len(usual) != len(name):
        return [Reading.of(usual)]
    firsts = [usual[0], *(one for one in pinyin(name[0], style=Style.NORMAL, heteronym=True)[0] if one != usual[0])]
    return [Reading.of([first, *usual[1:]]) for first in firsts]
