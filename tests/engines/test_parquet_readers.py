"""Parquet files by several hands, cleaned by the command line: every reader finds the clean texts and all else as it was."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from polars.testing import assert_frame_equal

from cleannews import clean
from cleannews.cli import main
from tests.engines.documents import HOSTILE

JUNK = "It rained.\n\nREAD MORE: Ten ways to stay dry\n\nIt stopped."
TEXTS = [JUNK, None, *HOSTILE, "“Größe” – 東京 🌧.\n\nREAD MORE: Ten ways to stay dry\n\nIt stopped."] * 20
CLEAN = [None if text is None else clean(text) for text in TEXTS]
COUNT = len(TEXTS)


def hostile(kind: pa.DataType) -> pa.Table:
    """A table of many types, nulls among all, names that want quoting, and metadata everywhere."""
    texts = pa.array(TEXTS)

    def holes(values: list[Any], type: pa.DataType) -> pa.Array:
        return pa.array([None if n % 5 == 3 else value for n, value in enumerate(values)], type)

    zoned = pa.timestamp("us", tz="Europe/Berlin")
    columns = {
        "id": pa.array([f"é{n}" for n in range(COUNT)], pa.large_string()),
        "big": holes([2**63 - 1 - n for n in range(COUNT)], pa.int64()),
        "unsigned": holes([2**64 - 1 - n for n in range(COUNT)], pa.uint64()),
        "float": holes([0.1 * n for n in range(COUNT - 2)] + [float("inf"), -0.0], pa.float64()),
        "half": holes([n / 8 for n in range(COUNT)], pa.float32()),
        "price": holes([Decimal(n).scaleb(-2) for n in range(COUNT)], pa.decimal128(38, 2)),
        "when": holes([dt.datetime(2020, 3, 29, 0, 30, 0, n, dt.UTC) for n in range(COUNT)], zoned),
        "day": holes([dt.date(1600, 1, 1) + dt.timedelta(n) for n in range(COUNT)], pa.date32()),
        "flag": holes([n % 2 == 0 for n in range(COUNT)], pa.bool_()),
        "raw": holes([bytes([n % 256, 255]) for n in range(COUNT)], pa.binary()),
        "kind": holes([("a", "b", "ß")[n % 3] for n in range(COUNT)], pa.string()).dictionary_encode(),
        'a "name", that; wants quotes': holes([str(n) for n in range(COUNT)], pa.string()),
        "nested": holes(
            [{"text": JUNK, "b": [{"c": [n, None]}, None]} for n in range(COUNT)],
            pa.struct({"text": pa.string(), "b": pa.list_(pa.struct({"c": pa.list_(pa.int16())}))}),
        ),
        "map": holes([[("k", n), ("READ MORE: All", None)] for n in range(COUNT)], pa.map_(pa.string(), pa.int32())),
        "text": texts.dictionary_encode().cast(kind) if pa.types.is_dictionary(kind) else texts.cast(kind),
        "none": pa.nulls(COUNT, pa.string()),
    }
    fields = [pa.field(name, column.type, metadata={"about": name}) for name, column in columns.items()]
    return pa.table(list(columns.values()), schema=pa.schema(fields, metadata={"mine": "ß"}))


def cleaned(path: Path, *words: str) -> Path:
    out = path.with_name(f"clean-{path.name}")
    assert main(["clean", str(path), "-o", str(out), "--quiet", *words]) == 0
    return out


def with_pandas(path: Path) -> Any:
    return pd.read_parquet(path, dtype_backend="pyarrow")


def with_polars(path: Path) -> Any:
    return pl.read_parquet(path)


def with_duckdb(path: Path) -> Any:
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        kinds = connection.execute("DESCRIBE SELECT * FROM read_parquet(?)", [str(path)]).fetchall()
        return kinds, connection.execute("SELECT * FROM read_parquet(?)", [str(path)]).fetchall()


KINDS = [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int16(), pa.string())]


@pytest.fixture(params=KINDS, ids=str)
def files(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path, Path]:
    """A file, the same cleaned by us, and what it should be, written by Arrow."""
    table = hostile(request.param)
    path, expected = tmp_path / "a.parquet", tmp_path / "expected.parquet"
    pq.write_table(table, path, row_group_size=90, compression="zstd", store_schema=True)
    column = pa.array(CLEAN)
    kind = request.param
    column = column.dictionary_encode().cast(kind) if pa.types.is_dictionary(kind) else column.cast(kind)
    at = table.schema.get_field_index("text")
    pq.write_table(table.set_column(at, table.schema.field(at), column), expected, row_group_size=90)
    return path, cleaned(path), expected


def test_arrow(files: tuple[Path, Path, Path]) -> None:
    path, out, expected = files
    assert pq.read_table(out).to_pylist() == pq.read_table(expected).to_pylist()
    assert pq.read_schema(out).equals(pq.read_schema(path), check_metadata=True)
    assert not pq.read_table(out).equals(pq.read_table(path))


def test_pandas(files: tuple[Path, Path, Path]) -> None:
    path, out, expected = files
    found, before = with_pandas(out), with_pandas(path)
    if pa.types.is_string_view(pq.read_schema(path).field("text").type):  # pandas reads such a column and no more
        with pytest.raises(NotImplementedError, match="string_view"):
            pd.testing.assert_frame_equal(before, before.copy())
        return
    pd.testing.assert_frame_equal(found, with_pandas(expected))
    assert found["text"].astype(object).where(found["text"].notna(), None).tolist() == CLEAN
    assert found.dtypes.to_dict() == before.dtypes.to_dict()
    pd.testing.assert_frame_equal(found.drop(columns="text"), before.drop(columns="text"))


def test_polars(files: tuple[Path, Path, Path]) -> None:
    path, out, expected = files
    found, before = with_polars(out), with_polars(path)
    assert found.schema == before.schema
    assert found["text"].cast(pl.String).to_list() == CLEAN
    assert_frame_equal(found.with_columns(pl.col("text", "kind").cast(pl.String)),
                       with_polars(expected).with_columns(pl.col("text", "kind").cast(pl.String)))  # fmt: skip
    assert pl.scan_parquet(out).filter(pl.col("id") == "é0").select("text").collect().item() == clean(JUNK)


def test_duckdb(files: tuple[Path, Path, Path]) -> None:
    path, out, expected = files
    (kinds, rows), (kinds_before, before) = with_duckdb(out), with_duckdb(path)
    assert (kinds, rows) == with_duckdb(expected)
    assert kinds == kinds_before
    at = [kind[0] for kind in kinds].index("text")
    assert [row[at] for row in rows] == CLEAN
    assert [row[:at] + row[at + 1 :] for row in rows] == [row[:at] + row[at + 1 :] for row in before]
    with duckdb.connect() as connection:  # what is skipped by its statistics is skipped rightly
        query = "SELECT count(*) FROM read_parquet(?) WHERE text = ?"
        found = connection.execute(query, [str(out), clean(JUNK)]).fetchone()
    assert found == (CLEAN.count(clean(JUNK)),)


def by_pandas(path: Path) -> None:
    index = pd.MultiIndex.from_arrays([range(COUNT), ["x", "y"] * (COUNT // 2)], names=["n", None])
    frame = pd.DataFrame({"text": TEXTS, "kind": pd.Categorical(["b", "a"] * (COUNT // 2), ["b", "a", "c"])}, index)
    frame["when"] = pd.date_range("2020-03-29", periods=COUNT, freq="h", tz="Europe/Berlin")
    frame["n"] = pd.array([None, 2**62] * (COUNT // 2), "Int64")
    frame.attrs = {"about": "rain"}
    frame.to_parquet(path, row_group_size=77)


def by_polars(path: Path) -> None:
    kinds = pl.Enum(["a", "b"])
    pl.DataFrame(
        {
            "text": TEXTS,
            "kind": pl.Series(["b", None] * (COUNT // 2), dtype=kinds),
            "category": pl.Series(["b", None] * (COUNT // 2), dtype=pl.Categorical),
            "nested": [[{"a": [1, None]}]] * COUNT,
            "array": pl.Series([[1.5, None]] * COUNT, dtype=pl.Array(pl.Float32, 2)),
            "long": pl.Series([dt.timedelta(microseconds=n) for n in range(COUNT)]),
            "time": [dt.time(23, 59, 59, 999_999)] * COUNT,
        }
    ).write_parquet(path, row_group_size=64, statistics="full")


def by_duckdb(path: Path) -> None:
    texts = pa.table({"n": range(COUNT), "text": TEXTS})
    with duckdb.connect() as connection:
        connection.register("texts", texts)
        connection.execute(
            "COPY (SELECT text, n, n::HUGEINT * 1e20::HUGEINT AS huge, uuid AS name, "
            "CASE WHEN n % 2 = 0 THEN 'sad' END::ENUM('glad', 'sad') AS mood, MAP {'k': [n, NULL]} AS map, "
            "TIME '10:00:00' AS hour, '{\"a\": 1}'::JSON AS json, n::DECIMAL(9, 1) AS small, 1::TINYINT AS tiny, TIMESTAMPTZ '2020-03-29 01:30:00+01' AS moment, n::DECIMAL(18, 3) AS price, "
            "{'text': text, 'a b': n} AS struct FROM texts, "
            f"(SELECT UUID '{UUID(int=7)}' AS uuid) ORDER BY n) TO '{path}' (FORMAT parquet, ROW_GROUP_SIZE 2048, "
            "KV_METADATA {about: 'rain'})"
        )


@pytest.mark.parametrize(
    ("write", "read"),
    [(by_pandas, pd.read_parquet), (by_polars, with_polars), (by_duckdb, with_duckdb)],
    ids=["pandas", "polars", "duckdb"],
)
def test_what_a_reader_wrote_it_finds_again(
    write: Callable[[Path], None], read: Callable[[Path], Any], tmp_path: Path
) -> None:
    path = tmp_path / "a.parquet"
    write(path)
    out = cleaned(path, "--removals", str(tmp_path / "ledger.parquet"))
    found, before = read(out), read(path)
    if isinstance(found, tuple):
        kinds, rows = found
        assert kinds == before[0]
        assert [row[0] for row in rows] == CLEAN
        assert [row[1:] for row in rows] == [row[1:] for row in before[1]]
    elif isinstance(found, pl.DataFrame):
        assert found.schema == before.schema
        assert found["text"].to_list() == CLEAN
        assert_frame_equal(found.drop("text"), before.drop("text"))
    else:
        assert found["text"].tolist() == CLEAN
        assert found.attrs == before.attrs == {"about": "rain"}
        pd.testing.assert_frame_equal(found.drop(columns="text"), before.drop(columns="text"))
    again = tmp_path / "again.parquet"
    assert main(["restore", str(out), "--removals", str(tmp_path / "ledger.parquet"), "-o", str(again)]) == 0
    assert pq.read_table(again).equals(pq.read_table(path), check_metadata=True)


def test_annotations_are_a_column_for_every_reader(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(hostile(pa.string()), path, row_group_size=90)
    out = cleaned(path, "--annotate")
    expected = [
        [{"start": 12, "end": 45, "category": "related", "rule": "en/read-teaser"}] if text == JUNK else None
        for text in TEXTS
    ]
    columns = [
        [list(map(dict, row)) for row in with_pandas(out)["removals"].tolist()],
        with_polars(out)["removals"].to_list(),
        [row[-1] for row in with_duckdb(out)[1]],
    ]
    for column in columns:
        assert len(column) == COUNT
        assert all(row == wanted for row, wanted in zip(column, expected, strict=True) if wanted is not None)
        assert column[1] == []  # no text


def test_columns_are_stored_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    by_duckdb(path)
    stored = [
        [(column.path, column.physical_type, column.length) for column in map(schema.column, range(len(schema)))]
        for schema in (pq.ParquetFile(file).schema for file in (path, cleaned(path)))
    ]
    assert stored[0] == stored[1]
    assert {"INT32", "INT64", "BYTE_ARRAY", "FIXED_LEN_BYTE_ARRAY"} <= {physical for _, physical, _ in stored[0]}


def test_an_order_is_told_on_unless_it_was_that_of_the_texts(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    schema = pa.schema([("day", pa.int32()), ("text", pa.string()), ("n", pa.int32())])
    order = pq.SortingColumn.from_ordering(schema, [("day", "descending"), ("text", "ascending"), ("n", "ascending")])
    pq.write_table(pa.table([[2, 1], [JUNK, "It rained."], [1, 2]], schema=schema), path, sorting_columns=order)
    assert pq.ParquetFile(path).metadata.row_group(0).sorting_columns == order
    assert pq.ParquetFile(cleaned(path)).metadata.row_group(0).sorting_columns == order[:1]


def spans(path: Path) -> None:
    with duckdb.connect() as connection:
        connection.execute(f"COPY (SELECT 'x' AS text, INTERVAL 1 MONTH AS span) TO '{path}' (FORMAT parquet)")


def giants(path: Path) -> None:
    pl.DataFrame({"text": ["x"], "n": pl.Series([2**100], dtype=pl.Int128)}).write_parquet(path)


@pytest.mark.parametrize(
    ("write", "reason"),
    [(spans, "column 'span' is Interval, which Arrow cannot write again"), (giants, "Arrow cannot read this Parquet")],
)
def test_what_arrow_would_change_is_put_aside_and_explained(
    write: Callable[[Path], None], reason: str, tmp_path: Path
) -> None:
    path, out = tmp_path / "a.parquet", tmp_path / "b.parquet"
    write(path)
    assert main(["clean", str(path), "-o", str(out), "--quiet"]) == 3
    assert reason in json.loads(out.with_name("b.parquet.rejected.jsonl").read_text())["reason"]
    assert not out.exists()
