"""How an entry of an index is found at the least cost, by what its pattern must hold and by lines of a sample."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf
from sys import intern
from typing import NamedTuple

from cleannews.algebra import BOUND, Literals, Strings
from cleannews.blocks import LONG_OPEN, LONG_STOP, REACH, SHORT, SHORT_OPEN, SHORT_STOP, WORD, is_latin, words_of
from cleannews.folding import DECORATION, MARGIN, bare, fold, plain_digits
from cleannews.multisearch import COMMON
from cleannews.sample import Sample

Words = frozenset[str]
# Microseconds to try a pattern, with what a try brings with it, and to see that it need not be tried. Of 1.6 to 12 µs a
# try, 5 to 7 made an index that is fastest over the scraped articles of `benchmarks/`.
TRY, LOOK = 6.0, 0.4
SEEK, HIT = 0.4, 3.0  # to seek a string of common characters in a line, and times a look when it is found
FOLD = 12.0  # microseconds to fold a long line
LINES = {SHORT_OPEN: 3.0, SHORT_STOP: 5.0, LONG_OPEN: 1.3, LONG_STOP: 5.0}  # of each kind in an article, on average
NEEDED = 0.3  # of lines: sets of words that more than these hold are not worth a look
SETS = 3  # of words that are looked at before a pattern is tried


class Way(NamedTuple):
    """How an entry is found: what it costs, and the strings of which every line that matches has one.

    Such a line begins with one of ``heads``; or it ends with one of ``tails``, spelt backwards; or it holds the words
    of one of ``words``, or one of ``pieces``. With none of all that the entry is tried on each line.
    """

    cost: float
    heads: Sequence[str] = ()
    tails: Sequence[str] = ()
    words: Sequence[str] = ()
    pieces: Sequence[str] = ()

    def is_rest(self) -> bool:
        """Whether the entry is tried on each line."""
        return not (self.heads or self.tails or self.words or self.pieces)


def kinds_of(known: Literals) -> list[int]:
    """The kinds of lines that can match."""
    kinds = [SHORT_OPEN, SHORT_STOP, LONG_OPEN, LONG_STOP] if known.stops else [SHORT_OPEN, LONG_OPEN]
    if known.begins and known.ends and known.longest + MARGIN <= SHORT:
        return [kind for kind in kinds if kind < LONG_OPEN]
    return kinds


def way_of(known: Literals, part: bool, kind: int, sample: Sample) -> tuple[Way, tuple[Words, ...]]:
    """The cheapest way to find a pattern in lines of a kind, and the sets of words that such a line must hold."""
    front = known.needles if kind < LONG_OPEN else known.early
    back = known.late if kind == LONG_OPEN else ()
    folded = [*map(_fold_needles, front), *map(_fold_needles, back)] if part else [*front, *back]
    insides = {inside for needles in folded if (inside := _inside(needles, sample))}
    words = sorted((_share(each, sample), each) for each, pieces in insides if not pieces)
    dear = TRY if part or kind < LONG_OPEN else TRY + FOLD
    shares = [share for share, _ in words]
    ways = [Way(_cost(1.0, shares, dear))]
    for share, strings, table in _ends(known, sample):
        ways.append(Way(_cost(share, shares, dear), **{table: sorted(strings)}))
    for each, pieces in sorted(insides):
        others = [share for share, other in words if other is not each]
        cost = _cost(_share(each, sample), others, dear)
        if pieces:
            share = sum(map(sample.key, pieces)) / len(sample.lines)
            cost += _seek(pieces, sample) + HIT * _cost(share, others, dear)
        ways.append(Way(cost, words=each, pieces=pieces))
    best = min(ways, key=lambda way: way.cost)
    sets = dict.fromkeys(
        frozenset(needle.partition(" ")[0] for needle in each)
        for share, each in words
        if share < NEEDED and each is not best.words
    )
    return best, tuple(sets)[:SETS]


def _cost(share: float, others: list[float], dear: float) -> float:
    """Of finding an entry in a share of lines, and looking at what else must be in them."""
    return share * (LOOK + min([1.0, *others]) * dear)


def _whole_words(needle: str) -> list[str]:
    """The words, by their first letters, that every text has that holds the needle."""
    # An `x` before and behind stands for what is not known: what touches it is no whole word.
    *words, last = words_of(f"x{needle.replace(BOUND, ' ')}x")
    return [word[:WORD] for word in words[1:]] + ([last[:WORD]] if words and len(last) > WORD else [])


def _seek(strings: Iterable[str], sample: Sample) -> float:
    """What it costs to seek strings in a line of a text."""
    cost = 0.0
    for string in strings:
        rate, latin = min(map(sample.rate, string)), is_latin(string)
        cost += (30 * rate if rate <= COMMON else SEEK) * (1 if latin else 0.2)  # few texts are not Latin
    return cost


def way_in_text(known: Literals, sample: Sample) -> Way:
    """The best needles to find a part in the text itself."""
    ways = [Way(inf)]
    for needles in known.needles:
        plain = {needle.replace(BOUND, "") for needle in needles}
        if all(plain):
            share = sum(map(sample.text, plain)) / len(sample.lines)
            ways.append(Way(2 * _seek(plain, sample) + 4 * share * TRY, pieces=sorted(plain)))
    return min(ways, key=lambda way: way.cost)


def _ends(known: Literals, sample: Sample) -> Iterable[tuple[float, Strings, str]]:
    """The beginnings of lines that match, and their ends spelt backwards, with the share of lines that have them.

    An end may hold all of a line, whose tail in a block has no decoration before it either: it is bare at both ends.
    """
    heads = {plain_digits(_fold_piece(s).lstrip(DECORATION)[:REACH]) for s in known.prefix} if known.begins else {""}
    tails = {plain_digits(bare(_fold_piece(s))[: -REACH - 1 : -1]) for s in known.suffix} if known.ends else {""}
    # Interned, so that the four kinds of lines share the strings.
    if all(heads):
        yield sample.begin(heads) / len(sample.lines), frozenset(map(intern, heads)), "heads"
    if all(tails):
        yield sample.end(tails) / len(sample.lines), frozenset(map(intern, tails)), "tails"


def _inside(needles: Strings, sample: Sample) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Of each needle its words, the rarest first; itself if it has none; nothing of all if one is empty."""
    words, pieces = set(), set()
    for needle in needles:
        if found := set(_whole_words(needle)):
            words.add(" ".join(sorted(found, key=lambda word: (sample.word(word), word))))
        else:
            pieces.add(needle.replace(BOUND, ""))
    return None if "" in pieces or not needles else (tuple(sorted(words)), tuple(sorted(pieces)))


def _share(needles: Iterable[str], sample: Sample) -> float:
    """Of lines that hold the rarest word of one of the needles."""
    return min(1.0, sum(map(sample.word, {needle.partition(" ")[0] for needle in needles})) / len(sample.lines))


def _fold_piece(string: str) -> str:
    """A piece of a line, folded; unlike a line's, the blanks at its ends count."""
    return fold(f"|{string}|")[1:-1]


def _fold_needles(needles: Strings) -> Strings:
    """Needles of a text, as they stand in its folded form. A last letter may yet be joined with what follows it."""
    folded = {BOUND.join(_fold_piece(piece) for piece in needle.split(BOUND)) for needle in needles}
    return frozenset(needle[:-1] if needle[-1:].isalnum() else needle for needle in folded)
