"""What tells a headline from the other lines without a full stop: facts, marks, capitals."""

from __future__ import annotations

import regex

from cleannews.shape import names_inside, words_in

_FACT = regex.compile(
    r"(?<!\b(?:19|20)\d\d)(?<=[\d€$£%])$|\d ?[€$£]|\d(?: ?[x×] ?\d| ?(?:g|kg|ml|cm|mm|km|l|GB|TB|oz|lb|S\.|p\.)\b)|"
    r"[@#]\w|pic\.twitter|https?:|: ?\d|//"
)
_MARK = regex.compile(r"(?:[-•*·▪►>‣▶→»]|\p{So}\W*)\s+")  # before a link
_UNSPACED = regex.compile(r"[\p{Han}\p{Katakana}]{2}")
_QUOTES = "\"“”„«»'‘"


def has_fact(text: str) -> bool:
    """Whether a line ends in a number, or holds a price, a measure, an hour, or an address.

    >>> has_fact("Mary Oak, 78"), has_fact("Bread for 3 €"), has_fact("Mayor of Avon resigns in 2024")
    (True, True, False)
    """
    return _FACT.search(text) is not None


def is_head(text: str) -> bool:
    """Whether a line is a headline for certain: five words and more with a name among them, and no facts.

    >>> is_head("Mayor of Avon resigns after vote"), is_head("What happens next in the hall"), is_head("Mary Oak")
    (True, False, False)
    """
    words = words_in(text)
    named = names_inside(text) or (words > 7 and not text.isascii() and _UNSPACED.search(text) is not None)
    return words > 4 and named and not has_fact(text)


def is_long_head(text: str) -> bool:
    """Whether a line is a headline too long for a sub-heading."""
    return words_in(text) > 6 and text[0] not in _QUOTES and is_head(text)


def is_titled(text: str) -> bool:
    """Whether nearly Every Long Word Has a Capital, in three such words or more.

    >>> is_titled("Mayor of Avon Resigns After Vote"), is_titled("Mayor of Avon resigns after the vote")
    (True, False)
    """
    long = [word for word in text.split() if len(word) > 3]
    return len(long) > 2 and sum(not word.islower() for word in long) * 5 >= len(long) * 4


def unmarked(text: str) -> str:
    """A line without the bullet, the arrow, or the picture before it.

    >>> unmarked("• Mary Oak"), unmarked("Mary Oak")
    ('Mary Oak', 'Mary Oak')
    """
    match = _MARK.match(text)
    return text[match.end() :] if match and match.end() < len(text) else text
