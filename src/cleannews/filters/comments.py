"""What readers wrote below the article."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleannews.filters.finder import finder
from cleannews.shape import is_paragraph
from cleannews.text import Document, Line

FEWEST = 3  # comments by as many people; a live blog has one or two authors
ABOVE = 3  # paragraphs of the article itself

_AGO = (
    r"(?:vor \d+ \p{L}+|(?:about |almost |over )?\d+ ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|"
    r"years?|[hdwm]|mo|yr)\.? ago|hace \d+ \p{L}+|il y a \d+ \p{L}+|há \d+ \p{L}+|pred \d+ \p{L}+|před \d+ \p{L}+|"
    r"for \d+ \p{L}+ siden|\d+ \p{L}+ (?:fa|назад|тому|temu|önce|geleden|sedan|siden|sitten|lalu|trước))"
)
_WHO_AGO = regex.compile(rf"(?P<who>.{{2,40}}?)[ ·•|,-]+{_AGO}(?: .{{0,12}})?", regex.I)
_WHO_SAYS = regex.compile(
    r"(?P<who>.{2,40}?) (?:says|said|schreibt|sagt|sagte|meint|dice|dijo|dit|a dit|disse|diz|ha detto|пишет|zegt|"
    r"mówi|pisze|skriver|sier|siger|säger|yazdı|dedi):",
    regex.I,
)
_STAMP = regex.compile(
    r".{0,20}\b(?:19|20)\d\d\b.{0,12}\d{1,2}[:.]\d\d.{0,12}|.{0,20}\d[:.]\d\d.{0,12}\b20\d\d\b.{0,8}"
)


@finder("interface")
def comment_thread(doc: Document) -> Iterator[Line]:
    r"""Readers' comments, from the first to the end: three people or more, each named beside a time.

    >>> article = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n" * 3
    >>> text = article + "owl77 2 hours ago\nAt last!\nRita P. 3 hours ago\nToo dear.\nmole 1 day ago\nWho pays?"
    >>> [text[mark.start:mark.end] for mark in comment_thread(Document(text))][:2]
    ['owl77 2 hours ago', 'At last!']
    """
    lines = doc.lines
    first, people, heads = 0, set(), 0
    for number, line in enumerate(lines):
        text = line.text
        if not 5 < len(text) < 70 or not (text[-1] == ":" or any(c.isdigit() for c in text)):
            continue
        match = _WHO_SAYS.fullmatch(text) if text[-1] == ":" else _WHO_AGO.fullmatch(text)
        if match and (text[-1] != ":" or (number + 1 < len(lines) and _STAMP.fullmatch(lines[number + 1].text))):
            first = first or number
            heads += 1
            people.add(match["who"])
    if len(people) < FEWEST or 2 * len(people) < heads:
        return
    if sum(is_paragraph(line.text) for line in lines[:first]) >= ABOVE:
        yield from lines[first:]
