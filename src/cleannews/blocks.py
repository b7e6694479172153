"""A document's lines as rules are looked up by: folded, many at a time, with their beginnings, ends and words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from cleannews.folding import DECORATION, FOREIGN_DIGITS, fold_all, plain_digits
from cleannews.literals import EARLY, LATE
from cleannews.text import Document, Line

SHORT = 220  # characters; of longer lines only the two ends are looked at
SPARE = 8  # characters more than are needed of such an end; folding may shorten it
REACH = 10  # characters of a beginning or an end that are compared
SIZE = 8_000  # characters in a block, about: enough to make the calls worth it, and memory stays small
WORD = 5  # letters: words are told apart by so many

# Word characters of ASCII, and line breaks, stay; what is not ASCII is the business of `_marks`.
_ASCII_MARKS = bytes(c if chr(c).isalnum() or c in (10, 95) or c > 127 else 32 for c in range(256))


class Group:
    """Lines of a document that are alike: short or long, ending with a full stop or not.

    ``numbers``: of the lines in the document. ``ends``: short lines folded; of long ones, the two ends with a line
    break between; of long ones with a full stop, the beginning. ``words``: of ``ends``, each cut to ``WORD`` letters.
    ``heads`` and ``tails``: beginnings without the decoration, ends without it and spelt backwards. ``bare``: short
    lines without it at both ends.
    """

    __slots__ = ("bare", "ends", "heads", "numbers", "tails", "words")

    def __init__(self, numbers: list[int]) -> None:
        self.numbers = numbers
        self.bare: list[str] = []
        self.ends: list[str] = []
        self.heads: list[str] = []
        self.tails: list[str] = []
        self.words: list[list[str]] = []


KINDS = (SHORT_OPEN, SHORT_STOP, LONG_OPEN, LONG_STOP) = range(4)
Block = tuple[Group, Group, Group, Group]  # by kind


def blocks_of(doc: Document) -> Iterator[Block]:
    """The lines that no rule has seen yet, in blocks."""
    return _blocks(doc.lines, doc.seen)


def _blocks(lines: Sequence[Line], seen: Collection[str]) -> Iterator[Block]:
    groups: Block = (Group([]), Group([]), Group([]), Group([]))
    size = 0
    for number, line in enumerate(lines):
        text = line.text
        if seen and text in seen:
            continue
        if (length := len(text)) > SHORT:
            groups[LONG_STOP if text[-1] == "." else LONG_OPEN].numbers.append(number)
            size += EARLY + LATE
        else:
            groups[SHORT_STOP if text[-1] == "." else SHORT_OPEN].numbers.append(number)
            size += length
        if size > SIZE:
            _fill(groups, lines)
            yield groups
            groups, size = (Group([]), Group([]), Group([]), Group([])), 0
    if size:
        _fill(groups, lines)
        yield groups


def _fill(block: Block, lines: Sequence[Line]) -> None:
    short, short_stop, long, stop = block
    shorts = [lines[number] for number in (*short.numbers, *short_stop.numbers)]
    longs = [lines[number].text for number in (*long.numbers, *stop.numbers)]
    folded = fold_all(
        [line.text for line in shorts]
        + [text[: EARLY + SPARE] for text in longs]
        + [text[-LATE - SPARE :] for text in longs[: len(long.numbers)]]
        + [text[-REACH - SPARE :] for text in longs[len(long.numbers) :]]
    )
    for line, key in zip(shorts, folded, strict=False):
        line.key = key
    a, b = len(short.numbers), len(shorts)
    c, d, e = b + len(long.numbers), b + len(longs), b + len(longs) + len(long.numbers)
    heads = [key.lstrip(DECORATION) for key in folded[:d]]
    bare = [head.rstrip(DECORATION) for head in heads[:b]]
    tails = [key[: -REACH - 1 : -1] for key in (*bare, *[key.rstrip(DECORATION) for key in folded[d:]])]
    text = "\n".join(folded)
    words = [[word[:WORD] for word in line.split()] for line in plain(text).split("\n")]
    short.ends, short_stop.ends = folded[:a], folded[a:b]
    short.bare, short_stop.bare = bare[:a], bare[a:]
    long.ends = [f"{front}\n{back}" for front, back in zip(folded[b:c], folded[d:e], strict=True)]
    stop.ends = folded[c:d]
    for group, i, j in ((short, 0, a), (short_stop, a, b), (long, b, c), (stop, c, d)):
        group.heads, group.tails, group.words = heads[i:j], tails[i:j], words[i:j]
    for there, behind in zip(long.words, words[d:e], strict=True):
        there += behind
    for group in (long, stop):
        for i, number in enumerate(group.numbers):
            if len(group.heads[i]) < REACH or len(group.tails[i]) < REACH:  # long decoration, or many blanks
                group.heads[i] = lines[number].key.lstrip(DECORATION)
                group.tails[i] = lines[number].key.rstrip(DECORATION)[: -REACH - 1 : -1]
    if not is_latin(text) and FOREIGN_DIGITS.search(text):
        for group in block:
            group.heads = [plain_digits(head[:REACH]) for head in group.heads]
            group.tails = [plain_digits(tail) for tail in group.tails]


def words_of(text: str) -> list[str]:
    r"""The words of a text: what stands between blanks and marks. Where ``\\b`` matches, a word begins or ends.

    >>> words_of("it's a café • and")
    ['it', 's', 'a', 'café', 'and']
    """
    return plain(text).split()


def plain(text: str) -> str:
    """The text with a blank for every mark."""
    if is_latin(text):
        return text.encode("latin-1").translate(_latin_marks()).decode("latin-1")
    text = _marks().sub(" ", text)
    return text.encode("utf-8", "surrogatepass").translate(_ASCII_MARKS).decode("utf-8", "surrogatepass")


def is_latin(text: str) -> bool:
    """Whether all characters are of Latin-1."""
    if text.isascii():
        return True
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


@cache
def _latin_marks() -> bytes:
    return bytes(32 if chr(c) in _foreign_marks() else _ASCII_MARKS[c] for c in range(256))


@cache
def _marks() -> re.Pattern[str]:
    r"""Every foreign character that ``re`` or ``regex`` does not count as ``\\w``, and all beyond the first plane."""
    return re.compile(f"[{_foreign_marks()}\U00010000-\U0010ffff]")


@cache
def _foreign_marks() -> str:
    import regex

    plane = "".join(map(chr, range(0x80, 0x10000)))
    return "".join(sorted({*re.findall(r"\W", plane), *regex.findall(r"\W", plane)}))
