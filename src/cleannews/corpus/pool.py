"""Worker processes: batches of jobs in, results out in the same order, never more in memory than the workers need.

Each process is fed by a thread of its own, over pipes that nobody else holds: so a process that dies is noticed at
once, even in the middle of an answer, and its batch is given to a new one.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from queue import SimpleQueue
from typing import TypeVar

from cleannews.corpus.extras import InputError
from cleannews.corpus.pieces import Options
from cleannews.corpus.work import Job, Result
from cleannews.corpus.worker import START, receive, send

LIVES = 3  # of a batch: workers that may die of it before the run ends
T = TypeVar("T")
Batch = tuple[T, list[Job]]


class Pool:
    """``workers`` processes. A context: leaving it ends them. ``died`` counts those that had to be replaced."""

    def __init__(self, options: Options, workers: int) -> None:
        self._options, self._workers = options, workers
        self._idle: SimpleQueue[subprocess.Popen[bytes]] = SimpleQueue()
        self._all: set[subprocess.Popen[bytes]] = set()
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="cleannews")
        self._closed = False
        self.died = 0
        for _ in range(workers):
            self._idle.put(self._start())

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self._closed = True
        for process in list(self._all):
            process.kill()
        self._threads.shutdown(wait=True, cancel_futures=True)
        for process in list(self._all):
            self._bury(process)

    def map(self, batches: Iterable[Batch[T]]) -> Iterator[tuple[T, list[Result]]]:
        """The results, in order. Raises what a worker raised, ``InputError`` if workers die again and again."""
        waiting: deque[tuple[T, Future[list[Result]]]] = deque()
        for tag, jobs in batches:
            waiting.append((tag, self._threads.submit(self._do, jobs)))
            if len(waiting) > 2 * self._workers:
                first, future = waiting.popleft()
                yield first, future.result()
        while waiting:
            first, future = waiting.popleft()
            yield first, future.result()

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-c", START, *sys.path]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._all.add(process)
        with suppress(BrokenPipeError):
            send(process.stdin, self._options)  # type: ignore[arg-type] # it is a pipe
        return process

    def _bury(self, process: subprocess.Popen[bytes]) -> int:
        process.kill()
        for pipe in (process.stdin, process.stdout):
            with suppress(BrokenPipeError):
                pipe.close()  # type: ignore[union-attr] # likewise
        self._all.discard(process)
        return process.wait()

    def _do(self, jobs: list[Job]) -> list[Result]:
        code = 0
        for _ in range(LIVES):
            if self._closed:
                break
            process = self._idle.get()
            try:
                send(process.stdin, jobs)  # type: ignore[arg-type] # likewise
                answer = receive(process.stdout)  # type: ignore[arg-type] # likewise
            except (EOFError, OSError):
                if self._closed:
                    break
                code = self._bury(process)
                self.died += 1
                self._idle.put(self._start())
                continue
            self._idle.put(process)
            if isinstance(answer, Exception):
                raise answer
            results: list[Result] = answer
            return results
        where = f"{jobs[0].file}, line {jobs[0].piece.start.line}" if jobs else "the run"
        raise InputError(
            f"{where}: {LIVES} workers in a row died here (the last with {code}; -9 is often the system "
            "out of memory); use fewer --workers, or a smaller --chunk-size, and --resume"
        )


def serial(work: Callable[[Job], Result], batches: Iterable[Batch[T]]) -> Iterator[tuple[T, list[Result]]]:
    """The same without processes."""
    return ((tag, [work(job) for job in jobs]) for tag, jobs in batches)


def cores() -> int:
    """How many processes can run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
