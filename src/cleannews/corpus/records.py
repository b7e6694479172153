"""The records of a file, one by one, for whoever only reads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from cleannews.corpus.extras import InputError
from cleannews.corpus.formats import FORMATS
from cleannews.corpus.pieces import Mark, Options, Record
from cleannews.corpus.streams import Source


def records(path: str, format: str, options: Options) -> Iterator[Record]:
    """The records of a file, and what stands between them. Raises ``InputError`` at one that cannot be read."""
    for piece in FORMATS[format].split(Source(path), Mark(), options):
        if piece.problem:
            raise InputError(_where(path, piece.start, piece.problem))
        for record in FORMATS[format].records(piece, options):
            if record.problem:
                raise InputError(_where(path, record.mark, record.problem))
            yield record


@contextmanager
def named(path: str, record: Record) -> Iterator[None]:
    """Tell in an error, such as that of a pattern that took too long, at which record of a file it was."""
    try:
        yield
    except ValueError as error:
        raise InputError(f"{path}, record {record.mark.record}: {error}") from error


def _where(path: str, mark: Mark, problem: str) -> str:
    return f"{path}, line {mark.line}: {problem}"
