"""spaCy: a component that marks what is not the article's, in ``doc.spans["boilerplate"]``. It removes nothing."""

from __future__ import annotations

from typing import Any

from cleannews.cleaner import Cleaner
from cleannews.engines import need
from cleannews.news import default_cleaner

_language = need("spacy.language", "spacy")


class Boilerplate:
    """Marks boilerplate in a document; see ``make``."""

    def __init__(self, name: str, key: str, url: str | None, cleaner: Cleaner | None, keep: tuple[str, ...]) -> None:
        self.name = name
        self.key = key
        self.url = url
        self.cleaner = cleaner
        self.keep = keep

    def __call__(self, doc: Any) -> Any:
        """The document, with its spans."""
        url = getattr(doc._, self.url) if self.url else None
        explanation = (self.cleaner or default_cleaner()).explain(doc.text, url=url, keep=self.keep)
        place = explanation.repaired.to_original
        spans = []
        for start, end, rule, category in explanation.removals:
            # Of the tokens that are partly in, none: rather too little than a word of the article's.
            span = doc.char_span(place(start), place(end), label=category, span_id=rule, alignment_mode="contract")
            if span is not None:
                spans.append(span)
        doc.spans[self.key] = spans
        return doc


@_language.Language.factory(  # type: ignore[untyped-decorator] # known when it runs
    "cleannews",
    default_config={"key": "boilerplate", "url": None, "cleaner": None, "keep": []},
    assigns=["doc.spans"],
)
def make(
    nlp: Any,  # noqa: ARG001 # spaCy's
    name: str,
    key: str,
    url: str | None,
    cleaner: Cleaner | None,
    keep: list[str],
) -> Boilerplate:
    """The component ``cleannews``, as in ``nlp.add_pipe("cleannews")``.

    ``key``: where in ``doc.spans`` the spans go; each has the category as ``label_`` and the rule as ``id_``.
    ``url``: the custom attribute (``doc._.…``) with the page's address. ``cleaner``: a cleaner of your own, from
    spaCy's registry, as in ``{"cleaner": {"@misc": "my_cleaner"}}``. ``keep``: categories to leave.
    A token that is only partly removed is left out.
    """
    return Boilerplate(name, key, url, cleaner, tuple(keep))
