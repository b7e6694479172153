"""One field of a JSON object, read and replaced in the line itself: every other byte stays as it was written."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from json.decoder import scanstring  # type: ignore[attr-defined] # in every version, but not in the stubs
from typing import Any

_BLANKS = re.compile(r"[ \t\r\n]*")
_OPEN = re.compile(r'[ \t\r\n]*\{[ \t\r\n]*"')
_COLON = re.compile(r"[ \t\r\n]*:[ \t\r\n]*")
_COMMA = re.compile(r'[ \t\r\n]*,[ \t\r\n]*"')
_CLOSE = re.compile(r"[ \t\r\n]*\}[ \t\r\n]*\Z")
_EMPTY = re.compile(r"[ \t\r\n]*\{[ \t\r\n]*\}[ \t\r\n]*\Z")
_scan: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder().scan_once  # type: ignore[attr-defined] # likewise
_scan_digits: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder(parse_int=str).scan_once  # type: ignore[attr-defined]


class RecordError(ValueError):
    """A record that cannot be read; says why."""


def fields(line: str) -> Iterator[tuple[str, Any, int, int]]:
    """The members of the JSON object in ``line``: key, value, and where the value's text starts and ends.

    Raises ``RecordError`` if the line is no JSON object.

    >>> list(fields('{"id": 1.50, "text": "Hm."}'))
    [('id', 1.5, 7, 11), ('text', 'Hm.', 21, 26)]
    """
    match = _OPEN.match(line)
    try:
        while match:
            key, at = scanstring(line, match.end(), True)
            match = _COLON.match(line, at)
            if not match:
                break
            start = match.end()
            if line.startswith('"', start):
                value, at = scanstring(line, start + 1, True)
            else:
                value, at = _value(line, start)
            yield key, value, start, at
            match = _COMMA.match(line, at)
            if not match and _CLOSE.match(line, at):
                return
    except (json.JSONDecodeError, RecursionError, StopIteration):
        pass
    if not _EMPTY.match(line):
        raise RecordError(_fault(line))


def _fault(line: str) -> str:
    """What is wrong with a line that is no JSON object."""
    start = _BLANKS.match(line)
    rest = line[start.end() if start else 0 :]
    if not rest.startswith("{"):
        return f"not a JSON object, but {rest[:20].rstrip()!r}"
    try:
        json.loads(line, parse_int=str)
    except json.JSONDecodeError as error:
        return f"not JSON: {error.msg} at character {error.pos + 1}"
    except RecursionError as error:
        return f"not JSON: {error}"
    return "not JSON"  # never seen: both are one scanner


def _value(line: str, start: int) -> tuple[Any, int]:
    try:
        return _scan(line, start)
    except json.JSONDecodeError:
        raise
    except ValueError:  # a number of more than 4,300 digits
        return _scan_digits(line, start)


def write_string(text: str, *, like: str) -> str:
    """``text`` as a JSON string, its foreign characters escaped if the JSON text ``like`` has none unescaped."""
    written = json.dumps(text, ensure_ascii=like.isascii())
    try:
        written.encode()
    except UnicodeEncodeError:  # a lone surrogate can only be written escaped
        return json.dumps(text)
    return written


def shorten(literal: str, text: str, spans: Iterable[tuple[int, int]]) -> tuple[str, bool] | None:
    r"""A JSON string without the spans of the text that it says; None where it must be written anew.

    Also whether ``write_string(text, like=…)`` of the shorter string gives the literal back. Nothing is escaped again:
    that is cheaper, and leaves every other byte as it was. It takes that line breaks and quotes are the only escapes,
    so that places in the text tell places in the literal. So they are if there is one backslash for each of them and no
    more (each has one at least, an escaped backslash would be two), and each makes the literal longer by one (as
    ``\u0022`` does not).

    >>> shorten(r'"It\nrained \"all\" day."', 'It\nrained "all" day.', [(9, 15)])
    ('"It\\nrained day."', True)
    """
    escapes = text.count("\n") + text.count('"')
    if not literal.count("\\") == escapes == len(literal) - len(text) - 2:
        return None
    pieces, at, place = [literal[:1]], 0, 1  # the same place in the text and in the literal
    for start, end in spans:
        first = place + start - at + _escapes(text, at, start)
        pieces.append(literal[place:first])
        at, place = end, first + end - start + _escapes(text, start, end)
    short = "".join((*pieces, literal[place:]))
    return short, not short.isascii() or (literal.isascii() and "\x7f" not in literal)


def _escapes(text: str, start: int, end: int) -> int:
    return text.count("\n", start, end) + text.count('"', start, end)
