"""The seam: Arrow record batches in, record batches out."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pytest

from cleannews import Cleaner, default_cleaner, explain
from cleannews.engines.arrow import clean_batches, clean_reader, clean_table
from cleannews.engines.columns import build
from cleannews.engines.plan import ColumnError, Plan
from tests.engines import mine
from tests.engines.documents import documents, explained, table

JUNK = "It rained.\n\nREAD MORE: Ten ways to stay dry"
LEDGER = [{"start": 10, "end": 43, "category": "related", "rule": "en/read-teaser"}]


class Article(pa.ExtensionType):  # type: ignore[misc] # known when it runs
    def __init__(self) -> None:
        super().__init__(pa.large_string(), "tests.article")

    def __arrow_ext_serialize__(self) -> bytes:
        return b""

    @classmethod
    def __arrow_ext_deserialize__(cls, storage: pa.DataType, serialized: bytes) -> Article:
        return cls()


TYPES = [
    pa.string(),
    pa.large_string(),
    pa.string_view(),
    pa.dictionary(pa.int8(), pa.string()),
    pa.dictionary(pa.int32(), pa.large_string(), ordered=True),
    pa.dictionary(pa.uint16(), pa.string_view()),
    Article(),
    pa.json_(pa.string()),
]


def one(batch: pa.RecordBatch, *arguments: Any, **options: Any) -> pa.RecordBatch:
    (clean,) = clean_batches([batch], *arguments, **options)
    clean.validate(full=True)
    return clean


@pytest.mark.parametrize("type", TYPES, ids=str)
def test_types_nulls_and_metadata_stay(type: pa.DataType) -> None:
    field = pa.field("text", type, metadata={"of": "the field"})
    schema = pa.schema([pa.field("id", pa.int64(), nullable=False), field], metadata={"of": "the schema"})
    texts = build(["before", JUNK, None, "", "It rained.", JUNK, "behind"], type)
    batch = pa.RecordBatch.from_arrays([pa.array(range(5)), texts[1:6]], schema=schema)  # a slice
    clean = one(batch)
    assert clean.schema.equals(schema, check_metadata=True)
    assert clean["text"].to_pylist() == ["It rained.", None, "", "It rained.", "It rained."]
    assert clean["id"].to_pylist() == [0, 1, 2, 3, 4]
    told = one(batch, removals="removals")
    assert told.schema.remove(2).equals(schema, check_metadata=True)
    assert told["removals"].to_pylist() == [LEDGER, None, [], [], LEDGER]


def test_the_type_of_removals_is_the_promised_one() -> None:
    batch = pa.record_batch({"text": [JUNK]})
    assert str(one(batch, removals="r").schema.field("r").type) == (
        "list<item: struct<start: int64, end: int64, category: string, rule: string>>"
    )


def test_a_column_in_which_nothing_changes_is_the_very_one_that_came_in() -> None:
    batch = pa.record_batch({"text": ["It rained.", None], "other": [1, 2]})
    clean = one(batch)
    for name in ("text", "other"):
        assert [b and b.address for b in clean[name].buffers()] == [b and b.address for b in batch[name].buffers()]
    dirty = pa.record_batch({"text": [JUNK], "other": [1]})
    assert one(dirty)["other"].buffers()[1].address == dirty["other"].buffers()[1].address


def test_offsets_are_characters_in_the_repaired_source() -> None:
    text = "🌧️ It rained in the cafÃ© &amp; the bar.\n\nREAD MORE: Ten ways to stay dry\n\n🌈"
    ((removal,),) = one(pa.record_batch({"text": [text]}), removals="r")["r"].to_pylist()
    source = explain(text).source
    assert source != text
    assert source[removal["start"] : removal["end"]].strip() == "READ MORE: Ten ways to stay dry"


def test_url_and_language_reach_the_rules() -> None:
    differ = [
        (doc, one)
        for doc, one in zip(documents(), explained(), strict=True)
        if one and default_cleaner().clean(one.original) != one.text
    ]
    assert len(differ) > 50
    batch = pa.RecordBatch.from_pylist([doc for doc, _ in differ])
    assert one(batch, url="url", language="language")["text"].to_pylist() == [one.text for _, one in differ]
    assert one(batch)["text"].to_pylist() == [default_cleaner().clean(doc["text"]) for doc, _ in differ]


def test_columns_of_nothing() -> None:
    batch = pa.record_batch({"text": pa.nulls(2), "url": pa.nulls(2), "language": pa.nulls(2)})
    assert one(batch, "text", "url", "r", language="language").to_pylist()[0] == dict.fromkeys(
        ("text", "url", "language", "r")
    )


def test_empty_batches_and_no_batches() -> None:
    schema = pa.schema({"text": pa.string(), "id": pa.int64()}, metadata={"a": "b"})
    empty = one(pa.RecordBatch.from_pylist([], schema=schema), removals="r", flagged="f", max_removed=0.5)
    assert empty.num_rows == 0
    assert empty.schema.names == ["text", "id", "r", "f"]
    assert list(clean_batches([])) == []
    assert clean_table(schema.empty_table(), removals="r").schema.names == ["text", "id", "r"]
    assert clean_table(schema.empty_table()).schema.equals(schema, check_metadata=True)


def test_chunked_tables_keep_their_chunks() -> None:
    chunks = pa.chunked_array([[JUNK, "It rained."], [], [None]], pa.string())
    clean = clean_table(pa.table({"text": chunks}))
    assert clean["text"].to_pylist() == ["It rained.", "It rained.", None]
    whole = table()
    uneven = pa.table(
        {"id": whole["id"], "text": pa.chunked_array([whole["text"][:7].chunk(0), *whole["text"][7:].chunks])}
    )
    assert clean_table(uneven)["text"] == clean_table(whole)["text"]


def test_a_reader_is_read_as_it_is_asked_for() -> None:
    asked = []

    def batches() -> Any:
        for i in range(10):
            asked.append(i)
            yield pa.record_batch({"text": [JUNK]})

    reader = pa.RecordBatchReader.from_batches(pa.schema({"text": pa.string()}), batches())
    clean = clean_reader(reader)
    assert asked == []
    assert clean.read_next_batch()["text"].to_pylist() == ["It rained."]
    assert len(asked) == 1
    assert clean.read_all().num_rows == 9


def test_several_texts() -> None:
    batch = pa.record_batch({"body": [JUNK, None], "lead": [None, JUNK]})
    clean = one(batch, ("body", "lead"), removals="{text}_removals", max_removed=1, flagged="{text}_flagged")
    assert clean.to_pylist() == [
        {"body": "It rained.", "lead": None, "body_removals": LEDGER, "body_flagged": False, "lead_removals": None, "lead_flagged": None},
        {"body": None, "lead": "It rained.", "body_removals": None, "body_flagged": None, "lead_removals": LEDGER, "lead_flagged": False},
    ]  # fmt: skip


def test_above_the_share_a_text_stays_as_it_is_and_is_flagged() -> None:
    dirty = "caf\u00c3\u00a9\r\n\r\nREAD MORE: Ten ways to stay dry"
    batch = pa.record_batch({"text": [JUNK, dirty, "It rained.", None, ""]})
    clean = one(batch, max_removed=33 / 43, flagged="f", removals="r")  # 33 characters of JUNK's 43 go
    assert clean["f"].to_pylist() == [False, True, False, None, False]
    assert clean["text"].to_pylist() == ["It rained.", dirty, "It rained.", None, ""]  # not even repaired
    assert clean["r"].to_pylist() == [LEDGER, [], [], None, []]
    assert one(batch, max_removed=1, flagged="f")["f"].to_pylist() == [False, False, False, None, False]
    assert one(batch, max_removed=0)["text"].to_pylist()[0] == JUNK


def test_keep_and_a_cleaner_of_ones_own() -> None:
    batch = pa.record_batch({"text": [JUNK, "It rained.\n12345\nIt stopped."]})
    assert one(batch, keep="related")["text"].to_pylist()[0] == JUNK
    assert one(batch, cleaner=mine.cleaner())["text"].to_pylist() == ["It rained.", "It rained.\nIt stopped."]
    assert one(batch, cleaner=Cleaner(()))["text"].to_pylist() == batch["text"].to_pylist()


def test_a_dictionary_too_small_for_what_it_must_hold_is_an_error() -> None:
    """One text, cleaned for many addresses, may become many texts."""
    small = pa.dictionary(pa.int8(), pa.string())
    with pytest.raises(pa.ArrowInvalid):
        build([str(i) for i in range(200)], small)


@pytest.mark.parametrize(
    ("columns", "options", "error", "message"),
    [
        ({"body": ["a"], "id": [1]}, {}, ColumnError, "no column named 'text'; the columns are: 'body', 'id'"),
        ({}, {}, ColumnError, "no column named 'text'; the columns are: none"),
        ({"text": ["a"]}, {"url": "link"}, ColumnError, "no column named 'link'"),
        ({"text": [b"a"]}, {}, TypeError, "column 'text' holds binary, not strings; convert it first"),
        ({"text": [["a"]]}, {}, TypeError, "column 'text' holds list<item: string>, not strings"),
        ({"text": ["a"], "url": [1]}, {"url": "url"}, TypeError, "column 'url' holds int64, not strings"),
        ({"text": ["a"], "r": [1]}, {"removals": "r"}, ValueError, "a column named 'r' is already there"),
        (
            {"text": ["a"]},
            {"removals": "r", "flagged": "r", "max_removed": 1},
            ValueError,
            "a column named 'r' is already there",
        ),
    ],
)
def test_what_is_wrong_with_a_batch_is_said(
    columns: dict[str, Any], options: dict[str, Any], error: type[Exception], message: str
) -> None:
    batch = pa.RecordBatch.from_pydict(columns)
    with pytest.raises(error) as raised:
        list(clean_batches([batch], **options))
    assert message in str(raised.value)
    with pytest.raises(error):
        clean_table(pa.Table.from_batches([batch]), **options)


def test_two_columns_of_one_name() -> None:
    batch = pa.RecordBatch.from_arrays([pa.array(["a"]), pa.array(["b"])], names=["text", "text"])
    with pytest.raises(ColumnError, match="2 columns named 'text'"):
        one(batch)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"max_removed": 60}, "max_removed is a share from 0 to 1, not 60; 0.6 is sixty percent"),
        ({"flagged": "f"}, "nothing would be flagged; say above what share"),
        (
            {"text": ("a", "b"), "removals": "r"},
            "several texts need several columns of removals; say removals='{text}_r'",
        ),
        ({"text": ()}, "no column to clean"),
        ({"keep": "bylines"}, "no category 'bylines' to keep"),
    ],
)
def test_arguments_that_make_no_sense_are_refused_at_once(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError) as raised:  # noqa: PT011 # the message is compared below
        clean_batches([], **options)
    assert message in str(raised.value)


def test_bytes_that_are_no_utf8_are_found() -> None:
    offsets = pa.array([0, 1, 4], pa.int32()).buffers()[1]
    column = pa.Array.from_buffers(pa.string(), 2, [None, offsets, pa.py_buffer(b"ab\xffc")])
    with pytest.raises(ValueError, match="column 'text', row 1 of a batch of 2: byte 1 is not UTF-8"):
        one(pa.RecordBatch.from_arrays([column], names=["text"]))


def test_other_rules_where_the_work_is_done_are_an_error() -> None:
    plan = Plan().shipped()
    assert plan.clean([JUNK], None, None) == ["It rained."]
    with pytest.raises(RuntimeError, match="install the same version everywhere"):
        Plan(fingerprint="of another version").clean([JUNK], None, None)
    assert Plan(cleaner=mine.cleaner()).shipped().fingerprint is None  # its rules travel with it
