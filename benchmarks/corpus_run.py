"""A corpus run from disk to disk: memory, time of one worker and of two, and what it costs beside `clean` alone.

usage: python benchmarks/corpus_run.py CORPUS.jsonl.gz [--size MB] [--sample MB] [--folder DIR] [-- OPTION …]

Makes a file of JSON Lines of that size from the corpus, again and again, in a temporary folder; cleans it with
`cleannews clean --workers 1` and `--workers 2` (and the OPTIONs given), which must give the same bytes; and cleans a
sample of the same texts in memory, in a process of its own, before and after. Memory is that of the whole tree of
processes, looked at every 50 ms: proportional (PSS: shared pages are divided) and resident (RSS: counted for each).
Speeds are in MB of text. Wants Linux.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

EVERY = 0.05  # seconds between two looks at the memory


class Made(NamedTuple):
    """A file: its records, and the bytes of their texts."""

    records: int
    text: int


class Seen(NamedTuple):
    """What a process and its children took: seconds, and at most MB."""

    wall: float
    cpu: float
    pss: float
    rss: float


def make(corpus: str, path: Path, size: int) -> Made:
    records = text = written = 0
    with gzip.open(corpus, "rb") as packed:
        lines = [(line, len(json.loads(line)["text"].encode())) for line in packed]
    with path.open("wb") as stream:
        for line, length in cycle(lines):
            if written >= size:
                break
            stream.write(line)
            records, text, written = records + 1, text + length, written + len(line)
    return Made(records, text)


def in_memory(path: str, sample: int) -> None:
    """Clean so many bytes of the texts of a file, spread over all of it; print the bytes, wall and CPU seconds."""
    from cleannews import default_cleaner

    step = max(1, Path(path).stat().st_size // sample)
    with Path(path).open("rb") as stream:
        texts = [json.loads(line)["text"] for number, line in enumerate(stream) if number % step == 0]
    cleaner = default_cleaner()
    cleaner.clean(texts[0])
    wall, cpu = time.monotonic(), time.process_time()
    for text in texts:
        cleaner.clean(text)
    print(sum(len(text.encode()) for text in texts), time.monotonic() - wall, time.process_time() - cpu)


def tree(pid: int) -> Iterator[int]:
    """A process and all below it."""
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return
    for child in children:
        yield from tree(int(child))


def memory(pid: int) -> tuple[int, int]:
    """PSS and RSS of a tree, in kB."""
    pss = rss = 0
    for process in tree(pid):
        try:
            facts = dict(
                line.split(":", 1)
                for line in Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
            )
        except OSError:
            continue
        pss += int(facts["Pss"].split()[0])
        rss += int(facts["Rss"].split()[0])
    return pss, rss


def watch(command: list[str]) -> Seen:
    """Run a command to its end and look at it."""
    peaks = [0, 0]
    started = time.monotonic()
    process = subprocess.Popen(command)
    ended = threading.Event()

    def look() -> None:
        while not ended.wait(EVERY):
            peaks[:] = map(max, peaks, memory(process.pid))

    thread = threading.Thread(target=look)
    thread.start()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    ended.set()
    thread.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return Seen(wall, usage.ru_utime + usage.ru_stime, peaks[0] / 1e3, peaks[1] / 1e3)


def measure(path: Path, made: Made, sample: int, options: list[str]) -> None:
    def alone() -> tuple[float, float]:
        words = [sys.executable, __file__, "--in-memory", str(sample), str(path)]
        done = subprocess.run(words, check=True, capture_output=True, text=True)
        size, wall, cpu = map(float, done.stdout.split())
        print(f"| `clean` in memory, {size / 1e6:.0f} MB | | | {size / wall / 1e6:.2f} | {size / cpu / 1e6:.2f} | | |")
        return size / wall, size / cpu

    print("| what | wall s | CPU s | MB/s | MB per CPU s | PSS MB | RSS MB |\n|---|---|---|---|---|---|---|")
    before = alone()
    seen, digests = {}, set()
    for workers in (1, 2):
        out = path.with_name(f"out{workers}.jsonl")
        words = ["-m", "cleannews", "clean", str(path), "-o", str(out), "--quiet", "--workers", str(workers), *options]
        found = seen[workers] = watch([sys.executable, *words])
        speeds = f"{made.text / found.wall / 1e6:.2f} | {made.text / found.cpu / 1e6:.2f}"
        label = "one worker" if workers == 1 else "two workers"
        print(f"| {label} | {found.wall:.1f} | {found.cpu:.1f} | {speeds} | {found.pss:.0f} | {found.rss:.0f} |")
        with out.open("rb") as stream:
            digests.add(hashlib.file_digest(stream, "sha256").hexdigest())
        out.unlink()
    after = alone()
    if len(digests) > 1:
        raise SystemExit("one worker and two gave different bytes")
    one, two = seen[1], seen[2]
    wall, cpu = (sum(pair) / 2 for pair in zip(before, after, strict=True))
    print(f"one worker's run: {made.text / one.wall / wall:.2f} of the speed in memory by the clock, "
          f"{made.text / one.cpu / cpu:.2f} by CPU time")  # fmt: skip
    print(f"two workers: {one.wall / two.wall:.2f} times as fast as one ({two.cpu / two.wall:.2f} cores were had)")
    print(f"beside cleaning: {(one.cpu - made.text / cpu) / made.records * 1e6:.0f} µs a record, starting included")


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("corpus")
    cli.add_argument("--size", type=float, default=1000, metavar="MB", help="of the file (default: %(default)g)")
    cli.add_argument("--sample", type=float, default=20, metavar="MB", help="cleaned in memory (default: %(default)g)")
    cli.add_argument("--folder", metavar="DIR", help="where the temporary folder is made; it takes twice the size")
    cli.add_argument("--in-memory", type=int, metavar="BYTES", help=argparse.SUPPRESS)
    ours = sys.argv[1 : sys.argv.index("--")] if "--" in sys.argv else sys.argv[1:]
    a = cli.parse_args(ours)
    if a.in_memory:
        in_memory(a.corpus, a.in_memory)
        return
    with tempfile.TemporaryDirectory(dir=a.folder) as folder:
        path = Path(folder, "corpus.jsonl")
        made = make(a.corpus, path, int(a.size * 1e6))
        size = path.stat().st_size / 1e6
        print(f"{size:.0f} MB of JSON Lines, {made.records:,} records, {made.text / 1e6:.0f} MB of text\n")
        measure(path, made, int(a.sample * 1e6), sys.argv[len(ours) + 2 :])


if __name__ == "__main__":
    main()
