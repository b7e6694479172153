"""Takes the text of a scraped news article, gives back the article, and says what it removed and why.

The names below are imported when first used, so that ``import cleannews`` costs a few milliseconds.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleannews.cleaner import Cleaner, Explanation, Filter, without
    from cleannews.news import clean, default_cleaner, explain
    from cleannews.pack import Pack
    from cleannews.rules import PackError, Rule
    from cleannews.text import CATEGORIES, Document, Line, Removal

__version__ = "0.1.0"

_HOMES = {
    "cleaner": ("Cleaner", "Explanation", "Filter", "without"),
    "news": ("clean", "default_cleaner", "explain"),
    "pack": ("Pack",),
    "rules": ("PackError", "Rule"),
    "text": ("CATEGORIES", "Document", "Line", "Removal"),
}

__all__ = [
    "CATEGORIES",
    "Cleaner",
    "Document",
    "Explanation",
    "Filter",
    "Line",
    "Pack",
    "PackError",
    "Removal",
    "Rule",
    "clean",
    "default_cleaner",
    "explain",
    "without",
]


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            value: object = getattr(import_module(f"cleannews.{home}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
