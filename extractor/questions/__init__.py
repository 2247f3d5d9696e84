"""Questions → answers: the named questions of ontology/queries, and SPARQL of the user's own."""

from extractor.questions.answer import Answer
from extractor.questions.asking import ask, ask_named
from extractor.questions.catalogue import Question, question_named, questions

__all__ = ["Answer", "Question", "ask", "ask_named", "question_named", "questions"]
