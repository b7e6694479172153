"""Directories of Parquet files in and out."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from cleannews import Cleaner, Document
from cleannews.engines.dataset import clean_dataset
from cleannews.engines.plan import ColumnError
from tests.engines.documents import COUNT, explained, table


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The documents, a directory for each language, several files in each."""
    by = ds.partitioning(pa.schema({"language": pa.string()}), flavor="hive")
    options = ds.ParquetFileFormat().make_write_options(compression="zstd")
    ds.write_dataset(
        table().replace_schema_metadata({"a": "b"}), tmp_path / "in", format="parquet", partitioning=by, max_rows_per_file=30,
        max_rows_per_group=30, file_options=options,
    )  # fmt: skip
    (tmp_path / "in" / "_SUCCESS").touch()
    return tmp_path / "in"


def files(path: Path) -> list[str]:
    return sorted(str(file.relative_to(path)) for file in path.rglob("*.parquet"))


def test_files_partitions_schema_compression_and_order_stay(source: Path, tmp_path: Path) -> None:
    assert clean_dataset(source, tmp_path / "out", url="url", language="language", removals="removals") == COUNT
    assert files(tmp_path / "out") == files(source)
    assert len(files(source)) > 40
    for name in files(source):
        before, after = pq.ParquetFile(source / name), pq.ParquetFile(tmp_path / "out" / name)
        assert after.schema_arrow.remove(3).equals(before.schema_arrow, check_metadata=True)
        assert after.schema_arrow.names == ["id", "text", "url", "removals"]
        assert after.metadata.row_group(0).column(0).compression == "ZSTD"
        assert after.read()["id"] == before.read()["id"]
    rows = ds.dataset(tmp_path / "out", partitioning="hive").to_table().sort_by("id")
    assert rows["text"].to_pylist() == [one and one.text for one in explained()]


def test_one_file_and_the_writers_options(source: Path, tmp_path: Path) -> None:
    name = files(source)[0]
    clean_dataset(source / name, tmp_path / "out", write={"compression": "gzip"}, partitioning=None)
    assert files(tmp_path / "out") == [Path(name).name]
    assert pq.ParquetFile(tmp_path / "out" / Path(name).name).metadata.row_group(0).column(0).compression == "GZIP"


def test_large_files_are_written_in_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleannews.engines.dataset.ROW_GROUP", 1_000_000)
    pq.write_table(pa.concat_tables([table()] * 3), tmp_path / "in.parquet")
    assert clean_dataset(tmp_path / "in.parquet", tmp_path / "out") == 3 * COUNT
    clean = pq.ParquetFile(tmp_path / "out" / "in.parquet")
    assert 3 < clean.metadata.num_row_groups < 12
    assert clean.read()["id"].to_pylist() == list(range(COUNT)) * 3


def test_what_is_there_is_not_written_over(source: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(FileExistsError, match="already there"):
        clean_dataset(source, tmp_path / "out")
    (tmp_path / "other.part").mkdir()
    with pytest.raises(FileExistsError, match="a killed run left it"):
        clean_dataset(source, tmp_path / "other")
    assert (tmp_path / "other.part").exists()


def test_errors_leave_nothing(source: Path, tmp_path: Path) -> None:
    def broken(_: Document) -> list[object]:
        raise OSError("no more")

    for options, error in (
        ({"text": "body"}, ColumnError),
        ({"text": "id"}, TypeError),
        ({"cleaner": Cleaner((broken,))}, OSError),  # type: ignore[arg-type] # it raises before it returns
    ):
        with pytest.raises(error):
            clean_dataset(source, tmp_path / "out", **options)
    (tmp_path / "empty").mkdir()
    with pytest.raises(FileNotFoundError, match="holds no Parquet file"):
        clean_dataset(tmp_path / "empty", tmp_path / "out")
    with pytest.raises(FileNotFoundError):
        clean_dataset(tmp_path / "nowhere", tmp_path / "out")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "in"]


def test_a_killed_run_leaves_nothing_that_looks_done(tmp_path: Path) -> None:
    marks = tmp_path / "marks"
    marks.mkdir()
    pq.write_table(
        pa.table({"text": [f"Document {i}\nIt rained." for i in range(50)]}),
        tmp_path / "slow.parquet",
        row_group_size=5,
    )
    code = (
        "from pathlib import Path; from tests.engines import mine; from cleannews.engines.dataset import clean_dataset;"
        f"clean_dataset({str(tmp_path / 'slow.parquet')!r}, {str(tmp_path / 'out')!r}, cleaner=mine.marking(Path({str(marks)!r}), range(20, 50)))"
    )
    process = subprocess.Popen([sys.executable, "-c", code])
    try:
        while not list(marks.glob("begun-20-*")):
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
    finally:
        process.kill()
    assert not (tmp_path / "out").exists()
    assert (tmp_path / "out.part").exists()
    with pytest.raises(pa.ArrowInvalid):
        pq.read_table(tmp_path / "out.part" / "slow.parquet")
    with pytest.raises(FileExistsError, match="a killed run left it"):
        clean_dataset(tmp_path / "slow.parquet", tmp_path / "out")
