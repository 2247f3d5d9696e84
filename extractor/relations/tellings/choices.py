"""Events that a verb of deciding tells of: elections and votes."""

from extractor.matching.patterns import Pattern
from extractor.relations.scenes import Mark
from extractor.relations.tellings.verbs import Phrase, Verb

_DECIDED = Pattern(r"了|(?:确定|产生)[了出]?|出(?!来)")

_BY_BALLOT = Pattern(r"(?:经|通过|以|采[取用])[^，。；]{0,6}$")
_ELECTING = Pattern(r"选举|补选|增选|推选|当选|产生")
"""What makes of a ballot the means of an election."""

_ELECT = Pattern(r"(?:总统|总理|主席|议长|市长|州长)")
"""What makes a title of 当选 (当选总统某某)."""

_NEW_HOUSE = Pattern(
    r"(?:产生)?了?[^，。；]{0,12}(?:新一届|第[一二三四五六七八九十\d]{1,4}届)[^，。；将]{0,12}?(?:(?:委员会"
    r"|[纪党]委|[理董监]事会|业委会|班子)(?!常?委员(?!\d)|[主书会理副董监])|(?:执行|常务)?委员(?=\d))"
)
"""A committee that is elected as a whole (选举产生了镇第三届委员会, …第三届委员会委员9名)."""

_AS = Pattern(r"(?:同志)?(?:等[^，。；]{0,6})?为")
"""What goes on with a choice behind another name (…，某某同志为副镇长)."""

_SINCE = Pattern(r"\d年(?:以来|起)|起$")
"""What makes a life's course of an election (2011年起当选镇人大代表)."""

_BEST = Pattern(r"(?:为)?[^，。；]{0,8}?最佳(?:球员|射手|选手|新人|阵容|守门员|辩手|歌手)")
"""What a player is chosen for is how a contest ended, and no election."""

_TALLY = Pattern(r"以[^，。；]{1,8}票赞成[^。；]{0,60}?通过(?:了[^，。；]*)?")
"""A house that passes something by so many votes."""

_RESOLUTIONS = Pattern(r"了?[^，。；]{0,30}(?:上述|以上|各项|有关|相关|报告)[^，。；]{0,12}(?:决议|决定)")
"""Resolutions on the reports of a session, which are an outcome of it and no vote that is told for its own sake."""

_PROCEDURE = Pattern(
    r"了?《?(?:关于)?(?:召开|举行)[^，。；]{2,40}会议?的决定"
    r"|[了出]?[^，。；]{0,24}?(?:议程|日程|选举办法|表决办法|票决办法|主席团(?!委员)|秘书长|监票人|执行主席"
    r"|名单)(?:[^，。；任]{0,12})$"
)
"""What a session settles before it begins (表决通过了会议议程, 选举产生了大会主席团): no event of its own."""


def choice(verb: Verb) -> Phrase | None:
    """补选某某为镇人民政府镇长, 某某当选镇长: a person or an office must be named in the clause."""
    scene = verb.scene
    around = scene.of("PERSON", "OFFICE", start=verb.clause_start, end=verb.clause_end)
    if "选举" in verb.word and _NEW_HOUSE.match(scene.masked, verb.end, verb.clause_end):
        return Phrase(verb.start, verb.clause_end)
    people = scene.of("PERSON", start=verb.clause_start, end=verb.clause_end)
    if not people and _PROCEDURE.match(scene.masked, verb.end, verb.clause_end):
        return None
    if verb.word == "当选" and _SINCE.search(verb.before):
        return None
    if not around or scene.masked[: verb.start].endswith("新") or _BEST.match(scene.masked, verb.end):
        return None
    holder = next((m for m in around if m.mention.label == "PERSON" and m.start > verb.end), None)
    if verb.word == "当选" and holder is not None and _ELECT.fullmatch(scene.masked, verb.end, holder.start):
        return None
    end, more = _coordinated(verb) if people else (verb.clause_end, ())
    return Phrase(verb.start, end, (*people, *more) or _elect(verb))


def _coordinated(verb: Verb) -> tuple[int, tuple[Mark, ...]]:
    """The end of the clauses behind that go on with the choice, and whom they name (补选甲为副主席，|乙为副镇长)."""
    scene, end = verb.scene, verb.clause_end
    found: list[Mark] = []
    while end < len(scene.masked) and scene.masked[end] in "，,、":
        clause = scene.clause(end + 1)
        people = scene.of("PERSON", start=end + 1, end=clause.end)
        goes_on = people and people[0].start == end + 1 and _AS.match(scene.masked, people[-1].end)
        if not goes_on:
            break
        found.extend(people)
        end = clause.end
    return end, tuple(found)


def _elect(verb: Verb) -> tuple[Mark, ...]:
    """Who is told in the clause before to have won (某某得1589票，|当选村委会主任)."""
    if verb.word != "当选" or verb.start != verb.clause_start or not verb.clause_start:
        return ()
    before = verb.scene.clause(verb.clause_start - 1)
    return tuple(verb.scene.of("PERSON", start=before.start, end=before.end)[-1:])


def vote(verb: Verb) -> Phrase | None:
    """票决了…项目; 对…进行无记名投票 from 对."""
    if verb.word == "票赞成":
        tally = _TALLY.search(verb.scene.masked, verb.clause_start)
        return Phrase(tally.start(), tally.end()) if tally else None
    if verb.before.endswith("投") or _is_means(verb):  # 投|票选出
        return None
    if verb.word.endswith(("投票", "投票表决")):
        return Phrase(verb.clause_start + max(verb.before.rfind("对"), 0), verb.end)
    settled = any(rule.match(verb.scene.masked, verb.end, verb.clause_end) for rule in (_RESOLUTIONS, _PROCEDURE))
    if verb.word.endswith("表决通过") and settled:
        return None
    return _decided(verb)


def _decided(verb: Verb) -> Phrase | None:
    """审议表决了人事任免事项, with those who are appointed; …，表决通过新规."""
    if verb.word == "审议表决":
        appoints = "任" in verb.scene.masked[verb.end :]
        return Phrase(verb.start, verb.clause_end, verb.scene.of("PERSON", start=verb.end) if appoints else ())
    if verb.word == "表决通过" and verb.start == verb.clause_start and verb.scene.of("EVENT", "DATE", end=verb.start):
        return Phrase(verb.start, verb.clause_end)
    return Phrase(verb.start, verb.clause_end) if _DECIDED.match(verb.scene.masked, verb.end) else None


def _is_means(verb: Verb) -> bool:
    """Whether a ballot is only the means of an election (经无记名投票，选举某某为…)."""
    by_ballot = verb.word.endswith("投票") and _BY_BALLOT.search(verb.before)
    return bool(by_ballot and _ELECTING.search(verb.scene.masked, verb.end))
