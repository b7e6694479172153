"""Spark: a DataFrame in, a DataFrame out; and a function of columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Unpack

from cleannews.cleaner import Cleaner
from cleannews.engines import need
from cleannews.engines.arrow import run
from cleannews.engines.columns import REMOVALS
from cleannews.engines.plan import Options, Plan, plan_of

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    from pyspark.sql import Column, DataFrame


def clean_frame(frame: DataFrame, text: str | Iterable[str] = "text", **options: Unpack[Options]) -> DataFrame:
    """The DataFrame with the text cleaned, when it is computed. The arguments are ``Options``.

    Names, types, nullability and metadata of its columns stay; it goes through ``mapInArrow``, with no shuffle. Raises
    ``ColumnError`` (a ``KeyError``) for a column that is not there, ``TypeError`` for one that holds no strings.
    """
    types = need("pyspark.sql.types", "spark")
    _need_both()
    plan = plan_of(text, **options)
    plan.check(frame.columns)
    schema = types.StructType(list(frame.schema.fields))
    for name in plan.reads:
        held = schema[name].dataType
        if not isinstance(held, types.StringType | types.NullType):
            raise TypeError(
                f"column {name!r} holds {held.simpleString()}, not strings; cast it, or name another column"
            )
    for added in plan.adds:
        schema = schema.add(added.name, types.BooleanType() if added.kind == "flagged" else _removals(types))
    work = partial(run, plan.shipped())

    def clean(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return work(batches)

    return frame.mapInArrow(clean, schema)


def clean_text(
    text: Column | str,
    url: Column | str | None = None,
    language: Column | str | None = None,
    *,
    cleaner: Cleaner | None = None,
    keep: Iterable[str] = (),
) -> Column:
    """A column of clean texts; ``url`` and ``language`` are columns, the rest as in ``Options``.

    As in ``frame.withColumn("body", clean_text("body", url="link"))``. Only the columns named pass through Python, so
    it is the cheaper way for wide tables, and the one for nested fields.
    """
    functions = need("pyspark.sql.functions", "spark")
    pandas = _need_both()
    names = {"url": None if url is None else "url", "language": None if language is None else "language"}
    work = plan_of("text", cleaner=cleaner, keep=keep, **names).shipped()
    given = [text, *(one for one in (url, language) if one is not None)]

    def clean(*columns: pd.Series[Any]) -> pd.Series[Any]:
        return _clean_series(work, columns)

    clean.__annotations__ = {"columns": pandas.Series, "return": pandas.Series}
    return functions.pandas_udf(clean, "string")(*given)


def _need_both() -> Any:
    """pandas, there being pyarrow too: pyspark brings neither, and needs both."""
    need("pyarrow", "spark")
    return need("pandas", "spark")


def _clean_series(plan: Plan, columns: tuple[pd.Series[Any], ...]) -> pd.Series[Any]:
    lists = [column.tolist() for column in columns]
    urls = lists[1] if plan.url else None
    languages = lists[-1] if plan.language else None
    return need("pandas", "spark").Series(plan.clean(lists[0], urls, languages), dtype=object)


def _removals(types: Any) -> Any:
    kinds = {"int64": types.LongType(), "string": types.StringType()}
    return types.ArrayType(types.StructType([types.StructField(name, kinds[kind]) for name, kind in REMOVALS.items()]))
