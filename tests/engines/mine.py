"""A cleaner of a user's own, as a module that every worker can import."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cleannews import Cleaner, Document, Removal, default_cleaner


def numbers(doc: Document) -> Iterator[Removal]:
    """Lines that are a number and nothing else."""
    for line in doc.lines:
        if line.text.isdecimal():
            yield Removal(line.start, line.end, "mine/numbers", "interface")


def cleaner() -> Cleaner:
    return Cleaner((*default_cleaner().filters, numbers))


@dataclass(frozen=True)
class Marking:
    """Marks nothing; leaves files that say which process has begun and ended which text.

    Some texts are held: who begins one gets no further until the killing is done, however fast or slow the machine is.
    """

    folder: str
    held: range

    def __call__(self, doc: Document) -> Iterator[Removal]:
        name = doc.text.partition("\n")[0]
        if name.startswith("Document "):
            number, folder = int(name.split()[1]), Path(self.folder)
            who = f"{number}-{os.getpid()}-{attempt()}"
            (folder / f"begun-{who}").touch()
            while number in self.held and not (folder / "released").exists():
                time.sleep(0.02)
            (folder / f"ended-{who}").touch()
        return iter(())


def attempt() -> int:
    """Which attempt at a task this is, if Spark runs it."""
    if "pyspark" not in sys.modules:
        return 0
    from pyspark import TaskContext

    task = TaskContext.get()
    return task.attemptNumber() if task else 0


def marking(folder: Path, held: range) -> Cleaner:
    """The default cleaner, watched, and held at some texts."""
    return Cleaner((Marking(str(folder), held), *default_cleaner().filters))
