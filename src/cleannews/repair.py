"""Mend what scraping broke, before any filter: mojibake, entities, leftover markup, control characters, line ends.

The only place that rewrites text. It works by edits, ``(start, end, replacement)``, so that positions can be mapped
both ways; on text that needs nothing it gives back the same object, after one cheap look.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from cleannews import markup
from cleannews.suspect import CONTROL, may_be_mojibake, may_need_repair

Edit = tuple[int, int, str]
ROUNDS = 4  # of mending what mending brought to light, such as markup that was escaped

_CONTROL = re.compile(
    r"\x1b\[[0-9;]*[A-Za-z]|\r\n?|[\u2028\u2029]"
    r"|[\x00-\x08\x0b\x0e-\x1f\x7f\u206a-\u206f\ufeff\ufff9-\ufffc]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]"
)
_ANY_CONTROL = re.compile(f"[{CONTROL}]")
_ENTITY = re.compile(r"&(?:amp;|#0*38;|#[xX]0*26;)*(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_FOREIGN = re.compile(r"[^\x00-\x7f]+")


@dataclass(frozen=True)
class Edits:
    """One step's changes, ``(start, old, new)``, sorted and disjoint, and the two maps of positions they give."""

    edits: tuple[tuple[int, str, str], ...]

    @cached_property
    def _shifts(self) -> list[int]:
        return [0, *accumulate(len(new) - len(old) for _, old, new in self.edits)]

    @cached_property
    def _starts(self) -> tuple[list[int], list[int]]:
        old = [start for start, _, _ in self.edits]
        return old, [start + shift for start, shift in zip(old, self._shifts, strict=False)]

    def to_new(self, position: int) -> int:
        """Where an old position is now; inside what was replaced, at most the replacement's end."""
        i = bisect_right(self._starts[0], position) - 1
        if i < 0:
            return position
        start, old, new = self.edits[i]
        inside = position - start
        return position + self._shifts[i + 1] if inside >= len(old) else self._starts[1][i] + min(inside, len(new))

    def to_old(self, position: int) -> int:
        """Where a new position was; inside a replacement, at most the end of what it replaced."""
        i = bisect_right(self._starts[1], position) - 1
        if i < 0:
            return position
        start, old, new = self.edits[i]
        inside = position - self._starts[1][i]
        return position - self._shifts[i + 1] if inside >= len(new) else start + min(inside, len(old))

    def apply(self, text: str) -> str:
        """The text with each ``old`` replaced by its ``new``."""
        return _replace(text, ((start, len(old), new) for start, old, new in self.edits))

    def undo(self, text: str) -> str:
        """The text with each ``new`` replaced by its ``old``."""
        starts = self._starts[1]
        return _replace(text, ((at, len(new), old) for at, (_, old, new) in zip(starts, self.edits, strict=True)))


@dataclass(frozen=True)
class Repaired:
    """A mended text, and how its positions map to those of the text that came in."""

    text: str
    steps: tuple[Edits, ...] = ()

    def to_repaired(self, position: int) -> int:
        """The position in the mended text of a position in the text that came in."""
        for step in self.steps:
            position = step.to_new(position)
        return position

    def to_original(self, position: int) -> int:
        """The position in the text that came in of a position in the mended text."""
        for step in reversed(self.steps):
            position = step.to_old(position)
        return position

    def undo(self) -> str:
        """The text that came in, from the mended text and the edits."""
        text = self.text
        for step in reversed(self.steps):
            text = step.undo(text)
        return text


def repair(text: str) -> Repaired:
    r"""Mend a text: mojibake, HTML entities and leftover markup, control characters, line ends.

    Quotes, ligatures, width and normal form stay as they are. Text that needs nothing comes back as the same object.
    Mending again changes nothing more.

    >>> repair("<p>It&rsquo;s late.</p><p>Cafe\r\nclosed.").text
    'It’s late.\n\nCafe\nclosed.'
    >>> repair("schÃ¶n").text
    'schön'
    """
    steps: list[Edits] = []
    if may_need_repair(text):
        for _ in range(ROUNDS):
            before = len(steps)
            for find in (_controls, _mojibake, markup.comments, markup.edits, _entities):
                found = tuple((start, text[start:end], new) for start, end, new in find(text))
                if found:
                    steps.append(Edits(found))
                    text = steps[-1].apply(text)
            if len(steps) == before:
                break
    return Repaired(text, tuple(steps))


def _replace(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    pieces: list[str] = []
    position = 0
    for start, length, new in spans:
        pieces += (text[position:start], new)
        position = start + length
    return "".join((*pieces, text[position:]))


def _controls(text: str) -> Iterator[Edit]:
    if _ANY_CONTROL.search(text) is None:
        return
    for match in _CONTROL.finditer(text):
        found = match.group()
        if found in ("\r\n", "\r", "\u2028", "\u2029"):
            new = "\n"
        elif "\ud800" <= found[0] <= "\udfff":
            new = found.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        else:
            new = ""
        yield match.start(), match.end(), new


def _entities(text: str) -> Iterator[Edit]:
    if "&" not in text:
        return
    for match in _ENTITY.finditer(text):
        old = new = match.group()
        while (shorter := html.unescape(new)) != new:
            new = shorter
        if new != old:
            yield match.start(), match.end(), new


def _mojibake(text: str) -> Iterator[Edit]:
    if not may_be_mojibake(text):
        return
    import ftfy  # 94 ms, and few texts need it

    position = 0
    for line in text.split("\n"):
        if may_be_mojibake(line):
            fixed = ftfy.fix_encoding(line)
            if fixed != line:
                yield from _align(line, fixed, position)
        position += len(line) + 1


def _align(old: str, new: str, position: int) -> Iterator[Edit]:
    """Edits from a line to its mended form: run by run of foreign characters if the ASCII between them is the same."""
    olds, news = list(_FOREIGN.finditer(old)), list(_FOREIGN.finditer(new))
    if _FOREIGN.split(old) == _FOREIGN.split(new):
        for was, now in zip(olds, news, strict=True):
            if was.group() != now.group():
                yield position + was.start(), position + was.end(), now.group()
        return
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    yield position + head, position + len(old) - tail, new[head : len(new) - tail]
