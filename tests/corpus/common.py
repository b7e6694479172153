"""What the tests of corpus runs share."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import zstandard

from cleannews.cli import main

JUNK = "It rained.\n\nREAD MORE: Ten ways to stay dry\n\nIt stopped."
CLEAN = "It rained.\n\nIt stopped."

HOSTILE = [
    JUNK,
    "It rained.",
    "",
    " ",
    'She said "no", twice;\tand\\left | quietly.\n\nREAD MORE: "Ten", ways to; stay\tdry\n\nIt stopped.',
    "“Größe” – 東京 🌧.\n\nREAD MORE: Ten ways to stay dry\n\nIt stopped.",
    "Plain.\n\nREAD MORE: Schöne Tage in Köln am Rhein\n\nIt stopped.",
    "One.\r\n\r\nREAD MORE: Ten ways to stay dry\r\n\r\nThree.",
    "schÃ¶n &amp;amp; gut<p>It rained.</p><p>READ MORE: Ten ways to stay dry</p><p>Then.</p>",
    "A\x00B\x0bC\u2028D\u2029E\ufeff\x7f\x85F",
    "</script><script>alert(1)</script> ]]> <!-- -->",
    "line\n" * 300,
    "'=1+1",
    ",,,",
    '"',
    '""',
    "\n",
    "\r",
]


def run(*words: object, stdin: bytes = b"", cwd: Path | None = None, **more: Any) -> subprocess.CompletedProcess[bytes]:
    """The command line in a process of its own."""
    command = [sys.executable, "-m", "cleannews", *map(str, words)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, cwd=cwd, **more)


def call(*words: object) -> int:
    """The command line in this process: quicker."""
    return main([str(word) for word in words])


def pack(data: bytes, suffix: str) -> bytes:
    """Bytes, compressed by another hand than ours."""
    if suffix == ".gz":
        return gzip.compress(data)
    if suffix == ".bz2":
        return bz2.compress(data)
    if suffix == ".xz":
        return lzma.compress(data)
    return zstandard.ZstdCompressor().compress(data) if suffix == ".zst" else data


def unpack(data: bytes, suffix: str) -> bytes:
    """Bytes, decompressed by another hand than ours; one frame only for zstd, as many readers do."""
    if suffix == ".gz":
        return gzip.decompress(data)
    if suffix == ".bz2":
        return bz2.decompress(data)
    if suffix == ".xz":
        return lzma.decompress(data)
    if suffix == ".zst":
        unpacker = zstandard.ZstdDecompressor().decompressobj()
        found = unpacker.decompress(data)
        assert unpacker.eof
        assert unpacker.unused_data == b""
        return found
    return data


def write(path: Path, data: bytes) -> Path:
    """A file, compressed as its name says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pack(data, path.suffix))
    return path


def read(path: Path) -> bytes:
    """A file's bytes, decompressed as its name says."""
    return unpack(path.read_bytes(), path.suffix)


def jsonl(texts: list[str], **more: Any) -> bytes:
    """Records of these texts."""
    return b"".join(json.dumps({"id": n, "text": text, **more}).encode() + b"\n" for n, text in enumerate(texts))


def files(directory: Path) -> list[str]:
    """All files below a directory."""
    return sorted(os.path.relpath(path, directory) for path in directory.rglob("*") if path.is_file())
