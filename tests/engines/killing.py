"""What the tests that kill have in common: the documents, the marks their workers leave, and the processes of a run."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pyarrow as pa
import pyarrow.parquet as pq

from cleannews import default_cleaner
from tests.engines.documents import documents, ledgers

MARK = "CLEANNEWS_TEST_RUN"  # in the environment of every process of a run
FILES, ROWS = 14, 20
HELD = range(3 * ROWS + ROWS // 2, FILES * ROWS, ROWS)  # in the midst of each file, from the fourth on


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


def begun_again(marks: Path, held: int) -> list[int]:
    """The documents that the killed process had begun and another began again."""
    begun = [path.name.split("-")[1:3] for path in marks.glob("begun-*")]
    his = {number for number, pid in begun if int(pid) == held}
    return sorted({int(number) for number, pid in begun if int(pid) != held and number in his})


def wait_for_held(marks: Path, inside: psutil.Process | None = None, seconds: float = 300) -> psutil.Process:
    """Wait for a process, perhaps one that another has started, that is held in the midst of a file."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for path in marks.glob("begun-*"):
            _, number, pid, _ = path.name.split("-")
            if int(number) in HELD and not (marks / path.name.replace("begun", "ended")).exists():
                process = psutil.Process(int(pid))
                if inside is None or inside in process.parents():
                    return process
        time.sleep(0.05)
    raise TimeoutError(f"no process was held after {seconds} s: {sorted(path.name for path in marks.iterdir())}")


def strike(marks: Path, inside: psutil.Process | None, victim_of: Callable[[psutil.Process], psutil.Process]) -> Any:
    """Wait until a process is held in mid-job, kill it or what it belongs to, wait for its end; then let all go on."""
    try:
        held = wait_for_held(marks, inside)
        victim = victim_of(held)
        report = {"name": victim.name(), "ended before": len(list(marks.glob("ended-*"))), "held": held.pid}
        victim.send_signal(signal.SIGKILL)
        until = time.monotonic() + 60
        while (alive(victim) or alive(held)) and time.monotonic() < until:
            time.sleep(0.05)
        return report | {"killed": not alive(victim) and not alive(held)}
    finally:
        (marks / "released").touch()


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


def gone(run: str, seconds: float = 60) -> list[str]:
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
