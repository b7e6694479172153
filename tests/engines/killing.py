"""What the tests that kill have in common: the documents, the marks their workers leave, and the processes of a run."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import psutil
import pyarrow as pa
import pyarrow.parquet as pq

from cleannews import default_cleaner
from tests.engines.documents import documents, ledgers

MARK = "CLEANNEWS_TEST_RUN"  # in the environment of every process of a run
FILES, ROWS = 14, 20


def texts() -> list[str | None]:
    """280 of the documents, each with a first line that names it, so that `mine.Marking` sees it."""
    some = [doc["text"] for doc in documents()[: FILES * ROWS]]
    return [None if text is None else f"Document {i}\n\n{text}" for i, text in enumerate(some)]


def write_files(folder: Path) -> None:
    """The texts in fourteen files."""
    folder.mkdir()
    every = texts()
    for i in range(FILES):
        ids = range(i * ROWS, (i + 1) * ROWS)
        table = pa.table({"id": ids, "text": pa.array([every[j] for j in ids], pa.string())})
        pq.write_table(table, folder / f"{i:02}.parquet")


def same_as_a_loop(rows: pa.Table) -> bool:
    """Whether every record is there once, and is what a plain loop makes of it."""
    loop = tuple(None if text is None else default_cleaner().explain(text) for text in texts())
    rows = rows.sort_by("id")
    return bool(
        rows["id"].to_pylist() == list(range(FILES * ROWS))
        and rows["text"].to_pylist() == [one and one.text for one in loop]
        and rows["removals"].to_pylist() == ledgers(loop)
    )


def begun_twice(marks: Path) -> list[str]:
    """The documents that more than one attempt began."""
    begun = [path.name.split("-")[1] for path in marks.glob("begun-*")]
    return sorted({name for name in begun if begun.count(name) > 1}, key=int)


def wait_for(marks: Path, ended: int, seconds: float = 200) -> None:
    """Wait until so many documents are done. Raises ``TimeoutError``."""
    until = time.monotonic() + seconds
    while len(list(marks.glob("ended-*"))) < ended:
        if time.monotonic() > until:
            raise TimeoutError(f"{len(list(marks.glob('ended-*')))} documents done after {seconds} s")
        time.sleep(0.02)


def processes(run: str) -> list[psutil.Process]:
    """The living processes of a run, this one aside."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.pid != os.getpid() and process.environ().get(MARK) == run and alive(process):
                found.append(process)
        except psutil.Error:
            continue
    return found


def alive(process: psutil.Process) -> bool:
    """Whether a process runs; one that is dead but not yet fetched by its parent does not."""
    try:
        return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.Error:
        return False


def alive_pid(pid: int) -> bool:
    """The same of a process's number."""
    try:
        return alive(psutil.Process(pid))
    except psutil.NoSuchProcess:
        return False


def gone(run: str, seconds: float = 30) -> list[str]:
    """Wait for the end of a run's processes; the command lines of those that stay, which are then killed."""
    until = time.monotonic() + seconds
    while (left := processes(run)) and time.monotonic() < until:
        time.sleep(0.2)
    named = []
    for process in left:
        named.append(f"{process.pid} {' '.join(process.cmdline())[:200]}")
        process.kill()
    return named


def listening(run: str) -> set[str]:
    """The addresses on which a run's processes listen."""
    addresses = set()
    for process in [*processes(run), psutil.Process()]:
        try:
            sockets: list[Any] = process.net_connections(kind="inet")
        except psutil.Error:
            continue
        addresses |= {socket.laddr.ip for socket in sockets if socket.status == psutil.CONN_LISTEN}
    return addresses
