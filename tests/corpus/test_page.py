"""`docs/corpus.md` for a person at a terminal: its commands, run one after the other, do what it says."""

import json
import re
import shlex
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.corpus.common import CLEAN, JUNK, call, files, jsonl, read, write

PAGE = (Path(__file__).parent.parent.parent / "docs" / "corpus.md").read_text(encoding="utf-8")
COMMANDS = [
    line.partition("  #")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
    for line in block.splitlines()
]
STORY = "".join(
    f"<p>On day {n} it rained again, and the river by the mill rose by {n} inches.</p>" for n in range(2, 9)
)
MUCH = "It rained.\n\n" + "\n\n".join(f"READ MORE: {n} ways to stay dry in the rain" for n in range(9))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write(Path("articles/a.jsonl.gz"), jsonl([JUNK, "It rained.", MUCH]) + b"{\n")
    write(Path("articles/2024/b.csv"), f'id,text\n1,"{JUNK}"\n'.encode())
    write(Path("articles/2024/c.txt"), JUNK.encode())
    write(Path("articles/notes.doc"), b"\xff")
    pq.write_table(pa.table({"id": [1, 2], "text": [JUNK, None]}), "articles/d.parquet")
    write(Path("news/x/e.csv"), b"text\nIt rained.\n")
    write(Path("more.tsv"), b"text\tn\nIt rained.\t1\n")
    write(Path("articles.jsonl.gz"), jsonl([JUNK, "It rained."]))
    write(Path("article.txt"), JUNK.encode())
    write(Path("lines.txt"), b"It rained.\nREAD MORE: Ten ways to stay dry\n")
    write(Path("dump"), json.dumps({"key": "k", "body": JUNK}).encode() + b"\n")
    write(Path("pages/p.html"), f"<html><body><article>{STORY}</article></body></html>".encode())
    write(Path("old/f.jsonl"), jsonl([JUNK]))
    return tmp_path


def do(command: str) -> int:
    if "|" in command:
        shell = f'cleannews() {{ {shlex.quote(sys.executable)} -m cleannews "$@"; }}; set -o pipefail; {command}'
        return subprocess.run(["/bin/bash", "-c", shell], check=False).returncode
    program, *words = shlex.split(command)
    assert program == "cleannews"
    return call(*words)


def expected(command: str) -> int:
    if " articles/ " in command:
        return 3  # they hold one broken record
    if " check " in command:
        return 1  # they hold a record that was flagged, and left as it was
    return int("trafilatura" in command and find_spec("trafilatura") is None)


def test_every_command_of_the_page_does_what_it_says(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = here.with_name(f"{here.name}-before")
    shutil.copytree(here, before)
    assert len(COMMANDS) == 16
    for command in COMMANDS:
        assert do(command) == expected(command), command
    told = capsys.readouterr()
    assert told.out.startswith(CLEAN)
    assert "1 file was passed over, for no format is told by a name as articles/notes.doc" in told.err
    beside = ["a.jsonl.gz", "a.jsonl.gz.flagged.jsonl", "a.jsonl.gz.rejected.jsonl"]
    for folder in ("clean", "careful"):
        assert files(here / folder) == ["2024/b.csv", "2024/c.txt", *beside, "d.parquet"]
        assert read(here / folder / "a.jsonl.gz") == jsonl([CLEAN, "It rained.", MUCH])
    assert (here / "report.html").read_bytes().startswith(b"<!doctype html>")
    assert (here / "clean.txt").read_bytes() == b"It rained.\n\n"
    assert read(here / "clean.jsonl.zst") == read(here / "out.jsonl") == jsonl([CLEAN, "It rained."])
    assert files(here / "tables") == ["more.tsv", "x/e.csv"]
    assert json.loads((here / "old" / "f.jsonl").read_bytes())["text"] == CLEAN
    assert read(here / "originals" / "a.jsonl.gz") == read(before / "articles" / "a.jsonl.gz")
    for name in ("2024/b.csv", "2024/c.txt"):
        assert read(here / "originals" / name) == read(before / "articles" / name)
    assert read(here / "b.csv") == read(before / "articles" / "2024" / "b.csv")
    assert json.loads(read(here / "marked.jsonl.gz").splitlines()[0])["removals"]
    assert json.loads(read(here / "attributes" / "articles.jsonl.gz").splitlines()[0])["attributes"]
    if find_spec("trafilatura"):
        assert (here / "texts" / "p.txt").read_text().startswith("On day 2 it rained again")


def test_every_option_of_the_command_stands_on_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        call("clean", "--help")
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help", "--output"}
    assert len(options) > 20
    assert options <= set(re.findall(r"--[a-z-]+", PAGE))
