"""What one line cannot tell: filters that look at a line's neighbours. Each finds lines of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps

import regex

from cleannews.shape import is_sentence
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


FILTERS = (video_title,)
