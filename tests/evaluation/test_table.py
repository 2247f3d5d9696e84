from extractor.evaluation.table import as_table
from tests.evaluation.evaluations import EVALUATION

LAYERS = """\
layer                  P      R     F1         95 %  gold  predicted
mentions               –      –      –            –     0          0
lenient                –      –      –            –     0          0
persons            0.500  1.000  0.667  0.000–1.000     1          2
organizations          –      –      –            –     0          0
holdings               –      –      –            –     0          0
events                 –      –      –            –     0          0
meetings               –      –      –            –     0          0
arguments              –      –      –            –     0          0
meeting_arguments      –      –      –            –     0          0
issued                 –      –      –            –     0          0
"""

ERRORS = """
mentions missed, ORG: 1
  溪口-1  镇党委

persons wrong: 1
  溪口-2:3-6  向心力
      增强⟦向心力⟧， 再启程。
"""


def test_the_layers_stand_in_columns() -> None:
    assert as_table(EVALUATION, documents=False, errors=False) == LAYERS


def test_a_document_takes_a_line_whatever_its_script() -> None:
    heading, first, second = as_table(EVALUATION, documents=True, errors=False).removeprefix(LAYERS).split("\n")[1:4]
    assert heading.startswith("F1      mentions  lenient  persons")
    assert first.startswith("溪口-1         –        –    1.000")
    assert second.startswith("溪口-2         –        –    0.000")


def test_errors_stand_by_layer_with_their_sentences() -> None:
    assert as_table(EVALUATION, documents=False, errors=True) == LAYERS + ERRORS
