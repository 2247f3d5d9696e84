"""Reading: from paths to documents, from a document to its repaired text with the way back to the source."""

from extractor.reading.alignment import Alignment
from extractor.reading.documents import Discovery, discover
from extractor.reading.failure import Failure
from extractor.reading.limits import Limits
from extractor.reading.text import read_text

__all__ = ["Alignment", "Discovery", "Failure", "Limits", "discover", "read_text"]
