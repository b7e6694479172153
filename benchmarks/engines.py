"""What the engines cost beside a plain loop, and what they ship to their workers.

usage: python benchmarks/engines.py CORPUS.jsonl.gz [--documents N] [--spark N] [--rounds N] [--no-write]

Arrow: batches of a hundred through `clean_batches` beside a plain loop over the same texts as strings, batch by batch
in turn, in CPU time. Spark: `local[2]` on N documents, the corpus's over and over, in Parquet files under the temporary
folder, beside one core's plain loop over the same files; both read, clean and write (or count the characters), Spark
after a job to warm up. Start no other work meanwhile: this is the time on the clock. Wants the extra `engines`.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import json
import os
import pickle
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from cleannews import Cleaner, Document, Removal, default_cleaner
from cleannews.engines.arrow import clean_batches
from cleannews.engines.plan import plan_of

BATCH = 500  # documents, for Spark
FILES = 16
SPARK = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.memory": "2g",
    "spark.sql.execution.arrow.maxRecordsPerBatch": str(BATCH),
    "spark.sql.files.maxPartitionBytes": "64m",  # so that one file is one task
    "spark.sql.files.openCostInBytes": "64m",
}


def texts_of(path: str) -> list[str]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        return [text for line in stream if (text := json.loads(line)["text"])]


def last_character(doc: Document) -> Iterator[Removal]:
    """As good as no work, and every text changes: what is left is the cost of what surrounds a cleaner."""
    yield Removal(len(doc.text) - 1, len(doc.text), "benchmark/last", "interface")


def time_arrow(texts: list[str], rounds: int, cleaner: Cleaner, **options: Any) -> None:
    tables = [pa.table({"text": texts[i : i + 100]}) for i in range(0, len(texts), 100)]
    explained = "removals" in options
    for text in texts[:200]:  # patterns are compiled when they are first needed
        cleaner.clean(text)
    ratios, costs = [], []
    for number in range(rounds):
        for i, table in enumerate(tables):
            some = texts[i * 100 : (i + 1) * 100]
            batches = table.to_batches()
            taken = {}
            for way in ("loop", "arrow") if (i + number) % 2 else ("arrow", "loop"):
                start = time.process_time()
                if way == "arrow":
                    for _ in clean_batches(batches, cleaner=cleaner, **options):
                        pass
                elif explained:
                    _ = [cleaner.explain(text) for text in some]
                else:
                    _ = [cleaner.clean(text) for text in some]
                taken[way] = time.process_time() - start
            ratios.append(taken["arrow"] / taken["loop"])
            costs.append((taken["arrow"] - taken["loop"]) / len(some) * 1e6)
    name = "with removals" if explained else "text alone"
    print(f"  {name}: {statistics.median(ratios):.3f} of a loop, {statistics.median(costs):+.1f} µs for each document")


def write_documents(texts: list[str], count: int, folder: Path) -> None:
    folder.mkdir()
    ids, every = iter(range(count)), cycle(texts)
    for i in range(FILES):
        share = count * (i + 1) // FILES - count * i // FILES
        with pq.ParquetWriter(folder / f"{i:02}.parquet", pa.schema({"id": pa.int64(), "text": pa.string()})) as writer:
            for start in range(0, share, BATCH):
                size = min(BATCH, share - start)
                writer.write_table(pa.table({"id": list(islice(ids, size)), "text": list(islice(every, size))}))


def loop(source: Path, target: Path | None) -> Any:
    """One core's plain loop; gives the number of characters."""
    clean = default_cleaner().clean
    characters = 0
    if target:
        target.mkdir()
    for path in sorted(source.iterdir()):
        with pq.ParquetFile(path) as file, contextlib.ExitStack() as stack:
            writer = target and stack.enter_context(pq.ParquetWriter(target / path.name, file.schema_arrow))
            for batch in file.iter_batches(batch_size=BATCH):
                texts = [clean(text) for text in batch["text"].to_pylist()]
                characters += sum(map(len, texts))
                if writer:
                    writer.write_batch(pa.record_batch([batch["id"], texts], schema=file.schema_arrow))
    return characters


def spark_job(spark: Any, source: Path, target: Path | None) -> Any:
    """The same through Spark."""
    from pyspark.sql import functions

    from cleannews.engines.spark import clean_frame

    clean = clean_frame(spark.read.parquet(str(source)))
    if target is None:
        return clean.agg(functions.sum(functions.length("text"))).collect()[0][0]
    clean.write.parquet(str(target))
    return None


def cpu_of_children() -> float:
    """CPU seconds of Spark's processes, those that have ended too."""
    import psutil

    times = [process.cpu_times() for process in psutil.Process().children(recursive=True)]
    return float(sum(t.user + t.system + t.children_user + t.children_system for t in times))


def time_spark(texts: list[str], count: int, rounds: int, folder: Path, write: bool) -> None:
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_DIRS": str(folder)}
    from pyspark.sql import SparkSession

    write_documents(texts, count, folder / "in")
    write_documents(texts, 500, folder / "few")
    builder = SparkSession.builder.master("local[2]").appName("cleannews")
    for key, value in SPARK.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    try:
        spark_job(spark, folder / "few", folder / "warm" if write else None)
        loop(folder / "few", None)
        times = statistics.median(one_round(spark, folder, write) for _ in range(rounds))
        print(f"  {times:.2f} ×, {count} documents, {'written' if write else 'counted'}")
    finally:
        spark.stop()


def one_round(spark: Any, folder: Path, write: bool) -> float:
    """How much faster Spark is. Raises ``SystemExit`` if its texts are not the loop's."""
    start, cpu = time.perf_counter(), time.process_time()
    made = loop(folder / "in", folder / "loop" if write else None)
    alone, of_loop = time.perf_counter() - start, time.process_time() - cpu
    start, cpu = time.perf_counter(), cpu_of_children()
    same = spark_job(spark, folder / "in", folder / "spark" if write else None)
    both, of_spark = time.perf_counter() - start, cpu_of_children() - cpu
    print(
        f"  loop {alone:.1f} s ({of_loop:.1f} s CPU), Spark {both:.1f} s ({of_spark:.1f} s CPU): {alone / both:.2f} ×;"
        f" two cores with nothing else to do: {2 * of_loop / of_spark:.2f} ×"
    )
    if write:
        made, same = texts_in(folder / "loop"), texts_in(folder / "spark")
        shutil.rmtree(folder / "loop")
        shutil.rmtree(folder / "spark")
    if made != same:
        raise SystemExit("Spark's texts are not the loop's")
    return alone / both


def texts_in(folder: Path) -> dict[int, int]:
    """The ids, each with its text's hash."""
    found: dict[int, int] = {}
    for path in folder.glob("*.parquet"):
        for batch in pq.ParquetFile(path).iter_batches():
            found |= zip(batch["id"].to_pylist(), map(hash, batch["text"].to_pylist()), strict=True)
    return found


def sizes() -> None:
    own = Cleaner((*default_cleaner().filters, last_character))
    print("shipped to a worker, pickled:")
    for name, cleaner in (("no cleaner of one's own", None), ("the default rules and a filter of one's own", own)):
        print(f"  {name}: {len(pickle.dumps(plan_of('text', cleaner=cleaner).shipped())) / 1e3:,.1f} kB")


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("corpus")
    cli.add_argument("--documents", type=int, default=5000, help="for Arrow")
    cli.add_argument("--spark", type=int, default=200_000, help="documents for Spark; 0 for none")
    cli.add_argument("--rounds", type=int, default=3)
    cli.add_argument("--no-write", action="store_true", help="Spark and its loop count characters, and write nothing")
    a = cli.parse_args()
    every = texts_of(a.corpus)
    print(f"{len(every)} documents, {sum(len(text.encode()) for text in every) / len(every) / 1e3:.1f} kB each")
    texts = every[:: max(1, len(every) // a.documents)][: a.documents]
    for name, cleaner in (("the default cleaner", default_cleaner()), ("next to nothing", Cleaner((last_character,)))):
        print(f"Arrow, around {name}:")
        time_arrow(texts, a.rounds, cleaner)
        time_arrow(texts, a.rounds, cleaner, removals="removals")
    if a.spark:
        print("Spark, local[2], beside a loop:")
        with tempfile.TemporaryDirectory() as folder:
            time_spark(every, a.spark, a.rounds, Path(folder), not a.no_write)
    sizes()


if __name__ == "__main__":
    main()
