"""Teasers: headlines of other articles with what they say, in the patterns that pages print them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cleannews.filters.finder import finder
from cleannews.filters.headlines import is_card, is_prose
from cleannews.shape import is_paragraph, is_sentence, is_teaser, long_stems, words_in
from cleannews.text import Document, Line

SUMMARY = 400  # characters of a teaser's summary, at most
STRANGE = 0.3  # of a teaser's long words may be the article's own

_TOPIC = regex.compile(r"(?=[^:?!]{8,45}[:?!])\p{Lu}[\p{Lu}\p{N}’' &,-]{6,44}[:?!] \p{Lu}")


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
    lines = doc.lines
    first, cards = len(lines), 0
    while first > 5 and len(lines) - first < 80:
        head = lines[first - 2].text
        if is_card(lines[first - 1].text):
            first -= 1
        elif len(lines[first - 1].text) <= SUMMARY and is_teaser(head) and words_in(head) > 4:
            first, cards = first - 2, cards + (head[-1] != "?")
        else:
            break
    if cards < 3 or not is_paragraph(lines[first - 1].text) or not is_prose(lines[2:first]):
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
    lines = doc.lines
    first = len(lines)
    while first > 4 and len(lines[first - 1].text) > 80 and _TOPIC.match(lines[first - 1].text):
        first -= 1
    above = lines[:first]
    if len(lines) - first < 3 or not is_paragraph(above[-1].text) or any(_TOPIC.match(line.text) for line in above):
        return
    if sum(is_paragraph(line.text) for line in above) > 3:
        yield from lines[first:]


@finder("related")
def colon_headline(doc: Document) -> Iterator[Line]:
    r"""A headline cut off from its topic, so that it begins with a colon; the topic above it, and a summary below.

    >>> text = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n"
    >>> text += "Roman coins\n:A hoard below the plough\nA farmer found gold.\nBy Mary Oak\nThen all went home."
    >>> [text[mark.start:mark.end] for mark in colon_headline(Document(text))]
    ['Roman coins', ':A hoard below the plough', 'A farmer found gold.']
    """
    lines = doc.lines
    for i in range(2, len(lines)):
        text = lines[i].text
        if text[0] != ":" or not 8 < len(text) < 150 or not text[1].isalpha() or is_sentence(text):
            continue
        if not any(is_paragraph(line.text) for line in lines[: i - 1]):
            continue  # it may be the article's own
        if len(lines[i - 1].text) < 60 and not is_sentence(lines[i - 1].text):
            yield lines[i - 1]
        yield lines[i]
        below = lines[i + 1 : i + 3]
        ends = len(below) < 2 or (len(below[1].text) < 60 and not is_sentence(below[1].text))
        if below and ends and len(below[0].text) <= SUMMARY and is_sentence(below[0].text):
            yield below[0]
