"""What the parts of a pattern say of its matches, and how that joins: in a row, as alternatives, repeated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

# The parser of the standard library's own regular expressions: private, yet the same from Python 3.11 to 3.14.
# `tests/test_index.py` compares what is concluded here with what the patterns really match.
from re import _constants as op  # type: ignore[attr-defined] # no stubs for a private module
from typing import Any

Strings = frozenset[str]
NOTHING: Strings = frozenset({""})
BOUND = "\0"  # in a needle: a word begins or ends here
BOUNDS: Strings = frozenset({BOUND})
DIGITS: Strings = frozenset("0123456789")  # stands for every decimal digit; see `plain_digits`
MOST = 256  # strings in one set of alternatives; beyond it the set is given up
NEEDLES = 64  # strings in one set of needles; more are dearer than the pattern, and 256 cost 12 MB a process
SETS = 8  # of needles, of which one pattern keeps the best
SHORT_RANGE = 10  # characters of a class that are told apart
LONGEST = 24  # characters of a literal worth keeping


@dataclass(frozen=True, slots=True)
class Literals:
    """What is known of every match of a pattern.

    ``exact``: it is one of these; ``None`` if that is not known. ``prefix``, ``suffix``: it begins, ends with one of
    these; ``{""}`` if nothing is known. ``needles``: of each of these sets, it holds one; of each in ``early``, within
    its first ``EARLY`` characters; in ``late``, within its last ``LATE``. ``nullable``: it may be empty, and ``prefix``
    and ``suffix`` speak of matches that are not. ``longest``: its length at most, in characters. ``begins``, ``ends``:
    it stands only where a line begins, ends. ``stops``: it may end with a full stop. ``prefix`` and ``suffix`` leave
    out decoration (see ``DECORATION``) at the two ends; ``BOUND`` in a needle is no character, but says that a word
    begins or ends there.
    """

    exact: Strings | None
    prefix: Strings
    suffix: Strings
    needles: tuple[Strings, ...] = ()
    early: tuple[Strings, ...] = ()
    late: tuple[Strings, ...] = ()
    nullable: bool = False
    longest: int = 0
    begins: bool = False
    ends: bool = False
    stops: bool = True


EMPTY = Literals(NOTHING, NOTHING, NOTHING)
UNKNOWN = Literals(None, NOTHING, NOTHING)


def sequence(nodes: Iterable[Any]) -> Literals:
    """What is known of matches of these parts, one after the other."""
    known, run = EMPTY, ""
    ahead = None  # what a look ahead says of the next character
    for kind, value in nodes:
        if ahead and kind in (op.IN, op.ANY):
            known, run = _join(_join(known, _exactly({run})) if run else known, ahead), ""
        elif kind is op.LITERAL:
            run += chr(value)
        elif kind is op.AT and value in (op.AT_BOUNDARY, op.AT_BEGINNING, op.AT_END):
            run += BOUND
        else:
            known = _join(known, _exactly({run})) if run else known
            known, run = _join(known, _known(kind, value)), ""
        ahead = _ahead(value) if kind is op.ASSERT else None
    return _join(known, _exactly({run})) if run else known


def _ahead(value: tuple[int, list[tuple[Any, Any]]]) -> Literals | None:
    """What ``(?=[Pp])`` says of the character behind it."""
    direction, nodes = value
    if direction < 0 or len(nodes) != 1 or nodes[0][0] is not op.IN:
        return None
    known = _characters(nodes[0][1])
    return known if known.exact else None


def _known(kind: Any, value: Any) -> Literals:
    if kind is op.IN:
        return _characters(value)
    if kind is op.SUBPATTERN:
        return sequence(value[3])
    if kind is op.ATOMIC_GROUP:
        return sequence(value)
    if kind is op.BRANCH:
        return _either([sequence(branch) for branch in value[1]])
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _repeated(*value)
    if kind is op.ASSERT and value[0] < 0 and len(value[1]) == 1 and value[1][0][0] is op.IN:
        return _exactly({BOUND}) if all(map(_is_mark, value[1][0][1])) else EMPTY
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return EMPTY
    return UNKNOWN


def _characters(items: list[tuple[Any, Any]]) -> Literals:
    if all(map(_is_mark, items)) and (len(items) > 2 or items[0][0] is op.CATEGORY):
        return Literals(None, BOUNDS, BOUNDS)
    characters: set[str] = set()
    for kind, value in items:
        if kind is op.LITERAL:
            characters.add(chr(value))
        elif kind is op.RANGE and value[1] - value[0] < SHORT_RANGE:
            characters.update(map(chr, range(value[0], value[1] + 1)))
        elif items == [(op.CATEGORY, op.CATEGORY_DIGIT)]:
            return Literals(None, DIGITS, DIGITS)
        else:
            return UNKNOWN
    return _exactly(characters) if len(characters) <= SHORT_RANGE else UNKNOWN


def _is_mark(item: tuple[Any, Any]) -> bool:
    kind, value = item
    if kind is op.CATEGORY:
        return value in (op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD)
    return kind is op.LITERAL and not chr(value).isalnum() and chr(value) != "_" and value < 0x3000


def _repeated(least: int, most: int, nodes: Iterable[Any]) -> Literals:
    once = sequence(nodes)
    if (least, most) == (0, 1):
        return _either([once, EMPTY])
    if least == 0:
        return Literals(None, once.prefix, once.suffix, nullable=True)
    known = once
    for _ in range(1, min(least, 8)):
        known = _join(known, once)
    return known if least == most and least <= 8 else replace(_join(known, UNKNOWN), suffix=once.suffix)


def _exactly(strings: set[str]) -> Literals:
    found = frozenset(strings)
    return Literals(found, found, found, (found,) if worth(found) and len(found) <= NEEDLES else ())


def _either(branches: list[Literals]) -> Literals:
    exact = _union([branch.exact for branch in branches])
    nullable = exact is None and any(branch.nullable or "" in (branch.exact or ()) for branch in branches)
    prefix = _union([_filled(branch, branch.prefix) if nullable else branch.prefix for branch in branches]) or NOTHING
    suffix = _union([_filled(branch, branch.suffix) if nullable else branch.suffix for branch in branches]) or NOTHING
    needles = _union([branch.needles[0] if branch.needles else None for branch in branches])
    return Literals(exact, prefix, suffix, (needles,) if needles and worth(needles) else (), nullable=nullable)


def _filled(known: Literals, strings: Strings) -> Strings:
    """The beginnings or ends of matches that are not empty."""
    return strings - NOTHING if known.exact is not None else strings


def _union(sets: list[Strings | None]) -> Strings | None:
    strings: set[str] = set()
    for each in sets:
        if each is None:
            return None
        strings |= each
    return frozenset(strings) if len(strings) <= MOST else None


def _join(one: Literals, two: Literals) -> Literals:
    exact = _product(one.exact, two.exact)
    prefix = _first(one, one.prefix, two, two.prefix, _product(one.exact, two.prefix))
    suffix = _first(two, two.suffix, one, one.suffix, _product(one.suffix, two.exact))
    nullable = exact is None and all(each.nullable or "" in (each.exact or ()) for each in (one, two))
    across = None if one.nullable or two.nullable else _across(one.suffix, two.prefix)
    sets = dict.fromkeys((*one.needles, *two.needles, *((across,) if across and worth(across) else ())))
    needles = tuple(sorted(sets, key=worth, reverse=True)[:SETS])
    return Literals(exact, prefix, suffix, needles, nullable=nullable)


def _across(suffix: Strings, prefix: Strings) -> Strings | None:
    """What stands where two parts meet; where one of them ends with marks alone, those may be left out."""
    across = _product(suffix, prefix, NEEDLES)
    if across is None and all(string and _is_sign(string[-1]) for string in suffix):
        across = _product(BOUNDS, prefix, NEEDLES)
    if across is None and all(string and _is_sign(string[0]) for string in prefix):
        across = _product(suffix, BOUNDS, NEEDLES)
    return across


def _is_sign(character: str) -> bool:
    return character == BOUND or (not character.isalnum() and character != "_" and character < "\u0300")


def _first(one: Literals, ones: Strings, two: Literals, twos: Strings, both: Strings | None) -> Strings:
    """What a match of two parts begins with, by what the part at the beginning and the other begin with.

    The same for ends, seen from there.
    """
    if one.nullable:
        return _union([ones, _filled(two, twos)]) or NOTHING
    if one.exact is None or min(map(len, one.exact)) >= LONGEST:
        return ones
    if both is not None and not two.nullable:
        return both
    return (_union([ones - NOTHING, _filled(two, twos)]) or NOTHING) if "" in one.exact else ones


def _product(one: Strings | None, two: Strings | None, most: int = MOST) -> Strings | None:
    if one is None or two is None or len(one) * len(two) > most:
        return None
    strings = frozenset(a + b for a in one for b in two)
    return strings if max(map(len, strings), default=0) <= 4 * LONGEST else None


@lru_cache(maxsize=4096)
def worth(strings: Strings | None) -> int:
    """How selective a set of needles is: its shortest string counts, up to six characters; then, how few they are."""
    shortest = min((len(string) - string.count(BOUND) for string in strings), default=0) if strings else 0
    return min(shortest, 6) * 2 * MOST - len(strings) if strings and shortest else 0
