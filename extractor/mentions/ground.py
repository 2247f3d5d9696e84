"""What one sentence offers to whoever looks for names in it: its text, titles and bodies, and what is taken."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extractor import seeds
from extractor.mentions.candidates import Candidate
from extractor.mentions.names import name_end
from extractor.mentions.scene import Scene

_INTRODUCERS = tuple(seeds.words("names", "introducers"))
_HEADS = ("社区", "居委", "邀请", "时任", *"镇村局县区市乡科室院系部办队站所处")
_PREPOSITIONS = "由与和同向对以"


_CLAUSE_START = re.compile(r"(?<![㐀-鿿])(?<![^\W_])[㐀-鿿]")


def is_han(char: str) -> bool:
    """Whether the character is one of the common Chinese ones."""
    return "㐀" <= char <= "鿿"


def clause_starts(text: str) -> Iterator[int]:
    """The offsets at which a clause begins with a Chinese character: the text's head, and behind every other mark."""
    return (match.start() for match in _CLAUSE_START.finditer(text))


@dataclass(slots=True)
class Ground:
    """One sentence while its names are looked for.

    Attributes:
        names: the names found so far, by their offset; an earlier construction is the stronger evidence and stays.
    """

    text: str
    offices: Sequence[Candidate]
    bodies: Sequence[Candidate]
    scene: Scene
    blocks: Sequence[tuple[int, int]] = ()
    names: dict[int, Candidate] = field(default_factory=dict)
    _taken: list[tuple[int, int]] = field(init=False)
    _locality_at: dict[int, tuple[int, int]] = field(init=False)

    def __post_init__(self) -> None:
        """Collect what no name may cross."""
        closed = [office for office in self.offices if office.rule != "open-title"]
        self._taken = [(found.start, found.end) for found in (*closed, *self.bodies)]
        self._taken += self.blocks
        self._locality_at = {at: span for span in self.scene.localities.spans(self.text) for at in range(*span)}

    def is_taken(self, start: int, end: int) -> bool:
        """Whether the stretch belongs to a title, a body or a locality; a body inside a name yields to it."""
        if any(a < end and start < b and not (start <= a and b <= end) for a, b in self._taken):
            return True
        if any(b.start < end and start < b.end for b in self.bodies if b.rule == "national-body"):
            return True
        localities = (self._locality_at.get(at) for at in (start, end - 1))
        return any(span is not None and (end < span[1] or span == (start, end)) for span in localities)

    def name_at(self, start: int, *, sure: bool = False) -> int | None:
        """The end of the free name that begins here; None where there is none (see `names.name_end`)."""
        end = name_end(self.text, start, self.scene.content, sure=sure)
        return None if end is None or self.is_taken(start, end) else end

    def add(self, start: int, end: int, rule: str) -> None:
        """Keep a name, unless one was found at the same place before."""
        self.names.setdefault(start, Candidate(start, end, "PERSON", rule))

    def opens_other(self, at: int) -> bool:
        """Whether a title or a body begins here, so that a list of names is over."""
        return any(found.start == at for found in (*self.offices, *self.bodies))

    def begins_name(self, at: int) -> bool:
        """Whether a name can begin here: at the head of a clause, behind a body, a preposition, a word like 记者."""
        before = self.text[max(0, at - 4) : at]
        if not before or not is_han(before[-1]) or before[-1] in _PREPOSITIONS:
            return True
        return before.endswith((*_HEADS, *_INTRODUCERS)) or any(body.end == at for body in self.bodies)
