"""The examples beside every rule, and what they prove: `removes` goes, exactly as marked; `keeps` stays, whole."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.cleaner import Cleaner
from cleannews.pack import Pack
from cleannews.rules import Rule
from cleannews.text import Document, Removal

OPEN, CLOSE = "⟦⟧"  # neither stands in 27,000 sampled articles


def read_marks(example: str) -> tuple[str, list[tuple[int, int]]]:
    """An example's text, and the spans marked in it; without marks, all of it.

    >>> read_marks("⟦LONDON (Reuters) - ⟧Shares fell.")
    ('LONDON (Reuters) - Shares fell.', [(0, 19)])
    """
    text, spans, start = "", [], 0
    for character in example:
        if character == OPEN:
            start = len(text)
        elif character == CLOSE:
            spans.append((start, len(text)))
        else:
            text += character
    return text, spans or [(0, len(text))]


def write_marks(text: str, removals: tuple[Removal, ...]) -> str:
    """A text with its removals marked, as an example would have them."""
    pieces: list[str] = []
    position = 0
    for start, end, _, _ in removals:
        pieces += (text[position:start], OPEN, text[start:end], CLOSE)
        position = end
    return "".join((*pieces, text[position:]))


def check_examples(pack: Pack, cleaner: Cleaner) -> Iterator[str]:
    """What is wrong with the examples of a pack, a sentence each; nothing if all is well.

    ``removes``: the pack alone marks exactly what is marked, blanks aside, under the rule's own id. ``keeps``: the
    whole ``cleaner``, which should include the pack, leaves it untouched.
    """
    for rule in pack.rules:
        for example in rule.removes:
            text, spans = read_marks(example)
            doc = _document(text, rule)
            marks = [removal for removal in pack(doc) if removal.rule == rule.id]
            found = _covered(text, [(mark.start, mark.end) for mark in marks])
            if found != _covered(text, spans):
                shown = "".join(text[i] for i in sorted(found))
                yield f"{rule.id}: removes {example!r}: marks {shown!r} instead; mend the pattern or the example"
        for example in rule.keeps:
            explanation = cleaner.explain(example, url=_document(example, rule).url)
            if explanation.text != example:
                names = ", ".join(sorted({removal.rule for removal in explanation.removals})) or "repair"
                yield f"{rule.id}: keeps {example!r}: {names} leaves {explanation.text!r}; sharpen that rule"


def _document(text: str, rule: Rule) -> Document:
    return Document(text, url=f"https://{rule.scope.hosts[0]}/" if rule.scope.hosts else None)


def _covered(text: str, spans: list[tuple[int, int]]) -> set[int]:
    return {i for start, end in spans for i in range(start, end) if not text[i].isspace()}
