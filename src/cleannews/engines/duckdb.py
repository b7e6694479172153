"""DuckDB: functions for SQL. For removals and flags, pass a relation's reader through ``arrow.clean_reader``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from cleannews.cleaner import Cleaner
from cleannews.engines import need
from cleannews.engines.columns import build
from cleannews.engines.plan import plan_of

if TYPE_CHECKING:
    import duckdb


def register(
    connection: duckdb.DuckDBPyConnection,
    name: str = "clean_news",
    *,
    cleaner: Cleaner | None = None,
    keep: Iterable[str] = (),
) -> None:
    """Make ``clean_news(text)`` and ``clean_news_at(text, url)`` known to a connection; a NULL text stays NULL."""
    need("duckdb", "duckdb")
    pa = need("pyarrow", "duckdb")
    plan = plan_of("text", cleaner=cleaner, keep=keep)

    def clean(texts: Any) -> Any:  # DuckDB evaluates the annotations, so they name nothing that is imported late
        return build(plan.clean(texts.to_pylist(), None, None), pa.string())

    def clean_at(texts: Any, urls: Any) -> Any:
        return build(plan.clean(texts.to_pylist(), urls.to_pylist(), None), pa.string())

    kinds: dict[str, Any] = {"return_type": "VARCHAR", "type": "arrow", "null_handling": "special"}
    connection.create_function(name, clean, ["VARCHAR"], **kinds)
    connection.create_function(f"{name}_at", clean_at, ["VARCHAR", "VARCHAR"], **kinds)
