"""The words of strings sought in folded lines."""

from __future__ import annotations

from cleannews.blocks import WORD, words_of
from cleannews.literals import BOUND


def words_in(needle: str) -> list[str]:
    """The words, by their first letters, that every text has that holds the needle."""
    # An `x` before and behind stands for what is not known: what touches it is no whole word.
    *words, last = words_of(f"x{needle.replace(BOUND, ' ')}x")
    return [word[:WORD] for word in words[1:]] + ([last[:WORD]] if words and len(last) > WORD else [])
