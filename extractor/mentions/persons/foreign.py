"""Those who act for a state or an international body: the names behind their titles and before them."""

from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import Ground
from extractor.mentions.persons.foreign_names import foreign_name_end
from extractor.mentions.persons.names import holds_word
from extractor.mentions.vocabulary import states, word_set

_FOREIGN_BEFORE = Pattern(
    f"(?:(?<![㐀-鿿])|(?<=[与和是对同向了为、]))([{''.join(seeds.words('names', 'transliteration'))}]{{2,7}})$"
)
"""沙希德|议长: a foreign name before the title of a head of state."""
_LONGEST_FOREIGN = 8
_FORMER = "前"
_PARTNER = Pattern(r"(?<=[同与和])(?![两该])([㐀-鿿]{2,6})$")
_TALK = Pattern("(?:总统|总理|国王|首相|主席|总书记)(?:举行|会谈|会晤|共同|就|通电话|一道|一起)")
"""What a host does together with the head of another state: 同|梭温|总统举行会谈."""
_OWN_HEAD = Pattern("国家主席")
_INTERNATIONAL = ("联合国", "世卫", "世界", "欧盟", "欧洲", "国际", "北约", "东盟", "阿盟", "非盟", "上合", "上海合作")
_NO_HEAD = Pattern("外事|选举|大选|竞选|候选|办公|府|特使|专机|夫人|助理|顾问|会谈|峰会")


def read_foreign(ground: Ground, office: Candidate, first: Candidate | None = None) -> bool:
    """Read the name behind an office of a state or of an international body: 埃及总统|塞西; False where none stands.

    `first` is the first title of the chain, which tells whose 国家主席 is meant.
    """
    title = ground.text[office.start : office.end]
    abroad = first is not None and _OWN_HEAD.fullmatch(title) and states().match(ground.text, first.start)
    if not (abroad or states().match(title) or title.startswith(_INTERNATIONAL) or title in _heads_of_state()):
        return False
    end = foreign_name_end(ground.text, office.end)
    if end is None or ground.is_taken(office.end, end):
        return False
    ground.add(office.end, end, "foreign-title")
    return True


def acts_for_state(text: str, office: Candidate) -> bool:
    """Whether a head of state or of government is meant, named or not: 会见|埃及总统, but not 美国总统|选举."""
    title = text[office.start : office.end]
    state = states().match(title)
    role = title[state.end() :].removeprefix(_FORMER) if state is not None else ""
    return role in _heads_of_state() and not _NO_HEAD.match(text, office.end)


@cache
def _heads_of_state() -> frozenset[str]:
    return word_set("offices", "heads_of_state") - {"主席"}


def foreign_name_before(ground: Ground, end: int) -> int | None:
    """Where the foreign name begins that ends here, before the title of a head of state (沙希德|议长)."""
    found = _FOREIGN_BEFORE.search(ground.text, max(0, end - _LONGEST_FOREIGN), end)
    if found is None and _TALK.match(ground.text, end):
        found = _PARTNER.search(ground.text, max(0, end - _LONGEST_FOREIGN), end)
        if found is not None and (states().match(found[1]) or holds_word(found[1])):
            return None
    if found is None or not ground.text.startswith(tuple(_heads_of_state()), end) or ground.is_taken(*found.span(1)):
        return None
    return found.start(1)
