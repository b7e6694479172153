"""Filters in order, one cut at the end. Does not know that rules exist."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from functools import cached_property
from typing import Protocol, TypeAlias, TypeVar, cast, runtime_checkable

from cleannews import __version__
from cleannews.fingerprint import digest, fingerprint_of
from cleannews.repair import Repaired, repair
from cleannews.text import CATEGORIES, Document, Removal, cut, settle

Filter: TypeAlias = Callable[[Document], Iterable[Removal]]

LARGE = 20_000  # characters; few articles have more
ROUNDS = 10  # of looking again at what is left; real articles need two or three


@dataclass(frozen=True)
class Explanation:
    """What was removed from one text, and why.

    ``original`` is what came in, ``source`` the same repaired, ``text`` what is left of it. ``removals`` are sorted,
    disjoint, and in ``source``: ``text`` is ``source`` without them, to the character.
    """

    original: str
    source: str
    removals: tuple[Removal, ...]
    repaired: Repaired = field(repr=False)

    @cached_property
    def text(self) -> str:
        """The clean article."""
        return cut(self.source, self.removals)

    def restore(self) -> str:
        """The text that came in, put together again from the clean text, what was cut, and the repairs."""
        pieces: list[str] = []
        position = gone = 0
        for start, end, _, _ in self.removals:
            pieces += (self.text[position : start - gone], self.source[start:end])
            position, gone = start - gone, gone + end - start
        return replace(self.repaired, text="".join((*pieces, self.text[position:]))).undo()

    @cached_property
    def _gone(self) -> list[int]:
        """For each removal, how many characters went up to and with it."""
        gone, total = [], 0
        for start, end, _, _ in self.removals:
            total += end - start
            gone.append(total)
        return gone

    def to_text(self, position: int) -> int:
        """Where a position in ``source`` is in ``text``; inside a removal, where the removal was."""
        i = bisect_right(self.removals, position, key=lambda removal: removal.start) - 1
        if i < 0:
            return position
        return max(position, self.removals[i].end) - self._gone[i]

    def to_source(self, position: int) -> int:
        """Where a position in ``text`` is in ``source``; at a cut, behind what was removed."""
        i = bisect_right(self.removals, position, key=lambda removal: self.to_text(removal.start)) - 1
        return position if i < 0 else position + self._gone[i]

    def to_original(self, position: int) -> int:
        """Where a position in ``text`` is in ``original``."""
        return self.repaired.to_original(self.to_source(position))

    def from_original(self, position: int) -> int:
        """Where a position in ``original`` is in ``text``."""
        return self.to_text(self.repaired.to_repaired(position))


@dataclass(frozen=True)
class Fixpoint:
    """Filters that look again at what they leave until they find nothing more; a filter.

    A cut brings new neighbours together, and half a line may be junk once the other half is gone. All removals are in
    the text of the document that came in. So ``clean(clean(x)) == clean(x)``, up to ten looks.
    """

    filters: tuple[Filter, ...]

    @property
    def fingerprint(self) -> str:
        """Hexadecimal; changes when a filter does."""
        return digest(map(fingerprint_of, self.filters))

    def __call__(self, doc: Document) -> Iterator[Removal]:
        """The removals of every look, in the text of ``doc``."""
        marks: list[Removal] = []
        settled: tuple[Removal, ...] = ()
        seen = dict(doc.seen)
        # Of large texts one look's lines are in memory at a time; of small ones the filters behind this one share them.
        left = replace(doc) if len(doc.text) > LARGE else doc
        for _ in range(ROUNDS):
            found = self.look(left)
            if not found:
                break
            marks += _pull_back(found, settled) if settled else found
            settled = settle(doc.text, marks)
            seen |= {line.text: line.text for line in left.lines}
            left = doc  # the lines of this look go before the next are made
            left = replace(doc, text=cut(doc.text, settled), seen=seen)
        return iter(marks)

    def look(self, doc: Document) -> list[Removal]:
        """What the filters find at one look."""
        return [removal for filter_ in self.filters for removal in filter_(doc)]


@dataclass(frozen=True)
class Cleaner:
    r"""Filters in order; a filter itself. ``keep`` leaves whole categories, ``dropped`` rules by shell glob.

    Each filter is called once, on the whole repaired text. What is kept or dropped is found all the same, then left:
    so it never makes anything else go.

    >>> def shouting(doc):
    ...     "Lines in capitals."
    ...     for line in doc.lines:
    ...         if line.text.isupper():
    ...             yield Removal(line.start, line.end, "mine/shouting", "interface")
    >>> Cleaner([shouting]).clean("It rained.\nSHARE THIS\nIt stopped.")
    'It rained.\nIt stopped.'
    """

    filters: tuple[Filter, ...]
    keep: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "filters", tuple(self.filters))
        object.__setattr__(self, "keep", _categories(self.keep))

    @cached_property
    def fingerprint(self) -> str:
        """Hexadecimal; two cleaners with one fingerprint remove the same from every text, on every machine.

        It is made of the library's version, the packs' rules, the names and source of filters that are functions, and
        what is kept or dropped.
        """
        return digest((__version__, *map(fingerprint_of, self.filters), *sorted(self.keep), "", *sorted(self.dropped)))

    def clean(self, text: str, *, url: str | None = None, language: str | None = None, keep: Iterable[str] = ()) -> str:
        """The clean text; the same as ``explain(...).text``."""
        return self.explain(text, url=url, language=language, keep=keep).text

    def clean_all(self, texts: Iterable[str]) -> Iterator[str]:
        """The clean texts, one by one as they are asked for."""
        return map(self.clean, texts)

    def explain(
        self, text: str, *, url: str | None = None, language: str | None = None, keep: Iterable[str] = ()
    ) -> Explanation:
        """What goes from ``text``, and why. Raises ``TypeError`` if it is no ``str``, ``ValueError`` for ``keep``."""
        if not isinstance(text, str):
            hint = "; decode it first, as in data.decode('utf-8')" if isinstance(text, bytes | bytearray) else ""
            raise TypeError(f"cleannews cleans str, not {type(text).__name__}{hint}")
        kept = (*self.keep, *_categories(keep)) if keep else self.keep
        repaired = repair(text)
        doc = Document(repaired.text, url, language)
        return Explanation(text, doc.text, self._settled(doc, kept), repaired)

    def __call__(self, doc: Document) -> Iterator[Removal]:
        """What ``explain`` removes, in a document that is taken as repaired."""
        return iter(self._settled(doc, self.keep))

    def _settled(self, doc: Document, keep: tuple[str, ...]) -> tuple[Removal, ...]:
        marks: Iterable[Removal] = (removal for filter_ in self.filters for removal in filter_(doc))
        if keep or self.dropped:
            marks = (m for m in marks if m.category not in keep and not _named(m.rule, self.dropped))
        return settle(doc.text, marks)


def _pull_back(found: Iterable[Removal], settled: tuple[Removal, ...]) -> Iterator[Removal]:
    """Removals in a text that was cut, as removals in the text before the cut; one across a cut becomes several."""
    ends: list[int] = []  # of the stretches that stayed, in the text after the cut
    shifts: list[int] = []
    gone = 0
    for start, end, _, _ in settled:
        ends.append(start - gone)
        shifts.append(gone)
        gone += end - start
    shifts.append(gone)
    for removal in found:
        start = removal.start
        i = bisect_right(ends, start)
        while start < removal.end:
            end = min(removal.end, ends[i]) if i < len(ends) else removal.end
            if start < end:
                yield removal._replace(start=start + shifts[i], end=end + shifts[i])
            start, i = end, i + 1


def _categories(names: Iterable[str]) -> tuple[str, ...]:
    names = (names,) if isinstance(names, str) else tuple(names)
    for name in names:
        if name not in CATEGORIES:
            raise ValueError(f"no category {name!r} to keep; take any of {', '.join(CATEGORIES)}")
    return names


def _named(rule: str, globs: tuple[str, ...]) -> bool:
    return any(fnmatchcase(rule, glob) for glob in globs)


@runtime_checkable
class _Divisible(Protocol):
    def without(self, *names: str) -> Filter: ...


F = TypeVar("F", bound=Filter)


@dataclass(frozen=True)
class _Without:
    filter: Filter
    names: tuple[str, ...]

    @property
    def fingerprint(self) -> str:
        return digest((fingerprint_of(self.filter), *self.names))

    def __call__(self, doc: Document) -> Iterator[Removal]:
        return (removal for removal in self.filter(doc) if not _named(removal.rule, self.names))


def without(filter: F, *names: str) -> F:
    """The filter less the rules whose id matches one of ``names`` (shell globs, as in ``"en/*"``).

    A cleaner gives a cleaner, a pack a pack, any other filter a filter. It never removes more than before.
    """
    if isinstance(filter, Cleaner):
        return cast(F, replace(filter, dropped=(*filter.dropped, *names)))
    if isinstance(filter, _Divisible):
        return cast(F, filter.without(*names))
    return cast(F, _Without(filter, names))
