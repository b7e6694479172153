"""From a document's lines to the few entries that could match them, at a cost that hardly grows with their number.

The index may name an entry for a line that it does not match; it never misses one that does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from math import inf
from typing import Generic, TypeVar

from cleannews.algebra import Literals
from cleannews.blocks import KINDS, LONG_OPEN, blocks_of
from cleannews.folding import bare
from cleannews.literals import alternatives_of, literals_of
from cleannews.multisearch import MultiSearch
from cleannews.sample import Sample
from cleannews.shelf import Found, Pieces, Shelf
from cleannews.text import Document
from cleannews.ways import LINES, Way, Words, kinds_of, way_in_text, way_of

T = TypeVar("T")


class Index(Generic[T]):
    """Entries by what a line must be, begin with, end with, or hold; the rest are tried on every line.

    An entry is a kind, one pattern, and what is handed back for it. ``sample`` are lines that stand for all lines:
    they tell what is rare.
    """

    def __init__(self, entries: Iterable[tuple[str, str, T]], sample: Iterable[str] = ()) -> None:
        self.entries: list[T] = []
        self._whole: dict[str, list[int]] = {}
        self._shelves = tuple(Shelf() for _ in KINDS)
        self._pieces = Pieces()  # in what is folded of lines
        self._parts = MultiSearch()  # in the text itself
        lines = Sample(sample)
        for kind, pattern, entry in entries:
            self._add(kind, pattern, entry, lines)
        for shelf in self._shelves:
            shelf.seal()
        self._pieces.seal(lines)
        self._parts.seal(lines.rate)

    def _add(self, kind: str, pattern: str, entry: T, sample: Sample) -> None:
        number = len(self.entries)
        self.entries.append(entry)
        if kind == "lines":
            self._whole.setdefault(pattern, []).append(number)
            return
        part = kind == "part"
        known = literals_of(pattern, whole=not part, small=part)
        if known is None:
            for shelf in self._shelves:
                shelf.add(Way(inf), (number, ()))
            return
        spelt = literals_of(pattern) if part else None
        if self._file([(known, spelt)], number, sample, rest=False):
            return
        apart = alternatives_of(pattern, whole=not part, small=part)
        as_spelt = alternatives_of(pattern) if part else [None] * len(apart)
        both = list(zip(apart, as_spelt, strict=True))
        self._file(both if len(both) > 1 else [(known, spelt)], number, sample, rest=True)

    def _file(
        self, alternatives: list[tuple[Literals, Literals | None]], number: int, sample: Sample, *, rest: bool
    ) -> bool:
        """File an entry under the strings of each alternative; not at all if lines would be tried one by one.

        What is known of an alternative is known in small letters if it is of a part, and then also as it is spelt.
        """
        filed: list[tuple[int, Way, tuple[Words, ...]]] = []
        for known, spelt in alternatives:
            part = spelt is not None
            if known.exact is not None and not part:
                for string in {bare(string) for string in known.exact}:
                    self._whole.setdefault(string, []).append(number)
                continue
            ways = {kind: way_of(known, part, kind, sample) for kind in kinds_of(known)}
            inside = way_in_text(spelt, sample) if spelt else Way(inf)
            if inside.cost * sum(LINES.values()) < sum(LINES[kind] * way.cost for kind, (way, _) in ways.items()):
                for needle in inside.pieces:
                    self._parts.add(needle, number)
                continue
            if not rest and any(ways[kind][0].is_rest() for kind in ways if kind < LONG_OPEN):
                return False
            filed += [(kind, way, sets) for kind, (way, sets) in ways.items()]
        for kind, way, sets in filed:
            self._shelves[kind].add(way, (number, sets))
            self._pieces.add(way.pieces, kind, (number, sets))
        return True

    def candidates(self, doc: Document) -> Iterator[tuple[int, int]]:
        """Pairs of a line's number in ``doc.lines`` and of an entry that may match that line; few come twice."""
        whole = self._whole
        for block in blocks_of(doc):
            found: Found = []
            for group in block.groups:
                for number, bare_line in zip(group.numbers, group.bare, strict=False):  # none of long lines
                    if (entries := whole.get(bare_line)) is not None:
                        found += [(number, entry) for entry in entries]
            for shelf, group in zip(self._shelves, block.groups, strict=True):
                shelf.look_up(group, found)
            self._pieces.look_up(block, found)
            yield from dict.fromkeys(found)
        if self._parts:
            yield from dict.fromkeys(self._find_parts(doc))

    def _find_parts(self, doc: Document) -> Iterator[tuple[int, int]]:
        lines = doc.lines
        if doc.seen:
            for number, line in enumerate(lines):
                if line.text not in doc.seen:
                    for _, entries in self._parts.find(line.text):
                        for entry in entries:
                            yield number, entry
            return
        starts: list[int] = []
        for place, entries in self._parts.find(doc.text):
            starts = starts or [line.start for line in lines]
            number = bisect_right(starts, place) - 1
            if number >= 0:
                for entry in entries:
                    yield number, entry
