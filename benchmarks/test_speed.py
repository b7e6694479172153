# mypy: disable-error-code="no-untyped-call"
# ^ pytest-benchmark leaves `pedantic` without types
"""Throughput, by pytest-benchmark: `pytest benchmarks --corpus FILE.jsonl.gz`."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cleannews import clean, explain


def test_clean_the_seed(benchmark: BenchmarkFixture, seed: str) -> None:
    assert len(benchmark(clean, seed)) < len(seed)


def test_explain_the_seed(benchmark: BenchmarkFixture, seed: str) -> None:
    assert benchmark(explain, seed).removals


def test_clean_a_file_of_articles(benchmark: BenchmarkFixture, articles: list[str]) -> None:
    cleaned = benchmark.pedantic(lambda: [clean(text) for text in articles], rounds=5, warmup_rounds=1)
    benchmark.extra_info["MB"] = sum(len(text.encode()) for text in articles) / 1e6
    assert len(cleaned) == len(articles)


def test_split_a_file_of_articles(benchmark: BenchmarkFixture, articles: list[str]) -> None:
    """The measure beside it: lower-casing and splitting the same texts."""
    benchmark.pedantic(lambda: [text.lower().split() for text in articles], rounds=5, warmup_rounds=1)


@pytest.mark.parametrize(
    "arguments",
    [
        ["-c", "pass"],
        ["-c", "import cleannews"],
        ["-c", "import cleannews; cleannews.clean('It rained.')"],
        ["-m", "cleannews", "--help"],
    ],
    ids=["python alone", "import cleannews", "first article", "--help"],
)
def test_start(benchmark: BenchmarkFixture, arguments: list[str]) -> None:
    command = [sys.executable, *arguments]
    benchmark.pedantic(
        lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL), rounds=9, warmup_rounds=1
    )
