"""From a document's lines to the few entries that could match them, at a cost that hardly grows with their number.

The index may name an entry for a line that it does not match; it never misses one that does.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable
from math import inf
from typing import Generic, NamedTuple, TypeVar

from cleannews.blocks import KINDS, LONG_OPEN, LONG_STOP, REACH, SHORT, SHORT_OPEN, SHORT_STOP, blocks_of
from cleannews.finder import Finder
from cleannews.folding import DECORATION, bare, fold, plain_digits
from cleannews.literals import BOUND, Literals, Strings, literals_of
from cleannews.needles import Found, cost, cost_in_text
from cleannews.sample import Sample
from cleannews.shelf import Shelf, Way
from cleannews.text import Document

T = TypeVar("T")
MUST = 16  # needles of which a line must hold one before a pattern is tried on it; more are dearer than the pattern


class Index(Generic[T]):
    """Entries by what a line must be, begin with, end with, or hold; the rest are tried on every line.

    An entry is a kind, one pattern, and what is handed back for it. ``sample`` are lines that stand for all lines:
    they tell what is rare.
    """

    def __init__(self, entries: Iterable[tuple[str, str, T]], sample: Iterable[str] = ()) -> None:
        self.entries: list[T] = []
        self.tests: list[Test] = []  # for each entry, what is cheaper to ask than whether its pattern matches
        self._whole: dict[str, list[int]] = {}
        self._exact: dict[str, list[int]] = {}
        self._shelves = tuple(Shelf() for _ in KINDS)
        self._parts = Finder()  # in the text itself
        lines = Sample(sample)
        for kind, pattern, entry in entries:
            self._add(kind, pattern, entry, lines)
        for shelf in self._shelves:
            shelf.seal()

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
            for shelf in self._shelves:
                shelf.rest.append(number)
            return
        self.tests.append(_test(known, sample.text if part else sample.key))
        if known.exact is not None and not part:
            for string in known.exact:
                self._exact.setdefault(string, []).append(number)
            return
        short, long, inside = _ways(known, part, sample)
        if inside is not None:
            for needle in inside.strings:
                self._parts.add(needle, sample.rate, number)
            return
        self._shelves[SHORT_OPEN].add(short, number, sample)
        if known.stops:
            self._shelves[SHORT_STOP].add(short, number, sample)
        if long is not None:
            self._shelves[LONG_OPEN].add(long, number, sample)
            if known.stops:
                self._shelves[LONG_STOP].add(long, number, sample)

    def candidates(self, doc: Document) -> Found:
        """Pairs of a line's number in ``doc.lines`` and of an entry that may match that line, each once, in order."""
        found: Found = []
        whole, exact = self._whole, self._exact
        for block in blocks_of(doc):
            for kind, group in enumerate(block):
                if group.numbers:
                    if kind <= SHORT_STOP:
                        for number, key in zip(group.numbers, group.fronts, strict=True):
                            if (entries := whole.get(bare(key))) is not None:
                                found += [(number, entry) for entry in entries]
                            if (entries := exact.get(key)) is not None:
                                found += [(number, entry) for entry in entries]
                    self._shelves[kind].look_up(group, found)
        if self._parts:
            self._find_parts(doc, found)
        return sorted(set(found)) if len(found) > 1 else found

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


def _ways(known: Literals, part: bool, sample: Sample) -> tuple[Way, Way | None, Way | None]:
    """The cheapest ways to find a pattern: in short lines, in long ones, and, if that is best, in the text itself."""
    sets, early, late = known.needles, known.early, known.late
    if part:
        sets, early, late = (tuple(map(_fold_needles, each)) for each in (sets, early, late))
    ends = _ends(known, sample)
    short = min([*ends, *_needles(sets, "fronts", sample)])
    if known.longest <= SHORT and known.begins and known.ends:
        return short, None, None
    long = min([*ends, *_needles(early, "fronts", sample), *(() if known.stops else _needles(late, "backs", sample))])
    if part:
        plain = [sorted({needle.replace(BOUND, "") for needle in needles}) for needles in known.needles]
        inside = min(
            (Way(sum(cost_in_text(n, sample) for n in needles), "text", needles) for needles in plain if all(needles)),
            default=long,
        )
        if inside < long:
            return short, long, inside
    return short, long, None


def _ends(known: Literals, sample: Sample) -> list[Way]:
    """By the beginnings, and by the ends spelt backwards, of lines that match; or by neither."""
    ways = [Way(inf, "rest", [])]
    heads = {plain_digits(_fold_piece(s).lstrip(DECORATION)[:REACH]) for s in known.prefix} if known.begins else {""}
    tails = {plain_digits(_fold_piece(s).rstrip(DECORATION)[: -REACH - 1 : -1]) for s in known.suffix} if known.ends else {""}
    if all(heads):
        ways.append(Way(sample.begin(heads), "heads", sorted(heads)))
    if all(tails):
        ways.append(Way(sample.end(tails), "tails", sorted(tails)))
    return ways


def _needles(sets: Iterable[Strings], where: str, sample: Sample) -> list[Way]:
    return [
        Way(sum(cost(needle, sample) for needle in needles), where, sorted(needles))
        for needles in sets
        if all(needle.strip(BOUND) for needle in needles)
    ]


def _fold_piece(string: str) -> str:
    """A piece of a line, folded; unlike a line's, the blanks at its ends count."""
    return fold(f"|{string}|")[1:-1]


def _fold_needles(needles: Strings) -> Strings:
    """Needles of a text, as they stand in its folded form. A last letter may yet be joined with what follows it."""
    folded = {BOUND.join(_fold_piece(piece) for piece in needle.split(BOUND)) for needle in needles}
    return frozenset(needle[:-1] if needle[-1:].isalnum() else needle for needle in folded)


class Test(NamedTuple):
    """What a line must be before a pattern is tried on it.

    Not longer than ``longest``; ending with no full stop unless ``stops``; holding one string of each of ``sets``.
    """

    longest: int
    stops: bool
    sets: tuple[tuple[str, ...], ...]

    def passes(self, text: str) -> bool:
        """Whether the text may match."""
        if len(text) > self.longest or not (self.stops or text[-1:] != "."):
            return False
        for needles in self.sets:
            for needle in needles:
                if needle in text:
                    break
            else:
                return False
        return True


NO_TEST = Test(sys.maxsize, True, ())


def _test(known: Literals, count: Callable[[str], float]) -> Test:
    longest = known.longest if known.begins and known.ends else sys.maxsize
    sets = {tuple(sorted({needle.replace(BOUND, "") for needle in needles})) for needles in known.needles}
    best = sorted((sum(map(count, needles)), needles) for needles in sets if len(needles) <= MUST)
    return Test(longest, known.stops, tuple(needles for _, needles in best[:2]))
