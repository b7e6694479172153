"""Clean a corpus with a ledger, give the originals back from both, and compare them with what came in, byte by byte.

usage: python benchmarks/restore.py CORPUS.jsonl.gz [--limit N] [--ledger jsonl|jsonl.zst|parquet] [--workers N]

As JSON Lines, as one JSON array, as CSV, and as Parquet. Exit code 1 if anything is not as it was.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import Any

from cleannews.cli import main as cleannews
from cleannews.corpus.ledger import read_ledger


def write(lines: list[bytes], path: Path) -> None:
    if path.suffix == ".jsonl":
        path.write_bytes(b"".join(lines))
        return
    if path.suffix == ".json":
        path.write_bytes(b"[\n" + b",\n".join(line.rstrip(b"\n") for line in lines) + b"\n]\n")
        return
    rows = [json.loads(line) for line in lines]
    names = list(dict.fromkeys(name for row in rows for name in row))
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, names)
            writer.writeheader()
            writer.writerows(rows)
        return
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.table({name: [row.get(name) for row in rows] for name in names}), path)


def same(one: Path, two: Path) -> bool:
    if one.suffix != ".parquet":
        return one.read_bytes() == two.read_bytes()
    import pyarrow.parquet as pq

    tables: list[Any] = [pq.read_table(path) for path in (one, two)]
    return bool(tables[0].equals(tables[1], check_metadata=True))


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("corpus")
    cli.add_argument("--limit", type=int)
    cli.add_argument("--ledger", default="jsonl")
    cli.add_argument("--workers", type=int, default=1)
    a = cli.parse_args()
    with gzip.open(a.corpus, "rb") as packed:
        lines = list(islice(packed, a.limit))
    wrong = 0
    for suffix in ("jsonl", "json", "csv", "parquet"):
        with tempfile.TemporaryDirectory() as folder:
            before, clean, after = (Path(folder, f"{name}.{suffix}") for name in ("before", "clean", "after"))
            ledger = Path(folder, f"ledger.{a.ledger}")
            write(lines, before)
            words = ["clean", str(before), "-o", str(clean), "--removals", str(ledger), "--quiet"]
            code = cleannews([*words, "--workers", str(a.workers)])
            started = time.process_time()
            code = code or cleannews(["restore", str(clean), "--removals", str(ledger), "-o", str(after)])
            seconds = time.process_time() - started
            right = not code and same(before, after)
            wrong += not right
            rows = sum(1 for _ in read_ledger(str(ledger))[1])
            files = {"original": before, "clean": clean, "ledger": ledger}
            sizes = ", ".join(f"{name} {path.stat().st_size / 1e6:.1f} MB" for name, path in files.items())
            verdict = "given back as it was" if right else "NOT given back"
            print(f"{suffix}: {len(lines):,} records, {rows:,} rows; {sizes}; {verdict} in {seconds:.1f} s", flush=True)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
