"""The entries for one kind of line, by how such a line begins, how it ends, and what stands in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from cleannews.blocks import Group, is_latin
from cleannews.multisearch import MultiSearch
from cleannews.sample import Sample

Found = list[tuple[int, int]]  # numbers of lines, and of entries that may match them
Words = frozenset[str]
Filed = tuple[int, tuple[Words, ...]]  # an entry's number; of each of these sets, its line holds a word


class Way(NamedTuple):
    """How an entry is found: what it costs, the table, and the strings of which every line that matches has one."""

    cost: float
    table: str
    strings: Sequence[str] = ()


class Shelf:
    """Numbers of entries for one kind of line; ``rest`` are tried on each."""

    def __init__(self) -> None:
        self._heads: dict[str, list[Filed]] = {}
        self._tails: dict[str, list[Filed]] = {}
        self._words: dict[str, list[Filed]] = {}
        self._pieces, self._foreign = MultiSearch(), MultiSearch()  # the latter for what is not Latin
        self._filed: list[Filed] = []  # what these have for values
        self._rest: list[Filed] = []

    def add(self, way: Way, filed: Filed) -> None:
        """File an entry where it will be found."""
        if way.table == "pieces":
            self._filed.append(filed)
            for string in way.strings:
                search = self._pieces if is_latin(string) else self._foreign
                search.add(string, len(self._filed) - 1)
        elif way.table == "words":
            for string in way.strings:
                first, *others = string.split()
                more = tuple(frozenset([other]) for other in others)
                self._words.setdefault(first, []).append((filed[0], more + filed[1]))
        elif way.table == "rest":
            self._rest.append(filed)
        else:
            table = self._heads if way.table == "heads" else self._tails
            for string in way.strings:
                table.setdefault(string, []).append(filed)

    def seal(self, sample: Sample) -> None:
        """Sort what was filed, before it is looked up."""
        self._pieces.seal(sample.rate)
        self._foreign.seal(sample.rate)
        self._beginnings, self._endings = Beginnings(self._heads), Beginnings(self._tails)
        filed = [each for table in (self._heads, self._tails, self._words) for each in table.values()]
        needed = [words for entries in (*filed, self._filed, self._rest) for _, sets in entries for words in sets]
        self._known = frozenset(self._words).union(*needed)
        del self._heads, self._tails

    def look_up(self, group: Group, found: Found) -> None:
        """Add the pairs of a line's number and of an entry that may match it."""
        known, by_word = self._known.intersection, self._words
        beginnings, endings = self._beginnings.of, self._endings.of
        seen: list[Words] = []
        for number, head, tail, words in zip(group.numbers, group.heads, group.tails, group.words, strict=True):
            here = known(words)
            seen.append(here)
            filed = [by_word[word] for word in here if word in by_word]
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
        text = "\n".join(group.ends)
        if self._pieces:
            self._find(self._pieces, text, group, seen, found)
        if self._foreign and not is_latin(text):
            self._find(self._foreign, text, group, seen, found)

    def _find(self, search: MultiSearch, text: str, group: Group, seen: list[Words], found: Found) -> None:
        starts: list[int] = []
        for place, values in search.find(text):
            starts = starts or [0, *accumulate(len(line) + 1 for line in group.ends)]
            i = bisect_right(starts, place) - 1
            for value in values:
                entry, sets = self._filed[value]
                if not any(each.isdisjoint(seen[i]) for each in sets):
                    found.append((group.numbers[i], entry))


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
