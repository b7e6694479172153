"""From a document's lines to the few entries that could match them, at a cost that hardly grows with their number.

An entry is what a pack registers: a kind, its patterns, and the rule itself, which is only handed back. The index may
name a rule for a line it does not match; it never misses one it does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar, Generic, TypeVar

from cleannews.literals import Strings, literals_of
from cleannews.text import Document, Line, fold

T = TypeVar("T")
_DECORATION = " \t.,:;!?*|•·●▪■◆▸►▶▷→➤➡↓↑←»«›‹>…\"'()[]{}/#+=_~-^©®📷📸🔗👉✉️⬇"


def bare(key: str) -> str:
    """A folded line without the marks at its ends.

    >>> bare("» read more: [...]")
    'read more'
    """
    return key.strip(_DECORATION)


class Index(Generic[T]):
    """Entries by what a line must be, begin with, end with, or hold; the rest are tried on every line."""

    SHORT: ClassVar[int] = 200  # characters; longer lines are looked up by their two ends only
    END: ClassVar[int] = 24  # characters of an end of a long line
    KEYS: ClassVar[tuple[int, ...]] = (8, 5, 3)  # characters of the prefixes and suffixes that are looked up

    def __init__(self, entries: Iterable[tuple[str, tuple[str, ...], T]]) -> None:
        self._whole: dict[str, list[T]] = {}
        self._heads: dict[str, list[T]] = {}
        self._tails: dict[str, list[T]] = {}
        self._short: dict[str, list[T]] = {}  # needles in the folded short lines
        self._inside: dict[str, list[T]] = {}  # needles in the text itself
        self._rest: list[T] = []
        for kind, patterns, entry in entries:
            for pattern in patterns:
                self._add(kind, pattern, entry)
        least = self.KEYS[-1]  # most lines are none of ours: one look at three characters tells
        self._head_gate = {head[:least] for head in self._heads}
        self._tail_gate = {tail[-least:] for tail in self._tails}

    def _add(self, kind: str, pattern: str, entry: T) -> None:
        if kind == "lines":
            _put(self._whole, {pattern}, entry)
            return
        known = literals_of(pattern)
        if known is None:
            self._rest.append(entry)
        elif (kind != "part" or known.begins) and (heads := self._ends(known.prefix, 1)):
            _put(self._heads, heads, entry)
        elif (kind != "part" or known.ends) and (tails := self._ends(known.suffix, -1)):
            _put(self._tails, tails, entry)
        elif not known.needle or min(map(len, known.needle)) < 2:
            self._rest.append(entry)
        elif kind == "part":
            _put(self._inside, known.needle, entry)
        elif known.longest <= self.SHORT:
            _put(self._short, {fold(needle) for needle in known.needle}, entry)
        else:
            self._rest.append(entry)

    def _ends(self, strings: Strings, side: int) -> set[str]:
        """The beginnings (side 1) or ends (side -1) of folded strings, in a length that is looked up; or nothing."""
        found = set()
        for string in strings:
            key = fold(string)
            length = next((n for n in self.KEYS if n <= len(key)), None)
            if length is None:
                return set()
            found.add(key[:length] if side > 0 else key[-length:])
        return found

    def candidates(self, doc: Document) -> Iterator[tuple[int, T]]:
        """Pairs of a line's number in ``doc.lines`` and an entry that may match that line; a pair may come twice."""
        lines = doc.lines
        for number, line in enumerate(lines):
            found = self._look_up(line)
            if found:
                yield from ((number, entry) for entry in dict.fromkeys(found))
        yield from self._search(doc, lines)

    def _look_up(self, line: Line) -> list[T]:
        found: list[T] = []
        text = line.text
        if len(text) <= self.SHORT:
            head = tail = line.key
            if hit := self._whole.get(bare(head)):
                found += hit
        else:
            head, tail = fold(text[: self.END]), fold(text[-self.END :])
        if head[: self.KEYS[-1]] in self._head_gate:
            for length in self.KEYS:
                if hit := self._heads.get(head[:length]):
                    found += hit
        if tail[-self.KEYS[-1] :] in self._tail_gate:
            for length in self.KEYS:
                if hit := self._tails.get(tail[-length:]):
                    found += hit
        if self._rest:
            found += self._rest
        return found

    def _search(self, doc: Document, lines: tuple[Line, ...]) -> Iterator[tuple[int, T]]:
        pairs: dict[tuple[int, T], None] = {}
        text = doc.text
        for needle, entries in self._inside.items():
            if needle in text:
                for number, line in enumerate(lines):
                    if needle in line.text:
                        pairs.update(((number, entry), None) for entry in entries)
        if self._short:
            short = [(number, line.key) for number, line in enumerate(lines) if len(line.text) <= self.SHORT]
            hay = "\n".join(key for _, key in short)
            for needle, entries in self._short.items():
                if needle in hay:
                    for number, key in short:
                        if needle in key:
                            pairs.update(((number, entry), None) for entry in entries)
        yield from pairs


def _put(table: dict[str, list[T]], keys: Iterable[str], entry: T) -> None:
    for key in keys:
        at = table.setdefault(key, [])
        if entry not in at[-1:]:
            at.append(entry)
