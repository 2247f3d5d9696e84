"""Named people (PERSON) and the titles that they hold.

A name is read where something says that a person stands there: a title before or behind it, a list that began with one,
a byline, a verb of speech at the head of a clause. Names found once are then known in the whole document
(`propagation.py`).
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractor import seeds
from extractor.mentions.candidates import Candidate
from extractor.mentions.names import could_be_name, ends_here, has_form, is_wordlike, name_end
from extractor.mentions.scene import Scene
from extractor.mentions.segmenter import vocabulary
from extractor.mentions.vocabulary import alternation

_JOINS = re.compile(r"[、，]|兼|和|及|暨|以及|(?:（[^（）]{1,12}）)[、，]?|[ \u3000]")
_NAME_JOINS = re.compile(r"(?:同志)?(?:（[^（）]{1,8}）)?(?:[、，]|和|及|与|以及|[ \u3000])")
_INTRODUCERS = re.compile(alternation(seeds.words("names", "introducers")))
_SPEECH = re.compile(alternation(seeds.words("names", "speech")))
_CHANGE_VERB = alternation([*seeds.table("offices", "change_verbs"), *seeds.table("offices", "becomes")])
_CHANGE = re.compile(f"(?:{_CHANGE_VERB})(?:了|为)?$|同志为$|(?:选举|补选|任命|推选)[^，。；]{{2,8}}为$")
_CLAUSE = re.compile(r"(?:^|(?<=[，。；：！？、“”（）\s—]))(?=[㐀-鿿])")
_LIST_HEAD = re.compile(r"(?:出席|参加|列席|陪同|陪同的|有|还有|分别是|分别为|包括|代表|领导|成员)(?:会议|活动|调研|检查)?(?:的)?(?:还有|有)?[：:]?$")
_BYLINE = re.compile(r"（([^（）]{2,40})）")
_BYLINE_WORD = re.compile(
    r"(?:特约|见习|本报|实习|摄影)?(?:记者|通讯员|实习生|作者|供稿|撰稿|编辑|责编|摄影|报道)[:：/]?|(?:文/图|文|图|摄)(?=[\s/:：、，]|$)"
)
_CAPTION = re.compile(r"(?<![㐀-鿿])([㐀-鿿]{2,4})\s{0,4}[/／]?\s?摄(?:影)?(?![㐀-鿿])|摄影[:：]?\s?([㐀-鿿]{2,4})(?![㐀-鿿])")
_THEORY = re.compile("新时代中国特色|法治思想|生态文明思想|强军思想|外交思想|文化思想|经济思想|总体国家安全观")
_HONORIFICS = re.compile(alternation(seeds.words("names", "honorifics")))
_ATTENDS = re.compile("出席|参加|陪同|列席|主持|致辞|讲话")
_PROFILE = re.compile(r"，(?:[^。；]{0,40}?)(?:任|兼|[男女]，|教授|博士|院士|研究员|主任医师)")


class People(NamedTuple):
    """The names of a sentence and those of its titles that have a holder."""

    names: list[Candidate]
    offices: list[Candidate]


def find_people(text: str, offices: Sequence[Candidate], bodies: Sequence[Candidate], scene: Scene) -> People:  # fmt: skip
    """The people of one sentence, with the rule that found each, and the titles that somebody holds."""
    reader = _Reader(text, offices, bodies, scene)
    reader.after_titles()
    reader.before_titles()
    reader.honoured()
    reader.after_bodies()
    reader.runs()
    reader.introduced()
    reader.bylines()
    reader.speakers()
    reader.lists()
    return reader.result()


class _Reader:
    """Collects names by one construction after the other; an earlier construction is the stronger evidence."""

    def __init__(self, text: str, offices: Sequence[Candidate], bodies: Sequence[Candidate], scene: Scene) -> None:  # fmt: skip
        self.text = text
        self.offices = list(offices)
        self.bodies = bodies
        self.scene = scene
        self.names: dict[int, Candidate] = {}
        self.held: set[Candidate] = set()
        self.office_at = {office.start: office for office in offices}
        self.taken = [(o.start, o.end) for o in offices if o.rule != "open-title"]
        self.taken += [(b.start, b.end) for b in bodies]
        own = scene.localities.pattern()
        self.localities = [m.span() for m in own.finditer(text)] if own else []

    def result(self) -> People:
        """The collected names and the titles that turned out to be held."""
        profile = self._profiled()
        if profile is not None:
            self.names.setdefault(profile.start, profile)
            self.held.update(office for office in self.offices if office.start > profile.end)
        names = [name for _, name in sorted(self.names.items()) if not _THEORY.match(self.text, name.end)]
        self.held.update(o for o in self.offices if _CHANGE.search(self.text[max(0, o.start - 14) : o.start]))
        return People(names, [office for office in self.offices if office in self.held])

    def _profiled(self) -> Candidate | None:
        """林某某，…曾任…校长: the person whose life a sentence tells, who holds all its titles."""
        end = name_end(self.text, 0, self.scene.content)
        if end is None or self._is_taken(0, end) or not _PROFILE.match(self.text, end):
            return None
        return Candidate(0, end, "PERSON", "profile")

    def after_titles(self) -> None:
        """芦汀镇党委书记A，镇长B；副镇长C、D: names behind a chain of titles, and the list that goes on from them."""
        chain: list[Candidate] = []
        for office in self.offices:
            chain = [*chain, office] if chain and self._chained(chain[-1], office) else [office]
            at = self._skip_note(office.end)
            if self._read_list(at, "after-title"):
                self.held.update(chain)

    def _chained(self, left: Candidate, right: Candidate) -> bool:
        between = self.text[left.end : right.start]
        return not between or _JOINS.fullmatch(between) is not None

    def _skip_note(self, at: int) -> int:
        """Behind a note in brackets: 副镇长（挂职）某某."""
        note = re.compile(r"（[^（）]{1,10}）").match(self.text, at)
        return note.end() if note else at

    def _read_list(self, at: int, rule: str) -> bool:
        """Read names joined by 、 from here on; False where not even one stands here."""
        end = self._read(at, rule)
        if end is None:
            return False
        while True:
            join = _NAME_JOINS.match(self.text, end)
            if join is None or self._opens_other(join.end()):
                return True
            following = self._listed(join)
            if following is None:
                return True
            end = following

    def _listed(self, join: re.Match[str]) -> int | None:
        """The end of the next name of a list; behind a comma or a blank it must itself be followed like a name."""
        at = join.end()
        end = name_end(self.text, at, self.scene.content)
        if end is None or self._is_taken(at, end):
            return None
        if not ends_here(self.text, end) and (join[0] != "、" or is_wordlike(self.text[at:end])):
            return None
        if join[0][-1] in "，与和及 \u3000" and is_wordlike(self.text[at:end]):
            return None
        return self._read(at, "name-list")

    def _opens_other(self, at: int) -> bool:
        """Whether a title or a body begins here, so that a list of names is over."""
        return at in self.office_at or any(body.start == at for body in self.bodies)

    def _read(self, at: int, rule: str) -> int | None:
        end = name_end(self.text, at, self.scene.content, sure=True)
        if end is None or self._is_taken(at, end):
            return None
        self.names.setdefault(at, Candidate(at, end, "PERSON", rule))
        return end

    def _is_taken(self, start: int, end: int) -> bool:
        """Whether the stretch belongs to a title, a body or a locality; a body inside the name yields to it."""
        if any(a < end and start < b and not (start <= a and b <= end) for a, b in self.taken):
            return True
        return any(a < end and start < b and (end < b or a == start and end - b < 1) for a, b in self.localities)

    def before_titles(self) -> None:
        """项某某委员, 某市教育局吴某局长: a name right before a role, at the head of a clause or behind a body."""
        for index, office in enumerate(self.offices):
            if office.rule not in ("bare-title", "open-title") or office in self.held:
                continue
            role = re.compile(f"(?:{alternation(seeds.words('offices', 'modifiers'))})?(?:{alternation(seeds.words('offices', 'roles'))})$")
            found = role.search(self.text[office.start : office.end])
            start = office.start + found.start() if found else office.start
            for length in (4, 3, 2):
                at = start - length
                sure = self.text.startswith("总书记", start) and length == 3
                if at >= 0 and could_be_name(self.text[at:start]) and (sure or self._begins(at)):
                    bare = Candidate(start, office.end, "OFFICE", "title-behind-name")
                    self.names.setdefault(at, Candidate(at, start, "PERSON", "before-title"))
                    self.offices[index] = bare
                    self.held.add(bare)
                    break

    def _begins(self, at: int) -> bool:
        """Whether a name can begin here: clause head, behind a body or a preposition."""
        before = self.text[max(0, at - 4) : at]
        if not before or not ("㐀" <= before[-1] <= "鿿"):
            return True
        if any(body.end == at for body in self.bodies) or _INTRODUCERS.search(before + "\n") is None and before[-1] in "由与和同向对以":
            return True
        return before.endswith(("社区", "居委", "邀请", "时任", *("镇", "村", "局", "县", "区", "市", "乡"))) or any(
            before.endswith(word) for word in seeds.words("names", "introducers")
        )

    def honoured(self) -> None:
        """补选某某同志为…, 某某教授: a name before an honorific, wherever it stands."""
        for match in _HONORIFICS.finditer(self.text):
            self._behind(match.start(), "honoured")

    def _behind(self, end: int, rule: str) -> bool:
        """Read the name that ends here; the longest whose head is a name's head wins, then the longest."""
        starts = [end - n for n in (4, 3, 2) if end >= n and could_be_name(self.text[end - n : end])]
        starts = [at for at in starts if not self._is_taken(at, end)]
        clean = [at for at in starts if self._begins(at)]
        if not starts:
            return False
        at = (clean or starts)[0]
        self.names.setdefault(at, Candidate(at, end, "PERSON", rule))
        return True

    def after_bodies(self) -> None:
        """邀请县委党校讲师团某某某到…: a name right behind a body, before a word that follows names."""
        for body in self.bodies:
            end = name_end(self.text, body.end, self.scene.content)
            if end is None or end - body.end != 3 or self._is_taken(body.end, end) or is_wordlike(self.text[body.end : end]):
                continue
            if ends_here(self.text, end) and end < len(self.text) and "㐀" <= self.text[end] <= "鿿":
                self.names.setdefault(body.end, Candidate(body.end, end, "PERSON", "after-body"))

    def runs(self) -> None:
        """A headline's 某某某某某某出席: names in a row without a mark between them, before a verb of attendance."""
        for clause in _CLAUSE.finditer(self.text):
            verb = _ATTENDS.search(self.text, clause.start(), clause.start() + 16)
            parts = _split_names(self.text[clause.start() : verb.start()]) if verb else None
            if parts is None or any(is_wordlike(part) for part in parts):
                continue
            at = clause.start()
            for part in parts:
                self.names.setdefault(at, Candidate(at, at + len(part), "PERSON", "name-run"))
                at += len(part)

    def introduced(self) -> None:
        """记者某某, 村民某某家中, 县领导某某、某某: names behind a word for a kind of person."""
        for match in _INTRODUCERS.finditer(self.text):
            at = match.end()
            if match[0] in ("文", "图", "摄", "编辑", "领导", "代表", "群众", "党员", "学生", "专家", "委员", "医生") and not (
                self._sure(at)
            ):
                continue
            end = name_end(self.text, at, self.scene.content, sure=True)
            if end is not None and ends_here(self.text, end) and not self._is_taken(at, end):
                self._read_list(at, "introduced")

    def _sure(self, at: int) -> bool:
        end = name_end(self.text, at, self.scene.content)
        return end is not None and ends_here(self.text, end) and not is_wordlike(self.text[at:end])

    def bylines(self) -> None:
        """（记者 某某 实习生 某某）, （某某 某某）: the names of those who wrote or took the pictures."""
        for bracket in _BYLINE.finditer(self.text):
            marked = _BYLINE_WORD.search(bracket[1]) is not None
            if not marked and bracket.end() < len(self.text.rstrip()):
                continue
            inner = self._without_bodies(bracket.start(1), bracket.end(1))
            for start, end in _byline_names(inner, bracket.start(1), marked=marked):
                self.names.setdefault(start, Candidate(start, end, "PERSON", "byline"))
        for caption in _CAPTION.finditer(self.text):
            group = 1 if caption[1] else 2
            if has_form(caption[group]) and not self._is_taken(*caption.span(group)):
                self.names.setdefault(caption.start(group), Candidate(*caption.span(group), "PERSON", "byline"))

    def _without_bodies(self, start: int, end: int) -> str:
        """The inside of a bracket with blanks for the bodies in it: （镇党群办 某某）."""
        inner = list(self.text[start:end])
        for body in self.bodies:
            for at in range(max(body.start, start), min(body.end, end)):
                inner[at - start] = " "
        return "".join(inner)

    def speakers(self) -> None:
        """某某指出, 某某主持会议: a name at the head of a clause, before a verb whose subject is a person."""
        for clause in _CLAUSE.finditer(self.text):
            at = clause.start()
            end = name_end(self.text, at, self.scene.content)
            if end is None or at in self.names or self._is_taken(at, end):
                continue
            if self._speaks(at, end):
                self.names[at] = Candidate(at, end, "PERSON", "speaker")

    def _speaks(self, at: int, end: int) -> bool:
        name = self.text[at:end]
        verb = _SPEECH.match(self.text, end)
        if self.scene.is_headline and at == 0 and self.text[end : end + 1] in ("：", "在"):
            return not is_wordlike(name)
        if verb is None:
            return False
        weak = len(verb[0]) == 1 and verb[0] not in "说"
        if is_wordlike(name) or (weak and len(name) == 2):
            return self.scene.content.count(name) > 2 and name not in vocabulary()
        return not weak or self.scene.content.count(name) > 1 or self.scene.is_headline

    def lists(self) -> None:
        """出席的还有某某、某某、某某: three names or more in a row need no title."""
        for clause in _CLAUSE.finditer(self.text):
            self._try_list(clause.start())
        for match in re.finditer(r"(?:还有|领导|分别是|分别为|包括)[：:]?", self.text):
            self._try_list(match.end())

    def _try_list(self, at: int) -> None:
        spans = []
        start = at
        while True:
            end = name_end(self.text, start, self.scene.content)
            if end is None or self._is_taken(start, end) or is_wordlike(self.text[start:end]):
                break
            spans.append((start, end))
            if self.text[end : end + 1] != "、":
                break
            start = end + 1
        if len(spans) >= 3 and ends_here(self.text, spans[-1][1]):
            for start, end in spans:
                self.names.setdefault(start, Candidate(start, end, "PERSON", "bare-list"))


def _byline_names(inner: str, offset: int, *, marked: bool) -> Iterator[tuple[int, int]]:
    """The names in a byline; nothing where anything in it is neither a name nor a word like 记者."""
    spans = []
    rest = re.sub(_BYLINE_WORD, lambda word: " " * len(word[0]), inner)
    for token in re.finditer(r"[^\s、，,/／：:；]+", rest):
        parts = [token[0]] if marked and has_form(token[0]) else _split_names(token[0])
        if parts is None:
            return
        at = offset + token.start()
        for part in parts:
            spans.append((at, at + len(part)))
            at += len(part)
    yield from spans


def _split_names(token: str) -> list[str] | None:
    """One name, or two or three written without a gap (殷某罗某); None where the token is none of these."""
    if could_be_name(token) and token not in vocabulary():
        return [token]
    for cut in (3, 2):
        if len(token) > cut and could_be_name(token[:cut]):
            rest = _split_names(token[cut:])
            if rest is not None:
                return [token[:cut], *rest]
    return None

