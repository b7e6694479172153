"""`--corpus FILE.jsonl.gz`: real articles to time; without it, copies of the seed article."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

SEED = Path(__file__).parent.parent / "seeds" / "000_7817773ce47c195a.txt"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--corpus", help="a file of articles, JSON Lines with a field `text`, gzipped")


@pytest.fixture(scope="session")
def seed() -> str:
    return SEED.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def articles(request: pytest.FixtureRequest, seed: str) -> list[str]:
    path = request.config.getoption("--corpus")
    if path is None:
        return [seed] * 20
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        return [json.loads(line)["text"] for line in stream][::8]
