"""A run: files in, clean files out, in order, by one process or several, and nothing lost whatever happens."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import NoReturn

from cleannews.cleaner import Cleaner
from cleannews.corpus import checkpoint
from cleannews.corpus.extras import InputError
from cleannews.corpus.feed import Step, batches
from cleannews.corpus.ledger import header
from cleannews.corpus.lock import Lock
from cleannews.corpus.names import Plan, identity
from cleannews.corpus.output import Output, rename
from cleannews.corpus.pieces import Mark, Options
from cleannews.corpus.places import check_extras
from cleannews.corpus.pool import Pool, cores, serial
from cleannews.corpus.seen import Seen
from cleannews.corpus.signals import Signals, Stopped, code_of
from cleannews.corpus.sinks import PART
from cleannews.corpus.tally import Tally
from cleannews.corpus.work import Result, Work

SAFE_EVERY = 16  # chunks between checkpoints; by bytes and not by time where that would change what is written
SAFE_AFTER = 10  # seconds, where it would not
SMALL = 4  # batches; fewer are not worth starting processes for


@dataclass(frozen=True)
class Settings:
    """How a run goes, as far as it does not change what comes out. ``workers`` None: as many as there are cores."""

    workers: int | None = None
    ledger: str | None = None
    resume: bool = False
    strict: bool = False


class Run:
    """A plan with all that it takes; ``go`` does it."""

    def __init__(self, plan: Plan, options: Options, settings: Settings, cleaner: Cleaner) -> None:
        self.plan, self.options, self.settings, self.cleaner = plan, options, settings, cleaner
        self.seen = Seen(tally=Tally() if options.tally else None)
        output = plan.output if plan.directory and settings.ledger else None
        if output is not None:
            output = os.path.relpath(output, Path(settings.ledger or "").parent)
        self.head = header(cleaner.fingerprint, options.to_json(), bases=plan.bases, output=output)
        self._output = Output(options, settings.ledger, self.head)
        self._point = _point(plan, options)
        self._lock = Lock(self._point)
        self._identity = {
            "fingerprint": cleaner.fingerprint,
            "options": {**options.to_json(), "removals": settings.ledger},
            "inputs": plan.digest(contents=not options.in_place),
        }
        self._start, self._mark, self._since = 0, Mark(), 0
        self._between = ""  # the last checkpoint that lies between two files
        self._inside = self._finished = False
        self._saved_at = time.monotonic()
        self._sound = self._pieces = 0  # of the present file

    def go(self, told: Callable[[Seen], None] = lambda _: None) -> Seen:
        """Do it; ``told`` is called with what was seen so far.

        Raises ``Stopped``, ``InputError`` (``strict``, no resuming), ``OSError`` where something cannot be written.
        """
        with Signals():
            try:
                self._begin()
                if not self._finished:
                    self._all(told)
                    self._end()
            except BaseException as error:
                self._output.leave(keep=self.resumable)
                self._lock.release()
                if isinstance(error, KeyboardInterrupt):
                    raise Stopped(code_of(error), resumable=self.resumable) from None
                raise
        return self.seen

    @property
    def resumable(self) -> bool:
        """Whether there is a checkpoint to go on from; the disk knows it best, whenever a signal comes."""
        return self._point is not None and self._point.exists()

    def close(self) -> None:
        """Forget the checkpoint: everything is done, the report too."""
        self._forget()
        self._lock.release()

    def _forget(self) -> None:
        if self._point is not None:
            self._point.unlink(missing_ok=True)

    def _begin(self) -> None:
        check_extras(self.plan, self.options, self.settings.ledger)
        self._lock.take()
        state = None
        if self._point is None:
            if self.settings.resume:
                raise InputError("only a run from files to files can be resumed; give files, and -o or --in-place")
        elif self.settings.resume:
            state = checkpoint.read(self._point, self._identity, self._anew)
        elif self._point.exists():
            raise InputError(
                f"an earlier run to {self.plan.output or 'this place'} was interrupted: --resume goes on with it; "
                f"or {self._anew}"
            )
        if state is None:
            self._check_ledger()
            self._output.begin()
            return
        rename(state["renames"])
        self.seen = Seen.from_json(state["seen"])
        self._start, self._mark, self._finished = state["index"], Mark(*state["mark"]), state["finished"]
        if not self._finished:
            self._output.begin(state["files"])
            if self._mark != Mark():
                way = self.plan.ways[self._start]
                if state["identity"] != identity(way.source):
                    raise InputError(f"{way.source} has changed since the interruption; {self._anew}")
                self._output.open(way, state["files"])
                self._inside, self._sound, self._pieces = True, 1, 1

    @property
    def _anew(self) -> str:
        """How to begin anew. A half ledger may be all that tells what stood in files that are replaced already."""
        if self.options.in_place and self.settings.ledger:
            part = self.settings.ledger + PART
            return f"move {self._point} and {part} away to begin anew (what went from files that are done stands there)"
        return f"remove {self._point} to begin anew"

    def _check_ledger(self) -> None:
        """A run over files that are clean already must not put an empty ledger in the place of the full one."""
        path = self.settings.ledger
        if self.options.in_place and path and Path(path).exists() and Path(path).stat().st_size:
            raise InputError(
                f"{path} is there already: if an earlier run ended with it, the originals can be given back only from "
                "it; choose another name, or move it away"
            )

    def _all(self, told: Callable[[Seen], None]) -> None:
        feed = batches(self.plan, self.options, self._start, self._mark, self._output.packing)
        first = list(islice(feed, SMALL if self.settings.workers is None else 1))
        workers = cores() if self.settings.workers is None else self.settings.workers
        with ExitStack() as stack:
            if workers == 1 or (self.settings.workers is None and len(first) < SMALL):
                results = serial(Work(self.cleaner, self.options), chain(first, feed))
            else:
                pool = stack.enter_context(Pool(self.options, workers))
                results = pool.map(chain(first, feed))
                stack.callback(lambda: setattr(self.seen, "died", pool.died))
            for steps, done in results:
                found = iter(done)
                for step in steps:
                    if step.next is None:
                        self._end_file(step)
                    else:
                        self._take(step, next(found))
                told(self.seen)

    def _take(self, step: Step, result: Result) -> None:
        assert step.next is not None
        way = self.plan.ways[step.file]
        if result.rejected and self.settings.strict:
            row = result.rejected[0]
            self._stop_before(step.file, f"{row['file']}, line {row['line']}: {row['reason']}")
        self._output.take(way, result)
        self.seen.add(result)
        self.seen.read += step.read
        self._pieces += 1
        empty = way.format in ("text", "html") and result.rejected and not self.options.in_place
        self._sound += not (step.broken or empty)
        self._since += step.size
        if self._is_time():
            self._save(step.file, step.next)
            self._inside = True

    def _stop_before(self, file: int, message: str) -> NoReturn:
        """End the run; with a checkpoint before this file, if those before it are replaced already."""
        if not self.options.in_place or not file:
            self._forget()
            raise InputError(message)
        way_on = "--resume goes on behind what was read of it"
        if self._between and self._point:
            checkpoint.put(self._point, self._between)
            way_on = "--resume goes on with it"
        raise InputError(f"{message}; the files before it are done: {way_on}")

    def _end_file(self, step: Step) -> None:
        way = self.plan.ways[step.file]
        self.seen.read += step.read
        whole = bool(self._sound or not self._pieces)
        if self.options.in_place and whole and Path(way.source).stat().st_size != way.size:
            self._stop_before(step.file, f"{way.source} was written to while it was read; it stays as it is now")
        if not self._pieces:
            self._output.open(way)
        renames = self._output.end_file(whole=whole)
        if self._inside or self.options.in_place or self._is_time():
            self._save(step.file + 1, Mark(), renames)
        rename(renames)
        self._inside, self._sound, self._pieces = False, 0, 0

    def _is_time(self) -> bool:
        late = time.monotonic() - self._saved_at > SAFE_AFTER and self._output.anywhere
        return late or self._since >= SAFE_EVERY * self.options.chunk_size

    def _end(self) -> None:
        renames = self._output.end()
        if self.resumable:
            self._save(len(self.plan.ways), Mark(), renames, finished=True)
        rename(renames)

    def _save(self, index: int, mark: Mark, renames: list[list[str]] | None = None, *, finished: bool = False) -> None:
        """Write a checkpoint; the next is due after so many bytes, which makes it the same in every run."""
        self._since, self._saved_at = 0, time.monotonic()
        if self._point is None:
            return
        inside = mark != Mark()
        state = {
            "run": self._identity,
            "index": index,
            "mark": mark,
            "identity": identity(self.plan.ways[index].source) if inside else "",
            "files": None if finished else self._output.state(),
            "renames": renames or [],
            "seen": self.seen.to_json(),
            "finished": finished,
        }
        text = checkpoint.pack(state)
        checkpoint.put(self._point, text)
        self._between = self._between if inside else text


def _point(plan: Plan, options: Options) -> Path | None:
    """Where the checkpoint lies; None if there is no resuming: from a pipe, or to one."""
    first = plan.ways[0]
    if first.target is None or any(way.source == "-" for way in plan.ways):
        return None
    if options.in_place:
        return checkpoint.path_for(first.target, directory=False)
    return checkpoint.path_for(plan.output or "", directory=plan.directory)
