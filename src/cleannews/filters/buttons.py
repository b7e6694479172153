"""Buttons that share the page: known by their names, and by their company."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.filters.finder import finder
from cleannews.filters.outline import outline
from cleannews.shape import BIT
from cleannews.text import Document, Line

_NETWORKS = frozenset(
    ("facebook", "whatsapp", "twitter", "instagram", "youtube", "telegram", "linkedin", "reddit", "pinterest",
     "messenger", "xing", "bluesky", "flipboard", "tumblr", "vkontakte", "odnoklassniki", "viber")
)  # fmt: skip
_LONGEST = max(map(len, _NETWORKS)) + 4
_SHORT = re.compile("[^p]")  # in an outline
_MARKS = " *#-•·:.|[]()"


@finder("interface")
def network_name(doc: Document) -> Iterator[Line]:
    r"""A social network's name alone on a line beside another short line, or at the text's end: a button.

    Between two sentences it may be a sub-heading.

    >>> text = "It rained.\nWhatsApp\nHalf of the town reads it.\nIt stopped.\nShare\nFacebook\nThen all went home."
    >>> [text[mark.start:mark.end] for mark in network_name(Document(text))]
    ['Facebook']
    """
    lines, kinds = doc.lines, outline(doc)
    for i in [match.start() for match in _SHORT.finditer(kinds)]:
        line = lines[i]
        if 4 < len(line.text) < _LONGEST and line.key.strip(_MARKS) in _NETWORKS:
            around = [n for n in (i - 1, i + 1) if 0 <= n < len(lines)]
            prose = [n for n in around if kinds[n] in "ps" or len(lines[n].text) > BIT]
            if len(prose) < 2:
                yield line
