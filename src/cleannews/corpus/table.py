"""CSV and TSV: rows found and one column replaced in the bytes themselves; every other byte stays as it was."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from cleannews.corpus.buffer import Buffer
from cleannews.corpus.extras import InputError
from cleannews.corpus.lines import SPANS
from cleannews.corpus.pieces import Mark, Options, Piece, Record, decoded
from cleannews.corpus.streams import Source

DELIMITERS = ",;\t|"
LONGEST_ROW = 1 << 24  # bytes; a quote that is not closed within them was never meant to be one
_BOM = "\ufeff"
_NEVER_CLOSED = "a quote in this row is never closed"
_SPECIAL = re.compile(r'[",;\t|\r\n]')


class Columns(NamedTuple):
    """What the first line tells: the delimiter, the names, and how long the line is."""

    delimiter: str
    names: tuple[str, ...]
    head: int


@lru_cache(maxsize=8)
def _patterns(delimiter: str) -> tuple[re.Pattern[str], re.Pattern[bytes]]:
    """One field, its quotes and what is inside them apart; and, in bytes, a row with its line end."""
    d = re.escape(delimiter)
    quoted, plain = rf'"((?:[^"]|"")*+)"([^{d}\r\n]*+)', rf'[^"{d}\r\n][^{d}\r\n]*+'
    field = rf'(?:"[^"]*+(?:""[^"]*+)*+"[^{d}\r\n]*+|{plain}|)'
    row = rf"{field}(?:{d}{field})*+(?:\r\n|\n|\r|\Z)"
    return re.compile(rf"{quoted}|{plain}|"), re.compile(row.encode())


class Table:
    """Rows of CSV (or TSV) under a line of names."""

    def __init__(self, delimiters: str) -> None:
        self.delimiters = delimiters

    def split(self, source: Source, mark: Mark, options: Options) -> Iterator[Piece]:
        """Pieces of whole rows; the line of names comes with the first."""
        buffer = Buffer(source, options.chunk_size)
        try:
            columns = self._columns(buffer, options)
            if columns is None:
                return
            if mark.offset:
                buffer.skip_to(mark.offset)
        except ValueError as error:
            yield Piece(mark, b"", mark, str(error))
            return
        yield from _rows(buffer, mark, columns, options.chunk_size)

    def _columns(self, buffer: Buffer, options: Options) -> Columns | None:
        tried = options.delimiter or self.delimiters
        found: list[str] = []
        while buffer.more() or buffer.data:
            for delimiter in tried:
                match = _patterns(delimiter)[1].match(buffer.data)
                if match and (buffer.ended or match.end() < len(buffer.data)):
                    fields = _fields(decoded(match.group()).removeprefix(_BOM), delimiter)
                    names = tuple(_value(field) for field in fields)
                    if options.field in names:
                        return Columns(delimiter, names, match.end())
                    found = max(found, list(names), key=len)
            if found or buffer.ended or len(buffer.data) > LONGEST_ROW:
                what = f"it has {', '.join(found)}" if found else "its first line cannot be read"
                raise buffer.error or InputError(f"no column {options.field!r}: {what}; name the text's with --field")
        if buffer.error:
            raise buffer.error
        return None

    @staticmethod
    def records(piece: Piece, options: Options) -> Iterator[Record]:
        """The rows; the line of names and blank lines pass through."""
        columns: Columns = piece.extra
        row = _patterns(columns.delimiter)[1]
        offset, number, line = piece.start
        at = 0
        if offset == 0:
            at = columns.head
            yield _head(piece, columns, options)
            line += piece.data.count(b"\n", 0, at)
        while at < len(piece.data):
            match = row.match(piece.data, at)
            if match is None:
                raise AssertionError("a piece is cut between rows")
            raw = match.group()
            mark = Mark(offset + at, number, line)
            if raw.strip(b"\r\n"):
                yield _record(mark, raw, columns, options)
                number += 1
            else:
                yield Record(mark, raw, counts=False)
            at, line = match.end(), line + raw.count(b"\n")

    @staticmethod
    def write(text: str, like: str) -> str:
        """A field, in quotes if ``like`` has them or the text needs them: empty, it could make the row a blank line."""
        if not text or like.startswith('"') or _SPECIAL.search(text):
            return '"' + text.replace('"', '""') + '"'
        return text

    @staticmethod
    def shorten(record: Record, spans: Iterable[tuple[int, int]]) -> None:
        """Written anew, which is as cheap."""
        del record, spans

    @staticmethod
    def annotated(record: Record, spans: list[dict[str, Any]]) -> bytes:
        """The row with one more column, as JSON; missing columns before it are empty."""
        delimiter, width = record.extra
        row = record.raw.decode()
        body = row.rstrip("\r\n")
        missing = delimiter * (width - len(_fields(body, delimiter)) + 1)
        return f"{body}{missing}{Table.write(json.dumps(spans), '')}{row[len(body) :]}".encode()


def _head(piece: Piece, columns: Columns, options: Options) -> Record:
    raw = piece.data[: columns.head]
    if options.annotate == "spans":
        body = raw.rstrip(b"\r\n")
        raw = body + columns.delimiter.encode() + SPANS.encode() + (raw[len(body) :] or b"\n")
    return Record(piece.start, raw, counts=False)


def _record(mark: Mark, raw: bytes, columns: Columns, options: Options) -> Record:
    record = Record(mark, raw, extra=(columns.delimiter, len(columns.names)))
    try:
        row = decoded(raw)
    except ValueError as error:
        record.problem = str(error)
        return record
    fields = _fields(row, columns.delimiter)
    at = columns.names.index(options.field)
    if at >= len(fields):
        record.problem = f"no column {options.field!r}: the row has {len(fields)} of {len(columns.names)} columns"
        return record
    record.literal, start = fields[at].group(), fields[at].start()
    record.text = _value(fields[at])
    record.place = (row[:start], row[start + len(record.literal) :])
    known = {name: _value(field) for name, field in zip(columns.names, fields, strict=False) if name != options.field}
    record.url, record.id = known.get(options.url_field) or None, known.get(options.id_field)
    record.language = known.get(options.language_field or "") or None
    return record


def _fields(row: str, delimiter: str) -> list[re.Match[str]]:
    field = _patterns(delimiter)[0]
    found, at = [], 0
    while match := field.match(row, at):
        found.append(match)
        at = match.end() + 1
        if row[at - 1 : at] != delimiter:
            break
    return found


def _value(field: re.Match[str]) -> str:
    return field.group() if field[1] is None else field[1].replace('""', '"') + field[2]


def _rows(buffer: Buffer, mark: Mark, columns: Columns, size: int) -> Iterator[Piece]:
    row = _patterns(columns.delimiter)[1]
    at = rows = 0
    if not mark.offset:
        at = columns.head
    while True:
        match = row.match(buffer.data, at) if at < len(buffer.data) else None
        if match and (match.end() < len(buffer.data) or (buffer.ended and not buffer.error)):
            rows += bool(match.group().strip(b"\r\n"))
            at = match.end()
            if at < size:
                continue
        elif not buffer.ended and len(buffer.data) - at < LONGEST_ROW:
            buffer.more()
            continue
        if at:
            piece = _piece(buffer, mark, at, rows, columns)
            yield piece
            mark, at, rows = piece.next, 0, 0
        elif not buffer.data:
            if buffer.error:
                yield Piece(mark, b"", mark, str(buffer.error))
            return
        else:  # a quote that is never closed: its line is broken, what follows may be sound
            problem = _NEVER_CLOSED
            end = buffer.data.find(b"\n") + 1 or len(buffer.data)
            if buffer.error and buffer.ended:
                problem, end, buffer.error = str(buffer.error), len(buffer.data), None
            piece = _piece(buffer, mark, end, 1, columns)
            yield piece._replace(problem=problem, extra=columns if problem == _NEVER_CLOSED else None)
            mark = piece.next


def _piece(buffer: Buffer, mark: Mark, end: int, rows: int, columns: Columns) -> Piece:
    data = buffer.data[:end]
    buffer.drop(end)
    next_ = Mark(mark.offset + end, mark.record + rows, mark.line + data.count(b"\n"))
    return Piece(mark, data, next_, "", columns)
