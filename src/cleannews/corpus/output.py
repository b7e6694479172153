"""All that a run writes: the present output file, its rejected records, the ledger, and the checkpoint."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from cleannews.corpus.ledger import is_parquet, to_line, write_parquet
from cleannews.corpus.names import BESIDE, FLAGGED, REJECTED, Way
from cleannews.corpus.parquet import assemble
from cleannews.corpus.pieces import Options
from cleannews.corpus.sinks import PART, Sink, Standard, take_place
from cleannews.corpus.streams import compress
from cleannews.corpus.work import Result

TOLD = 20  # rejected records that are told one by one where there is no file for them


class Output:
    """Takes results in order. ``state`` and ``resume`` are for the checkpoint."""

    def __init__(self, options: Options, ledger: str | None, head: dict[str, Any]) -> None:
        self._options, self._head = options, head
        self._ledger_path = ledger
        self._ledger: Sink | None = None
        self._out: Sink | Standard | None = None
        self._beside: dict[str, Sink] = {}  # rejected and flagged records of the present file, where there are any
        self._way: Way | None = None
        self._records = 0  # in the present output, to know whether a comma is needed
        self._told = 0
        self._standard = Standard()

    @property
    def packing(self) -> str:
        """How a worker is to pack the ledger."""
        return self._ledger.packing if self._ledger else ""

    @property
    def anywhere(self) -> bool:
        """Whether bringing it all to the disk leaves what is written the same wherever it happens."""
        return not any(isinstance(sink, Sink) and sink.compression == ".zst" for sink in (self._out, self._ledger))

    def begin(self, state: dict[str, Any] | None = None) -> None:
        """Begin the ledger, or go on where the state of a checkpoint says."""
        if self._ledger_path is not None:
            packs = not is_parquet(self._ledger_path)
            self._ledger = Sink(self._ledger_path, packs=packs, state=state and state["ledger"])
            if state is None:
                self._ledger.append(compress(to_line(self._head), self._ledger.packing))

    def open(self, way: Way, state: dict[str, Any] | None = None) -> None:
        """Begin, or go on with, a file's output."""
        self._way, self._records = way, state["records"] if state else 0
        if way.target is None:
            self._standard.begin_file()
            self._out = self._standard
            return
        self._out = Sink(way.target, packs=way.format != "parquet", state=state and state["out"])
        if state:
            self._beside = {name: Sink(way.target + name, state=found) for name, found in state["beside"].items()}

    def take(self, way: Way, result: Result) -> None:
        """Write what came of a piece."""
        if self._out is None:
            self.open(way)
        assert self._out is not None
        out = result.out
        if result.comma and not self._records:
            out = out[result.comma :]
        self._records += result.counts.records
        self._out.append(compress(out, self._out.packing) if out and way.format == "json" else out)
        if self._ledger:
            self._ledger.append(result.ledger)
        for row in result.rejected:
            self._reject(way, row)
        for row in result.flagged if way.target is not None else ():
            self._put_beside(way.target or "", FLAGGED, row)

    def _reject(self, way: Way, row: dict[str, Any]) -> None:
        if way.target is not None:
            self._put_beside(way.target, REJECTED, row)
            return
        self._told += 1
        if self._told <= TOLD:
            print(f"cleannews: {row['file']}, line {row['line']}: {row['reason']}", file=sys.stderr)

    def _put_beside(self, target: str, name: str, row: dict[str, Any]) -> None:
        if name not in self._beside:
            self._beside[name] = Sink(target + name)
        self._beside[name].append(json.dumps(row).encode() + b"\n")

    def state(self) -> dict[str, Any]:
        """What a checkpoint must know of the files; all of it is on the disk then."""
        out, ledger = self._out, self._ledger
        return {
            "out": out.sync() if isinstance(out, Sink) else None,
            "beside": {name: sink.sync() for name, sink in self._beside.items()},
            "ledger": ledger.sync() if ledger else None,
            "records": self._records,
        }

    def end_file(self, *, whole: bool) -> list[list[str]]:
        """End the present file's output. What remains to be renamed: from, to, and the file whose mode is kept.

        Not ``whole``: nothing of the file could be read, so it has no output.
        """
        renames: list[list[str]] = []
        way, out, beside = self._way, self._out, self._beside
        self._way, self._out, self._beside = None, None, {}
        if way is None or out is None:
            return renames
        for sink in beside.values():
            sink.finish()
            renames.append([sink.part, sink.path, ""])
        if isinstance(out, Sink) and not whole:
            out.discard()
            return renames
        out.finish()
        if isinstance(out, Sink):
            part = out.part
            if way.format == "parquet":
                part = out.path + ".assembled" + PART
                assemble(way.source, out.part, part, self._options)
                _sync(part)
            renames.append([part, out.path, way.source if way.source != "-" else ""])
            for name in BESIDE if not self._options.in_place else ():
                if name not in beside:
                    Path(out.path + name).unlink(missing_ok=True)  # an earlier run's
        return renames

    def end(self) -> list[list[str]]:
        """End the ledger; what remains to be renamed."""
        if self._ledger is None:
            return []
        self._ledger.finish()
        part, path = self._ledger.part, self._ledger.path
        if is_parquet(path):
            part = path + ".assembled" + PART
            write_parquet(self._ledger.part, part)
            _sync(part)
        return [[part, path, ""]]

    def leave(self, *, keep: bool) -> None:
        """Let go of everything, whether what was written is to be gone on with or not."""
        for sink in (self._out, self._ledger, *self._beside.values()):
            if sink is not None:
                sink.close() if keep else sink.discard()


def rename(renames: list[list[str]]) -> None:
    """Give whole files their names; what has its name already has it."""
    for part, path, like in renames:
        if Path(part).exists():
            take_place(part, path, like or None)
        if part.endswith(".assembled" + PART):
            Path(path + PART).unlink(missing_ok=True)


def _sync(path: str) -> None:
    with Path(path).open("rb+") as stream:
        os.fsync(stream.fileno())
