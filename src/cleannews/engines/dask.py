"""Dask: a data frame in, a data frame out; each partition is cleaned by itself, as pandas is."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Unpack

from cleannews.engines import need
from cleannews.engines.pandas import run
from cleannews.engines.plan import Options, plan_of

if TYPE_CHECKING:
    import dask.dataframe as dd


def clean_frame(frame: dd.DataFrame, text: str | Iterable[str] = "text", **options: Unpack[Options]) -> dd.DataFrame:
    """The data frame with the text cleaned, when it is computed. The arguments are ``Options``.

    Errors are those of the pandas engine; a column that is not there is found at once.
    """
    need("dask.dataframe", "dask")
    plan = plan_of(text, **options)
    plan.check(frame.columns)
    meta = run(plan, frame._meta)  # noqa: SLF001 # Dask's own name for what a frame's columns are
    return frame.map_partitions(partial(run, plan.shipped()), meta=meta)
