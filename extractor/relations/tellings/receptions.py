"""Deputies who sit down with their electors at a contact station, told by neither a noun nor 接待 (guidelines § 4)."""

from collections.abc import Iterator

from extractor.matching.patterns import Pattern
from extractor.relations.scenes import Scene
from extractor.relations.tellings.verbs import Phrase, on_a_day

_STATION = Pattern(r"代表[^，。；、]{0,3}(?:联络站|联系[站点]|接待[站点]|工作站|家站点|之家|活动室)")

_SAT_DOWN = Pattern(
    r"[与同和](?:[^，。；]{0,10}[名位余])?(?:来访|前来|周边|附近|部分|辖区)?的?(?:选民|居民|村民|群众|业主"
    r"|商户)(?:代表|群众)?们?"
    r"(?:围坐|面对面|促膝|拉[起着]?家常|坐在一起|座谈|谈心)[^，。；、]{0,8}"
)


def receptions(scene: Scene, limit: int) -> Iterator[Phrase]:
    """6月3日，某某在某代表联络站|同15名居民围坐交流: on a day, behind the station and the name of the deputy."""
    if "代表" not in scene.masked or not on_a_day(scene, limit):
        return
    station = _STATION.search(scene.masked, 0, limit)
    met = _SAT_DOWN.search(scene.masked, station.end(), limit) if station else None
    if met is not None and scene.of("PERSON", end=met.start()) and not scene.of("EVENT", end=met.start()):
        yield Phrase(*met.span())
