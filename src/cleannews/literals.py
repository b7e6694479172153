"""Which literal strings a pattern cannot match without: the index of a pack is built on them.

Knows regular expressions, and nothing of rules. The method is that of Russ Cox's trigram index
(https://swtch.com/~rsc/regexp/regexp4.html), on whole literals instead of trigrams.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

# The parser of the standard library's own regular expressions: private, yet the same from Python 3.11 to 3.14.
# `tests/test_literals.py` compares what is concluded here with what the patterns really match.
from re import _constants as op  # type: ignore[attr-defined] # no stubs for a private module
from re import _parser  # type: ignore[attr-defined] # no stubs for a private module
from typing import Any

Strings = frozenset[str]
NOTHING: Strings = frozenset({""})
MOST = 128  # strings in one set of alternatives; beyond it the set is given up
PRODUCT = 24  # strings in one set made of two; real patterns need no more, and time grows with its square
WINDOW = 64  # characters at the two ends of a long line that are searched for needles; a credit in brackets fits
# What may stand before and behind a line without being of it; all comparing of lines is done without it.
DECORATION = " \t.,:;!?*|•·●▪■◆▸►▶▷→➤➡↓↑←»«›‹>…\"'()[]{}/#+=_~-^©®📷📸🔗👉✉️⬇"
_PROPERTY = re.compile(r"\\[pP]\{\w+\}")
LONGEST = 24  # characters of a literal worth keeping
BOUND = "\0"  # in a needle: a word begins or ends here


@dataclass(frozen=True, slots=True)
class Literals:
    """What is known of every match of a pattern.

    ``exact``: it is one of these. ``prefix``, ``suffix``: it begins, ends with one of these. ``needle``: it holds
    one of these. ``None`` or ``{""}``: nothing is known. ``longest``: its length at most, in characters.
    ``begins``, ``ends``: it stands only where a line begins, ends. ``head``, ``tail``: its first, last ``WINDOW``
    characters hold one of these. ``prefix`` and ``suffix`` leave out decoration (see ``DECORATION``) at the two ends;
    ``BOUND`` in a needle is no character, but says that a word begins or ends there.
    """

    exact: Strings | None
    prefix: Strings
    suffix: Strings
    needle: Strings | None
    head: Strings | None = None
    tail: Strings | None = None
    longest: int = 0
    begins: bool = False
    ends: bool = False


EMPTY = Literals(NOTHING, NOTHING, NOTHING, None)
UNKNOWN = Literals(None, NOTHING, NOTHING, None)


def literals_of(pattern: str) -> Literals | None:
    """What a match of ``pattern`` must hold; ``None`` for a pattern that only the ``regex`` package can read.

    >>> known = literals_of(r"(sign|signing) up .*newsletters?")
    >>> sorted(known.prefix), sorted(known.suffix)
    (['sign up ', 'signing up '], ['newsletter', 'newsletters'])
    """
    try:
        # A property of characters says nothing of literals; \w stands in for it, since only `regex` knows it.
        tree = _parser.parse(_PROPERTY.sub(r"\\w", pattern))
    except _parser.error:
        return None
    if tree.state.flags & op.SRE_FLAG_IGNORECASE:
        return replace(UNKNOWN, longest=tree.getwidth()[1])
    nodes = list(tree)
    begins = bool(nodes) and nodes[0] == (op.AT, op.AT_BEGINNING)
    ends = bool(nodes) and nodes[-1] == (op.AT, op.AT_END)
    found = _sequence(nodes)
    prefix = _sequence(_undecorated(nodes)).prefix
    suffix = _sequence(_undecorated(nodes[::-1])[::-1]).suffix
    return replace(
        found,
        exact=found.exact and frozenset(string.replace(BOUND, "") for string in found.exact),
        prefix=frozenset(string.replace(BOUND, "").lstrip(DECORATION) for string in prefix),
        suffix=frozenset(string.replace(BOUND, "").rstrip(DECORATION) for string in suffix),
        head=_window(nodes, tree.state, 1),
        tail=_window(nodes, tree.state, -1),
        longest=tree.getwidth()[1],
        begins=begins,
        ends=ends,
    )


def _undecorated(nodes: list[Any]) -> list[Any]:
    """The nodes without those at the beginning that match nothing but decoration."""
    rest = list(nodes)
    while rest and (rest[0][0] is op.AT or _is_decoration(*rest[0])):
        rest.pop(0)
    return rest


def _is_decoration(kind: Any, value: Any) -> bool:
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return all(_is_decoration(*node) for node in value[2])
    if kind is op.SUBPATTERN:
        return all(_is_decoration(*node) for node in value[3])
    if kind is op.BRANCH:
        return all(_is_decoration(*node) for branch in value[1] for node in branch)
    if kind is op.CATEGORY:
        return value is op.CATEGORY_SPACE
    if kind is op.IN:
        return all(_is_decoration(*item) for item in value)
    return kind is op.LITERAL and chr(value) in DECORATION


def _window(nodes: list[Any], state: Any, side: int) -> Strings | None:
    """What the first (side 1) or last (side -1) ``WINDOW`` characters of a match must hold."""
    if len(nodes) == 1 and nodes[0][0] is op.SUBPATTERN:
        return _window(list(nodes[0][1][3]), state, side)
    if len(nodes) == 1 and nodes[0][0] is op.BRANCH:
        return _union([_window(list(branch), state, side) for branch in nodes[0][1][1]])
    segment: list[Any] = []
    width = 0
    for node in nodes[::side]:
        width += _parser.SubPattern(state, [node]).getwidth()[1]
        if width > WINDOW:
            break
        segment.append(node)
    return _sequence(segment[::side]).needle


def _sequence(nodes: Iterable[Any]) -> Literals:
    known, run = EMPTY, ""
    for kind, value in nodes:
        if kind is op.LITERAL:
            run += chr(value)
        elif kind is op.AT and value is op.AT_BOUNDARY:
            run += BOUND
        else:
            known = _join(known, _exactly({run})) if run else known
            known, run = _join(known, _known(kind, value)), ""
    return _join(known, _exactly({run})) if run else known


def _known(kind: Any, value: Any) -> Literals:
    if kind is op.IN:
        return _characters(value)
    if kind is op.SUBPATTERN:
        return _sequence(value[3])
    if kind is op.ATOMIC_GROUP:
        return _sequence(value)
    if kind is op.BRANCH:
        return _either([_sequence(branch) for branch in value[1]])
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _repeated(*value)
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return EMPTY
    return UNKNOWN


def _characters(items: list[tuple[Any, Any]]) -> Literals:
    characters: set[str] = set()
    for kind, value in items:
        if kind is op.LITERAL:
            characters.add(chr(value))
        elif kind is op.RANGE and value[1] - value[0] < 10:
            characters.update(map(chr, range(value[0], value[1] + 1)))
        else:
            return UNKNOWN
    return _exactly(characters) if len(characters) <= 10 else UNKNOWN


def _repeated(least: int, most: int, nodes: Iterable[Any]) -> Literals:
    once = _sequence(nodes)
    if (least, most) == (0, 1):
        return _either([once, EMPTY])
    if least == 0:
        return UNKNOWN
    known = once
    for _ in range(1, min(least, 8)):
        known = _join(known, once)
    return known if least == most and least <= 8 else _join(known, UNKNOWN)


def _exactly(strings: set[str]) -> Literals:
    found = frozenset(strings)
    return Literals(found, found, found, found)


def _either(branches: list[Literals]) -> Literals:
    exact = _union([branch.exact for branch in branches])
    prefix = _union([branch.prefix for branch in branches]) or NOTHING
    suffix = _union([branch.suffix for branch in branches]) or NOTHING
    return Literals(exact, prefix, suffix, _union([branch.needle for branch in branches]))


def _union(sets: list[Strings | None]) -> Strings | None:
    strings: set[str] = set()
    for each in sets:
        if each is None:
            return None
        strings |= each
    return frozenset(strings) if len(strings) <= MOST else None


def _join(one: Literals, two: Literals) -> Literals:
    exact = _product(one.exact, two.exact)
    prefix, suffix = one.prefix, two.suffix
    if one.exact is not None and min(map(len, one.exact)) < LONGEST:
        prefix = _product(one.exact, two.prefix) or one.exact
    if two.exact is not None and min(map(len, two.exact)) < LONGEST:
        suffix = _product(one.suffix, two.exact) or two.exact
    needle = max((one.needle, two.needle, _product(one.suffix, two.prefix)), key=worth)
    return Literals(exact, prefix, suffix, needle if worth(needle) else None)


def _product(one: Strings | None, two: Strings | None) -> Strings | None:
    if one is None or two is None or len(one) * len(two) > (MOST if 1 in (len(one), len(two)) else PRODUCT):
        return None
    strings = frozenset(a + b for a in one for b in two)
    return strings if max(map(len, strings), default=0) <= 4 * LONGEST else None


def worth(strings: Strings | None) -> int:
    """How selective a set of needles is: its shortest string counts, up to six characters; then, how few they are."""
    return min(min(map(len, strings)), 6) * 2 * MOST - len(strings) if strings and min(map(len, strings)) else 0
