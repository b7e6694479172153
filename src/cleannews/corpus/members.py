"""One field of a JSON object, read and replaced in the line itself: every other byte stays as it was written."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from json.decoder import scanstring  # type: ignore[attr-defined] # in every version, but not in the stubs
from typing import Any

_BLANKS = re.compile(r"[ \t\r\n]*")
_COMMA = re.compile(r'[ \t\r\n]*,[ \t\r\n]*(?=")')
_COLON = re.compile(r"[ \t\r\n]*:[ \t\r\n]*")
_DECODER = json.JSONDecoder()


class RecordError(ValueError):
    """A record that cannot be read; says why."""


def fields(line: str) -> Iterator[tuple[str, Any, int, int]]:
    """The members of the JSON object in ``line``: key, value, and where the value's text starts and ends.

    Raises ``RecordError`` if the line is no JSON object.

    >>> list(fields('{"id": 1.50, "text": "Hm."}'))
    [('id', 1.5, 7, 11), ('text', 'Hm.', 21, 26)]
    """
    try:
        at = _skip(line, 0)
        if line[at : at + 1] != "{":
            raise RecordError(f"not a JSON object, but {line[at : at + 20]!r}")
        at = _skip(line, at + 1)
        while line[at : at + 1] != "}":
            if line[at : at + 1] != '"':
                raise json.JSONDecodeError("Expecting property name enclosed in double quotes", line, at)
            key, at = scanstring(line, at + 1, True)
            at = _expect(line, _skip(line, at), ":")
            start = _skip(line, at)
            value, at = _DECODER.raw_decode(line, start)
            yield key, value, start, at
            at = _skip(line, at)
            if line[at : at + 1] != "}":
                at = _skip(line, _expect(line, at, ","))
                if line[at : at + 1] == "}":
                    raise json.JSONDecodeError("Expecting property name enclosed in double quotes", line, at)
        if _skip(line, at + 1) != len(line):
            raise json.JSONDecodeError("Extra data", line, at + 1)
    except (json.JSONDecodeError, RecursionError) as error:
        raise RecordError(f"not JSON: {error}") from error


def write_string(text: str, *, like: str) -> str:
    """``text`` as a JSON string, its foreign characters escaped if the JSON text ``like`` has none unescaped."""
    written = json.dumps(text, ensure_ascii=like.isascii())
    return written if written.isascii() or not any("\ud800" <= c <= "\udfff" for c in text) else json.dumps(text)


def _skip(line: str, at: int) -> int:
    match = _BLANKS.match(line, at)
    return match.end() if match else at


def _expect(line: str, at: int, character: str) -> int:
    if line[at : at + 1] != character:
        raise json.JSONDecodeError(f"Expecting {character!r} delimiter", line, at)
    return at + 1
