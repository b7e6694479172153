"""Each format and compression, there and back, with hostile values."""

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cleannews import clean
from tests.corpus.common import CLEAN, HOSTILE, JUNK, call, files, jsonl, pack, read, unpack, write

PACKED = ["", ".gz", ".zst", ".bz2", ".xz"]
ODD = (
    '"big": 123456789012345678901234567890, "float": 1.50e+3, "tiny": 1e-400, "huge": 1e400, "nan": NaN, "null": null, '
    '"nested": {"text": "READ MORE: Ten ways to stay dry", "b": [1,  2]}, "twice": 1, "twice": "\\u00e9\\/\\ud800"'
)


def there_and_back(path: Path, data: bytes, *words: object) -> bytes:
    """Clean, restore and compare; the clean bytes. Also: small pieces give what one gives, and so do two workers."""
    write(path, data)
    out, ledger, again = (path.parent / folder / path.name for folder in ("clean", "ledger", "again"))
    ledger = ledger.with_name("ledger.jsonl.gz")
    ledger.parent.mkdir(exist_ok=True)
    assert call(path, "-o", out, "--removals", ledger, "--quiet", *words) == 0
    found = read(out)
    assert call("restore", out, "--removals", ledger, "-o", again) == 0
    assert read(again) == data
    assert call(path, "-o", again, "--chunk-size", 50, "--workers", 1, "--quiet", *words) == 0
    assert read(again) == found
    assert not [name for name in files(path.parent) if name.endswith((".part", ".checkpoint", ".rejected.jsonl"))]
    return found


@pytest.mark.parametrize("packed", PACKED)
@pytest.mark.parametrize("ascii_", [True, False])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_json_lines(packed: str, ascii_: bool, ending: str, tmp_path: Path) -> None:
    def lines(texts: list[str]) -> bytes:
        members = (json.dumps(text, ensure_ascii=ascii_) for text in texts)
        return (
            ending.join(f'{{ "id" :{n},"text":  {text} , {ODD}}}' for n, text in enumerate(members))
            + f"{ending}{ending}"
            + '{"text": null}'
        ).encode()

    found = there_and_back(tmp_path / f"a.jsonl{packed}", lines(HOSTILE))
    assert found == lines([clean(text) for text in HOSTILE])


def test_json_with_strange_escapes_and_lone_surrogates_comes_back(tmp_path: Path) -> None:
    junk = r"\n\nREAD MORE: Ten ways to stay dry\n\n"
    texts = [rf"It r\u0061ined\/.{junk}\u00E9\u00e9é", rf"\ud83d\ude00 \ud800 x{junk}y", rf"é{junk}y", rf"x{junk}é é"]
    data = "".join(f'{{"text": "{text}"}}\n' for text in [*texts, r"It r\u0061ined\/."]).encode()
    found = there_and_back(tmp_path / "a.ndjson", data).splitlines(keepends=True)
    assert found[-1] == data.splitlines(keepends=True)[-1]  # what needs nothing is left as it is written
    assert all(b"READ" not in line for line in found)


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + jsonl([JUNK, "It rained."])
    assert there_and_back(tmp_path / "a.jsonl", data) == b"\xef\xbb\xbf" + jsonl([CLEAN, "It rained."])
    assert there_and_back(tmp_path / "b.json", b"\xef\xbb\xbf[" + jsonl([JUNK]) + b"]").startswith(b"\xef\xbb\xbf[{")
    rows = "\ufefftext,id\r\n" + f'"{JUNK}",1\r\n'
    assert there_and_back(tmp_path / "c.csv", rows.encode()).decode() == rows.replace(JUNK, CLEAN)


@pytest.mark.parametrize("packed", PACKED)
@pytest.mark.parametrize(
    ("before", "between", "after"),
    [(" [\n", " ,\n ", "\n]\n\n"), ("[", ",", "]"), ("[\r\n  ", "  \r\n,", "]"), ("[", None, "]"), ("[ ", None, "]\n")],
)
def test_json_arrays(packed: str, before: str, between: str | None, after: str, tmp_path: Path) -> None:
    records = [f'{{"text": {json.dumps(text)}, {ODD}}}' for text in HOSTILE]
    data = f"{before}{between.join(records) if between else ''}{after}".encode()
    found = there_and_back(tmp_path / f"a.json{packed}", data)
    expected = data.decode()
    for text in HOSTILE:
        expected = expected.replace(f'"text": {json.dumps(text)},', f'"text": {json.dumps(clean(text))},')
    assert found == expected.encode()
    json.loads(found)


@pytest.mark.parametrize("packed", PACKED)
def test_a_json_file_with_one_object_and_one_with_lines(packed: str, tmp_path: Path) -> None:
    one = json.dumps({"a": 1, "text": JUNK}, indent=2) + "\n"
    assert there_and_back(tmp_path / f"a.json{packed}", one.encode()).decode() == one.replace(*pair(JUNK))
    lines = jsonl(HOSTILE)
    assert there_and_back(tmp_path / f"b.json{packed}", lines) == jsonl([clean(text) for text in HOSTILE])
    assert there_and_back(tmp_path / f"c.json{packed}", b"") == b""


def pair(text: str) -> tuple[str, str]:
    return json.dumps(text), json.dumps(clean(text))


def table(texts: list[str], delimiter: str, **manner: Any) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, **manner)
    writer.writerow(["id", "a b", "text", "url"])
    for n, text in enumerate(texts):
        writer.writerow([n, f'x{delimiter}\n"y" ', text, "https://example.org/ä"])
    return out.getvalue()


@pytest.mark.parametrize("packed", PACKED)
@pytest.mark.parametrize(("name", "delimiter"), [("a.csv", ","), ("a.csv", ";"), ("a.csv", "|"), ("a.tsv", "\t")])
@pytest.mark.parametrize("quoting", [csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC])
def test_tables(packed: str, name: str, delimiter: str, quoting: int, tmp_path: Path) -> None:
    texts = [text for text in HOSTILE if "\x00" not in text]
    data = table(texts, delimiter, quoting=quoting)
    found = there_and_back(tmp_path / f"{name}{packed}", data.encode()).decode()
    rows, expected = (list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)) for text in (found, data))
    assert [row[2] for row in rows[1:]] == [clean(row[2]) for row in expected[1:]]
    assert [row[:2] + row[3:] for row in rows] == [row[:2] + row[3:] for row in expected]
    same = [text for text in texts if clean(text) == text]
    assert there_and_back(
        tmp_path / f"b{name}{packed}", table(same, delimiter, quoting=quoting).encode()
    ).decode() == table(same, delimiter, quoting=quoting)


def test_a_table_in_a_strange_hand_is_left_so(tmp_path: Path) -> None:
    data = 'id,text,x\n1,"It" rained.,"a ""b"""\n\n2,5" of rain,\r\n3,  spaced  ,\r4,' + f'"{JUNK}",é\n5,last,'
    assert there_and_back(tmp_path / "a.csv", data.encode()).decode() == data.replace(JUNK, CLEAN)
    assert there_and_back(tmp_path / "b.csv", b"") == b""
    assert there_and_back(tmp_path / "d.csv", b"text\nREAD MORE: Ten ways to stay dry\n") == b'text\n""\n'
    assert there_and_back(tmp_path / "c.csv", b"text") == b"text"


@pytest.mark.parametrize("packed", PACKED)
def test_texts(packed: str, tmp_path: Path) -> None:
    for n, text in enumerate(HOSTILE):
        path = tmp_path / str(n) / f"a.txt{packed}"
        assert there_and_back(path, text.encode()).decode() == clean(text)


@pytest.mark.parametrize("packed", PACKED)
def test_texts_one_a_line(packed: str, tmp_path: Path) -> None:
    lines = [
        "It rained.",
        "",
        "READ MORE: Ten ways to stay dry",
        "It<br>rained. READ MORE: x",
        "a\rb",
        "schÃ¶n &#10; gut",
    ]
    found = there_and_back(tmp_path / f"a.txt{packed}", "\n".join(lines).encode(), "--one-per-line").decode()
    assert found == "\n".join(clean(line).replace("\n", " ") for line in lines)
    assert (
        there_and_back(tmp_path / f"b.txt{packed}", b"It rained.\r\nIt stopped.\n", "--one-per-line")
        == b"It rained.\r\nIt stopped.\n"
    )


def parquet_table(texts: Sequence[str | None]) -> pa.Table:
    n = len(texts)
    columns: dict[str, Any] = {
        "big": pa.array([2**63 - 1 - i for i in range(n)], pa.int64()),
        "text": pa.array(texts, pa.string()),
        "nested": pa.array([{"text": "READ MORE: Ten ways to stay dry", "b": [1, None]}] * n),
        "price": pa.array(["1.50"] * n).cast(pa.decimal128(20, 2)),
        "when": pa.array([1_600_000_000_000_000_000 + i for i in range(n)], pa.timestamp("ns", tz="Europe/Berlin")),
        "kind": pa.array(["a", "b"] * (n // 2) + ["a"] * (n % 2)).dictionary_encode(),
        "id": pa.array([f"é{i}" for i in range(n)], pa.large_string()),
        "none": pa.nulls(n),
    }
    schema = pa.schema(
        [pa.field(name, column.type, metadata={"about": name}) for name, column in columns.items()],
        metadata={"pandas": '{"columns": []}', "x": "y"},
    )
    return pa.table(list(columns.values()), schema=schema)


@pytest.mark.parametrize("codec", ["snappy", "zstd", "none", "gzip"])
def test_parquet(codec: str, tmp_path: Path) -> None:
    texts = [*HOSTILE, None] * 3
    path, out, ledger, again = (tmp_path / name for name in ("a.parquet", "b.parquet", "l.parquet", "c.parquet"))
    pq.write_table(parquet_table(texts), path, row_group_size=7, compression=codec)
    assert call(path, "-o", out, "--removals", ledger, "--quiet") == 0
    found, before = pq.ParquetFile(out), pq.ParquetFile(path)
    assert found.schema_arrow.equals(before.schema_arrow, check_metadata=True)
    expected = parquet_table([None if text is None else clean(text) for text in texts])
    assert found.read().equals(expected)
    groups = [[file.metadata.row_group(i).num_rows for i in range(file.num_row_groups)] for file in (found, before)]
    assert groups[0] == groups[1]
    codecs = [[file.metadata.row_group(0).column(i).compression for i in range(5)] for file in (found, before)]
    assert codecs[0] == codecs[1]
    assert call("restore", out, "--removals", ledger, "-o", again) == 0
    assert pq.read_table(again).equals(pq.read_table(path))
    assert call(path, "-o", again, "--chunk-size", 50, "--quiet") == 0
    assert pq.read_table(again).equals(expected)
    assert not [name for name in files(tmp_path) if "part" in name.removesuffix("parquet") or "checkpoint" in name]


@pytest.mark.parametrize("kind", [pa.large_string(), pa.dictionary(pa.int8(), pa.string()), pa.string_view()])
def test_parquet_texts_of_other_types(kind: pa.DataType, tmp_path: Path) -> None:
    path, out = tmp_path / "a.parquet", tmp_path / "b.parquet"
    texts = pa.array([JUNK, None, "It rained."])
    column = texts.dictionary_encode().cast(kind) if pa.types.is_dictionary(kind) else texts.cast(kind)
    pq.write_table(pa.table({"text": column}), path)
    assert call(path, "-o", out, "--quiet") == 0
    assert pq.read_table(out)["text"].to_pylist() == [CLEAN, None, "It rained."]
    assert pq.read_table(out).schema == pq.read_table(path).schema


def test_parquet_that_needs_nothing_is_copied(tmp_path: Path) -> None:
    path, out = tmp_path / "a.parquet", tmp_path / "b.parquet"
    pq.write_table(parquet_table(["It rained.", None]), path)
    assert call(path, "-o", out, "--quiet") == 0
    assert out.read_bytes() == path.read_bytes()
    pq.write_table(parquet_table([]), path)
    assert call(path, "-o", out, "--quiet") == 0
    assert out.read_bytes() == path.read_bytes()


@pytest.mark.parametrize("one", PACKED)
@pytest.mark.parametrize("two", PACKED)
def test_each_compression_becomes_each_other(one: str, two: str, tmp_path: Path) -> None:
    path = write(tmp_path / f"a.jsonl{one}", jsonl([JUNK, "It rained."] * 5))
    assert call(path, "-o", tmp_path / f"b.jsonl{two}", "--chunk-size", 100, "--workers", 1, "--quiet") == 0
    assert read(tmp_path / f"b.jsonl{two}") == jsonl([CLEAN, "It rained."] * 5)


@pytest.mark.parametrize("packed", [".gz", ".zst", ".bz2", ".xz"])
def test_files_of_several_members_are_read_to_their_end(packed: str, tmp_path: Path) -> None:
    path = tmp_path / f"a.jsonl{packed}"
    path.write_bytes(pack(jsonl([JUNK] * 50), packed) + pack(b"", packed) + pack(jsonl(["y"]), packed))
    assert call(path, "-o", tmp_path / "b.jsonl", "--quiet") == 0
    assert (tmp_path / "b.jsonl").read_bytes() == jsonl([CLEAN] * 50) + jsonl(["y"])
    path.write_bytes(pack(b"", packed))
    assert call(path, "-o", tmp_path / f"c.jsonl{packed}", "--quiet") == 0
    assert unpack((tmp_path / f"c.jsonl{packed}").read_bytes(), packed) == b""


def test_the_format_given_counts_for_more_than_the_name(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", jsonl([JUNK]))
    assert call(path, "-o", tmp_path / "b.out", "--format", "jsonl", "--quiet") == 0
    assert (tmp_path / "b.out").read_bytes() == jsonl([CLEAN])
