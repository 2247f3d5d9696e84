"""The words of the explorer, in Chinese and in English, and those of the concepts of the ontology."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from pyoxigraph import Literal as Text
from pyoxigraph import NamedNode, RdfFormat, parse

from extractor.resources import resource
from extractor.views.wording import Language
from extractor.vocab import SKOS

LANGUAGES: Final[Mapping[Language, str]] = {"zh": "zh-Hans", "en": "en"}
"""The languages of the explorer, and the tags that pages and concepts have for them."""

_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "about": ("每一条事实都能回到它的原句。", "Every fact leads back to its sentence."),
    "again": ("请检查地址，或者搜索名称。", "Check the address, or search for a name."),
    "all": ("全部", "All"),
    "also": ("又称", "also"),
    "around": ("关系图", "Network"),
    "attendance": ("人数", "Attendance"),
    "body": ("机构", "Body"),
    "candidates": ("待核对", "To be checked"),
    "capped": ("另有 {n} 个节点没有画出（上限 {limit}）。", "{n} more nodes are not drawn (limit {limit})."),
    "collection": ("文集", "Collection"),
    "confidence": ("置信度", "confidence"),
    "conflict": ("相互矛盾", "They don't go together"),
    "dark": ("深色", "Dark"),
    "date": ("日期", "Date"),
    "document": ("文献", "Document"),
    "documents": ("文献", "Documents"),
    "empty": ("图谱里没有这样的名称。", "No name in the graph is like that."),
    "empty-hint": (
        "试试名称的一部分，或者拼音，例如 zhen 或首字母 zzf。",
        "Try part of a name, or pinyin: whole syllables such as zhen, or initials such as zzf.",
    ),
    "event": ("活动", "Event"),
    "events": ("活动", "Events"),
    "evidence": ("原句", "Sentence"),
    "expected": ("应到", "expected"),
    "explain": (
        "其余可用 civicgraph explain 列出。",
        "The others are told by civicgraph explain.",
    ),
    "explore": ("浏览", "Explore"),
    "filter": ("类别", "Kinds"),
    "from": ("自", "From"),
    "home": ("首页", "Home"),
    "home-title": ("谁任何职，与谁会面", "Who held which office, who met whom"),
    "circumstances": ("概况", "Circumstances"),
    "enlarge": ("放大", "Enlarge"),
    "m-DATE": ("日期", "Date"),
    "m-EVENT": ("活动", "Event"),
    "m-OFFICE": ("职务", "Office"),
    "m-ORG": ("机构", "Body"),
    "m-PERSON": ("人物", "Person"),
    "m-PLACE": ("地点", "Place"),
    "no-facts": ("文献只提到了它，没有说别的。", "The documents name it, and say nothing else of it."),
    "prominent-document": ("文献", "Documents"),
    "prominent-organization": ("出现最多的机构", "Bodies most spoken of"),
    "prominent-person": ("出现最多的人物", "People most spoken of"),
    "in-document": ("在原文中查看", "See it in the document"),
    "issued": ("日期", "Issued"),
    "jurisdiction": ("所属", "Belongs to"),
    "kinds": ("图中类别", "Kinds in the picture"),
    "latest": ("最近的活动", "Latest events"),
    "legend": ("图例", "Legend"),
    "light": ("浅色", "Light"),
    "limit": ("节点上限", "At most"),
    "loading": ("正在绘制…", "Drawing…"),
    "maybe-same": ("可能是同一个", "Maybe the same"),
    "mentions": ("提及", "Mentions"),
    "mentioned": ("提及的文献", "Mentioned in"),
    "more": ("下一页", "Next"),
    "menu": ("设置", "Settings"),
    "network": ("关系图", "Network"),
    "network-failed": ("关系图无法绘制", "The network can't be drawn"),
    "network-help": (
        "拖动移动，滚轮缩放，点击节点打开其页面；下方列表与图中内容相同。",
        "Drag to move, scroll to zoom, click a node to open its page. The list below holds the same as the picture.",
    ),
    "neighbours": ("图中的事物", "What the picture shows"),
    "new-query": ("新查询", "New query"),
    "next-session": ("下一次会议", "Next session"),
    "none": ("没有记录", "Nothing is recorded"),
    "no-text": (
        "没有保存这份文献的原文；请重新生成图谱。",
        "The text of this document was not kept; build the graph again.",
    ),
    "not-found": ("没有这样的页面", "There is no such page"),
    "occasions": ("参加的活动", "Events"),
    "in-paragraph": ("第 {n} 段", "paragraph {n}"),
    "on-page": ("第 {n} 页", "page {n}"),
    "office": ("职务", "Office"),
    "offices": ("任职", "Offices held"),
    "holders": ("任职者", "Who held it"),
    "staff": ("任职者", "People in office"),
    "open": ("打开", "Open"),
    "organization": ("机构", "Body"),
    "organizations": ("机构", "Bodies"),
    "organizer": ("主办", "Organized by"),
    "organized": ("主办的活动", "Events organized"),
    "outcomes": ("结果", "Outcomes"),
    "page-of": ("第 {at} 部分，共 {count} 部分", "Part {at} of {count}"),
    "participants": ("参加者", "Participants"),
    "participation": ("参加", "took part"),
    "part": ("属于", "Part of"),
    "parts": ("其中的活动", "Events within it"),
    "people": ("人物", "People"),
    "person": ("人物", "Person"),
    "persons": ("人物", "People"),
    "place": ("地点", "Place"),
    "places": ("地点", "Places"),
    "held-here": ("在此举行的活动", "Events here"),
    "play": ("播放", "Play"),
    "post": ("职务", "Office"),
    "posts": ("职务", "Offices"),
    "present": ("实到", "present"),
    "previous": ("上一页", "Previous"),
    "previous-session": ("上一次会议", "Previous session"),
    "questions": ("常用问题", "Named questions"),
    "questions-hint": (
        "选择一个问题，编辑器里就会写好查询；有参数时，可在查询中填写。",
        "Choose a question and its query is written into the editor; fill in its parameters there.",
    ),
    "query": ("查询", "Query"),
    "editor": ("SPARQL 编辑器", "SPARQL editor"),
    "filter-rows": ("筛选结果", "Filter the rows"),
    "rows": ("每页行数", "Rows a page"),
    "query-script": ("这个页面需要 JavaScript。", "This page needs JavaScript."),
    "results": ("{n} 条结果", "{n} results"),
    "role": ("职务名称", "Role"),
    "rule": ("规则", "rule"),
    "said": ("原文说", "The documents say"),
    "search": ("搜索", "Search"),
    "search-hint": ("姓名、机构、职务、活动；可用拼音", "Person, body, office, event; or pinyin"),
    "shown": ("显示 {nodes} 个节点、{edges} 条联系", "{nodes} nodes and {edges} ties are shown"),
    "skip": ("跳到正文", "Skip to content"),
    "status": ("状态", "Status"),
    "switch-language": ("English", "中文"),
    "switch-language-long": ("Show in English", "用中文显示"),
    "system": ("随系统", "As the system"),
    "text": ("全文", "Text"),
    "theme": ("外观", "Appearance"),
    "told": ("文中的事实", "Facts in it"),
    "type": ("类型", "Type"),
    "undated": ("无日期的联系", "Ties without a date"),
    "until": ("至", "Until"),
    "when": ("时间", "When"),
    "where": ("地点", "Place"),
    "whole": ("整幅", "All of it"),
    "zoom-in": ("放大", "Zoom in"),
    "zoom-out": ("缩小", "Zoom out"),
    "belongs": ("设于", "belongs to"),
    "too-many": ("仅列出前 {n} 项，共 {total} 项。", "The first {n} of {total}."),
}


def word(key: str, language: Language, **values: object) -> str:
    """A word or sentence of the explorer; a key that is unknown raises KeyError."""
    chinese, english = _WORDS[key]
    return (chinese if language == "zh" else english).format(**values)


def script_words(language: Language) -> Mapping[str, str]:
    """The words that the scripts need, unformatted."""
    keys = (
        "shown", "capped", "loading", "network-failed", "none", "play", "office", "post", "role", "participation",
        "organizer", "place", "part", "belongs", "mentions", "person", "organization", "event", "document",
    )  # fmt: skip
    return {key: _WORDS[key][0 if language == "zh" else 1] for key in keys}


@cache
def concept(iri: str, language: Language) -> str:
    """The name of a concept of the ontology in a language; its local name where it has none."""
    return _concepts().get((iri, LANGUAGES[language].casefold())) or iri.rpartition("#")[2]


@cache
def _concepts() -> Mapping[tuple[str, str], str]:
    quads = parse(path=resource("ontology", "concepts.ttl"), format=RdfFormat.TURTLE)
    return {
        (quad.subject.value, quad.object.language.casefold()): quad.object.value
        for quad in quads
        if quad.predicate.value == SKOS.prefLabel
        and isinstance(quad.subject, NamedNode)
        and isinstance(quad.object, Text)
        and quad.object.language is not None
    }
