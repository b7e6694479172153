"""A document's outline: one letter for what each line is, so that filters look for patterns among letters.

And where its long words stand first, so that filters can tell what speaks of other things.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleannews.shape import kind_of, stems
from cleannews.text import Document


def texts(doc: Document) -> list[str]:
    """The lines' texts, where many are looked at; listed once for a document."""
    found: list[str] | None = doc.__dict__.get("_texts")
    if found is None:
        found = doc.__dict__["_texts"] = [line.text for line in doc.lines]
    return found


# Lines of an article whose words are compared with those of others; the longest scraped one has 325. What is
# longer is no article, or many.
LINES = 5000


def outline(doc: Document) -> str:
    r"""The kinds of the lines, as ``kind_of`` gives them; computed once for a document.

    >>> outline(Document("It rained.\nMary Oak\nWho built the old bridge"))
    'sbt'
    """
    kinds: str | None = doc.__dict__.get("_outline")
    if kinds is None:
        kinds = doc.__dict__["_outline"] = "".join(map(kind_of, texts(doc)))
    return kinds


def ends(doc: Document) -> str:
    r"""The last characters of the lines; computed once for a document.

    >>> ends(Document("It rained.\nMary Oak\nWho built the old bridge"))
    '.ke'
    """
    last: str | None = doc.__dict__.get("_ends")
    if last is None:
        last = doc.__dict__["_ends"] = "".join([text[-1] for text in texts(doc)])
    return last


def is_prose(kinds: str) -> bool:
    """At least four paragraphs, and at least four times as many as lines that might be headlines.

    >>> is_prose("ppsppt"), is_prose("pptpp" + "t")
    (True, False)
    """
    return kinds.count("p") > 3 and 4 * kinds.count("t") <= kinds.count("p")


def likeness_above(doc: Document, some: Iterable[str], number: int) -> float:
    r"""Which part of the long words of some lines, on average, stands above a line of the document, by its number.

    The words' places are found once for a document: however often it is asked, the time grows with the text alone.
    Below ``LINES`` lines all is taken to stand above.

    >>> doc = Document("The council of Upton\nThe Roman bridge")
    >>> likeness_above(doc, ["Upton Roman"], 1), likeness_above(doc, ["Upton Roman"], 2), likeness_above(doc, ["Oh"], 2)
    (0.5, 1.0, 1.0)
    """
    if number > LINES:
        return 1.0
    places, placed = doc.__dict__.get("_places", ({}, 0))  # of the words, first, in so many lines
    for place in range(placed, number):
        new = stems(doc.lines[place].text).difference(places)
        places.update(dict.fromkeys(new, place))
    doc.__dict__["_places"] = places, max(placed, number)
    shares = [
        sum(places.get(stem, number) < number for stem in of) / len(of) for text in some if len(of := stems(text)) > 1
    ]
    return sum(shares) / len(shares) if shares else 1.0
