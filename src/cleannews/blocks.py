"""A document's lines as rules are looked up by: folded, some at a time, with their beginnings, ends and words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache, cached_property

from cleannews.folding import DECORATION, FOREIGN_DIGITS, fold_all, plain_digits
from cleannews.text import Document, Line
from cleannews.literals import EARLY

SHORT = 200  # characters; of longer lines only the two ends are looked at
LATE = 40  # characters of a long line's end
SPARE = 8  # characters more than are needed of such an end; folding may shorten it
REACH = 16  # characters of a beginning or an end that are compared
SIZE = 8_000  # characters in a block, about: enough to make the calls worth it, few enough to hold few needles
WORD = 5  # letters: words are told apart by so many

_ASCII_MARKS = bytes(c if chr(c).isalnum() or c == 95 or c > 127 else 32 for c in range(256))


class Block:
    """Some lines of a document: the ``numbers`` of the short ones and their ``keys``; of ``long`` ones the two ends.

    ``heads`` and ``tails`` are the beginnings and ends of lines, the short ones first; the decoration at the ends is
    left out, and tails are spelt backwards. ``text`` is the keys, ``early`` the beginnings of long lines, a line each.
    """

    def __init__(self, lines: Sequence[Line], numbers: list[int], long: list[int]) -> None:
        self.lines = lines
        self.numbers = numbers
        self.long = long
        short = len(numbers)
        pieces = [lines[number].text for number in numbers]
        for number in long:
            pieces.append(lines[number].text[: EARLY + SPARE])
        for number in long:
            pieces.append(lines[number].text[-LATE:])
        folded = fold_all(pieces)
        self.keys = keys = folded[:short]
        early = folded[short : short + len(long)]
        self.text = "\n".join(keys)
        self.early = "\n".join(early)
        self.heads = [key.lstrip(DECORATION) for key in keys]
        self.heads += [key.lstrip(DECORATION) for key in early]
        self.tails = [key.rstrip(DECORATION)[: -REACH - 1 : -1] for key in keys]
        self.tails += [key.rstrip(DECORATION)[: -REACH - 1 : -1] for key in folded[short + len(long) :]]
        for number, key in zip(numbers, keys, strict=True):
            lines[number].key = key
        for i, number in enumerate(long, short):
            if len(self.heads[i]) < REACH or len(self.tails[i]) < REACH:  # long decoration, or many blanks
                self.heads[i] = lines[number].key.lstrip(DECORATION)
                self.tails[i] = lines[number].key.rstrip(DECORATION)[: -REACH - 1 : -1]
        if not (self.text.isascii() and self.early.isascii()) and FOREIGN_DIGITS.search(f"{self.text}\n{self.early}"):
            self.heads, self.tails = ([plain_digits(end[:REACH]) for end in ends] for ends in (self.heads, self.tails))

    @cached_property
    def words(self) -> set[str]:
        """The words of the short lines, each cut to its first ``WORD`` letters."""
        return {word[:WORD] for word in words_of(self.text)}

    @cached_property
    def early_words(self) -> set[str]:
        """The same of the beginnings of long lines; the last may have been cut itself."""
        return {word[:WORD] for word in words_of(self.early)}


def blocks_of(doc: Document) -> tuple[Block, ...]:
    """The lines that no rule has seen yet, in blocks; computed once for a document."""
    blocks = doc.__dict__.get("_blocks")
    if blocks is None:
        blocks = doc.__dict__["_blocks"] = tuple(_blocks(doc.lines, doc.seen))
    found: tuple[Block, ...] = blocks
    return found


def _blocks(lines: Sequence[Line], seen: Collection[str]) -> Iterator[Block]:
    numbers: list[int] = []
    long: list[int] = []
    size = 0
    for number, line in enumerate(lines):
        if line.text in seen:
            continue
        if len(line.text) > SHORT:
            long.append(number)
            size += EARLY + LATE
        else:
            numbers.append(number)
            size += len(line.text)
        if size > SIZE:
            yield Block(lines, numbers, long)
            numbers, long, size = [], [], 0
    if size:
        yield Block(lines, numbers, long)


def words_of(text: str) -> list[str]:
    r"""The words of a text: what stands between blanks and marks. Where ``\b`` matches, a word begins or ends.

    >>> words_of("it's a café • and")
    ['it', 's', 'a', 'café', 'and']
    """
    if not text.isascii():
        text = _marks().sub(" ", text)
    return text.encode("utf-8", "surrogatepass").translate(_ASCII_MARKS).decode("utf-8", "surrogatepass").split()


@cache
def _marks() -> re.Pattern[str]:
    r"""Every foreign character that ``re`` or ``regex`` does not count as ``\w``, and all beyond the first plane."""
    import regex

    plane = "".join(map(chr, range(0x80, 0x10000)))
    marks = sorted({*re.findall(r"\W", plane), *regex.findall(r"\W", plane)})
    return re.compile(f"[{''.join(marks)}\U00010000-\U0010ffff]".replace("\\", "\\\\"))
