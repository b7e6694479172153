"""Ray, in a network of its own that has nothing but loopback: parity, and a worker killed in mid-job."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.engines import killing
from tests.engines.conftest import ROOT

UNSHARE = ["unshare", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory, parquet: Path) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("ray")
    unshare = UNSHARE if os.geteuid() == 0 else [*UNSHARE, "--user", "--map-root-user"]
    possible = subprocess.run([*unshare, "true"], capture_output=True, text=True)
    if possible.returncode:
        pytest.fail(
            f"Ray is tested only where it can reach nothing, and here {' '.join(unshare)} fails: {possible.stderr}"
        )
    environment = os.environ | {
        killing.MARK: str(folder),
        "RAY_USAGE_STATS_ENABLED": "0",
        "RAY_DATA_DISABLE_PROGRESS_BARS": "1",
        "RAY_OBJECT_STORE_ALLOW_SLOW_STORAGE": "1",
        "RAY_memory_monitor_refresh_ms": "0",  # it would kill workers of its own accord where memory is shared
    }
    command = [*unshare, sys.executable, "-m", "tests.engines.ray_job", str(folder), str(parquet)]
    try:
        run = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=900)
    finally:
        left = killing.gone(str(folder))
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-6000:]
    found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    assert found["interfaces"] == ["lo"]
    assert found["left"] == left == []
    return found


@pytest.mark.parametrize("cleaner", ["default", "own"])
def test_ray_gives_what_a_loop_gives(cleaner: str, report: dict[str, Any]) -> None:
    assert report[cleaner] == {"ids": True, "text": True, "removals": True}


def test_a_killed_worker_loses_nothing(report: dict[str, Any]) -> None:
    assert report["killed"]
    assert report["name"].startswith("ray::")
    assert 0 < report["ended before"] < killing.FILES * killing.ROWS / 2, "it was not in mid-job"
    assert set(report["begun again"]) & set(killing.HELD), "the task was not tried again"
    assert report["same"]


def test_a_missing_column_is_named(report: dict[str, Any]) -> None:
    assert "no column named 'text'; the columns are: 'body'" in report["error"]


def test_the_page_says_what_is_so(report: dict[str, Any]) -> None:
    assert report["snippet"]
