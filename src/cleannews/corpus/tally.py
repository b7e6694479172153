"""What a run has seen, in bounded memory: the same however many workers saw it, in whatever pieces and order."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from cleannews.corpus.bounded import Lowest, Row, Table, hash_of, lowest_hashes

if TYPE_CHECKING:
    from cleannews.cleaner import Explanation
    from cleannews.text import Removal

VERSION = 1  # of the form in which a tally is written

RULES, PUBLISHERS, LANGUAGES = 5_000, 20_000, 500  # names counted one by one
SAMPLES, CUTS, FLAGGED, REJECTED = 4, 50, 200, 200  # kept; samples for each rule
CONTEXT, EXCERPT = 70, 240  # characters
SHARE_FROM = 200  # removed characters from which a record's share may count among the largest: half a line is no news

_HOST = re.compile(
    r"(?:[a-z][a-z0-9+.-]*:)?(?://)?(?:[^/?#@\s]*@)?(?:(?:www\d?|m|mobile|amp)\.(?=[^/?#:]*\.))?"
    r"([\w-]+(?:\.[\w-]+)+)\.?(?=[:/?#]|$)",
    re.IGNORECASE,
)
_WORDS = bytes(32 if byte in b" \t\n\r\f\v" else 120 for byte in range(256))  # blanks, and the rest as x


class Sample(NamedTuple):
    """One removal with what stays around it; ``rank`` says which are shown."""

    rank: int
    removed: str
    id: str
    publisher: str
    before: str
    after: str


class Cut(NamedTuple):
    """A record of which much goes; ``rank`` is lower the more. ``rule`` takes the most, ``excerpt`` its longest."""

    rank: int
    id: str
    url: str
    language: str
    removed: int
    total: int
    rule: str
    excerpt: str


class Rejected(NamedTuple):
    """A record that could not be read: its place, and why; ``line`` and ``offset`` are -1 where there is none."""

    file: str
    line: int
    offset: int
    reason: str


class Tally:
    """What a run has seen. Tallies of parts, merged, are the tally of the whole.

    Counts are exact up to 5,000 rules, 20,000 publishers and 500 languages; beyond, exact for as many, chosen by the
    hash of their names. Samples, the largest cuts, and flagged and rejected records are lists of bounded length.
    """

    def __init__(self) -> None:
        self.whole = Row()
        self.repaired = self.flagged = self.rejected = 0
        self.categories, self.rules = Table(100), Table(RULES)
        self.publishers, self.languages = Table(PUBLISHERS), Table(LANGUAGES)
        self.samples: dict[str, Lowest[Sample]] = {}
        self.largest: Lowest[Cut] = Lowest(CUTS, itemgetter(1))
        self.deepest: Lowest[Cut] = Lowest(CUTS, itemgetter(1))
        self.flags: Lowest[Cut] = Lowest(FLAGGED, itemgetter(1))
        self.rejects: Lowest[Rejected] = Lowest(REJECTED, itemgetter(0, 1, 2))

    def add(
        self, id: str, explanation: Explanation, *, url: str | None, language: str | None, flagged: bool = False
    ) -> None:
        """Count one record. ``id`` should be its own; ``flagged``: it was left as it was, whatever the removals say."""
        source, removals = explanation.source, explanation.removals
        size, words = len(source), count_words(source)
        host, tongue = publisher(url), _tongue(language)
        rows = self.whole, self.publishers.row(host), self.languages.row(tongue)
        for row in rows:
            row.records += 1
            row.total_characters += size
            row.total_words += words
        if explanation.repaired.steps and not flagged:
            self.repaired += 1
        if not removals:
            self.flagged += flagged
            return
        gone = sum(map(itemgetter(1), removals)) - sum(map(itemgetter(0), removals))
        share = gone * 1_000_000 // size
        if flagged:
            self.flagged += 1
            self._keep(self.flags, -share, gone, id, explanation, url, tongue)
            return
        self._count(rows, source, removals)
        self._keep(self.largest, -gone, gone, id, explanation, url, tongue)
        if gone >= SHARE_FROM:
            self._keep(self.deepest, -share, gone, id, explanation, url, tongue)
        self._sample(id, host, explanation)

    def _count(self, rows: Iterable[Row], source: str, removals: tuple[Removal, ...]) -> None:
        touched: set[str] = set()
        for start, end, rule, category in removals:
            characters, words = end - start, count_words(source[start:end])
            for row in (*rows, self.rules.row(rule), self.categories.row(category)):
                row.removals += 1
                row.characters += characters
                row.words += words
                row.by[category] = row.by.get(category, 0) + characters
            if rule not in touched:
                touched.add(rule)
                self._touch(self.rules.row(rule))
            if category not in touched:
                touched.add(category)
                self._touch(self.categories.row(category))
        for row in rows:
            row.touched += 1

    @staticmethod
    def _touch(row: Row) -> None:
        row.records += 1
        row.touched += 1

    @staticmethod
    def _keep(
        cuts: Lowest[Cut], rank: int, gone: int, id: str, explanation: Explanation, url: str | None, tongue: str
    ) -> None:
        if not cuts.admits(rank):
            return
        by_rule: dict[str, int] = {}
        for start, end, rule, _ in explanation.removals:
            by_rule[rule] = by_rule.get(rule, 0) + end - start
        most = max(sorted(by_rule), key=by_rule.__getitem__)
        longest = max((r for r in explanation.removals if r.rule == most), key=lambda r: r.end - r.start)
        excerpt = clip(explanation.source[longest.start : longest.end].strip())
        cuts.add(Cut(rank, clip(id), clip(url or ""), tongue, gone, len(explanation.source), most, excerpt))

    def _sample(self, id: str, host: str, explanation: Explanation) -> None:
        mixed = hash_of(id)
        for start, end, rule, _ in explanation.removals:
            rank = mixed ^ _rule_hash(rule)  # as good as a hash of both, at a tenth of the price
            samples = self.samples.get(rule)
            if samples is None:
                if len(self.samples) >= 2 * RULES:
                    self.samples = {name: self.samples[name] for name in lowest_hashes(self.samples, RULES)}
                samples = self.samples[rule] = Lowest(SAMPLES, itemgetter(1))
            if samples.admits(rank):
                text = explanation.text
                at = explanation.to_text(start)
                before = text[:at] if at <= CONTEXT else f"…{text[at - CONTEXT : at]}"
                after = text[at:] if len(text) - at <= CONTEXT else f"{text[at : at + CONTEXT]}…"
                samples.add(Sample(rank, clip(explanation.source[start:end]), clip(id), host, before, after))

    def reject(self, file: str, line: int | None, offset: int | None, reason: str) -> None:
        """Count a record that could not be read."""
        self.rejected += 1
        where = (-1 if line is None else line, -1 if offset is None else offset)
        self.rejects.add(Rejected(clip(file), *where, clip(reason)))

    def merge(self, other: Tally) -> None:
        """Add what the other has seen to this; the other stays as it was."""
        self.whole.merge(other.whole)
        self.repaired += other.repaired
        self.flagged += other.flagged
        self.rejected += other.rejected
        for name in ("categories", "rules", "publishers", "languages"):
            getattr(self, name).merge(getattr(other, name))
        for name in ("largest", "deepest", "flags", "rejects"):
            getattr(self, name).merge(getattr(other, name).items)
        for rule, samples in other.samples.items():
            self.samples.setdefault(rule, Lowest(SAMPLES, itemgetter(1))).merge(samples.items)

    def to_json(self) -> dict[str, Any]:
        """The tally as a JSON object, at most a few megabytes; two tallies of the same records give the same."""
        rules = self.rules.to_json()
        self.samples = {rule: self.samples[rule] for rule in rules if rule in self.samples}
        return {
            "tally": VERSION,
            "whole": self.whole.to_json(),
            **{name: getattr(self, name) for name in ("repaired", "flagged", "rejected")},
            "rules": rules,
            **{name: getattr(self, name).to_json() for name in ("categories", "publishers", "languages")},
            **{n: [list(item) for item in getattr(self, n).items] for n in ("largest", "deepest", "flags", "rejects")},
            "samples": {rule: [list(item) for item in samples.items] for rule, samples in self.samples.items()},
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Tally:
        """The tally that ``to_json`` wrote. Raises ``ValueError`` if it was written by another version."""
        if data.get("tally") != VERSION:
            raise ValueError(f"a tally of version {data.get('tally')}, not {VERSION}: start the run anew")
        tally = cls()
        tally.whole = Row.from_json(data["whole"])
        tally.repaired, tally.flagged, tally.rejected = data["repaired"], data["flagged"], data["rejected"]
        for name in ("categories", "rules", "publishers", "languages"):
            table = getattr(tally, name)
            setattr(tally, name, Table.from_json(table.limit, data[name]))
        for name in ("largest", "deepest", "flags"):
            getattr(tally, name).items = [Cut(*item) for item in data[name]]
        tally.rejects.items = [Rejected(*item) for item in data["rejects"]]
        for rule, items in data["samples"].items():
            tally.samples[rule] = Lowest(SAMPLES, itemgetter(1), [Sample(*item) for item in items])
        return tally


def count_words(text: str) -> int:
    r"""How many runs of characters other than ASCII blanks.

    >>> count_words(" One,\n\ntwo\tthree")
    3
    """
    marks = text.encode("utf-8", "surrogatepass").translate(_WORDS)  # twice as fast as len(text.split())
    return marks.count(b" x") + marks.startswith(b"x")


def clip(text: str, length: int = EXCERPT) -> str:
    """The text, its middle left out if it is longer, and such that it can be written."""
    short = text if len(text) <= length else f"{text[: length * 2 // 3]} … {text[-length // 3 :]}"
    return short.encode("utf-8", "replace").decode("utf-8")


def publisher(url: str | None) -> str:
    """The host of an address without ``www.`` and its like; ``""`` where there is none.

    >>> publisher("https://www.Example.org:80/a?b=c"), publisher("m.example.org/a"), publisher("m.com"), publisher("?")
    ('example.org', 'example.org', 'm.com', '')
    """
    match = _HOST.match(url) if url else None
    return match[1].lower()[:253] if match else ""


@lru_cache(maxsize=1024)
def _tongue(language: str | None) -> str:
    return (language or "").replace("_", "-").partition("-")[0].strip().lower()[:20]


@lru_cache(maxsize=RULES)
def _rule_hash(rule: str) -> int:
    return hash_of(rule)
