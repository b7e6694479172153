"""Parquet: what is to be changed is written down row by row, then the file is written anew, row group by row group."""

from __future__ import annotations

import json
import shutil
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from typing import Any, BinaryIO

from cleannews.corpus.extras import InputError, load
from cleannews.corpus.lines import SPANS
from cleannews.corpus.manner import manner
from cleannews.corpus.pieces import Mark, Options, Piece, Record
from cleannews.corpus.streams import Source

LARGEST_GROUP = 1 << 28  # bytes, not compressed, of a row group that is kept whole; larger ones are divided
_SAME = -1
_LENGTH = struct.Struct("<q")
_FOR = "reading and writing Parquet"


@dataclass(slots=True)
class _Row(Record):
    """A row; its bytes are what the journal says of it: that it stays the same, or its new text."""

    def with_literal(self, literal: str) -> bytes:
        data = literal.encode()
        return _LENGTH.pack(len(data)) + data


class Parquet:
    """Rows of a Parquet file. What the pieces give is a journal, from which ``assemble`` makes the file."""

    @staticmethod
    def split(source: Source, mark: Mark, options: Options) -> Iterator[Piece]:
        """The columns that matter, some thousand rows at a time; a mark's offset counts rows too."""
        try:
            file, names = _open(source.path, options)
            manner(file, options.field)  # else hours later
        except InputError as error:
            yield Piece(mark, b"", mark, str(error))
            return
        try:
            before = 0
            for group in range(file.num_row_groups):
                rows = file.metadata.row_group(group).num_rows
                if before + rows > mark.offset:
                    for data, length in _batches(file, group, names, mark.offset - before, options):
                        source.raw = Path(source.path).stat().st_size * (mark.offset + length) // file.metadata.num_rows
                        next_ = Mark(mark.offset + length, mark.record + length, mark.line + length)
                        yield Piece(mark, data, next_)
                        mark = next_
                before += rows
        except (OSError, ValueError, NotImplementedError) as error:
            yield Piece(mark, b"", mark, f"cannot be read to its end: {error}")

    @staticmethod
    def records(piece: Piece, options: Options) -> Iterator[Record]:
        """The rows."""
        pa = load("pyarrow", _FOR)
        batch = pa.ipc.open_stream(piece.data).read_next_batch()
        found = dict(zip(batch.schema.names, (column.to_pylist() for column in batch.columns), strict=True))
        nothing = repeat(None)
        urls, ids = found.get(options.url_field, nothing), found.get(options.id_field, nothing)
        languages = found.get(options.language_field or "", nothing)
        rows = zip(found[options.field], urls, ids, languages, strict=False)
        for number, (text, url, name, language) in enumerate(rows, piece.start.record):
            yield _Row(
                Mark(number - 1, number, number), _LENGTH.pack(_SAME), text, text or "",
                url=url if isinstance(url, str) else None, id=name,
                language=language if isinstance(language, str) else None,
            )  # fmt: skip

    @staticmethod
    def write(text: str, like: str) -> str:
        """The text."""
        del like
        return text

    @staticmethod
    def shorten(record: Record, spans: Iterable[tuple[int, int]]) -> None:
        """Written anew, which is as cheap."""
        del record, spans

    @staticmethod
    def annotated(record: Record, spans: list[dict[str, Any]]) -> bytes:
        """What the journal says of a row that gets spans."""
        return record.with_literal(json.dumps(spans))


def _open(path: str, options: Options) -> tuple[Any, list[str]]:
    """The file, and the names of the columns that matter. Raises ``InputError``."""
    pa, parquet = load("pyarrow", _FOR), load("pyarrow.parquet", _FOR)
    if path == "-":
        raise InputError("Parquet cannot be read from a pipe; write it to a file first")
    try:
        file = parquet.ParquetFile(path)
    except pa.ArrowNotImplementedError as error:
        raise InputError(f"Arrow cannot read this Parquet file: {error}; convert it first") from error
    except (OSError, ValueError) as error:
        raise InputError(f"not a whole Parquet file: {error}") from error
    schema = file.schema_arrow
    wanted = {options.field, options.url_field, options.id_field, options.language_field}
    if options.field not in schema.names:
        raise InputError(f"no column {options.field!r}: it has {', '.join(schema.names)}; name the text's with --field")
    kind = schema.field(options.field).type
    value = kind.value_type if pa.types.is_dictionary(kind) else kind
    if not (pa.types.is_string(value) or pa.types.is_large_string(value) or pa.types.is_string_view(value)):
        raise InputError(f"column {options.field!r} holds {kind}, not texts; name the text's with --field")
    if options.annotate == "spans" and SPANS in schema.names:
        raise InputError(f"a column {SPANS!r} is there already; was it annotated before?")
    return file, [name for name in schema.names if name in wanted]


def _batches(file: Any, group: int, names: list[str], skip: int, options: Options) -> Iterator[tuple[bytes, int]]:
    pa = load("pyarrow", _FOR)
    facts = file.metadata.row_group(group)
    size = sum(
        facts.column(i).total_uncompressed_size
        for i in range(facts.num_columns)
        if facts.column(i).path_in_schema in names
    )
    rows = max(1, min(8192, options.chunk_size * facts.num_rows // max(1, size)))
    for batch in file.iter_batches(batch_size=rows, row_groups=[group], columns=names, use_threads=False):
        part = batch
        if skip > 0:
            part, skip = batch.slice(skip), skip - batch.num_rows
        if part.num_rows:
            sink = pa.BufferOutputStream()
            with pa.ipc.new_stream(sink, part.schema) as writer:
                writer.write_batch(part)
            yield sink.getvalue().to_pybytes(), part.num_rows


def assemble(source: str, journal: str, target: str, options: Options) -> None:
    """Write the file anew with what the journal says; where it says nothing, it is copied. Raises ``InputError``."""
    pa, parquet = load("pyarrow", _FOR), load("pyarrow.parquet", _FOR)
    file, _ = _open(source, options)
    annotate = options.annotate == "spans"
    if not annotate and not _changes(journal):
        shutil.copyfile(source, target)
        return
    schema = file.schema_arrow
    if annotate:
        span = pa.struct([("start", pa.int64()), ("end", pa.int64()), ("category", pa.string()), ("rule", pa.string())])
        schema = schema.append(pa.field(SPANS, pa.list_(span)))
    with (
        Path(journal).open("rb") as stream,
        parquet.ParquetWriter(target, schema, **manner(file, options.field)) as writer,
    ):
        for group in range(file.num_row_groups):
            for table in _tables(file, group):
                entries = [_entry(stream) for _ in range(table.num_rows)]
                column = _spans(entries, schema) if annotate else _texts(entries, table, options.field)
                if annotate:
                    table = table.append_column(schema.field(SPANS), column)
                elif column is not None:
                    at = schema.get_field_index(options.field)
                    table = table.set_column(at, schema.field(at), column)
                writer.write_table(table.cast(schema), row_group_size=max(1, table.num_rows))


def _tables(file: Any, group: int) -> Iterator[Any]:
    facts = file.metadata.row_group(group)
    if facts.total_byte_size <= LARGEST_GROUP:
        yield file.read_row_group(group, use_threads=False)
        return
    pa = load("pyarrow", _FOR)
    rows = max(1, LARGEST_GROUP * facts.num_rows // facts.total_byte_size)
    for batch in file.iter_batches(batch_size=rows, row_groups=[group], use_threads=False):
        yield pa.Table.from_batches([batch])


def _texts(entries: list[bytes | None], table: Any, field: str) -> Any:
    if all(entry is None for entry in entries):
        return None
    pa = load("pyarrow", _FOR)
    column = table.column(field)
    kind = column.type
    old = column.to_pylist()
    new = [was if entry is None else entry.decode() for was, entry in zip(old, entries, strict=True)]
    if pa.types.is_dictionary(kind):
        return pa.array(new, kind.value_type).dictionary_encode().cast(kind)
    return pa.array(new, kind)


def _spans(entries: list[bytes | None], schema: Any) -> Any:
    pa = load("pyarrow", _FOR)
    return pa.array([None if entry is None else json.loads(entry) for entry in entries], schema.field(SPANS).type)


def _entry(stream: BinaryIO) -> bytes | None:
    (length,) = _LENGTH.unpack(stream.read(_LENGTH.size))
    return None if length == _SAME else stream.read(length)


def _changes(journal: str) -> bool:
    with Path(journal).open("rb") as stream:
        while head := stream.read(_LENGTH.size):
            if _LENGTH.unpack(head)[0] != _SAME:
                return True
    return False
