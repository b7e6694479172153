"""A gate for corpora: how much is left, said by a real process, and judged."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cleannews import explain
from cleannews.corpus.check import Residue, examine
from cleannews.corpus.pieces import Options
from cleannews.news import default_cleaner

CLEAN = "It rained all day in the old town.\n\nThen it stopped, and the streets dried."
JUNK = "It rained all day in the old town.\n\nREAD MORE: Ten ways to stay dry\n\nThen it stopped."
GONE = len("READ MORE: Ten ways to stay dry\n\n")


def corpus(path: Path, *, clean: int, junk: int, more: str = "") -> Path:
    texts = [CLEAN] * clean + [JUNK] * junk
    lines = [json.dumps({"id": n, "text": f"{text} {n}", "url": "https://example.org"}) for n, text in enumerate(texts)]
    path.write_text("\n".join(lines) + "\n" + more)
    return path


def run(*words: object, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cleannews", "check", *map(str, words)]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, check=False)


def facts(*words: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(*words, "--json").stdout)
    return found


def test_a_clean_corpus_passes_and_stays_as_it_was(tmp_path: Path) -> None:
    path = corpus(tmp_path / "a.jsonl", clean=5, junk=0)
    before = path.read_bytes()
    done = run(path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("0.00% of the characters would go")
    assert "no more than --max-rate 0.01" in done.stdout
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_corpus_with_junk_fails_above_the_rate_and_passes_at_it(tmp_path: Path) -> None:
    path = corpus(tmp_path / "a.jsonl", clean=3, junk=2)
    found = facts(path)
    total = sum(len(json.loads(line)["text"]) for line in path.read_text().splitlines())
    assert found["characters"] == [2 * GONE, total]
    assert found["rate"] == pytest.approx(2 * GONE / total)
    assert found["interval"] == [found["rate"]] * 2
    assert found["categories"] == {"related": {"records": 2, "removals": 2, "characters": 2 * GONE, "words": 14}}
    assert run(path).returncode == 1
    assert run(path, "--max-rate", found["rate"]).returncode == 0
    assert run(path, "--keep", "related").returncode == 0
    assert run(path, "--without", "en/read-*").returncode == 0


def test_all_formats_and_several_files_are_one_corpus(tmp_path: Path) -> None:
    corpus(tmp_path / "a.jsonl", clean=2, junk=1)
    (tmp_path / "b.txt").write_text(JUNK)
    (tmp_path / "c.csv").write_text('text,id\n"It rained.",1\n')
    (tmp_path / "d.jsonl.gz").write_bytes(gzip.compress(json.dumps({"text": CLEAN}).encode()))
    (tmp_path / "e.json").write_text(json.dumps([{"text": CLEAN}, {"text": None}]))
    found = facts(tmp_path)
    assert (found["records"], found["touched"]) == (7, 2)
    assert run("-", "--format", "text", stdin=JUNK).returncode == 1


def test_a_sample_is_the_same_each_time_and_says_how_sure_it_is(tmp_path: Path) -> None:
    path = corpus(tmp_path / "a.jsonl", clean=300, junk=100)
    whole, one, two = facts(path), facts(path, "--sample", 120), facts(path, "--sample", 120)
    assert one == two
    assert (one["records"], one["cleaned"]) == (400, 120)
    low, high = one["interval"]
    assert low < one["rate"] < high
    assert low < whole["rate"] < high
    (tmp_path / "elsewhere").mkdir()
    assert facts(path.rename(tmp_path / "elsewhere" / path.name), "--sample", 120) == one
    (tmp_path / "elsewhere" / path.name).rename(path)
    assert "a sample of 400: with 95 % confidence" in run(path, "--sample", 120).stdout
    assert facts(path, "--sample", 1_000)["interval"] == whole["interval"]


def test_a_rate_close_to_the_limit_is_said_to_be(tmp_path: Path) -> None:
    path = corpus(tmp_path / "a.jsonl", clean=300, junk=100)
    rate = facts(path, "--sample", 100)["rate"]
    assert "too close to be sure" in run(path, "--sample", 100, "--max-rate", rate).stdout
    assert "too close to be sure" not in run(path, "--max-rate", rate).stdout


def test_the_interval_holds_the_truth_about_as_often_as_it_says(tmp_path: Path) -> None:
    path = corpus(tmp_path / "a.jsonl", clean=250, junk=150)
    cleaner = default_cleaner()
    truth = examine([(str(path), "corpus")], Options(), cleaner).rate
    held = 0
    for number in range(100):  # other names, other samples
        low, high = examine([(str(path), str(number))], Options(), cleaner, sample=60).interval()
        held += low <= truth <= high
    assert 85 <= held < 100


def test_a_sample_in_which_nothing_is_found_does_not_promise_nothing() -> None:
    residue = Residue(records=1_000)
    for number in range(100):
        residue.tally.add(str(number), explain(CLEAN), url=None, language=None)
    assert residue.interval() == (0.0, 0.03)


def test_a_sample_of_one_says_nothing() -> None:
    residue = Residue(records=2)
    residue.tally.add("1", explain(JUNK), url=None, language=None)
    assert residue.interval() == (0.0, 1.0)


def test_broken_records_are_told_and_do_not_pass_unseen(tmp_path: Path) -> None:
    path = corpus(tmp_path / "a.jsonl", clean=3, junk=0, more='{"text": 5}\nnonsense\n')
    done = run(path)
    assert done.returncode == 3
    assert f"{path}, line 4: " in done.stderr
    assert f"{path}, line 5: " in done.stderr
    assert facts(path)["rejected"] == 2
    assert run(path, "--max-rate", 0).returncode == 3
    assert run(corpus(path, clean=1, junk=1, more="nonsense\n")).returncode == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["none.jsonl"], "none.jsonl: cannot be read"),
        (["a.jsonl", "--field", "body"], "no record with a text"),
        (["empty.jsonl"], "no record with a text"),
        (["a.jsonl", "--max-rate", "2"], "2 is no share"),
        (["a.jsonl", "--sample", "0"], "0 is too few"),
        (["a.jsonl", "--keep", "captions"], "no category 'captions'"),
    ],
)
def test_a_check_of_nothing_does_not_pass(tmp_path: Path, words: list[str], said: str) -> None:
    corpus(tmp_path / "a.jsonl", clean=1, junk=0)
    (tmp_path / "empty.jsonl").write_text("")
    done = run(tmp_path / words[0], *words[1:])
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_page_shows_what_would_go(tmp_path: Path) -> None:
    path = corpus(tmp_path / "a.jsonl", clean=1, junk=1)
    assert run(path, "--report", tmp_path / "left.html").returncode == 1
    page = (tmp_path / "left.html").read_text(encoding="utf-8")
    assert "READ MORE: Ten ways to stay dry" in page
    assert '"title":"What would be removed"' in page
    done = run(path, "--report", tmp_path / "none" / "left.html")
    assert done.returncode == 2
    assert f"left.html: there is no folder {tmp_path / 'none'}; make it first" in done.stderr
    assert done.stdout == ""  # told before the corpus is read
