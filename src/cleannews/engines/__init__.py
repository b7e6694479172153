"""The same answer where one machine is not enough: one module for each engine, over one seam of Arrow record batches.

An engine's library is imported when its module needs it, never before.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["EngineMissingError"]


class EngineMissingError(ImportError):
    """An engine's library is not installed; says what to install."""


def need(module: str, extra: str) -> Any:
    """A library's module, imported. Raises ``EngineMissingError``, which names the extra that brings it.

    >>> need("no_such_engine", "spark")
    Traceback (most recent call last):
    cleannews.engines.EngineMissingError: no_such_engine is not installed; run: pip install "cleannews[spark]"
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        library = module.partition(".")[0]
        if (error.name or "").partition(".")[0] != library:
            raise
        raise EngineMissingError(f'{library} is not installed; run: pip install "cleannews[{extra}]"') from error
