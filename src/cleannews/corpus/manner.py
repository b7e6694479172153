"""How a Parquet file was written, so that it is written so again, and what in it Arrow could not write again."""

from __future__ import annotations

import inspect
import io
import json
from typing import Any

from cleannews.corpus.extras import InputError, load

_FOR = "reading and writing Parquet"


def manner(file: Any, field: str) -> dict[str, Any]:
    """What ``ParquetWriter`` must be told: compression of each column, order, and how old or rare types are stored.

    ``field`` is the column that changes. Raises ``InputError`` if a column could not be written as what it is.
    """
    parquet = load("pyarrow.parquet", _FOR)
    columns = [file.schema.column(i) for i in range(len(file.schema))]
    wanted = _wanted(file, field, columns)
    known = inspect.signature(parquet.ParquetWriter.__init__).parameters  # some are younger than our oldest Arrow
    told = {name: value for name, value in wanted.items() if name in known and value}
    wrong = ""
    for version in ("2.6", "1.0"):
        found = {**told, "version": version}
        wrong = _changed(file, columns, found)
        if not wrong:
            return found
    raise InputError(f"{wrong}, which Arrow cannot write again; convert this column first, or leave it out")


def _wanted(file: Any, field: str, columns: list[Any]) -> dict[str, Any]:
    wanted: dict[str, Any] = {
        "use_deprecated_int96_timestamps": any(column.physical_type == "INT96" for column in columns),
        "store_decimal_as_integer": any(
            column.physical_type in ("INT32", "INT64") and _logical(column)["Type"] == "Decimal" for column in columns
        ),
        "write_time_adjusted_to_utc": any(
            _logical(column)["Type"] == "Time" and _logical(column)["isAdjustedToUTC"] for column in columns
        ),
    }
    if file.num_row_groups:
        facts = file.metadata.row_group(0)
        parts = [facts.column(i) for i in range(facts.num_columns)]
        wanted["compression"] = {
            part.path_in_schema: "NONE" if part.compression == "UNCOMPRESSED" else part.compression for part in parts
        }
        order = []
        for column in getattr(facts, "sorting_columns", None) or ():
            if parts[column.column_index].path_in_schema == field:
                break  # clean texts are in another order
            order.append(column)
        wanted["sorting_columns"] = order
    return wanted


def _changed(file: Any, columns: list[Any], told: dict[str, Any]) -> str:
    """The first column that would become another, and what it is; seen in a file of no rows."""
    parquet = load("pyarrow.parquet", _FOR)
    sink = io.BytesIO()
    with parquet.ParquetWriter(sink, file.schema_arrow, **told):
        pass
    again = parquet.ParquetFile(sink).schema
    if len(again) != len(columns):
        return "its columns are nested in a way"
    for i, column in enumerate(columns):
        if _meaning(column) != _meaning(again.column(i)):
            kind = _logical(column)["Type"]
            return f"column {column.path!r} is {column.physical_type if kind == 'None' else kind}"
    return ""


def _logical(column: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(column.logical_type.to_json())
    return found


def _meaning(column: Any) -> tuple[Any, ...]:
    """What a reader takes a column for."""
    logical = _logical(column)
    told = {name: logical.get(name) for name in ("Type", "isAdjustedToUTC", "timeUnit", "precision", "scale")}
    if logical["Type"] == "Int":
        told |= {"Type": (logical["bitWidth"], logical["isSigned"])}
        if logical["isSigned"] and column.physical_type == f"INT{logical['bitWidth']}":
            told |= {"Type": "None"}  # goes without saying
    return (column.physical_type, column.length, *told.values())
