"""Bytes that were read and not yet given away."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.corpus.extras import InputError
from cleannews.corpus.pieces import LONGEST
from cleannews.corpus.streams import Source


class Buffer:
    """A window on a source: ``data``, and ``offset``, where it begins. ``error`` is why there is no more, if it is one.

    ``blocks`` gives everything again from the window's beginning, so a buffer can be read as a source is.
    """

    def __init__(self, source: Source | Buffer, size: int) -> None:
        self._size = size
        self._blocks = source.blocks(size)
        self.data = b""
        self.offset = 0
        self.error: InputError | None = None
        self.ended = False

    def more(self) -> bool:
        """Read at least as much again as is there, so that looking at it anew stays linear. False at the end."""
        pieces, length = [self.data], 0
        while not self.ended and length < max(self._size, len(self.data)):
            try:
                block = next(self._blocks, None)
            except InputError as error:
                self.error, block = error, None
            if block is None:
                self.ended = True
            else:
                pieces.append(block)
                length += len(block)
        self.data = b"".join(pieces)
        return length > 0

    def drop(self, length: int) -> None:
        """Forget the first bytes."""
        self.data = self.data[length:]
        self.offset += length

    def skip_to(self, offset: int) -> None:
        """Forget what stands before an offset."""
        while self.offset + len(self.data) < offset:
            self.drop(len(self.data))
            if not self.more():
                raise InputError("it has become shorter since the run that is to be resumed")
        self.drop(offset - self.offset)

    def all(self) -> bytes:
        """Everything from here to the end. Raises ``InputError`` if it is too much."""
        while len(self.data) <= LONGEST and self.more():
            pass
        if len(self.data) > LONGEST:
            raise InputError(f"longer than {LONGEST >> 20} MB: this is no article; see --format and --one-per-line")
        return self.data

    def blocks(self, size: int) -> Iterator[bytes]:
        """What was read and is to come. Raises ``InputError`` as a source does."""
        del size
        while self.data or self.more():
            block, self.data = self.data, b""
            self.offset += len(block)
            yield block
        if self.error:
            raise self.error
