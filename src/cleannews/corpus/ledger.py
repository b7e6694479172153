r"""The ledger of a run: one row for everything that was taken away or changed, so that it can be given back.

A row is ``{"file", "record", "id", "start", "end", "category", "rule", "text"}``. ``record`` counts the lines or rows
of the file from 1; ``id`` is the value of the id field or null. ``start`` and ``end`` are character offsets in the
repaired text (``Explanation.source``), ``text`` is what stood there:

- category one of the eight: ``source[start:end]`` is ``text``, and was cut;
- category ``repair``, rule ``repair``: ``source[start:end]`` came of ``text``, which stood there before;
- category ``repair``, rule ``repair/written``: ``text`` is the field as it was written in the file (escapes, quotes),
  where writing it anew would give other bytes;
- category ``rejected``: ``text`` is a whole record that could not be read; bytes that are no UTF-8 are lone surrogates.

Rows stand in the order of the input. Whoever counts removals skips ``repair`` and ``rejected``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypedDict, cast

from cleannews import __version__
from cleannews.cleaner import Explanation
from cleannews.corpus.extras import InputError, load
from cleannews.corpus.streams import Source
from cleannews.corpus.undo import repairs

REPAIR, WRITTEN, REJECTED = "repair", "repair/written", "rejected"
COLUMNS = ("file", "record", "id", "start", "end", "category", "rule", "text")


class Row(TypedDict):
    """One row of a ledger; see the module."""

    file: str
    record: int
    id: str | int | float | None
    start: int
    end: int
    category: str
    rule: str
    text: str


def header(
    fingerprint: str, options: dict[str, Any], *, bases: Sequence[str] = (), output: str | None = None
) -> dict[str, Any]:
    """What stands at the head of a ledger: the library's version, the cleaner's fingerprint, the run's options.

    ``bases``: what of the files' names the outputs' names do not have; ``output``: their directory, from the ledger's.
    """
    head = {"cleannews": __version__, "fingerprint": fingerprint, "options": options}
    return {**head, "bases": list(bases), "output": output}


def scalar(id: object) -> str | int | float | None:
    """What may stand as an id: a string or a number, anything else is null."""
    return id if isinstance(id, str | int | float) and not isinstance(id, bool) else None


def rows_of(explanation: Explanation, file: str, record: int, id: object) -> Iterator[Row]:
    """The rows that give ``original`` back from ``text``: removals first, then repairs, each sorted."""
    name = scalar(id)
    for start, end, rule, category in explanation.removals:
        yield Row(
            file=file, record=record, id=name, start=start, end=end, category=category, rule=rule,
            text=explanation.source[start:end],
        )  # fmt: skip
    for start, end, old in repairs(explanation):
        yield Row(
            file=file, record=record, id=name, start=start, end=end, category=REPAIR, rule=REPAIR, text=old,
        )  # fmt: skip


def to_line(row: Mapping[str, Any]) -> bytes:
    """A row, or the header, as a line of the ledger."""
    return json.dumps(row).encode() + b"\n"


def is_parquet(path: str) -> bool:
    """Whether a ledger of that name is a Parquet file; else it is JSON Lines, compressed as its name says."""
    return path.lower().endswith(".parquet")


def is_ledger(path: str) -> bool:
    """Whether a file is a ledger, by its first bytes or, of Parquet, its metadata."""
    try:
        if is_parquet(path):
            _read_parquet(path)
            return True
        return next(Source(path).blocks(1 << 12), b"").startswith(b'{"cleannews": ')
    except InputError:
        return False  # nor can it be read as what it is; that is told when its turn comes


def read_ledger(path: str) -> tuple[dict[str, Any], Iterator[Row]]:
    """A ledger's header, and its rows, read as they are asked for. Raises ``InputError`` (here, or with a row)."""
    if is_parquet(path):
        return _read_parquet(path)
    lines = _lines(path)
    first = next(lines, b"null")
    try:
        head = json.loads(first)
    except ValueError:
        head = None
    if not isinstance(head, dict) or "fingerprint" not in head or "cleannews" not in head:
        raise InputError(f"{path}: not a ledger: its first line should tell version, fingerprint and options")
    return head, _rows(path, lines)


def files_of(path: str) -> Iterator[str]:
    """The files that a ledger tells of, in its order; quicker than by its rows. Raises ``InputError``."""
    if is_parquet(path):
        before = None
        for row in read_ledger(path)[1]:
            if row["file"] != before:
                yield (before := row["file"])
        return
    lines = _lines(path)
    next(lines, None)
    known = b"\0"
    for number, line in enumerate(lines, 2):
        if not line.startswith(known):
            (row,) = _rows(path, [line], number)
            known = to_line({"file": row["file"]})[:-2] + b","
            yield row["file"]


def _lines(path: str) -> Iterator[bytes]:
    rest = b""
    try:
        for block in Source(path).blocks(1 << 20):
            *whole, rest = (rest + block).split(b"\n")
            yield from whole
    except InputError as error:
        raise InputError(f"{path}: {error}") from error
    if rest:
        yield rest


def _rows(path: str, lines: Iterable[bytes], first: int = 2) -> Iterator[Row]:
    for number, line in enumerate(lines, first):
        try:
            row = json.loads(line)
        except ValueError as error:
            raise InputError(f"{path}, line {number}: not JSON: {error}") from error
        if not isinstance(row, dict) or any(name not in row for name in COLUMNS):
            raise InputError(f"{path}, line {number}: a ledger's row has {', '.join(COLUMNS)}")
        yield cast(Row, row)


def _read_parquet(path: str) -> tuple[dict[str, Any], Iterator[Row]]:
    parquet = load("pyarrow.parquet", "a ledger in Parquet")
    try:
        file = parquet.ParquetFile(path)
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: cannot be read: {error}") from error
    metadata = file.schema_arrow.metadata or {}
    if b"cleannews" not in metadata or set(file.schema_arrow.names) != {*COLUMNS, "escaped"}:
        raise InputError(f"{path}: not a ledger: its metadata should tell version, fingerprint and options")
    return json.loads(metadata[b"cleannews"]), _parquet_rows(file)


def _parquet_rows(file: Any) -> Iterator[Row]:
    for batch in file.iter_batches(batch_size=2048):
        for row in batch.to_pylist():
            escaped = row.pop("escaped")
            if escaped is not None:
                row["text"] = json.loads(escaped)
            yield cast(Row, row)


def write_parquet(source: str, target: str) -> None:
    """Turn a ledger in JSON Lines into one in Parquet; the header becomes the schema's metadata, ids strings.

    The column ``escaped`` holds, as JSON, the texts that no Parquet string can: those with lone surrogates.
    """
    pa, parquet = load("pyarrow", "a ledger in Parquet"), load("pyarrow.parquet", "a ledger in Parquet")
    head, rows = read_ledger(source)
    kinds = {"record": pa.int64(), "start": pa.int64(), "end": pa.int64()}
    fields = [(name, kinds.get(name, pa.string())) for name in (*COLUMNS, "escaped")]
    schema = pa.schema(fields, metadata={"cleannews": json.dumps(head)})
    with parquet.ParquetWriter(target, schema, compression="zstd") as writer:
        for batch in _batches(rows, 20_000):
            writer.write_table(pa.Table.from_pylist([_storable(row) for row in batch], schema=schema))


def _batches(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def _storable(row: Row) -> dict[str, Any]:
    text, name = row["text"], row["id"]
    plain = text.encode("utf-8", "replace").decode("utf-8")
    return {
        **row,
        "id": None if name is None else str(name).encode("utf-8", "replace").decode("utf-8"),
        "text": plain,
        "escaped": None if plain == text else json.dumps(text),
    }
