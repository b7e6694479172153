"""The scripts run, on little: `pytest -q benchmarks --benchmark-disable`."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import pytest

import growth
import speed
import unseen
from cleannews import default_cleaner
from cleannews.news import default_pack
from measure import HOSTILE, made_up_pack, prose, weight


def test_speed_tells_throughput_start_memory_and_a_further_pack(capsys: pytest.CaptureFixture[str]) -> None:
    speed.main(["--limit", "2", "--rounds", "1", "--pack", "20", "10"])
    told = capsys.readouterr().out
    for words in ("| explain |", "| ftfy.fix_text |", "| joined with ours |", "| import cleannews |", "peak above it"):
        assert words in told


def test_growth_tells_of_documents_hostile_texts_and_lines(capsys: pytest.CaptureFixture[str]) -> None:
    parts = ["--part", "documents", "--part", "line", "--part", "hostile", "--part", "lines"]
    growth.main([*parts, "--megabytes", "1", "--hostile", "2000", "--limit", "1", "--lines", "0", "100"])
    told = capsys.readouterr().out
    for words in ("| 1 MB |", "`` <div> nested ``", "`` \\| ``", "| 100 |"):
        assert words in told


def test_growth_finds_a_pattern_that_is_not_linear_and_no_other() -> None:
    rule = default_pack().rules[0]
    rules = [replace(rule, id="mine/slow", kind="line", patterns=("by (a|aa)+[xy]", "by a+[xy]"), removes=("By a",))]
    (sentence,) = growth.patterns([rule, *rules])
    assert sentence.startswith("mine/slow: 'by (a|aa)+[xy]' on ")


def test_hostile_texts_are_as_long_as_asked_for() -> None:
    for name, make in HOSTILE.items():
        assert 0.6 <= weight(make(10_000)) / 10_000 <= 1.4, name
    assert 9_000 <= weight(prose(["It rained.\nIt stopped."], 10_000)) <= 10_000


def test_made_up_rules_are_rules() -> None:
    pack = made_up_pack(100, 50)
    assert sum(len(rule.patterns) for rule in pack.rules) == 150
    assert default_cleaner().clean("It rained.\nRead our daily quiz no 3") == "It rained.\nRead our daily quiz no 3"


def test_unseen_counts_an_entry_only_where_it_fires_elsewhere_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [["content", "", "It rained all day."], ["boilerplate", "related", "READ MORE: Ten ways to stay dry"]]
    alone = ["boilerplate", "signup", "Subscribe to our newsletter"]
    pages = [("a.example", lines), ("b.example", lines), ("c.example", [lines[0], alone])]
    rows = [
        {"domain": name, "lang": "en", "extractor": "x", "text": "\n".join(row[2] for row in page), "lines": page}
        for name, page in pages
    ]
    path = tmp_path / "pages.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))
    unseen.main([str(path)])
    told = " ".join(capsys.readouterr().out.split())
    assert "related 14 words removed 100.000%" in told
    assert "signup 4 words removed 0.000%" in told
    assert "content 12 words removed 0.000%" in told
