"""A document's lines as rules are looked up by: folded, many at a time, with their beginnings, ends and words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from cleannews.folding import DECORATION, FOREIGN_DIGITS, fold_all, plain_digits
from cleannews.literals import EARLY, LATE
from cleannews.text import Document, Line

SHORT = 220  # characters; of longer lines only the two ends are looked at
SPARE = 8  # characters more than are needed of such an end; folding may shorten it
REACH = 10  # characters of a beginning or an end that are compared
SIZE = 3_000  # characters in a block, about: enough to make the calls worth it, and memory stays small
WORD = 5  # letters: words are told apart by so many

# Word characters of ASCII, and line breaks, stay; what is not ASCII is the business of `_marks`.
_ASCII_MARKS = bytes(c if chr(c).isalnum() or c in (10, 95) or c > 127 else 32 for c in range(256))


class Group:
    """Lines of a document that are alike: short or long, ending with a full stop or not.

    ``numbers``: of the lines in the document. ``words``: theirs, each cut to ``WORD`` letters; of long lines, those of
    the two ends; of long ones with a full stop, of the beginning. ``heads`` and ``tails``: beginnings without the
    decoration, ends without it and spelt backwards. ``bare``: short lines without it at both ends.
    """

    __slots__ = ("bare", "heads", "numbers", "tails", "words")

    def __init__(self, numbers: list[int]) -> None:
        self.numbers = numbers
        self.bare: list[str] = []
        self.heads: list[str] = []
        self.tails: list[str] = []
        self.words: list[set[str]] = []


KINDS = (SHORT_OPEN, SHORT_STOP, LONG_OPEN, LONG_STOP) = range(4)


class Block:
    """Lines of a document, in one group for each kind.

    ``text``: what was folded of them, each on a line of its own: the short ones, the beginnings of the long ones, their
    ends. ``kinds`` and ``bounds``: of which kind such lines are, and how many there are of it and before.
    """

    __slots__ = ("bounds", "groups", "text")

    kinds = (SHORT_OPEN, SHORT_STOP, LONG_OPEN, LONG_STOP, LONG_OPEN, LONG_STOP)

    def __init__(self) -> None:
        self.groups = (Group([]), Group([]), Group([]), Group([]))
        self.text = ""
        self.bounds: list[int] = []

    def group_of(self, row: int) -> tuple[int, int]:
        """The kind of a line of ``text``, by its number, and the line's place in its group."""
        part = bisect_right(self.bounds, row)
        return self.kinds[part], row - (self.bounds[part - 1] if part else 0)


def blocks_of(doc: Document) -> Iterator[Block]:
    """The lines that no rule has seen yet, in blocks. Where one is enough, as for most articles, all packs share it."""
    kept: Block | None = doc.__dict__.get("_block")
    if kept:
        yield kept
        return
    lines, seen = doc.lines, doc.seen
    block, size, alone = Block(), 0, True
    for number, line in enumerate(lines):
        text = line.text
        if seen and text in seen:
            continue
        if (length := len(text)) > SHORT:
            block.groups[LONG_STOP if text[-1] == "." else LONG_OPEN].numbers.append(number)
            size += EARLY + LATE
        else:
            block.groups[SHORT_STOP if text[-1] == "." else SHORT_OPEN].numbers.append(number)
            size += length
        if size > SIZE:
            _fill(block, lines)
            yield block
            block, size, alone = Block(), 0, False
    if size:
        _fill(block, lines)
        if alone:
            doc.__dict__["_block"] = block
        yield block


def _fill(block: Block, lines: Sequence[Line]) -> None:
    short, short_stop, long, stop = block.groups
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
    text = block.text = "\n".join(folded)
    block.bounds = [a, b, c, d, e]
    words = [{word[:WORD] for word in line.split()} for line in plain(text).split("\n")]
    short.bare, short_stop.bare = bare[:a], bare[a:]
    for group, i, j in ((short, 0, a), (short_stop, a, b), (long, b, c), (stop, c, d)):
        group.heads, group.tails, group.words = heads[i:j], tails[i:j], words[i:j]
    for there, behind in zip(long.words, words[d:e], strict=True):
        there |= behind
    for group in (long, stop):
        for i, number in enumerate(group.numbers):
            if len(group.heads[i]) < REACH or len(group.tails[i]) < REACH:  # long decoration, or many blanks
                group.heads[i] = lines[number].key.lstrip(DECORATION)
                group.tails[i] = lines[number].key.rstrip(DECORATION)[: -REACH - 1 : -1]
    if not is_latin(text) and FOREIGN_DIGITS.search(text):
        for group in block.groups:
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
