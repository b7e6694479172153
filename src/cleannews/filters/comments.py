"""What readers wrote below the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import regex

from cleannews.filters.finder import finder
from cleannews.filters.later import later
from cleannews.filters.outline import outline
from cleannews.text import Document, Line

FEWEST = 3  # comments by as many people; a live blog has one or two authors
ABOVE = 3  # paragraphs of the article itself

_AGO = (
    r"(?:vor \d+ \p{L}+|(?:about |almost |over )?\d+ ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|"
    r"years?|[hdwm]|mo|yr)\.? ago|hace \d+ \p{L}+|il y a \d+ \p{L}+|há \d+ \p{L}+|pred \d+ \p{L}+|před \d+ \p{L}+|"
    r"for \d+ \p{L}+ siden|\d+ \p{L}+ (?:fa|назад|тому|temu|önce|geleden|sedan|siden|sitten|lalu|trước))"
)
_WHO_AGO = later(rf"(?P<who>.{{2,40}}?)[ ·•|,-]+{_AGO}(?: .{{0,12}})?", regex.I)
_BIT = re.compile("[btos]")  # in an outline
_DIGIT = re.compile(r"\d")
_AGO_ALONE = later(_AGO, regex.I)
_WHO_SAYS = later(
    r"(?P<who>.{2,40}?) (?:says|said|schreibt|sagt|sagte|meint|dice|dijo|dit|a dit|disse|diz|ha detto|пишет|zegt|"
    r"mówi|pisze|skriver|sier|siger|säger|yazdı|dedi):",
    regex.I,
)
_STAMP = later(r".{0,20}\b(?:19|20)\d\d\b.{0,12}\d{1,2}[:.]\d\d.{0,12}|.{0,20}\d[:.]\d\d.{0,12}\b20\d\d\b.{0,8}")


@finder("interface")
def comment_thread(doc: Document) -> Iterator[Line]:
    r"""Readers' comments, from the first to the end: three people or more, each named beside a time.

    >>> article = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n" * 3
    >>> text = article + "owl77 2 hours ago\nAt last!\nRita P. 3 hours ago\nToo dear.\nmole 1 day ago\nWho pays?"
    >>> [text[mark.start:mark.end] for mark in comment_thread(Document(text))][:2]
    ['owl77 2 hours ago', 'At last!']
    """
    lines, kinds = doc.lines, outline(doc)
    if kinds.count("p") < ABOVE or len(kinds) - kinds.count("p") < FEWEST:
        return
    heads = [head for match in _BIT.finditer(kinds, 1) if (head := _head(lines, match.start()))]
    people = {who for _, who in heads}
    if len(people) < FEWEST or 2 * len(people) < len(heads):
        return
    first = heads[0][0]
    if kinds.count("p", 0, first) >= ABOVE:
        yield from lines[first:]


def _head(lines: Sequence[Line], number: int) -> tuple[int, str] | None:
    """Where a comment's head begins that ends in line ``number``, and whom it names."""
    text, before = lines[number].text, lines[number - 1].text
    if not 5 < len(text) < 70 or not _DIGIT.search(text):
        return None
    if match := _WHO_AGO.fullmatch(text):
        return number, match["who"]
    if _AGO_ALONE.fullmatch(text):
        return (number - 1, before) if len(before) <= 30 and before[-1] not in "!?:" else None
    says = _WHO_SAYS.fullmatch(before) if before[-1] == ":" and len(before) < 60 else None
    return (number - 1, says["who"]) if says and _STAMP.fullmatch(text) else None
