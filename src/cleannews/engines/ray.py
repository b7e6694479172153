"""Ray Data: a dataset in, a dataset out, a batch of Arrow rows at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Unpack

from cleannews.engines import need
from cleannews.engines.arrow import run_table
from cleannews.engines.plan import Options, plan_of

if TYPE_CHECKING:
    import ray.data


def clean_dataset(
    dataset: ray.data.Dataset,
    text: str | Iterable[str] = "text",
    *,
    batch_size: int = 1024,
    map_batches: Mapping[str, Any] | None = None,
    **options: Unpack[Options],
) -> ray.data.Dataset:
    """The dataset with the text cleaned, when it is consumed. The arguments are ``Options``.

    ``map_batches``: more arguments for Ray's ``map_batches``, as in ``{"num_cpus": 1, "concurrency": 8}``. Errors are
    those of ``clean_batches``, and come when the dataset is consumed.
    """
    need("ray.data", "ray")
    return dataset.map_batches(
        partial(run_table, plan_of(text, **options).shipped()),
        batch_format="pyarrow",
        batch_size=batch_size,
        zero_copy_batch=True,
        **(map_batches or {}),
    )
