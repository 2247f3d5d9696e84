from extractor.graph.scribe import CHINESE
from extractor.graph.statement import Statement
from extractor.resolution.deriving import DERIVED, Deriver
from extractor.vocab import CIVIC, EDTF, RDF, SEM, XSD
from tests.factories import a_document, an_evidence

WRITER = Deriver(graph="offices", rule="tenure")
EVIDENCE = (an_evidence(a_document("周岚到会。"), "周岚到会"),)


def test_what_is_derived_stands_in_a_graph_of_its_own_with_rule_and_passages() -> None:
    assert WRITER.citing(EVIDENCE).link("a", "b", "c") == Statement(
        "a", "b", "c", f"{DERIVED}offices", "derived", None, None, "tenure", None, EVIDENCE
    )
    assert WRITER.link("a", "b", "c").evidence == ()
    assert WRITER.type("a", "c") == WRITER.link("a", RDF.type, "c")


def test_texts_have_a_language_and_values_a_datatype() -> None:
    assert (WRITER.text("a", "b", "镇").language, WRITER.text("a", "b", "town", "en").language) == (CHINESE, "en")
    value = WRITER.value("a", "b", 7, XSD.integer)
    assert (value.object, value.datatype, value.language) == ("7", str(XSD.integer), None)
    assert WRITER.value("a", "b", "x").datatype == str(XSD.string)


def test_an_open_bound_is_left_out() -> None:
    told = list(WRITER.bounds("a", ("2021-01-01", "2021-12-31"), (None, "2024-05-06"), "2021/2024-05-06"))
    assert [(one.predicate, one.object, one.datatype) for one in told] == [
        (str(CIVIC.date), "2021/2024-05-06", str(EDTF)),
        (str(SEM.hasEarliestBeginTimeStamp), "2021-01-01", str(XSD.date)),
        (str(SEM.hasLatestBeginTimeStamp), "2021-12-31", str(XSD.date)),
        (str(SEM.hasLatestEndTimeStamp), "2024-05-06", str(XSD.date)),
    ]
    (only,) = WRITER.bounds("a", (None, None), ("2024-05-06", None))
    assert (only.predicate, only.object) == (str(SEM.hasEarliestEndTimeStamp), "2024-05-06")
    assert list(WRITER.bounds("a", (None, None), (None, None))) == []
