"""What it takes to give a text back: the removals, and the repairs as one list of edits in the repaired text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleannews.cleaner import Explanation
from cleannews.repair import Edits, Repaired


class Hunk(NamedTuple):
    """``old[old_start:old_end]`` became ``new[new_start:new_end]``."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def repairs(explanation: Explanation) -> list[tuple[int, int, str]]:
    r"""The edits that lead from ``source`` back to ``original``: start, end in ``source``, and what stood there.

    >>> from cleannews import explain
    >>> repairs(explain("It rained.\r\nAll day."))
    [(10, 11, '\r\n')]
    """
    original, source = explanation.original, explanation.source
    if not explanation.repaired.steps:
        return []
    edits = [(h.new_start, h.new_end, original[h.old_start : h.old_end]) for h in _joined(explanation.repaired)]
    if undo(source, edits) != original:  # never seen; a wrong ledger would be worse than a large one
        return [(0, len(source), original)]
    return edits


def undo(text: str, edits: Iterable[tuple[int, int, str]]) -> str:
    """The text with each stretch, sorted and disjoint, replaced by what stood there before.

    >>> undo("One three", [(4, 4, "two ")])
    'One two three'
    """
    pieces: list[str] = []
    position = 0
    for start, end, old in edits:
        pieces += (text[position:start], old)
        position = end
    return "".join((*pieces, text[position:]))


def insert(text: str, removals: Iterable[tuple[int, int, str]]) -> str:
    """The source of a clean text, given its removals: start, end in the source, and what went.

    >>> insert("One three", [(4, 8, "two ")])
    'One two three'
    """
    pieces: list[str] = []
    position = gone = 0
    for start, end, removed in removals:
        pieces += (text[position : start - gone], removed)
        position, gone = start - gone, gone + end - start
    return "".join((*pieces, text[position:]))


def _joined(repaired: Repaired) -> list[Hunk]:
    hunks: list[Hunk] = []
    for step in repaired.steps:
        hunks = _compose(hunks, _hunks(step))
    return hunks


def _hunks(step: Edits) -> list[Hunk]:
    hunks, shift = [], 0
    for start, old, new in step.edits:
        hunks.append(Hunk(start, start + len(old), start + shift, start + shift + len(new)))
        shift += len(new) - len(old)
    return hunks


def _compose(first: Sequence[Hunk], second: Sequence[Hunk]) -> list[Hunk]:
    """Hunks from the first's old text to the second's new one; those that touch in the text between become one."""
    middle = sorted(
        [(h.new_start, h.new_end, 0, h) for h in first] + [(h.old_start, h.old_end, 1, h) for h in second],
        key=lambda span: span[:3],
    )
    joined: list[Hunk] = []
    shift_old = shift_new = 0  # from the text between to the old one and to the new one, behind the last hunk
    i = 0
    while i < len(middle):
        start, end = middle[i][:2]
        old_grows = new_grows = 0
        while i < len(middle) and middle[i][0] <= end:
            _, until, level, hunk = middle[i]
            end = max(end, until)
            if level:
                new_grows += (hunk.new_end - hunk.new_start) - (hunk.old_end - hunk.old_start)
            else:
                old_grows += (hunk.old_end - hunk.old_start) - (hunk.new_end - hunk.new_start)
            i += 1
        joined.append(
            Hunk(start + shift_old, end + shift_old + old_grows, start + shift_new, end + shift_new + new_grows)
        )
        shift_old += old_grows
        shift_new += new_grows
    return joined
