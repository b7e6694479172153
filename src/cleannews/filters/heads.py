"""What tells a headline from the other lines without a full stop: facts, marks, capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence

import regex

from cleannews.filters.later import later
from cleannews.shape import names_inside, words_in

KEY = 40  # characters before a colon that may name what stands behind it

_FACT = later(
    r"(?<!\b(?:19|20)\d\d)(?<=[\d€$£%])$|\d ?[€$£]|\d(?: ?[x×] ?\d| ?(?:g|kg|ml|cm|mm|km|l|GB|TB|oz|lb|S\.|p\.)\b)|"
    r"[@#]\w|pic\.twitter|https?:|: ?\d|//"
)
# A digit of any script, or another sign of which each fact but two has one: quicker to say no.
_FACTUAL = re.compile("[0-9@#/€$£%\u0660-\u1fff\u2c00-\U0010ffff]")
_MARK = regex.compile(r"(?:[-•*·▪►>‣▶→»]|\p{So}\W*)\s+")  # before a link
_UNSPACED = regex.compile(r"[\p{Han}\p{Katakana}]{2}")
_QUOTES = "\"“”„«»'‘"
_SIGN = later(
    r"\d|[:?]|\b(?:to|as|after|before|over|amid|how|why|what|when|where|who|is|are|was|were|will|can|could|may|says?|said|"
    r"gets?|not|has|have|had|be|it|your?|back|down)\b|[‘“„»'\"]\p{Lu}",
    regex.IGNORECASE,
)  # that a line says something, and is no name of a person or a thing


def has_fact(text: str) -> bool:
    """Whether a line ends in a number, or holds a price, a measure, an hour, or an address.

    >>> has_fact("Mary Oak, 78"), has_fact("Bread for 3 €"), has_fact("Mayor of Avon resigns in 2024")
    (True, True, False)
    """
    if not _FACTUAL.search(text) and "http" not in text and "pic.twitter" not in text:
        return False
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


def are_titled(texts: Sequence[str]) -> bool:
    """Whether most of some headlines are Written Like This and say something, as persons and things of a list do not.

    Nor are what was said or asked, nor facts that all stand behind keys.

    >>> are_titled(["Mayor of Avon Resigns After Vote"] * 3), are_titled(["Mayor of Avon Henry Marsh From Upton"] * 3)
    (True, False)
    """
    said = sum(text[-1] == "?" or (text[0] in _QUOTES and text[-1] in _QUOTES) for text in texts)
    if len(texts) > 3 and all(0 < text.find(":") < KEY for text in texts):
        return False
    signs = sum(_SIGN.search(text) is not None for text in texts)
    return 4 * sum(map(is_titled, texts)) >= 3 * len(texts) and 2 * signs >= len(texts) >= 2 * said


def unmarked(text: str) -> str:
    """A line without the bullet, the arrow, or the picture before it.

    >>> unmarked("• Mary Oak"), unmarked("Mary Oak")
    ('Mary Oak', 'Mary Oak')
    """
    match = _MARK.match(text)
    return text[match.end() :] if match and match.end() < len(text) else text
