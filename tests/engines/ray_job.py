"""Ray, for one run, on a machine that is cut off: prints what happened, as JSON.

`python -m tests.engines.ray_job FOLDER DOCUMENTS.parquet`, run by `test_ray.py` inside `unshare --net --pid`. Ray contacts
addresses outside the machine when it starts, whatever it is told; in here there are none.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import socket
import struct
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from cleannews import default_cleaner
from tests.engines import killing, mine
from tests.engines.conftest import ROOT
from tests.engines.documents import documents as every
from tests.engines.documents import explained, ledgers
from tests.engines.snippets import run

SIOCSIFFLAGS, IFF_UP, IFF_RUNNING = 0x8914, 0x1, 0x40


def raise_loopback() -> list[str]:
    """What `ip link set lo up` does; gives the names of the network's interfaces."""
    with socket.socket() as any_socket:
        request = struct.pack("16sh", b"lo", IFF_UP | IFF_RUNNING).ljust(40, b"\0")
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, request)
    return [name for _, name in socket.if_nameindex()]


def parity(documents: Path, folder: Path, report: dict[str, Any]) -> None:
    """The two thousand documents, by the default cleaner and by one's own."""
    import ray

    from cleannews.engines.ray import clean_dataset

    for name, cleaner in (("default", None), ("own", mine.cleaner())):
        dataset = ray.data.read_parquet(str(documents))
        clean = clean_dataset(dataset, url="url", language="language", removals="removals", cleaner=cleaner)
        clean.write_parquet(str(folder / name))
        rows = pq.read_table(folder / name).sort_by("id")
        loop = explained(cleaner)
        report[name] = {
            "ids": rows["id"].to_pylist() == list(range(len(loop))),
            "text": rows["text"].to_pylist() == [one and one.text for one in loop],
            "removals": rows["removals"].to_pylist() == ledgers(loop),
        }


def kill_a_worker(folder: Path, report: dict[str, Any]) -> None:
    """Kill a process that is cleaning, in mid-job."""
    import ray

    from cleannews.engines.ray import clean_dataset

    killing.write_files(folder / "in")
    marks = folder / "marks"
    marks.mkdir()

    def kill() -> None:
        report.update(killing.strike(marks, None, lambda held: held))

    killer = threading.Thread(target=kill)
    killer.start()
    dataset = ray.data.read_parquet(str(folder / "in"), override_num_blocks=killing.FILES)
    cleaner = mine.marking(marks, killing.HELD)
    clean_dataset(dataset, removals="removals", cleaner=cleaner, batch_size=killing.ROWS).write_parquet(
        str(folder / "out")
    )
    killer.join()
    report["same"] = killing.same_as_a_loop(pq.read_table(folder / "out"))
    report["begun again"] = killing.begun_again(marks, report["held"])


def snippet(documents: Path, folder: Path, report: dict[str, Any]) -> None:
    """What the page says of Ray."""
    (folder / "page").mkdir()
    shutil.copy(documents, folder / "page" / "articles.parquet")
    os.chdir(folder / "page")
    run("Ray Data")
    rows = pq.read_table(folder / "page" / "ray-clean").sort_by("id")
    loop = [
        one and default_cleaner().explain(one.original, url=doc["url"])
        for one, doc in zip(explained(), every(), strict=True)
    ]
    report["snippet"] = rows["text"].to_pylist() == [one and one.text for one in loop]


def errors(report: dict[str, Any]) -> None:
    """What Ray says of a column that is not there."""
    import ray

    from cleannews.engines.ray import clean_dataset

    try:
        clean_dataset(ray.data.from_items([{"body": "It rained."}])).take_all()
    except Exception as error:  # noqa: BLE001 # Ray's own, with ours inside
        report["error"] = str(error)


def main(folder: Path, documents: Path) -> dict[str, Any]:
    """All of it."""
    report: dict[str, Any] = {"interfaces": raise_loopback()}
    if report["interfaces"] != ["lo"]:
        raise SystemExit(f"this is no network of its own, but {report['interfaces']}: run it inside unshare --net")
    import ray

    short = tempfile.mkdtemp(prefix="cn")  # a socket's path may have 107 characters
    try:
        ray.init(
            num_cpus=2, include_dashboard=False, object_store_memory=200 * 2**20, logging_level="ERROR", log_to_driver=False,
            _temp_dir=short,
        )  # fmt: skip
        ray.data.DataContext.get_current().enable_progress_bars = False
        parity(documents, folder, report)
        kill_a_worker(folder, report)
        snippet(documents, folder, report)
        errors(report)
        ray.shutdown()
        report["left"] = killing.gone(os.environ[killing.MARK])
    finally:
        shutil.rmtree(short, ignore_errors=True)
    return report


if __name__ == "__main__":
    os.chdir(ROOT)
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))))
