"""A filter made of a function that finds lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps

from cleannews.text import Document, Line, Removal

Finder = Callable[[Document], Iterable[Line]]


def finder(category: str) -> Callable[[Finder], Callable[[Document], list[Removal]]]:
    """Make a filter of a function that finds lines: its rule is ``filters/`` and its name, its category this."""

    def make(find: Finder) -> Callable[[Document], list[Removal]]:
        rule = f"filters/{find.__name__.replace('_', '-')}"

        @wraps(find)
        def filter_(doc: Document) -> list[Removal]:
            return [Removal(line.start, line.end, rule, category) for line in find(doc)]

        filter_.category = category  # type: ignore[attr-defined] # for the catalogue; functions take attributes
        return filter_

    return make
