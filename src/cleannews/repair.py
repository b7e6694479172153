"""Mend what scraping broke, before any filter: mojibake, entities, leftover markup, control characters, line ends.

The only place that rewrites text. It works by edits, ``(start, old, new)``, so that positions can be mapped both ways;
on text that needs nothing it gives back the same object, after one cheap look.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate

from cleannews import markup
from cleannews.suspect import CONTROL, ENTITY, lines_like_mojibake, may_need_repair

Edit = tuple[int, str, str]
ROUNDS = 4  # of mending what mending brought to light, such as markup that was escaped

# Each begins with a class, since `re` skips to the members of one. Runs of what goes, or of what is no character, are
# one edit: a megabyte of them must not be a million.
_GONE = "\x00-\x08\x0b\x0e-\x1f\x7f\u206a-\u206f\ufeff\ufff9-\ufffc"
_CONTROL = re.compile(
    rf"([{CONTROL}](?:(?<=\r)\n|(?<=[\r\u2028\u2029])(?:(?!\r\n)[\r\u2028\u2029])*"
    rf"|(?<=\x1b)\[[0-9;]*[A-Za-z]|(?<=[{_GONE}])(?:(?!\x1b)[{_GONE}])*"
    r"|(?<=[\ud800-\udbff])[\udc00-\udfff]"
    r"|(?<=[\ud800-\udfff])(?:[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff]))*))"
)
_FOREIGN = re.compile(r"([^\x00-\x7f]+)")
# ftfy reads 2 MB/s, and of ASCII looks at no more than the six characters next to a foreign one: `\xc3 quele`. Of long
# stretches of it, it is shown the ends, and a control character, which mending has taken out by then, for the middle.
_ASCII, _END, _MIDDLE = re.compile("[ -~]{24,}"), 8, "\x01"


@dataclass(frozen=True)
class Edits:
    """One step's changes, ``(start, old, new)``, sorted and disjoint, and the two maps of positions they give."""

    edits: tuple[Edit, ...]

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
        return _replace(text, self.edits)

    def undo(self, text: str) -> str:
        """The text with each ``new`` replaced by its ``old``."""
        starts = self._starts[1]
        return _replace(text, ((at, new, old) for at, (_, old, new) in zip(starts, self.edits, strict=True)))


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
    if not may_need_repair(text):
        return Repaired(text)
    steps: list[Edits] = []
    for _ in range(ROUNDS):
        before = len(steps)
        for find in STEPS:
            found = tuple(find(text))
            if found:
                steps.append(Edits(found))
                text = steps[-1].apply(text)
                if not may_need_repair(text):
                    return Repaired(text, tuple(steps))
        if len(steps) == before:
            break
    return Repaired(text, tuple(steps))


def _replace(text: str, edits: Iterable[Edit]) -> str:
    pieces: list[str] = []
    position = 0
    for start, old, new in edits:
        pieces.append(text[position:start])
        pieces.append(new)
        position = start + len(old)
    pieces.append(text[position:])
    return "".join(pieces)


def _controls(text: str) -> Iterable[Edit]:
    pieces = _CONTROL.split(
        text
    )  # what stays, what goes, in turn: hostile texts have more of them than a loop can bear
    starts = list(accumulate(map(len, pieces)))[0::2]
    return zip(starts, pieces[1::2], map(_mended, pieces[1::2]), strict=False)


def _mended(control: str) -> str:
    if control == "\r\n":
        return "\n"
    if control[0] in "\r\u2028\u2029":
        return "\n" * len(control)
    if not "\ud800" <= control[0] <= "\udfff":
        return ""
    if control[0] <= "\udbff" and "\udc00" <= control[1:2] <= "\udfff":  # the two halves of a character
        return control.encode("utf-16", "surrogatepass").decode("utf-16")
    return "\ufffd" * len(control)


def _entities(text: str) -> Iterator[Edit]:
    if "&" not in text:
        return
    for match in ENTITY.finditer(text):
        new = _meaning(match[2])
        if match[1] or new != match[0]:
            yield match.start(), match[0], new


@lru_cache(maxsize=1024)
def _meaning(reference: str) -> str:
    """What ``&reference`` stands for, however often it was escaped: the `amp;` before it are one and the same."""
    old = f"&{reference}"
    while (new := html.unescape(old)) != old:
        old = new
    return new


def _mojibake(text: str) -> Iterator[Edit]:
    mended: dict[str, str] = {}  # hostile texts have one line again and again
    for start, line in lines_like_mojibake(text):
        if line not in mended:
            mended[line] = _without_mojibake(line)
        if mended[line] != line:
            yield from _align(line, mended[line], start)


def _without_mojibake(line: str) -> str:
    """What ftfy makes of a line, which it is not shown in full."""
    import ftfy  # 94 ms, and few texts need it

    stretches = _ASCII.findall(line)
    if not stretches or _MIDDLE in line:
        return ftfy.fix_encoding(line)
    shown = _ASCII.sub(lambda match: f"{match[0][:_END]}{_MIDDLE}{match[0][-_END:]}", line)
    first, *others = ftfy.fix_encoding(shown).split(_MIDDLE)
    return first + "".join([stretch[_END:-_END] + other for stretch, other in zip(stretches, others, strict=True)])


def _align(old: str, new: str, position: int) -> Iterator[Edit]:
    """Edits from a line to its mended form: run by run of foreign characters if the ASCII between them is the same."""
    olds, news = _FOREIGN.split(old), _FOREIGN.split(new)  # ASCII and foreign, in turn
    if olds[::2] == news[::2]:
        for was, now in zip(olds, news, strict=True):
            if was != now:
                yield position, was, now
            position += len(was)
        return
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    yield position + head, old[head : len(old) - tail], new[head : len(new) - tail]


STEPS = (_controls, _mojibake, markup.comments, markup.edits, _entities)
