"""From a document's lines to the few entries that could match them, at a cost that hardly grows with their number.

The index may name an entry for a line that it does not match; it never misses one that does.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import replace
from math import inf
from typing import Generic, NamedTuple, TypeVar

from cleannews.blocks import REACH, SHORT, Block, blocks_of
from cleannews.finder import Finder
from cleannews.folding import DECORATION, bare, fold, plain_digits
from cleannews.literals import BOUND, Literals, Strings, literals_of
from cleannews.needles import Found, Needles, cost, stops
from cleannews.sample import Sample
from cleannews.text import Document

T = TypeVar("T")
MUST = 16  # needles of which a line must hold one before a pattern is tried on it; more are dearer than the pattern


class Index(Generic[T]):
    """Entries by what a line must be, begin with, end with, or hold; the rest are tried on every line.

    An entry is a kind, one pattern, and what is handed back for it. ``sample`` are lines that stand for all lines:
    they tell what is rare.
    """

    SHORT = SHORT

    def __init__(self, entries: Iterable[tuple[str, str, T]], sample: Iterable[str] = ()) -> None:
        self.entries: list[T] = []
        self.tests: list[Test] = []  # for each entry, what is cheaper to ask than whether its pattern matches
        self._whole: dict[str, list[int]] = {}
        self._exact: dict[str, list[int]] = {}
        self._ends = (Ends(), Ends())  # of short lines, of long ones
        self._needles = (Needles(), Needles(), Needles())  # in short lines, in the beginnings and ends of long ones
        self._parts = Finder()  # in the text itself
        self._rest: tuple[list[int], list[int]] = ([], [])
        lines = Sample(sample)
        for kind, pattern, entry in entries:
            self._add(kind, pattern, entry, lines)
        for ends in self._ends:
            ends.seal()

    def _add(self, kind: str, pattern: str, entry: T, sample: Sample) -> None:
        number = len(self.entries)
        self.entries.append(entry)
        if kind == "lines":
            self.tests.append(NO_TEST)
            self._whole.setdefault(pattern, []).append(number)
            return
        part = kind == "part"
        known = literals_of(pattern, whole=not part)
        if known is None:
            self.tests.append(NO_TEST)
            self._rest[0].append(number)
            self._rest[1].append(number)
            return
        self.tests.append(_test(known, sample.text if part else sample.key))
        ends = _ends(known)
        sets, early, late = known.needles, known.early, known.late
        if part:
            sets, early, late = (tuple(map(_fold_needles, each)) for each in (sets, early, late))
        if known.longest > SHORT or not (known.begins and known.ends):
            options = sorted([*_options(early, sample, 1), *_options(late, sample, 2)])
            best = min(_cost_of_ends(ends, sample))
            if part:
                plain = [frozenset(needle.replace(BOUND, "") for needle in needles) for needles in known.needles]
                inside = sorted((sum(_cost_in_text(n, sample) for n in needles), sorted(needles)) for needles in plain if all(needles))
                if inside and inside[0][0] < min(best, options[0][0] if options else inf):
                    for needle in inside[0][1]:
                        self._parts.add(needle, sample.rate, number)
                    return
            if options and options[0][0] < best:
                _, where, needles = options[0]
                for needle in needles:
                    self._needles[where].add(needle, sample, number)
            else:
                self._file(1, ends, number, sample)
        if known.exact is not None and not part:
            for string in known.exact:
                self._exact.setdefault(string, []).append(number)
            return
        options = _options(sets, sample, 0)
        if options and options[0][0] < min(_cost_of_ends(ends, sample)):
            for needle in options[0][2]:
                self._needles[0].add(needle, sample, number)
        else:
            self._file(0, ends, number, sample)

    def _file(self, k: int, ends: tuple[set[str], set[str]], number: int, sample: Sample) -> None:
        heads, tails = ends
        begin, end = _cost_of_ends(ends, sample)
        if not heads and not tails:
            self._rest[k].append(number)
            return
        table = self._ends[k].heads if begin <= end else self._ends[k].tails
        for string in heads if begin <= end else tails:
            table.setdefault(string, []).append(number)

    def candidates(self, doc: Document) -> Found:
        """Pairs of a line's number in ``doc.lines`` and of an entry that may match that line, each once, in order."""
        found: Found = []
        for block in blocks_of(doc):
            self._look_up(block, found)
        if self._parts:
            self._find_parts(doc, found)
        return sorted(set(found)) if len(found) > 1 else found

    def _look_up(self, block: Block, found: Found) -> None:
        whole, exact = self._whole, self._exact
        for number, key in zip(block.numbers, block.keys, strict=True):
            if (entries := whole.get(bare(key))) is not None:
                found += [(number, entry) for entry in entries]
            if (entries := exact.get(key)) is not None:
                found += [(number, entry) for entry in entries]
        short = len(block.numbers)
        if short:
            self._ends[0].look_up(block.numbers, block.heads[:short], block.tails[:short], found)
            self._needles[0].look_up(block.words[:short], block.keys, block.numbers, found)
            found += [(number, entry) for entry in self._rest[0] for number in block.numbers]
        if block.long:
            self._ends[1].look_up(block.long, block.heads[short:], block.tails[short:], found)
            ends = short + len(block.long)
            self._needles[1].look_up(block.words[short:ends], block.early, block.long, found)
            self._needles[2].look_up(block.words[ends:], block.late, block.long, found)
            found += [(number, entry) for entry in self._rest[1] for number in block.long]

    def _find_parts(self, doc: Document, found: Found) -> None:
        lines = doc.lines
        if doc.seen:
            for number, line in enumerate(lines):
                if line.text not in doc.seen:
                    for _, _, entries in self._parts.find(line.text):
                        found += [(number, entry) for entry in entries]
            return
        starts: list[int] = []
        for place, string, entries in self._parts.find(doc.text):
            if not starts:
                starts = [line.start for line in lines]
            number = bisect_right(starts, place) - 1
            if number >= 0 and place + len(string) <= lines[number].end:
                found += [(number, entry) for entry in entries]


class Test(NamedTuple):
    """What a line must be before a pattern is tried on it: not longer than this, and holding one of each set."""

    longest: int
    sets: tuple[tuple[str, ...], ...]

    def passes(self, text: str) -> bool:
        """Whether the text may match."""
        if len(text) > self.longest:
            return False
        for needles in self.sets:
            for needle in needles:
                if needle in text:
                    break
            else:
                return False
        return True


NO_TEST = Test(sys.maxsize, ())


def _test(known: Literals, count: Callable[[str], float]) -> Test:
    longest = known.longest if known.begins and known.ends else sys.maxsize
    sets = {tuple(sorted({needle.replace(BOUND, "") for needle in needles})) for needles in known.needles}
    best = sorted((sum(map(count, needles)), needles) for needles in sets if len(needles) <= MUST)
    return Test(longest, tuple(needles for _, needles in best[:2]))


def _options(sets: Iterable[Strings], sample: Sample, where: int) -> list[tuple[float, int, list[str]]]:
    return sorted((sum(cost(n, sample) for n in needles), where, sorted(needles)) for needles in sets if all(needle.strip(BOUND) for needle in needles))


def _cost_in_text(needle: str, sample: Sample) -> float:
    plain = needle.replace(BOUND, "")
    return 4 * (sample.text(plain) + stops(plain, sample))  # a line is longer than one of the sample


def _cost_of_ends(ends: tuple[set[str], set[str]], sample: Sample) -> tuple[float, float]:
    heads, tails = ends
    return sample.begin(heads) if heads else inf, sample.end(tails) if tails else inf


def _fold_needles(needles: Strings) -> Strings:
    """Needles of a text, as they stand in its folded form. A last letter may yet be joined with what follows it."""
    folded = {BOUND.join(_fold_piece(piece) for piece in needle.split(BOUND)) for needle in needles}
    return frozenset(needle[:-1] if needle[-1:].isalnum() else needle for needle in folded)


def _ends(known: Literals) -> tuple[set[str], set[str]]:
    """The beginnings, and the ends spelt backwards, of lines that match; none if they are not known."""
    heads = {plain_digits(_fold_piece(s).lstrip(DECORATION)[:REACH]) for s in known.prefix} if known.begins else set()
    tails = {plain_digits(_fold_piece(s).rstrip(DECORATION)[: -REACH - 1 : -1]) for s in known.suffix} if known.ends else set()
    return (heads if all(heads) else set()), (tails if all(tails) else set())


def _fold_piece(string: str) -> str:
    """A piece of a line, folded; unlike a line's, the blanks at its ends count."""
    return fold(f"|{string}|")[1:-1]


class Ends:
    """Entries by beginnings and ends of any length.

    In a sorted list, the beginnings of a line stand just before the place where the line would stand itself.
    """

    def __init__(self) -> None:
        self.heads: dict[str, list[int]] = {}
        self.tails: dict[str, list[int]] = {}

    def seal(self) -> None:
        """Sort what was filed, before it is looked up."""
        self._sorted = (_Sorted(self.heads), _Sorted(self.tails))

    def look_up(self, numbers: list[int], heads: list[str], tails: list[str], found: Found) -> None:
        """Add the entries whose beginning or end a line has."""
        for table, strings in zip(self._sorted, (heads, tails), strict=True):
            keys = table.keys
            if not keys:
                continue
            for number, string in zip(numbers, strings, strict=True):
                i = bisect_right(keys, string) - 1
                while i >= 0:
                    if string.startswith(keys[i]):
                        found += [(number, entry) for entry in table.entries[i]]
                    i = table.parents[i]


class _Sorted:
    __slots__ = ("entries", "keys", "parents")

    def __init__(self, table: dict[str, list[int]]) -> None:
        self.keys = sorted(table)
        self.entries = [table[key] for key in self.keys]
        self.parents: list[int] = []  # for each key, the longest other key that it begins with, or -1
        for i, key in enumerate(self.keys):
            parent = i - 1
            while parent >= 0 and not key.startswith(self.keys[parent]):
                parent = self.parents[parent]
            self.parents.append(parent)
