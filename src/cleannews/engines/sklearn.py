"""scikit-learn: a transformer to stand before a vectorizer in a pipeline."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cleannews.cleaner import Cleaner
from cleannews.engines import need
from cleannews.engines.plan import plan_of

_base = need("sklearn.base", "sklearn")


class CleanNews(_base.TransformerMixin, _base.BaseEstimator):  # type: ignore[misc,name-defined] # known when it runs
    """Texts in, clean texts out; nothing is learned.

    ``cleaner``: a cleaner of your own, instead of the default one. ``keep``: categories to leave.
    """

    def __init__(self, cleaner: Cleaner | None = None, keep: Iterable[str] = ()) -> None:
        self.cleaner = cleaner
        self.keep = keep

    def fit(self, X: Any = None, y: Any = None) -> CleanNews:  # noqa: ARG002, N803 # scikit-learn's names
        """Nothing to learn; returns itself."""
        return self

    def transform(self, X: Any) -> Any:  # noqa: N803 # scikit-learn's name
        """The clean texts: a series for a series, an array for an array, else a list; None and NaN stay.

        Raises ``TypeError`` for a text that is no string and for a table; take one of its columns, as in
        ``ColumnTransformer([("text", CleanNews(), "text")])``.
        """
        if isinstance(X, str) or getattr(X, "ndim", 1) != 1:
            what = "one text" if isinstance(X, str) else f"a table of shape {X.shape}"
            raise TypeError(
                f"CleanNews takes a list, series or array of texts, not {what}; name one column, not [column]"
            )
        texts = [None if value is None or value != value else value for value in X]  # NaN is not itself
        clean = plan_of("text", cleaner=self.cleaner, keep=self.keep).clean(texts, None, None)
        clean = [old if new is None else new for old, new in zip(X, clean, strict=True)]
        if hasattr(X, "iloc"):
            return type(X)(clean, index=X.index, name=X.name, dtype=X.dtype)
        if hasattr(X, "dtype"):
            return need("numpy", "sklearn").array(clean, dtype=object)
        return clean

    def get_feature_names_out(self, input_features: Any = None) -> Any:
        """The names of the columns, which stay what they are."""
        names = ["text"] if input_features is None else list(input_features)
        return need("numpy", "sklearn").array(names, dtype=object)

    def __sklearn_is_fitted__(self) -> bool:
        return True

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.requires_fit = False
        tags.input_tags.string = True
        tags.input_tags.one_d_array = True
        tags.input_tags.two_d_array = False
        tags.input_tags.allow_nan = True
        return tags
