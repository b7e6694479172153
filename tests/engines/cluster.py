"""A Spark standalone cluster on loopback: one master, two workers; one is killed in mid-job. Prints what happened, as JSON.

`python -m tests.engines.cluster worker|executor FOLDER`, in an environment with `killing.MARK`.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import psutil
import pyarrow.parquet as pq
import pyspark

from tests.engines import killing, mine
from tests.engines.conftest import SPARK

HOME = Path(pyspark.__file__).parent


class Cluster:
    """The master and the workers, as processes of ours."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.daemons: list[subprocess.Popen[bytes]] = []
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.url = f"spark://127.0.0.1:{free.getsockname()[1]}"
        port = self.url.rpartition(":")[2]
        self._start("master.Master", "I have been elected leader", "--port", port)
        for i in (0, 1):
            work = ("--cores", "1", "--memory", "1g", "--work-dir", str(folder / f"work{i}"), self.url)
            self._start("worker.Worker", "Successfully registered with master", *work)

    def _start(self, what: str, ready: str, *arguments: str) -> None:
        log = self.folder / f"daemon{len(self.daemons)}.log"
        environment = os.environ | {
            "SPARK_HOME": str(HOME),
            "SPARK_PUBLIC_DNS": "127.0.0.1",
            "SPARK_LOCAL_DIRS": str(self.folder / "local"),
            "SPARK_DAEMON_MEMORY": "256m",
            "SPARK_DAEMON_JAVA_OPTS": "-Dspark.worker.timeout=10 -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
        }
        command = [str(HOME / "bin" / "spark-class"), f"org.apache.spark.deploy.{what}", "--host", "127.0.0.1"]
        command += ["--webui-port", "0"]
        with log.open("w") as stream:
            daemon = subprocess.Popen([*command, *arguments], env=environment, stdout=stream, stderr=subprocess.STDOUT)
        self.daemons.append(daemon)
        until = time.monotonic() + 200
        while ready not in log.read_text():
            if daemon.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"{what} did not start:\n{log.read_text()[-3000:]}")
            time.sleep(0.1)

    def victim(self, mode: str) -> psutil.Process:
        """The first worker, or the executor that it started."""
        worker = psutil.Process(self.daemons[1].pid)  # spark-class becomes java by exec
        if mode == "worker":
            return worker
        (executor,) = [child for child in worker.children() if killing.alive(child) and child.name() == "java"]
        return executor

    def stop(self) -> None:
        for daemon in reversed(self.daemons):
            daemon.terminate()
        for daemon in self.daemons:
            daemon.wait(60)


def main(mode: str, folder: Path) -> dict[str, Any]:
    """The job, the killing, and what came of it."""
    killing.write_files(folder / "in")
    marks = folder / "marks"
    marks.mkdir()
    report: dict[str, Any] = {}
    cluster = Cluster(folder)

    def kill() -> None:
        worker = psutil.Process(cluster.daemons[1].pid)
        report.update(killing.strike(marks, worker, lambda _: cluster.victim(mode)))

    try:
        report |= job(cluster.url, folder, kill)
        report["begun again"] = killing.begun_again(marks, report["held"])
        if mode == "worker":
            report["exit"] = cluster.daemons[1].poll()
    finally:
        cluster.stop()
    return report


def job(url: str, folder: Path, kill: Any) -> dict[str, Any]:
    """Clean the files on the cluster while `kill` waits for its moment."""
    from pyspark.sql import SparkSession

    from cleannews.engines.spark import clean_frame

    builder = SparkSession.builder.master(url).appName("cleannews").config("spark.executor.memory", "512m")
    # One file is one task: a file's opening counts as much as fits into a task.
    builder = builder.config("spark.sql.files.maxPartitionBytes", "64m").config(
        "spark.sql.files.openCostInBytes", "64m"
    )
    for key, value in SPARK.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    try:
        frame = spark.read.parquet(str(folder / "in"))
        tasks = frame.rdd.getNumPartitions()
        killer = threading.Thread(target=kill)
        killer.start()
        clean = clean_frame(frame, removals="removals", cleaner=mine.marking(folder / "marks", killing.HELD))
        clean.write.parquet(str(folder / "out"))
        killer.join()
        listening = sorted(killing.listening(os.environ[killing.MARK]))
    finally:
        spark.stop()
    marks = folder / "marks"
    return {
        "tasks": tasks,
        "listening": listening,
        "same": killing.same_as_a_loop(pq.read_table(folder / "out")),
        "second attempts": len([path for path in marks.glob("begun-*") if not path.name.endswith("-0")]),
    }


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]))))
