"""Runs as a person starts them: names, directories, budgets, annotations, pages."""

import contextlib
import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pyarrow.parquet as pq
import pytest

from cleannews import explain
from cleannews.cli.progress import bar
from cleannews.corpus.names import Plan, Way
from cleannews.corpus.seen import Seen
from cleannews.corpus.whole import extract
from cleannews.corpus.work import Counts
from tests.corpus.common import CLEAN, JUNK, call, files, jsonl, run, write
from tests.corpus.test_formats import parquet_table


def test_directories_globs_and_files_come_out_under_their_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("in/x/a.txt"), JUNK.encode())
    write(Path("in/x/b.jsonl.gz"), jsonl([JUNK]))
    write(Path("in/c.html"), f"<p>{JUNK}</p>".encode())
    for name in ("in/.hidden.txt", "in/notes.doc", "in/d.jsonl.part", "in/d.jsonl.rejected.jsonl", "in/.git/e.txt"):
        write(Path(name), b"x")
    assert call("in", "-o", "out", "--quiet") == 0
    assert files(Path("out")) == ["c.txt", "x/a.txt", "x/b.jsonl.gz"]
    assert Path("out/x/a.txt").read_text() == CLEAN
    assert call("in/**/*.txt", "in/x/b.jsonl.gz", "-o", "two/", "--quiet") == 0
    assert files(Path("two")) == ["b.jsonl.gz", "x/a.txt"]
    assert call("in/x/a.txt", "-o", "three/", "--quiet") == 0
    assert call("in/x/a.txt", "-o", "three", "--quiet") == 0
    assert files(Path("three")) == ["a.txt"]
    assert call("in", "-o", "in/out", "--quiet") == call("in", "-o", "in/out", "--quiet") == 0
    assert files(Path("in/out")) == files(Path("out"))
    assert call("in/x", "in/c.html", "-o", "four", "--removals", "l.jsonl", "--quiet") == 0
    assert call("restore", "four", "--removals", "l.jsonl", "-o", "five") == 0
    assert Path("five/a.txt").read_text() == JUNK


def test_what_is_passed_over_is_told_and_a_format_given_takes_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("in/part-1", "in/x/part-2", "in/b.jsonl", "in/.c.jsonl", "in/d.jsonl.rejected.jsonl"):
        write(Path(name), jsonl([JUNK]))
    assert call("in", "-o", "out") == 0
    assert "2 files were passed over, for no format is told by a name as in/part-1" in capsys.readouterr().err
    assert files(Path("out")) == ["b.jsonl"]
    assert call("in", "-o", "out", "--format", "jsonl") == 0
    assert "passed over" not in capsys.readouterr().err
    assert files(Path("out")) == ["b.jsonl", "part-1", "x/part-2"]
    assert call("explain", "in", "--format", "jsonl", "--json") == 0
    assert capsys.readouterr().out.count("en/read-teaser") == 3
    assert call("**/*", "-o", "out", "--format", "jsonl", "--quiet") == 0  # not what lies in out already
    assert files(Path("out")) == ["b.jsonl", "in/b.jsonl", "in/part-1", "in/x/part-2", "part-1", "x/part-2"]


def test_a_folder_that_cannot_be_read_is_no_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "a.txt", JUNK.encode())
    write(tmp_path / "shut" / "b.txt", JUNK.encode())
    look = os.scandir

    def scandir(path: str) -> object:
        if Path(path).name == "shut":  # root may look everywhere
            raise PermissionError(13, "Permission denied", path)
        return look(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert call(tmp_path, "-o", tmp_path / "out") == 1
    assert f"{tmp_path}/shut: cannot be read: Permission denied" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["a.txt", "b/a.txt", "-o", "out"], "would both be written to out/a.txt"),
        (["a.txt", "-o", "a.txt"], "would be overwritten; choose another place with -o"),
        (["a.txt", "b", "-o", "c.jsonl"], "c.jsonl is a file; several files need a directory"),
        (["a.txt", "-o", "out.jsonl"], "a.txt is text, and comes out as text: out.jsonl tells another format"),
        (["empty"], "no file there has a name that tells a format; see --format"),
        (["*.nothing"], "no file has such a name"),
        (["p.parquet"], "Parquet cannot be printed; say where it goes with -o"),
        (["-", "--in-place"], "cannot be changed in its place"),
        (["a.txt", "-o", "x", "--in-place"], "say different things"),
        (["a.txt", "--resume"], "only a run from files to files can be resumed"),
        (["a.txt", "-o", "x", "--annotate", "dolma"], "--annotate dolma needs records: jsonl"),
        (["c.jsonl", "--in-place", "--annotate", "dolma"], "--annotate dolma writes attributes and no texts"),
        (["c.jsonl", "-o", "x.jsonl", "--annotate", "--removals", "l"], "--annotate keeps the texts"),
        (["c.jsonl", "-o", "x.jsonl", "--removals", "c.jsonl"], "--removals c.jsonl: that is an input"),
        (["c.jsonl", "-o", "x.jsonl", "--report", "b/../c.jsonl"], "--report b/../c.jsonl: that is an input"),
        (["c.jsonl", "-o", "x.jsonl", "--removals", "x.jsonl"], "x.jsonl: that is written by this run already"),
        (["c.jsonl", "-o", "x.jsonl", "--removals", "x.jsonl.rejected.jsonl"], "that is written by this run already"),
        (["c.jsonl", "-o", "x.jsonl", "--removals", "l", "--report", "l"], "that is written by this run already"),
        (["c.jsonl", "--in-place", "--report", "c.jsonl"], "--report c.jsonl: that is written by this run already"),
        (["c.jsonl", "-o", "x.jsonl", "--removals", "x.jsonl.checkpoint"], "keep names that end so for themselves"),
        (["c.jsonl", "--in-place", "--removals", "l.part"], "--removals l.part: runs keep names that end so"),
        (["c.jsonl", "-o", "x.jsonl", "--report", "no/r.html"], "no; make it first, as in mkdir -p "),
        (["c.jsonl", "-o", "x.jsonl", "--removals", "no/l.jsonl"], "no; make it first, as in mkdir -p "),
        (["c.jsonl", "-o", "x/", "--removals", "x/no/l.jsonl"], "x/no; make it first, as in mkdir -p "),
        (["c.jsonl", "-o", "x.jsonl", "--report", "b"], "b is a folder; name a file"),
        (["c.jsonl", "-o", "c.jsonl/x"], "c.jsonl is a file, not a folder"),
        (["c.jsonl", "-o", "x.jsonl", "--report", "c.jsonl/x"], "c.jsonl is a file, not a folder"),
        (["c.jsonl", "-o", "/dev/null"], "/dev/null is no file that could be replaced; print to it"),
        (["a.txt", "-o", "x.txt", "--extractor", "resiliparse"], "pip install 'cleannews[resiliparse]'"),
    ],
)
def test_what_cannot_be_meant_is_told(
    words: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "b/a.txt", "c.jsonl", "empty/x"):
        write(Path(name), JUNK.encode())
    pq.write_table(parquet_table([]), "p.parquet")
    before = files(tmp_path)
    if "resiliparse" in words:
        monkeypatch.setitem(sys.modules, "resiliparse", None)
    assert call(*words) == 1
    assert message in capsys.readouterr().err
    assert files(tmp_path) == before


def test_a_missing_package_is_named_before_anything_is_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path / "a.jsonl", jsonl([JUNK]))
    for package, out, extra in (("zstandard", "b.jsonl.zst", "zstd"), ("pyarrow", "b.parquet", "parquet")):
        with monkeypatch.context() as patch:
            patch.setitem(sys.modules, package, None)
            source = path if extra == "zstd" else write(tmp_path / "a.parquet", b"")
            assert call(source, "-o", tmp_path / out) == 1
        assert f"pip install 'cleannews[{extra}]'" in capsys.readouterr().err
    assert files(tmp_path) == ["a.jsonl", "a.parquet"]


def test_an_output_never_takes_the_place_of_another_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    page = b"<p>It rained.</p>"
    write(Path("in/a.html"), page)
    write(Path("b.txt"), JUNK.encode())
    Path("out").mkdir()
    Path("out/a.txt").symlink_to("../b.txt")
    assert call("in", "b.txt", "-o", "out") == 1  # out/a.txt would be b.txt
    assert Path("b.txt").read_text() == JUNK
    assert Path("in/a.html").read_bytes() == page


def test_a_folder_where_nothing_may_be_written_is_told_before_anything_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path / "a.jsonl", jsonl([JUNK]))
    (tmp_path / "shut").mkdir()
    access = os.access
    monkeypatch.setattr(os, "access", lambda p, mode: Path(p).name != "shut" and access(p, mode))  # root may all
    for words in (["-o", tmp_path / "shut" / "b.jsonl"], ["-o", tmp_path / "shut" / "new" / "b.jsonl"],
                  ["--removals", tmp_path / "shut" / "l.jsonl"], ["--report", tmp_path / "shut" / "r.html"]):  # fmt: skip
        assert call(path, *words) == 1
        assert "shut: nothing may be written in this folder" in capsys.readouterr().err
    assert files(tmp_path) == ["a.jsonl"]


def test_ledger_and_report_may_lie_in_the_folder_that_the_run_makes(tmp_path: Path) -> None:
    write(tmp_path / "in" / "x" / "a.jsonl", jsonl([JUNK]))
    out = tmp_path / "new" / "out"
    words = ["--removals", out / "l.jsonl", "--report", tmp_path / "new" / "r.html", "--quiet"]
    assert call(tmp_path / "in", "-o", out, *words) == 0
    assert files(tmp_path / "new") == ["out/l.jsonl", "out/x/a.jsonl", "r.html"]
    assert call("restore", out, "--removals", out / "l.jsonl", "-o", tmp_path / "back") == 0
    assert files(tmp_path / "back") == ["x/a.jsonl"]
    assert (tmp_path / "back" / "x" / "a.jsonl").read_bytes() == jsonl([JUNK])


def test_more_than_may_go_leaves_the_record_and_is_told(tmp_path: Path) -> None:
    much = "It rained.\n\n" + "\n\n".join(f"READ MORE: {n} ways to stay dry in the rain" for n in range(9))
    path = write(tmp_path / "a.jsonl", jsonl([JUNK, much, "It rained."]))
    out = tmp_path / "b.jsonl"
    done = run(path, "-o", out, "--max-removed", 0.8, "--removals", tmp_path / "l.jsonl")
    assert done.returncode == 0
    assert out.read_bytes() == jsonl([CLEAN, much, "It rained."])
    flagged = tmp_path / "b.jsonl.flagged.jsonl"
    assert f"1 left as they were, for too much would have gone, see {flagged}:" in done.stderr.decode()
    assert f"{path}, record 2 (1): 9" in done.stderr.decode()
    (row,) = map(json.loads, flagged.read_text().splitlines())
    assert (row["file"], row["record"], row["id"]) == (str(path), 2, 1)
    assert row["share"] == pytest.approx(1 - len("It rained.") / len(much), abs=0.001)
    assert call("restore", out, "--removals", tmp_path / "l.jsonl", "-o", tmp_path / "c.jsonl") == 0
    assert (tmp_path / "c.jsonl").read_bytes() == path.read_bytes()
    assert call(path, "-o", out, "--max-removed", 1, "--quiet") == 0
    assert files(tmp_path) == ["a.jsonl", "b.jsonl", "c.jsonl", "l.jsonl"]  # an earlier run's list is gone
    assert out.read_bytes() == jsonl([CLEAN, "It rained.", "It rained."])
    assert call(path, "-o", out, "--max-removed", 0, "--quiet") == 0
    assert out.read_bytes() == path.read_bytes()


def test_annotated_records_keep_their_text_and_get_the_spans(tmp_path: Path) -> None:
    junk = f"<p>schÃ¶n</p>{JUNK}"
    path = write(tmp_path / "a.jsonl", f'{{"text": {json.dumps(junk)}, "n": 1.0 }}\r\n{{"text": null}}\n'.encode())
    out = tmp_path / "b.jsonl"
    assert call(path, "--annotate", "-o", out, "--quiet") == 0
    one, two = out.read_bytes().decode().splitlines()
    assert one.startswith(f'{{"text": {json.dumps(junk)}, "n": 1.0 , "removals": [{{"start"')
    (span,) = json.loads(one)["removals"]
    assert junk[span["start"] : span["end"]].strip() == "READ MORE: Ten ways to stay dry"  # in the text that is there
    assert (span["category"], span["rule"]) == ("related", "en/read-teaser")
    assert json.loads(two) == {"text": None, "removals": []}
    assert call(out, "-o", tmp_path / "c.jsonl", "--annotate", "--quiet") == 3  # not twice
    write(
        tmp_path / "a.json",
        b"[" + path.read_bytes().replace(b"\n", b"", 1).replace(b"\n", b"").replace(b"\r", b",") + b"]",
    )
    assert call(tmp_path / "a.json", "-o", tmp_path / "b.json", "--annotate", "--quiet") == 0
    assert [len(record["removals"]) for record in json.loads((tmp_path / "b.json").read_text())] == [1, 0]
    write(tmp_path / "a.csv", f'text,x\n"{JUNK}"\nIt rained.,1\n'.encode())
    assert call(tmp_path / "a.csv", "-o", tmp_path / "b.csv", "--annotate", "--quiet") == 0
    assert (tmp_path / "b.csv").read_text().startswith(f'text,x,removals\n"{JUNK}",,"[{{""start"": 12,')
    assert (tmp_path / "b.csv").read_text().endswith("\nIt rained.,1,[]\n")
    pq.write_table(parquet_table([JUNK, None, "It rained."]), tmp_path / "a.parquet")
    assert call(tmp_path / "a.parquet", "-o", tmp_path / "b.parquet", "--annotate", "--quiet") == 0
    table = pq.read_table(tmp_path / "b.parquet")
    assert table.drop_columns("removals").equals(pq.read_table(tmp_path / "a.parquet"))
    removals = [{"start": s, "end": e, "category": c, "rule": r} for s, e, r, c in explain(JUNK).removals]
    assert table["removals"].to_pylist() == [removals, [], []]


def test_dolma_gets_its_attributes_line_by_line(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl.gz", jsonl([JUNK, "It rained."]))
    assert call(path, "-o", tmp_path / "b.jsonl", "--annotate", "dolma", "--quiet") == 0
    found = [json.loads(line) for line in (tmp_path / "b.jsonl").read_text().splitlines()]
    (removal,) = explain(JUNK).removals
    name = "cleannews__removals__related"
    assert found == [
        {"id": 0, "attributes": {name: [[removal.start, removal.end, 1.0]]}},
        {"id": 1, "attributes": {}},
    ]


def test_url_and_language_are_the_records_or_those_given(tmp_path: Path) -> None:
    (tmp_path / "own.py").write_text(
        "from cleannews import Removal\n\n\ndef known(doc):\n"
        "    if (doc.url, doc.language) == ('u', 'de'):\n        yield Removal(0, 3, 'own/known', 'interface')\n"
    )
    records = [
        {"text": "It rained.", "url": "u", "lang": "de"},
        {"text": "It rained.", "lang": "de"},
        {"text": "It rained."},
    ]
    data = "".join(json.dumps(record) + "\n" for record in records).encode()
    for words, hits in (([], 0), (["--language-field", "lang"], 1), (["--language", "de", "--url", "u"], 3)):
        done = run("-", "--format", "jsonl", "--filter", "own:known", *words, stdin=data, cwd=tmp_path)
        assert done.stdout.count(b'"rained."') == hits


PAGE = """<!doctype html><html><head><title>Site</title><style>p {}</style></head><body><nav>Menu</nav><header>Top</header>
<main><article><h1>Rain &amp; wind</h1><p>It <b>rained</b>
all day.<br>Then it stopped.<ul><li>One<li>Two</ul><script>var x = "<p>no</p>"</script><!-- no --></article>
<article>Other</article></main><footer>End</footer></body></html>"""


def test_a_page_comes_out_as_the_text_of_its_article(tmp_path: Path) -> None:
    text = "Rain & wind\n\nIt rained all day.\nThen it stopped.\n\nOne\n\nTwo\n"
    assert extract(PAGE.encode(), "beautifulsoup") == text
    assert extract(
        PAGE.replace("wind", "Wärme").replace("<title>", "<meta charset=latin1><title>").encode("latin1"),
        "beautifulsoup",
    ) == text.replace("wind", "Wärme")
    path = write(tmp_path / "a.html.gz", PAGE.encode())
    assert call(path, "-o", tmp_path / "b.txt", "--quiet") == 0
    assert (tmp_path / "b.txt").read_text() == text


def test_another_extractor_is_asked_for_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def whole(html: str, **_: bool) -> str:
        return f" {len(html)} characters "

    monkeypatch.setitem(sys.modules, "trafilatura", SimpleNamespace(extract=whole))
    for name in ("resiliparse", "resiliparse.extract"):
        monkeypatch.setitem(sys.modules, name, SimpleNamespace())
    monkeypatch.setitem(sys.modules, "resiliparse.extract.html2text", SimpleNamespace(extract_plain_text=whole))
    for name in ("trafilatura", "resiliparse"):
        assert extract(PAGE.encode(), name) == f"{len(PAGE)} characters\n"


@pytest.mark.parametrize(
    "bomb", ["<!--", "</x", "<?", "<![CDATA[", "<", "&", "<p ", '<a b="', "<div>", "</div>", "<b>"]
)
def test_hostile_pages_end(bomb: str) -> None:
    page = f"<body><p>It rained.</p>{bomb * 5000}"
    try:
        text = extract(page.encode(), "beautifulsoup")
    except (ValueError, RecursionError):
        return
    assert text.startswith("It rained.")


def test_the_bar_is_for_terminals_only(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", jsonl([JUNK] * 3000))
    assert b"records/s" not in run(path, "-o", tmp_path / "b.jsonl").stderr
    parent, child = pty.openpty()
    words = [path, "-o", tmp_path / "c.jsonl", "--workers", "1", "--chunk-size", "9000"]
    command = [sys.executable, "-m", "cleannews", *map(str, words)]
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    process = subprocess.Popen(command, stderr=child, stdin=child, env=environment)
    os.close(child)
    shown = b""
    with contextlib.suppress(OSError):  # so Linux ends it
        while chunk := os.read(parent, 65536):  # a terminal that nobody reads would stop the run
            shown += chunk
    assert process.wait() == 0
    os.close(parent)
    assert b"records/s" in shown
    assert b"removed" in shown
    assert b"3,000 records, 3,000 changed" in shown


def test_of_a_pipe_no_share_is_told_and_without_rich_how_to_get_a_bar(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen = Seen(counts=Counts(records=5, data=100, characters=100, removed=3))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("FORCE_COLOR", "1")  # rich takes the captured stream for a terminal
    for size, share in ((0, False), (10, True)):
        with bar(Plan((Way("-", "out", "jsonl", size),), "out", directory=False), shown=True) as told:
            told(seen)
            told(seen)
        shown = capsys.readouterr().err
        assert "records/s" in shown
        assert ("0%" in shown.replace("0.00%", "").replace("3.00%", "")) == share
    monkeypatch.setitem(sys.modules, "rich.console", None)
    with bar(Plan((), None, directory=False), shown=True) as told:
        told(seen)
    assert capsys.readouterr().err == "cleannews: for a progress bar: pip install 'cleannews[progress]'\n"


def test_a_report_is_the_same_however_many_work(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", jsonl([f"{JUNK} {n}" for n in range(400)]) + b"{\n")
    pages = []
    for workers, size in ((1, 1 << 20), (1, 3000), (2, 3000)):
        page = tmp_path / f"{workers}{size}.html"
        words = ["--workers", workers, "--chunk-size", size, "--report", page, "--quiet"]
        assert call(path, "-o", tmp_path / "b.jsonl", *words) == 3
        pages.append(page.read_bytes().replace(str(size).encode(), b"SIZE"))
    assert pages[0] == pages[1] == pages[2].replace(b"1048576", b"SIZE")
