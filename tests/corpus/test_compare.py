"""What a new version would change, told from two ledgers, by real processes where files are concerned."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews.corpus.compare import Change, compare, compare_record
from cleannews.corpus.ledger import Row

HEAD = {"cleannews": "0.1.0", "fingerprint": "f" * 64, "options": {}}
TEXT = "One. READ THIS. Two. SHARE IT. Three. "


def row(
    start: int, end: int, rule: str, *, file: str = "a.jsonl", record: int = 1, text: str = TEXT, **more: Any
) -> Row:
    values = {
        "file": file,
        "record": record,
        "id": None,
        "start": start,
        "end": end,
        "category": "related",
        "rule": rule,
    }
    return Row(**{**values, "text": text[start:end], **more})  # type: ignore[typeddict-item] # all of them are there


def ledger(path: Path, rows: Iterable[Row], **head: Any) -> str:
    lines = [HEAD | head, *rows]
    with gzip.open(path, "wt") if path.suffix == ".gz" else path.open("w") as stream:
        stream.writelines(json.dumps(line) + "\n" for line in lines)
    return str(path)


def run(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cleannews", "compare", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def changes(old: list[Row], new: list[Row]) -> list[Change]:
    return list(compare_record(old, new))


def test_what_both_remove_by_the_same_rule_is_no_change() -> None:
    rows = [row(5, 16, "x/read"), row(21, 31, "x/share")]
    assert changes(rows, rows) == []
    assert changes([row(5, 16, "x/read")], [row(5, 10, "x/read"), row(10, 16, "x/read")]) == []


def test_each_kind_of_change_is_told_apart() -> None:
    old = [row(5, 16, "x/read"), row(21, 31, "x/share")]
    new = [row(0, 5, "x/one"), row(5, 16, "x/other")]
    found = changes(old, new)
    assert found == [
        Change("", "x/one", "One. "),
        Change("x/read", "x/other", "READ THIS. "),
        Change("x/share", "", "SHARE IT. "),
    ]
    assert [change.kind for change in found] == ["newly removed", "moved to another rule", "no longer removed"]


def test_only_the_part_that_differs_is_a_change() -> None:
    assert changes([row(5, 16, "x/read")], [row(5, 20, "x/read")]) == [Change("", "x/read", "Two.")]
    assert changes([row(0, 37, "x/all")], [row(5, 16, "x/all")]) == [
        Change("x/all", "", "One. "),
        Change("x/all", "", "Two. SHARE IT. Three."),
    ]


def test_a_text_that_was_mended_differently_is_compared_by_what_went() -> None:
    shifted = "&" + TEXT
    old = [row(5, 16, "x/read"), row(21, 31, "x/share")]
    new = [row(6, 17, "x/read", text=shifted), row(22, 32, "x/other", text=shifted)]
    assert changes(old, new) == [Change("x/share", "x/other", "SHARE IT. ")]


spans = st.lists(st.tuples(st.integers(0, 36), st.integers(1, 9), st.sampled_from(["x/a", "x/b"])), max_size=6)


def rows_of(drawn: list[tuple[int, int, str]]) -> list[Row]:
    rows, reached = [], 0
    for start, length, rule in sorted(drawn):
        if start >= reached and start < len(TEXT):
            reached = min(start + length, len(TEXT))
            rows.append(row(start, reached, rule))
    return rows


@given(spans, spans)
def test_the_changes_lead_from_the_old_to_the_new(
    one: list[tuple[int, int, str]], two: list[tuple[int, int, str]]
) -> None:
    old, new = rows_of(one), rows_of(two)
    before = {i: r["rule"] for r in old for i in range(r["start"], r["end"])}
    after = {i: r["rule"] for r in new for i in range(r["start"], r["end"])}
    found = changes(old, new)
    different = [i for i in range(len(TEXT)) if before.get(i) != after.get(i)]
    assert "".join(change.text for change in found) == "".join(TEXT[i] for i in different)
    turned = {"newly removed": "no longer removed", "no longer removed": "newly removed"}
    back = changes(new, old)
    assert [(c.new, c.old, c.text) for c in back] == [(c.old, c.new, c.text) for c in found]
    assert [turned.get(c.kind, c.kind) for c in back] == [c.kind for c in found]


def test_two_runs_of_one_version_differ_in_nothing(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text(
        json.dumps({"id": 7, "text": "It rained.\n\nREAD MORE: Ten ways to stay dry\n\nIt stopped.&nbsp;"}) + "\n"
    )
    for name in ("old", "new"):
        command = ["clean", source, "-o", tmp_path / "out.jsonl", "--removals", tmp_path / name, "--quiet"]
        subprocess.run([sys.executable, "-m", "cleannews", *map(str, command)], check=True)
    done = run(tmp_path / "old", tmp_path / "new")
    assert (done.returncode, done.stderr) == (0, "")
    assert "0 of 1 touched records differ" in done.stdout
    command = [
        "clean",
        source,
        "-o",
        tmp_path / "out.jsonl",
        "--removals",
        tmp_path / "less",
        "--quiet",
        "--keep",
        "related",
    ]
    subprocess.run([sys.executable, "-m", "cleannews", *map(str, command)], check=True)
    less = run(tmp_path / "old", tmp_path / "less", "--json")
    assert less.returncode == 1
    facts = json.loads(less.stdout)
    (change,) = facts["changes"]
    assert (change["kind"], change["old"], change["new"], change["removals"]) == (
        "no longer removed",
        "en/read-teaser",
        "",
        1,
    )
    assert change["examples"] == [
        {"file": str(source), "record": 1, "id": 7, "text": "READ MORE: Ten ways to stay dry"}
    ]
    assert facts["old"]["fingerprint"] != facts["new"]["fingerprint"]


def test_files_and_records_that_only_one_ledger_has_are_found(tmp_path: Path) -> None:
    old = [
        row(5, 16, "x/read", file="b", record=2),
        row(5, 16, "x/read", file="a", record=1),
        row(5, 16, "x/read", file="c", record=4),
    ]
    new = [
        row(5, 16, "x/read", file="b", record=1),
        row(5, 16, "x/read", file="d/e", record=1),
        row(5, 16, "x/read", file="c", record=4),
    ]
    _, _, found = compare(ledger(tmp_path / "old", old), ledger(tmp_path / "new.gz", new))
    places = {(e.kind, e.file, e.record) for examples in found.examples.values() for e in examples}
    assert places == {
        ("newly removed", "b", 1), ("no longer removed", "b", 2), ("no longer removed", "a", 1), ("newly removed", "d/e", 1),
    }  # fmt: skip
    assert (found.records, found.changed) == (5, 4)


def test_repairs_and_rejected_records_are_no_removals(tmp_path: Path) -> None:
    extra = [row(0, 1, "repair", category="repair"), row(0, 0, "rejected", category="rejected", record=2)]
    _, _, found = compare(
        ledger(tmp_path / "old", [row(5, 16, "x/read")]), ledger(tmp_path / "new", [row(5, 16, "x/read"), *extra])
    )
    assert found.same
    assert found.records == 1


def test_a_difference_in_blanks_alone_is_a_difference_but_no_removal(tmp_path: Path) -> None:
    old, new = ledger(tmp_path / "old", [row(5, 16, "x/read")]), ledger(tmp_path / "new", [row(5, 15, "x/read")])
    done = run(old, new)
    assert done.returncode == 1
    assert "0 of 1 touched records differ; of 1 more only blanks" in done.stdout


def test_examples_are_few_and_short(tmp_path: Path) -> None:
    rows = [row(0, 4_000, "x/read", record=number, text="x" * 4_000) for number in range(1, 50)]
    done = run(ledger(tmp_path / "old", []), ledger(tmp_path / "new", rows))
    assert done.returncode == 1
    assert "49    196,000 characters" in done.stdout
    assert len(done.stdout) < 1_500


def test_what_is_wrong_is_said_and_ends_with_two(tmp_path: Path) -> None:
    good = ledger(tmp_path / "good", [row(5, 16, "x/read", file="a"), row(5, 16, "x/read", file="b")])
    other = ledger(tmp_path / "other", [row(5, 16, "x/read", file="b"), row(5, 16, "x/read", file="a")])
    (tmp_path / "text").write_text("It rained.\n")
    for words, said in (
        ((good, tmp_path / "none"), "none"),
        ((tmp_path / "text", good), "not a ledger"),
        ((good, other), "same files in the same order"),
        ((good,), "required: NEW"),
    ):
        done = run(*words)
        assert done.returncode == 2, words
        assert said in done.stderr
        assert "Traceback" not in done.stderr


def test_a_ledger_four_times_as_long_takes_no_more_memory(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        def rows(rule: str) -> Iterable[Row]:
            names = (Random(n).randbytes(250).hex() for n in range(count))
            return (row(5, 16, rule, file=f"{n // 100:04}", record=n % 100, id=name) for n, name in enumerate(names))

        old, new = ledger(tmp_path / "old.gz", rows("x/a")), ledger(tmp_path / "new.gz", rows("x/b"))
        tracemalloc.start()
        _, _, found = compare(old, new)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert found.changed == count
        return most

    assert peak(12_000) < 1.3 * peak(3_000)


@pytest.mark.parametrize("count", [1_000, 4_000])
def test_a_record_with_thousands_of_removals_is_compared_in_linear_time(count: int) -> None:
    class Watched(list[Row]):
        looks = 0

        def __iter__(self) -> Any:
            for item in super().__iter__():
                Watched.looks += 1
                yield item

    text = "ab" * count
    old = Watched(row(2 * n, 2 * n + 1, "x/a", text=text) for n in range(count))
    new = Watched(row(2 * n + 1, 2 * n + 2, "x/b", text=text) for n in range(count))
    assert len(list(compare_record(old, new))) == 2 * count
    assert Watched.looks <= 8 * count
