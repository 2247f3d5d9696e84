"""Questions asked of a store."""

from collections.abc import Mapping

from pyoxigraph import Store

from extractor.errors import InputError
from extractor.questions.answer import Answer, answer_of
from extractor.questions.binding import bound
from extractor.questions.catalogue import question_named
from extractor.questions.federation import refuse_federation
from extractor.questions.parameters import terms
from extractor.vocab import PREFIXES


def ask_named(store: Store, name: str, /, **values: str) -> Answer:
    """The answer to a named question.

    Args:
        store: the graph.
        name: of the question.
        **values: what is asked for, by parameter, as a user writes it.

    Raises:
        InputError: there is no such question, or it can't be asked so.
    """
    return ask(store, bound_query(store, name, values))


def bound_query(store: Store, name: str, values: Mapping[str, str]) -> str:
    """The SPARQL of a named question with its values.

    Raises:
        InputError: there is no such question, or it can't be asked so.
    """
    question = question_named(name)
    types = {parameter.name: parameter for parameter in question.parameters}
    # A name without a parameter is left for `bound` to refuse, which knows what there is.
    return bound(
        question, {key: terms(store, types[key], value) if key in types else () for key, value in values.items()}
    )


def ask(store: Store, query: str) -> Answer:
    """The answer to a query in SPARQL 1.1; the prefixes of the exports need not be declared.

    Raises:
        InputError: it is no query, or asks another server.
    """
    refuse_federation(query)
    try:
        return answer_of(store.query(query, prefixes=dict(PREFIXES)))
    except SyntaxError as error:
        raise InputError(f"the query can't be read: {error}") from error
    except (OSError, ValueError) as error:
        raise InputError(f"the query failed: {error}") from error
