"""The same thing said twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from operator import eq

from cleannews.filters.finder import finder
from cleannews.filters.heads import is_head, unmarked
from cleannews.filters.outline import outline, texts
from cleannews.shape import is_sentence, likeness, words_in
from cleannews.text import Document, Line

VERSE = 120  # characters of a song's line, at most
BLOCK = 250  # characters of lines that are said twice together, at least

_LINKS = re.compile("(?<=p)t{2,}(?=p|$)")
_UNFINISHED = re.compile("[tbo]")  # in an outline


@finder("related")
def repeated_line(doc: Document) -> Iterator[Line]:
    r"""The second copy of a line that stands twice in a row: a headline, a caption and its alternative text, a teaser.

    It stands at the top, or above prose: in a song or a poem, lines that are said twice stand among their like.

    >>> text = "It rained.\n\nWho built the bridge\n\nWho built the bridge\n\nIt stopped."
    >>> [mark.start for mark in repeated_line(Document(text))] == [text.rindex("Who")]
    True
    """
    lines = doc.lines
    sizes = list(map(len, texts(doc)))
    if not any(map(eq, sizes, sizes[1:])):
        return
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
    lines = doc.lines
    for match in _UNFINISHED.finditer(outline(doc), 2):
        line = lines[match.start()]
        text = line.text
        half, rest = divmod(len(text), 2)
        if rest and 9 <= len(text) <= 300 and text[half] == " " and text[:half] == text[half + 1 :]:
            words = text[:half].split()
            if 1 < len(words) == len(set(words)) and words[0][0].isupper() and text[-1] != "?":
                yield line


@finder("related")
def repeated_block(doc: Document) -> Iterator[Line]:
    r"""The second copy of three lines or more that stand twice, one copy below the other, at the top or the end.

    Menus and teasers are printed twice, for two kinds of screens; those at the end have names or sections in them. If
    they speak of other things than all the rest, both copies go.

    >>> menu = "The ring\nTwo rivals meet every week and ask each other what nobody else would dare to ask them.\n"
    >>> menu += "The pot\nA cook of great renown visits a kitchen that has none, and leaves it with some of hers.\n"
    >>> menu += "The map\nWhere the rivers of the north come from, and why they are not what they used to be now.\n"
    >>> len(list(repeated_block(Document(menu + menu + "It rained."))))
    12
    """
    lines = doc.lines
    long = [text for text in texts(doc) if len(text) > 60]
    if len(set(map(len, long))) == len(long) or len(set(long)) == len(long):
        return
    last: dict[str, int] = {}
    done = 0
    for number, line in enumerate(lines):
        if len(line.text) <= 60:
            continue
        size = number - last.get(line.text, number)
        last[line.text] = number
        if number < done or size < 3:
            continue
        top, done = number, number + 1
        while top > size and lines[top - 1].text == lines[top - 1 - size].text:
            top -= 1
        while done < len(lines) and lines[done].text == lines[done - size].text:
            done += 1
        at_end = top == size or (done == len(lines) and "b" in outline(doc)[top:done])
        if at_end and done - top >= size and sum(len(line.text) for line in lines[top:done]) >= BLOCK:
            others = [line.text for line in lines[: top - size] + lines[done:]]
            strange = likeness((line.text for line in lines[top:done]), others) < 0.15
            yield from lines[top - size if strange else top : done]


@finder("related")
def repeated_links(doc: Document) -> Iterator[Line]:
    r"""Two headlines or more that stand between paragraphs more than once: a box of links.

    >>> text = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n"
    >>> text += "Roman coins found near Upton\nNo fair in Norton this year\n"
    >>> len(list(repeated_links(Document(text + text + text))))
    6
    """
    spans = [match.span() for match in _LINKS.finditer(outline(doc))]
    if len(spans) < 2:
        return
    runs = [tuple(line.text for line in doc.lines[first:last]) for first, last in spans]
    times = Counter(runs)
    for (first, last), run in zip(spans, runs, strict=True):
        if times[run] > 1 and all(map(is_head, map(unmarked, run))):
            yield from doc.lines[first:last]
