"""Above the first paragraph: who wrote it, and when."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleannews.filters.finder import finder
from cleannews.filters.outline import outline
from cleannews.shape import is_sentence
from cleannews.text import Document, Line

STANDFIRST = 250  # characters, at most
DEPTH = 10  # lines in which the block above an article is looked for; the longest seen has eight

_PARTICLE = r"(?:(?:de la|de los|van der|van den|von der|de|del|della|da|di|dos|du|von|van|der|den|el|al|bin|le|la) )?"
_NAME = regex.compile(rf"\p{{Lu}}(?:\.|[\p{{L}}’'-]+)(?: {_PARTICLE}\p{{Lu}}(?:\.|[\p{{L}}’'-]+)){{1,3}}")
_WHEN = regex.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\d ?min|\b\d{1,2}[./]\d{1,2}[./]\d\d")
_LIFE = regex.compile(r"\d{4} ?[-–] ?\d{4}")
_MONTH = (
    r"(?:jan|feb|fev|fév|mar|mär|mrz|mrt|apr|avr|abr|may|mai|maj|mag|mei|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|"
    r"okt|ott|out|nov|dec|dez|déc|dic|des|ene|gen)\p{L}{0,7}\.?"
)
_DATE = regex.compile(
    rf"(?:\p{{L}}{{2,13}}\.?,? )?(?:\d{{1,2}}(?:st|nd|rd|th|er|\.)?(?: de)?[ -]{_MONTH},?(?: de)?[ -]|"
    rf"{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? )(?:19|20)\d\d|(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?|"
    r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? \p{Lu}{2,4}",
    regex.I,
)


@finder("byline")
def author_name(doc: Document) -> Iterator[Line]:
    r"""A name alone beside the date, the hour or the minutes to read, between the headline and the first paragraph.

    >>> text = "Council keeps the bridge\nMary Oak\n3 May 2024\n" + "The council voted to keep the old bridge. " * 3
    >>> [text[mark.start:mark.end] for mark in author_name(Document(text))]
    ['Mary Oak']
    """
    lines = doc.lines
    above = len(outline(doc)[:DEPTH].partition("p")[0])
    for i in range(1, min(above, len(lines) - 1)):
        text = lines[i].text
        name = 5 < len(text) <= 40 and not text.isupper() and _NAME.fullmatch(text)
        if name and (_is_when(lines[i - 1].text) or _is_when(lines[i + 1].text)):
            yield lines[i]


def _is_when(text: str) -> bool:
    return len(text) < 70 and bool(_WHEN.search(text)) and not _LIFE.search(text) and not is_sentence(text)


@finder("byline")
def bare_date(doc: Document) -> Iterator[Line]:
    r"""The day of publication alone on a line above the first paragraph or below a standfirst, the text's only one.

    More of them are the sub-headings of a chronicle, or say when each piece of a transcript was broadcast.

    >>> text = "Council keeps the bridge\n3 May 2024\n" + "The council voted to keep the old bridge. " * 3
    >>> [text[mark.start:mark.end] for mark in bare_date(Document(text))]
    ['3 May 2024']
    >>> list(bare_date(Document(text + "\n5 May 2024")))
    []
    """
    kinds = outline(doc)[:DEPTH]
    first = head = kinds.find("p")
    if first < 0:
        return
    if len(doc.lines[first].text) <= STANDFIRST:
        second = kinds.find("p", first + 1)
        head = second if second > 0 else len(kinds)
    if any(map(_is_date, doc.lines[:head])):
        dates = [line for line in doc.lines if _is_date(line)]
        if len(dates) == 1:
            yield from dates


def _is_date(line: Line) -> bool:
    return 9 < len(line.text) < 34 and any(map(str.isdigit, line.text)) and _DATE.fullmatch(line.text) is not None
