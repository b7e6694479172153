"""A document's lines as rules are looked up by: folded, some at a time, with their beginnings, ends and words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache, cached_property

from cleannews.folding import DECORATION, FOREIGN_DIGITS, fold_all, plain_digits
from cleannews.text import Document, Line
from cleannews.literals import EARLY, LATE

SHORT = 200  # characters; of longer lines only the two ends are looked at
SPARE = 8  # characters more than are needed of such an end; folding may shorten it
REACH = 16  # characters of a beginning or an end that are compared
SIZE = 8_000  # characters in a block, about: enough to make the calls worth it, and memory stays small
WORD = 5  # letters: words are told apart by so many

# Word characters of ASCII, and line breaks, stay; what is not ASCII is the business of `_marks`.
_ASCII_MARKS = bytes(c if chr(c).isalnum() or c in (10, 95) or c > 127 else 32 for c in range(256))


class Block:
    """Some lines of a document: the ``numbers`` of the short ones and their ``keys``; of ``long`` ones the two ends.

    ``heads`` and ``tails`` are the beginnings and ends of lines, the short ones first; the decoration at the ends is
    left out, and tails are spelt backwards. ``early`` and ``late`` are the beginnings and ends of long lines, whole.
    """

    def __init__(self, lines: Sequence[Line], numbers: list[int], long: list[int]) -> None:
        self.lines = lines
        self.numbers = numbers
        self.long = long
        short, ends = len(numbers), len(numbers) + len(long)
        pieces = [lines[number].text for number in numbers]
        for number in long:
            pieces.append(lines[number].text[: EARLY + SPARE])
        for number in long:
            pieces.append(lines[number].text[-LATE - SPARE :])
        folded = fold_all(pieces)
        self._folded = folded
        self.keys = folded[:short]
        self.early = folded[short:ends]
        self.late = folded[ends:]
        heads = self.heads = [key.lstrip(DECORATION) for key in folded[:ends]]
        tails = self.tails = [key.rstrip(DECORATION)[: -REACH - 1 : -1] for key in (*self.keys, *self.late)]
        for number, key in zip(numbers, folded, strict=False):
            lines[number].key = key
        for i, number in enumerate(long, short):
            if len(heads[i]) < REACH or len(tails[i]) < REACH:  # long decoration, or many blanks
                heads[i] = lines[number].key.lstrip(DECORATION)
                tails[i] = lines[number].key.rstrip(DECORATION)[: -REACH - 1 : -1]
        if FOREIGN_DIGITS.search("\n".join(folded)):
            self.heads, self.tails = ([plain_digits(end[:REACH]) for end in ends] for ends in (heads, tails))

    @cached_property
    def words(self) -> list[set[str]]:
        """For each short line, then each beginning and each end of a long one, the first letters of its words."""
        return [{word[:WORD] for word in line.split()} for line in _plain("\n".join(self._folded)).split("\n")]


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
    r"""The words of a text: what stands between blanks and marks. Where ``\\b`` matches, a word begins or ends.

    >>> words_of("it's a café • and")
    ['it', 's', 'a', 'café', 'and']
    """
    return _plain(text).split()


def _plain(text: str) -> str:
    """The text with a blank for every mark."""
    if text.isascii():
        return text.encode().translate(_ASCII_MARKS).decode()
    text = _marks().sub(" ", text)
    return text.encode("utf-8", "surrogatepass").translate(_ASCII_MARKS).decode("utf-8", "surrogatepass")


@cache
def _marks() -> re.Pattern[str]:
    r"""Every foreign character that ``re`` or ``regex`` does not count as ``\\w``, and all beyond the first plane."""
    import regex

    plane = "".join(map(chr, range(0x80, 0x10000)))
    marks = "".join(sorted({*re.findall(r"\W", plane), *regex.findall(r"\W", plane)}))
    return re.compile(f"[{marks}\U00010000-\U0010ffff]")
