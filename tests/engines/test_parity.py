"""The same two thousand documents through every engine, against a plain loop, byte for byte."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cleannews import Cleaner
from tests.engines import mine
from tests.engines.documents import COUNT, documents, explained, ledgers

Ledger = list[list[dict[str, Any]] | None] | None
Result = tuple[Iterable[int], Iterable[str | None], Ledger]
HOW: dict[str, Any] = {"url": "url", "language": "language"}
ALL: dict[str, Any] = HOW | {"removals": "removals"}


def of_table(table: pa.Table) -> Result:
    rows = table.sort_by("id")
    return rows["id"].to_pylist(), rows["text"].to_pylist(), rows["removals"].to_pylist()


@dataclass(frozen=True)
class Given:
    """What an engine is given: the documents in Parquet, a folder, a cleaner or None for the default, a Spark session."""

    path: Path
    tmp: Path
    cleaner: Cleaner | None
    spark: Any = None


def arrow(given: Given) -> Result:
    from cleannews.engines.arrow import clean_batches

    batches = pq.ParquetFile(given.path).iter_batches(batch_size=333)
    return of_table(pa.Table.from_batches(clean_batches(batches, **ALL, cleaner=given.cleaner)))


def dataset(given: Given) -> Result:
    from cleannews.engines.dataset import clean_dataset

    assert clean_dataset(given.path, given.tmp / "clean", **ALL, cleaner=given.cleaner) == COUNT
    return of_table(pq.read_table(given.tmp / "clean"))


def pandas(given: Given) -> Result:
    from cleannews.engines.pandas import clean_frame

    frame = clean_frame(pq.read_table(given.path).to_pandas(), **ALL, cleaner=given.cleaner)
    return frame["id"].tolist(), frame["text"].tolist(), frame["removals"].tolist()


def polars_eager(given: Given) -> Result:
    import polars as pl

    from cleannews.engines.polars import clean_frame

    frame = clean_frame(pl.read_parquet(given.path), **ALL, cleaner=given.cleaner)
    return frame["id"].to_list(), frame["text"].to_list(), frame["removals"].to_list()


def polars_streaming(given: Given) -> Result:
    import polars as pl

    from cleannews.engines.polars import clean_frame

    clean_frame(pl.scan_parquet(given.path), **ALL, cleaner=given.cleaner).sink_parquet(given.tmp / "clean.parquet")
    return of_table(pq.read_table(given.tmp / "clean.parquet"))


def polars_expression(given: Given) -> Result:
    import polars as pl

    from cleannews.engines.polars import clean_text

    frame = pl.scan_parquet(given.path).with_columns(clean_text(**HOW, cleaner=given.cleaner)).collect()
    return frame["id"].to_list(), frame["text"].to_list(), None


def duckdb_reader(given: Given) -> Result:
    import duckdb

    from cleannews.engines.arrow import clean_reader

    with duckdb.connect() as connection:
        reader = connection.cursor().sql(f"FROM '{given.path}'").to_arrow_reader(500)
        clean = clean_reader(reader, **ALL, cleaner=given.cleaner)
        rows = connection.sql("SELECT id, text, removals FROM clean ORDER BY id").fetchall()
    assert reader is not clean
    ids, texts, removals = zip(*rows, strict=True)
    return ids, texts, list(removals)


def dask(given: Given) -> Result:
    import dask.dataframe as dd

    from cleannews.engines.dask import clean_frame

    frame = clean_frame(dd.read_parquet(given.path, split_row_groups=3), **ALL, cleaner=given.cleaner)
    assert frame.npartitions > 2
    rows = frame.compute(scheduler="processes", num_workers=2)
    return (
        rows["id"].tolist(),
        [None if value is pd_na() else value for value in rows["text"]],
        rows["removals"].tolist(),
    )


def pd_na() -> object:
    import pandas as pd

    return pd.NA


def datasets(given: Given) -> Result:
    from datasets import Dataset

    from cleannews.engines.datasets import clean_dataset

    clean = clean_dataset(Dataset.from_parquet(str(given.path)), **ALL, cleaner=given.cleaner, map={"num_proc": 2})
    return clean["id"], list(clean["text"]), list(clean["removals"])


def datasets_streaming(given: Given) -> Result:
    from datasets import load_dataset

    from cleannews.engines.datasets import clean_dataset

    stream = load_dataset("parquet", data_files=str(given.path), split="train", streaming=True)
    rows = list(clean_dataset(stream, **ALL, cleaner=given.cleaner))
    return [row["id"] for row in rows], [row["text"] for row in rows], [row["removals"] for row in rows]


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
        CleanNews(removals="removals", cleaner=given.cleaner),
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
        int(row["id"]): (row.get("text", ""), row["metadata"]["removals"]) for row in rows
    }  # it leaves out an empty text
    assert len(rows) == len(there) == len(found)
    found |= {doc["id"]: (doc["text"], None if doc["text"] is None else []) for doc in documents() if not doc["text"]}
    return sorted(found), [found[i][0] for i in sorted(found)], [found[i][1] for i in sorted(found)]


def sklearn(given: Given) -> Result:
    """It knows texts alone, so it is compared on those without an address or a language; a plain loop does the rest."""
    from sklearn.base import clone
    from sklearn.pipeline import make_pipeline

    from cleannews.engines.sklearn import CleanNews

    bare = [doc for doc in documents() if doc["url"] is None and doc["language"] is None]
    assert len(bare) > 300
    clean = make_pipeline(clone(CleanNews(cleaner=given.cleaner))).fit_transform([doc["text"] for doc in bare])
    return merged({doc["id"]: text for doc, text in zip(bare, clean, strict=True)}, given.cleaner)


def spacy(given: Given) -> Result:
    """It marks whole tokens: the marked words are those that a loop removes, on the texts that repair leaves alone."""
    import spacy

    from cleannews.engines.spacy import make

    nlp = spacy.blank("xx")
    nlp.max_length = 2_000_000
    component = make(nlp, "cleannews", "boilerplate", "url", given.cleaner, [])
    spacy.tokens.Doc.set_extension("url", default=None, force=True)
    texts: dict[int, str | None] = {}
    for doc, one in zip(documents(), explained(given.cleaner), strict=True):
        if one is None or one.source != one.original or doc["language"] is not None or len(one.source) > 100_000:
            continue
        marked = nlp.make_doc(one.original)
        marked._.url = doc["url"]
        spans = component(marked).spans["boilerplate"]
        gone = {i for span in spans for i in range(span.start_char, span.end_char)}
        for removal in one.removals:
            touched = [t for t in marked if t.idx < removal.end and t.idx + len(t) > removal.start and not t.is_space]
            whole = {
                i
                for t in touched
                if t.idx >= removal.start and t.idx + len(t) <= removal.end
                for i in range(t.idx, t.idx + len(t))
            }
            assert whole <= gone, (doc, removal)
            inside = {i for i in gone if removal.start <= i < removal.end}
            assert inside <= set(range(removal.start, removal.end))
            gone -= inside
        assert not gone, "marked what a loop keeps"
        texts[doc["id"]] = one.text
    assert len(texts) > 300
    return merged(texts, given.cleaner)


def scrapy(given: Given) -> Result:
    from scrapy.utils.test import get_crawler

    from cleannews.engines.scrapy import CleanNewsPipeline

    settings = {
        "CLEANNEWS_LANGUAGE_FIELD": "language",
        "CLEANNEWS_REMOVALS_FIELD": "removals",
        "CLEANNEWS_CLEANER": given.cleaner,
    }
    pipeline = CleanNewsPipeline.from_crawler(get_crawler(settings_dict=settings))
    items = [pipeline.process_item(dict(doc)) for doc in documents()]
    return [i["id"] for i in items], [i["text"] for i in items], [i.get("removals") for i in items]


def dolma(given: Given) -> Result:
    """It knows no language, and its positions are in the text as it came: cut there, where repair leaves it alone."""
    from cleannews.engines.dolma import attributes

    bare = {
        doc["id"]: doc
        for doc, one in zip(documents(), explained(given.cleaner), strict=True)
        if one and one.source == one.original and doc["language"] is None
    }
    assert len(bare) > 300
    texts: dict[int, str | None] = {}
    for found in attributes(bare.values(), url="url", cleaner=given.cleaner):
        text = bare[found["id"]]["text"]
        for start, end, _ in sorted((span for spans in found["attributes"].values() for span in spans), reverse=True):
            text = text[:start] + text[end:]
        texts[found["id"]] = text
    return merged(texts, given.cleaner)


def spark_frame(given: Given) -> Result:
    from cleannews.engines.spark import clean_frame

    clean_frame(given.spark.read.parquet(str(given.path)), **ALL, cleaner=given.cleaner).write.parquet(
        str(given.tmp / "clean")
    )
    return of_table(pq.read_table(given.tmp / "clean"))


def spark_column(given: Given) -> Result:
    from cleannews.engines.spark import clean_text

    frame = given.spark.read.parquet(str(given.path)).withColumn(
        "text", clean_text("text", **HOW, cleaner=given.cleaner)
    )
    rows = frame.orderBy("id").collect()
    return [row.id for row in rows], [row.text for row in rows], None


def duckdb_function(given: Given) -> Result:
    """It knows no language."""
    import duckdb

    from cleannews.engines.duckdb import register

    with duckdb.connect() as connection:
        register(connection, cleaner=given.cleaner)
        rows = connection.sql(
            f"SELECT id, clean_news_at(text, url) FROM '{given.path}' WHERE language IS NULL"
        ).fetchall()
    assert len(rows) > 300
    return merged(dict(rows), given.cleaner)


def merged(texts: dict[int, str | None], cleaner: Cleaner | None) -> Result:
    """An engine's texts, and a loop's for the documents it was not given."""
    loop = [None if one is None else one.text for one in explained(cleaner)]
    return range(COUNT), [texts.get(i, text) for i, text in enumerate(loop)], None


ENGINES = (
    arrow, dataset, pandas, polars_eager, polars_streaming, polars_expression, duckdb_reader, duckdb_function, dask, datasets,
    datasets_streaming, datatrove, sklearn, spacy, scrapy, dolma,
)  # fmt: skip

CLEANERS = {"default": None, "own": mine.cleaner()}


def same_as_a_loop(result: Result, cleaner: Cleaner | None) -> None:
    ids, texts, removals = result
    loop = explained(cleaner)
    assert list(ids) == list(range(COUNT))
    different = [
        i for i, (text, one) in enumerate(zip(texts, loop, strict=True)) if text != (None if one is None else one.text)
    ]
    assert not different
    if removals is not None:
        expected = ledgers(loop)
        assert [i for i in range(COUNT) if plain(removals[i]) != expected[i]] == []


def plain(removals: Iterable[Any] | None) -> list[dict[str, Any]] | None:
    return None if removals is None else [dict(removal) for removal in removals]


@pytest.mark.parametrize("cleaner", CLEANERS.values(), ids=CLEANERS)
@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.__name__)
def test_an_engine_gives_what_a_loop_gives(
    engine: Callable[[Given], Result], cleaner: Cleaner | None, parquet: Path, tmp_path: Path
) -> None:
    same_as_a_loop(engine(Given(parquet, tmp_path, cleaner)), cleaner)


@pytest.mark.parametrize("cleaner", CLEANERS.values(), ids=CLEANERS)
@pytest.mark.parametrize("engine", [spark_frame, spark_column], ids=lambda engine: engine.__name__)
def test_spark_gives_what_a_loop_gives(
    engine: Callable[[Given], Result], cleaner: Cleaner | None, parquet: Path, tmp_path: Path, spark: Any
) -> None:
    same_as_a_loop(engine(Given(parquet, tmp_path, cleaner, spark)), cleaner)


def test_a_loop_removes_something_and_the_two_cleaners_differ() -> None:
    default, own = explained(None), explained(CLEANERS["own"])
    assert sum(bool(one and one.removals) for one in default) > 1000
    assert sum(one is None for one in default) == 50
    assert default != own
    assert len({doc["language"] for doc in documents()} - {None}) >= 20
