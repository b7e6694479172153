"""Hugging Face datasets, datatrove, spaCy, scikit-learn, Scrapy, dolma: as their users use them."""

from __future__ import annotations

import logging
import pickle
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from cleannews import Cleaner, default_cleaner, explain
from cleannews.engines.plan import ColumnError
from tests.engines import mine

JUNK = "It rained.\n\nREAD MORE: Ten ways to stay dry"
LEDGER = [{"start": 10, "end": 43, "category": "related", "rule": "en/read-teaser"}]


def hugging_face(folder: Path, **columns: Any) -> Any:
    """A data set in files, since one in memory is never cached."""
    from datasets import Dataset, load_from_disk

    columns = columns or {"id": [1, 2, 3], "text": [JUNK, None, "It rained."]}
    Dataset.from_dict(columns).save_to_disk(folder)
    return load_from_disk(folder)


def test_datasets_keep_features_and_format(tmp_path: Path) -> None:
    from datasets import ClassLabel, DatasetDict

    from cleannews.engines.datasets import clean_dataset

    data = hugging_face(tmp_path / "d").cast_column("id", ClassLabel(num_classes=4))
    clean = clean_dataset(data, removals="removals", max_removed=1, flagged="flagged")
    assert {name: clean.features[name] for name in data.features} == data.features
    assert clean.features["removals"] is not None
    assert clean.to_list() == [
        {"id": 1, "text": "It rained.", "removals": LEDGER, "flagged": False},
        {"id": 2, "text": None, "removals": None, "flagged": None},
        {"id": 3, "text": "It rained.", "removals": [], "flagged": False},
    ]
    for kind in ("numpy", "arrow", "pandas", "polars"):
        assert clean_dataset(data.with_format(kind)).format == data.with_format(kind).format
    some = clean_dataset(data.with_format("numpy", columns=["text"]), removals="removals")
    assert some.format["columns"] == ["text"]
    assert some[0] == {"text": "It rained."}
    assert clean_dataset(DatasetDict(a=data, b=data.select([0])))["b"].to_list() == [{"id": 1, "text": "It rained."}]
    assert clean_dataset(data.select([2, 0]))["text"] == ["It rained.", "It rained."]


def test_datasets_find_their_cache_until_the_rules_change(tmp_path: Path) -> None:
    from cleannews.engines.datasets import clean_dataset

    data = hugging_face(tmp_path / "d")

    def files() -> set[str]:
        return {path.name for path in (tmp_path / "d").glob("cache-*.arrow")}

    first = clean_dataset(data)
    assert len(files()) == 1
    second = clean_dataset(hugging_face_again(tmp_path / "d"))
    assert second._fingerprint == first._fingerprint
    assert len(files()) == 1
    other = [
        clean_dataset(data, cleaner=mine.cleaner()),
        clean_dataset(data, keep="related"),
        clean_dataset(data, removals="r"),
        clean_dataset(first),
    ]
    assert len({first._fingerprint, *(one._fingerprint for one in other)}) == 5
    code = (
        "from datasets import load_from_disk; from cleannews.engines.datasets import clean_dataset;"
        f"print(clean_dataset(load_from_disk({str(tmp_path / 'd')!r}))._fingerprint)"
    )
    elsewhere = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert elsewhere.stdout.strip() == first._fingerprint
    assert "cleannews:" not in elsewhere.stderr, "it was not found in the cache"


def hugging_face_again(folder: Path) -> Any:
    from datasets import load_from_disk

    return load_from_disk(folder)


def test_datasets_that_stream(tmp_path: Path) -> None:
    from datasets import IterableDataset

    from cleannews.engines.datasets import clean_dataset

    def rows() -> Any:
        for i in range(5):
            yield {"text": JUNK, "id": i}

    unknown = IterableDataset.from_generator(rows)
    assert unknown.features is None
    assert list(clean_dataset(unknown, removals="r"))[4] == {"text": "It rained.", "id": 4, "r": LEDGER}
    known = hugging_face(tmp_path / "d").to_iterable_dataset()
    assert list(clean_dataset(known))[1] == {"id": 2, "text": None}
    tables = list(clean_dataset(known.with_format("arrow")).iter(batch_size=2))
    assert tables[0]["text"].to_pylist() == ["It rained.", None]
    with pytest.raises(ColumnError, match="no column named 'body'"):
        next(iter(clean_dataset(unknown, "body")))


def test_datasets_errors(tmp_path: Path) -> None:
    from cleannews.engines.datasets import clean_dataset

    data = hugging_face(tmp_path / "d")
    with pytest.raises(ColumnError, match="no column named 'body'; the columns are: 'id', 'text'"):
        clean_dataset(data, "body")
    with pytest.raises(TypeError, match=r"column 'id' holds .*int64.*, not strings"):
        clean_dataset(data, "id")


def test_datatrove_counts_and_notes() -> None:
    from datatrove.data import Document

    from cleannews.engines.datatrove import CleanNews

    step = CleanNews(removals="removals", max_removed=0.8, flagged="flagged")
    documents = [
        Document(text=JUNK, id="1", metadata={"url": "https://example.com/", "language": None}),
        Document(text=JUNK.partition("\n\n")[2], id="2"),
        Document(text="It rained.", id="3", metadata={"url": 5}),
    ]
    clean = list(pickle.loads(pickle.dumps(step)).run(iter(documents)))
    assert [doc.text for doc in clean] == ["It rained.", "READ MORE: Ten ways to stay dry", "It rained."]
    assert [doc.metadata["flagged"] for doc in clean] == [False, True, False]
    assert clean[0].metadata["removals"] == LEDGER
    list(step.run(iter([Document(text=JUNK, id="4")])))
    stats = step.stats.to_dict()["stats"]
    assert stats["total"] == stats["changed"] == 1
    assert stats["removed"]["total"] == 33


def test_spacy_marks_tokens_and_removes_nothing(tmp_path: Path) -> None:
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("cleannews")  # by its entry point
    text = "It rained in the cafÃ© &amp; the bar.\n\nREAD MORE: Ten ways to stay dry\n\nThen it stopped."
    doc = nlp(text)
    assert doc.text == text
    (span,) = doc.spans["boilerplate"]
    assert span.text.strip() == "READ MORE: Ten ways to stay dry"
    assert (span.label_, span.id_) == ("related", "en/read-teaser")
    nlp.to_disk(tmp_path / "nlp")
    again = spacy.load(tmp_path / "nlp")
    assert [len(doc.spans["boilerplate"]) for doc in again.pipe([text, "It rained.", ""], n_process=2)] == [1, 0, 0]


def test_spacy_leaves_out_a_token_that_is_only_partly_removed() -> None:
    import spacy

    from cleannews import Removal
    from cleannews.engines.spacy import make

    def inside(_: Any) -> Any:
        yield Removal(3, 12, "mine/inside", "legal")  # ends inside a word

    component = make(spacy.blank("en"), "cleannews", "junk", None, Cleaner((inside,)), [])
    doc = component(spacy.blank("en")("It rained yesterday."))
    assert [span.text for span in doc.spans["junk"]] == ["rained"]


def test_spacy_with_a_cleaner_of_ones_own() -> None:
    import spacy

    spacy.registry.misc.register("tests.cleaner", func=mine.cleaner)
    nlp = spacy.blank("en")
    nlp.add_pipe("cleannews", config={"cleaner": {"@misc": "tests.cleaner"}, "keep": ["related"], "key": "junk"})
    doc = nlp(f"12345\n\n{JUNK}")
    assert [span.text for span in doc.spans["junk"]] == ["12345\n\n"]


def test_sklearn_in_a_pipeline_and_cloned() -> None:
    from sklearn.base import clone
    from sklearn.compose import ColumnTransformer
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.model_selection import GridSearchCV
    from sklearn.naive_bayes import MultinomialNB
    from sklearn.pipeline import make_pipeline

    from cleannews.engines.sklearn import CleanNews

    pipeline = make_pipeline(CleanNews(), CountVectorizer())
    assert list(pipeline.fit([JUNK]).get_feature_names_out()) == ["it", "rained"]
    pipeline.set_params(cleannews__keep=("related",))
    assert "ways" in pipeline.fit([JUNK]).get_feature_names_out()
    own = clone(CleanNews(cleaner=mine.cleaner(), keep=("legal",)))
    assert own.get_params()["keep"] == ("legal",)
    assert own.transform(["It rained.\n12345"]) == ["It rained."]
    table = ColumnTransformer([("text", make_pipeline(CleanNews(), CountVectorizer()), "text")])
    assert table.fit_transform(pd.DataFrame({"text": [JUNK, "It rained"]})).sum() == 4
    model = make_pipeline(CleanNews(), CountVectorizer(), MultinomialNB())
    search = GridSearchCV(model, {"cleannews__keep": [(), ("related",)]}, cv=2)
    assert search.fit([JUNK, "wind"] * 4, [0, 1] * 4).predict([JUNK])[0] == 0


def test_sklearn_gives_back_what_it_takes() -> None:
    from cleannews.engines.sklearn import CleanNews

    clean = CleanNews().fit_transform
    assert clean([JUNK, None]) == ["It rained.", None]
    assert clean((JUNK,)) == ["It rained."]
    array = clean(np.array([JUNK, "It rained."]))
    assert isinstance(array, np.ndarray)
    assert array.tolist() == ["It rained."] * 2
    series = clean(pd.Series([JUNK, np.nan], index=[5, 6], name="body"))
    assert (series.name, series.index.tolist(), series.iloc[0]) == ("body", [5, 6], "It rained.")
    assert np.isnan(series.iloc[1])
    for wrong in (JUNK, np.array([[JUNK]]), pd.DataFrame({"text": [JUNK]}), [5], [[JUNK]]):
        with pytest.raises(TypeError):
            clean(wrong)


@dataclass
class Item:
    text: Any
    url: str | None = None
    removals: Any = None
    flagged: Any = None


def scrapy_pipeline(**settings: Any) -> Any:
    from scrapy.utils.test import get_crawler

    from cleannews.engines.scrapy import CleanNewsPipeline

    return CleanNewsPipeline.from_crawler(get_crawler(settings_dict={f"CLEANNEWS_{k}": v for k, v in settings.items()}))


def test_scrapy_items_of_every_kind(caplog: pytest.LogCaptureFixture) -> None:
    import scrapy

    class Declared(scrapy.Item):  # type: ignore[misc] # known when it runs
        text = scrapy.Field()
        removals = scrapy.Field()
        flagged = scrapy.Field()

    pipeline = scrapy_pipeline(REMOVALS_FIELD="removals", MAX_REMOVED="0.8", FLAGGED_FIELD="flagged")
    for item in ({"text": JUNK}, Item(JUNK), Declared(text=JUNK)):
        clean = pipeline.process_item(item)
        assert clean is item
        values = clean.__dict__ if isinstance(clean, Item) else clean
        assert (values["text"], values["removals"], values["flagged"]) == ("It rained.", LEDGER, False)
    assert pipeline.process_item({"title": "Rain"}) == {"title": "Rain"}
    assert pipeline.process_item({"text": None}) == {"text": None}
    with caplog.at_level(logging.WARNING):
        assert pipeline.process_item({"text": [JUNK]}) == {"text": [JUNK]}
    assert "text holds a list, not a string: left as it is" in caplog.text
    assert pipeline.process_item({"text": "READ MORE: Ten ways to stay dry"})["flagged"] is True
    stats = pipeline.stats.get_stats()
    assert {name.partition("/")[2]: value for name, value in stats.items() if name.startswith("cleannews/")} == {
        "items": 4, "changed": 3, "removed_chars": 99, "flagged": 1, "without_text": 2, "not_a_string": 1,
    }  # fmt: skip


def test_scrapy_settings() -> None:
    assert scrapy_pipeline(FIELD="body").process_item({"body": JUNK}) == {"body": "It rained."}
    assert scrapy_pipeline(KEEP=["related"]).process_item({"text": JUNK}) == {"text": JUNK}
    own = scrapy_pipeline(CLEANER="tests.engines.test_libraries.OWN")
    assert own.process_item({"text": "It rained.\n12345"}) == {"text": "It rained."}
    with pytest.raises(ValueError, match="max_removed is a share"):
        scrapy_pipeline(MAX_REMOVED=60)


def test_scrapy_crawls_with_it(tmp_path: Path) -> None:
    """A whole crawl, of a file."""
    (tmp_path / "page.html").write_text(f"<pre>{JUNK}</pre>", encoding="utf-8")
    code = f"""
import scrapy
from scrapy.crawler import CrawlerProcess

class Spider(scrapy.Spider):
    name = "one"
    start_urls = ["{(tmp_path / "page.html").as_uri()}"]
    def parse(self, response):
        yield {{"text": response.css("pre::text").get(), "url": response.url}}

process = CrawlerProcess({{
    "ITEM_PIPELINES": {{"cleannews.engines.scrapy.CleanNewsPipeline": 300}},
    "FEEDS": {{"{tmp_path / "items.json"}": {{"format": "json"}}}},
    "TELNETCONSOLE_ENABLED": False,
}})
process.crawl(Spider)
process.start()
"""
    run = subprocess.run(
        [sys.executable, "-W", "error:::cleannews", "-c", code], capture_output=True, text=True, check=True
    )
    assert '"It rained."' in (tmp_path / "items.json").read_text(encoding="utf-8"), run.stderr
    assert "'cleannews/changed': 1" in run.stderr


OWN = mine.cleaner()


def test_dolma_attributes_stand_in_the_text_as_it_came() -> None:
    from cleannews.engines.dolma import attributes

    text = "🌧️ It rained in the cafÃ© &amp; the bar.\r\n\r\nREAD MORE: Ten ways to stay dry\r\n\r\nIt stopped."
    documents: list[dict[str, Any]] = [
        {"id": "a", "text": text, "metadata": {"link": "https://example.com/"}},
        {"id": "b", "text": "It rained."},
    ]
    dirty, sound = attributes(documents, url="link", name="run1")
    assert set(dirty) == {"id", "attributes"}
    assert dirty["id"] == "a"
    assert sorted(name for name, spans in dirty["attributes"].items() if spans) == ["run1__cleannews__related"]
    ((start, end, score),) = dirty["attributes"]["run1__cleannews__related"]
    assert score == 1.0
    assert text[start:end].strip() == "READ MORE: Ten ways to stay dry"
    assert explain(text).source != text
    assert not any(sound["attributes"].values())
    with pytest.raises(KeyError):
        list(attributes([{"id": "c"}]))
    assert list(attributes([], cleaner=default_cleaner())) == []
