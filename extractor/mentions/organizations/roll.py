"""The roll of bodies while a sentence is read: what was found so far, and what the text around says."""

from collections.abc import Sequence

from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.scene import Scene
from extractor.mentions.segmentation.segmenter import Words
from extractor.mentions.vocabulary import roles, states_in

Stretch = tuple[int, int]

_JOINTS = frozenset(("", "、", "和", "与", "及", "以及", "联合", "会同", "协同"))
_AUTONOMOUS = Pattern("自治[州县旗]")
"""What an autonomous area is called behind its own bodies' news: 自治县|人大常委会."""
_OF_WHOM = "记"
"""What opens the second line of a headline that says of whom the story tells."""
_FUNCTION = frozenset("于在由以从向对为是有就把被将与和及更")


class Roll:
    """The bodies of one sentence in reading order, and questions about the text that both readings ask.

    Attributes:
        places: where localities and states stand, start → end; `place_at_end` is the way back.
        found: the bodies so far.
    """

    def __init__(self, text: str, blocks: Sequence[Stretch], scene: Scene, words: Words) -> None:
        self.text = text
        self.words = words
        self._blocks = blocks
        self.states = dict(states_in(text))
        self.places = dict(scene.localities.spans(text)) | self.states
        named = set(self.places.values())
        self.places |= (
            dict(m.span() for m in _AUTONOMOUS.finditer(text) if m.end() not in named) if "自治" in text else {}
        )
        self.place_at_end = {end: start for start, end in sorted(self.places.items(), reverse=True)}
        self.found: list[Candidate] = []

    @property
    def last(self) -> Candidate | None:
        """The body found last."""
        return self.found[-1] if self.found else None

    def put(self, start: int, end: int, rule: str) -> None:
        """Keep a body; one that begins inside its neighbour takes that in."""
        if start and self.text[start] in "号弄幢" and self.text[start - 1].isdigit():  # 18号|芦汀镇党政办
            start += 1
        if self.text.startswith(_OF_WHOM, start) and (start == 0 or self.text[start - 1] in "—－-"):  # ——记|某公司
            start += 1
        if self.text.endswith("武警", 0, start):  # 武警|荻江支队
            start -= len("武警")
        while self.found and self.found[-1].end > start:
            start = min(start, self.found.pop().start)
        self.found.append(Candidate(start, end, "ORG", rule))

    def is_blocked(self, start: int, end: int) -> bool:
        """Whether the stretch touches a date or a title in 《》."""
        return any(a < end and start < b for a, b in self._blocks)

    def covers(self, start: int, end: int) -> bool:
        """Whether the body found last holds the stretch already."""
        return self.last is not None and self.last.start <= start and end <= self.last.end

    def floor(self, at: int) -> int:
        """The offset before which no name that is read leftwards from here can begin."""
        blocks = self.block_floor(at)
        return max(blocks, self.last.end) if self.last is not None and self.last.end <= at else blocks

    def block_floor(self, at: int) -> int:
        """The end of the last date or title in 《》 before this offset; a name may take in the body before it."""
        return max([b for _, b in self._blocks if b <= at], default=0)

    def is_coordinated(self, start: int) -> bool:
        """Whether another body precedes, whose owner is the owner of both (镇党委、|政府)."""
        return self.last is not None and self.text[self.last.end : start] in _JOINTS

    def heads_title(self, end: int) -> bool:
        """Whether a role follows, so that a title begins with this body."""
        return roles().match(self.text, end) is not None

    def is_phrase(self, start: int, end: int) -> bool:
        """Whether running text stands here (高度评价|镇党委): words of everyday use make no locality's name."""
        if any(char in _FUNCTION for char in self.text[start:end]):
            return True
        return self.words.hold_known(start, end)

    def is_common(self, start: int, end: int) -> bool:
        """Whether the stretch is made of everyday words alone (制约|医院), so that it names nothing."""
        return self.words.are_known(start, end)
