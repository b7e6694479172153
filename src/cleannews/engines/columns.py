"""Arrow columns as Python lists and back, whatever type their strings have."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from cleannews.engines import need
from cleannews.engines.plan import Cleaned

if TYPE_CHECKING:
    import pyarrow as pa

REMOVALS = {"start": "int64", "end": "int64", "category": "string", "rule": "string"}


def strings(type: pa.DataType) -> bool:
    """Whether a column of this type holds strings: plain, large, views, a dictionary, an extension, or nulls."""
    pa = need("pyarrow", "arrow")
    held = type
    while isinstance(held, pa.BaseExtensionType | pa.DictionaryType):
        held = held.storage_type if isinstance(held, pa.BaseExtensionType) else held.value_type
    return any(is_(held) for is_ in (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view)) or (
        pa.types.is_null(held)
    )


def read(batch: pa.RecordBatch, name: str) -> list[str | None]:
    """A column's strings. Raises ``ValueError`` if its bytes are no UTF-8."""
    pa = need("pyarrow", "arrow")
    column = batch.column(name)
    if isinstance(column, pa.ExtensionArray):
        column = column.storage  # as strings, not as what the extension makes of them
    try:
        texts: list[str | None] = column.to_pylist()
    except UnicodeDecodeError as error:
        row = next(i for i in range(len(column)) if not _readable(column[i]))
        where = f"column {name!r}, row {row} of a batch of {len(column)}"
        raise ValueError(f"{where}: byte {error.start} is not UTF-8; write it anew as UTF-8") from error
    return texts


def _readable(value: pa.Scalar) -> bool:
    try:
        value.as_py()
    except UnicodeDecodeError:
        return False
    return True


def build(texts: Sequence[str | None], type: pa.DataType) -> pa.Array:
    """A column of this type that holds the strings."""
    pa = need("pyarrow", "arrow")
    if isinstance(type, pa.BaseExtensionType):
        return type.wrap_array(build(texts, type.storage_type))
    if isinstance(type, pa.DictionaryType):
        places = {text: place for place, text in enumerate(dict.fromkeys(text for text in texts if text is not None))}
        indices = pa.array([None if text is None else places[text] for text in texts], type.index_type)
        return pa.DictionaryArray.from_arrays(indices, build([*places], type.value_type), ordered=type.ordered)
    if pa.types.is_string(type) or pa.types.is_large_string(type):
        return _encoded(texts, type)
    return pa.array(texts, type)


def _encoded(texts: Sequence[str | None], type: pa.DataType) -> pa.Array:
    """What ``pa.array`` makes, in two thirds of the time: that leaves the UTF-8 of every string beside the string."""
    pa = need("pyarrow", "arrow")
    data = bytearray()
    offsets = array("i" if pa.types.is_string(type) else "q", (0,))
    for text in texts:
        if text is not None:
            data += text.encode()
        offsets.append(len(data))
    valid = pa.array([text is not None for text in texts]).buffers()[1] if None in texts else None
    return pa.Array.from_buffers(type, len(texts), [valid, pa.py_buffer(offsets), pa.py_buffer(data)])


def ledger(found: Sequence[Cleaned | None], type: pa.DataType) -> pa.Array:
    """A column of removals; a null where there was no text."""
    pa = need("pyarrow", "arrow")
    removals = [removal for one in found if one for removal in one.removals]
    starts, ends, rules, categories = zip(*removals, strict=True) if removals else ((),) * 4
    columns = (starts, ends, categories, rules)
    fields = [pa.array(column, field.type) for column, field in zip(columns, type.value_type, strict=True)]
    places = accumulate((len(one.removals) if one else 0 for one in found), initial=0)
    offsets = [
        None if missing else at for at, missing in zip(places, [*(one is None for one in found), False], strict=True)
    ]
    values = pa.StructArray.from_arrays(fields, fields=list(type.value_type))
    return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), values, type=type)


def flags(found: Sequence[Cleaned | None]) -> pa.Array:
    """A column that says which texts were left alone; a null where there was no text."""
    pa = need("pyarrow", "arrow")
    return pa.array([None if one is None else one.flagged for one in found], pa.bool_())
