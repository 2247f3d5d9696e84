"""Events that a verb of teaching tells of: lessons and lectures that no noun names."""

from collections.abc import Iterator

from extractor.matching.patterns import Pattern
from extractor.mentions.opaque import FILL
from extractor.relations.scenes import Scene
from extractor.relations.tellings.verbs import Phrase, Verb, on_a_day

_KNOWLEDGE = Pattern(r"了?[^，。；]{2,16}?(?:知识|技术|技能|故事)(?:要点|要领)?(?=$|[，。；])")

_GAVE = Pattern(
    r"(?:以[^，。；]{2,60}为题|[为给向]与?会?[^，。；]{1,16})?[作做讲上]了?(?:一|两|三"
    r"|多)[堂次场节][^，。；]{0,12}?(?:党课|课|讲座|辅导|宣讲)(?=$|[，。；])"
    r"|(?:[为给向][^，。；]{1,16})?(?:讲授|讲|上|作)了?(?:题为[^，。；]{2,40}的)?(?!好)[^，。；、“”好]{0,8}?党课(?=$"
    r"|[，。；])"
    r"|就[^，。；]{2,40}[作做]了?(?:专题|业务|专项)?(?:培训|辅导)(?=$|[，。；])"
    rf"|以《{FILL}+》为题(?=，[^。；]{{0,60}}[作进]行?了[^，。；]{{0,8}}(?:讲解|授课|辅导|宣讲|讲授)(?=$|[，。；]))"
    rf"|[为给向][^，。；]{{1,16}}(?:讲授|讲)了?“{FILL}+”(?=$|[，。；])"
)
"""作了一场法律辅导, 以《…》为题讲了一堂党课, 为党员上专题党课, 为学员讲授“第一课”."""

_CAME = Pattern(
    r"(?:到|来到?|赴|走进|前往|深入)[^，。；]{2,24}?(?:[作做]了?|开展"
    r"|进行)(?![^，。；]{0,16}工作)[^，。；]{0,20}?(?:宣讲报告|专题报告|辅导报告|宣讲|辅导|讲座|授课)(?=$"
    r"|[，。；])"
)
"""Somebody comes to teach (到某镇作专题宣讲报告)."""

_PREACHED = Pattern(r"[作做]了?(?:专题|主题|集中|巡回)?宣讲(?=$|[，。；])")
"""What somebody does on a day where he has come to (宣讲团走进某村，某某作宣讲)."""

_PARTY_LESSON = Pattern(rf"了?(?:[^，。；]{{0,10}}?党课|《{FILL}+》)(?=$|[，。；])")

_LISTENED = Pattern(r"[听请][^，。；]{1,12}$")
"""What makes of a story one that somebody listens to on a visit (认真听他们|讲述往事)."""

_SPOKE = Pattern(r"(?:发言|演讲|致辞)[中时]?，[^，。；]{0,6}$")
"""What makes of a story what somebody told in his speech (作为获奖代表发言，|讲述了…故事)."""

_TAUGHT_BY = Pattern(r"来讲(?!述)|主讲|授课|讲授|执教")


def lesson(verb: Verb) -> Phrase | None:
    """某教授以《…》为题授课, from the end of the subject; 某某传授嫁接知识, with what is taught."""
    named = verb.scene.of("EVENT", start=verb.end, end=verb.clause_end)
    if verb.word == "讲授" and named and named[0].start - verb.end <= len("了一堂"):  # the noun tells of it
        return None
    people = verb.scene.of("PERSON", start=verb.clause_start, end=verb.start)
    if verb.word not in {"讲解", "传授", "讲述"}:
        taught = _PARTY_LESSON.match(verb.scene.masked, verb.end, verb.clause_end)
        return Phrase(people[-1].end, taught.end() if taught else verb.end) if people else None
    if _LISTENED.search(verb.before) or (verb.word == "讲述" and _SPOKE.search(verb.scene.masked, 0, verb.start)):
        return None
    before = verb.scene.of("PERSON", start=verb.scene.clause(max(verb.clause_start - 1, 0)).start, end=verb.start)
    taught = _KNOWLEDGE.match(verb.scene.masked, verb.end, verb.clause_end)
    return Phrase(before[-1].end, taught.end()) if before and taught else None


def lessons(scene: Scene, limit: int) -> Iterator[Phrase]:
    """某某为大家作了一场法律辅导; 头一堂课由某教授来讲, with the clause."""
    if not scene.of("PERSON", end=limit):
        return
    for gave in (*_GAVE.finditer(scene.masked, 0, limit), *_CAME.finditer(scene.masked, 0, limit)):
        if scene.of("PERSON", end=gave.start()):
            heard = scene.of("EVENT", start=gave.start(), end=gave.end() - 1)  # 为提升班|讲“开班第一课”
            yield Phrase(heard[-1].end if heard else gave.start(), gave.end())
    if "作宣讲" in scene.masked and on_a_day(scene, limit) and not scene.of("EVENT", end=limit):
        people = {m.end for m in scene.of("PERSON", end=limit)}
        yield from (Phrase(*m.span()) for m in _PREACHED.finditer(scene.masked, 0, limit) if m.start() in people)
    for mark in scene.of("PERSON", end=limit):
        clause = scene.clause(mark.start)
        taught = _TAUGHT_BY.match(scene.masked, mark.end, clause.end)
        opener = scene.masked.find("由", clause.start, mark.start)
        if taught and opener > clause.start and "课" in scene.masked[clause.start : opener]:
            yield Phrase(clause.start, taught.end())
