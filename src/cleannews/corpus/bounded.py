"""Counts and lists that stay small however much goes in, and come out the same however it was split.

Both keep what ranks lowest in an order that does not depend on when a thing arrives. So parts may be made apart, in any
order, and merged: what belongs to the whole's lowest belongs to its part's lowest, and no part can have dropped it.
"""

from __future__ import annotations

import hashlib
from bisect import insort
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

T = TypeVar("T", bound=tuple[Any, ...])


def hash_of(text: str) -> int:
    """A number below 2 ** 53, the same on every machine, and in every JSON library."""
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 11


def lowest_hashes(names: Iterable[str], limit: int) -> list[str]:
    """The names with the lowest hashes, at most ``limit``."""
    return sorted(names, key=hash_of)[:limit]


@dataclass(slots=True)
class Row:
    """What went of some records: their number, how many were touched, removals, characters and words, and of how many.

    ``by`` has the characters again, by category.
    """

    records: int = 0
    touched: int = 0
    removals: int = 0
    characters: int = 0
    words: int = 0
    total_characters: int = 0
    total_words: int = 0
    by: dict[str, int] = field(default_factory=dict)

    def merge(self, other: Row) -> None:
        """Add the other's numbers to these."""
        self.records += other.records
        self.touched += other.touched
        self.removals += other.removals
        self.characters += other.characters
        self.words += other.words
        self.total_characters += other.total_characters
        self.total_words += other.total_words
        for category, characters in other.by.items():
            self.by[category] = self.by.get(category, 0) + characters

    def to_json(self) -> list[Any]:
        """The row as a JSON array."""
        numbers = [self.records, self.touched, self.removals, self.characters, self.words]
        return [*numbers, self.total_characters, self.total_words, dict(sorted(self.by.items()))]

    @classmethod
    def from_json(cls, values: list[Any]) -> Row:
        """The row that ``to_json`` wrote."""
        row = cls(*values)
        row.by = dict(row.by)
        return row


@dataclass
class Table:
    """Rows by name, exact for up to ``limit`` names; of more names, those with the smallest hashes, and these exact."""

    limit: int
    rows: dict[str, Row] = field(default_factory=dict)

    def row(self, name: str) -> Row:
        """The row of this name, made if it is not there."""
        row = self.rows.get(name)
        if row is None:
            if len(self.rows) >= 2 * self.limit:
                self._shrink()
            row = self.rows[name] = Row()
        return row

    def _shrink(self) -> None:
        if len(self.rows) > self.limit:
            self.rows = {name: self.rows[name] for name in lowest_hashes(self.rows, self.limit)}

    def merge(self, other: Table) -> None:
        """Add the other's rows to these."""
        for name, row in other.rows.items():
            self.row(name).merge(row)

    def to_json(self) -> dict[str, list[Any]]:
        """The rows as a JSON object, at most ``limit``, sorted by name."""
        self._shrink()
        return {name: self.rows[name].to_json() for name in sorted(self.rows)}

    @classmethod
    def from_json(cls, limit: int, rows: dict[str, list[Any]]) -> Table:
        """The table that ``to_json`` wrote."""
        return cls(limit, {name: Row.from_json(row) for name, row in rows.items()})


@dataclass
class Lowest(Generic[T]):
    """The ``limit`` lowest of the tuples that were added, sorted; of several with one name, the lowest.

    >>> from operator import itemgetter
    >>> lowest = Lowest(2, itemgetter(1))
    >>> for item in [(5, "a"), (3, "b"), (9, "c"), (4, "a")]:
    ...     lowest.add(item)
    >>> lowest.items
    [(3, 'b'), (4, 'a')]
    """

    limit: int
    name: Callable[[T], Hashable]
    items: list[T] = field(default_factory=list)

    def admits(self, rank: Any) -> bool:
        """Whether a tuple that begins with ``rank`` could get in; asked before it is made, where that costs."""
        return len(self.items) < self.limit or rank <= self.items[-1][0]

    def add(self, item: T) -> None:
        """Take in a tuple if it is low enough."""
        name = self.name(item)
        for i, known in enumerate(self.items):
            if self.name(known) == name:
                if known <= item:
                    return
                del self.items[i]
                break
        insort(self.items, item)
        del self.items[self.limit :]

    def merge(self, items: Iterable[T]) -> None:
        """Take in many."""
        for item in items:
            self.add(item)
