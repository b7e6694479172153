"""Being asked to stop: SIGTERM and SIGHUP end a run as Ctrl-C does."""

from __future__ import annotations

import signal
from contextlib import suppress
from types import FrameType
from typing import Any


class Stopped(Exception):  # noqa: N818 # it is no error: somebody asked for it
    """The run was asked to stop. ``code`` is what the process should exit with."""

    def __init__(self, code: int, *, resumable: bool) -> None:
        self.code, self.resumable = code, resumable
        super().__init__("stopped; --resume goes on from here" if resumable else "stopped; nothing half done is left")


def code_of(error: KeyboardInterrupt) -> int:
    """What a process should exit with that was stopped so: 128 and the signal's number."""
    return error.args[0] if error.args and isinstance(error.args[0], int) else 128 + signal.SIGINT


class Signals:
    """A context in which those signals raise ``KeyboardInterrupt``; in a thread they are left alone."""

    def __enter__(self) -> None:
        self._old: dict[int, Any] = {}
        for number in (signal.SIGTERM, getattr(signal, "SIGHUP", None)):
            if number is not None:
                with suppress(ValueError):
                    self._old[number] = signal.signal(number, self._stop)

    def __exit__(self, *_: object) -> None:
        for number, old in self._old.items():
            signal.signal(number, old)

    @staticmethod
    def _stop(number: int, frame: FrameType | None) -> None:
        del frame
        raise KeyboardInterrupt(128 + number)
