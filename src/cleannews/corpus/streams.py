"""Bytes from files, whatever their compression, and back. A file that is cut off gives what there is, then says so."""

from __future__ import annotations

import bz2
import lzma
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol, cast

from cleannews.corpus.extras import InputError, load

if TYPE_CHECKING:
    import zstandard

COMPRESSIONS = {".gz": "gzip", ".bz2": "bzip2", ".xz": "xz", ".zst": "zstd"}
BLOCK = 1 << 16  # bytes read at once of a compressed file


class _Decompressor(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, /) -> bytes: ...


def compression_of(path: str) -> str:
    """The compression a file's name tells, as its suffix; ``""`` for none.

    >>> compression_of("a.jsonl.gz"), compression_of("a.jsonl")
    ('.gz', '')
    """
    return next((suffix for suffix in COMPRESSIONS if path.lower().endswith(suffix)), "")


class Source:
    """A file to read, decompressed as its name says; ``-`` is standard input. ``raw`` counts the bytes of the file."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.raw = 0
        self.compression = compression_of(path)

    def blocks(self, size: int) -> Iterator[bytes]:
        """The bytes in blocks of about ``size``. Raises ``InputError`` behind the last sound byte."""
        try:
            if self.path == "-":
                yield from self._read(sys.stdin.buffer, size)
                return
            with Path(self.path).open("rb") as stream:
                blocks = self._read(stream, BLOCK if self.compression else size)
                yield from self._decompressed(blocks, size) if self.compression else blocks
        except OSError as error:
            raise InputError(f"cannot be read: {error.strerror or error}") from error

    def _read(self, stream: BinaryIO, size: int) -> Iterator[bytes]:
        while block := stream.read(size):
            self.raw += len(block)
            yield block

    def _decompressed(self, blocks: Iterator[bytes], size: int) -> Iterator[bytes]:
        """All members, streams or frames of the file, one behind the other."""
        name = COMPRESSIONS[self.compression]
        new = _decompressor(self.compression)
        current: _Decompressor | None = None
        pending, length = [], 0
        wrong = ""
        for block in blocks:
            while block and not wrong:
                if current is None:
                    if not block.strip(b"\0"):  # what tapes pad their files with
                        break
                    current = new()
                try:
                    piece = current.decompress(block)
                except (zlib.error, OSError, lzma.LZMAError, _zstd_error()) as error:
                    wrong = f"not a whole {name} file: {error}; fetch it again, or rename it"
                    break
                block = current.unused_data if current.eof else b""
                if current.eof:
                    current = None
                pending.append(piece)
                length += len(piece)
            if length >= size or wrong:
                yield from _sliced(b"".join(pending), size)
                pending, length = [], 0
            if wrong:
                raise InputError(wrong)
        yield from _sliced(b"".join(pending), size)
        if current is not None or not self.raw:
            raise InputError(f"not a whole {name} file: it ends too early; fetch it again, or rename it")


def _sliced(data: bytes, size: int) -> Iterator[bytes]:
    """A few packed bytes may hold many; a run's safe points must not be further apart for it."""
    return (data[at : at + size] for at in range(0, len(data), size))


def _decompressor(compression: str) -> Callable[[], _Decompressor]:
    if compression == ".zst":
        return cast(
            "Callable[[], _Decompressor]",
            load("zstandard", "reading and writing .zst").ZstdDecompressor().decompressobj,
        )
    if compression == ".gz":
        return lambda: cast(_Decompressor, zlib.decompressobj(wbits=31))
    return bz2.BZ2Decompressor if compression == ".bz2" else lzma.LZMADecompressor


def _zstd_error() -> type[Exception]:
    zstandard = sys.modules.get("zstandard")
    return cast("type[Exception]", zstandard.ZstdError) if zstandard else zlib.error


def compress(data: bytes, compression: str) -> bytes:
    """The bytes as one member or stream, which may stand behind others in a file; always the same for the same bytes.

    Not for zstd: many readers stop behind a file's first frame, so there must be only one.

    >>> import gzip
    >>> gzip.decompress(compress(b"a", ".gz") + compress(b"b", ".gz"))
    b'ab'
    """
    if compression == ".gz":
        packer = zlib.compressobj(6, zlib.DEFLATED, 31)  # writes no time and no name
        return packer.compress(data) + packer.flush()
    if compression == ".bz2":
        return bz2.compress(data)
    return lzma.compress(data) if compression == ".xz" else data


def zstd_packer() -> zstandard.ZstdCompressionObj:
    """What packs one zstd frame."""
    packer: zstandard.ZstdCompressionObj = (
        load("zstandard", "reading and writing .zst").ZstdCompressor(level=3).compressobj()
    )
    return packer
