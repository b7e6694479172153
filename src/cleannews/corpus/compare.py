"""What a new version would change: the removals of two ledgers of one corpus, side by side.

Compared character by character: what only the new one removes, what only the old one removed, and what another rule
removes now. Both are read once, together, one record at a time.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from operator import itemgetter, lt
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from cleannews.corpus.bounded import hash_of

if TYPE_CHECKING:
    from cleannews.corpus.ledger import Row

EXAMPLES = 3  # for each rule and kind of change
LONGEST = 200  # characters of an example

NEWLY, NO_LONGER, MOVED = "newly removed", "no longer removed", "moved to another rule"


class Change(NamedTuple):
    """A stretch of text that one ledger removes and the other does not, or for another reason."""

    old: str
    new: str
    text: str

    @property
    def kind(self) -> str:
        """Newly removed, no longer removed, or moved."""
        return MOVED if self.old and self.new else NEWLY if self.new else NO_LONGER


class Example(NamedTuple):
    """A change with its place. ``old`` and ``new`` are rules, ``""`` for none."""

    kind: str
    old: str
    new: str
    file: str
    record: int
    id: str | int | float | None
    text: str

    @property
    def place(self) -> str:
        """File and record, and the record's id if it has one."""
        return f"{self.file}:{self.record}" if self.id is None else f"{self.file}:{self.record} ({self.id})"


@dataclass
class Difference:
    """What differs: by kind, old rule and new rule the number of stretches and of their characters, with examples.

    ``blanks``: records of which only blanks differ, too.
    """

    kinds: ClassVar[tuple[str, ...]] = (NEWLY, NO_LONGER, MOVED)
    removals: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    characters: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    examples: dict[tuple[str, str, str], list[Example]] = field(default_factory=dict)
    records: int = 0
    changed: int = 0
    blanks: int = 0

    @property
    def same(self) -> bool:
        """Whether both ledgers remove the same, by the same rules."""
        return not (self.changed or self.blanks)

    def add(self, file: str, record: int, old: list[Row], new: list[Row]) -> None:
        """Compare what the two remove from one record."""
        self.records += 1
        changes = list(compare_record(old, new))
        telling = [change for change in changes if change.text.strip()]
        self.changed += bool(telling)
        self.blanks += bool(changes) and not telling
        for change in telling:
            key = change.kind, change.old, change.new
            self.removals[key] += 1
            self.characters[key] += len(change.text)
            known = self.examples.setdefault(key, [])
            if len(known) < EXAMPLES:
                text = change.text.strip()
                short = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
                known.append(Example(*key, file, record, (old or new)[0]["id"], short))

    def ranked(self, kind: str) -> list[tuple[str, str, str]]:
        """The changes of a kind, those first that concern the most characters."""
        keys = [key for key in self.removals if key[0] == kind]
        return sorted(keys, key=lambda key: (-self.characters[key], key))


def compare_record(old: list[Row], new: list[Row]) -> Iterator[Change]:
    """The changes in one record, in order.

    >>> was = {"start": 0, "end": 9, "rule": "x/a", "text": "READ THIS"}
    >>> now = {"start": 0, "end": 12, "rule": "x/b", "text": "READ THIS TO"}
    >>> [tuple(change) for change in compare_record([was], [now])]
    [('x/a', 'x/b', 'READ THIS'), ('', 'x/b', ' TO')]
    """
    if old == new:
        return
    edges = sorted({edge for row in (*old, *new) for edge in (row["start"], row["end"])})
    pieces: list[list[str]] = []
    reached = -1
    for start, end, was, now in zip(edges, edges[1:], _cover(old, edges), _cover(new, edges), strict=False):
        if was and now and was[1] != now[1]:  # not the same text: it is mended in another way, or another article
            yield from _by_text(old, new)
            return
        rules = [was[0] if was else "", now[0] if now else ""]
        if rules[0] == rules[1]:
            continue
        text = (was or now or ("", ""))[1]
        if pieces and reached == start and pieces[-1][:2] == rules:
            pieces[-1][2] += text
        else:
            pieces.append([*rules, text])
        reached = end
    yield from (Change(*piece) for piece in pieces)


def _cover(rows: list[Row], edges: list[int]) -> Iterator[tuple[str, str] | None]:
    """For each stretch between two edges the rule that removes it, and its text; None where it stays."""
    left = iter(rows)
    row = next(left, None)
    for start, end in pairwise(edges):
        while row and row["end"] <= start:
            row = next(left, None)
        if row and row["start"] <= start:
            yield row["rule"], row["text"][start - row["start"] : end - row["start"]]
        else:
            yield None


def _by_text(old: list[Row], new: list[Row]) -> Iterator[Change]:
    """The changes where places say nothing: the same text, wherever it stands, is the same removal."""
    left: dict[str, list[Row]] = {}
    for row in old:
        left.setdefault(row["text"].strip(), []).append(row)
    for row in new:
        same = left.get(row["text"].strip())
        if not same:
            yield Change("", row["rule"], row["text"])
        elif (was := same.pop(0))["rule"] != row["rule"]:
            yield Change(was["rule"], row["rule"], row["text"])
    yield from (Change(row["rule"], "", row["text"]) for rows in left.values() for row in rows)


def compare(old: str, new: str) -> tuple[dict[str, Any], dict[str, Any], Difference]:
    """The headers of two ledgers, and what differs between them.

    Raises ``InputError`` if one cannot be read, ``ValueError`` if they have the same files in another order.
    """
    from cleannews.corpus.ledger import read_ledger

    (old_head, old_rows), (new_head, new_rows) = read_ledger(old), read_ledger(new)
    difference = Difference()
    for file, was, now in _in_step(_by("file", old_rows), _by("file", new_rows), _Order(old, new).old_first):
        before, after = _by("record", was), _by("record", now)
        for record, old_record, new_record in _in_step(before, after, lt):
            difference.add(file, record, list(old_record), list(new_record))
    return old_head, new_head, difference


def _removals(rows: Iterable[Row]) -> Iterator[Row]:
    return (row for row in rows if row["category"] not in ("repair", "rejected"))


def _by(name: str, rows: Iterable[Row]) -> Iterator[tuple[Any, Iterator[Row]]]:
    return groupby(_removals(rows), key=itemgetter(name))


def _in_step(
    olds: Iterator[tuple[Any, Iterator[Row]]],
    news: Iterator[tuple[Any, Iterator[Row]]],
    old_first: Callable[[Any, Any], bool],
) -> Iterator[tuple[Any, Iterator[Row], Iterator[Row]]]:
    """The groups of both, those of one name together."""
    was, now = next(olds, None), next(news, None)
    while was or now:
        if was and now and was[0] == now[0]:
            yield was[0], was[1], now[1]
            was, now = next(olds, None), next(news, None)
        elif was and (now is None or old_first(was[0], now[0])):
            yield was[0], was[1], iter(())
            was = next(olds, None)
        elif now:
            yield now[0], iter(()), now[1]
            now = next(news, None)


class _Order:
    """Which of two files comes first. Eight bytes of memory a file, and only if the ledgers do not keep step."""

    def __init__(self, old: str, new: str) -> None:
        self._paths = old, new
        self._files: tuple[array[int], array[int]] | None = None

    def old_first(self, old: str, new: str) -> bool:
        """Whether the old ledger's next file comes before the new one's: the new ledger does not have it at all."""
        if self._files is None:
            self._files = _files(self._paths[0]), _files(self._paths[1])
        if not _holds(self._files[1], old):
            return True
        if not _holds(self._files[0], new):
            return False
        raise ValueError(
            f"{self._paths[0]} has {old} where {self._paths[1]} has {new}; run both on the same files in the same order"
        )


def _files(path: str) -> array[int]:
    from cleannews.corpus.ledger import read_ledger

    return array("Q", sorted(hash_of(file) for file, _ in _by("file", read_ledger(path)[1])))


def _holds(hashes: array[int], file: str) -> bool:
    at = bisect_left(hashes, hash_of(file))
    return at < len(hashes) and hashes[at] == hash_of(file)
