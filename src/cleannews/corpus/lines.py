"""Files whose records are lines: JSON Lines, and texts one a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from cleannews.corpus.buffer import Buffer
from cleannews.corpus.extras import InputError
from cleannews.corpus.members import RecordError, fields, shorten, write_string
from cleannews.corpus.pieces import LONGEST, Mark, Options, Piece, Record, decoded
from cleannews.corpus.streams import Source

NAMED = 20  # fields of a record that lacks the one for texts
SPANS = "removals"  # the field that --annotate adds


def split_lines(source: Source | Buffer, mark: Mark, options: Options) -> Iterator[Piece]:
    """Pieces of whole lines; the last may lack its line end."""
    rest = bytearray()
    skip = mark.offset
    try:
        for block in source.blocks(options.chunk_size):
            if skip >= len(block):
                skip -= len(block)
                continue
            fresh, skip = block[skip:], 0
            at = fresh.rfind(b"\n") + 1
            if not at:
                rest += fresh
                if len(rest) > LONGEST:
                    raise InputError(f"no line end in {LONGEST >> 20} MB: these are no lines; see --format")
                continue
            piece = _lines_piece(bytes(rest) + fresh[:at], mark)
            yield piece
            mark, rest = piece.next, bytearray(fresh[at:])
    except InputError as error:
        yield _lines_piece(bytes(rest), mark)._replace(problem=str(error))
        return
    if rest:
        yield _lines_piece(bytes(rest), mark)


def _lines_piece(data: bytes, mark: Mark) -> Piece:
    lines = data.count(b"\n") + (not data.endswith(b"\n") if data else 0)
    return Piece(mark, data, Mark(mark.offset + len(data), mark.record + lines, mark.line + lines))


def lines_of(piece: Piece) -> Iterator[tuple[Mark, bytes]]:
    """Each line of a piece with its line end, and where it stands."""
    offset, number = piece.start.offset, piece.start.line
    shift = piece.start.record - number
    for raw in piece.data.splitlines(keepends=True) if b"\r" not in piece.data else _by_newline(piece.data):
        yield Mark(offset, number + shift, number), raw
        offset += len(raw)
        number += 1


def _by_newline(data: bytes) -> Iterator[bytes]:
    *whole, last = data.split(b"\n")
    yield from (line + b"\n" for line in whole)
    if last:
        yield last


class JsonLines:
    """One JSON object a line."""

    split = staticmethod(split_lines)

    @staticmethod
    def records(piece: Piece, options: Options) -> Iterator[Record]:
        """The objects; blank lines pass through."""
        for mark, raw in lines_of(piece):
            yield json_record(mark, raw, options)

    @staticmethod
    def write(text: str, like: str) -> str:
        """A JSON string, its foreign characters escaped if ``like`` has none unescaped."""
        return write_string(text, like=like)

    @staticmethod
    def shorten(record: Record, spans: Iterable[tuple[int, int]]) -> tuple[str, bool] | None:
        """The JSON string less the spans."""
        return shorten(record.literal, record.text or "", spans)

    @staticmethod
    def annotated(record: Record, spans: list[dict[str, Any]]) -> bytes:
        """The object with one more member."""
        line = record.raw.decode()
        end = len(line.rstrip(" \t\r\n")) - 1
        return f'{line[:end]}, "{SPANS}": {json.dumps(spans)}{line[end:]}'.encode()


def json_record(mark: Mark, raw: bytes, options: Options) -> Record:
    """The record in the bytes of a JSON object."""
    record = Record(mark, raw)
    try:
        line = decoded(raw)
        if not line.strip():
            record.counts = False
            return record
        if mark.offset == 0 and line[0] == "\ufeff":
            _read_members(record, line[1:], options)
            record.place = ("\ufeff" + record.place[0], record.place[1])
        else:
            _read_members(record, line, options)
    except (ValueError, RecordError) as error:
        record.problem = str(error)
    return record


def _read_members(record: Record, line: str, options: Options) -> None:
    text: object = RecordError
    names: list[str] = []
    for key, value, start, end in fields(line):
        names.append(key)
        if key == options.field:
            text = value
            record.literal, record.place = line[start:end], (line[:start], line[end:])
        if key == options.url_field and isinstance(value, str):
            record.url = value
        if key == options.id_field:
            record.id = value
        if key == options.language_field and isinstance(value, str):
            record.language = value
        if key == SPANS and options.annotate == "spans":
            raise RecordError(f"a field {SPANS!r} is there already; was it annotated before?")
    if text is None:
        return
    if not isinstance(text, str):
        if text is not RecordError:
            what = f"a {type(text).__name__} instead of a text in the field {options.field!r}"
        else:
            what = f"no field {options.field!r}: it has {', '.join(names[:NAMED]) or 'none'}"
        raise RecordError(f"{what}; name the text's field with --field")
    record.text = text


class TextLines:
    """One article a line."""

    split = staticmethod(split_lines)

    @staticmethod
    def records(piece: Piece, options: Options) -> Iterator[Record]:
        """The lines; blank ones pass through."""
        del options
        for mark, raw in lines_of(piece):
            record = Record(mark, raw)
            try:
                line = decoded(raw)
                record.text = record.literal = line.rstrip("\r\n")
                record.place = ("", line[len(record.text) :])
                record.counts = bool(line.strip())
                if not record.counts:
                    record.text = None
            except ValueError as error:
                record.problem = str(error)
            yield record

    @staticmethod
    def write(text: str, like: str) -> str:
        """The text on one line: line breaks, which only repair can have made, are blanks."""
        del like
        return text.replace("\n", " ")

    @staticmethod
    def shorten(record: Record, spans: Iterable[tuple[int, int]]) -> None:
        """Written anew, which is as cheap."""
        del record, spans

    @staticmethod
    def annotated(record: Record, spans: list[dict[str, Any]]) -> bytes:
        """Nothing can be added to a text."""
        raise NotImplementedError
