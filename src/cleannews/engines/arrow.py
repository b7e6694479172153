"""Arrow record batches in, record batches out: the seam that all engines share.

Offsets in a ``removals`` column are characters (not bytes) in the repaired source, ``Explanation.source``: the text
itself, unless it held mojibake, leftover markup, entities or control characters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Unpack

from cleannews.cleaner import Cleaner
from cleannews.engines import need
from cleannews.engines.columns import REMOVALS, build, flags, ledger, read, strings
from cleannews.engines.plan import Options, Plan, plan_of

if TYPE_CHECKING:
    import pyarrow as pa


def clean_batches(
    batches: Iterable[pa.RecordBatch],
    text: str | Iterable[str] = "text",
    url: str | None = None,
    removals: str | None = None,
    cleaner: Cleaner | None = None,
    *,
    language: str | None = None,
    flagged: str | None = None,
    max_removed: float | None = None,
    keep: Iterable[str] = (),
) -> Iterator[pa.RecordBatch]:
    r"""The record batches with the text cleaned, one by one as they are asked for.

    ``text``: the column with the articles, or several. The other arguments are those of ``Options`` in
    ``cleannews.engines.plan``. The schema stays, metadata and all; columns to add come behind. Nulls stay null, and
    a column in which nothing changes is the very one that came in.

    Raises ``ValueError`` for arguments that make no sense, and, with the batch that is wrong, ``ColumnError`` (a
    ``KeyError``) for a column that is not there, ``TypeError`` for one that holds no strings.

    >>> import pyarrow as pa
    >>> batch = pa.record_batch({"text": ["It rained.\n\nREAD MORE: Ten ways to stay dry", None]})
    >>> for clean in clean_batches([batch], removals="removals"):
    ...     print(clean["text"].to_pylist(), clean["removals"].to_pylist())
    ['It rained.', None] [[{'start': 10, 'end': 43, 'category': 'related', 'rule': 'en/read-teaser'}], None]
    """
    columns = {"url": url, "language": language, "removals": removals, "flagged": flagged}
    return run(plan_of(text, **columns, max_removed=max_removed, cleaner=cleaner, keep=keep), batches)


def clean_table(table: pa.Table, text: str | Iterable[str] = "text", **options: Unpack[Options]) -> pa.Table:
    """The table with the text cleaned; arguments and errors are those of ``clean_batches``."""
    return run_table(plan_of(text, **options), table)


def clean_reader(
    reader: pa.RecordBatchReader, text: str | Iterable[str] = "text", **options: Unpack[Options]
) -> pa.RecordBatchReader:
    """A reader of clean batches from a reader; arguments and errors are those of ``clean_batches``.

    What can hand out a reader can mostly take one in: DuckDB, Parquet writers, Flight, datasets.
    """
    plan = plan_of(text, **options)
    pa = need("pyarrow", "arrow")
    return pa.RecordBatchReader.from_batches(clean_schema(plan, reader.schema), run(plan, reader))


def run(plan: Plan, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """The batches as the plan wants them."""
    for batch in batches:
        yield clean_batch(plan, batch)


def run_table(plan: Plan, table: pa.Table) -> pa.Table:
    """The table as the plan wants it."""
    pa = need("pyarrow", "arrow")
    return pa.Table.from_batches(run(plan, table.to_batches()), schema=clean_schema(plan, table.schema))


def clean_schema(plan: Plan, schema: pa.Schema) -> pa.Schema:
    """The schema of the clean batches. Raises as ``clean_batches`` does."""
    pa = need("pyarrow", "arrow")
    plan.check(schema.names)
    for name in plan.reads:
        held = schema.field(name).type
        if not strings(held):
            raise TypeError(f"column {name!r} holds {held}, not strings; convert it first, or name another column")
    for name, _, kind in plan.adds:
        schema = schema.append(pa.field(name, pa.bool_() if kind == "flagged" else removals_type()))
    return schema


def removals_type() -> pa.DataType:
    """The type of a column of removals: ``list<struct<start: int64, end: int64, category: string, rule: string>>``."""
    pa = need("pyarrow", "arrow")
    return pa.list_(pa.struct([pa.field(name, getattr(pa, held)()) for name, held in REMOVALS.items()]))


def clean_batch(plan: Plan, batch: pa.RecordBatch) -> pa.RecordBatch:
    """One batch as the plan wants it."""
    pa = need("pyarrow", "arrow")
    schema = clean_schema(plan, batch.schema)
    columns = list(batch.columns)
    urls = read(batch, plan.url) if plan.url else None
    languages = read(batch, plan.language) if plan.language else None
    for name in plan.text:
        texts = read(batch, name)
        if plan.only_text:
            clean = plan.clean(texts, urls, languages)
        else:
            found = plan.explain(texts, urls, languages)
            clean = [None if one is None else one.text for one in found]
            if plan.removals:
                columns.append(ledger(found, removals_type()))
            if plan.flagged:
                columns.append(flags(found))
        if clean != texts:
            at = schema.get_field_index(name)
            columns[at] = build(clean, schema.field(at).type)
    return pa.RecordBatch.from_arrays(columns, schema=schema)
