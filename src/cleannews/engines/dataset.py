"""A directory of Parquet files in, the like out, through ``pyarrow.dataset``: one process, one row group in memory."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from cleannews.engines import need
from cleannews.engines.arrow import clean_schema, run
from cleannews.engines.plan import Options, Plan, plan_of

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.dataset as ds

ROW_GROUP = 64 * 2**20  # bytes of Arrow memory that are gathered for one row group of the output


def clean_dataset(
    source: str | PathLike[str],
    target: str | PathLike[str],
    text: str | Iterable[str] = "text",
    *,
    partitioning: Any = "hive",
    write: dict[str, Any] | None = None,
    **options: Unpack[Options],
) -> int:
    """Clean the Parquet files of ``source`` into the new directory ``target``; gives the number of records.

    ``source``: a file, or a directory, at any depth; ``key=value`` directories count as columns (``partitioning``, as
    ``pyarrow.dataset.dataset`` takes it), so ``language="language"`` finds ``language=de/``. Each file becomes a file
    of the same name in the same place, with the same schema and order. ``write``: more arguments for the Parquet
    writer, as in ``{"compression": "zstd"}``; without, the compression stays. The others are ``Options``.

    ``target`` takes its name when all of it is written; until then it is ``target`` with ``.part`` behind, which an
    error removes and a killed run leaves. Raises ``FileExistsError`` if either is there, ``FileNotFoundError`` if there
    is nothing to read, and what ``clean_batches`` does.
    """
    plan = plan_of(text, **options)
    source, target = Path(source).absolute(), Path(target)
    part = target.with_name(target.name + ".part")
    if target.exists():
        raise FileExistsError(f"{target} is already there; delete it, or write to another name")
    dataset = need("pyarrow.dataset", "arrow").dataset(source, format="parquet", partitioning=partitioning)
    if not dataset.files:
        raise FileNotFoundError(f"{source} holds no Parquet file")
    clean_schema(plan, dataset.schema)  # a wrong name is found before anything is written
    try:
        part.mkdir(parents=True)
    except FileExistsError as error:
        raise FileExistsError(
            f"{part} is already there: a killed run left it, or another run is writing it; delete it, then run again"
        ) from error
    base = source if source.is_dir() else source.parent
    try:
        count = 0
        for fragment in dataset.get_fragments():
            count += _clean_file(
                plan, fragment, dataset.schema, part / Path(fragment.path).relative_to(base), write or {}
            )
        part.rename(target)
    except BaseException:
        shutil.rmtree(part)
        raise
    return count


def _clean_file(
    plan: Plan, fragment: ds.ParquetFileFragment, whole: pa.Schema, path: Path, write: dict[str, Any]
) -> int:
    """One file into one file, and the number of its records."""
    pa, parquet = need("pyarrow", "arrow"), need("pyarrow.parquet", "arrow")
    inside = fragment.physical_schema
    schema = inside
    for field in whole:  # what the directories' names say, for whom it helps; it is not written into the file
        if field.name not in inside.names:
            schema = schema.append(field)
    written = clean_schema(plan, schema)
    written = pa.schema([f for f in written if f.name in inside.names or f.name not in schema.names], schema.metadata)
    if fragment.metadata.num_row_groups and fragment.metadata.num_columns:
        write = {"compression": fragment.metadata.row_group(0).column(0).compression} | write
    path.parent.mkdir(parents=True, exist_ok=True)
    count = 0
    with parquet.ParquetWriter(path, written, **write) as writer:
        # Reading ahead costs memory and gains nothing: the cleaning takes the time.
        batches = fragment.to_batches(schema=schema, batch_size=1024, batch_readahead=1, fragment_readahead=1)
        for group in _groups(run(plan, batches)):
            table = pa.Table.from_batches(group).select(written.names)
            writer.write_table(table.cast(written) if table.schema != written else table)
            count += table.num_rows
    return count


def _groups(batches: Iterable[pa.RecordBatch]) -> Iterator[list[pa.RecordBatch]]:
    """The batches in groups of about 64 MB."""
    group: list[Any] = []
    size = 0
    for batch in batches:
        group.append(batch)
        size += batch.nbytes
        if size >= ROW_GROUP:
            yield group
            group, size = [], 0
    if group:
        yield group
