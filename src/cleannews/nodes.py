r"""What a regular expression is made of: the nodes of the standard library's own parser, and what each can take.

Sets of characters are compared on a sample, one or a few of each sort; a property such as ``\p{Lu}``, which only the
package ``regex`` knows, counts as ``\w``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import chain
from re import _constants as op  # type: ignore[attr-defined] # no stubs for a private module
from re import _parser  # type: ignore[attr-defined] # no stubs for a private module
from typing import Any

Node = tuple[Any, Any]
Way = tuple[Node, ...]
Characters = frozenset[str]
_PROPERTY = re.compile(r"\\[pP]\{\^?\w+\}")
_SORTS = "".join(map(chr, range(32, 127))) + "\t\xa0éÉßÖößıİąĄčЖжяΩαאعह市あ\u0301’‘“”„«»–—…•·©™€£½°📷➤"
ALL = frozenset(_SORTS)
REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
LOOKS = (op.ASSERT, op.ASSERT_NOT)
_CATEGORIES = {
    op.CATEGORY_DIGIT: r"\d", op.CATEGORY_NOT_DIGIT: r"\D", op.CATEGORY_SPACE: r"\s",
    op.CATEGORY_NOT_SPACE: r"\S", op.CATEGORY_WORD: r"\w", op.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip


def parse(pattern: str) -> Way | None:
    """The nodes of a pattern, or None if only the package ``regex`` can read it."""
    try:
        return tuple(_parser.parse(_PROPERTY.sub(r"\\w", pattern)))
    except _parser.error:
        return None


def inside(node: Node) -> Iterable[Node]:
    """The nodes that a node holds."""
    kind, value = node
    if kind is op.SUBPATTERN:
        return value[3]  # type: ignore[no-any-return] # the parser has no types
    if kind is op.BRANCH:
        return chain.from_iterable(value[1])
    if kind in REPEATS:
        return value[2]  # type: ignore[no-any-return]
    if kind in LOOKS:
        return value[1]  # type: ignore[no-any-return]
    return value if kind is op.ATOMIC_GROUP else ()


@cache
def category(pattern: str) -> Characters:
    r"""The characters of a pattern such as ``\w``."""
    return frozenset(re.findall(pattern, _SORTS))


def characters(node: Node) -> Characters:
    """What stands in a match of a node."""
    kind, value = node
    if kind is op.LITERAL:
        return frozenset(chr(value))
    if kind is op.NOT_LITERAL:
        return ALL - {chr(value)}
    if kind is op.RANGE:
        return frozenset(c for c in _SORTS if value[0] <= ord(c) <= value[1]) | {chr(value[0]), chr(value[1])}
    if kind is op.CATEGORY:
        return category(_CATEGORIES.get(value, "."))
    if kind is op.IN:
        found = frozenset[str]().union(*(characters(item) for item in value if item[0] is not op.NEGATE))
        return ALL - found if value[0][0] is op.NEGATE else found
    if kind in (op.ANY, op.GROUPREF):
        return ALL
    if kind is op.AT or kind in LOOKS:
        return frozenset()
    return frozenset[str]().union(*map(characters, inside(node)))


def least_width(node: Node) -> int:
    """Characters of the shortest match."""
    return int(_parser.SubPattern(_parser.State(), [node]).getwidth()[0])


def first(nodes: Iterable[Node]) -> Characters:
    """What a match of the nodes can begin with."""
    found = frozenset[str]()
    for node in nodes:
        if node[0] is op.BRANCH:
            found = found.union(*map(first, node[1][1]))
        elif node[0] not in LOOKS:
            found |= first(inside(node)) or characters(node)
        if least_width(node):
            break
    return found


def fits(nodes: Iterable[Node], within: Characters) -> bool:
    """Whether some match of the nodes has no other characters than these."""
    for node in nodes:
        kind, value = node
        if kind is op.BRANCH:
            if not any(fits(branch, within) for branch in value[1]):
                return False
        elif kind in REPEATS:
            if value[0] and not fits(value[2], within):
                return False
        elif kind in (op.SUBPATTERN, op.ATOMIC_GROUP):
            if not fits(inside(node), within):
                return False
        elif least_width(node) and characters(node).isdisjoint(within):
            return False
    return True


def shown(node: Node) -> str:
    """A node about as it was written."""
    kind, value = node
    if kind is op.LITERAL:
        return chr(value)
    if kind in REPEATS:
        inner = "".join(map(shown, value[2]))
        inner = f"({inner})" if len(value[2]) > 1 else inner
        least, most = value[0], value[1]
        sign = {(0, op.MAXREPEAT): "*", (1, op.MAXREPEAT): "+", (0, 1): "?"}.get((least, most))
        return inner + (sign or f"{{{least},{'' if most is op.MAXREPEAT else most}}}")
    if kind is op.SUBPATTERN:
        return f"({''.join(map(shown, value[3]))})"
    if kind is op.CATEGORY:
        return _CATEGORIES.get(value, "…")
    if kind is op.RANGE:
        return f"{chr(value[0])}-{chr(value[1])}"
    if kind is op.IN:
        inner = "".join("^" if item[0] is op.NEGATE else shown(item) for item in value)
        return inner if len(value) == 1 and value[0][0] is op.CATEGORY else f"[{inner}]"
    if kind is op.NOT_LITERAL:
        return f"[^{chr(value)}]"
    return {op.ANY: ".", op.BRANCH: "(…|…)"}.get(kind, "")
