"""What in a pattern can make its time grow faster than the line: found in its structure, before any line is long.

Matching by backtracking tries every way to share a text out among a pattern's repeats. One repeat without a bound has a
way for each length: linear. Two that can take the same characters, and what stands between them, have a square of them;
bounded ones have as many as their bounds multiplied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, combinations, islice, product
from math import inf
from re import _constants as op  # type: ignore[attr-defined] # no stubs for a private module

from cleannews.nodes import (
    ALL,
    LOOKS,
    REPEATS,
    Characters,
    Node,
    Way,
    category,
    characters,
    first,
    fits,
    inside,
    least_width,
    parse,
    shown,
)
from cleannews.rules import Rule

LONG = 10  # turns of a repeat that are worth a look
TURNS = 8  # of a bounded group that are written out
MOST_WAYS = 2_000_000  # to share a line out; the engine tries some twenty millions in a second
_PATHS = 256  # through a pattern's alternatives that are looked at
_BOUNDARY: Node = (op.AT, op.AT_BOUNDARY)
_STOP: Node = (None, None)  # a lookahead ends here, and with it the path


def hazards(pattern: str, *, anywhere: bool) -> list[str]:
    r"""Why a pattern's time may grow faster than the line, a clause each; nothing if it does not.

    ``anywhere``: it is sought inside a line, as a ``part`` is, and need not match the whole.

    >>> hazards(r"(\w+\s?)+:", anywhere=False)
    ['two turns of (\\w+\\s?)+ can take the same']
    >>> hazards(r".*, .*: ", anywhere=False)
    ['.* and .* can take the same']
    >>> hazards(r"\w+ \d+: [^:]*", anywhere=False)
    []
    """
    nodes = parse(pattern)
    if nodes is None:
        return ["it is written as only the package regex can read it, so nothing is known of its time"]
    if _most_ways(nodes) <= MOST_WAYS:
        return []  # nineteen patterns in twenty
    paths = islice(_paths(nodes), _PATHS)
    return list(dict.fromkeys(hazard for path in paths for hazard in _on_path(path, anywhere=anywhere)))


def _most_ways(nodes: Iterable[Node]) -> float:
    """To share a text out among the repeats, if all of them could take the same."""
    ways = 1.0
    for node in nodes:
        kind, value = node
        if kind is op.BRANCH:
            ways *= max(map(_most_ways, value[1]))
        elif kind in REPEATS and value[1] is op.MAXREPEAT:
            return inf
        elif kind in REPEATS:
            ways *= _most_ways(value[2]) ** min(value[1], TURNS) * (_turns(node) if _turns(node) >= LONG else 1)
        else:
            ways *= _most_ways(inside(node))
    return ways


def _paths(nodes: Iterable[Node]) -> Iterator[Way]:
    """What a match may run through: groups opened, and those alternatives apart that hold a long repeat."""
    for choice in product(*(list(islice(_opened(node), _PATHS)) for node in nodes)):
        yield tuple(chain.from_iterable(choice))


def _opened(node: Node) -> Iterator[Way]:
    kind, value = node
    if kind is op.SUBPATTERN:
        yield from _paths(value[3])
    elif not _is_long(node):
        yield (node,)
    elif kind is op.BRANCH:
        rest = [branch for branch in value[1] if not any(map(_is_long, branch))]
        for branch in value[1]:
            if branch not in rest:
                yield from _paths(branch)
        if rest:
            yield ((op.BRANCH, (None, rest)),)
    elif kind in LOOKS and value[0] > 0:
        yield (node,)
        yield from ((*path, _STOP) for path in _paths(value[1]))
    elif kind in REPEATS and value[1] is not op.MAXREPEAT and any(map(_is_long, value[2])):
        if not value[0]:
            yield ()
        yield from (path * min(value[1], TURNS) for path in _paths(value[2]))
    else:
        yield (node,)


def _is_long(node: Node) -> bool:
    """Whether a node is, or holds, a repeat of many turns."""
    return _turns(node) >= LONG or any(map(_is_long, inside(node)))


def _turns(node: Node) -> int:
    """In how many lengths a repeat can come: its turns, ``MAXREPEAT`` without a bound; 0 for any other node."""
    kind, value = node
    if kind not in REPEATS:
        return 0
    return int(value[1] if value[1] is op.MAXREPEAT else value[1] - value[0] + 1)


def _on_path(path: Way, *, anywhere: bool) -> Iterator[str]:
    whole = not anywhere and _STOP not in path  # something must follow: the end of the line
    path = path[: path.index(_STOP)] if _STOP in path else path
    searched = anywhere and path[:1] not in (((op.AT, op.AT_BEGINNING),), ((op.AT, op.AT_BEGINNING_STRING),))
    repeats = [i for i, node in enumerate(path) if _turns(node) >= LONG]
    ways: dict[int, int] = {}  # to share out what the repeats up to this one take
    for b in repeats:
        two = path[b]
        endless = two[1][1] is op.MAXREPEAT
        if endless and _is_ambiguous(two[1][2]):
            yield f"two turns of {shown(two)} can take the same"
        if endless and two[0] is op.MAX_REPEAT and path[b + 1 : b + 2] == (_BOUNDARY,):
            taken, word = characters(two), category(r"\w")
            if not taken <= word and not taken.isdisjoint(word):
                greedy = shown(two)
                yield rf"the engine takes the square of the time for \b behind {greedy}, unless that is {greedy}?"
        before = [a for a in repeats if a < b and _can_share(path[a], path[a + 1 : b], two)]
        # What stands between two repeats cannot stand at every place in what the first takes.
        shared = (ways[a] // max(1, sum(map(least_width, path[a + 1 : b]))) for a in before)
        ways[b] = (1 if endless else _turns(two)) * max(shared, default=1)
        if not _may_fail(path[b + 1 :], characters(two), whole=whole):
            continue
        if endless and searched and fits(path[:b], characters(two)) and not _is_kept_apart(path[:b], two):
            yield f"a match can begin anywhere in what {shown(two)} takes"
        for a in before:
            if endless and path[a][1][1] is op.MAXREPEAT:
                yield f"{shown(path[a])} and {shown(two)} can take the same"
        if ways[b] > MOST_WAYS:
            yield f"there are {ways[b]:.0e} ways to share a line out among its repeats up to {shown(two)}"


def _can_share(one: Node, between: Way, two: Node) -> bool:
    mine, other = characters(one), characters(two)
    if one[0] is op.POSSESSIVE_REPEAT or mine.isdisjoint(other):
        return False
    # A word begins and ends once: between characters of words there is no bound.
    word = category(r"\w")
    bound = _BOUNDARY in between and (mine <= word or other <= word)
    return not bound and fits(between, mine) and fits(between, other)


def _may_fail(rest: Way, taken: Characters, *, whole: bool) -> bool:
    """Whether a match may fail behind a repeat that took all it could."""
    return any(least_width(node) or node[0] is op.AT or node[0] in LOOKS for node in rest) or (whole and taken != ALL)


def _is_kept_apart(before: Way, repeat: Node) -> bool:
    """Whether what stands before a repeat lets a search begin only once in what the repeat takes."""
    taken = characters(repeat)
    kind, value = before[0] if before else _STOP
    if (kind, value) == _BOUNDARY:
        return taken <= category(r"\w")
    if kind is op.ASSERT and value[0] < 0:
        return taken.isdisjoint(characters(value[1][-1]))
    return kind is op.ASSERT_NOT and value[0] < 0 and len(value[1]) == 1 and taken <= characters(value[1][0])


def _is_ambiguous(body: Iterable[Node]) -> bool:
    """Whether two turns of a repeat can take a text in more ways than one."""
    for path in islice(_paths(body), _PATHS):
        twice = path * 2
        varying = [i for i, node in enumerate(twice) if _turns(node) > 1]
        if any(_can_share(twice[a], twice[a + 1 : b], twice[b]) for a, b in combinations(varying, 2)):
            return True
        for i, node in enumerate(path):
            after = first(twice[i + 1 :])
            if node[0] is op.BRANCH and any(_overlap(a, b, after) for a, b in combinations(node[1][1], 2)):
                return True
            if node[0] in LOOKS and _is_long(node):
                return True
    return False


def _overlap(one: Iterable[Node], two: Iterable[Node], after: Characters) -> bool:
    """Whether one alternative can take what another takes, or its beginning and then another turn the rest."""
    short, long = sorted((list(one), list(two)), key=len)
    if any(characters(a).isdisjoint(characters(b)) for a, b in zip(short, long, strict=False)):
        return False
    return len(short) == len(long) or not first(long[len(short) :]).isdisjoint(after)


def warnings_of(rule: Rule) -> Iterator[str]:
    """What is to be feared from a rule's patterns, a sentence each."""
    patterns = dict.fromkeys(rule.patterns if rule.kind != "lines" else (), rule.kind == "part")
    if rule.unless is not None:
        patterns[rule.unless] = True
    for pattern, anywhere in patterns.items():
        for hazard in hazards(pattern, anywhere=anywhere):
            yield (
                f"{rule.id}: the pattern {pattern!r} may take long on a long line: {hazard}; give a repeat a bound, as "
                "in {0,40}, or put between two what the first cannot take"
            )
