"""Packages that not everyone needs, imported when asked for; who misses one is told what to install."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any

_EXTRAS = {"pyarrow": "parquet", "zstandard": "zstd", "trafilatura": "trafilatura", "resiliparse": "resiliparse"}


class InputError(ValueError):
    """A file or record that cannot be read, or a run that cannot be: says where, what, and how to mend it."""


def require(package: str, what: str) -> None:
    """Raise ``InputError`` if ``package``, needed for ``what``, is not installed."""
    if (sys.modules[package] if package in sys.modules else find_spec(package)) is None:
        raise InputError(f"{what} needs the package {package}: pip install 'cleannews[{_EXTRAS[package]}]'")


def load(module: str, what: str) -> Any:
    """The module, as yet untyped. Raises ``InputError`` if its package is not installed."""
    require(module.partition(".")[0], what)
    try:
        return import_module(module)
    except ImportError as error:
        raise InputError(f"{what}: {error}") from error
