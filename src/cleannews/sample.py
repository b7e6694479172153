"""How common beginnings, ends, words and strings are, by lines that stand for all lines: a pack's own examples."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable

from cleannews.blocks import REACH, WORD, words_of
from cleannews.folding import DECORATION, fold_all

UNSEEN = 0.05  # lines in which something that no line of the sample holds is thought to stand
GRAM = 4  # characters of the strings that are counted; a longer one is as common as the rarest of its pieces


class Sample:
    """Lines, and how many of them begin or end with a string, or hold a word or a string."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = [line for line in lines if line]
        self.keys = fold_all(self.lines)
        self._heads = sorted(key.lstrip(DECORATION) for key in self.keys)
        self._tails = sorted(key.rstrip(DECORATION)[: -REACH - 1 : -1] for key in self.keys)
        self._words = Counter(word for key in self.keys for word in {w[:WORD] for w in words_of(key)})
        self._folded = _grams(self.keys)
        self._raw = _grams(self.lines)
        self._characters = Counter(character for line in (*self.lines, *self.keys) for character in line)
        self._alphabets: Counter[int] = Counter()
        for character, count in self._characters.items():
            self._alphabets[_alphabet(character)] += count

    def begin(self, heads: Iterable[str]) -> float:
        """Lines that begin with one of these, decoration left out."""
        return sum(_count(self._heads, head) or UNSEEN for head in heads)

    def end(self, tails: Iterable[str]) -> float:
        """Lines that end with one of these, spelt backwards."""
        return sum(_count(self._tails, tail) or UNSEEN for tail in tails)

    def rate(self, character: str) -> float:
        """The share of a character in text of its script."""
        if character.isdigit():  # articles hold more of them than examples
            return 0.01
        return self._characters[character] / max(self._alphabets[_alphabet(character)], 1000)

    def word(self, word: str) -> float:
        """Lines that hold a word, by its first letters."""
        return self._words[word] or UNSEEN

    def key(self, string: str) -> float:
        """Folded lines that hold a string, or a few more."""
        return max(_rarest(self._folded, string), self._floor(string))

    def text(self, string: str) -> float:
        """Lines that hold a string, or a few more."""
        return max(_rarest(self._raw, string), self._floor(string))

    def _floor(self, string: str) -> float:
        """Articles hold more numbers and marks than examples do: no string of one or two characters is rare."""
        return len(self.lines) * (0.0, 0.03, 0.01, 0.002, 0.0)[min(len(string), 4)]


def _alphabet(character: str) -> int:
    return ord(character) >> 8 if "\u0370" <= character < "\u2e80" else 3 * (character >= "\u2e80")


def _count(strings: list[str], prefix: str) -> int:
    return bisect_left(strings, prefix + "\U0010ffff") - bisect_left(strings, prefix)


def _grams(lines: list[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for line in lines:
        counts.update(line[i : i + n] for n in range(1, GRAM + 1) for i in range(len(line) - n + 1))
    return counts


def _rarest(counts: Counter[str], string: str) -> float:
    if len(string) <= GRAM:
        return counts[string] or UNSEEN
    rarest = min(counts[string[i : i + GRAM]] for i in range(len(string) - GRAM + 1)) or UNSEEN
    return rarest * 2.0 ** (GRAM - min(len(string), 8))  # examples hold long words of rules far oftener than articles
