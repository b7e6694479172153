"""dolma: attributes beside the documents, as its taggers write them, for its mixer. Needs no library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from cleannews.cleaner import Cleaner
from cleannews.news import default_cleaner
from cleannews.text import CATEGORIES


def attributes(
    documents: Iterable[Mapping[str, Any]],
    *,
    url: str | None = None,
    name: str = "cleannews",
    cleaner: Cleaner | None = None,
    keep: Iterable[str] = (),
) -> Iterator[dict[str, Any]]:
    r"""For each document (``id``, ``text``) what was found in it: spans ``[start, end, 1.0]`` for each category.

    Positions are characters in the document's own text, whatever repair makes of it. ``url``: the field with the
    page's address, which may be in the document or its ``metadata``. Raises ``KeyError`` for a document without text.

    >>> found, = attributes([{"id": "a", "text": "It rained.\n\nREAD MORE: Ten ways to stay dry"}])
    >>> {name: spans for name, spans in found["attributes"].items() if spans}
    {'cleannews__cleannews__related': [[10, 43, 1.0]]}
    """
    cleaner, kept = cleaner or default_cleaner(), tuple(keep)
    for document in documents:
        address = {**(document.get("metadata") or {}), **document}.get(url) if url else None
        explanation = cleaner.explain(document["text"], url=address, keep=kept)
        place = explanation.repaired.to_original
        found: dict[str, list[list[float]]] = {f"{name}__cleannews__{category}": [] for category in CATEGORIES}
        for start, end, _, category in explanation.removals:
            if place(start) < place(end):
                found[f"{name}__cleannews__{category}"].append([place(start), place(end), 1.0])
        yield {"id": document["id"], "attributes": found}
