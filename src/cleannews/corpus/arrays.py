"""JSON files: one array of objects, or one object, or, as many are named so, JSON Lines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from cleannews.corpus.buffer import Buffer
from cleannews.corpus.extras import InputError
from cleannews.corpus.lines import JsonLines, json_record, split_lines
from cleannews.corpus.pieces import LONGEST, Mark, Options, Piece, Record
from cleannews.corpus.streams import Source

# A string (without its end where more is to be read), what opens, what closes, what stands between elements.
_TOKEN = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*(?:("|\\?\Z))|[\[{]|[\]}]|,', re.DOTALL)
_BLANK = b" \t\r\n"
_BOM = b"\xef\xbb\xbf"
_OBJECT = "object"


class JsonArray(JsonLines):
    """Elements of an array. Each carries the comma before it, so that one can go without a trace."""

    @staticmethod
    def split(source: Source | Buffer, mark: Mark, options: Options) -> Iterator[Piece]:
        """Pieces of whole elements; the brackets come with the first and the last."""
        buffer = Buffer(source, options.chunk_size)
        while not buffer.data.removeprefix(_BOM).strip(_BLANK) and buffer.more():
            pass
        if not buffer.data.removeprefix(_BOM).lstrip(_BLANK).startswith(b"["):
            return _split_other(buffer, mark, options)
        return _split_array(buffer, mark, options.chunk_size)

    @staticmethod
    def records(piece: Piece, options: Options) -> Iterator[Record]:
        """The elements; brackets and the blanks around them pass through."""
        if piece.extra is None:
            yield from JsonLines.records(piece, options)
            return
        if piece.extra == _OBJECT:
            yield json_record(piece.start, piece.data, options)
            return
        head, lengths = piece.extra
        offset, number, line = piece.start
        if head:
            yield Record(piece.start, piece.data[:head], counts=False)
        at, line = head, line + piece.data.count(b"\n", 0, head)
        for length in lengths:
            raw = piece.data[at : at + length]
            yield _element(raw, Mark(offset + at, number, line), options)
            at, line, number = at + length, line + raw.count(b"\n"), number + 1
        if at < len(piece.data):
            yield Record(Mark(offset + at, number, line), piece.data[at:], counts=False)


def _element(raw: bytes, mark: Mark, options: Options) -> Record:
    element = raw.lstrip(b"," + _BLANK)
    comma = raw[: len(raw) - len(element)]
    where = Mark(mark.offset + len(comma), mark.record, mark.line + comma.count(b"\n"))
    record = json_record(where, element, options)
    if not record.counts:
        record.counts, record.problem = True, "not JSON: nothing stands between two commas"
    record.separator, record.raw = len(comma) if b"," in comma else 0, raw
    record.place = (comma.decode() + record.place[0], record.place[1])
    return record


def _split_other(buffer: Buffer, mark: Mark, options: Options) -> Iterator[Piece]:
    while b"\n" not in buffer.data.strip(_BLANK) and len(buffer.data) < LONGEST and buffer.more():
        pass
    first = buffer.data.removeprefix(_BOM).strip(_BLANK).partition(b"\n")[0]
    try:
        json.loads(first)
        one = not first
    except (ValueError, RecursionError):
        one = True
    if one and not buffer.data.strip(_BLANK):
        one = False
    yield from (_split_object(buffer, mark) if one else split_lines(buffer, mark, options))


def _split_object(buffer: Buffer, mark: Mark) -> Iterator[Piece]:
    if mark.offset:
        return
    try:
        data = buffer.all()
        problem = str(buffer.error or "")
    except InputError as error:
        data, problem = b"", str(error)
    yield Piece(mark, data, Mark(len(data), 2, 1 + data.count(b"\n")), problem, _OBJECT)


def _split_array(buffer: Buffer, mark: Mark, size: int) -> Iterator[Piece]:
    head = 0 if mark.offset else buffer.data.index(b"[") + 1
    if mark.offset:
        buffer.skip_to(mark.offset)
    begin = head  # of the present element, at the comma before it
    at = begin + bool(mark.offset and buffer.data.startswith(b","))  # up to where the buffer was looked at
    depth, lengths = 0, list[int]()
    while True:
        for match in _TOKEN.finditer(buffer.data, at):
            token = match.group()
            if token[0] == 0x22:
                if match[1] != b'"':
                    break
            elif token in b"[{":
                depth += 1
            elif token != b"," and depth:
                depth -= 1
            elif not depth:
                end = match.start()
                if token == b"," or buffer.data[begin:end].strip(_BLANK):
                    lengths.append(end - begin)
                    begin = end
                if token != b",":
                    yield from _last(buffer, mark, head, lengths, match.end())
                    return
            at = match.end()
            if begin >= size and lengths:
                break
        else:
            at = len(buffer.data)
        if begin >= size and lengths:
            piece = _array_piece(buffer, mark, head, lengths, begin)
            yield piece
            mark, at = piece.next, at - begin
            head, lengths, begin = 0, [], 0
        elif len(buffer.data) - begin > LONGEST or not buffer.more():
            if lengths or head:
                yield (piece := _array_piece(buffer, mark, head, lengths, begin))
                mark = piece.next
            problem = str(buffer.error or "the array is not closed; was the file cut off?")
            yield Piece(mark, buffer.data, mark, problem)
            # The array is closed so that what could be read can be read again.
            yield Piece(mark, b"]\n", mark._replace(offset=mark.offset + len(buffer.data)), "", (0, []))
            return


def _array_piece(buffer: Buffer, mark: Mark, head: int, lengths: list[int], end: int) -> Piece:
    data = buffer.data[:end]
    buffer.drop(end)
    next_ = Mark(mark.offset + end, mark.record + len(lengths), mark.line + data.count(b"\n"))
    return Piece(mark, data, next_, "", (head, lengths))


def _last(buffer: Buffer, mark: Mark, head: int, lengths: list[int], end: int) -> Iterator[Piece]:
    behind = len(buffer.data) - len(buffer.data[end:].lstrip(_BLANK))
    piece = _array_piece(buffer, mark, head, lengths, behind)
    yield piece
    try:
        rest = buffer.all()
    except InputError:
        rest = buffer.data
    if rest.strip(_BLANK) or buffer.error:
        problem = str(buffer.error or "not JSON: this stands behind the array's end")
        yield Piece(piece.next, rest, piece.next, problem)
    elif rest:
        end_mark = piece.next._replace(offset=piece.next.offset + len(rest))
        yield Piece(piece.next, rest, end_mark, "", (0, []))
