"""Clean files and a ledger give the originals back, byte for byte."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from cleannews.corpus.extras import InputError
from cleannews.corpus.formats import FORMATS, suffix_of
from cleannews.corpus.ledger import REJECTED, REPAIR, WRITTEN, Row, read_ledger
from cleannews.corpus.names import Plan, Way, plan
from cleannews.corpus.output import rename
from cleannews.corpus.parquet import assemble
from cleannews.corpus.pieces import Format, Options, Record
from cleannews.corpus.records import records
from cleannews.corpus.sinks import PART, Sink, Standard
from cleannews.corpus.streams import compress
from cleannews.corpus.undo import insert, undo

BLOCK = 1 << 20  # bytes that are packed at once


def restore(cleaned: Iterable[str], ledger: str, output: str | None) -> Plan:
    """Write the originals of ``cleaned`` (files, directories, globs) to ``output``; what was done.

    How the files are to be read the ledger's header says. Raises ``InputError``, also where the ledger tells of a file
    or a record that is not there, ``OSError``.
    """
    head, rows = read_ledger(ledger)
    options = _options(head["options"])
    planned = plan(cleaned, output, options)
    groups = _Groups(rows)
    for way in planned.ways:
        below = os.path.relpath(way.target, output) if planned.directory and way.target and output else None
        _restore_file(way, groups.of(below), options)
    groups.check_end(ledger)
    return planned


def _options(told: dict[str, Any]) -> Options:
    if told.get("annotate"):
        raise InputError("that run kept the texts (--annotate): there is nothing to give back")
    names = ("format", "one_per_line", "field", "url_field", "id_field", "language_field", "delimiter")
    options = Options(**{name: told[name] for name in names})
    return Options(**{name: told[name] for name in names[1:]}, format="text") if options.format == "html" else options


class _Groups:
    """The ledger's rows file by file, in its order."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self._groups = groupby(rows, key=lambda row: row["file"])
        self._next = next(self._groups, None)

    def of(self, below: str | None) -> Iterator[Row]:
        """The rows of a file, whose path ends like ``below``; all there are if that is None."""
        if self._next is None or (below is not None and not _same(self._next[0], below)):
            return
        yield from self._next[1]
        self._next = next(self._groups, None)

    def check_end(self, ledger: str) -> None:
        """Raise ``InputError`` if rows are left."""
        if self._next is not None:
            raise InputError(
                f"{ledger} tells of {self._next[0]} too, which is not among the files, or not in its order"
            )


def _same(file: str, below: str) -> bool:
    one, two = (str(Path(path[: len(path) - len(suffix_of(path))])) for path in (file, below))
    return one == two or one.endswith("/" + two)


def _restore_file(way: Way, rows: Iterator[Row], options: Options) -> None:
    sink = Standard() if way.target is None else Sink(way.target, packs=way.format != "parquet")
    pending, length = [], 0
    try:
        for data in _originals(way, rows, options):
            pending.append(data)
            length += len(data)
            if length >= BLOCK:
                sink.append(compress(b"".join(pending), sink.packing))
                pending, length = [], 0
        if length:
            sink.append(compress(b"".join(pending), sink.packing))
        sink.finish()
        if isinstance(sink, Sink):
            part = sink.part
            if way.format == "parquet":
                part = sink.path + ".assembled" + PART
                assemble(way.source, sink.part, part, options)
            rename([[part, sink.path, ""]])
    except BaseException:
        sink.discard()
        raise


def _originals(way: Way, rows: Iterator[Row], options: Options) -> Iterator[bytes]:
    """The file's bytes, record by record, with those between them that were rejected."""
    groups = groupby(rows, key=lambda row: row["record"])
    number, found = _next(groups)
    back = 0  # rejected records that were put back
    for record in records(way.source, way.format, options):
        is_head = not record.counts and record.mark.offset == 0 and way.format in ("json", "csv", "tsv")
        while not is_head and number is not None and number <= record.mark.record + back:
            if found[0]["category"] != REJECTED:
                break
            yield found[0]["text"].encode("utf-8", "surrogateescape")
            back += 1
            number, found = _next(groups)
        if number == record.mark.record + back and (record.counts or way.format == "lines"):
            yield _original(record, found, FORMATS[way.format])
            number, found = _next(groups)
        else:
            yield record.raw
    while number is not None:
        if found[0]["category"] != REJECTED:
            raise InputError(
                f"{way.source} has no record {number}, of which the ledger tells; they do not belong together"
            )
        yield found[0]["text"].encode("utf-8", "surrogateescape")
        number, found = _next(groups)


def _next(groups: Iterator[tuple[int, Iterator[Row]]]) -> tuple[int | None, list[Row]]:
    number, rows = next(groups, (None, iter(())))
    return number, list(rows)


def _original(record: Record, rows: list[Row], format: Format) -> bytes:
    cuts: list[tuple[int, int, str]] = []
    edits: list[tuple[int, int, str]] = []
    for row in rows:
        if row["rule"] == WRITTEN:
            return record.with_literal(row["text"])
        (edits if row["category"] == REPAIR else cuts).append((row["start"], row["end"], row["text"]))
    source = insert(record.literal if record.text is None else record.text, cuts)
    if any(source[start:end] != text for start, end, text in cuts):
        raise InputError(f"record {record.mark.record} is shorter than the ledger says; they do not belong together")
    return record.with_literal(format.write(undo(source, edits), record.literal))
