"""Records that cannot be read are put aside and explained; the others come out; the run says so."""

import gzip
import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.corpus.common import CLEAN, JUNK, call, files, jsonl, pack, read, run, write

BROKEN = [
    (b'{"text": ', "not JSON"),
    (b'{"body": "It rained."}', "no field 'text': it has body; name the text's field with --field"),
    (b"{}", "no field 'text': it has none"),
    (b'{"text": 3}', "a int instead of a text in the field 'text'"),
    (b'{"text": "\xff"}', "byte 10 is not UTF-8"),
    (b"[1]", "not a JSON object"),
    (b"null", "not a JSON object"),
    (b'{"text": ["It rained."]}', "a list instead of a text in the field 'text'"),
    (b'{"text": false}', "a bool instead of a text in the field 'text'"),
    (b"{'text': 'It rained.'}", "not JSON: Expecting property name enclosed in double quotes"),
    (b'{"text": "It rained.",}', "not JSON: "),
    (b'{"text" "It rained."}', "not JSON: Expecting ':' delimiter"),
    (b'{"text": "It\trained."}', "not JSON: Invalid control character"),
    (b'{"text": "It rained."', "not JSON: Expecting ',' delimiter"),
    (b'{"text": "It rained\\x"}', "not JSON: Invalid \\escape"),
    (b'{"text": "It rained\\u12"}', "not JSON: Invalid \\uXXXX escape"),
    (b'{"text": "It rained.", "n": 1.}', "not JSON: "),
    (b'{"text": "It rained.", "n": [[[}', "not JSON: "),
    (b'{"text": ' + b"[" * 100_000, "not JSON: maximum recursion depth exceeded"),
    (b"\x00\x00", "not a JSON object"),
    (b"It rained.", "not a JSON object, but 'It rained.'"),
    (b'{"text": "a"} {"text": "b"}', "not JSON: Extra data"),
]


def rejected(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_hundred_broken_records_among_ten_thousand(workers: int, tmp_path: Path) -> None:
    random = Random(5)
    lines = [json.dumps({"id": n, "text": JUNK if n % 3 else "It rained."}).encode() for n in range(10_000)]
    junk, clean = (json.dumps(text).encode() for text in (JUNK, CLEAN))
    good = [line.replace(junk, clean) for line in lines]
    expected: list[tuple[int, bytes, str]] = []
    for n, at in enumerate(sorted(random.sample(range(10_000), 100))):
        raw, reason = BROKEN[n % len(BROKEN)]
        lines.insert(at + n, raw)
        expected.append((at + n + 1, raw, reason))
    data = b"\n".join(lines) + b"\n"
    path, out = write(tmp_path / "a.jsonl", data), tmp_path / "b.jsonl"
    ledger, again = tmp_path / "l.jsonl", tmp_path / "c.jsonl"
    done = run(path, "-o", out, "--workers", workers, "--chunk-size", 60_000, "--removals", ledger)
    assert done.returncode == 3
    assert out.read_bytes() == b"\n".join(good) + b"\n"
    rows = rejected(tmp_path / "b.jsonl.rejected.jsonl")
    assert [row["line"] for row in rows] == [line for line, _, _ in expected]
    for row, (_, raw, reason) in zip(rows, expected, strict=True):
        assert reason in row["reason"]
        assert row["file"] == str(path)
        assert data[row["offset"] :].startswith(raw + b"\n")
        assert row["raw"].encode("utf-8", "surrogateescape") == raw + b"\n"
    told = done.stderr.decode()
    assert "10,000 records, 6,666 changed" in told
    assert f"100 could not be read, see {out}.rejected.jsonl" in told
    assert call("restore", out, "--removals", ledger, "-o", again) == 0
    assert again.read_bytes() == data  # the broken ones too


def test_the_first_broken_record_stops_a_strict_run(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", jsonl([JUNK]) + b"{\n" + jsonl([JUNK]) + b"[\n")
    done = run(path, "-o", tmp_path / "b.jsonl", "--strict")
    assert done.returncode == 1
    assert f"{path}, line 2: not JSON" in done.stderr.decode()
    assert files(tmp_path) == ["a.jsonl"]


def test_printed_records_have_their_faults_told_beside_them(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", jsonl([JUNK]) + b"{\n" * 30)
    done = run(path)
    assert (done.returncode, done.stdout) == (3, jsonl([CLEAN]))
    told = done.stderr.decode()
    assert f"{path}, line 2: not JSON" in told
    assert told.count("not JSON") == 20
    assert "30 could not be read" in told


@pytest.mark.parametrize("packed", [".gz", ".zst", ".bz2", ".xz"])
@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.csv", "a.txt"])
def test_a_file_that_is_cut_off_gives_what_there_is(packed: str, name: str, tmp_path: Path) -> None:
    texts = [f"It rained {n} {Random(n).random()}." for n in range(3000)]
    data = {
        "a.jsonl": jsonl(texts),
        "a.json": b"[" + b",".join(jsonl([text]) for text in texts) + b"]",
        "a.csv": b"id,text\n" + "".join(f'{n},"{text}"\n' for n, text in enumerate(texts)).encode(),
        "a.txt": "\n".join(texts).encode(),
    }[name]
    path = tmp_path / f"{name}{packed}"
    whole = pack(data[: len(data) // 2], packed)
    path.write_bytes(whole + pack(data[len(data) // 2 :], packed)[:-20])
    out = tmp_path / f"b{path.name[1:]}"
    assert call(path, "-o", out, "--quiet", "--workers", 1) == 3
    (row,) = rejected(Path(f"{out}.rejected.jsonl"))
    assert (
        f"not a whole {({'.gz': 'gzip', '.zst': 'zstd', '.bz2': 'bzip2', '.xz': 'xz'})[packed]} file" in row["reason"]
    )
    if name == "a.txt":
        assert not out.exists()  # half an article is none
    else:
        found = read(out)
        assert found.count(b"It rained") > 1490
        if name == "a.json":
            assert len(json.loads(found)) == found.count(b"It rained")
        else:
            assert data.startswith(found)
    assert call(path, "-o", tmp_path / "c", "--strict") == 1
    assert not (tmp_path / "c").exists()
    assert call(path, "--in-place", "--removals", tmp_path / "l.jsonl", "--quiet") == 3
    assert path.read_bytes().startswith(whole)  # left as it was: something would have been lost
    assert call("restore", path, "--removals", tmp_path / "l.jsonl", "-o", tmp_path / f"back{packed}") == 0
    assert (tmp_path / f"back{packed}").read_bytes() == path.read_bytes()
    assert call("restore", path, "--removals", tmp_path / "l.jsonl", "-o", tmp_path / "unpacked") == 1
    assert not (tmp_path / "unpacked").exists()


def test_broken_elements_of_an_array_go_without_a_trace(tmp_path: Path) -> None:
    bad, good = (
        ['{"text": 3}', "nonsense", "[1]", '{"a": 1}', ""],
        [json.dumps({"text": JUNK}), json.dumps({"text": "It rained."})],
    )
    path, out, ledger, again = (tmp_path / name for name in ("a.json", "b.json", "l.jsonl", "c.json"))
    random = Random(3)
    for n in range(60):
        elements = [random.choice(bad if random.random() < n / 60 else good) for _ in range(random.randrange(1, 7))]
        if elements == [""]:
            continue
        data = random.choice(["[%s]", "[\n %s\n]\n"]) % random.choice([",", " ,\n  "]).join(elements)
        path.write_text(data)
        code = call(path, "-o", out, "--removals", ledger, "--quiet")
        expected = [
            json.loads(element.replace(json.dumps(JUNK), json.dumps(CLEAN))) for element in elements if element in good
        ]
        assert json.loads(out.read_text()) == expected, data
        assert code == (3 if len(expected) < len(elements) else 0)
        assert call("restore", out, "--removals", ledger, "-o", again) == 0
        assert again.read_text() == data
        assert call(path, "-o", out, "--chunk-size", 1, "--workers", 1, "--quiet") == code
        assert json.loads(out.read_text()) == expected, data


@pytest.mark.parametrize(
    ("data", "kept", "reason"),
    [
        ('[{"text": "It rained."}, {"text": "It', 1, "the array is not closed"),
        ('[{"text": "It rained."}', 0, "the array is not closed"),
        ("[", 0, "the array is not closed"),
        ('[{"text": "It rained."}] [1]', 1, "stands behind the array's end"),
        ('{"text": "It rained."', 0, "not JSON"),
        ('"text"', 0, "not a JSON object"),
    ],
)
def test_a_json_file_that_is_none_is_explained(data: str, kept: int, reason: str, tmp_path: Path) -> None:
    path, out = tmp_path / "a.json", tmp_path / "b.json"
    path.write_text(data)
    assert call(path, "-o", out, "--quiet") == 3
    assert reason in rejected(tmp_path / "b.json.rejected.jsonl")[-1]["reason"]
    if kept:
        assert len(json.loads(out.read_text())) == kept


def test_rows_of_a_table_that_are_too_short_or_never_end(tmp_path: Path) -> None:
    path, out, ledger, again = (tmp_path / name for name in ("a.csv", "b.csv", "l.jsonl", "c.csv"))
    rows = ["id,text,x", f'1,"{JUNK}",', "2", '3,"It rained.",y', '4,"never closed', "5,It rained.,z", "6,\udcff,z", ""]
    path.write_bytes("\n".join(rows).encode("utf-8", "surrogateescape"))
    assert call(path, "-o", out, "--removals", ledger, "--quiet") == 3
    assert out.read_text() == f'id,text,x\n1,"{CLEAN}",\n3,"It rained.",y\n5,It rained.,z\n'
    found = rejected(tmp_path / "b.csv.rejected.jsonl")
    assert [(row["line"], row["reason"].partition(";")[0]) for row in found] == [
        (7, "no column 'text': the row has 1 of 3 columns"),
        (9, "a quote in this row is never closed"),
        (11, "byte 2 is not UTF-8"),
    ]
    for row in found:
        assert path.read_bytes()[row["offset"] :].startswith(row["raw"].encode("utf-8", "surrogateescape"))
    assert call("restore", out, "--removals", ledger, "-o", again) == 0
    assert again.read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.csv", b"id,body\n1,x\n", "no column 'text': it has id, body; name the text's with --field"),
        ("a.csv", b"\xff,text\n1,x\n", "byte 0 is not UTF-8"),
        ("a.parquet", b"PAR1nonsense", "not a whole Parquet file"),
        ("a.txt", b"\xff", "byte 0 is not UTF-8"),
        ("a.html", b"<script>x</script>", "no text was found in the page: it is empty"),
        ("a.txt.gz", b"plain", "not a whole gzip file"),
        ("a.jsonl.zst", b"plain", "not a whole zstd file"),
        ("a.jsonl.xz", b"", "not a whole xz file"),
    ],
)
def test_a_file_that_cannot_be_read_at_all_does_not_stop_the_others(
    name: str, data: bytes, reason: str, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / name).write_bytes(data)
    write(tmp_path / "in" / "z.jsonl", jsonl([JUNK]))
    assert call(tmp_path / "in", "-o", tmp_path / "out", "--quiet") == 3
    kept = {"a.html": "a.txt"}.get(name, name)
    assert files(tmp_path / "out") == [f"{kept}.rejected.jsonl", "z.jsonl"]
    assert (tmp_path / "out" / "z.jsonl").read_bytes() == jsonl([CLEAN])
    (row,) = rejected(tmp_path / "out" / f"{kept}.rejected.jsonl")
    assert reason in row["reason"]


def test_what_was_rejected_in_an_earlier_run_is_forgotten(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", b"{\n")
    assert call(path, "-o", tmp_path / "b.jsonl", "--quiet") == 3
    write(path, jsonl([JUNK]))
    assert call(path, "-o", tmp_path / "b.jsonl", "--quiet") == 0
    assert files(tmp_path) == ["a.jsonl", "b.jsonl"]


def test_in_its_place_a_file_keeps_what_cannot_be_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl.gz", jsonl([JUNK]) + b"{\n" + jsonl(["It rained."]))
    path.chmod(0o640)
    (tmp_path / "link.jsonl.gz").symlink_to(path)
    assert call(tmp_path / "link.jsonl.gz", "--in-place", "--quiet") == 3
    assert gzip.decompress(path.read_bytes()) == jsonl([CLEAN]) + b"{\n" + jsonl(["It rained."])
    assert path.stat().st_mode & 0o777 == 0o640
    assert (tmp_path / "link.jsonl.gz").is_symlink()
    assert files(tmp_path) == ["a.jsonl.gz", "a.jsonl.gz.rejected.jsonl", "link.jsonl.gz"]


MIXED = {
    "a.jsonl": (b'{"text": %s}', [b"{", b"nonsense", b"", b'{"text": 3}', b"\xff", b'{"a": 1}']),
    "a.json": (b'{"text": %s}', [b'{"text": 3}', b"nonsense", b"[1]", b'{"a": 1}', b""]),
    "a.csv": (b"1,%s,x", [b"2", b"6,\xff,z", b"", b'x,"a"b,c']),
}


@pytest.mark.parametrize("chunk_size", [1, 1_000_000])
@pytest.mark.parametrize("name", MIXED)
def test_in_their_places_broken_records_stay_and_the_ledger_gives_all_back(
    name: str, chunk_size: int, tmp_path: Path
) -> None:
    pattern, bad = MIXED[name]
    path, back, ledger, random = tmp_path / name, tmp_path / f"back-{name}", tmp_path / "l.jsonl", Random(5)
    codes = set()
    for n in range(40):
        pieces = [
            random.choice(bad)
            if random.random() < n / 40
            else pattern % json.dumps(random.choice([JUNK, "Dry."])).encode()
            for _ in range(random.randrange(1, 7))
        ]
        data = b"[\n%s ]\n" % random.choice([b",", b" ,\n  "]).join(pieces) if name == "a.json" else b"\n".join(pieces)
        data = b"id,text,x\n" + data.replace(b"\\n", b"\n") if name == "a.csv" else data
        path.write_bytes(data)
        words = ["--in-place", "--removals", ledger, "--quiet", "--chunk-size", chunk_size, "--workers", 1]
        codes.add(call(path, *words))
        junk, clean = (json.dumps(text).encode() for text in (JUNK, CLEAN))
        if name == "a.csv":
            junk, clean = JUNK.encode(), CLEAN.encode()
        assert path.read_bytes() == data.replace(junk, clean)
        assert call("restore", path, "--removals", ledger, "-o", back) == 0
        assert back.read_bytes() == data
        ledger.unlink()
    assert codes == {0, 3}


def test_of_a_directory_cleaned_in_its_place_every_file_comes_back(tmp_path: Path) -> None:
    was = {
        "cut.jsonl.gz": gzip.compress(jsonl([JUNK] * 9))[:-9],
        "broken.csv": f'text,id\n"{JUNK}",1\nx\n"{JUNK}",2\n'.encode(),
        "none.parquet": b"PAR1nonsense",
        "latin.txt": b"Caf\xe9",
        "good.jsonl": jsonl([JUNK, "It rained."]),
    }
    (tmp_path / "in").mkdir()
    for name, data in was.items():
        (tmp_path / "in" / name).write_bytes(data)
    ledger = tmp_path / "l.jsonl"
    assert call(tmp_path / "in", "--in-place", "--removals", ledger, "--quiet") == 3
    changed = [name for name in was if (tmp_path / "in" / name).read_bytes() != was[name]]
    assert changed == ["broken.csv", "good.jsonl"]
    assert call("restore", tmp_path / "in", "--removals", ledger, "-o", tmp_path / "back") == 0
    assert {name: (tmp_path / "back" / name).read_bytes() for name in files(tmp_path / "back")} == was


@pytest.mark.parametrize("name", ["l.jsonl", "l.jsonl.gz", "l.parquet", "l.txt"])
def test_a_ledger_is_not_cleaned_in_its_place(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, ledger = write(tmp_path / "in" / "a.jsonl", jsonl([JUNK])), tmp_path / "in" / name
    assert call(tmp_path / "in", "--in-place", "--removals", ledger, "--quiet") == 0
    cleaned, told = path.read_bytes(), ledger.read_bytes()
    assert call(tmp_path / "in", "--in-place", "--removals", tmp_path / "second.jsonl", "--quiet") == 1
    assert f"in/{name} is a ledger, which must stay as it is; move it out of the way" in capsys.readouterr().err
    assert (path.read_bytes(), ledger.read_bytes()) == (cleaned, told)
    assert call("restore", path, "--removals", ledger, "-o", tmp_path / "back.jsonl") == 0
    assert (tmp_path / "back.jsonl").read_bytes() == jsonl([JUNK])


SLOW = """[slow]
category = "related"
why = "A pattern that takes ages on some lines."
line = '(a|a)*b'
removes = ["ab"]
keeps = ["It rained."]
"""


@pytest.mark.parametrize("workers", [1, 2])
def test_a_pattern_that_takes_too_long_costs_one_record_and_not_the_run(workers: int, tmp_path: Path) -> None:
    lines = jsonl([JUNK, "a" * 60 + "cb", "It rained."]).splitlines(keepends=True)
    path, out = write(tmp_path / "a.jsonl", b"".join(lines)), tmp_path / "b.jsonl"
    mine = write(tmp_path / "mine.toml", SLOW.encode())
    done = run(path, "-o", out, "--workers", workers, "--pack", mine)
    assert done.returncode == 3
    assert out.read_bytes() == jsonl([CLEAN]) + lines[2]
    [row] = rejected(tmp_path / "b.jsonl.rejected.jsonl")
    assert (row["line"], row["raw"]) == (2, lines[1].decode())
    assert "mine/slow: the pattern '(a|a)*b' took more than 1.0 s on a line of 62 characters" in row["reason"]


def test_a_check_says_at_which_article_a_pattern_takes_too_long(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", jsonl(["It rained.", "a" * 60 + "cb"]))
    done = run("check", path, "--max-rate", "0.5", "--pack", write(tmp_path / "mine.toml", SLOW.encode()))
    assert done.returncode == 2
    assert done.stderr.startswith(b"cleannews: 1: ")  # the article's id
    assert b"mine/slow: the pattern" in done.stderr
