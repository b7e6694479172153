"""What one line cannot tell: filters that look at a line's neighbours. Each finds lines of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from itertools import pairwise

import regex

from cleannews.shape import is_sentence, words_in
from cleannews.text import Document, Line, Removal

_TITLE = regex.compile(r"(\p{Lu}[\w’'-]+(?: \p{Lu}[\w’'-]+)?): (.{12,100})")


def finder(category: str) -> Callable[[Callable[[Document], Iterator[Line]]], Callable[[Document], Iterator[Removal]]]:
    """Make a filter of a function that finds lines: its rule is ``filters/`` and its name, its category this."""

    def make(find: Callable[[Document], Iterator[Line]]) -> Callable[[Document], Iterator[Removal]]:
        rule = f"filters/{find.__name__.replace('_', '-')}"

        @wraps(find)
        def filter_(doc: Document) -> Iterator[Removal]:
            return (Removal(line.start, line.end, rule, category) for line in find(doc))

        filter_.category = category  # type: ignore[attr-defined] # for the catalogue; functions take attributes
        return filter_

    return make


@finder("caption")
def video_title(doc: Document) -> Iterator[Line]:
    r"""A video's title left under the headline: "Topic: what the film shows", the topic being the headline's own.

    >>> text = "Flood in Avon as river rises\n\nFlood: Boats carry people out\n\nThe river rose all night."
    >>> [text[mark.start:mark.end] for mark in video_title(Document(text))]
    ['Flood: Boats carry people out']
    """
    if len(doc.lines) < 3:
        return
    headline, title, body = doc.lines[:3]
    match = _TITLE.fullmatch(title.text)
    if match is None or is_sentence(title.text) or is_sentence(headline.text) or not is_sentence(body.text):
        return
    if match[1] in headline.text and not headline.text.startswith(match[1] + ":"):
        yield title


@finder("related")
def repeated_line(doc: Document) -> Iterator[Line]:
    r"""The second copy of a line that stands twice in a row: a headline, a caption and its alternative text, a teaser.

    >>> text = "It rained.\n\nWho built the bridge\n\nWho built the bridge\n\nIt stopped."
    >>> [mark.start for mark in repeated_line(Document(text))] == [text.rindex("Who")]
    True
    """
    for one, two in pairwise(doc.lines):
        if (
            len(one.text) == len(two.text)
            and one.key == two.key
            and words_in(one.text) > 2
            and not is_sentence(one.text)
        ):
            yield two


FILTERS = (video_title, repeated_line)
