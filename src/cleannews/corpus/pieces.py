"""What travels: options, pieces of a file with whole records in them, and the records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple, Protocol

from cleannews.choice import Choice
from cleannews.corpus.streams import Source

LONGEST = 1 << 28  # bytes of a record; what is longer is no record, and must not fill the memory


@dataclass(frozen=True)
class Options:
    """All that decides what comes out, the inputs aside. ``chunk_size``: bytes that go to a worker at once."""

    choice: Choice = field(default_factory=Choice)
    format: str | None = None
    one_per_line: bool = False
    field: str = "text"
    url_field: str = "url"
    id_field: str = "id"
    language_field: str | None = None
    url: str | None = None
    language: str | None = None
    delimiter: str | None = None
    extractor: str = "beautifulsoup"
    annotate: str | None = None
    max_removed: float | None = None
    in_place: bool = False
    chunk_size: int = 1 << 20
    ledger: bool = False
    tally: bool = False

    def to_json(self) -> dict[str, Any]:
        """For a checkpoint and a ledger's header; the choice's names beside the others."""
        found = asdict(self)
        return {name: list(value) for name, value in found.pop("choice").items()} | found


class Mark(NamedTuple):
    """A place between two records: byte offset (decompressed), number of the next record, of the next line."""

    offset: int = 0
    record: int = 1
    line: int = 1


class Piece(NamedTuple):
    """Whole records of a file: where they begin, their bytes, where the next piece begins.

    ``problem``: these bytes cannot be read, and why. ``extra``: what else the format needs to know; a problem without
    it is the file's end, as what is behind cannot be read either.
    """

    start: Mark
    data: bytes
    next: Mark
    problem: str = ""
    extra: Any = None


@dataclass(slots=True)
class Record:
    """One record. ``raw`` is all of it, the separator before it (``separator`` bytes) and line end included.

    ``text`` is None where there is nothing to clean, ``literal`` the text as it is written in the file. ``problem``:
    it cannot be read, and why. ``counts``: it is a record, not a blank line, a header or a bracket.
    """

    mark: Mark
    raw: bytes
    text: str | None = None
    literal: str = ""
    place: tuple[str, str] = ("", "")  # what stands before and behind the literal
    url: str | None = None
    id: object = None
    language: str | None = None
    problem: str = ""
    counts: bool = True
    separator: int = 0
    extra: Any = None  # what else the format needs to know

    def with_literal(self, literal: str) -> bytes:
        """The record with another text."""
        return f"{self.place[0]}{literal}{self.place[1]}".encode()


class Format(Protocol):
    """How a kind of file is read and written; a module."""

    def split(self, source: Source, mark: Mark, options: Options) -> Iterator[Piece]:
        """The pieces of a file from a mark on. What cannot be read comes as a piece with a problem."""

    def records(self, piece: Piece, options: Options) -> Iterator[Record]:
        """The records of a piece."""

    def write(self, text: str, like: str) -> str:
        """A text as it stands in the file, written as ``like`` is."""

    def shorten(self, record: Record, spans: Iterable[tuple[int, int]]) -> tuple[str, bool] | None:
        """The record's literal less spans of its text, without writing it anew; None where that cannot be.

        Also whether writing the text like it gives the record's literal again.
        """

    def annotated(self, record: Record, spans: list[dict[str, Any]]) -> bytes:
        """The record with a further field, ``removals``."""


NO_UTF8 = "byte {} is not UTF-8; convert the file first, as in iconv -f latin1 -t utf-8"


def decoded(raw: bytes) -> str:
    """UTF-8 bytes as text. Raises ``ValueError`` with a sentence."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(NO_UTF8.format(error.start)) from error
