"""Names that no construction shows to be names: where the rules leave doubt, the recogniser decides.

授予叶晚舟、江白等人…, 在叶晚舟家, 住户叶晚舟拉着客人的手: a stretch of the sentence that neither a title nor a body nor
a date has taken, and that the model holds for a name with good reason.
"""

from extractor.mentions.ground import Ground
from extractor.mentions.intervals import Intervals
from extractor.mentions.recogniser.features import name_forms
from extractor.mentions.recogniser.model import likelihood

_LEAST = 0.8
"""The least likelihood: of the strings above it that the rules had left, nine in ten were names (models/README.md)."""


def find_doubtful(ground: Ground) -> None:
    """Put the names on the ground that the model finds in what the rules have left, the likeliest first."""
    named = Intervals((name.start, name.end) for name in ground.names.values())
    free = [
        (-likelihood(ground.text, *stretch), *stretch)
        for stretch in name_forms(ground.text)
        if not named.clash(*stretch) and not ground.is_taken(*stretch)
    ]
    found: list[tuple[int, int]] = []
    for unlikelihood, start, end in sorted(free):
        if -unlikelihood >= _LEAST and not Intervals(found).clash(start, end):
            found.append((start, end))
            ground.add(start, end, "likely-name")
