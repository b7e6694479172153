"""A document's outline: one letter for what each line is, so that filters look for patterns among letters."""

from __future__ import annotations

from cleannews.shape import kind_of
from cleannews.text import Document


def outline(doc: Document) -> str:
    r"""The kinds of the lines, as ``kind_of`` gives them; computed once for a document.

    >>> outline(Document("It rained.\nMary Oak\nWho built the old bridge"))
    'sbt'
    """
    kinds: str | None = doc.__dict__.get("_outline")
    if kinds is None:
        kinds = doc.__dict__["_outline"] = "".join([kind_of(line.text) for line in doc.lines])
    return kinds


def is_prose(kinds: str) -> bool:
    """At least four paragraphs, and at least four times as many as lines that might be headlines.

    >>> is_prose("ppsppt"), is_prose("pptpp" + "t")
    (True, False)
    """
    return kinds.count("p") > 3 and 4 * kinds.count("t") <= kinds.count("p")
