"""Numbers → the text of a literal, in one form each, so that the store and every export write the same.

Canonical as of XML Schema 1.1, part 2, § 3.3.3.2: no zero that says nothing. A store may keep of a number only its
value (Oxigraph does), and writes it back like this.
"""


def decimal(number: float, places: int) -> str:
    """A number as xsd:decimal, rounded to so many places.

    >>> decimal(0.9, 2), decimal(1, 2), decimal(0.94567, 4)
    ('0.9', '1', '0.9457')
    """
    text = f"{number:.{places}f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"
