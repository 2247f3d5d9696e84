"""The SPARQL of the explorer. `?this` is the thing of a page; its IRI takes that place when the query is asked.

Names come as MIN, for what was merged out of several documents may have been called differently.
"""

from typing import Final

from extractor.vocab import PREFIXES, RDF

_PROLOGUE: Final = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in {**PREFIXES, "rdf": RDF.namespace}.items())

THING: Final = f"""{_PROLOGUE}
SELECT ?type ?name ?other ?jurisdiction ?date ?successor WHERE {{
  {{ ?this a ?type }}
  UNION {{ ?this skos:prefLabel ?name }}
  UNION {{ ?this skos:altLabel ?other }}
  UNION {{ ?this civic:jurisdiction ?jurisdiction }}
  UNION {{ ?this civic:date ?date }}
  UNION {{ ?this dcterms:isReplacedBy ?successor }}
}}"""

_TENURES: Final = f"""{_PROLOGUE}
SELECT ?tenure ?person ?personName ?role ?roleName ?body ?bodyName ?post ?postName ?report ?status ?date
       ?beginEarliest ?beginLatest ?endEarliest ?endLatest WHERE {{
  ANCHOR
  ?tenure org:member ?person ; org:role ?role .
  ?person skos:prefLabel ?personName .
  ?role skos:prefLabel ?roleName .
  OPTIONAL {{ ?tenure org:organization ?body . ?body skos:prefLabel ?bodyName }}
  OPTIONAL {{ ?tenure civic:post ?post . ?post skos:prefLabel ?postName }}
  OPTIONAL {{ ?tenure civic:report ?report . ?report civic:status ?status . OPTIONAL {{ ?report civic:date ?date }} }}
  OPTIONAL {{ ?tenure sem:hasEarliestBeginTimeStamp ?beginEarliest }}
  OPTIONAL {{ ?tenure sem:hasLatestBeginTimeStamp ?beginLatest }}
  OPTIONAL {{ ?tenure sem:hasEarliestEndTimeStamp ?endEarliest }}
  OPTIONAL {{ ?tenure sem:hasLatestEndTimeStamp ?endLatest }}
}}"""

TENURES: Final = {
    "person": _TENURES.replace("ANCHOR", "?tenure a civic:Tenure ; org:member ?this ."),
    "organization": _TENURES.replace("ANCHOR", "?tenure a civic:Tenure ; org:organization ?this ."),
    "post": _TENURES.replace("ANCHOR", "?tenure a civic:Tenure ; civic:post ?this ."),
    "role": _TENURES.replace("ANCHOR", "?tenure a civic:Tenure ; org:role ?this ."),
    "document": _TENURES.replace("ANCHOR", "?tenure a civic:Tenure ; prov:wasQuotedFrom ?this ."),
}
"""The tenures of a thing, by its kind: a row a report."""

_OCCASIONS: Final = f"""{_PROLOGUE}
SELECT ?event ?name ?type ?date ?earliest ?role ?fact WHERE {{
  ANCHOR
  ?event skos:prefLabel ?name ; sem:eventType ?type .
  OPTIONAL {{ ?event civic:date ?date }}
  OPTIONAL {{ ?event sem:hasEarliestBeginTimeStamp ?earliest }}
}}"""

OCCASIONS: Final = {
    "participation": _OCCASIONS.replace(
        "ANCHOR",
        "?fact civic:participant ?this ; civic:participationRole ?role . ?event civic:participation ?fact .",
    ),
    "organizer": _OCCASIONS.replace("ANCHOR", "?event schema:organizer ?this ."),
    "place": _OCCASIONS.replace("ANCHOR", "?event sem:hasPlace ?this ."),
    "part": _OCCASIONS.replace("ANCHOR", "?event schema:superEvent ?this ."),
    "whole": _OCCASIONS.replace("ANCHOR", "?this schema:superEvent ?event ."),
    "previous": _OCCASIONS.replace("ANCHOR", "?this civic:previousSession ?event ."),
    "next": _OCCASIONS.replace("ANCHOR", "?event civic:previousSession ?this ."),
    "document": _OCCASIONS.replace("ANCHOR", "?event a civic:CivicEvent ; prov:wasQuotedFrom ?this ."),
}
"""The events that stand in a relation to a thing."""

PARTICIPANTS: Final = f"""{_PROLOGUE}
SELECT ?agent ?name ?type ?role ?fact WHERE {{
  ?this civic:participation ?fact .
  ?fact civic:participant ?agent ; civic:participationRole ?role .
  ?agent skos:prefLabel ?name ; a ?type .
}}"""

SETTING: Final = f"""{_PROLOGUE}
SELECT ?organizer ?place ?name ?type ?part ?expected ?present ?outcome WHERE {{
  {{ ?this schema:organizer ?organizer . ?organizer skos:prefLabel ?name }}
  UNION {{ ?this sem:hasPlace ?place . ?place skos:prefLabel ?name }}
  UNION {{ ?this sem:eventType ?type }}
  UNION {{ ?this civic:partOfDay ?part }}
  UNION {{ ?this civic:attendanceExpected ?expected }}
  UNION {{ ?this civic:attendancePresent ?present }}
  UNION {{ ?this civic:outcome ?outcome }}
}}"""

PASSAGES: Final = f"""{_PROLOGUE}
SELECT ?fact ?passage ?document ?title ?issued ?start ?end ?page ?paragraph ?quote ?rule ?confidence WHERE {{
  VALUES ?fact {{ FACTS }}
  ?fact civic:evidence ?passage .
  ?passage oa:hasSource ?document ; oa:hasSelector ?position , ?words ; civic:rule ?rule .
  ?position oa:start ?start ; oa:end ?end .
  ?words oa:exact ?quote .
  ?document skos:prefLabel ?title .
  OPTIONAL {{ ?document civic:date ?issued }}
  OPTIONAL {{ ?passage civic:page ?page }}
  OPTIONAL {{ ?passage civic:paragraph ?paragraph }}
  OPTIONAL {{ ?passage civic:confidence ?confidence }}
}}"""
"""The passages that facts rest on; FACTS stands for their IRIs."""

MENTIONED: Final = f"""{_PROLOGUE}
SELECT ?thing ?name ?date ?type WHERE {{
  ?thing schema:mentions ?this ; skos:prefLabel ?name ; a ?type .
  OPTIONAL {{ ?thing civic:date ?date }}
}}"""

HELD: Final = f"""{_PROLOGUE}
SELECT ?thing ?name ?date ?type WHERE {{
  ?thing dcterms:isPartOf ?this ; skos:prefLabel ?name ; a ?type .
  OPTIONAL {{ ?thing civic:date ?date }}
}}"""

DOUBTS: Final = f"""{_PROLOGUE}
SELECT ?doubt ?reason ?score ?thing ?name ?type WHERE {{
  {{ ?doubt civic:concerns ?this }}
  UNION {{ ?tenure org:member|org:organization ?this . ?doubt civic:concerns ?tenure }}
  ?doubt civic:reason ?reason ; civic:concerns ?thing .
  ?thing skos:prefLabel ?name ; a ?type .
  OPTIONAL {{ ?doubt civic:score ?score }}
}}"""
"""What should be looked at of a thing: candidates for one identity, and conflicts."""

COUNTS: Final = f"""{_PROLOGUE}
SELECT ?type (COUNT(DISTINCT ?thing) AS ?count) WHERE {{
  VALUES ?type {{ foaf:Person org:Organization org:Post civic:CivicEvent schema:Place schema:PublicationIssue }}
  ?thing a ?type .
}} GROUP BY ?type"""

NAMES: Final = {
    "type": f"{_PROLOGUE}SELECT ?thing ?value WHERE {{\n"
    "  VALUES ?value { foaf:Person org:Organization org:Post civic:CivicEvent schema:Place schema:PublicationIssue }\n"
    "  ?thing a ?value }",
    "name": f"{_PROLOGUE}SELECT ?thing ?value WHERE {{ ?thing skos:prefLabel ?value }}",
    "other": f"{_PROLOGUE}SELECT ?thing ?value WHERE {{ ?thing skos:altLabel ?value }}",
    "jurisdiction": f"{_PROLOGUE}SELECT ?thing ?value WHERE {{ ?thing civic:jurisdiction ?value }}",
    "date": f"{_PROLOGUE}SELECT ?thing ?value WHERE {{ ?thing civic:date ?value }}",
    "successor": f"{_PROLOGUE}SELECT ?thing ?value WHERE {{ ?thing dcterms:isReplacedBy ?value }}",
}
"""What the search knows of things: one plain scan each, which takes a fraction of the time of one query for all."""

WEIGHTS: Final = f"""{_PROLOGUE}
SELECT ?thing (COUNT(*) AS ?weight) WHERE {{
  {{ ?document schema:mentions ?thing }}
  UNION {{ ?participation civic:participant ?thing }}
  UNION {{ ?tenure civic:post ?thing }}
  UNION {{ ?thing civic:participation ?participation }}
}} GROUP BY ?thing"""
"""How much is said of each thing: what is more prominent comes first in lists."""

LINKS: Final = {
    "office": "?link org:member ?a ; a civic:Tenure ; org:organization ?b ; org:role/skos:prefLabel ?detail",
    "post": "?link org:member ?a ; a civic:Tenure ; civic:post ?b",
    "role": "?link org:member ?a ; a civic:Tenure ; org:role ?b",
    "participation": "?b civic:participation ?link . ?link civic:participant ?a ; civic:participationRole ?detail",
    "organizer": "?b schema:organizer ?a",
    "place": "?b sem:hasPlace ?a",
    "part": "?a schema:superEvent ?b",
    "belongs": "?a org:postIn ?b",
    "mentions": "?a schema:mentions ?b",
}
"""What the network shows as edges: patterns of `?a`, `?b`, the resource `?link` that ties them, and `?detail`."""


def links(relation: str, side: str) -> str:
    """The query for the edges of one kind that have one of THINGS on a side, `a` or `b`."""
    return f"{_PROLOGUE}SELECT DISTINCT ?a ?b ?link ?detail WHERE {{ VALUES ?{side} {{ THINGS }} {LINKS[relation]} }}"


NODES: Final = f"""{_PROLOGUE}
SELECT ?thing ?name ?type ?begin ?end WHERE {{
  VALUES ?thing {{ THINGS }}
  ?thing skos:prefLabel ?name ; a ?type .
  OPTIONAL {{ ?thing sem:hasEarliestBeginTimeStamp ?begin }}
  OPTIONAL {{ ?thing sem:hasLatestEndTimeStamp ?end }}
}}"""

SPELLS: Final = f"""{_PROLOGUE}
SELECT ?thing (MIN(?day) AS ?begin) (MAX(?day) AS ?end) WHERE {{
  VALUES ?thing {{ THINGS }}
  {{ ?thing civic:report ?report . ?report sem:hasEarliestBeginTimeStamp|sem:hasLatestBeginTimeStamp ?day }}
  UNION {{ ?thing prov:wasQuotedFrom ?document . ?document sem:hasEarliestBeginTimeStamp ?day }}
  UNION {{ ?thing sem:hasLatestBeginTimeStamp|sem:hasEarliestEndTimeStamp ?day }}
}} GROUP BY ?thing"""
"""From the first to the last day for which a tenure is attested."""
