"""`python -m extractor.views.ontology > docs/ontology.html` writes the page anew; a test tells when it is old."""

import sys

from extractor.views.ontology.page import ontology_page

sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # it is a text stream unless somebody replaced it
sys.stdout.write(ontology_page())
