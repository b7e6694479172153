"""polars: a frame in, a frame out, eager or lazy or streaming; and an expression."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from cleannews.cleaner import Cleaner
from cleannews.engines import need
from cleannews.engines.plan import Options, Plan, plan_of, shown

if TYPE_CHECKING:
    import polars as pl

Frame = TypeVar("Frame", "pl.DataFrame", "pl.LazyFrame")

_HERE = "cleannews: what was made of the texts"  # a column that is there for the length of one query


def clean_frame(frame: Frame, text: str | Iterable[str] = "text", **options: Unpack[Options]) -> Frame:
    """The frame, or lazy frame, with the text cleaned. The arguments are ``Options``.

    A lazy frame stays lazy: nothing is cleaned until it is collected, sunk, or streamed. All other columns stay, and
    only those that are needed pass through Python.

    Raises ``ColumnError`` (a ``KeyError``) for a column that is not there, ``TypeError`` for one that holds no strings.
    """
    pl = need("polars", "polars")
    plan = plan_of(text, **options)
    schema = frame.collect_schema()
    plan.check(schema.names())
    for name in plan.reads:
        if schema[name] not in (pl.String, pl.Categorical, pl.Null):
            raise TypeError(f"column {name!r} holds {schema[name]}, not strings; cast it first, or name another column")
    fields = {name: schema[name] for name in plan.text}
    fields |= {added.name: pl.Boolean if added.kind == "flagged" else _removals(pl) for added in plan.adds}

    def made(rows: Any) -> Any:
        return _columns(plan, rows.struct.unnest(), fields).to_struct(rows.name)

    expression = pl.struct(plan.reads).map_batches(made, return_dtype=pl.Struct(fields), is_elementwise=True)
    cleaned = frame.with_columns(expression.alias(_HERE))
    return cleaned.with_columns(pl.col(_HERE).struct.field(name) for name in fields).drop(_HERE)


def clean_text(
    text: str | pl.Expr = "text",
    *,
    url: str | pl.Expr | None = None,
    language: str | pl.Expr | None = None,
    cleaner: Cleaner | None = None,
    keep: Iterable[str] = (),
) -> pl.Expr:
    """An expression of clean texts, under the first argument's name: ``frame.with_columns(clean_text("body"))``."""
    pl = need("polars", "polars")
    given = {"text": text, "url": url, "language": language}
    inputs = {name: pl.col(one) if isinstance(one, str) else one for name, one in given.items() if one is not None}
    plan = plan_of("text", cleaner=cleaner, keep=keep, **{name: name for name in inputs if name != "text"})

    def made(rows: Any) -> Any:
        return _columns(plan, rows.struct.unnest(), {"text": pl.String})["text"].alias(rows.name)

    columns = pl.struct(**{name: expression.cast(pl.String) for name, expression in inputs.items()})
    clean = columns.map_batches(made, return_dtype=pl.String, is_elementwise=True)
    return clean.alias(inputs["text"].meta.output_name())


def _removals(pl: Any) -> Any:
    return pl.List(pl.Struct({"start": pl.Int64, "end": pl.Int64, "category": pl.String, "rule": pl.String}))


def _columns(plan: Plan, frame: pl.DataFrame, fields: dict[str, Any]) -> pl.DataFrame:
    pl = need("polars", "polars")
    urls = frame[plan.url].to_list() if plan.url else None
    languages = frame[plan.language].to_list() if plan.language else None
    columns: dict[str, list[Any]] = {}
    for name in plan.text:
        texts = frame[name].to_list()
        if plan.only_text:
            columns[name] = plan.clean(texts, urls, languages)
            continue
        found = plan.explain(texts, urls, languages)
        columns[name] = [None if one is None else one.text for one in found]
        columns |= {added.name: [shown(one, added.kind) for one in found] for added in plan.adds if added.text == name}
    return pl.DataFrame({name: pl.Series(columns[name], dtype=dtype) for name, dtype in fields.items()})
