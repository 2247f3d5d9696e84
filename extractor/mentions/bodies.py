"""Named bodies (ORG): party, congress, government, department, company, school, association (guidelines § 1).

Three readings, by how the name ends: a body that exists once (国务院); a core that every level has (党委, 人大, 政府) behind
a locality, a level or its owner; an ending that says what the body is (研究会, 有限公司), read leftwards to where a place
begins the name or the running text stops.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from extractor import seeds
from extractor.mentions import vocabulary
from extractor.mentions.boundaries import name_limit
from extractor.mentions.candidates import Candidate
from extractor.mentions.scene import Scene
from extractor.mentions.segmenter import Words
from extractor.mentions.segmenter import vocabulary as known_words
from extractor.mentions.vocabulary import alternation, word_set

_JOINT = frozenset(("", "、", "和", "与", "及", "以及"))
_SIBLINGS = frozenset(("政府", "人民政府", "人大", "政协", "纪委", "党委", "人大常委会"))
_LEVEL = re.compile(r"(?:医院|学校|学院|公司|集团|法院|检察院|街道|社区|居民区|[省市区县镇乡村州旗盟局院校])$")
_SESSION = re.compile(r"第?[一二三四五六七八九十]{1,3}届$")
_COUNTRY = re.compile("中国(?!特色|式|梦|人民的)|中共|中华|中央|全国|国家|共青团|农工党|致公党|九三学社")
_SETTLEMENT = re.compile("(?:^|[^㐀-鿿])([㐀-鿿]{2,5})$")
_UNKNOWN_LOCALITY = 4
_FUNCTION = frozenset("于在由以从向对为是有就把被将与和及更")
_CLASSES = frozenset(("高校", "学校", "院校", "军校", "职校", "小区", "辖区", "园区", "地区", "片区", "农村", "乡村"))


class Ending(tuple[int, int, str]):
    """(start, end, rule) of a word that ends a body's name."""

    __slots__ = ()


@cache
def _core_pattern() -> re.Pattern[str]:
    """A core, not the beginning of another word (党组织, 人大代表, 人民代表大会制度)."""
    names = alternation(seeds.words("bodies", "cores"))
    committee = "(?<=[省市区县镇乡州盟])委(?![员托派外曲屈任])"
    return re.compile(
        f"(?:{names})(?!织|制度|工作者|职能|采购|购买|(?<=人大)代表|(?<=政协)委员|(?<=大会)代表)|{committee}"
    )


@cache
def _suffix_pattern() -> re.Pattern[str]:
    """A firm or weak ending; 局 in 布局 and 局面 and 长 behind 局 (吴某局长) are none."""
    firm = alternation(seeds.words("bodies", "firm"))
    weak = alternation(seeds.words("bodies", "weak"))
    return re.compile(
        f"(?P<firm>{firm})(?!织)|(?<![大格布开新结全僵战当会餐展客教场公哪讲名首举承主协联创筹督查代经干])(?P<weak>{weak})(?![长面势部限域里内外室员分于])"
    )


def find_bodies(text: str, blocks: Sequence[tuple[int, int]], scene: Scene, words: Words) -> list[Candidate]:
    """The bodies that one sentence names, in reading order and without overlap.

    Args:
        text: the sentence.
        blocks: stretches that no name enters (dates, titles in 《》).
        scene: what is known of the document.
        words: the sentence's words, cut on demand.
    """
    return _Reader(text, blocks, scene, words).read()


class _Reader:
    """Reads one sentence from left to right, so that each body knows the one before it."""

    def __init__(self, text: str, blocks: Sequence[tuple[int, int]], scene: Scene, words: Words) -> None:
        self.text = text
        self.blocks = blocks
        self.words = words
        self.places = dict(_places(text, scene))
        self.place_at_end = {end: start for start, end in sorted(self.places.items(), reverse=True)}
        self.found: list[Candidate] = []

    def read(self) -> list[Candidate]:
        """All bodies of the sentence."""
        for start, end, rule in self._endings():
            if any(a < end and start < b for a, b in self.blocks) or self._inside(start, end):
                continue
            if rule == "national-body":
                self._put(self._session(start), end, rule)
            elif rule == "core-body":
                self._core(start, end)
            else:
                self._suffix(start, end, rule)
        return self.found

    def _endings(self) -> list[tuple[int, int, str]]:
        national = vocabulary.national_bodies().finditer(self.text)
        found = [(*m.span(), "national-body") for m in national if not m[0].endswith("届中央")]
        found += [(*m.span(), "core-body") for m in _core_pattern().finditer(self.text)]
        for match in _suffix_pattern().finditer(self.text):
            found.append((*match.span(), "firm-ending" if match["firm"] else "weak-ending"))
        return sorted(found, key=lambda ending: (ending[0], -ending[1], ending[2]))

    def _inside(self, start: int, end: int) -> bool:
        return bool(self.found) and self.found[-1].end >= end and self.found[-1].start <= start

    def _put(self, start: int, end: int, rule: str) -> None:
        """Keep the body; one that begins inside its neighbour or right behind the owner's name takes that in."""
        while self.found and self.found[-1].end > start:
            start = min(start, self.found.pop().start)
        self.found.append(Candidate(start, end, "ORG", rule))

    def _session(self, start: int) -> int:
        session = _SESSION.search(self.text[max(0, start - 5) : start])
        return start - len(session[0]) if session else start

    # -- cores ------------------------------------------------------------------------------------------------------

    def _core(self, start: int, end: int) -> None:
        before = self.found[-1] if self.found else None
        core = self.text[start:end]
        if before and before.end == start and not self._is_sibling(before, core):
            self._put(before.start, end, "core-body")
            return
        owner = self._owner(start)
        if owner is not None:
            self._put(self._session(owner), end, "core-body")
        elif core not in ("委", "常委会") and self._coordinated(start):
            self.found.append(Candidate(start, end, "ORG", "bare-core"))
        elif core not in ("委", "常委会") and self._heads_title(end):
            self.found.append(Candidate(start, end, "ORG", "titled-core"))

    def _is_sibling(self, before: Candidate, core: str) -> bool:
        """镇党委|政府 are two bodies; 县教育局|党委 is one, since an organ of a body is named behind it."""
        last = self.text[before.start : before.end]
        return core in _SIBLINGS and any(last.endswith(sibling) for sibling in (*_SIBLINGS, "委"))

    def _owner(self, start: int) -> int | None:
        """Where the name of a core's owner begins: a known place, a level, an unknown locality; None if there is none."""
        if start in self.place_at_end:
            return self._chain(self.place_at_end[start])
        level = _LEVEL.search(self.text[max(0, start - 3) : start])
        if level is None:
            return None
        at = start - len(level[0])
        settlement = _SETTLEMENT.search(self.text[max(0, at - 6) : at])
        if settlement and level[0] in ("村", "社区", "居民区"):
            return at - len(settlement[1])
        limit = name_limit(self.text, at, self._floor(at), self.words, owned=True)
        if self.text[at - 1 : at] == "团":  # 团省委: the youth league's committee, not the party's
            return at - 1
        if limit in self.places or (2 <= at - limit <= _UNKNOWN_LOCALITY and not self._is_phrase(limit, at)):
            return limit
        return None if self.text[at - 1 : at + 1] in _CLASSES else at

    def _chain(self, start: int) -> int:
        """云州市|澄阳区|芦汀镇: leftwards over places that adjoin."""
        while start in self.place_at_end:
            start = self.place_at_end[start]
        return start - 2 if self.text[max(0, start - 2) : start] == "中共" else start

    def _is_phrase(self, start: int, end: int) -> bool:
        """Whether running text stands here (高度评价|镇党委): words that the segmenter knows make no locality's name."""
        if any(char in _FUNCTION for char in self.text[start:end]):
            return True
        return any(
            start <= a and b <= end and b - a >= 2 and self.text[a:b] in known_words() for a, b in self.words.spans
        )

    def _coordinated(self, start: int) -> bool:
        """Whether another body precedes, whose owner is the owner of both (镇党委、|政府)."""
        return bool(self.found) and self.text[self.found[-1].end : start] in _JOINT

    def _heads_title(self, end: int) -> bool:
        return vocabulary.roles().match(self.text, end) is not None

    # -- endings ----------------------------------------------------------------------------------------------------

    def _suffix(self, start: int, end: int, rule: str) -> None:
        before = self.found[-1] if self.found else None
        if not (self._heads_title(end) or self._ends_word(end)) or self._is_quoted(start, end):
            return
        limit = name_limit(self.text, start, self._floor(start), self.words, owned=True)
        if self._anchor(limit, start) is None:
            limit = name_limit(self.text, start, self._floor(start), self.words)
        if before and limit <= before.end <= start and not self._ends_in_place(before) and start - before.end <= 8:
            if rule == "firm-ending" or self._heads_title(end):
                self._put(before.start, end, rule)
            return
        begin = self._anchor(limit, start)
        anchored = begin is not None
        begin = limit if begin is None else begin
        if self._is_name(
            begin,
            start,
            rule,
            anchored=anchored,
            titled=self._heads_title(end),
            listed=self._coordinated(begin),
        ):
            self._put(begin, end, rule)

    def _ends_in_place(self, before: Candidate) -> bool:
        return before.rule == "acting-locality"

    def _is_name(self, begin: int, start: int, rule: str, *, anchored: bool, titled: bool, listed: bool) -> bool:
        prefix = self.text[begin:start]
        if not prefix:
            return rule == "firm-ending" and (titled or listed or self._is_definite(begin, start))
        if prefix in word_set("bodies", "common") and not titled:
            return False
        if anchored:
            return True
        if rule == "firm-ending":
            return titled or listed or (len(prefix) >= 2 and not self._is_common(begin, start))
        return titled and len(prefix) >= 2

    def _ends_word(self, end: int) -> bool:
        """协会 in 政协会议 and 处 in 正处于 end no word, so no name."""
        return end == len(self.text) or not ("㐀" <= self.text[end] <= "鿿") or self.words.is_boundary(end)

    def _is_quoted(self, start: int, end: int) -> bool:
        """“枫桥式派出所” is a title of honour and no body."""
        opening = self.text.rfind("“", 0, start)
        return (
            opening >= 0
            and "”" not in self.text[opening:start]
            and self.text.startswith("”", end)
            and end - opening > 8
        )

    def _is_definite(self, start: int, ending: int) -> bool:
        """Whether a long ending alone, between marks (、综合执法大队负责人), names the locality's one body of the kind."""
        match = _suffix_pattern().match(self.text, ending)
        if start != ending or match is None or self.text[:start].endswith(("各", "多个")):
            return False
        return len(match[0]) > 3 or (
            self.text[start - 1 : start] == "（"
            and self.text.startswith("）", match.end())
            and match[0][-1] in "办所队站局委部"
        )

    def _is_common(self, start: int, end: int) -> bool:
        """Whether the stretch is made of everyday words alone (制约|医院, 高质量引领|医院), so that it names nothing."""
        words = [(a, b) for a, b in self.words.spans if start <= a and b <= end]
        return sum(b - a for a, b in words if self.text[a:b] in known_words()) == end - start

    def _anchor(self, limit: int, ending: int) -> int | None:
        """Where a place, a level or the country begins the name between the limit and the ending."""
        if self.text.startswith(("公司", "有限", "集团", "股份"), ending) and not self._is_common(limit, ending):
            return limit
        starts = [at for at, stop in self.places.items() if limit <= at and stop <= ending]
        starts += [m.start() for m in _COUNTRY.finditer(self.text, limit, ending)]
        if starts:
            return min(starts)
        if (
            limit < ending
            and self.text[limit] in "省市区县镇乡州"
            and not self.text.startswith(("市场", "区域"), limit)
        ):
            return limit
        for at in range(ending - 1, limit, -1):
            if self.text[at] in "省市区县镇乡" and self.words.is_word(at, at + 1):
                return limit if at - limit <= 3 or not self._is_phrase(limit, at) else at
        return None

    def _floor(self, at: int) -> int:
        return max([b for _, b in self.blocks if b <= at], default=0)


def _places(text: str, scene: Scene) -> Iterator[tuple[int, int]]:
    own = scene.localities.pattern()
    if own is not None:
        for match in own.finditer(text):
            yield match.span()
