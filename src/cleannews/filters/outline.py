"""A document's outline: one letter for what each line is, so that filters look for patterns among letters."""

from __future__ import annotations

from functools import lru_cache

from cleannews.shape import kind_of
from cleannews.text import Document


@lru_cache(maxsize=2)  # of the document that the filters are at, one after the other
def outline(doc: Document) -> str:
    r"""The kinds of the lines, as ``kind_of`` gives them.

    >>> outline(Document("It rained.\nMary Oak\nWho built the old bridge"))
    'sbt'
    """
    return "".join([kind_of(line.text) for line in doc.lines])


def is_prose(kinds: str) -> bool:
    """At least four paragraphs, and at least four times as many as lines that might be headlines.

    >>> is_prose("ppsppt"), is_prose("pptpp" + "t")
    (True, False)
    """
    return kinds.count("p") > 3 and 4 * kinds.count("t") <= kinds.count("p")
