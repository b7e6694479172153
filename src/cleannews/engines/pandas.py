"""pandas: a frame in, a frame out; a series in, a series out. Index, column order and dtypes stay."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from cleannews.cleaner import Cleaner
from cleannews.engines import need
from cleannews.engines.plan import Cleaned, Options, Plan, plan_of, shown

if TYPE_CHECKING:
    import pandas as pd


def clean_frame(frame: pd.DataFrame, text: str | Iterable[str] = "text", **options: Unpack[Options]) -> pd.DataFrame:
    """A new frame with the text cleaned. The arguments are ``Options``; the frame that came in stays as it was.

    Columns may be ``object``, ``string``, ``category`` or Arrow strings. Whatever means "nothing" (None, NaN, NA) stays
    what it was. Added columns hold ``object``: lists of dictionaries, True and False; None where there is no text.

    Raises ``ColumnError`` (a ``KeyError``) for a column that is not there, ``TypeError`` for a value that is no string.
    """
    need("pandas", "pandas")
    return run(plan_of(text, **options), frame)


def run(plan: Plan, frame: pd.DataFrame) -> pd.DataFrame:
    """The frame as the plan wants it."""
    plan.check(frame.columns)
    new: dict[str, Any] = {}
    urls = values(frame[plan.url]) if plan.url else None
    languages = values(frame[plan.language]) if plan.language else None
    for name in plan.text:
        texts = values(frame[name])
        found: Sequence[Cleaned | None] = []
        if plan.only_text:
            clean = plan.clean(texts, urls, languages)
        else:
            found = plan.explain(texts, urls, languages)
            clean = [None if one is None else one.text for one in found]
        new[name] = _replaced(frame[name], texts, clean)
        for added in plan.adds:
            if added.text == name:
                new[added.name] = _added(frame, [shown(one, added.kind) for one in found])
    return frame.assign(**new)


def clean_series(texts: pd.Series[Any], *, cleaner: Cleaner | None = None, keep: Iterable[str] = ()) -> pd.Series[Any]:
    """A new series with the texts cleaned; index, name and dtype stay. Raises ``TypeError`` for what is no string."""
    need("pandas", "pandas")
    before = values(texts)
    return _replaced(texts, before, plan_of("text", cleaner=cleaner, keep=keep).clean(before, None, None))


def values(series: pd.Series[Any]) -> list[str | None]:
    """A column's strings, None for whatever means "nothing". Raises ``TypeError`` for what is no string."""
    texts = [None if empty else value for value, empty in zip(series.tolist(), series.isna(), strict=True)]
    for at, value in enumerate(texts):
        if value is not None and not isinstance(value, str):
            where = f"column {series.name!r}, row {series.index[at]!r}"
            raise TypeError(f"{where} holds a {type(value).__name__}, not a string; convert it, or make it None")
    return texts


def _replaced(series: pd.Series[Any], before: list[str | None], clean: list[str | None]) -> pd.Series[Any]:
    pd = need("pandas", "pandas")
    if clean == before:
        return series
    dtype = series.dtype
    if isinstance(dtype, pd.CategoricalDtype):  # its categories are the texts, which are others now
        return pd.Series(clean, index=series.index, name=series.name, dtype="category")
    if not pd.api.types.is_object_dtype(dtype):
        return pd.Series(clean, index=series.index, name=series.name, dtype=dtype)
    kept = [old if new is None else new for old, new in zip(series.tolist(), clean, strict=True)]  # NaN stays NaN
    return pd.Series(kept, index=series.index, name=series.name, dtype=object)


def _added(frame: pd.DataFrame, column: list[object]) -> pd.Series[Any]:
    return need("pandas", "pandas").Series(column, index=frame.index, dtype=object)
