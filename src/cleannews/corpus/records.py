"""The records of a file, one by one, for whoever only reads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from cleannews.corpus.extras import InputError
from cleannews.corpus.formats import FORMATS
from cleannews.corpus.pieces import Mark, Options, Piece, Record
from cleannews.corpus.streams import Source


def records(path: str, format: str, options: Options) -> Iterator[Record]:
    """The records of a file, and what stands between them. Raises ``InputError`` at one that cannot be read.

    With ``options.in_place`` such a record comes as the others do, with its problem.
    """
    for piece in FORMATS[format].split(Source(path), Mark(), options):
        found = FORMATS[format].records(piece, options) if not piece.problem else [_broken(piece)]
        for record in found:
            if record.problem and not options.in_place:
                raise InputError(f"{path}, line {record.mark.line}: {record.problem}")
            yield record


def _broken(piece: Piece) -> Record:
    return Record(piece.start, piece.data, problem=piece.problem)


@contextmanager
def named(path: str, record: Record) -> Iterator[None]:
    """Tell in an error, such as that of a pattern that took too long, at which record of a file it was."""
    try:
        yield
    except ValueError as error:
        raise InputError(f"{path}, record {record.mark.record}: {error}") from error
