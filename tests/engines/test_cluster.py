"""A worker and an executor of a real Spark cluster, killed in mid-job: nothing is lost, nothing comes twice."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.engines import killing
from tests.engines.conftest import ROOT


@pytest.mark.parametrize("mode", ["worker", "executor"])
def test_a_killed_part_of_a_cluster_loses_nothing(mode: str, tmp_path: Path) -> None:
    environment = os.environ | {
        killing.MARK: str(tmp_path),
        "JAVA_TOOL_OPTIONS": f"-Djava.io.tmpdir={tmp_path}",  # a killed JVM leaves the libraries that it unpacked
    }
    command = [sys.executable, "-m", "tests.engines.cluster", mode, str(tmp_path)]
    try:
        run = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=900)
    finally:
        left = killing.gone(str(tmp_path))
    assert run.returncode == 0, run.stdout + run.stderr
    report = json.loads(run.stdout.splitlines()[-1])
    assert report["killed"], report
    assert report["name"] == "java"
    assert report.get("exit") == (-9 if mode == "worker" else None)
    assert 0 < report["ended before"] < killing.FILES * killing.ROWS / 2, "it was not in mid-job"
    assert report["tasks"] == killing.FILES
    assert set(report["begun again"]) & set(killing.HELD), "the task was not tried again"
    assert report["second attempts"] > 0, "Spark did not count it as a second attempt"
    assert report["same"]
    assert set(report["listening"]) <= {"127.0.0.1", "::ffff:127.0.0.1", "::1"}
    assert report["listening"]
    assert left == []
