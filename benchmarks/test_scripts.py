"""The scripts run, on little: `pytest -q benchmarks --benchmark-disable`."""

from __future__ import annotations

from dataclasses import replace

import pytest

import growth
import speed
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
