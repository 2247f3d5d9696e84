"""What a notebook asks for, in one call each: tables, networks, answers, charts, and a document with its mentions."""

from extractor.views.notebook.access import answer, network, rdf, tables
from extractor.views.notebook.charts import months_chart, network_chart, tenure_chart
from extractor.views.notebook.document import show

__all__ = ["answer", "months_chart", "network", "network_chart", "rdf", "show", "tables", "tenure_chart"]
