"""The text and what can be said of it: documents, lines, removals, and the one function that cuts.

All positions are character offsets (Python string indices), half open: ``text[start:end]``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from cleannews.folding import fold

CATEGORIES = ("advertising", "byline", "caption", "interface", "legal", "related", "signup", "source")


class Removal(NamedTuple):
    """One stretch of text that goes, and why.

    ``start`` and ``end`` are character offsets in the text the filter was given; ``rule`` is ``pack/name``;
    ``category`` is one of ``CATEGORIES``.
    """

    start: int
    end: int
    rule: str
    category: str


class Line:
    """One non-blank line without its surrounding blanks: ``text``, ``start``, ``end``, and the folded ``key``.

    ``key`` is computed once, when first asked for.
    """

    __slots__ = ("end", "key", "start", "text")

    key: str

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        self.end = start + len(text)

    def __getattr__(self, name: str) -> str:
        if name != "key":  # the only slot that is left empty at first
            raise AttributeError(f"a line has no {name!r}")
        self.key = fold(self.text)
        return self.key

    def __repr__(self) -> str:
        return f"Line({self.text!r}, {self.start})"


@dataclass(frozen=True)
class Document:
    """A text and what is known of it. ``url`` chooses publisher packs, ``language`` (ISO 639-1) language packs.

    ``seen``: lines, each by its text, that every rule has already passed over in an earlier look at the same article.
    What a line is does not change while its text does not, so rules need not look at it again; filters may.
    """

    text: str
    url: str | None = None
    language: str | None = None
    seen: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        r"""The non-blank lines, in order.

        >>> [(line.start, line.text) for line in Document("One.\n\n  Two. \n").lines]
        [(0, 'One.'), (8, 'Two.')]
        """
        lines, position = [], 0
        known = self.seen.get  # the same string in every look: of a large text, a second copy counts
        for raw in self.text.split("\n"):
            text = raw.strip()
            if text:
                start = position if len(text) == len(raw) else position + raw.index(text)
                lines.append(Line(known(text, text), start))
            position += len(raw) + 1
        return tuple(lines)


def settle(text: str, removals: Iterable[Removal]) -> tuple[Removal, ...]:
    r"""Sort removals, clip what overlaps, and take up the blanks that would be left over.

    The result is disjoint and inside the text. Where whole lines go, one of the two line breaks around them goes
    too: the longer stays, so paragraphs stay apart. Where part of a line goes, no double blank stays behind.

    >>> settle("One.\n\nREAD: Two\n\nThree.", [Removal(6, 15, "x/read", "related")])
    (Removal(start=6, end=17, rule='x/read', category='related'),)
    """
    disjoint = list(_clip(sorted(removals), len(text)))
    settled: list[Removal] = []
    i = 0
    while i < len(disjoint):
        j = i  # i..j is a run of removals with only blanks between them; behind half a line, on that line alone
        between = None if _begins_line(text, disjoint[i].start) else " "
        while j + 1 < len(disjoint) and _is_blank(text, disjoint[j].end, disjoint[j + 1].start, between):
            j += 1
        start, end = _spread(text, disjoint[i].start, disjoint[j].end)
        for k in range(i, j + 1):
            until = end if k == j else disjoint[k + 1].start
            settled.append(disjoint[k]._replace(start=start, end=until))
            start = until
        i = j + 1
    return tuple(settled)


def _clip(removals: Iterable[Removal], length: int) -> Iterator[Removal]:
    reached = 0
    for removal in removals:
        start, end = max(removal.start, reached), min(removal.end, length)
        if start < end:
            yield removal._replace(start=start, end=end)
            reached = end


def _begins_line(text: str, position: int) -> bool:
    """Whether nothing but blanks stands before a position on its line."""
    while position and text[position - 1].isspace() and text[position - 1] != "\n":
        position -= 1
    return not position or text[position - 1] == "\n"


def _is_blank(text: str, start: int, end: int, blanks: str | None) -> bool:
    """Whether nothing else stands there. A few characters nearly always tell: no copy of the text is made for them."""
    return not text[start : min(start + 20, end)].strip(blanks) and not text[start:end].strip(blanks)


def _spread(text: str, start: int, end: int) -> tuple[int, int]:
    """Extend a span over the blanks it would leave over; see ``settle``."""
    left, right = start, end
    while left and text[left - 1].isspace():
        left -= 1
    while right < len(text) and text[right].isspace():
        right += 1
    before, after = text[left:start], text[end:right]
    if not left:  # nothing but blanks before it
        return (0 if right == len(text) else start), right
    if right == len(text):  # blanks behind the last line are its own; the line break at the end is the text's
        return left, (end if "\n" in after else right)
    if "\n" in before and "\n" in after:
        if before.count("\n") < after.count("\n"):
            return left + before.index("\n"), end
        return left + before.rindex("\n") + 1, end + after.rindex("\n") + 1
    if "\n" in after or (not after and text[end] in ".,;:!?)"):
        return left, end
    return start, (right if before else end)


def cut(text: str, removals: Iterable[Removal]) -> str:
    """The text without the removals, which must be sorted, disjoint and inside it (as ``settle`` leaves them).

    >>> cut("One two three", [Removal(4, 8, "x/two", "related")])
    'One three'
    """
    pieces: list[str] = []
    position = 0
    for removal in removals:
        pieces.append(text[position : removal.start])
        position = removal.end
    pieces.append(text[position:])
    return "".join(pieces)
