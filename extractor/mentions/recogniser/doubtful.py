"""Names that no construction shows to be names: where the rules leave doubt, the recogniser decides.

授予叶晚舟、江白等人…, 在叶晚舟家, 叶晚舟当场答复: a stretch of the sentence that neither a title nor a body nor
a date has taken, and that the model holds for a name with good reason.
"""

from collections.abc import Sequence

from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import Ground
from extractor.mentions.intervals import Intervals
from extractor.mentions.recogniser.bounds import may_reach
from extractor.mentions.recogniser.everyday import is_everyday
from extractor.mentions.recogniser.features import name_forms
from extractor.mentions.recogniser.model import likelihood

_RULE = "likely-name"

_LEAST = 0.9
"""The least likelihood: of the strings above it that the rules had left, nineteen in twenty are names.

The audit stands in models/README.md.
"""


def find_doubtful(ground: Ground) -> None:
    """Put the names on the ground that the model finds in what the rules have left, the likeliest first.

    Headlines are left out: they are slogans as often (汇民智 解民忧), and the text below names the people again.
    """
    if ground.scene.is_headline:
        return
    named = Intervals((name.start, name.end) for name in ground.names.values())
    free = [
        (-likelihood(ground.text, *stretch), *stretch)
        for stretch in name_forms(ground.text)
        if may_reach(_LEAST, ground.text, *stretch) and not named.clash(*stretch) and not ground.is_taken(*stretch)
    ]
    found: list[tuple[int, int]] = []
    for unlikelihood, start, end in sorted(free):
        clear = -unlikelihood >= _LEAST and not Intervals(found).clash(start, end)
        if clear and not is_everyday(ground.text, start, end):
            found.append((start, end))
            ground.add(start, end, _RULE)


def confirmed(content: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates of a document; a likely name that a rule finds elsewhere in it counts as known (`known-name`)."""
    sure = {content[c.start : c.end] for c in candidates if c.label == "PERSON" and c.rule != _RULE}
    return [
        c._replace(rule="known-name") if c.rule == _RULE and content[c.start : c.end] in sure else c for c in candidates
    ]
