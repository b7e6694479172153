"""Articles from files and back: plain text, and JSON Lines (gzipped or not), one record in memory at a time."""

from __future__ import annotations

import gzip
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from cleannews.jsonl import RecordError, fields, write_string

JSONL = (".jsonl", ".ndjson")


class InputError(ValueError):
    """A file or record that cannot be read: says where, what, and how to mend it."""


def is_jsonl(path: str, format: str | None) -> bool:
    """Whether to read a file as JSON Lines: by ``format`` if given, else by its name, ``.gz`` aside."""
    return format == "jsonl" if format else path.removesuffix(".gz").endswith(JSONL)


@contextmanager
def open_input(path: str) -> Iterator[BinaryIO]:
    """A file, gunzipped if it ends in ``.gz``; ``-`` is standard input. Raises ``InputError``."""
    try:
        if path == "-":
            yield sys.stdin.buffer
        elif path.endswith(".gz"):
            with gzip.open(path) as stream:
                yield cast(BinaryIO, stream)
        else:
            with Path(path).open("rb") as stream:
                yield cast(BinaryIO, stream)
    except (EOFError, gzip.BadGzipFile) as error:
        raise InputError(f"{path}: not a whole gzip file: {error}; fetch it again, or rename it") from error
    except OSError as error:
        if error.filename != path:
            raise
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error


@contextmanager
def open_output(path: str | None) -> Iterator[BinaryIO]:
    """A file that takes its name only when it is whole, gzipped if that ends in ``.gz``; None: standard output."""
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    part = Path(f"{path}.part")
    try:
        with gzip.open(part, "wb", compresslevel=6) if path.endswith(".gz") else part.open("wb") as stream:
            yield cast(BinaryIO, stream)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    part.replace(path)


def decode(data: bytes, where: str) -> str:
    """UTF-8 bytes as text. Raises ``InputError``."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{where}: byte {error.start} is not UTF-8; convert the file first, as in iconv -f latin1 -t utf-8"
        ) from error


def read_articles(
    path: str, *, format: str | None = None, field: str = "text", url_field: str = "url"
) -> Iterator[tuple[str, str | None, Callable[[str], str]]]:
    """The articles of a file: text, url or None, and a function that gives the record back with another text.

    A record whose text is null comes as ``""``, and goes back as it was. Raises ``InputError``.
    """
    with open_input(path) as stream:
        if not is_jsonl(path, format):
            yield decode(stream.read(), path), None, str
            return
        for number, raw in enumerate(stream, 1):
            where = f"{path}, line {number}"
            line = decode(raw, where)
            if not line.strip():
                yield "", None, lambda _, line=line: line  # type: ignore[misc] # mypy takes the default for a parameter
                continue
            try:
                yield _record(line, field, url_field)
            except RecordError as error:
                raise InputError(f"{where}: {error}") from error


def _record(line: str, field: str, url_field: str) -> tuple[str, str | None, Callable[[str], str]]:
    text: object = RecordError
    url = None
    start = end = 0
    for key, value, value_start, value_end in fields(line):
        if key == field:
            text, start, end = value, value_start, value_end
        elif key == url_field and isinstance(value, str):
            url = value
    if text is None:
        return "", url, lambda _: line
    if not isinstance(text, str):
        what = "no field" if text is RecordError else f"a {type(text).__name__} instead of a text in the field"
        raise RecordError(f"{what} {field!r}; name the text's field with --field")

    def back(clean: str) -> str:
        return line if clean == text else line[:start] + write_string(clean, like=line[start:end]) + line[end:]

    return text, url, back
