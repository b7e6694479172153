"""Headlines of other articles without a label above them, told by their company."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cleannews.filters.finder import finder
from cleannews.shape import is_paragraph, is_teaser, names_inside, words_in
from cleannews.text import Document, Line

LONGEST = 150  # lines below an article that are looked at

_MARK = regex.compile(r"[-•*–—·▪►>‣▶]|(?:\d{1,2}|\p{Lu})[.)]\s")
_OPTION = regex.compile(r"\p{Lu}[.)]\s|[^:]{2,30}: [“”\"„«‘]")  # an examination's; headlines that the article quotes
_RANGE = regex.compile(r"\d{4} ?[|–-] ?\d")
_FACT = regex.compile(
    r"(?<!\b(?:19|20)\d\d)(?<=[\d€$£%])$|\d ?[€$£]|\d(?: ?[x×] ?\d| ?(?:g|kg|ml|cm|mm|km|l|GB|TB|oz|lb|S\.|p\.)\b)|"
    r"[@#]\w|pic\.twitter|https?:|: ?\d|//"
)


@finder("related")
def headline_list(doc: Document) -> Iterator[Line]:
    r"""Three headlines or more below the last paragraph, with the names and dates between them, and nothing else.

    The article above must be prose, its lists few: what ends in a list may itself be one. No lists with marks, prices
    or numbers at the end; no keys before colons; no script without capitals, where a headline has no sign of its own.

    >>> article = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n" * 7
    >>> text = article + ("Mayor of Avon resigns after vote on the Bridge\nMary Oak\n" * 3).strip()
    >>> len(list(headline_list(Document(text))))
    6
    """
    lines = doc.lines
    first = len(lines)
    while first > 4 and len(lines) - first < LONGEST and _is_card(lines[first - 1].text):
        first -= 1
    run = [line.text for line in lines[first:]]
    if len(run) < 3 or not is_paragraph(lines[first - 1].text) or not _is_prose(lines[2:first]):
        return
    heads = [text for text in run if is_teaser(text)]
    sure = [text for text in heads if _is_headline(text)]
    keys = [text[: text.find(":")] for text in run if 0 < text.find(":") < 25]
    if len(sure) < 3 or 4 * len(sure) < 3 * len(heads) or len(run) > 3 * len(sure) or len(set(keys)) < len(keys):
        return
    if sum(map(words_in, sure)) >= 7 * len(sure) and not any(_MARK.match(text) or _RANGE.search(text) for text in run):
        yield from lines[first:]


def _is_card(text: str) -> bool:
    """A headline, a short line (a name, a date, a section), or a summary cut short."""
    if is_teaser(text) or (text.endswith(("...", "…")) and len(text) <= 400):
        return True
    return len(text) <= 48 and words_in(text) <= 6 and text[-1] not in ".!:,;。"


def _is_headline(text: str) -> bool:
    return words_in(text) > 4 and names_inside(text) and not _MARK.match(text) and not _FACT.search(text)


def _is_prose(lines: Sequence[Line]) -> bool:
    """At least four paragraphs, and at least four times as many as lines that might be headlines themselves."""
    paragraphs = sum(is_paragraph(line.text) for line in lines)
    return paragraphs > 3 and 4 * sum(is_teaser(line.text) for line in lines) <= paragraphs


@finder("related")
def headline_run(doc: Document) -> Iterator[Line]:
    r"""Three headlines or more in a row between two paragraphs that no colon introduces: links, or pictures' captions.

    >>> para = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n"
    >>> text = para * 8 + "Mayor of Avon resigns after vote on the Old Bridge in May\n" * 3 + para * 8
    >>> len(list(headline_run(Document(text))))
    3
    """
    lines = doc.lines
    i = 3
    while i < len(lines) - 1:
        j = i
        while j < len(lines) and is_teaser(lines[j].text):
            j += 1
        run = [_MARK.sub("", line.text, count=1).strip() for line in lines[i:j]]
        if j - i > 2 and j < len(lines) and all(map(_is_link, run)) and sum(map(words_in, run)) >= 8 * len(run):
            above = lines[i - 1].text
            between = is_paragraph(above) and above[-1] != "?" and is_paragraph(lines[j].text)
            if between and _is_prose(lines[2:i] + lines[j:]):
                yield from lines[i:j]
        i = j + 1


def _is_link(text: str) -> bool:
    return text != "" and text[-1] != "?" and not _OPTION.match(text) and _is_headline(text)
