"""From a document's lines to the few entries that could match them, at a cost that hardly grows with their number.

The index may name an entry for a line that it does not match; it never misses one that does.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import ClassVar, Generic, TypeVar

from cleannews.literals import BOUND, DECORATION, WINDOW, Literals, Strings, literals_of, worth
from cleannews.text import Document, fold

T = TypeVar("T")
# Beginnings and ends that many lines have, whatever they say.
COMMON = frozenset(
    ("the", "a ", "to ", "for", "you", "all", "in ", "die", "der", "das", "de ", "el ", "la ", "le ", "il ")
)


def bare(key: str) -> str:
    """A folded line without the marks at its ends.

    >>> bare("» read more: [...]")
    'read more'
    """
    return key.strip(DECORATION)


class Index(Generic[T]):
    """Entries by what a line must be, begin with, end with, or hold; the rest are tried on every line.

    An entry is a kind, one pattern, and what is handed back for it.
    """

    SHORT: ClassVar[int] = 200  # characters; of longer lines only the two ends are looked at
    EDGE: ClassVar[int] = WINDOW + 16  # characters of such an end; folding may shorten it
    KEYS: ClassVar[tuple[int, ...]] = (8, 5, 3, 2)  # characters of the beginnings and ends that are looked up

    def __init__(self, entries: Iterable[tuple[str, str, T]]) -> None:
        self._whole: dict[str, list[T]] = {}
        self._heads: dict[str, list[T]] = {}
        self._tails: dict[str, list[T]] = {}
        self._folded = Needles[T]()  # in the folded short lines, and the ends of long ones
        self._inside = Needles[T]()  # in the text itself
        self._rest: list[T] = []
        for kind, pattern, entry in entries:
            self._add(kind, pattern, entry)
        least = self.KEYS[-1]  # most lines are none of ours: one look at two characters tells
        self._head_gate = {head[:least] for head in self._heads}
        self._tail_gate = {tail[-least:] for tail in self._tails}

    def _add(self, kind: str, pattern: str, entry: T) -> None:
        if kind == "lines":
            self._whole.setdefault(pattern, []).append(entry)
            return
        known = literals_of(pattern)
        if known is None:
            self._rest.append(entry)
            return
        if kind != "part":
            known = replace(known, begins=True, ends=True)
        heads = self._ends(known.prefix, 1) if known.begins else set()
        tails = self._ends(known.suffix, -1) if known.ends else set()
        needles = self._needles(known)
        # Ends are looked up at once, needles are searched for; but some short ends are everywhere.
        best = max(
            heads, tails, needles, key=lambda keys: _least(keys) * (1 if keys is needles or keys & COMMON else 2)
        )
        if not best:
            self._add_rest(kind, known, entry)
        elif best is needles:
            self._folded.add(needles, entry)
        else:
            table = self._heads if best is heads else self._tails
            for key in best:
                table.setdefault(key, []).append(entry)

    def _add_rest(self, kind: str, known: Literals, entry: T) -> None:
        if kind == "part" and known.needle and min(map(len, known.needle)) > 1:
            self._inside.add(known.needle, entry)
        else:
            self._rest.append(entry)

    def _ends(self, strings: Strings, side: int) -> set[str]:
        """The beginnings (side 1) or ends (side -1) of folded strings, in a length that is looked up; or nothing."""
        found = set()
        for string in strings:
            key = _fold_piece(string).lstrip(DECORATION) if side > 0 else _fold_piece(string).rstrip(DECORATION)
            length = next((n for n in self.KEYS if n <= len(key)), None)
            if length is None:
                return set()
            found.add(key[:length] if side > 0 else key[-length:])
        return found

    def _needles(self, known: Literals) -> set[str]:
        """Folded strings of which one stands in every line that matches, where ``candidates`` looks for them."""
        choices = [known.head if known.begins else None, known.tail if known.ends else None]
        if known.begins and known.ends and known.longest <= self.SHORT:
            choices.append(known.needle)
        needles = max((choice for choice in choices if choice), key=worth, default=())
        folded = {_fold_piece(needle) for needle in needles}
        return folded if min(map(len, folded), default=0) > 1 else set()

    def candidates(self, doc: Document) -> Iterator[tuple[int, T]]:
        """Pairs of a line's number in ``doc.lines`` and an entry that may match that line; a pair may come twice."""
        lines = [(number, line) for number, line in enumerate(doc.lines) if line.text not in doc.seen]
        folded: list[tuple[int, str]] = []
        for number, line in lines:
            text = line.text
            if len(text) <= self.SHORT:
                key = line.key
                folded.append((number, key))
                head, tail = key.lstrip(DECORATION), key.rstrip(DECORATION)
                if hit := self._whole.get(bare(head)):
                    yield from ((number, entry) for entry in hit)
            else:
                head, tail = fold(text[: self.EDGE]), fold(text[-self.EDGE :])
                folded.append((number, f"{head}\n{tail}"))
                head, tail = head.lstrip(DECORATION), tail.rstrip(DECORATION)
                if len(head) < self.KEYS[0] or len(tail) < self.KEYS[0]:  # long decoration
                    head, tail = line.key.lstrip(DECORATION), line.key.rstrip(DECORATION)
            if found := self._look_up(head, tail):
                yield from ((number, entry) for entry in found)
        yield from self._folded.search("\n".join([key for _, key in folded]), folded)
        if lines:
            text = "\n".join([line.text for _, line in lines]) if doc.seen else doc.text
            yield from self._inside.search(text, ((number, line.text) for number, line in lines))

    def _look_up(self, head: str, tail: str) -> list[T]:
        found = self._rest
        least = self.KEYS[-1]
        if head[:least] in self._head_gate:
            for length in self.KEYS:
                if len(head) >= length and (hit := self._heads.get(head[:length])):
                    found = found + hit
        if tail[-least:] in self._tail_gate:
            for length in self.KEYS:
                if len(tail) >= length and (hit := self._tails.get(tail[-length:])):
                    found = found + hit
        return found


def _least(keys: Collection[str]) -> int:
    return min((len(key.replace(BOUND, "")) for key in keys), default=0)


def _fold_piece(string: str) -> str:
    """A piece of a line, folded; unlike a line's, the blanks at its ends count."""
    return fold(f"|{string}|")[1:-1]


class Needles(Generic[T]):
    """Entries by strings that must stand somewhere in a text.

    A needle that holds a whole word, between blanks, marks or bounds, is filed under its longest, by the first six
    bytes; another of three characters or more under two of its runs of three. Only needles found so are searched for.
    """

    WORD: ClassVar[int] = 6
    _BLANKS: ClassVar[bytes] = bytes(c if chr(c).isalnum() or c == 95 or c > 127 else 32 for c in range(256))
    _MARKS: ClassVar[re.Pattern[str]] = re.compile(r"[^\w\s]")

    def __init__(self) -> None:
        self.entries: dict[str, list[T]] = {}
        self._by_word: dict[bytes, list[str]] = {}
        self._by_run: dict[str, list[tuple[str, str]]] = {}
        self._always: list[str] = []

    def add(self, needles: Iterable[str], entry: T) -> None:
        """File an entry under each of its needles."""
        for bound in needles:
            needle = bound.replace(BOUND, "")
            if needle not in self.entries:
                self.entries[needle] = []
                self._file(needle, bound.replace(BOUND, " "))
            self.entries[needle].append(entry)

    def _file(self, needle: str, spaced: str) -> None:
        # An `x` before and behind stands for what is not known: what touches it is no whole word.
        *words, last = self._words(f"x{spaced}x")
        word = max((*words[1:], last[: self.WORD] if words and len(last) > self.WORD else b""), key=len, default=b"")
        if len(word) > 3:
            self._by_word.setdefault(word[: self.WORD], []).append(needle)
        elif len(needle) > 2:
            self._by_run.setdefault(needle[-3:], []).append((needle, needle[:3]))
        else:
            self._always.append(needle)

    def _words(self, text: str) -> list[bytes]:
        plain = text if text.isascii() else self._MARKS.sub(" ", text)
        return plain.encode("utf-8", "surrogatepass").translate(self._BLANKS).split()

    def search(self, text: str, lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, T]]:
        """The numbers of the lines that hold a needle, with its entries; ``text`` is the lines together."""
        wanted = self._wanted(text)
        if wanted:
            for number, line in lines:
                for needle in wanted:
                    if needle in line:
                        yield from ((number, entry) for entry in self.entries[needle])

    def _wanted(self, text: str) -> list[str]:
        wanted = self._always.copy()
        if self._by_word:
            size = self.WORD
            for word in self._by_word.keys() & {word[:size] for word in self._words(text)}:
                wanted += self._by_word[word]
        if self._by_run:
            runs = set(map("".join, zip(text, text[1:], text[2:], strict=False)))
            for run in self._by_run.keys() & runs:
                wanted += [needle for needle, first in self._by_run[run] if first in runs]
        return [needle for needle in wanted if needle in text]
