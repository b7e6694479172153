"""The entries for a kind of line, by how such a line begins, how it ends, and what stands in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from cleannews.blocks import KINDS, Block, Group, is_latin
from cleannews.multisearch import MultiSearch
from cleannews.sample import Sample
from cleannews.ways import Way, Words

Found = list[tuple[int, int]]  # numbers of lines, and of entries that may match them
Filed = tuple[int, tuple[Words, ...]]  # an entry's number; of each of these sets, its line holds a word


class Shelf:
    """Numbers of entries for one kind of line; ``rest`` are tried on each."""

    def __init__(self) -> None:
        self._heads: dict[str, list[Filed]] = {}
        self._tails: dict[str, list[Filed]] = {}
        self._words: dict[str, list[Filed]] = {}
        self._rest: list[Filed] = []

    def add(self, way: Way, filed: Filed) -> None:
        """File an entry where it will be found."""
        for string in way.words:
            first, *others = string.split()
            more = tuple(frozenset([other]) for other in others)
            self._words.setdefault(first, []).append((filed[0], more + filed[1]))
        for string in way.heads:
            self._heads.setdefault(string, []).append(filed)
        for string in way.tails:
            self._tails.setdefault(string, []).append(filed)
        if way.is_rest():
            self._rest.append(filed)

    def seal(self) -> None:
        """Sort what was filed, before it is looked up."""
        self._beginnings, self._endings = Beginnings(self._heads), Beginnings(self._tails)
        del self._heads, self._tails

    def look_up(self, group: Group, found: Found) -> None:
        """Add the pairs of a line's number and of an entry that may match it."""
        by_word = self._words
        beginnings, endings = self._beginnings.of, self._endings.of
        for number, head, tail, here in zip(group.numbers, group.heads, group.tails, group.words, strict=True):
            filed = [by_word[word] for word in by_word.keys() & here]
            beginnings(head, filed)
            endings(tail, filed)
            if self._rest:
                filed.append(self._rest)
            for entries in filed:
                for entry, sets in entries:
                    for each in sets:
                        if each.isdisjoint(here):
                            break
                    else:
                        found.append((number, entry))


class Pieces:
    """Entries for lines of each kind by strings that stand in what is folded of them."""

    def __init__(self) -> None:
        self._filed: list[tuple[list[Filed], ...]] = []  # for each string, by kind
        self._numbers: dict[str, int] = {}
        self._latin, self._foreign = MultiSearch(), MultiSearch()

    def add(self, strings: Iterable[str], kind: int, filed: Filed) -> None:
        """File an entry for lines of one kind under strings, of which every line that matches has one."""
        for string in strings:
            number = self._numbers.setdefault(string, len(self._filed))
            if number == len(self._filed):
                self._filed.append(tuple([] for _ in KINDS))
                (self._latin if is_latin(string) else self._foreign).add(string, number)
            self._filed[number][kind].append(filed)

    def seal(self, sample: Sample) -> None:
        """Sort what was filed, before it is looked up."""
        self._latin.seal(sample.rate)
        self._foreign.seal(sample.rate)

    def look_up(self, block: Block, found: Found) -> None:
        """The same for all lines of a block."""
        self._find(self._latin, block, found)
        if self._foreign and not is_latin(block.text):
            self._find(self._foreign, block, found)

    def _find(self, search: MultiSearch, block: Block, found: Found) -> None:
        starts: list[int] = []
        for place, numbers in search.find(block.text):
            starts = starts or [0, *accumulate(len(line) + 1 for line in block.text.split("\n"))]
            kind, i = block.group_of(bisect_right(starts, place) - 1)
            here = block.groups[kind].words[i]
            for entry, sets in self._filed[numbers[0]][kind]:
                for each in sets:
                    if each.isdisjoint(here):
                        break
                else:
                    found.append((block.groups[kind].numbers[i], entry))


class Beginnings:
    """What is filed under beginnings of any length.

    In a sorted list, the beginnings of a string stand just before the place where the string would stand itself.
    """

    __slots__ = ("_filed", "_keys", "_parents")

    def __init__(self, table: dict[str, list[Filed]]) -> None:
        self._keys = sorted(table)
        self._filed = [table[key] for key in self._keys]
        self._parents: list[int] = []  # for each key, the longest other key that it begins with, or -1
        for i, key in enumerate(self._keys):
            parent = i - 1
            while parent >= 0 and not key.startswith(self._keys[parent]):
                parent = self._parents[parent]
            self._parents.append(parent)

    def of(self, string: str, found: list[list[Filed]]) -> None:
        """Add what is filed under the string's beginnings."""
        keys = self._keys
        i = bisect_right(keys, string) - 1
        while i >= 0:
            if string.startswith(keys[i]):
                found.append(self._filed[i])
            i = self._parents[i]
