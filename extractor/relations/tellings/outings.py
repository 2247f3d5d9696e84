"""What a body is told to have done on a day with others or for others: trees planted, litter picked up, gifts made."""

from collections.abc import Iterator

from extractor.matching.patterns import Pattern
from extractor.relations.scenes import Scene
from extractor.relations.tellings.verbs import Phrase, on_a_day

_OUTING = Pattern(
    r"组织(?:开展)?[^，。；]{0,16}?(?:志愿者|党员|干部|职工|师生|学生|代表|群众|青年|居民|村民|队员|人员|民兵"
    r"|突击队|服务队)"
    r"(?:[^，。；]{0,20}?|[^，。；、]{0,10}、[^，。；]{2,24}?组织[^，。；]{2,20}，(?:来?到|赴|前往"
    r"|深入)[^，。；]{2,20}?)"
    r"(?P<deed>(?:栽[下种植]|种[下植]|植树|清理|清扫|捡拾|打扫|清运|献血"
    r"|(?:开展|进行)了?(?:清淤|清雪|除雪|消杀|清扫|清理)"
    r"|清淤|清雪|扫雪|铲雪|除雪|采摘|抢收|抢种|抢插|抢修|收割"
    r"|帮[助扶][^，。；]{0,8}?(?:采摘|收割|抢收|搬运|清理))[^，。；]*)"
)

_GIFT = Pattern(r"[向给为](?P<to>[^，。；]{2,24}?)(?P<deed>(?:捐赠|捐助|捐献|捐资|捐款)了?[^，。；]{2,})")


def outings(scene: Scene, limit: int) -> Iterator[Phrase]:
    """某团委组织青年志愿者在水库周边|栽下香樟800余株: the work that a body has others do on a day."""
    if "组织" not in scene.masked or not on_a_day(scene, limit):
        return
    bodies = {m.end for m in scene.bodies(0, limit)}
    for outing in _OUTING.finditer(scene.masked, 0, limit):
        if outing.start() in bodies:
            yield Phrase(*outing.span("deed"))


def gifts(scene: Scene, limit: int) -> Iterator[Phrase]:
    """某红十字会向某卫生院|捐赠救护车, on a day, with those who receive it."""
    if "捐" not in scene.masked or not on_a_day(scene, limit):
        return
    for gift in _GIFT.finditer(scene.masked, 0, limit):
        by_bodies = scene.bodies(scene.clause(gift.start()).start, gift.start())
        to_bodies = scene.bodies(*gift.span("to"))
        if by_bodies or (to_bodies and scene.of("PERSON", end=gift.start())):
            yield Phrase(*gift.span("deed"), scene.bodies(*gift.span("to")))
