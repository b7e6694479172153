"""A rule is data with its examples: what it marks, and how it is read from TOML. It knows no pack and no cleaner."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, cast
from urllib.parse import urlsplit

import regex

from cleannews.blocks import SHORT
from cleannews.folding import bare, fold, trimmed
from cleannews.shape import is_headline
from cleannews.text import CATEGORIES, Document, Line, Removal

KINDS = ("lines", "line", "part", "label", "tail")
_KEYS = {"category", "why", "removes", "keeps", "source", "unless", *KINDS}
_PACK_KEYS = {"hosts", "signature", "language"}
Marker = Callable[[Document, int], list[Removal]]
LONGEST = 5000  # characters of a line that a pattern may match whole; the longest in scraped articles has 1,032
MOST_TEASERS = 8  # lines under a label; the longest list seen below one in scraped articles has seven


class PackError(ValueError):
    """A pack that cannot be used: names the file, the rule, what is wrong, and how to mend it."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a pack applies: on these hosts, or where one of these strings stands in the text; in this language."""

    hosts: tuple[str, ...] = ()
    signature: tuple[str, ...] = ()
    language: str | None = None

    def holds(self, doc: Document) -> bool:
        """Whether the pack applies to ``doc``. An unknown language is any language; English stands on every site."""
        if self.language and doc.language and self.language not in (doc.language[:2].lower(), "en"):
            return False
        if not self.hosts and not self.signature:
            return True
        host = (urlsplit(doc.url).hostname or "") if doc.url else ""
        return any(host == name or host.endswith("." + name) for name in self.hosts) or any(
            sign in doc.text for sign in self.signature
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """One family of boilerplate: what it looks like, what it is, why it goes, and examples of both sides.

    ``kind`` says what goes: ``lines`` (lines that are one of these strings, marks at their ends aside; none in
    quotation marks, none that a comma ends), ``line`` (a line of up to 5,000 characters whose folded form matches
    whole), ``part`` (what matches inside a line's own text), ``label`` (a line that matches whole, and the headlines
    under it), ``tail`` (a line that matches whole, and all below). ``unless``: what in a line, folded but for a
    ``part``, spares it.
    """

    id: str
    category: str
    why: str
    kind: str
    patterns: tuple[str, ...]
    removes: tuple[str, ...]
    keeps: tuple[str, ...]
    source: str = ""
    scope: Scope = Scope()
    timeout: float | None = None  # seconds for one match of a stranger's pattern
    unless: str | None = None

    def marker(self, pattern: str) -> Marker:
        """What marks that which one of the rule's patterns finds at a line of a document, told the line's number."""
        return self._part_marker(pattern) if self.kind == "part" else self._line_marker(pattern)

    def _part_marker(self, pattern: str) -> Marker:
        search, find_all = self._guarded(self._bounded(pattern, "search")), self._bounded(pattern, "finditer")

        def mark(doc: Document, number: int) -> list[Removal]:
            line = doc.lines[number]
            if not (found := search(line.text)):
                return []
            first = 0 if self.timeout else found.start()  # a stranger's may search backwards: the last is found first
            spans = [match.span() for match in find_all(line.text, first)]
            return [Removal(line.start + start, line.start + end, self.id, self.category) for start, end in spans]

        return mark

    def _line_marker(self, pattern: str) -> Marker:
        is_button = partial(_is_button, pattern)
        matches = self._guarded(is_button if self.kind == "lines" else self._bounded(pattern, "fullmatch"))

        def mark(doc: Document, number: int) -> list[Removal]:
            line = doc.lines[number]
            if len(line.text) > LONGEST:  # an article without line breaks is no notice, and takes long to fold
                return []
            if matches(line.key):
                below = self._below(doc.lines, number + 1)
                return [Removal(line.start, line.end, self.id, self.category) for line in (line, *below)]
            # Of a line with marks drawn around it no more goes than the line: it may be a link, and head nothing.
            may_be_drawn = self.kind not in ("lines", "tail") and (inner := trimmed(line.key)) != line.key
            return [Removal(line.start, line.end, self.id, self.category)] if may_be_drawn and matches(inner) else []

        return mark

    def _guarded(self, matches: Callable[[str], Any]) -> Callable[[str], Any]:
        """The same, but for what the rule's ``unless`` is found in."""
        if self.unless is None:
            return matches
        spared = self._bounded(self.unless, "search")
        return lambda text: (found := matches(text)) and not spared(text) and found

    def _below(self, lines: tuple[Line, ...], first: int) -> Iterable[Line]:
        if self.kind == "tail":
            return lines[first:]
        if self.kind == "label":
            last = first
            while last < len(lines) and last < first + MOST_TEASERS and is_headline(lines[last].text):
                last += 1
            return lines[first:last]
        return ()

    def _bounded(self, pattern: str, method: str) -> Callable[..., Any]:
        """A method of the compiled pattern; a stranger's gives up in time. Raises ``PackError`` when it does."""
        if self.timeout is None:
            return cast(Callable[..., Any], getattr(compile_pattern(pattern), method))
        run = getattr(regex.compile(pattern), method)

        def bounded(text: str, start: int = 0) -> Any:
            try:
                found = run(text, start, timeout=self.timeout)
                return list(found) if method == "finditer" else found
            except TimeoutError:
                raise PackError(
                    f"{self.id}: the pattern {pattern!r} took more than {self.timeout} s on a line of {len(text)} "
                    f"characters beginning {text[:40]!r}; give its repeats a bound, or anchor it"
                ) from None

        return bounded


def _is_button(string: str, key: str) -> bool:
    """Whether a line is the string, marks at its ends aside; in quotation marks it is speech, before a comma verse."""
    return bare(key) == string and key[-1] != "," and not (key[0] in "\"'" and key.rstrip(".!?…")[-1] in "\"'")


@cache
def compile_pattern(pattern: str) -> re.Pattern[str] | regex.Pattern[str]:
    """The compiled pattern, by the standard library where it can read it: it compiles and runs half as long.

    To be compiled when a line first needs it, since most patterns of most packs never are.
    """
    try:
        return re.compile(pattern)
    except re.error:
        return regex.compile(pattern)


def read_rules(text: str, pack: str, *, where: str, timeout: float | None) -> tuple[Rule, ...]:
    """The rules in the TOML text of a pack; ``where`` is what errors call it. Raises ``PackError``."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PackError(f"{where}: not TOML: {error}; mend that line (a rule's name may stand only once)") from error
    tables = {key: value for key, value in data.items() if isinstance(value, dict)}
    scope = _scope(where, {key: value for key, value in data.items() if key not in tables})
    return tuple(_rule(where, pack, name, table, scope, timeout) for name, table in tables.items())


def _scope(where: str, data: Mapping[str, Any]) -> Scope:
    unknown = sorted(set(data) - _PACK_KEYS)
    if unknown:
        raise PackError(
            f"{where}: unknown key {unknown[0]!r} above the rules; a pack knows {', '.join(sorted(_PACK_KEYS))}"
        )
    language = data.get("language")
    if language is not None and not isinstance(language, str):
        raise PackError(f'{where}: language must be a string such as "de"')
    return Scope(
        _strings(where, "hosts", data.get("hosts", [])),
        _strings(where, "signature", data.get("signature", [])),
        language,
    )


def _rule(where: str, pack: str, name: str, table: Mapping[str, Any], scope: Scope, timeout: float | None) -> Rule:
    at = f"{where}: [{name}]"
    unknown = sorted(set(table) - _KEYS)
    if unknown:
        raise PackError(f"{at}: unknown key {unknown[0]!r}; a rule knows {', '.join(sorted(_KEYS))}")
    kinds = [kind for kind in KINDS if kind in table]
    if len(kinds) != 1:
        raise PackError(
            f"{at}: has {' and '.join(kinds) or 'nothing to match'}; give exactly one of {', '.join(KINDS)}"
        )
    for key in ("category", "why"):
        if not isinstance(table.get(key), str) or not table[key].strip():
            raise PackError(f'{at}: {key} is missing or not a string; add {key} = "…"')
    if table["category"] not in CATEGORIES:
        raise PackError(f"{at}: no category {table['category']!r}; take one of {', '.join(CATEGORIES)}")
    for key in ("removes", "keeps"):
        if not table.get(key):
            raise PackError(f'{at}: {key} is missing; add at least one example, {key} = ["…"]')
    kind = kinds[0]
    patterns = _strings(at, kind, table[kind])
    if not patterns or not all(patterns):
        raise PackError(f"{at}: {kind} is empty; give it something to match")
    return Rule(
        id=f"{pack}/{name}",
        category=table["category"],
        why=table["why"],
        kind=kind,
        patterns=_folded(at, patterns) if kind == "lines" else _compiled(at, patterns),
        removes=_strings(at, "removes", table["removes"]),
        keeps=_strings(at, "keeps", table["keeps"]),
        source=str(table.get("source", "")),
        unless="|".join(_compiled(at, _strings(at, "unless", table.get("unless", [])))) or None,
        scope=scope,
        timeout=timeout,
    )


def _strings(at: str, key: str, value: object) -> tuple[str, ...]:
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
        raise PackError(f"{at}: {key} must be a string or a list of strings, not {value!r}")
    return tuple(values)


def _folded(at: str, lines: tuple[str, ...]) -> tuple[str, ...]:
    keys = tuple(bare(fold(line)) for line in lines)
    for key, line in zip(keys, lines, strict=True):
        if not key or len(key) > SHORT:
            raise PackError(f"{at}: the line {line[:60]!r} is empty or longer than {SHORT} characters; use a pattern")
    return keys


def _compiled(at: str, patterns: tuple[str, ...]) -> tuple[str, ...]:
    for pattern in patterns:
        try:
            if regex.compile(pattern).fullmatch(""):
                raise PackError(
                    f"{at}: the pattern {pattern!r} matches the empty string; make something in it obligatory"
                )
        except regex.error as error:
            raise PackError(f"{at}: the pattern {pattern!r} is not a regular expression: {error}; mend it") from error
    return patterns
