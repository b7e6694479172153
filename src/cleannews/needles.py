"""Strings sought in folded lines: by a word that they hold where they hold one, else by `Finder`."""

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
        self._words: dict[str, dict[str, list[int]]] = {}
        self._pieces = Finder()

    def add(self, needle: str, sample: Sample, number: int) -> None:
        """File a number under a needle, which may hold ``BOUND``."""
        plain, word = needle.replace(BOUND, ""), rarest_word(needle, sample)
        if word:
            self._words.setdefault(word, {}).setdefault(plain, []).append(number)
        else:
            self._pieces.add(plain, sample.rate, number)

    def look_up(self, words: set[str], lines: Sequence[str], numbers: Sequence[int], found: Found) -> None:
        """Add the pairs for the needles that stand in lines, of which the words are known."""
        for word in self._words.keys() & words:
            for needle, entries in self._words[word].items():
                for number, line in zip(numbers, lines, strict=True):
                    if needle in line:
                        found += [(number, entry) for entry in entries]
        if self._pieces:
            starts = [0, *accumulate(len(line) + 1 for line in lines)]
            for place, string, entries in self._pieces.find("\n".join(lines)):
                i = bisect_right(starts, place) - 1
                if place + len(string) < starts[i + 1]:
                    found += [(numbers[i], entry) for entry in entries]


def rarest_word(needle: str, sample: Sample) -> str:
    """The rarest word by whose beginning a needle can be found; empty if there is none."""
    # An `x` before and behind stands for what is not known: what touches it is no whole word.
    *words, last = words_of(f"x{needle.replace(BOUND, ' ')}x")
    words = [word[:WORD] for word in words[1:]] + ([last[:WORD]] if words and len(last) > WORD else [])
    return min(words, key=lambda word: (sample.word(word), -len(word)), default="")


def cost(needle: str, sample: Sample) -> float:
    """In how many lines of the sample a needle makes us look closer."""
    word = rarest_word(needle, sample)
    plain = needle.replace(BOUND, "")
    return sample.key(plain) + (sample.word(word) / 8 if word else stops(plain, sample))


def stops(string: str, sample: Sample) -> float:
    """What it costs to seek a string by `Finder` in as many lines as the sample has."""
    rarest = min(map(sample.rate, string))
    return len(sample.lines) * (0.02 if rarest > COMMON else 0.001 + rarest)
