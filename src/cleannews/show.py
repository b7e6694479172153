"""An explanation as a person reads it: what goes, struck through and coloured by category, with the rule beside it."""

from __future__ import annotations

from cleannews.cleaner import Explanation
from cleannews.text import CATEGORIES

COLOURS = dict(zip(CATEGORIES, (33, 36, 35, 34, 37, 31, 32, 93), strict=True))  # ANSI foregrounds


def render(explanation: Explanation, *, colour: bool) -> str:
    """The source with its removals: ANSI colours, or ``⟦…⟧`` with the rule behind it where there are none."""
    pieces: list[str] = []
    position, source = 0, explanation.source
    for start, end, rule, category in explanation.removals:
        text = source[start:end]
        inner = text.strip()
        before = len(text) - len(text.lstrip())
        pieces += (source[position:start], text[:before], _removed(inner, rule, category, colour=colour))
        pieces.append(text[before + len(inner) :])
        position = end
    return "".join((*pieces, source[position:]))


def _removed(text: str, rule: str, category: str, *, colour: bool) -> str:
    if not colour:
        return f"⟦{text}⟧ ({rule}, {category})"
    struck = "\n".join(f"\x1b[9;{COLOURS[category]}m{line}\x1b[0m" for line in text.split("\n"))
    return f"{struck} \x1b[2m{rule}\x1b[0m"


def to_json(explanation: Explanation) -> dict[str, object]:
    """The explanation for machines; offsets in characters of ``source``, the text after repair."""
    return {
        "text": explanation.text,
        "source": explanation.source,
        "removals": [
            {"start": start, "end": end, "rule": rule, "category": category, "text": explanation.source[start:end]}
            for start, end, rule, category in explanation.removals
        ],
    }
