"""Strings sought in folded lines: by the words that they hold where they hold one, else by `Finder`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from cleannews.blocks import WORD, words_of
from cleannews.finder import COMMON, Finder
from cleannews.literals import BOUND
from cleannews.sample import Sample

Found = list[tuple[int, int]]  # numbers of lines, and of entries that may match them


class Needles:
    """Numbers by strings that stand in lines; each is filed under its rarest word, by the word's first letters."""

    def __init__(self) -> None:
        self._words: dict[str, dict[str, tuple[frozenset[str], list[int]]]] = {}
        self._pieces = Finder()

    def __bool__(self) -> bool:
        return bool(self._words or self._pieces)

    def add(self, needle: str, sample: Sample, number: int) -> None:
        """File a number under a needle, which may hold ``BOUND``."""
        plain, words = needle.replace(BOUND, ""), sorted(set(words_in(needle)), key=sample.word)
        if words:
            needles = self._words.setdefault(words[0], {})
            needles.setdefault(plain, (frozenset(words[1:]), []))[1].append(number)
        else:
            self._pieces.add(plain, sample.rate, number)

    def look_up(self, words: Sequence[set[str]], lines: Sequence[str], numbers: Sequence[int], found: Found) -> None:
        """Add the pairs for the needles that stand in lines, of which the words are known."""
        by_word = self._words
        known = by_word.keys()
        for i, here in enumerate(words):
            for word in known & here:
                for needle, (others, entries) in by_word[word].items():
                    if others <= here and needle in lines[i]:
                        number = numbers[i]
                        found += [(number, entry) for entry in entries]
        if self._pieces and lines:
            starts: list[int] = []
            for place, needle, entries in self._pieces.find("\n".join(lines)):
                starts = starts or [0, *accumulate(len(line) + 1 for line in lines)]
                i = bisect_right(starts, place) - 1
                if place + len(needle) < starts[i + 1]:
                    number = numbers[i]
                    found += [(number, entry) for entry in entries]


def words_in(needle: str) -> list[str]:
    """The words, by their first letters, that every text has that holds the needle."""
    # An `x` before and behind stands for what is not known: what touches it is no whole word.
    *words, last = words_of(f"x{needle.replace(BOUND, ' ')}x")
    return [word[:WORD] for word in words[1:]] + ([last[:WORD]] if words and len(last) > WORD else [])


def cost(needle: str, sample: Sample) -> float:
    """In how many lines of the sample a needle makes us look closer."""
    plain = needle.replace(BOUND, "")
    rarest = min(map(sample.word, words_in(needle)), default=None)
    return sample.key(plain) + (stops(plain, sample) if rarest is None else rarest / 8)


def stops(string: str, sample: Sample) -> float:
    """What it costs to seek a string by `Finder` in as many lines as the sample has."""
    rarest = min(map(sample.rate, string))
    return len(sample.lines) * (0.05 if rarest > COMMON else 0.0001 + rarest / 10)


def cost_in_text(string: str, sample: Sample) -> float:
    """The same for a string sought in texts: their lines are longer than those of the sample."""
    return 4 * (sample.text(string) + stops(string, sample))
