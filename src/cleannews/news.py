"""What happens by default."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial

from cleannews.cleaner import Cleaner, Explanation, Filter, Fixpoint
from cleannews.compiled import load_packs
from cleannews.filters import FILTERS
from cleannews.own import leave_own
from cleannews.pack import Pack
from cleannews.rules import PackError
from cleannews.text import Document, Removal, settle

PICTURE_STORY = 600  # characters of captions, at least


@dataclass(frozen=True)
class _Minded(Fixpoint):
    """A fixpoint that leaves an article's own lines on what elsewhere are buttons and notices."""

    def look(self, doc: Document) -> list[Removal]:
        return leave_own(doc, super().look(doc))


@dataclass(frozen=True)
class _News(_Minded):
    """A fixpoint that leaves the captions of a picture story, a text with more of them than of all else that stays."""

    def __call__(self, doc: Document) -> Iterator[Removal]:
        marks = list(super().__call__(doc))
        if sum(mark.end - mark.start for mark in marks if mark.category == "caption") >= PICTURE_STORY:
            settled = settle(doc.text, marks)
            captions = sum(mark.end - mark.start for mark in settled if mark.category == "caption")
            if captions > len(doc.text) - sum(mark.end - mark.start for mark in settled):
                return _Minded(tuple(partial(_but_captions, filter_) for filter_ in self.filters))(doc)
        return iter(marks)


def _but_captions(filter_: Filter, doc: Document) -> Iterator[Removal]:
    return (mark for mark in filter_(doc) if mark.category != "caption")


@cache
def default_pack() -> Pack:
    """All the rules that come with the library, behind one index; pickled as their fingerprint."""
    return load_packs().known(installed_pack)


def installed_pack(fingerprint: str) -> Pack:
    """The rules of the library installed here. Raises ``PackError`` if they are not those of the fingerprint."""
    pack = default_pack()
    if pack.fingerprint != fingerprint:
        raise PackError(
            f"the rules installed here ({pack.fingerprint[:12]}) are not those of the process that sent this cleaner "
            f"({fingerprint[:12]}); install the same version of cleannews on both sides"
        )
    return pack


@cache
def default_cleaner() -> Cleaner:
    """The library's rules, and the filters that look at a line's neighbours, until they find nothing.

    Where captions are more than the rest, they are the story, and stay.
    """
    return Cleaner((_News((default_pack(), *FILTERS)),))


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
