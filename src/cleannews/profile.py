"""What a cleaner spends its time on: each rule, each filter, the index that finds which rules to try, and the rest."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from itertools import pairwise

from cleannews.catalogue import entries
from cleannews.cleaner import Cleaner, Filter, Fixpoint
from cleannews.pack import Pack
from cleannews.rules import Rule
from cleannews.text import Document, Removal

_clock = time.process_time  # not the wall's: other people's work on the machine does not count


@dataclass
class Cost:
    """How often something was tried, how often it found something, and the CPU seconds it took."""

    name: str
    tried: int = 0
    hits: int = 0
    seconds: float = 0.0

    def measure(self, find: Callable[[], Iterable[Removal]]) -> list[Removal]:
        """Call, count, and hand on what was found."""
        start = _clock()
        found = list(find())
        self.seconds += _clock() - start
        self.tried += 1
        self.hits += bool(found)
        return found


@dataclass(frozen=True, slots=True)
class _TimedRule(Rule):
    cost: Cost = field(default_factory=lambda: Cost(""), compare=False)

    def mark(self, doc: Document, number: int, pattern: str) -> list[Removal]:
        return self.cost.measure(lambda: Rule.mark(self, doc, number, pattern))


@dataclass(frozen=True)
class _TimedFilter:
    filter: Filter
    cost: Cost
    inner: tuple[Cost, ...] = ()  # whose time is part of this one's

    def __call__(self, doc: Document) -> list[Removal]:
        return self.cost.measure(lambda: self.filter(doc))


class Profile:
    r"""A cleaner that keeps account of where its time goes.

    >>> from cleannews import Pack
    >>> pack = Pack.parse('''[read-more]
    ... category = "related"
    ... why = "A link to another article."
    ... lines = ["read more"]
    ... removes = ["Read more"]
    ... keeps = ["Read more books."]''', "mine")
    >>> profile = Profile(Cleaner((pack,)))
    >>> profile.clean("It rained.\nRead more")
    'It rained.'
    >>> sorted((cost.name, cost.tried, cost.hits) for cost in profile.costs())
    [('index of 1 rules', 1, 1), ('mine/read-more', 1, 1)]
    """

    def __init__(self, cleaner: Cleaner) -> None:
        self._filters: list[_TimedFilter] = []
        self._cleaner = Cleaner(tuple(map(self._timed, cleaner.filters)), cleaner.keep, cleaner.dropped)
        self._cleaner.clean("It rained.")  # an index is made at the first call: no article's cost
        for cost in (each for filter_ in self._filters for each in (filter_.cost, *filter_.inner)):
            cost.tried, cost.hits, cost.seconds = 0, 0, 0.0
        self.articles = self.bytes = 0
        self.seconds = 0.0

    def _timed(self, filter_: Filter) -> Filter:
        if isinstance(filter_, Cleaner | Fixpoint):
            return replace(filter_, filters=tuple(map(self._timed, filter_.filters)))
        if isinstance(filter_, Pack):
            costs = tuple(Cost(rule.id) for rule in filter_.rules)
            rules = tuple(map(_timed_rule, filter_.rules, costs))
            made = _TimedFilter(replace(filter_, rules=rules), Cost(f"index of {len(rules)} rules"), costs)
        else:
            made = _TimedFilter(filter_, Cost(next(entries(filter_)).id))
        self._filters.append(made)
        return made

    def clean(self, text: str, *, url: str | None = None, language: str | None = None) -> str:
        """The clean text; arguments and errors are those of a cleaner."""
        start = _clock()
        cleaned = self._cleaner.clean(text, url=url, language=language)
        self.seconds += _clock() - start
        self.articles += 1
        self.bytes += len(text.encode("utf-8", "surrogatepass"))
        return cleaned

    def costs(self) -> list[Cost]:
        """What was tried so far, dearest first; the clock's own time is taken off, and an index is less its rules."""
        own = _cost_of_the_clock()
        found: list[Cost] = []
        for filter_ in self._filters:
            inner = [replace(cost, seconds=max(0.0, cost.seconds - cost.tried * own)) for cost in filter_.inner]
            less = sum(cost.seconds + 2 * own * cost.tried for cost in inner)
            found += [replace(filter_.cost, seconds=max(0.0, filter_.cost.seconds - less)), *inner]
        return sorted((cost for cost in found if cost.tried), key=lambda cost: (-cost.seconds, cost.name))

    def table(self, top: int) -> Iterator[str]:
        """The ``top`` dearest as lines of a table, the rest of the time, and the sums."""
        costs = self.costs()
        rest = max(0.0, self.seconds - sum(cost.seconds for cost in costs))
        yield f"{'':<44} {'tried':>9} {'hits':>9} {'seconds':>9} {'share':>7} {'µs a try':>9}"
        for cost in (*costs[:top], Cost("repair, settling, cutting, the clock", self.articles, 0, rest)):
            share = cost.seconds / self.seconds if self.seconds else 0.0
            each = 1e6 * cost.seconds / cost.tried if cost.tried else 0.0
            yield f"{cost.name:<44} {cost.tried:>9} {cost.hits:>9} {cost.seconds:>9.3f} {share:>7.1%} {each:>9.2f}"
        yield (
            f"{self.articles} articles, {self.bytes / 1e6:.1f} MB, {self.seconds:.2f} s of CPU time; "
            f"{len(costs)} rules and filters were tried"
        )


def _timed_rule(rule: Rule, cost: Cost) -> Rule:
    return _TimedRule(**{each.name: getattr(rule, each.name) for each in fields(Rule)}, cost=cost)


def _cost_of_the_clock() -> float:
    """Seconds between two looks at the clock with nothing between them."""
    looks = [_clock() for _ in range(2001)]
    return statistics.mean(b - a for a, b in pairwise(looks))
