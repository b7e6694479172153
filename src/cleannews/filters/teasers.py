"""Teasers: headlines of other articles with what they say, in the patterns that pages print them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleannews.filters.finder import finder
from cleannews.filters.later import later
from cleannews.filters.outline import ends, is_prose, outline
from cleannews.shape import is_sentence, long_stems, words_in
from cleannews.text import Document, Line

SUMMARY = 400  # characters of a teaser's summary, at most
STRANGE = 0.3  # of a teaser's long words may be the article's own

_CARDS = re.compile("p(?=[tb])(?:[tbc]|(?<=t)[pso])+$")  # in an outline: each sentence below a headline
_SUMMED = ("p", "s", "c", "pb", "sb", "cb", "pt", "st", "ct")
_HEADLINE = re.compile("[tb]")  # in an outline
_OPEN = re.compile("[^.]")  # in the last characters of the lines
_MEDIUM = later(
    r"(?:GALLERY|SLIDESHOW|PHOTO GALLERY|(?:IN )?PHOTOS?|IN PICTURES|LISTEN|QUIZ|POLL|PODCAST|INTERACTIVE|VIDEOS?|"
    r"WATCH|WATCH LIVE|Photos|In [Pp]ictures|Photo [Gg]allery|Photo [Ee]ssay|Slideshow|Watch [Ll]ive|Live [Bb]log|"
    r"From the [Vv]ault|Deep [Dd]ive|Best of [A-Z][\w’' -]{2,20}|Latest (?:from|on) [A-Z][\w&’' -]{1,20}) ?[:|–—]\s?"
    r"[“‘\"']?[A-Z0-9](?!IDEO)[^\n]{8,150}[^.\s:;,!]"
    # These are words of prose, too, and begin lines of a table.
    r"|(?:Watch|Listen|Gallery|Image [Gg]allery|Slide [Ss]how|LATEST|(?:LIVE|HAPPENING|STREAMING) NOW|"
    r"(?:MUST|Must) (?:WATCH|[Ww]atch|SEE)|(?:CATCH|Catch) (?:UP|[Uu]p)) ?[:|] ?"
    r"(?=[“‘\"']?[A-Z0-9])(?:\S+ ){3,24}\S*[^.\s:;,!?\d]"
)
_INITIALS = frozenset("BCDFGHILMPQSVW")  # of all that it matches
_TOPIC = later(r"(?=[^:?!]{8,45}[:?!])\p{Lu}[\p{Lu}\p{N}’' &,-]{6,44}[:?!] \p{Lu}")


@finder("related")
def teaser_card(doc: Document) -> Iterator[Line]:
    r"""Below the article, three cards or more of a headline and its summary, that speak of other things.

    Sub-headings with one paragraph each look the same, so the cards must share few long words with the article; and
    interviews, so no question counts as a card's headline.

    >>> article = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n" * 7
    >>> cards = ["Farmer finds Roman coins in a field\nPloughing near Upton, he stopped for something shining.\n"] * 3
    >>> len(list(teaser_card(Document(article + "".join(cards)))))
    6
    """
    kinds = outline(doc)
    match = _CARDS.search(kinds, max(0, len(kinds) - 120))
    if match is None or match.start() < 4:
        return
    first, lines = match.start() + 1, doc.lines
    heads = [i for i in range(first, len(lines) - 1) if kinds[i] == "t" and kinds[i + 1] in "psco"]
    cards = sum(lines[i].text[-1] != "?" and words_in(lines[i].text) > 4 for i in heads)
    if cards < 3 or not is_prose(kinds[2:first]) or any(len(lines[i + 1].text) > SUMMARY for i in heads):
        return
    if _is_strange(lines[first:], lines[:first]):
        yield from lines[first:]


def _is_strange(below: Sequence[Line], above: Sequence[Line]) -> bool:
    """Whether lines share few of their long words with an article: less than an article's own last lines do."""
    known = {stem for line in above for stem in long_stems(line.text)}
    shares = [len(stems & known) / len(stems) for line in below if len(stems := long_stems(line.text)) > 2]
    return bool(shares) and sum(shares) / len(shares) < STRANGE


@finder("related")
def topic_teaser(doc: Document) -> Iterator[Line]:
    r"""Below the article, three paragraphs or more that begin with a topic in capitals, where no other does.

    >>> article = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n" * 5
    >>> teaser = "ROMAN COINS: A farmer near Upton stopped his plough for something that shone, and found gold.\n"
    >>> len(list(topic_teaser(Document(article + teaser * 3))))
    3
    """
    kinds = outline(doc)
    first = len(kinds)
    while first > 4 and kinds[first - 1] in "pto" and _TOPIC.match(doc.lines[first - 1].text):
        first -= 1
    if len(kinds) - first < 3 or kinds[first - 1] != "p" or kinds.count("p", 0, first) < 4:
        return
    if not any(_TOPIC.match(line.text) for line in doc.lines[:first]):
        yield from doc.lines[first:]


@finder("related")
def colon_headline(doc: Document) -> Iterator[Line]:
    r"""A headline cut off from its topic, so that it begins with a colon; the topic above it, and a summary below.

    >>> text = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n"
    >>> text += "Roman coins\n:A hoard below the plough\nA farmer found gold.\nBy Mary Oak\nThen all went home."
    >>> [text[mark.start:mark.end] for mark in colon_headline(Document(text))]
    ['Roman coins', ':A hoard below the plough', 'A farmer found gold.']
    """
    lines, kinds = doc.lines, outline(doc)
    if (first := kinds.find("p")) < 0:  # above the first paragraph it may be the article's own
        return
    for i in [match.start() for match in _HEADLINE.finditer(kinds, first + 2)]:
        if lines[i].text[0] != ":" or not lines[i].text[1].isalpha():
            continue
        if kinds[i - 1] in "tb":
            yield lines[i - 1]
        yield lines[i]
        if kinds[i + 1 : i + 3] in _SUMMED and len(lines[i + 1].text) <= SUMMARY:
            yield lines[i + 1]


@finder("related")
def medium_teaser(doc: Document) -> Iterator[Line]:
    r"""A film, a recording, or pictures offered behind a label, below the first sentence: above it, it is the headline.

    >>> text = "VIDEO: Boats leave the town\nIt rained.\nWATCH: The river rises by two metres\nIt stopped."
    >>> [text[mark.start:mark.end] for mark in medium_teaser(Document(text))]
    ['WATCH: The river rises by two metres']
    """
    lines, offers = doc.lines, []
    for match in _OPEN.finditer(ends(doc), 1):
        text = lines[match.start()].text
        if 12 < len(text) < 190 and text[0] in _INITIALS and _MEDIUM.fullmatch(text):
            offers.append(match.start())
    if offers:
        said = next((i for i, line in enumerate(lines) if _is_said(line.text)), len(lines))
        yield from (lines[i] for i in offers if i > said)


def _is_said(text: str) -> bool:
    return text[-1] == "." or (len(text) > 80 and is_sentence(text))
