"""Which file is read how: by its name, or by what the caller says."""

from __future__ import annotations

from cleannews.corpus.arrays import JsonArray
from cleannews.corpus.lines import JsonLines, TextLines
from cleannews.corpus.parquet import Parquet
from cleannews.corpus.pieces import Format, Options
from cleannews.corpus.streams import compression_of
from cleannews.corpus.table import DELIMITERS, Table
from cleannews.corpus.whole import Html, WholeText

_SUFFIXES = {
    ".txt": "text", ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".csv": "csv", ".tsv": "tsv",
    ".parquet": "parquet", ".html": "html", ".htm": "html",
}  # fmt: skip
FORMATS: dict[str, Format] = {
    "text": WholeText(),
    "lines": TextLines(),
    "jsonl": JsonLines(),
    "json": JsonArray(),
    "csv": Table(DELIMITERS),
    "tsv": Table("\t"),
    "parquet": Parquet(),
    "html": Html(),
}
STREAMS = ("lines", "jsonl")  # two files, one behind the other, are a file


def suffix_of(path: str) -> str:
    """The suffix that tells the format, with that of the compression: ``.jsonl.gz``; ``""`` if it tells nothing.

    >>> suffix_of("a/b.c.JSONL.gz"), suffix_of("a.doc")
    ('.JSONL.gz', '')
    """
    packed = compression_of(path)
    stem = path[: len(path) - len(packed)]
    dot = stem.rfind(".")
    return path[dot:] if dot >= 0 and stem[dot:].lower() in _SUFFIXES else ""


def named_format(path: str) -> str | None:
    """The format a file's name tells, or None."""
    suffix = suffix_of(path)
    return _SUFFIXES[suffix[: len(suffix) - len(compression_of(suffix))].lower()] if suffix else None


def format_of(path: str, options: Options) -> str:
    """How to read a file: as ``options.format`` says, else as its name does, else as text."""
    found = options.format or named_format(path) or "text"
    return "lines" if found == "text" and options.one_per_line else found
