"""The entries for one kind of line, by how such a line begins, how it ends, and what stands in it."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from cleannews.blocks import Group
from cleannews.needles import Found, Needles
from cleannews.sample import Sample


class Way(NamedTuple):
    """How an entry is found: what it costs, the table, and the strings of which every line that matches has one."""

    cost: float
    table: str
    strings: list[str]


class Shelf:
    """Numbers of entries for one kind of line; ``rest`` are tried on each."""

    def __init__(self) -> None:
        self._heads: dict[str, list[int]] = {}
        self._tails: dict[str, list[int]] = {}
        self._fronts = Needles()
        self._backs = Needles()
        self.rest: list[int] = []

    def add(self, way: Way, number: int, sample: Sample) -> None:
        """File an entry where it will be found."""
        if way.table == "rest":
            self.rest.append(number)
        elif way.table in ("fronts", "backs"):
            needles = self._fronts if way.table == "fronts" else self._backs
            for string in way.strings:
                needles.add(string, sample, number)
        else:
            table = self._heads if way.table == "heads" else self._tails
            for string in way.strings:
                table.setdefault(string, []).append(number)

    def seal(self) -> None:
        """Sort what was filed, before it is looked up."""
        self._sorted_heads, self._sorted_tails = Beginnings(self._heads), Beginnings(self._tails)
        del self._heads, self._tails

    def look_up(self, group: Group, found: Found) -> None:
        """Add the pairs of a line's number and of an entry that may match it."""
        numbers = group.numbers
        self._sorted_heads.look_up(group.heads, numbers, found)
        self._sorted_tails.look_up(group.tails, numbers, found)
        if self._fronts:
            self._fronts.look_up(group.front_words, group.fronts, numbers, found)
        if self._backs:
            self._backs.look_up(group.back_words, group.backs, numbers, found)
        if self.rest:
            found += [(number, entry) for entry in self.rest for number in numbers]


class Beginnings:
    """Numbers of entries by beginnings of any length.

    In a sorted list, the beginnings of a string stand just before the place where the string would stand itself.
    """

    __slots__ = ("_entries", "_keys", "_parents")

    def __init__(self, table: dict[str, list[int]]) -> None:
        self._keys = sorted(table)
        self._entries = [table[key] for key in self._keys]
        self._parents: list[int] = []  # for each key, the longest other key that it begins with, or -1
        for i, key in enumerate(self._keys):
            parent = i - 1
            while parent >= 0 and not key.startswith(self._keys[parent]):
                parent = self._parents[parent]
            self._parents.append(parent)

    def look_up(self, strings: list[str], numbers: list[int], found: Found) -> None:
        """Add the entries for the strings, each of which is of the line with that number."""
        keys = self._keys
        if keys:
            for string, number in zip(strings, numbers, strict=True):
                i = bisect_right(keys, string) - 1
                while i >= 0:
                    if string.startswith(keys[i]):
                        found += [(number, entry) for entry in self._entries[i]]
                    i = self._parents[i]
