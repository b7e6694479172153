"""A pack is rules behind one index, and a filter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from functools import cached_property
from os import PathLike
from pathlib import Path

from cleannews.fingerprint import digest
from cleannews.index import Index
from cleannews.rules import Marker, PackError, Rule, Scope, read_rules
from cleannews.text import Document, Removal


class _Markers(dict[int, Marker]):
    """What marks for each entry of an index, by its number; made when a line first needs it."""

    def __init__(self, entries: list[tuple[Rule, str]], make: Callable[[Rule, str], Marker]) -> None:
        super().__init__()
        self._entries, self._make = entries, make

    def __missing__(self, entry: int) -> Marker:
        self[entry] = marker = self._make(*self._entries[entry])
        return marker


@dataclass(frozen=True)
class Pack:
    """Rules behind one index; a filter. Two packs with the same rules are equal.

    >>> pack = Pack.parse('''[read-more]
    ... category = "related"
    ... why = "A link to another article."
    ... lines = ["read more"]
    ... removes = ["Read more"]
    ... keeps = ["Read more books."]''', "mine")
    >>> list(pack(Document("Read more »")))
    [Removal(start=0, end=11, rule='mine/read-more', category='related')]
    """

    rules: tuple[Rule, ...] = field(default=())

    @classmethod
    def load(cls, path: str | PathLike[str], *, timeout: float | None = 1.0) -> Pack:
        """Read a pack from a TOML file; its name is the file's, without ``.toml``.

        ``timeout``: seconds one pattern may take on one line; ``None`` for no bound, and for the standard library's
        ``re``, which is faster, wherever it can read the pattern. Raises ``PackError`` for whatever is wrong with the
        file, including that it cannot be read.
        """
        path = Path(path)
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise PackError(f"{path}: cannot be read: {error}; a pack is a TOML file in UTF-8") from error
        return cls.parse(text, path.name.removesuffix(".toml"), where=str(path), timeout=timeout)

    @classmethod
    def parse(cls, text: str, name: str, *, where: str | None = None, timeout: float | None = 1.0) -> Pack:
        """Read a pack from TOML text; ``where`` is what errors call it. Raises ``PackError``."""
        return cls(read_rules(text, name, where=where or name, timeout=timeout))

    @classmethod
    def join(cls, packs: Iterable[Pack]) -> Pack:
        """One pack of all the rules, behind one index. Raises ``PackError`` if two rules have one id."""
        rules = tuple(rule for pack in packs for rule in pack.rules)
        seen: set[str] = set()
        for rule in rules:
            if rule.id in seen:
                raise PackError(f"{rule.id}: two rules have this id; rename one, or one of the two files")
            seen.add(rule.id)
        return cls(rules)

    def without(self, *names: str) -> Pack:
        """The pack without the rules whose id matches one of ``names`` (shell globs, as in ``"en/*"``)."""
        return replace(self, rules=tuple(r for r in self.rules if not any(fnmatchcase(r.id, n) for n in names)))

    @cached_property
    def fingerprint(self) -> str:
        """Hexadecimal; the same for rules that do the same, on every machine. Reasons and examples do not count."""
        return digest(repr((r.id, r.category, r.kind, r.patterns, r.unless, r.scope)) for r in self.rules)

    @cached_property
    def _index(self) -> Index[tuple[Rule, str]]:
        return Index(
            ((rule.kind, pattern, (rule, pattern)) for rule in self.rules for pattern in rule.patterns),
            [line for rule in self.rules for text in rule.keeps for line in text.split("\n")],
        )

    @cached_property
    def _markers(self) -> _Markers:
        return _Markers(self._index.entries, Rule.marker)

    def marked_by(self, make: Callable[[Rule, str], Marker]) -> Pack:
        """The same pack, whose patterns' markers are made by this."""
        pack = _with_index(self.rules, self._index)
        pack.__dict__["_markers"] = _Markers(self._index.entries, make)
        return pack

    def __call__(self, doc: Document) -> list[Removal]:
        """What the rules find in ``doc``; overlaps are possible."""
        index, markers = self._index, self._markers
        scopes: dict[Scope, bool] = {}
        marks: list[Removal] = []
        for number, entry in index.candidates(doc):
            if found := markers[entry](doc, number):
                rule, _ = index.entries[entry]
                holds = scopes.get(rule.scope)
                if holds is None:
                    holds = scopes[rule.scope] = rule.scope.holds(doc)
                if holds:
                    marks += found
        return marks

    def __reduce__(self) -> tuple[object, ...]:
        found = self.__dict__.get("found_by")
        if found is not None:
            return found, (self.fingerprint,)
        return _with_index, (self.rules, self._index)  # the index takes a thousand times longer to make than to send

    def known(self, found_by: Callable[[str], Pack]) -> Pack:
        """The same pack, pickled as its fingerprint: where it is unpickled, ``found_by`` finds it by that."""
        self.__dict__["found_by"] = found_by
        return self


def _with_index(rules: tuple[Rule, ...], index: Index[tuple[Rule, str]]) -> Pack:
    pack = Pack(rules)
    pack.__dict__["_index"] = index
    return pack
