"""What happens by default."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from cleannews.cleaner import Cleaner, Explanation, Fixpoint
from cleannews.compiled import load_packs
from cleannews.filters import FILTERS
from cleannews.pack import Pack


@cache
def default_pack() -> Pack:
    """All the rules that come with the library, behind one index."""
    return load_packs()


@cache
def default_cleaner() -> Cleaner:
    """The library's rules, and the filters that look at a line's neighbours, until they find nothing."""
    return Cleaner((Fixpoint((default_pack(), *FILTERS)),))


def clean(text: str, *, url: str | None = None, language: str | None = None, keep: Iterable[str] = ()) -> str:
    r"""The article in ``text``: the same characters in the same order, less what is not the article's.

    ``url`` (the page's address) and ``language`` (ISO 639-1) choose packs; without them, packs know their texts by
    their templates. ``keep`` names categories to leave. Raises ``TypeError`` if ``text`` is no ``str``,
    ``ValueError`` if ``keep`` names no category.

    >>> clean("It rained.\n\nREAD MORE: Ten ways to stay dry\n\nIt stopped.")
    'It rained.\n\nIt stopped.'
    """
    return default_cleaner().explain(text, url=url, language=language, keep=keep).text


def explain(text: str, *, url: str | None = None, language: str | None = None, keep: Iterable[str] = ()) -> Explanation:
    r"""What goes from ``text`` and why; the arguments and errors are those of ``clean``.

    >>> explanation = explain("It rained.\n\nREAD MORE: Ten ways to stay dry")
    >>> explanation.removals
    (Removal(start=10, end=43, rule='en/read-teaser', category='related'),)
    >>> explanation.restore() == explanation.original
    True
    """
    return default_cleaner().explain(text, url=url, language=language, keep=keep)
