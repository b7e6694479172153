"""Which literal strings a pattern cannot match without: the index of a pack is built on them.

Knows regular expressions, and nothing of rules. The method is that of Russ Cox's trigram index
(https://swtch.com/~rsc/regexp/regexp4.html), on whole literals instead of trigrams.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from re import _constants as op  # type: ignore[attr-defined] # no stubs for a private module
from re import _parser  # type: ignore[attr-defined] # no stubs for a private module
from typing import Any

from cleannews.algebra import BOUND, SHORT_RANGE, UNKNOWN, Literals, Strings, sequence
from cleannews.folding import DECORATION

EARLY, LATE = 96, 112  # characters at the beginning and end of a long line that are searched for needles
_PROPERTY = re.compile(r"\\[pP]\{\w+\}")


def literals_of(pattern: str, *, whole: bool = False, small: bool = False) -> Literals | None:
    """What a match of ``pattern`` must hold; ``None`` for a pattern that only the ``regex`` package can read.

    ``whole``: it matches a line from one end to the other. ``small``: what a match in small letters must hold, where
    ``[Pp]hoto`` and ``PHOTO`` are one.

    >>> known = literals_of(r"(sign|signing) up .*newsletters?")
    >>> sorted(known.prefix), sorted(known.suffix)
    (['sign up ', 'signing up '], ['newsletter', 'newsletters'])
    """
    tree = _parsed(pattern, small)
    return None if tree is None else _literals(list(tree), tree.state, whole)


def alternatives_of(pattern: str, *, whole: bool = False, small: bool = False) -> list[Literals]:
    """The same for each of a pattern's alternatives by itself: of which every match is one.

    Where there are many, all that they have in common may be nothing. A pattern without alternatives gives one.

    >>> [sorted(known.prefix) for known in alternatives_of("(sign|log) in.*", whole=True)]
    [['sign in'], ['log in']]
    """
    tree = _parsed(pattern, small)
    return [] if tree is None else [_literals(nodes, tree.state, whole) for nodes in _apart(list(tree))]


def _parsed(pattern: str, small: bool) -> Any:
    try:
        # A property of characters says nothing of literals; \w stands in for it, since only `regex` knows it.
        tree = _parser.parse(_PROPERTY.sub(r"\\w", pattern))
    except _parser.error:
        return None
    return _in_small_letters(tree) if small else tree


def _in_small_letters(value: Any) -> Any:
    """A part of a parsed pattern, with its literals in small letters."""
    if isinstance(value, _parser.SubPattern):
        return _parser.SubPattern(value.state, [_in_small_letters(node) for node in value.data])
    if isinstance(value, list):
        return [_in_small_letters(node) for node in value]
    if not isinstance(value, tuple):
        return value
    if value[0] is op.LITERAL:
        return op.LITERAL, _small(value[1])
    if value[0] is op.IN:
        return op.IN, list(dict.fromkeys(small for item in value[1] for small in _small_item(*item)))
    return tuple(_in_small_letters(item) for item in value)


def _small_item(kind: Any, value: Any) -> Iterable[tuple[Any, Any]]:
    if kind is op.LITERAL:
        yield kind, _small(value)
    elif kind is op.RANGE and value[1] - value[0] < SHORT_RANGE:
        yield from ((op.LITERAL, _small(code)) for code in range(value[0], value[1] + 1))
    else:
        yield kind, value


def _small(code: int) -> int:
    small = chr(code).lower()
    return ord(small) if len(small) == 1 else code


def _apart(nodes: list[Any]) -> list[list[Any]]:
    """The parts of a pattern, once for each alternative of the part that has the most."""
    best = 0
    branches: list[Any] = [[]]
    for i, (kind, value) in enumerate(nodes):
        inner = list(value[3]) if kind is op.SUBPATTERN else [(kind, value)]
        if len(inner) == 1 and inner[0][0] is op.BRANCH and len(inner[0][1][1]) > len(branches):
            best, branches = i, inner[0][1][1]
    if len(branches) == 1:
        return [nodes]
    return [[*nodes[:best], *branch, *nodes[best + 1 :]] for branch in branches]


def _literals(nodes: list[Any], state: Any, whole: bool) -> Literals:
    longest = _longest(nodes, state)
    if state.flags & op.SRE_FLAG_IGNORECASE:
        return replace(UNKNOWN, longest=longest)
    if whole:
        nodes = [(op.AT, op.AT_BEGINNING), *nodes, (op.AT, op.AT_END)]
    begins = bool(nodes) and nodes[0] == (op.AT, op.AT_BEGINNING)
    ends = bool(nodes) and nodes[-1] == (op.AT, op.AT_END)
    found = sequence(nodes)
    prefix = sequence(_undecorated(nodes)).prefix
    suffix = sequence(_undecorated(nodes[::-1])[::-1]).suffix
    return replace(
        found,
        exact=found.exact and frozenset(string.replace(BOUND, "") for string in found.exact),
        prefix=_least(string.replace(BOUND, "").lstrip(DECORATION) for string in prefix),
        suffix=frozenset(
            string[::-1] for string in _least(string.replace(BOUND, "").rstrip(DECORATION)[::-1] for string in suffix)
        ),
        early=_window(nodes, state, 1) if begins else (),
        late=_window(nodes, state, -1) if ends else (),
        longest=longest,
        begins=begins,
        ends=ends,
        stops=not ends or _may_stop(nodes)[0],
    )


def _longest(nodes: list[Any], state: Any) -> int:
    """The characters of a match at most: what it can take, or what a look ahead to the end allows first of all."""
    longest: int = _parser.SubPattern(state, nodes).getwidth()[1]
    for kind, value in nodes:
        if kind is op.ASSERT and value[0] > 0 and list(value[1])[-1:] == [(op.AT, op.AT_END)]:
            longest = min(longest, _parser.SubPattern(state, list(value[1])).getwidth()[1])
        elif kind not in (op.AT, op.ASSERT, op.ASSERT_NOT):
            break
    return longest


def _least(strings: Iterable[str]) -> Strings:
    """The strings without those that begin with another."""
    kept: list[str] = []
    for string in sorted(strings):
        if not kept or not string.startswith(kept[-1]):
            kept.append(string)
    return frozenset(kept)


def _may_stop(nodes: Iterable[Any]) -> tuple[bool, bool]:
    """Whether a match may end with a full stop, and whether it may be empty."""
    for kind, value in reversed(list(nodes)):
        if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
            continue
        stops, empty = True, False
        if kind in (op.LITERAL, op.NOT_LITERAL):
            stops = (value == ord(".")) == (kind is op.LITERAL)
        elif kind is op.IN:
            stops = _holds_stop(value)
        elif kind is op.BRANCH:
            branches = [_may_stop(branch) for branch in value[1]]
            stops, empty = any(stop for stop, _ in branches), any(nothing for _, nothing in branches)
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            stops, empty = _may_stop(value[2])
            empty = empty or value[0] == 0
        elif kind in (op.SUBPATTERN, op.ATOMIC_GROUP):
            stops, empty = _may_stop(value[3] if kind is op.SUBPATTERN else value)
        if stops or not empty:
            return stops, False
    return False, True


def _holds_stop(items: list[tuple[Any, Any]]) -> bool:
    """Whether a class of characters holds the full stop."""
    negated = items[0][0] is op.NEGATE
    categories = (op.CATEGORY_NOT_DIGIT, op.CATEGORY_NOT_SPACE, op.CATEGORY_NOT_WORD)
    held = any(
        value == ord(".") if kind is op.LITERAL else value[0] <= ord(".") <= value[1] if kind is op.RANGE
        else value in categories
        for kind, value in items[negated:]
    )  # fmt: skip
    return held != negated


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


def _window(nodes: list[Any], state: Any, side: int) -> tuple[Strings, ...]:
    """What the first ``EARLY`` (side 1) or last ``LATE`` (side -1) characters of a match must hold."""
    found: list[Any] = []
    width = 0
    for node in nodes[::side]:
        width += _parser.SubPattern(state, [node]).getwidth()[1]
        if width > (EARLY if side > 0 else LATE):
            break
        found.append(node)
    return sequence(found[::side]).needles
