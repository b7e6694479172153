"""What a cleaner spends its time on: each rule, each filter, the index that finds which rules to try, and the rest."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from cleannews.catalogue import entries
from cleannews.cleaner import Cleaner, Filter, Fixpoint
from cleannews.pack import Pack
from cleannews.rules import Marker, Rule
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


@dataclass(frozen=True)
class _TimedFilter:
    filter: Filter
    cost: Cost
    rules: Cost  # of all packs: what they took meanwhile is no filter's own
    own: Cost  # what they took while this filter ran

    def __call__(self, doc: Document) -> list[Removal]:
        tried, seconds = self.rules.tried, self.rules.seconds
        found = self.cost.measure(lambda: self.filter(doc))
        self.own.tried += self.rules.tried - tried
        self.own.seconds += self.rules.seconds - seconds
        return found


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
        cleaner.clean("It rained.")  # an index is made, or read, at the first call: no article's cost
        self._rules: dict[str, Cost] = {}
        self._sum = Cost("")
        self._filters: list[_TimedFilter] = []
        self._cleaner = Cleaner(tuple(map(self._timed, cleaner.filters)), cleaner.keep, cleaner.dropped)
        self.articles = self.bytes = 0
        self.seconds = 0.0

    def _timed(self, filter_: Filter) -> Filter:
        if isinstance(filter_, Cleaner | Fixpoint):
            return replace(filter_, filters=tuple(map(self._timed, filter_.filters)))
        if isinstance(filter_, Pack):
            name = f"index of {len(filter_.rules)} rules"
            filter_ = filter_.marked_by(self._timed_marker)
        else:
            name = next(entries(filter_)).id
        self._filters.append(_TimedFilter(filter_, Cost(name), self._sum, Cost("")))
        return self._filters[-1]

    def _timed_marker(self, rule: Rule, pattern: str) -> Marker:
        mark, total = rule.marker(pattern), self._sum
        cost = self._rules.setdefault(rule.id, Cost(rule.id))

        def timed(doc: Document, number: int) -> list[Removal]:
            before = cost.seconds
            found = cost.measure(lambda: mark(doc, number))
            total.seconds += cost.seconds - before
            total.tried += 1
            return found

        return timed

    def clean(self, text: str, *, url: str | None = None, language: str | None = None) -> str:
        """The clean text; arguments and errors are those of a cleaner. Not for several threads at once."""
        start = _clock()
        cleaned = self._cleaner.clean(text, url=url, language=language)
        self.seconds += _clock() - start
        self.articles += 1
        self.bytes += len(text.encode("utf-8", "surrogatepass"))
        return cleaned

    def costs(self) -> list[Cost]:
        """What was tried so far, dearest first; the clock's own time is taken off, and an index is less its rules."""
        clock = _cost_of_the_clock()
        found = [replace(cost, seconds=cost.seconds - cost.tried * clock) for cost in self._rules.values()]
        for filter_ in self._filters:
            own = filter_.own.seconds + clock * filter_.own.tried  # half of the two looks is in the rules' own time
            found.append(replace(filter_.cost, seconds=filter_.cost.seconds - own))
        found = [replace(cost, seconds=max(0.0, cost.seconds)) for cost in found if cost.tried]
        return sorted(found, key=lambda cost: (-cost.seconds, cost.name))

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


def _cost_of_the_clock() -> float:
    """Seconds between two looks at the clock with nothing between them."""
    looks = [_clock() for _ in range(2001)]
    return statistics.mean(b - a for a, b in pairwise(looks))
