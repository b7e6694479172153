"""A data set of files in, a data set of files out, through ``pyarrow.dataset``; one process, one batch in memory."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from cleannews.engines import need
from cleannews.engines.arrow import clean_schema, run
from cleannews.engines.plan import Options, plan_of

if TYPE_CHECKING:
    import pyarrow.dataset as ds


def clean_dataset(
    source: str | PathLike[str] | ds.Dataset,
    target: str | PathLike[str],
    text: str | Iterable[str] = "text",
    *,
    batch_size: int = 1024,
    write: dict[str, Any] | None = None,
    **options: Unpack[Options],
) -> int:
    """Clean the files of ``source`` into the new directory ``target``; gives the number of records.

    ``source``: a file, a directory (Parquet; ``key=value`` directories are columns), or any ``pyarrow`` dataset.
    ``write``: more arguments for ``pyarrow.dataset.write_dataset``, as in ``{"format": "feather"}``. Without any, the
    output has the input's format and partitions. Records keep their order. The other arguments are ``Options``.

    ``target`` takes its name when all of it is written; until then it is ``target`` with ``.part`` behind, which an
    error removes and a killed run leaves. Raises ``FileExistsError`` if either is there, and what ``clean_batches`` does.
    """
    pa, datasets = need("pyarrow", "arrow"), need("pyarrow.dataset", "arrow")
    plan = plan_of(text, **options)
    target = Path(target)
    part = target.with_name(target.name + ".part")
    if target.exists():
        raise FileExistsError(f"{target} is already there; delete it, or write to another name")
    if not isinstance(source, datasets.Dataset):
        source = datasets.dataset(source, partitioning="hive")
    schema = clean_schema(plan, source.schema)
    write = _like(source) | (write or {})
    try:
        part.mkdir(parents=True)
    except FileExistsError as error:
        raise FileExistsError(
            f"{part} is already there: a killed run left it, or another run is writing it; delete it, then run again"
        ) from error
    count = 0

    def counted() -> Iterable[Any]:
        nonlocal count
        # Reading ahead costs memory and gains nothing: the cleaning takes the time.
        for batch in source.to_batches(batch_size=batch_size, batch_readahead=1, fragment_readahead=1):
            count += batch.num_rows
            yield batch

    try:
        reader = pa.RecordBatchReader.from_batches(schema, run(plan, counted()))
        datasets.write_dataset(reader, part, **{"use_threads": False} | write)  # threads would mix the order
        part.rename(target)
    except BaseException:
        shutil.rmtree(part)
        raise
    return count


def _like(source: ds.Dataset) -> dict[str, Any]:
    """What makes the output's files like the input's."""
    partitioning = getattr(source, "partitioning", None)
    keys = set(partitioning.schema.names) if partitioning else set()
    return {
        "format": getattr(source, "format", "parquet"),
        "partitioning": partitioning if keys & set(source.schema.names) else None,
    }
