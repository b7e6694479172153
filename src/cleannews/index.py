"""From a document's lines to the few entries that could match them, at a cost that hardly grows with their number.

The index may name an entry for a line that it does not match; it never misses one that does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import ClassVar, Generic, TypeVar

from cleannews.literals import DECORATION, WINDOW, Literals, Strings, literals_of
from cleannews.text import Document, fold

T = TypeVar("T")


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
    KEYS: ClassVar[tuple[int, ...]] = (12, 8, 5, 3)  # characters of the beginnings and ends that are looked up

    def __init__(self, entries: Iterable[tuple[str, str, T]]) -> None:
        self._whole: dict[str, list[T]] = {}
        self._heads: dict[str, list[T]] = {}
        self._tails: dict[str, list[T]] = {}
        self._folded = Needles[T]()  # in the folded short lines, and the ends of long ones
        self._inside = Needles[T]()  # in the text itself
        self._rest: list[T] = []
        for kind, pattern, entry in entries:
            self._add(kind, pattern, entry)
        least = self.KEYS[-1]  # most lines are none of ours: one look at three characters tells
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
        best = max((heads, tails, needles), key=lambda keys: (min(min(map(len, keys), default=0), 8), keys is heads))
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
        needles = max((choice for choice in choices if choice), key=lambda choice: min(map(len, choice)), default=())
        folded = {_fold_piece(needle) for needle in needles}
        return folded if min(map(len, folded), default=0) > 1 else set()

    def candidates(self, doc: Document) -> Iterator[tuple[int, T]]:
        """Pairs of a line's number in ``doc.lines`` and an entry that may match that line; a pair may come twice."""
        lines = doc.lines
        folded: list[tuple[int, str]] = []
        for number, line in enumerate(lines):
            text = line.text
            if len(text) <= self.SHORT:
                key = line.key
                folded.append((number, key))
                head = tail = bare(key)
                if hit := self._whole.get(head):
                    yield from ((number, entry) for entry in hit)
            else:
                head, tail = fold(text[:WINDOW]), fold(text[-WINDOW:])
                folded.append((number, f"{head}\n{tail}"))
                head, tail = bare(head), bare(tail)
                if len(head) < self.KEYS[0] or len(tail) < self.KEYS[0]:  # long decoration
                    head = tail = bare(line.key)
            if found := self._look_up(head, tail):
                yield from ((number, entry) for entry in found)
        yield from self._folded.search("\n".join([key for _, key in folded]), folded)
        yield from self._inside.search(doc.text, [(number, line.text) for number, line in enumerate(lines)])

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


def _fold_piece(string: str) -> str:
    """A piece of a line, folded; unlike a line's, the blanks at its ends count."""
    return fold(f"|{string}|")[1:-1]


class Needles(Generic[T]):
    """Entries by strings that must stand somewhere in a text.

    A text is looked at in steps of three characters. Wherever a needle of five or more stands, one of these steps falls
    wholly inside it, on one of its first three positions: so each such needle is filed under its first three runs of
    three, and only needles with a run in the text are searched for. Shorter ones are always searched for.
    """

    STEP: ClassVar[int] = 3

    def __init__(self) -> None:
        self._entries: dict[str, list[T]] = {}
        self._by_run: dict[str, list[str]] = {}
        self._always: list[str] = []
        self._always_foreign: list[str] = []

    def add(self, needles: Iterable[str], entry: T) -> None:
        """File an entry under each of its needles."""
        for needle in needles:
            if needle not in self._entries:
                self._entries[needle] = []
                if len(needle) >= 2 * self.STEP - 1:
                    for i in range(self.STEP):
                        self._by_run.setdefault(needle[i : i + self.STEP], []).append(needle)
                else:
                    (self._always if needle.isascii() else self._always_foreign).append(needle)
            self._entries[needle].append(entry)

    def search(self, text: str, lines: list[tuple[int, str]]) -> Iterator[tuple[int, T]]:
        """The numbers of the lines that hold a needle, with its entries; ``text`` is the lines together."""
        wanted = dict.fromkeys(self._always if text.isascii() else (*self._always, *self._always_foreign))
        if self._by_run:
            step = self.STEP
            for run in self._by_run.keys() & {text[i : i + step] for i in range(0, len(text), step)}:
                wanted.update(dict.fromkeys(self._by_run[run]))
        for needle in wanted:
            if needle in text:
                for number, line in lines:
                    if needle in line:
                        yield from ((number, entry) for entry in self._entries[needle])
