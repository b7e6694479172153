"""Files that are written beside their place, and take it when they are whole."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from cleannews.corpus.extras import InputError, load
from cleannews.corpus.streams import compress, compression_of, zstd_packer

PART = ".part"


class Sink:
    """A file that grows at its end, under its name with ``.part``. Compressed bytes come compressed, save zstd's.

    zstd is one frame from beginning to end, as many readers stop behind the first. So it is packed here, and to go
    on with a frame after an interruption it is packed once more from its beginning.
    """

    def __init__(self, path: str, *, packs: bool = True, state: dict[str, Any] | None = None) -> None:
        self.path, self.part = path, path + PART
        self.compression = compression_of(path) if packs else ""
        self.flushed: list[int] = []  # for zstd: how many bytes had come when what is packed was written out
        self.came = 0
        self._packer = zstd_packer() if self.compression == ".zst" else None
        Path(self.part).parent.mkdir(parents=True, exist_ok=True)
        if state is None:
            self._stream: BinaryIO = Path(self.part).open("wb")  # noqa: SIM115 # until commit
        else:
            self._stream = self._resume(state)

    @property
    def packing(self) -> str:
        """How what is appended must be packed already."""
        return "" if self._packer else self.compression

    def append(self, data: bytes) -> None:
        """Write bytes, packed as ``packing`` says."""
        self.came += len(data)
        if data:
            self._stream.write(self._packer.compress(data) if self._packer else data)

    def sync(self) -> dict[str, Any]:
        """Bring everything to the disk; what is needed to go on from here."""
        if self._packer and (not self.flushed or self.flushed[-1] != self.came):
            self._stream.write(self._packer.flush(load("zstandard", ".zst").COMPRESSOBJ_FLUSH_BLOCK))
            self.flushed.append(self.came)
        self._stream.flush()
        os.fsync(self._stream.fileno())
        return {"path": self.path, "length": self._stream.tell(), "flushed": self.flushed}

    def finish(self) -> None:
        """End the file and bring it to the disk; it still lacks its name."""
        if self._packer:
            self._stream.write(self._packer.flush())
        elif self.compression and not self._stream.tell():
            self._stream.write(compress(b"", self.compression))
        self._stream.flush()
        os.fsync(self._stream.fileno())
        self._stream.close()

    def discard(self) -> None:
        """Leave nothing behind."""
        self.close()
        Path(self.part).unlink(missing_ok=True)

    def close(self) -> None:
        """Leave the part where it is."""
        with suppress(OSError):  # a full disk was told already
            self._stream.close()

    def _resume(self, state: dict[str, Any]) -> BinaryIO:
        part, length = Path(self.part), state["length"]
        size = part.stat().st_size if part.exists() else -1
        if size < length:
            raise InputError(f"{part} was changed since the interruption; remove the checkpoint to begin anew")
        if not self._packer:
            stream = part.open("r+b")
            stream.truncate(length)
            stream.seek(length)
            self.came = length
            return stream
        os.truncate(part, length)
        again = Path(self.part + ".again")
        with part.open("rb") as packed, again.open("wb") as target:
            self._pack_again(packed, target, state["flushed"])
        again.replace(part)
        stream = part.open("r+b")
        stream.seek(0, os.SEEK_END)
        if stream.tell() != length:
            raise InputError(f"{part} was written by another version of zstd; remove the checkpoint to begin anew")
        return stream

    def _pack_again(self, packed: BinaryIO, target: BinaryIO, flushed: list[int]) -> None:
        zstandard = load("zstandard", ".zst")
        assert self._packer is not None
        unpacker = zstandard.ZstdDecompressor().decompressobj()
        data = b""
        for until in flushed:
            while self.came < until:
                if not data:
                    block = packed.read(1 << 16)
                    if not block:
                        raise InputError(f"{self.part} was changed since the interruption; remove the checkpoint")
                    data = unpacker.decompress(block)
                fresh, data = data[: until - self.came], data[until - self.came :]
                target.write(self._packer.compress(fresh))
                self.came += len(fresh)
            target.write(self._packer.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK))
            self.flushed.append(self.came)


class Standard:
    """Standard output as a sink."""

    path = "-"
    packing = ""

    def __init__(self) -> None:
        self._last = b"\n"

    def append(self, data: bytes) -> None:
        """Write bytes."""
        if data:
            sys.stdout.buffer.write(data)
            self._last = data[-1:]

    def begin_file(self) -> None:
        """Let what follows begin on a line of its own."""
        if self._last != b"\n":
            self.append(b"\n")

    def finish(self) -> None:
        """Write what is still held back; on a terminal, with a line end for what is printed next."""
        if sys.stdout.isatty():
            self.begin_file()
        sys.stdout.buffer.flush()

    def close(self) -> None:
        """Nothing to leave."""

    discard = close


def take_place(part: str, path: str, like: str | None = None) -> None:
    """Give a whole part its name, and the mode of the file ``like``; so that it lasts, on the disk too."""
    if like is not None:
        with suppress(OSError):
            shutil.copymode(like, part)
    Path(part).replace(path)
    sync_directory(Path(path).parent)


def sync_directory(directory: Path) -> None:
    """Bring a directory's names to the disk, where the system can."""
    with suppress(OSError):
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
