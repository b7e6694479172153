"""Hugging Face datasets: one call on a ``Dataset``, an ``IterableDataset``, or a dictionary of either."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, TypeVar, Unpack

from cleannews.engines import need
from cleannews.engines.arrow import run_table
from cleannews.engines.columns import REMOVALS
from cleannews.engines.plan import Options, Plan, plan_of
from cleannews.fingerprint import digest

D = TypeVar("D")


def clean_dataset(
    dataset: D, text: str | Iterable[str] = "text", *, map: Mapping[str, Any] | None = None, **options: Unpack[Options]
) -> D:
    """The data set with the text cleaned, its features and format kept. The arguments are ``Options``.

    ``map``: more arguments for the library's ``map``, as in ``{"num_proc": 8, "batch_size": 500}``.

    The result's fingerprint is made of the data set's, the options, and the cleaner's: so the library finds it in its
    cache, in any process, until the data or the rules change. Raises ``ColumnError`` (a ``KeyError``) for a column that
    is not there, ``TypeError`` for one that holds no strings.
    """
    need("datasets", "datasets")
    return _cleaned(dataset, plan_of(text, **options).shipped(), dict(map or {}))  # type: ignore[no-any-return] # as it came


def _cleaned(dataset: Any, plan: Plan, map: dict[str, Any]) -> Any:
    if isinstance(dataset, dict):
        return type(dataset)({split: _cleaned(one, plan, map) for split, one in dataset.items()})
    features = dataset.features
    if features is not None:
        plan.check(features)
        features = _features(features, plan)
    arguments = {"batched": True, "features": features} | map
    if not hasattr(dataset, "_fingerprint"):  # a stream: nothing is cached
        formatting = getattr(dataset, "_formatting", None)
        clean = dataset.with_format("arrow").map(partial(run_table, plan), **arguments)
        return clean.with_format(formatting and formatting.format_type)
    key = digest((dataset._fingerprint, plan.cleaner_here.fingerprint, repr(plan)))  # noqa: SLF001 # the only name it has
    arguments = {"new_fingerprint": key[:32], "desc": "cleannews"} | arguments
    shape = dataset.format
    if set(shape["columns"]) == set(dataset.column_names):
        shape["columns"] = None  # all, the new ones too
    clean = dataset.with_format("arrow").map(partial(run_table, plan), **arguments)
    return clean.with_format(shape["type"], shape["columns"], shape["output_all_columns"], **shape["format_kwargs"])


def _features(features: Any, plan: Plan) -> Any:
    from datasets import Value

    for name in plan.reads:
        if getattr(features[name], "dtype", None) not in ("string", "large_string", "string_view", "null"):
            raise TypeError(
                f"column {name!r} holds {features[name]}, not strings; cast it first, or name another column"
            )
    features = features.copy()
    for added in plan.adds:
        ledger = [{name: Value(dtype) for name, dtype in REMOVALS.items()}]
        features[added.name] = Value("bool") if added.kind == "flagged" else ledger
    return features
