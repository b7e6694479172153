"""A filter made of a function that finds lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps

from cleannews.text import Document, Line, Removal

Finder = Callable[[Document], Iterator[Line]]


def finder(category: str) -> Callable[[Finder], Callable[[Document], Iterator[Removal]]]:
    """Make a filter of a function that finds lines: its rule is ``filters/`` and its name, its category this."""

    def make(find: Finder) -> Callable[[Document], Iterator[Removal]]:
        rule = f"filters/{find.__name__.replace('_', '-')}"

        @wraps(find)
        def filter_(doc: Document) -> Iterator[Removal]:
            return (Removal(line.start, line.end, rule, category) for line in find(doc))

        filter_.category = category  # type: ignore[attr-defined] # for the catalogue; functions take attributes
        return filter_

    return make
