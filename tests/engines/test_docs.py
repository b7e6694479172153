"""Every snippet of `docs/engines.md` runs, and does what the page says; the modules' own examples run too."""

from __future__ import annotations

import doctest
import gzip
import importlib
import json
import multiprocessing
import pickle
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

import cleannews
from cleannews import Cleaner, default_cleaner, without
from cleannews.engines.plan import plan_of
from tests.engines import mine
from tests.engines.conftest import ROOT
from tests.engines.documents import documents, ledgers, table
from tests.engines.snippets import PAGE, SECTIONS, run

COUNT = 100  # of the documents, from number 3, which is hostile
MODULES = sorted(path.stem for path in (ROOT / "src" / "cleannews" / "engines").glob("*.py") if path.stem != "__init__")


def loop(url: bool = True, language: bool = False) -> list[Any]:
    """What a plain loop explains of the page's articles."""
    return [
        None
        if doc["text"] is None
        else default_cleaner().explain(
            doc["text"], url=doc["url"] if url else None, language=doc["language"] if language else None
        )
        for doc in documents()[3 : COUNT + 3]
    ]


def texts(explanations: list[Any]) -> list[str | None]:
    return [one and one.text for one in explanations]


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the page speaks of."""
    monkeypatch.chdir(tmp_path)
    some = table().slice(3, COUNT)
    pq.write_table(some, "articles.parquet", row_group_size=25)
    by = ds.partitioning(pa.schema({"language": pa.string()}), flavor="hive")
    ds.write_dataset(some, "articles", format="parquet", partitioning=by)
    lines = [json.dumps({**doc, "id": str(doc["id"])}) + "\n" for doc in some.to_pylist() if doc["text"]]
    Path("articles-jsonl").mkdir()
    Path("articles-jsonl", "0.jsonl").write_text("".join(lines), encoding="utf-8")
    with gzip.open("documents.jsonl.gz", "wt", encoding="utf-8") as stream:
        stream.writelines(lines)
    return tmp_path


def check_arrow(_: dict[str, Any]) -> None:
    assert pq.read_table("clean.parquet")["text"].to_pylist() == texts(loop())


def check_parquet(names: dict[str, Any]) -> None:
    assert names["records"] == COUNT
    rows = ds.dataset("articles-clean", partitioning="hive").to_table().sort_by("id")
    assert rows["text"].to_pylist() == texts(loop(language=True))
    assert rows["removals"].to_pylist() == ledgers(tuple(loop(language=True)))


def check_spark(names: dict[str, Any]) -> None:
    rows = pq.read_table("spark-clean").sort_by("id")
    assert rows["text"].to_pylist() == texts(loop(language=True))
    assert rows["removals"].to_pylist() == ledgers(tuple(loop(language=True)))
    assert [row.text for row in names["column"].orderBy("id").collect()] == texts(loop())


def check_datasets(names: dict[str, Any]) -> None:
    assert list(names["clean"]["text"]) == texts(loop())
    assert list(names["clean"]["removals"]) == ledgers(tuple(loop()))
    assert names["first"]["text"] == texts(loop())[0]


def check_polars(names: dict[str, Any]) -> None:
    assert names["clean"]["text"].to_list() == names["column"]["text"].to_list() == texts(loop())
    assert names["clean"]["removals"].to_list() == ledgers(tuple(loop()))
    assert pq.read_table("polars-clean.parquet")["text"].to_pylist() == texts(loop())


def check_pandas(names: dict[str, Any]) -> None:
    assert names["clean"]["text"].tolist() == texts(loop())
    assert names["clean"]["removals"].tolist() == ledgers(tuple(loop()))
    assert names["series"].tolist() == texts(loop(url=False))


def check_dask(names: dict[str, Any]) -> None:
    assert names["text"].astype(object).where(names["text"].notna(), None).tolist() == texts(loop())


def check_duckdb(names: dict[str, Any]) -> None:
    assert [text for _, text in names["clean"]] == texts(loop(url=False))
    assert [text for _, text in names["at"]] == texts(loop())
    rows = names["connection"].sql("SELECT text, removals FROM clean ORDER BY id").fetchall()
    assert rows == list(zip(texts(loop()), ledgers(tuple(loop())), strict=True))


def check_datatrove(_: dict[str, Any]) -> None:
    (file,) = Path("datatrove-clean").iterdir()
    rows = {
        int(row["id"]): row.get("text", "") for row in map(json.loads, file.read_text(encoding="utf-8").splitlines())
    }
    expected = {i: text for i, text in enumerate(texts(loop(language=True)), 3) if documents()[i]["text"]}
    assert rows == expected


def check_dolma(_: dict[str, Any]) -> None:
    with gzip.open("attributes/documents.jsonl.gz", "rt") as stream:
        rows = list(map(json.loads, stream))
    expected = [one for one in loop() if one and one.original]
    assert [bool(any(row["attributes"].values())) for row in rows] == [bool(one.removals) for one in expected]


def check_scrapy(names: dict[str, Any]) -> None:
    from scrapy.utils.test import get_crawler

    from cleannews.engines.scrapy import CleanNewsPipeline

    settings = {name: value for name, value in names.items() if name.isupper()}
    assert list(settings.pop("ITEM_PIPELINES")) == [f"{CleanNewsPipeline.__module__}.{CleanNewsPipeline.__name__}"]
    as_shown, as_it_comes = (CleanNewsPipeline.from_crawler(get_crawler(settings_dict=s)) for s in (settings, {}))
    assert as_shown.plan == as_it_comes.plan
    documented = re.findall(r"CLEANNEWS_\w+", importlib.import_module("cleannews.engines.scrapy").__doc__ or "")
    assert documented == list(settings)


def check_spacy(names: dict[str, Any]) -> None:
    assert len(names["doc"].spans["boilerplate"]) == 1


def nothing_more(_: dict[str, Any]) -> None:
    """The snippet's own assertions are enough."""


CHECKS: dict[str, Callable[[dict[str, Any]], None]] = {
    "What they all take": nothing_more,
    "Arrow": check_arrow,
    "Parquet directories": check_parquet,
    "Spark": check_spark,
    "Hugging Face datasets": check_datasets,
    "polars": check_polars,
    "pandas": check_pandas,
    "Dask": check_dask,
    "DuckDB": check_duckdb,
    "datatrove": check_datatrove,
    "spaCy": check_spacy,
    "scikit-learn": nothing_more,
    "Scrapy": check_scrapy,
    "dolma": check_dolma,
    "How it scales": nothing_more,
}


def test_no_section_is_forgotten() -> None:
    assert list(SECTIONS) == [*list(CHECKS)[:4], "Ray Data", *list(CHECKS)[4:]]  # Ray's runs where Ray may run
    assert all(SECTIONS.values())
    rows = re.findall(r"^\| \[.+?\]\(#(.+?)\)", PAGE, re.MULTILINE)
    engines = [name for name in SECTIONS if name not in ("What they all take", "How it scales")]
    assert rows == [name.lower().replace(" ", "-") for name in engines]


@pytest.mark.usefixtures("articles", "spark")
@pytest.mark.parametrize("section", CHECKS)
def test_a_snippet_does_what_the_page_says(section: str) -> None:
    CHECKS[section](run(section))


def test_the_page_names_the_extras() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    named = set(re.findall(r"cleannews\[(\w+)\]", PAGE))
    assert named <= set(extras)
    assert set(re.findall(r"\w+", extras["engines"][0])) - {"cleannews"} == named - {"engines"}


def test_whatever_maps_a_function_takes_clean() -> None:
    import dask.bag

    dirty = [doc["text"] for doc in documents()[3 : COUNT + 3] if doc["text"] is not None]
    clean = [cleannews.clean(text) for text in dirty]
    assert clean != dirty
    assert pickle.loads(pickle.dumps(cleannews.clean)) is cleannews.clean
    assert dask.bag.from_sequence(dirty, npartitions=3).map(cleannews.clean).compute(scheduler="threads") == clean
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        assert list(pool.imap(cleannews.clean, dirty, chunksize=20)) == clean


def test_what_is_shipped_is_as_small_as_the_page_says() -> None:
    options = {"url": "url", "language": "language", "removals": "removals"}
    own = without(Cleaner((*default_cleaner().filters, mine.numbers)), "en/*")
    assert len(pickle.dumps(plan_of("text", **options).shipped())) < 400
    assert len(pickle.dumps(plan_of("text", cleaner=own, **options).shipped())) < 5e3
    assert len(pickle.dumps(plan_of("text", cleaner=Cleaner((mine.numbers,)), **options).shipped())) < 5e3


@pytest.mark.parametrize("module", MODULES)
def test_the_examples_in_a_module(module: str) -> None:
    failed, _ = doctest.testmod(importlib.import_module(f"cleannews.engines.{module}"))
    assert failed == 0


def test_the_example_in_the_package() -> None:
    failed, tried = doctest.testmod(importlib.import_module("cleannews.engines"))
    assert (failed, tried) == (0, 1)


def test_the_seam_has_examples() -> None:
    for module in ("arrow", "plan", "dolma"):
        assert doctest.testmod(importlib.import_module(f"cleannews.engines.{module}")).attempted, module
