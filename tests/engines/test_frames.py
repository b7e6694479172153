"""pandas, polars, Dask, DuckDB, Spark: what stays, what is added, what is an error."""

from __future__ import annotations

from typing import Any

import dask.dataframe as dd
import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from cleannews.engines import dask as for_dask
from cleannews.engines import duckdb as for_duckdb
from cleannews.engines import pandas as for_pandas
from cleannews.engines import polars as for_polars
from cleannews.engines.plan import ColumnError

JUNK = "It rained.\n\nREAD MORE: Ten ways to stay dry"
LEDGER = [{"start": 10, "end": 43, "category": "related", "rule": "en/read-teaser"}]

PANDAS = [
    object, "string", "string[python]", "string[pyarrow]", pd.ArrowDtype(pa.string()), pd.ArrowDtype(pa.large_string()),
]  # fmt: skip


@pytest.mark.parametrize("dtype", PANDAS, ids=str)
def test_pandas_keeps_dtype_index_order_and_nothings(dtype: Any) -> None:
    index = pd.MultiIndex.from_tuples([("a", 1), ("a", 1), ("b", 2)])
    frame = pd.DataFrame(
        {"id": [1, 2, 3], "text": pd.Series([JUNK, None, "It rained."], dtype=dtype).array, "x": [1.5, None, 2]},
        index=index,
    )
    before = frame.copy(deep=True)
    clean = for_pandas.clean_frame(frame, removals="removals", max_removed=1, flagged="flagged")
    pd.testing.assert_frame_equal(frame, before)
    assert list(clean.columns) == ["id", "text", "x", "removals", "flagged"]
    assert clean.index.equals(index)
    assert clean["text"].dtype == frame["text"].dtype
    assert clean["text"].tolist()[0] == clean["text"].tolist()[2] == "It rained."
    assert clean["text"].tolist()[1] is frame["text"].tolist()[1]
    assert clean["removals"].tolist() == [LEDGER, None, []]
    assert clean["flagged"].tolist() == [False, None, False]
    pd.testing.assert_frame_equal(clean[["id", "x"]], frame[["id", "x"]])
    series = for_pandas.clean_series(frame["text"])
    pd.testing.assert_series_equal(series, clean["text"])


def test_pandas_keeps_each_kind_of_nothing() -> None:
    frame = pd.DataFrame({"text": [JUNK, None, np.nan, pd.NA, pd.NaT]}, dtype=object)
    clean = for_pandas.clean_frame(frame)["text"].tolist()
    assert [value if isinstance(value, str) else type(value) for value in clean] == [
        "It rained.", type(None), float, type(pd.NA), type(pd.NaT),
    ]  # fmt: skip


def test_pandas_categories_become_those_of_the_clean_texts() -> None:
    series = pd.Series([JUNK, "It rained.", None], dtype="category")
    clean = for_pandas.clean_series(series)
    assert clean.tolist()[:2] == ["It rained."] * 2
    assert list(clean.cat.categories) == ["It rained."]


def test_pandas_errors_and_the_empty_frame() -> None:
    empty = for_pandas.clean_frame(pd.DataFrame({"text": pd.Series(dtype="string")}), removals="r")
    assert empty.dtypes.astype(str).to_dict() == {"text": "string", "r": "object"}
    with pytest.raises(ColumnError, match="no column named 'text'; the columns are: 'body'"):
        for_pandas.clean_frame(pd.DataFrame({"body": ["a"]}))
    with pytest.raises(TypeError, match="column 'text', row 'y' holds a int, not a string"):
        for_pandas.clean_frame(pd.DataFrame({"text": ["a", 5]}, index=["x", "y"]))
    with pytest.raises(ValueError, match="already there"):
        for_pandas.clean_frame(pd.DataFrame({"text": ["a"], "r": [1]}), removals="r")


def test_polars_eager_and_lazy_are_one() -> None:
    frame = pl.DataFrame(
        {
            "id": [1, 2, 3],
            "text": [JUNK, None, "It rained."],
            "kind": pl.Series([JUNK, "a", None], dtype=pl.Categorical),
            "o": [[1], None, []],
        }
    )
    options: dict[str, Any] = {"removals": "{text}_removals", "max_removed": 1, "flagged": "{text}_flagged"}
    eager = for_polars.clean_frame(frame, ("text", "kind"), **options)
    lazy = for_polars.clean_frame(frame.lazy(), ("text", "kind"), **options)
    assert isinstance(lazy, pl.LazyFrame)
    assert lazy.collect_schema() == eager.schema
    assert eager.equals(lazy.collect())
    assert eager.equals(lazy.collect(engine="streaming"))
    assert eager.columns == [
        "id",
        "text",
        "kind",
        "o",
        "text_removals",
        "text_flagged",
        "kind_removals",
        "kind_flagged",
    ]
    assert eager.select(frame.columns).schema == frame.schema
    assert eager["text"].to_list() == ["It rained.", None, "It rained."]
    assert eager["kind"].to_list() == ["It rained.", "a", None]
    assert eager["text_removals"].to_list() == [LEDGER, None, []]
    assert eager["text_flagged"].to_list() == [False, None, False]


def test_polars_cleans_only_what_is_asked_for() -> None:
    frame = pl.DataFrame({"id": range(1000), "text": [JUNK] * 1000})
    assert for_polars.clean_frame(frame.lazy()).select("id").collect().height == 1000
    assert for_polars.clean_frame(frame.lazy()).filter(pl.col("id") == 3).collect().rows() == [(3, "It rained.")]
    assert for_polars.clean_frame(frame.clear(), removals="r").schema.names() == ["id", "text", "r"]


def test_polars_expressions() -> None:
    frame = pl.DataFrame({"body": [JUNK, None], "link": ["https://example.com/", None], "n": [1, 1]})
    clean = frame.with_columns(
        for_polars.clean_text("body", url="link"), other=for_polars.clean_text(pl.col("body") + "\n12")
    )
    assert clean["body"].to_list() == ["It rained.", None]
    assert clean["other"].dtype == pl.String
    assert frame.select(for_polars.clean_text("body", keep="related"))["body"].to_list() == [JUNK, None]
    grouped = frame.group_by("n").agg(for_polars.clean_text("body"))
    assert grouped["body"].to_list() == [["It rained.", None]]


def test_polars_errors() -> None:
    with pytest.raises(TypeError, match="column 'text' holds Int64, not strings"):
        for_polars.clean_frame(pl.DataFrame({"text": [1]}))
    with pytest.raises(ColumnError, match="no column named 'text'; the columns are: 'body'"):
        for_polars.clean_frame(pl.LazyFrame({"body": ["a"]}))


def test_dask_stays_lazy_and_knows_its_columns() -> None:
    frame = dd.from_pandas(pd.DataFrame({"id": range(6), "text": [JUNK, None, "It rained."] * 2}), npartitions=3)
    clean = for_dask.clean_frame(frame, removals="removals", max_removed=1, flagged="flagged")
    assert clean.npartitions == 3
    assert list(clean.columns) == ["id", "text", "removals", "flagged"]
    rows = clean.compute(scheduler="threads")
    assert rows["removals"].tolist() == [LEDGER, None, []] * 2
    assert (clean.dtypes == rows.dtypes).all()
    with pytest.raises(ColumnError, match="no column named 'body'; the columns are: 'id', 'text'"):
        for_dask.clean_frame(frame, "body")


def test_duckdb_functions() -> None:
    with duckdb.connect() as connection:
        for_duckdb.register(connection)
        for_duckdb.register(connection, "clean_keep", keep="related")
        connection.execute("CREATE TABLE articles (id INTEGER, text VARCHAR)")
        connection.execute(
            "INSERT INTO articles SELECT range, CASE WHEN range % 3 = 0 THEN NULL ELSE ? END FROM range(5000)", [JUNK]
        )
        query = "SELECT clean_news(text), clean_news_at(text, NULL), clean_keep(text) FROM articles ORDER BY id"
        rows = connection.sql(query).fetchall()
    assert rows == [(None,) * 3 if i % 3 == 0 else ("It rained.", "It rained.", JUNK) for i in range(5000)]


def test_spark_keeps_the_schema(spark: Any) -> None:
    from pyspark.sql import types

    from cleannews.engines.spark import clean_frame

    schema = types.StructType(
        [
            types.StructField("id", types.LongType(), False, {"of": "id"}),
            types.StructField("text", types.StringType(), False, {"of": "text"}),
            types.StructField("price", types.DecimalType(30, 4)),
            types.StructField("tags", types.MapType(types.StringType(), types.ArrayType(types.IntegerType(), False))),
        ]
    )
    frame = spark.createDataFrame([(1, JUNK, None, {"a": [1]}), (2, "It rained.", None, None)], schema)
    clean = clean_frame(frame, removals="removals", max_removed=1, flagged="flagged")
    assert types.StructType(clean.schema.fields[:4]) == schema
    assert clean.schema["removals"].dataType.simpleString() == (
        "array<struct<start:bigint,end:bigint,category:string,rule:string>>"
    )
    expected = [
        (1, "It rained.", None, {"a": [1]}, [tuple(LEDGER[0].values())], False),
        (2, "It rained.", None, None, [], False),
    ]
    assert [(*row[:4], row[4] and [tuple(r) for r in row[4]], row[5]) for row in clean.collect()] == [
        (*row[:4], row[4] and row[4], row[5]) for row in expected
    ]
    assert clean_frame(frame.limit(0)).collect() == []


def test_spark_with_large_types(spark: Any) -> None:
    from cleannews.engines.spark import clean_frame, clean_text

    frame = spark.createDataFrame([(JUNK,), (None,)], "text string")
    spark.conf.set("spark.sql.execution.arrow.useLargeVarTypes", "true")
    try:
        for clean in (clean_frame(frame), frame.withColumn("text", clean_text("text"))):
            assert [row.text for row in clean.collect()] == ["It rained.", None]
    finally:
        spark.conf.unset("spark.sql.execution.arrow.useLargeVarTypes")


def test_spark_nested_fields_through_the_column_function(spark: Any) -> None:
    from pyspark.sql import functions

    from cleannews.engines.spark import clean_text

    frame = spark.createDataFrame([((JUNK, "https://example.com/"),)], "article struct<body:string,link:string>")
    clean = frame.withColumn(
        "article", functions.col("article").withField("body", clean_text("article.body", url="article.link"))
    )
    assert clean.schema == frame.schema
    assert clean.collect()[0].article.body == "It rained."


def test_spark_errors_come_at_once(spark: Any) -> None:
    from cleannews.engines.spark import clean_frame

    frame = spark.createDataFrame([(1, "a")], "id int, body string")
    with pytest.raises(ColumnError, match="no column named 'text'; the columns are: 'id', 'body'"):
        clean_frame(frame)
    with pytest.raises(TypeError, match="column 'id' holds int, not strings"):
        clean_frame(frame, "id")
