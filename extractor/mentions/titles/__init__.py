"""The grammar of office titles: a string like 镇长 or 芦汀镇党委副书记、镇长 → who is what, where.

A small library of its own: plain strings go in, and it knows neither documents nor mentions. Where a title stands in
running text is found by `extractor.mentions.offices`, and whose it is by `extractor.relations`; both ask here what a
role is, which bodies can have it, and in which body a bare role behind another title is held.

    string → `pieces.cut` → pieces → `clauses.read` → opener, body, role → `owners` → body in full → `Office`
"""

from extractor.mentions.titles.grammar import parse_titles
from extractor.mentions.titles.records import Office, Reading

__all__ = ["Office", "Reading", "parse_titles"]
