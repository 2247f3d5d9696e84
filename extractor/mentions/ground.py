"""What one sentence offers to whoever looks for names in it: its text, titles and bodies, and what is taken."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.persons.names import name_end
from extractor.mentions.scene import Scene
from extractor.mentions.vocabulary import states_in

_INTRODUCERS = tuple(seeds.words("names", "introducers"))
_HEADS = ("社区", "居委", "邀请", "时任", *"镇村局县区市乡科室院系部办队站所处")
_PREPOSITIONS = "由与和同向对以"


_CLAUSE_START = Pattern(r"(?<![㐀-鿿])(?<![^\W_])[㐀-鿿]")


def is_han(char: str) -> bool:
    """Whether the character is one of the common Chinese ones."""
    return "㐀" <= char <= "鿿"


@lru_cache(maxsize=2)
def clause_starts(text: str) -> tuple[int, ...]:
    """The offsets at which a clause begins with a Chinese character: the text's head, and behind every other mark."""
    return tuple(match.start() for match in _CLAUSE_START.finditer(text))


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
    _inside: set[int] = field(init=False)
    _national: set[int] = field(init=False)
    _starts: set[int] = field(init=False)
    _body_ends: set[int] = field(init=False)
    _locality_at: dict[int, tuple[int, int]] = field(init=False)
    _ends: dict[tuple[int, bool], int | None] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        """Collect what no name may cross, by offset, so that asking costs the same in a long sentence."""
        closed = [office for office in self.offices if office.rule != "open-title"]
        taken = [*((found.start, found.end) for found in (*closed, *self.bodies)), *self.blocks]
        self._inside = {at for start, end in taken for at in range(start + 1, end)}
        national = (body for body in self.bodies if body.rule == "national-body")
        self._national = {at for body in national for at in range(body.start, body.end)}
        self._starts = {found.start for found in (*self.offices, *self.bodies)}
        self._body_ends = {body.end for body in self.bodies}
        named = [*self.scene.localities.spans(self.text), *states_in(self.text)]
        self._locality_at = {at: span for span in named for at in range(*span)}

    def is_taken(self, start: int, end: int) -> bool:
        """Whether the stretch belongs to a title, a body or a locality; a body inside a name yields to it."""
        if start in self._inside or end in self._inside:  # something begins before it or ends behind it
            return True
        if self._national and not self._national.isdisjoint(range(start, end)):
            return True
        if not self._locality_at:
            return False
        localities = (self._locality_at.get(at) for at in (start, end - 1))
        return any(span is not None and (end < span[1] or span == (start, end)) for span in localities)

    def name_at(self, start: int, *, sure: bool = False) -> int | None:
        """The end of the free name that begins here; None where there is none (see `names.name_end`)."""
        if (start, sure) not in self._ends:
            self._ends[start, sure] = self._read_name(start, sure=sure)
        return self._ends[start, sure]

    def _read_name(self, start: int, *, sure: bool) -> int | None:
        end = name_end(self.text, start, self.scene.content, sure=sure)
        if end is None or (start in self._starts and "·" in self.text[start:end]):  # 英国首相|特雷莎·梅
            return None
        return None if self.is_taken(start, end) else end

    def add(self, start: int, end: int, rule: str) -> None:
        """Keep a name, unless one was found at the same place before."""
        self.names.setdefault(start, Candidate(start, end, "PERSON", rule))

    def opens_other(self, at: int) -> bool:
        """Whether a title or a body begins here, so that a list of names is over."""
        return at in self._starts

    def begins_name(self, at: int) -> bool:
        """Whether a name can begin here: at the head of a clause, behind a body, a preposition, a word like 记者."""
        before = self.text[max(0, at - 4) : at]
        if not before or not is_han(before[-1]) or before[-1] in _PREPOSITIONS:
            return True
        return before.endswith((*_HEADS, *_INTRODUCERS)) or at in self._body_ends
