"""Clean files and a ledger give the originals back, byte for byte."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from cleannews.corpus.extras import InputError
from cleannews.corpus.feed import fault
from cleannews.corpus.formats import FORMATS, format_of
from cleannews.corpus.ledger import REJECTED, REPAIR, WRITTEN, Row, files_of, read_ledger, scalar
from cleannews.corpus.names import Plan, Way, plan, renamed
from cleannews.corpus.output import rename
from cleannews.corpus.parquet import assemble
from cleannews.corpus.pieces import Format, Options, Record
from cleannews.corpus.places import check_places
from cleannews.corpus.records import records
from cleannews.corpus.sinks import PART, Sink, Standard
from cleannews.corpus.streams import compress, compression_of
from cleannews.corpus.undo import insert, undo

BLOCK = 1 << 20  # bytes that are packed at once


def restore(cleaned: Iterable[str], ledger: str, output: str | None) -> Plan:
    """Write the originals of ``cleaned`` (files, directories, globs) to ``output``; what was done.

    How the files are to be read the ledger's header says. A directory must hold every file of which the ledger tells,
    but for those that could not be read, of which the ledger has all there is; a file may be one of many. Raises
    ``InputError``, also where the two do not belong together, ``OSError``.
    """
    cleaned = list(cleaned)
    head, rows = read_ledger(ledger)
    options = _options(head["options"])
    planned = plan(cleaned, output, replace(options, in_place=False))
    own = os.path.realpath(ledger)
    ways = [way for way in planned.ways if way.format != "html" and os.path.realpath(way.source) != own]
    planned = replace(planned, ways=tuple(ways))
    check_places(planned, {})
    if own in {os.path.realpath(way.target) for way in ways if way.target is not None}:
        raise InputError(f"{ledger} would be overwritten; choose another place with -o")
    told = _Told(ledger, head)
    wanted = told.one(ways[0]) if len(ways) == 1 and cleaned == [ways[0].source] else told.all(ways, output)
    groups = groupby(rows, key=itemgetter("file"))
    name, found = next(groups, ("", iter(())))
    for file, way in wanted:
        while file is not None and name != file:
            name, found = next(groups)
        _restore_file(way, found if file is not None else iter(()), options)
    return planned


def _options(told: dict[str, Any]) -> Options:
    if told.get("annotate"):
        raise InputError("that run kept the texts (--annotate): there is nothing to give back")
    names = ("format", "one_per_line", "field", "url_field", "id_field", "language_field", "delimiter")
    options = Options(**{name: told[name] for name in names}, in_place=bool(told.get("in_place")))
    return replace(options, format="text") if options.format == "html" else options


class _Told:
    """The files of which a ledger tells, in its order, and what each was written to."""

    def __init__(self, ledger: str, head: dict[str, Any]) -> None:
        self.ledger, self.files = ledger, list(files_of(ledger))
        self._below: dict[str, str] = {}
        self._at: dict[str, str] = {}
        in_place, self._bases = head["options"].get("in_place"), head.get("bases", ())
        top = os.path.realpath(Path(ledger).parent / str(head.get("output")))
        self._tops = [os.path.realpath(base) for base in self._bases] if in_place else [top]
        told = Options(format=head["options"]["format"])
        for file in self.files:
            for base in (base for base in self._bases if file.startswith(base)):
                below = renamed(file.removeprefix(base), format_of(file, told))
                self._below.setdefault(below, file)
                self._at.setdefault(os.path.realpath(file) if in_place else str(Path(top, below)), file)

    def one(self, way: Way) -> list[tuple[str | None, Way]]:
        """A file that was named, with the ledger's only file, or with that which was written to its place."""
        if not self._is_there(way):
            if len(self.files) < 2:
                return [(next(iter(self.files), None), way)]
            where = " or ".join(self._tops)
            raise InputError(f"{way.source} is not in {where}, where the run wrote it; name its whole directory")
        return [(self._at.get(os.path.realpath(way.source)), way)]

    def all(self, ways: Iterable[Way], output: str | None) -> list[tuple[str | None, Way]]:
        """Each way with its file, in the ledger's order; first those of which it does not tell."""
        places = {file: place for place, file in enumerate(self.files)}
        found = [
            (self._at.get(os.path.realpath(way.source)) if self._is_there(way) else self._below.get(way.below), way)
            for way in ways
        ]
        known = Counter(file for file, _ in found)
        missing = [file for file in self.files if file not in known]
        changed = {row["file"] for row in read_ledger(self.ledger)[1] if row["category"] != REJECTED} if missing else ()
        found += [(file, self._unread(file, output, came_out=file in changed)) for file in missing]
        if any(known[file] > 1 for file in self.files):
            raise InputError(f"two of the files may have been made of one in {self.ledger}; give them back one by one")
        return sorted(found, key=lambda pair: -1 if pair[0] is None else places[pair[0]])

    def _unread(self, file: str, output: str | None, *, came_out: bool) -> Way:
        """The way of a file that could not be read: nothing came out of it, its bytes stand in the ledger."""
        base = min((base for base in self._bases if file.startswith(base)), key=len, default=None)
        below = os.path.normpath(file.removeprefix(base or ""))
        if came_out or base is None or below.startswith((os.pardir, os.sep)):
            raise InputError(f"{self.ledger} tells of {file} too, which is not among the files; name its directory")
        return Way("", None if output is None else str(Path(output, below)), "text")

    def _is_there(self, way: Way) -> bool:
        """Whether a clean file still lies where the run wrote it, seen from the ledger."""
        real = os.path.realpath(way.source)
        return any(real.startswith(str(Path(top, " "))[:-1]) for top in self._tops)


def _restore_file(way: Way, rows: Iterator[Row], options: Options) -> None:
    if options.in_place and way.source and (piece := fault(way, options)):
        _copy(way, piece.problem)
        return
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


def _copy(way: Way, problem: str) -> None:
    """Copy what was left as it was when the others were cleaned in their places."""
    if way.target is None or compression_of(way.target) != compression_of(way.source):
        raise InputError(f"{way.source}: {problem}; it was left as it was: copy it")
    sink = Sink(way.target, packs=False)
    with Path(way.source).open("rb") as stream:
        while block := stream.read(BLOCK):
            sink.append(block)
    sink.finish()
    rename([[sink.part, sink.path, ""]])


def _originals(way: Way, rows: Iterator[Row], options: Options) -> Iterator[bytes]:
    """The file's bytes, record by record, with those between them that were rejected."""
    groups = groupby(rows, key=lambda row: row["record"])
    number, found = _next(groups)
    back = 0  # rejected records that were put back
    for record in records(way.source, way.format, options) if way.source else ():
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
        if str(row["id"]) != str(scalar(record.id)):
            raise InputError(
                f"record {record.mark.record} is {record.id!r}, the ledger's {row['id']!r}; they do not belong together"
            )
        if row["rule"] == WRITTEN:
            return record.with_literal(row["text"])
        (edits if row["category"] == REPAIR else cuts).append((row["start"], row["end"], row["text"]))
    source = insert(record.literal if record.text is None else record.text, cuts)
    if any(source[start:end] != text for start, end, text in cuts):
        raise InputError(f"record {record.mark.record} is shorter than the ledger says; they do not belong together")
    return record.with_literal(format.write(undo(source, edits), record.literal))
