"""A worker process: options and jobs come as pickles through standard input, results go through standard output."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from contextlib import suppress
from typing import Any, BinaryIO

START = "import sys; sys.path[:] = sys.argv[1:]; from cleannews.corpus.worker import main; main()"


def send(stream: BinaryIO, thing: object) -> None:
    """Write a pickle with its length before it."""
    data = pickle.dumps(thing, protocol=5)
    stream.write(len(data).to_bytes(8, "little"))
    stream.write(data)
    stream.flush()


def receive(stream: BinaryIO) -> Any:
    """Read what ``send`` wrote. Raises ``EOFError`` if it ends before."""
    head = stream.read(8)
    length = int.from_bytes(head, "little")
    data = stream.read(length) if len(head) == 8 else b""
    if len(head) < 8 or len(data) < length:
        raise EOFError
    return pickle.loads(data)  # what our own parent or child wrote


def main() -> None:
    """Work until there is nothing more to read. The parent's death ends the pipe, and so the worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's Ctrl-C reaches all; the parent says when to stop
    results = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a user's filter prints must not get between
    jobs = sys.stdin.buffer
    with suppress(EOFError, BrokenPipeError):
        options = receive(jobs)
        try:
            from cleannews.corpus.work import Work

            work = Work(options.choice.cleaner(), options)
        except Exception as error:  # noqa: BLE001 # told to the parent, which ends the run
            receive(jobs)
            send(results, error)
            return
        while True:
            batch = receive(jobs)
            try:
                answer: object = [work(job) for job in batch]
            except Exception as error:  # noqa: BLE001 # likewise
                answer = _portable(error)
            send(results, answer)


def _portable(error: Exception) -> Exception:
    """An error that can be sent, with its traceback as text."""
    import traceback

    text = "".join(traceback.format_exception(error)).rstrip()
    return RuntimeError(f"a worker failed:\n{text}")
