"""One run at a time to a place: two that write the same parts would make a mixture of both."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from cleannews.corpus.extras import InputError

if sys.platform != "win32":
    import fcntl

SUFFIX = ".lock"


class Lock:
    """A lock on a file beside a checkpoint; the system lets go of it however the process ends.

    Where the system, or the disk, knows no such locks, nothing is locked; nor where there is no checkpoint.
    """

    def __init__(self, checkpoint: Path | None) -> None:
        known = checkpoint is not None and sys.platform != "win32"
        self.path = Path(f"{checkpoint}{SUFFIX}") if known else None
        self._descriptor: int | None = None

    def take(self) -> None:
        """Raises ``InputError`` if another process has it."""
        if self.path is not None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        while self.path is not None and self._descriptor is None:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666)
            if not _locks(descriptor):
                os.close(descriptor)
                raise InputError(f"another run is writing to this place (it holds {self.path}); wait for its end")
            if _is_at(descriptor, self.path):
                self._descriptor = descriptor
            else:  # its last holder has removed it meanwhile
                os.close(descriptor)

    def release(self) -> None:
        """Let go of it, and leave no file."""
        if self.path is not None and self._descriptor is not None:
            self.path.unlink(missing_ok=True)
            os.close(self._descriptor)
            self._descriptor = None


def _is_at(descriptor: int, path: Path) -> bool:
    with suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(descriptor), path.stat())
    return False


def _locks(descriptor: int) -> bool:
    if sys.platform != "win32":
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a disk that knows no locks
    return True
