"""What the ledger says is enough to give every text back."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews import Removal, explain
from cleannews.cleaner import Explanation
from cleannews.corpus.extras import InputError
from cleannews.corpus.ledger import Row, header, read_ledger, rows_of, to_line, write_parquet
from cleannews.corpus.undo import _joined, insert, repairs, undo
from cleannews.repair import repair

BROKEN = st.lists(
    st.sampled_from(
        ["It rained. ", "schÃ¶n ", "â€œyesâ€\x9d ", "&amp;lt;p&amp;gt;", "&eacute;", "<p>", "</p>", "<!-- x -->", "\r\n",
         "\x00", "\ud800", "\udc00", "\ufeff", "&#10;", "<br>", "\u2028", "\n\n", "READ MORE: All of it\n", "Ã©",
         "&lt;b&gt;x&lt;/b&gt;"]
    ),
    max_size=30,
).map("".join)  # fmt: skip


def back(text: str, rows: list[Row]) -> str:
    cuts = [(row["start"], row["end"], row["text"]) for row in rows if row["category"] != "repair"]
    edits = [(row["start"], row["end"], row["text"]) for row in rows if row["category"] == "repair"]
    return undo(insert(text, cuts), edits)


@given(BROKEN)
def test_the_rows_give_back_what_came_in(text: str) -> None:
    explanation = explain(text)
    assert back(explanation.text, list(rows_of(explanation, "f", 1, None))) == text
    joined = [(h.new_start, h.new_end, text[h.old_start : h.old_end]) for h in _joined(explanation.repaired)]
    assert undo(explanation.source, joined) == text  # without help from the one edit that replaces everything


def test_repairs_of_several_steps_become_one_list_of_edits_in_the_source() -> None:
    text = "A &amp;lt;p&amp;gt;b schÃ¶n\r\nend"
    repaired = repair(text)
    assert len(repaired.steps) > 1
    edits = repairs(Explanation(text, repaired.text, (), repaired))
    assert len(edits) > 1  # not just one edit that replaces the whole
    assert all(start <= end <= len(repaired.text) for start, end, _ in edits)
    assert undo(repaired.text, edits) == text


def test_a_sound_text_needs_no_rows() -> None:
    assert list(rows_of(explain("It rained.\n"), "f", 1, None)) == []


ROWS = [
    Row(file="a.jsonl", record=1, id="x", start=0, end=3, category="legal", rule="en/x", text="a\nb"),
    Row(
        file="a.jsonl", record=7, id=2**70, start=0, end=0, category="repair", rule="repair", text="\ud800é \U0001f600"
    ),
    Row(file="b.jsonl", record=1, id=None, start=5, end=9, category="rejected", rule="rejected", text="\udcff{"),
]


@pytest.mark.parametrize("name", ["l.jsonl", "l.jsonl.gz", "l.jsonl.zst", "l.jsonl.bz2", "l.jsonl.xz", "l.parquet"])
def test_a_ledger_is_read_as_it_was_written(name: str, tmp_path: Path) -> None:
    from cleannews.corpus.streams import compress, compression_of, zstd_packer

    path, plain = tmp_path / name, tmp_path / "plain"
    head = header("abc", {"keep": ["legal"]})
    data = b"".join(map(to_line, [head, *ROWS]))
    plain.write_bytes(data)
    if name.endswith(".parquet"):
        write_parquet(str(plain), str(path))
    elif name.endswith(".zst"):
        packer = zstd_packer()
        path.write_bytes(packer.compress(data) + packer.flush())
    else:
        half = len(data) // 2
        path.write_bytes(b"".join(compress(part, compression_of(name)) for part in (data[:half], data[half:])))
    found, rows = read_ledger(str(path))
    assert found == head
    expected: list[object] = list(ROWS)
    if name.endswith(".parquet"):
        expected[1] = {**ROWS[1], "id": str(2**70)}
    assert list(rows) == expected


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not a ledger"),
        (b"[1]\n", "not a ledger"),
        (b'{"file": "a"}\n', "not a ledger"),
        (to_line(header("a", {})) + b"{\n", "line 2: not JSON"),
        (to_line(header("a", {})) + b'{"file": 1}\n', "line 2: a ledger's row has file, record"),
    ],
)
def test_what_is_no_ledger_is_told(content: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "l.jsonl"
    path.write_bytes(content)
    with pytest.raises(InputError, match=message):
        list(read_ledger(str(path))[1])


def test_removals_and_text_are_those_of_explain() -> None:
    text = "It rained.\n\nREAD MORE: Ten ways to stay dry\n\nIt stopped."
    (row,) = rows_of(explain(text), "f", 3, 9)
    assert Removal(row["start"], row["end"], row["rule"], row["category"]) == explain(text).removals[0]
    assert (row["text"], row["record"], row["id"]) == ("READ MORE: Ten ways to stay dry\n\n", 3, 9)
    assert json.loads(to_line(row)) == row
