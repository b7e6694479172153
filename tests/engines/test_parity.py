"""The same two thousand documents through every engine, against a plain loop, byte for byte."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cleannews import Cleaner, Explanation
from cleannews.engines.columns import build
from cleannews.repair import repair
from tests.engines import mine
from tests.engines.documents import COUNT, documents, explained, ledgers

Ledger = list[list[dict[str, Any]] | None]
HOW: dict[str, Any] = {"url": "url", "language": "language"}
SHARE: dict[str, Any] = {"max_removed": 0.6, "flagged": "flagged"}  # wanted together with a cleaner of one's own


@dataclass(frozen=True)
class Result:
    """What an engine gives: ids, texts, removals and flags if it can; and what it can be told beside the text."""

    ids: Iterable[int]
    texts: Iterable[str | None]
    removals: Ledger | None = None
    flags: list[bool | None] | None = None
    told: tuple[str, ...] = ("url", "language")


def of_table(table: pa.Table) -> Result:
    rows = table.sort_by("id")
    return of_columns({name: rows[name].to_pylist() for name in rows.column_names})


def of_columns(columns: Mapping[str, list[Any]]) -> Result:
    return Result(columns["id"], columns["text"], columns["removals"], columns.get("flagged"))


@dataclass(frozen=True)
class Given:
    """What an engine is given: the documents in Parquet, a folder, a cleaner or None for the default, a Spark session."""

    path: Path
    tmp: Path
    cleaner: Cleaner | None
    spark: Any = None

    @property
    def all(self) -> dict[str, Any]:
        """All the options that most engines take."""
        return HOW | {"removals": "removals", "cleaner": self.cleaner} | (SHARE if self.cleaner else {})


Engine = Callable[[Given], Result]


def arrow(given: Given) -> Result:
    from cleannews.engines.arrow import clean_batches

    batches = pq.ParquetFile(given.path).iter_batches(batch_size=333)
    return of_table(pa.Table.from_batches(clean_batches(batches, **given.all)))


ARROW_TYPES = (
    pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string()), pa.json_(pa.large_string()),
)  # fmt: skip


def arrow_type(type: pa.DataType) -> Engine:
    def arrow(given: Given) -> Result:
        from cleannews.engines.arrow import clean_batches

        batches = [
            pa.RecordBatch.from_arrays(
                [batch["id"], *(build(batch[name].to_pylist(), type) for name in ("text", "url", "language"))],
                schema=pa.schema(
                    [pa.field("id", pa.int64()), *(pa.field(n, type, metadata={"of": n}) for n in ("text", *HOW))]
                ),
            )
            for batch in pq.ParquetFile(given.path).iter_batches(batch_size=333)
        ]
        clean = pa.Table.from_batches(clean_batches(batches, **given.all))
        clean.validate(full=True)
        assert clean.schema.remove(4).equals(batches[0].schema, check_metadata=True)
        return of_columns(clean.to_pydict())  # in the order that it came in; string_view cannot be sorted

    return arrow


def dataset(given: Given) -> Result:
    from cleannews.engines.dataset import clean_dataset

    assert clean_dataset(given.path, given.tmp / "clean", **given.all) == COUNT
    return of_table(pq.read_table(given.tmp / "clean"))


def pandas(given: Given) -> Result:
    from cleannews.engines.pandas import clean_frame

    frame = clean_frame(pq.read_table(given.path).to_pandas(), **given.all)
    return of_columns(frame.to_dict("list"))


def pandas_dtype(dtype: Any) -> Engine:
    def pandas(given: Given) -> Result:
        from cleannews.engines.pandas import clean_frame

        frame = pq.read_table(given.path).to_pandas().astype(dict.fromkeys(("text", *HOW), dtype))
        clean = clean_frame(frame, **given.all)
        assert (clean["text"].dtype == frame["text"].dtype) == (dtype != "category")
        return of_columns(clean.to_dict("list") | {"text": nones(clean["text"])})

    return pandas


def nones(series: Any) -> list[str | None]:
    """A pandas series as a list, whatever it calls nothing."""
    return [None if empty else text for text, empty in zip(series.tolist(), series.isna(), strict=True)]


def polars_eager(given: Given) -> Result:
    import polars as pl

    from cleannews.engines.polars import clean_frame

    frame = clean_frame(pl.read_parquet(given.path), **given.all)
    return of_columns(frame.to_dict(as_series=False))


def polars_lazy(given: Given) -> Result:
    import polars as pl

    from cleannews.engines.polars import clean_frame

    frame = clean_frame(pl.scan_parquet(given.path), **given.all).collect()
    return of_columns(frame.to_dict(as_series=False))


def polars_streaming(given: Given) -> Result:
    import polars as pl

    from cleannews.engines.polars import clean_frame

    clean_frame(pl.scan_parquet(given.path), **given.all).sink_parquet(given.tmp / "clean.parquet")
    return of_table(pq.read_table(given.tmp / "clean.parquet"))


def polars_expression(given: Given) -> Result:
    import polars as pl

    from cleannews.engines.polars import clean_text

    frame = pl.scan_parquet(given.path).with_columns(clean_text(**HOW, cleaner=given.cleaner)).collect()
    return Result(frame["id"].to_list(), frame["text"].to_list())


def duckdb_reader(given: Given) -> Result:
    import duckdb

    from cleannews.engines.arrow import clean_reader

    with duckdb.connect() as connection:
        reader = connection.cursor().sql(f"FROM '{given.path}'").to_arrow_reader(500)
        connection.register("clean", clean_reader(reader, **given.all))
        rows = connection.sql("FROM clean ORDER BY id")
        return of_columns(dict(zip(rows.columns, map(list, zip(*rows.fetchall(), strict=True)), strict=True)))


def dask(given: Given) -> Result:
    import dask.dataframe as dd

    from cleannews.engines.dask import clean_frame

    frame = clean_frame(dd.read_parquet(given.path, split_row_groups=3), **given.all)
    assert frame.npartitions > 2
    rows = frame.compute(scheduler="processes", num_workers=2)
    return of_columns(rows.to_dict("list") | {"text": nones(rows["text"])})


def datasets(given: Given) -> Result:
    from datasets import Dataset

    from cleannews.engines.datasets import clean_dataset

    def run() -> tuple[Any, dict[str, int]]:
        data = Dataset.from_parquet(str(given.path), cache_dir=str(given.tmp))
        clean = clean_dataset(data, **given.all, map={"num_proc": 2})
        return clean, {file["filename"]: Path(file["filename"]).stat().st_mtime_ns for file in clean.cache_files}

    clean, files = run()
    again, found = run()
    assert again._fingerprint == clean._fingerprint
    assert found == files, "the second run did not find what the first had made"
    return of_columns(again.to_dict())


def datasets_streaming(given: Given) -> Result:
    from datasets import load_dataset

    from cleannews.engines.datasets import clean_dataset

    stream = load_dataset("parquet", data_files=str(given.path), split="train", streaming=True)
    rows = list(clean_dataset(stream, **given.all))
    return of_columns({name: [row[name] for row in rows] for name in rows[0]})


def datatrove(given: Given) -> Result:
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    from cleannews.engines.datatrove import CleanNews

    (given.tmp / "in").mkdir()
    there = [doc for doc in documents() if doc["text"]]  # its reader drops a document without text, empty or null
    for half in (0, 1):
        lines = [json.dumps({**doc, "id": str(doc["id"])}) for doc in there[half::2]]
        (given.tmp / "in" / f"{half}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    steps = [
        JsonlReader(str(given.tmp / "in")),
        CleanNews(**given.all),
        JsonlWriter(str(given.tmp / "out"), compression=None),
    ]
    LocalPipelineExecutor(steps, tasks=2, workers=2, logging_dir=str(given.tmp / "logs")).run()
    rows = [
        json.loads(line)
        for file in (given.tmp / "out").iterdir()
        for line in file.read_text(encoding="utf-8").split("\n")
        if line
    ]
    found = {
        int(row["id"]): {"text": row.get("text", "")} | row["metadata"] for row in rows
    }  # it leaves out an empty text
    assert len(rows) == len(there) == len(found)
    nothing: dict[str | None, dict[str, Any]] = {
        None: {"text": None},
        "": {"text": "", "removals": [], "flagged": False},
    }
    every = [found[doc["id"]] if doc["text"] else nothing[doc["text"]] for doc in documents()]
    columns = {
        name: [row.get(name) for row in every] for name in ("text", "removals", *("flagged",) * bool(given.cleaner))
    }
    return of_columns({"id": list(range(COUNT))} | columns)


def sklearn(given: Given) -> Result:
    from sklearn.base import clone
    from sklearn.pipeline import make_pipeline

    from cleannews.engines.sklearn import CleanNews

    clean = make_pipeline(clone(CleanNews(cleaner=given.cleaner))).fit_transform([doc["text"] for doc in documents()])
    return Result(range(COUNT), clean, told=())


def spacy(given: Given) -> Result:
    """It marks whole tokens in the text as it came: here those are marked that a loop removes, and no others."""
    import spacy

    from cleannews.engines.spacy import make

    nlp = spacy.blank("xx")
    nlp.max_length = 2_000_000
    component = make(nlp, "cleannews", "boilerplate", "url", given.cleaner, [])
    spacy.tokens.Doc.set_extension("url", default=None, force=True)
    loop = explained(given.cleaner, language=False)
    for doc, one in zip(documents(), loop, strict=True):
        if one is None:
            continue
        marked = nlp.make_doc(one.original)
        marked._.url = doc["url"]
        found = {token.i for span in component(marked).spans["boilerplate"] for token in span}
        assert marked.text == one.original
        place = one.repaired.to_original
        removed = [(place(removal.start), place(removal.end)) for removal in one.removals]
        expected = {t.i for t in marked if any(start <= t.idx and t.idx + len(t) <= end for start, end in removed)}
        assert found == expected, doc
    return Result(range(COUNT), [None if one is None else one.text for one in loop], told=("url",))


def scrapy(given: Given) -> Result:
    from scrapy.utils.test import get_crawler

    from cleannews.engines.scrapy import CleanNewsPipeline

    settings = {f"CLEANNEWS_{name.upper()}_FIELD": name for name in ("language", "removals")}
    if given.cleaner:
        settings |= {"CLEANNEWS_MAX_REMOVED": SHARE["max_removed"], "CLEANNEWS_FLAGGED_FIELD": SHARE["flagged"]}
    pipeline = CleanNewsPipeline.from_crawler(
        get_crawler(settings_dict=settings | {"CLEANNEWS_CLEANER": given.cleaner})
    )
    items = [pipeline.process_item(dict(doc)) for doc in documents()]
    names = ("id", "text", "removals", *("flagged",) * bool(given.cleaner))
    return of_columns({name: [item.get(name) for item in items] for name in names})


def dolma(given: Given) -> Result:
    """Its positions are in the text as it came: what is left, repaired, is what a loop gives."""
    from cleannews.engines.dolma import attributes

    there = {doc["id"]: doc for doc in documents() if doc["text"] is not None}
    texts: dict[int, str] = {}
    for found in attributes(there.values(), url="url", cleaner=given.cleaner):
        text = there[found["id"]]["text"]
        for start, end, _ in sorted((span for spans in found["attributes"].values() for span in spans), reverse=True):
            text = text[:start] + text[end:]
        texts[found["id"]] = repair(text).text
    return Result(range(COUNT), [texts.get(i) for i in range(COUNT)], told=("url",))


def spark_frame(given: Given) -> Result:
    from cleannews.engines.spark import clean_frame

    clean_frame(given.spark.read.parquet(str(given.path)), **given.all).write.parquet(str(given.tmp / "clean"))
    return of_table(pq.read_table(given.tmp / "clean"))


def spark_column(given: Given) -> Result:
    from cleannews.engines.spark import clean_text

    frame = given.spark.read.parquet(str(given.path)).withColumn(
        "text", clean_text("text", **HOW, cleaner=given.cleaner)
    )
    rows = frame.orderBy("id").collect()
    return Result([row.id for row in rows], [row.text for row in rows])


def duckdb_function(given: Given) -> Result:
    import duckdb

    from cleannews.engines.duckdb import register

    with duckdb.connect() as connection:
        register(connection, cleaner=given.cleaner)
        rows = connection.sql(f"SELECT id, clean_news_at(text, url) FROM '{given.path}' ORDER BY id").fetchall()
    ids, texts = zip(*rows, strict=True)
    return Result(ids, texts, told=("url",))


ENGINES = (
    arrow, dataset, pandas, polars_eager, polars_lazy, polars_streaming, polars_expression, duckdb_reader,
    duckdb_function, dask, datasets, datasets_streaming, datatrove, sklearn, spacy, scrapy, dolma,
)  # fmt: skip

PANDAS_DTYPES = ("string[python]", "string[pyarrow]", "large_string[pyarrow]", "category")

CLEANERS = {"default": None, "own": mine.cleaner()}


def same_as_a_loop(result: Result, cleaner: Cleaner | None) -> None:
    assert (result.flags is None) == (result.removals is None or cleaner is None)
    loop = explained(cleaner, "url" in result.told, "language" in result.told)
    ledger: Ledger = list(ledgers(loop))
    texts = [None if one is None else one.text for one in loop]
    if result.flags is not None:
        left = [i for i, one in enumerate(loop) if one and gone(one) > SHARE["max_removed"] * len(one.source)]
        for i in left:
            texts[i], ledger[i] = documents()[i]["text"], []
        assert [i for i, flag in enumerate(result.flags) if flag] == left
        assert [i for i, flag in enumerate(result.flags) if flag is None] == [
            i for i in range(COUNT) if loop[i] is None
        ]
        assert 20 < len(left) < 500
    assert list(result.ids) == list(range(COUNT))
    assert [i for i, (text, same) in enumerate(zip(result.texts, texts, strict=True)) if text != same] == []
    if result.removals is not None:
        assert [i for i in range(COUNT) if plain(result.removals[i]) != ledger[i]] == []


def gone(one: Explanation) -> int:
    return sum(removal.end - removal.start for removal in one.removals)


def plain(removals: Iterable[Any] | None) -> list[dict[str, Any]] | None:
    return None if removals is None else [dict(removal) for removal in removals]


@pytest.mark.parametrize("cleaner", CLEANERS.values(), ids=CLEANERS)
@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.__name__)
def test_an_engine_gives_what_a_loop_gives(
    engine: Engine, cleaner: Cleaner | None, parquet: Path, tmp_path: Path
) -> None:
    same_as_a_loop(engine(Given(parquet, tmp_path, cleaner)), cleaner)


@pytest.mark.parametrize("type", ARROW_TYPES, ids=str)
def test_every_type_of_strings_gives_what_a_loop_gives(type: pa.DataType, parquet: Path, tmp_path: Path) -> None:
    same_as_a_loop(arrow_type(type)(Given(parquet, tmp_path, None)), None)


@pytest.mark.parametrize("dtype", PANDAS_DTYPES)
def test_every_dtype_of_pandas_gives_what_a_loop_gives(dtype: str, parquet: Path, tmp_path: Path) -> None:
    same_as_a_loop(pandas_dtype(dtype)(Given(parquet, tmp_path, None)), None)


@pytest.mark.parametrize("cleaner", CLEANERS.values(), ids=CLEANERS)
@pytest.mark.parametrize("engine", [spark_frame, spark_column], ids=lambda engine: engine.__name__)
def test_spark_gives_what_a_loop_gives(
    engine: Engine, cleaner: Cleaner | None, parquet: Path, tmp_path: Path, spark: Any
) -> None:
    same_as_a_loop(engine(Given(parquet, tmp_path, cleaner, spark)), cleaner)


def test_a_loop_removes_something_and_the_two_cleaners_differ() -> None:
    default, own = explained(None), explained(CLEANERS["own"])
    assert sum(bool(one and one.removals) for one in default) > 1000
    assert default != own
    for told in ({"url": False}, {"language": False}):
        assert explained(None, **told) != default  # else an engine could leave them out unseen


def test_the_documents_hold_what_is_hard() -> None:
    texts = [doc["text"] for doc in documents()]
    there = [text for text in texts if text is not None]
    assert len(texts) == COUNT == 2000
    assert len({doc["language"] for doc in documents()} - {None}) >= 20
    assert texts.count(None) == 50
    assert "" in there
    assert any(len(line) >= 1_000_000 for text in there for line in text.split("\n"))
    for hard in ("🌧️", "\0", "\r(?!\n)", "\r\n", "\ufeff", "Ã©", "<p>", "\u2028"):
        assert sum(bool(re.search(hard, text)) for text in there) > 3, hard
