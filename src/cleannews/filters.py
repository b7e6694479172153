"""What one line cannot tell: filters that look at a line's neighbours. Each is a generator over a document's lines."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleannews.shape import is_headline, is_sentence
from cleannews.text import Document, Line, Removal

_TITLE = regex.compile(r"(\p{Lu}[\w’'-]+(?: \p{Lu}[\w’'-]+)?): (.{12,100})")


def video_title(doc: Document) -> Iterator[Removal]:
    r"""A video's title left under the headline: "Topic: what the film shows", the topic being the headline's own.

    >>> text = "Flood in Avon as river rises\n\nFlood: Residents carried out of homes\n\nThe river rose all night."
    >>> [text[mark.start:mark.end] for mark in video_title(Document(text))]
    ['Flood: Residents carried out of homes']
    """
    if len(doc.lines) < 3:
        return
    headline, title, body = doc.lines[:3]
    match = _TITLE.fullmatch(title.text)
    if match is None or is_sentence(title.text) or is_sentence(headline.text) or not is_sentence(body.text):
        return
    if len(body.text) > len(title.text) and match[1] in headline.text and not headline.text.startswith(match[1] + ":"):
        yield _mark(title, "video-title", "caption")


def _mark(line: Line, name: str, category: str) -> Removal:
    return Removal(line.start, line.end, f"filters/{name}", category)


FILTERS = (video_title,)
