"""The reading of removals: what is drawn, and what is shown of it."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from harm import Taken, draw, longest, main

PROSE = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n\n"


@pytest.fixture
def corpus(tmp_path: Path) -> str:
    texts = [
        PROSE + "READ MORE: Ten ways to stay dry\n\nIt rained.",
        PROSE * 2,
        "It rained.\n\n" + "ADVERTISEMENT\n\n" * 9,
    ]
    path = tmp_path / "corpus.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as stream:
        for number, text in enumerate(texts):
            stream.write(json.dumps({"id": number, "lang": "en", "domain": "example.com", "text": text}) + "\n")
    return str(path)


def test_a_removal_is_shown_with_the_lines_around_it(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    main([corpus, "--rule", "*teaser*"])
    out, err = capsys.readouterr()
    assert "  - READ MORE: Ten ways to stay dry\n    It rained.\n" in out
    assert "en en/read-teaser (related) example.com 0\n    The council voted" in out
    assert err == "1 of 1 removals, of 1 pairs of language and rule, 3 articles\n"


def test_the_article_that_loses_most_is_listed(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    main([corpus, "--largest"])
    out, err = capsys.readouterr()
    assert "example.com 2: 82% of 11 words" in out
    assert err == "1 of 3 articles lose more than 60%\n"


def taken(rule: str, removed: str, where: str = "a") -> Taken:
    return Taken("en", rule, "related", where, removed, (), ())


def test_the_draw_gives_a_rare_rule_the_chance_of_a_common_one() -> None:
    removals = [taken("common", str(number)) for number in range(1000)] + [taken("rare", "1")]
    assert sum(any(one.rule == "rare" for one in draw(removals, 2, seed)) for seed in range(100)) > 50
    assert draw(removals, 9, 1) == draw(removals, 9, 1) != draw(removals, 9, 2)
    assert len(draw(removals, 2000, 1)) == len(removals)


def test_the_longest_come_first_and_each_article_once() -> None:
    removals = [
        taken("x", "one two"),
        taken("x", "one two three"),
        taken("x", "one two three four", "b"),
        taken("y", "one"),
    ]
    assert [one.words for one in longest(removals, 9, 1)] == [4, 3]
