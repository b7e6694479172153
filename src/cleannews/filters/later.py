"""Patterns that are compiled when first used: it takes milliseconds each, and one article needs few of them."""

from __future__ import annotations

from typing import Any, cast

import regex

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


class _Later:
    def __init__(self, pattern: str, flags: int) -> None:
        self._made_of = pattern, flags

    def __getattr__(self, name: str) -> Any:  # asked for what is not there yet, so only once
        compiled = regex.compile(*self._made_of)
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def later(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """The same as ``regex.compile``, but compiled when first used.

    >>> later("OAK", regex.IGNORECASE).fullmatch("Oak") is not None
    True
    """
    return cast("regex.Pattern[str]", _Later(pattern, flags))
