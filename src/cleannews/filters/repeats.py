"""The same thing said twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import regex

from cleannews.filters.finder import finder
from cleannews.filters.outline import outline
from cleannews.shape import is_sentence, words_in
from cleannews.text import Document, Line

VERSE = 120  # characters of a song's line, at most

_UNFINISHED = regex.compile("[tbo]")  # in an outline


@finder("related")
def repeated_line(doc: Document) -> Iterator[Line]:
    r"""The second copy of a line that stands twice in a row: a headline, a caption and its alternative text, a teaser.

    It stands at the top, or above prose: in a song or a poem, lines that are said twice stand among their like.

    >>> text = "It rained.\n\nWho built the bridge\n\nWho built the bridge\n\nIt stopped."
    >>> [mark.start for mark in repeated_line(Document(text))] == [text.rindex("Who")]
    True
    """
    lines = doc.lines
    copies: list[Line] = []
    for number, (one, two) in enumerate(pairwise((*lines, Line("", len(doc.text))))):
        if (
            len(one.text) == len(two.text)
            and one.key == two.key
            and words_in(one.text) > 2
            and not is_sentence(one.text)
        ):
            copies.append(two)
        elif copies:
            if number == len(copies) or len(two.text) > VERSE or outline(doc)[number + 1 : number + 2] in ("p", "s"):
                yield from copies
            copies = []


@finder("related")
def doubled_line(doc: Document) -> Iterator[Line]:
    r"""A line that says the same words twice: an image's alternative text and its caption, a link and its title.

    >>> text = "The bridge\n\nIt rained.\n\nMary Oak Mary Oak\n\nNo no no no\n\nIt stopped."
    >>> [text[mark.start:mark.end] for mark in doubled_line(Document(text))]
    ['Mary Oak Mary Oak']
    """
    for match in _UNFINISHED.finditer(outline(doc), 2):
        line = doc.lines[match.start()]
        text = line.text
        half, rest = divmod(len(text), 2)
        if rest and 9 <= len(text) <= 300 and text[half] == " " and text[:half] == text[half + 1 :]:
            words = text[:half].split()
            if 1 < len(words) == len(set(words)) and words[0][0].isupper() and text[-1] != "?":
                yield line
