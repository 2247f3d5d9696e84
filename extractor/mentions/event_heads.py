"""The nouns in which names of events end (推进会, 比赛), and what makes of one a part of another word (会议室)."""

from extractor.matching.patterns import Pattern
from extractor.mentions.opaque import FILL, SHOWS
from extractor.mentions.vocabulary import alternation
from extractor.seeds import table, words

HEAD = Pattern(
    rf"(?:“(?:{alternation(SHOWS)})”|{alternation([*table('events', 'heads'), *table('events', 'nominal')])}"
    rf"|[（(]{FILL}{{1,6}}[）)](?:学习)?会议?"
    r"|会(?![议员场费长所址展堂客面谈心同计务])|赛(?![区事程道季制车马跑点场后前中时出过手])"
    r"|(?<![党功上下授讲听])课(?![题程堂本时件后间外桌余])|宴(?![会请席])"
    r"|(?<!开)节(?![日目约能点水气假奏俗前后期省选庆律育制衣食操令余流拍]))"
    rf"(?!(?<=会)[议办]|(?<=[动待]日)[前渐益期程常趋均历志报记]|(?<=会议)(?:旧址|会址|遗址|纪念馆|纪念碑|纪念地)"
    rf"|(?:现场|会场)(?!\s*$|\s*[（(]?(?:[^，。；]{{1,12}}摄|{FILL}{{1,16}})[）)]?\s*$)"
    rf"|{alternation(words('events', 'compounds'))}|(?<=认定)为|(?<=大会)同(?![意时步]))"
)
"""A head noun, which is no part of a longer word; whether a name stands before it is asked by `events.py`."""
