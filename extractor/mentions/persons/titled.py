"""People with a title: the names behind and before titles, and the titles that turn out to be held."""

import re
from collections.abc import Iterator

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import Ground, is_han
from extractor.mentions.persons.elements import composed_ends
from extractor.mentions.persons.foreign import acts_for_state, foreign_name_before, read_foreign
from extractor.mentions.persons.given import (
    also_given,
    is_all_titles,
    is_firm_of_other,
    is_given,
    is_noted,
    is_received,
    is_said_of,
    is_staffed,
    profiled,
)
from extractor.mentions.persons.name_followers import ends_here, follows
from extractor.mentions.persons.names import (
    could_be_name,
    has_form,
    holds_word,
    is_wordlike,
    spaced_name_end,
    unlisted_name_end,
)
from extractor.mentions.persons.rare_names import begins_rare, rare_name_end
from extractor.mentions.persons.wordlike import is_behind_holder, read_in_row, read_place_name, read_word
from extractor.mentions.titles.roles import level_headed
from extractor.mentions.vocabulary import alternation, cuts_word, everyday_words, roles, roles_at_end, word_set

_JOINS = Pattern(r"[、，]|兼|和|及|暨|以及|(?:（[^（）]{1,12}）)[、，]?|[ \u3000]")
_NAME_JOINS = Pattern(r"(?:同志)?(?:（[^（）]{1,8}）)?(?:[、，]|和|及|与|以及|[ \u3000])")
_LOOSE_JOINS = "，与和及 \u3000"
_NOTE = Pattern(r"（[^（）]{1,10}）|、[0-9 ]{1,4}岁的?|[：:][ \u3000]{0,2}|[ \u3000]{1,2}")
_KIND = alternation([*seeds.words("names", "introducers"), *seeds.words("names", "honorifics")])
_ASIDE = Pattern(rf"(?:、(?P<body>[㐀-鿿]{{2,16}}?)??(?:{_KIND})(?!长(?!孙)))+(?=[㐀-鿿])")
"""、退休干部|某某: what else the holder is, where that is no office."""
_ROW_MARKS = ("，", "、", "；")
_LEADS = Pattern("[㐀-鿿]{2,6}?的?(?:陪同|带领|率领|主持|组织|指导|见证|介绍|引导)")
"""What somebody does in whose company others act: 在|柏某某|副主任的陪同下."""
_LIST_MARKS = ("、", "，", "及", "等", "；")
_UNIQUE = ("总书记", "主席", "总理", "委员长")
_TAKES = Pattern("(?:担|兼|同志|出)?任$")
"""What stands between a name and the office that its bearer takes: 由秦立|任|副主任."""
_USUAL = 3
"""So many characters most names have; a longer one stands behind a title only if it comes again."""
_PLAIN_FOLLOWER = 2
"""So many characters has the word, at least, that shows where a name ends which nothing else shows to be one."""
_ADVERBS = frozenset("正也还已先就又再仍刚即却便均都共将曾得获仅只")


def held_offices(ground: Ground) -> Iterator[Candidate]:
    """Put the names of title holders on the ground; the titles that somebody holds, or that the text gives to somebody.

    A title without a holder names a class of people (各村党支部书记) and is no mention (guidelines § 1).
    """
    behind = set(_after_titles(ground))
    before = dict(_before_titles(ground, [office for office in ground.offices if office not in behind]))
    profile = -1 if is_all_titles(ground) else profiled(ground)
    given: Candidate | None = None
    for office in ground.offices:
        listed = given is not None and (_is_joined(ground.text, given, office) or also_given(ground, given, office))
        given = office if listed or is_given(ground, office) else None
        if office in before:
            yield before[office]
        elif (
            office in behind
            or given
            or acts_for_state(ground.text, office)
            or is_received(ground.text, office)
            or is_staffed(ground, office)
            or is_said_of(ground, office)
            or (profile is not None and office.start > profile)
            or is_noted(ground, office)
        ):
            yield office


def _after_titles(ground: Ground) -> Iterator[Candidate]:
    """芦汀镇党委书记A，镇长B；副镇长C、D: names behind a chain of titles, and the list that goes on from them."""
    chain: list[Candidate] = []
    for office in ground.offices:
        if not chain or not _is_joined(ground.text, chain[-1], office):
            chain = []
        if _is_named_before(ground, office):
            chain = []
            continue
        chain.append(office)
        note = _NOTE.match(ground.text, office.end)
        at = note.end() if note else office.end
        at = _behind_aside(ground, at)
        rare = begins_rare(ground.text, at) or ground.text[at : at + 1] in word_set("peoples", "families")
        heads = rare and level_headed(ground.text[office.start : office.end]) is not None  # 副市长|区某某、
        firm = len(chain) > 1 or heads or office.rule in ("body-title", "place-title")
        if (
            read_foreign(ground, office, chain[0])
            or (firm and _read_unlisted(ground, at))
            or read_list(ground, at, "after-title")
            or (not firm and _read_unlisted(ground, at, firm=False))
            or (
                (
                    firm
                    or level_headed(ground.text[office.start : office.end])
                    or _is_rare_word(ground.text[at : at + 2])
                )
                and (read_word(ground, at) or read_place_name(ground, at))
            )
            or (is_behind_holder(ground, office) and read_in_row(ground, at))
        ):
            yield from chain


def _is_rare_word(pair: str) -> bool:
    """Whether no word of everyday use stands here: 第一书记|田野|带领…."""
    return pair not in everyday_words() and pair not in word_set("everyday", "stops")


def _is_named_before(ground: Ground, office: Candidate) -> bool:
    """Whether the holder stands before the title and none behind it: 市卫健委|某某某|副主任、…."""
    role = roles_at_end().search(ground.text, office.start, office.end)
    if office.rule not in ("bare-title", "open-title") or role is None or not ground.text.startswith("、", office.end):
        return False
    named = _name_before(ground, role.start())
    return named is not None and named > office.start


def _behind_aside(ground: Ground, at: int) -> int:
    """Where the name may begin behind what else the holder is, in a body or not: 、云州中学|教师|某某."""
    if ground.text.startswith("、", at):  # 研究会理事长、|某大学|某某
        body = next((body for body in ground.bodies if body.start == at + 1), None)
        titled = body is None or any(office.start == body.start for office in ground.offices)
        named = ground.name_at(body.end, sure=True) if body is not None and not titled else None
        if body is not None and named is not None and not roles().match(ground.text, named):
            return body.end
    aside = _ASIDE.match(ground.text, at)
    owned = aside is not None and (
        aside["body"] is None or any((body.start, body.end) == aside.span("body") for body in ground.bodies)
    )
    return aside.end() if aside is not None and owned else at


def _read_unlisted(ground: Ground, at: int, *, firm: bool = True) -> bool:
    """Read a name that the list of family names does not lead to, and those that follow it; False where none stands."""
    listed = ground.name_at(at, sure=True)
    if ground.opens_other(at):
        return False
    if listed is not None and ends_here(ground.text, listed):
        return False
    end = unlisted_name_end(ground.text, at, firm=firm)
    if end is None or ground.is_taken(at, end) or ground.text.startswith(("“", "《"), end):
        return False
    in_row = ground.text[end : end + 1] in _ROW_MARKS and _is_held_by_name(ground, end + 1)
    if not firm and follows(ground.text, end) < _PLAIN_FOLLOWER and not in_row:
        return False
    usual = at + _USUAL
    if listed is not None and end > usual and ground.text[usual] in _ADVERBS and has_form(ground.text[at:usual]):
        end = usual  # 第一书记孙某某|刚走进…
    if listed is not None and end > listed >= usual and not _goes_on(ground, at, listed, end):
        return False
    ground.add(at, end, "after-title")
    join = _NAME_JOINS.match(ground.text, end)
    if join is not None and not ground.opens_other(join.end()):
        read_list(ground, join.end(), "name-list")
    return True


def _is_held_by_name(ground: Ground, at: int) -> bool:
    """Whether a title with a name begins here, as in a row of them: 副县长|区某某，|县委副书记麦某某."""
    end = next((office.end for office in ground.offices if office.start == at), None)
    return end is not None and ground.name_at(end, sure=True) is not None


def _goes_on(ground: Ground, at: int, listed: int, end: int) -> bool:
    """Whether a fourth character belongs to the name: it comes again, or no word begins with it (敖登高|娃|带队)."""
    if ground.scene.content.count(ground.text[at:end]) > 1:
        return True
    fourth = ground.text[listed : listed + 1]
    if fourth in _ADVERBS:
        return False
    clear = follows(ground.text, end) >= _PLAIN_FOLLOWER or not is_han(ground.text[end : end + 1] or "，")
    return clear and ground.text[listed : listed + 2] not in everyday_words()


def _is_joined(text: str, left: Candidate, right: Candidate) -> bool:
    between = text[left.end : right.start]
    return not between or _JOINS.fullmatch(between) is not None


def read_list(ground: Ground, at: int, rule: str, *, firm: bool = False) -> bool:
    """Read the name that begins here and those joined to it by 、 and the like; False where not one stands here.

    What stands before may be so firm (`firm`) that a name with a rare family name needs no word behind it.
    """
    end = ground.name_at(at, sure=True) or (rare_name_end(ground.text, at, firm=True) if firm else None)
    if end is None:
        return False
    ground.add(at, end, rule)
    join = _NAME_JOINS.match(ground.text, end)
    while join is not None and not ground.opens_other(join.end()):
        following = _listed(ground, join)
        if following is None:
            break
        ground.add(join.end(), following, "name-list")
        join = _NAME_JOINS.match(ground.text, following)
    return True


def _listed(ground: Ground, join: re.Match[str]) -> int | None:
    """The end of the next name of a list; one that looks like a word must be followed as names are."""
    at = join.end()
    if ground.name_at(at) is None and composed_ends(ground.text, at):
        return ground.name_at(at, sure=True)
    if is_firm_of_other(ground, at):
        return None
    if ground.name_at(at) is None:
        return _listed_unlisted(ground, at, marked=join[0].endswith("、"))
    end = ground.name_at(at, sure=True)
    return end if end is not None and _is_firm(ground, at, end, loose=join[0][-1] in _LOOSE_JOINS) else None


def _listed_unlisted(ground: Ground, at: int, *, marked: bool) -> int | None:
    """The end of the next name where it has not the form of one: its place in the list, and what follows, show it."""
    if _is_doubled(ground, at):
        return at + 2
    if marked and not ground.opens_other(at):
        surely = ground.name_at(at, sure=True)
        if surely is not None and surely - at == _USUAL and _ends_plainly(ground.text, surely):
            return surely  # 、|燕子某|、
        unlisted = unlisted_name_end(ground.text, at)
        plain = unlisted is not None and _ends_plainly(ground.text, unlisted)
        if unlisted is not None and unlisted - at == _USUAL and plain and not ground.is_taken(at, unlisted):
            return unlisted  # 李某某、|尕某某|及…
    wide = spaced_name_end(ground.text, at)  # 、蒋 汀|分获
    return wide if wide is not None and not ground.is_taken(at, wide) else None


def _ends_plainly(text: str, end: int) -> bool:
    return text.startswith((*_LIST_MARKS, "为"), end) or follows(text, end) >= _PLAIN_FOLLOWER


def _is_doubled(ground: Ground, at: int) -> bool:
    """Whether two equal characters stand between the marks of a list: 、|冉冉|、."""
    name = ground.text[at : at + 2]
    listed = ground.text[at + 2 : at + 3] in _LIST_MARKS and not ground.is_taken(at, at + 2)
    return listed and name == name[:1] * 2 and has_form(name)


def _is_firm(ground: Ground, at: int, end: int, *, loose: bool) -> bool:
    """Whether the next of a list is a name: what looks like a word, or stands behind a loose join, must be followed."""
    wordlike = is_wordlike(ground.text[at:end])
    followed = ends_here(ground.text, end)
    if loose:
        return followed and not wordlike
    clean = end - at == _USUAL and not holds_word(ground.text[at:end])  # 队员那某某、|石凤岐|抬着
    return followed or clean or not wordlike


def _before_titles(ground: Ground, offices: list[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    """项某某委员, 某市教育局吴某局长: (the title as it was read, the role alone) for a name right before a role."""
    for office in offices:
        if office.rule not in ("bare-title", "open-title"):
            continue
        role = roles_at_end().search(ground.text[office.start : office.end])
        start = office.start + role.start() if role else office.start
        taken = _TAKES.search(ground.text, max(0, start - _USUAL), start)
        holder = _name_before(ground, taken.start()) if taken is not None else None
        name = _name_before(ground, start) if holder is None else None
        if holder is not None and taken is not None:
            ground.add(holder, taken.start(), "before-title")
        elif name is not None:
            ground.add(name, start, "before-title")
            yield office, Candidate(start, office.end, "OFFICE", "title-behind-name")


def _name_before(ground: Ground, end: int) -> int | None:
    """Where the name begins that ends here: anywhere before 总书记 and the like, else where names begin."""
    foreign = foreign_name_before(ground, end)
    if foreign is not None:
        return foreign
    for length in (4, 3, 2):
        at = end - length
        if at < 0 or not could_be_name(ground.text[at:end]):
            continue
        if ground.text[end - 1] == "为" and ground.name_at(at) == end - 1:  # 选举江青、段澄|为|委员
            continue
        if ground.begins_name(at) or (
            length == 3
            and ground.text.startswith(_UNIQUE, end)
            and not (ground.is_taken(at, end) or cuts_word(ground.text, at))
        ):
            return at
        if ground.text[at - 1 : at] == "在" and _LEADS.match(ground.text, end) and not ground.is_taken(at, end):
            return at
    return None
