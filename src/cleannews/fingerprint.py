"""What tells two filters apart: a digest that is the same on every machine."""

from __future__ import annotations

import hashlib
import inspect
import re
from collections.abc import Callable, Iterable
from typing import Any

_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")


def digest(parts: Iterable[str]) -> str:
    """Hexadecimal SHA-256 of strings in their order.

    >>> digest(["a", "b"]) == digest(["a", "b"]) != digest(["ab"])
    True
    """
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def fingerprint_of(filter: Callable[..., Any]) -> str:
    """A filter's own ``fingerprint``, or a digest of its name, source and state.

    State is what it closes over and its defaults, or an object's ``repr``, addresses aside. What it calls elsewhere
    does not count: give a filter that must not be mistaken for an older one a ``fingerprint`` of its own.
    """
    own = getattr(filter, "fingerprint", None)
    if isinstance(own, str):
        return own
    made: Any = filter if inspect.isroutine(filter) else type(filter)
    try:
        source = inspect.getsource(made)
    except (OSError, TypeError):  # made at a prompt, or in C
        source = ""
    if made is filter:
        cells = getattr(filter, "__closure__", None) or ()
        state = repr(([cell.cell_contents for cell in cells], getattr(filter, "__defaults__", None)))
    else:
        state = repr(filter)
    return digest((str(made.__module__), made.__qualname__, source, _ADDRESS.sub("", state)))
