"""A document's lines as rules are looked up by: folded, many at a time, with their beginnings, ends and words."""

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


class Group:
    """Lines of a document that are alike: short or long, ending with a full stop or not.

    ``numbers``: of the lines in the document. ``fronts`` and ``backs``: short lines folded, or the two ends of long
    ones. ``heads`` and ``tails``: the same without the decoration at the ends, tails spelt backwards.
    """

    __slots__ = ("__dict__", "backs", "fronts", "heads", "numbers", "tails")

    def __init__(self, numbers: list[int], fronts: list[str], backs: list[str]) -> None:
        self.numbers = numbers
        self.fronts = fronts
        self.backs = backs
        self.heads = [front.lstrip(DECORATION) for front in fronts]
        self.tails = [back.rstrip(DECORATION)[: -REACH - 1 : -1] for back in backs]

    @cached_property
    def front_words(self) -> list[set[str]]:
        """For each line, the words of its beginning, each cut to ``WORD`` letters."""
        return _words(self.fronts)

    @cached_property
    def back_words(self) -> list[set[str]]:
        """The same of its end."""
        return _words(self.backs)


KINDS = (SHORT_OPEN, SHORT_STOP, LONG_OPEN, LONG_STOP) = range(4)
Block = tuple[Group, Group, Group, Group]  # by kind


def blocks_of(doc: Document) -> tuple[Block, ...]:
    """The lines that no rule has seen yet, in blocks; computed once for a document."""
    blocks = doc.__dict__.get("_blocks")
    if blocks is None:
        blocks = doc.__dict__["_blocks"] = tuple(_blocks(doc.lines, doc.seen))
    found: tuple[Block, ...] = blocks
    return found


def _blocks(lines: Sequence[Line], seen: Collection[str]) -> Iterator[Block]:
    groups: tuple[list[int], ...] = ([], [], [], [])
    size = 0
    for number, line in enumerate(lines):
        text = line.text
        if seen and text in seen:
            continue
        length = len(text)
        stops = text[-1] == "."
        if length > SHORT:
            groups[LONG_STOP if stops else LONG_OPEN].append(number)
            size += EARLY + LATE
        else:
            groups[SHORT_STOP if stops else SHORT_OPEN].append(number)
            size += length
        if size > SIZE:
            yield _block(lines, *groups)
            groups, size = ([], [], [], []), 0
    if size:
        yield _block(lines, *groups)


def _block(lines: Sequence[Line], short: list[int], short_stop: list[int], long: list[int], stop: list[int]) -> Block:
    pieces = [lines[number].text for number in (*short, *short_stop)]
    pieces += [lines[number].text[: EARLY + SPARE] for number in (*long, *stop)]
    pieces += [lines[number].text[-LATE - SPARE :] for number in long]
    pieces += [lines[number].text[-REACH - SPARE :] for number in stop]
    folded = fold_all(pieces)
    for number, key in zip((*short, *short_stop), folded, strict=False):
        lines[number].key = key
    a = len(short)
    b = a + len(short_stop)
    c = b + len(long)
    d = c + len(stop)
    e = d + len(long)
    block = (
        Group(short, folded[:a], folded[:a]),
        Group(short_stop, folded[a:b], folded[a:b]),
        Group(long, folded[b:c], folded[d:e]),
        Group(stop, folded[c:d], folded[e:]),
    )
    for group in block[LONG_OPEN:]:
        for i, number in enumerate(group.numbers):
            if len(group.heads[i]) < REACH or len(group.tails[i]) < REACH:  # long decoration, or many blanks
                group.heads[i] = lines[number].key.lstrip(DECORATION)
                group.tails[i] = lines[number].key.rstrip(DECORATION)[: -REACH - 1 : -1]
    if FOREIGN_DIGITS.search("\n".join(folded)):
        for group in block:
            group.heads = [plain_digits(head[:REACH]) for head in group.heads]
            group.tails = [plain_digits(tail) for tail in group.tails]
    return block


def _words(lines: list[str]) -> list[set[str]]:
    plain = _plain("\n".join(lines)).split("\n") if lines else ()
    return [{word[:WORD] for word in line.split()} for line in plain]


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
