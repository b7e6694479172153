"""Originals of whole directories and of single files, and ledgers that do not belong to what is there."""

import gzip
import json
import shutil
from pathlib import Path

import pytest

from tests.corpus.common import CLEAN, JUNK, call, files, jsonl, read, write

OTHER = "It snowed.\n\nREAD MORE: Ten ways to keep warm\n\nIt stopped."


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory that was cleaned: names that occur twice, files without a removal, a page."""
    monkeypatch.chdir(tmp_path)
    write(Path("in/a.jsonl"), jsonl([JUNK, "It rained."]))
    write(Path("in/b.jsonl.gz"), jsonl([OTHER]))
    write(Path("in/x/a.jsonl"), jsonl(["It rained.", OTHER]))
    write(Path("in/x/y/a.jsonl"), jsonl(["It rained.", "It snowed."]))
    write(Path("in/z/c.html"), f"<p>{JUNK}</p>".encode())
    assert call("in", "-o", "out", "--removals", "l.jsonl.gz", "--quiet") == 0
    return tmp_path


def same(one: str, two: str) -> bool:
    return read(Path(one)) == read(Path(two))


@pytest.mark.parametrize("name", ["a.jsonl", "x/a.jsonl", "x/y/a.jsonl", "b.jsonl.gz"])
def test_one_file_of_many(name: str, here: Path) -> None:
    assert call("restore", f"out/{name}", "--removals", "l.jsonl.gz", "-o", here / Path(name).name) == 0
    assert same(Path(name).name, f"in/{name}")


def test_one_file_of_many_wherever_the_directory_was_moved(here: Path) -> None:
    (here / "new").mkdir()
    for name in ("out", "l.jsonl.gz"):
        shutil.move(here / name, here / "new" / name)
    assert call("restore", "new/out/x/a.jsonl", "--removals", "new/l.jsonl.gz", "-o", "a.jsonl") == 0
    assert same("a.jsonl", "in/x/a.jsonl")


def test_one_file_of_many_that_were_cleaned_in_their_place(here: Path) -> None:
    shutil.rmtree("in/z")
    shutil.copytree("in", "was")
    (here / "other").mkdir()
    assert call("in", "--in-place", "--removals", "other/l.parquet", "--quiet") == 0
    for name in ("a.jsonl", "x/a.jsonl", "x/y/a.jsonl", "b.jsonl.gz"):
        assert call("restore", f"in/{name}", "--removals", "other/l.parquet", "-o", "one/") == 0
        assert same(f"one/{Path(name).name}", f"was/{name}")
    assert call("restore", "in/x", "--removals", "other/l.parquet", "-o", "no") == 1
    assert call("restore", "in", "--removals", "other/l.parquet", "-o", "back") == 0
    shutil.move("in", "moved")
    assert call("restore", "moved", "--removals", "other/l.parquet", "-o", "back2") == 0
    for name in files(here / "was"):
        assert same(f"back/{name}", f"was/{name}")
        assert same(f"back2/{name}", f"was/{name}")


def test_a_file_that_could_not_be_read_keeps_no_other_from_coming_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    was = {"a.txt": JUNK.encode(), "b/latin.txt": b"Caf\xe9", "b/c.html": b"<script>x</script>", "d.txt": b"It rained."}
    for name, data in was.items():
        write(Path("in", name), data)
    assert call("in", "-o", "out", "--removals", "l.jsonl", "--quiet") == 3
    assert call("restore", "out", "--removals", "l.jsonl", "-o", "back") == 0
    assert {name: Path("back", name).read_bytes() for name in files(Path("back"))} == was
    Path("out/a.txt").unlink()  # of this one the ledger has only what went
    assert call("restore", "out", "--removals", "l.jsonl", "-o", "no") == 1
    assert not Path("no").exists()


def test_a_file_of_which_the_ledger_does_not_tell_is_not_taken_for_the_only_one_it_tells_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, data in {"bad.txt": b"Caf\xe9", "good.txt": b"It rained."}.items():
        write(Path("in", name), data)
    assert call("in", "-o", "out", "--removals", "l.jsonl", "--quiet") == 3
    assert call("restore", "out/good.txt", "--removals", "l.jsonl", "-o", "back.txt") == 0
    assert Path("back.txt").read_bytes() == b"It rained."


@pytest.mark.parametrize("name", ["/tmp/x.txt", "in/../../x.txt", "else/x.txt"])
def test_a_ledger_has_nothing_written_outside(name: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = gzip.decompress((here / "l.jsonl.gz").read_bytes()).decode()
    row = {"file": name, "record": 1, "id": None, "start": 0, "end": 0, "category": "rejected", "rule": "rejected"}
    (here / "l.jsonl").write_text(f"{text}{json.dumps({**row, 'text': 'x'})}\n")
    assert call("restore", "out", "--removals", "l.jsonl", "-o", "back/here") == 1
    assert f"l.jsonl tells of {name} too" in capsys.readouterr().err
    assert not (here / "back").exists()


@pytest.mark.usefixtures("here")
def test_what_cannot_be_told_apart_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy("out/a.jsonl", "q.jsonl")
    shutil.copytree("out", "less")
    Path("less/b.jsonl.gz").unlink()
    ledger = Path("l.jsonl.gz").read_bytes()
    for words, message in (
        (["q.jsonl", "-o", "new.jsonl"], "where the run wrote it; name its whole directory"),
        (["out/x", "-o", "new"], "l.jsonl.gz tells of in/a.jsonl too, which is not among the files"),
        (["less", "-o", "new"], "l.jsonl.gz tells of in/b.jsonl.gz too, which is not among the files"),
        (["out/b.jsonl.gz", "-o", "l.jsonl.gz"], "l.jsonl.gz would be overwritten"),
        (["out", "-o", "out"], "would be overwritten; choose another place with -o"),
    ):
        assert call("restore", *words, "--removals", "l.jsonl.gz") == 1
        assert message in capsys.readouterr().err
    assert not Path("new").exists()
    assert not Path("new.jsonl").exists()
    assert Path("l.jsonl.gz").read_bytes() == ledger


@pytest.mark.usefixtures("here")
def test_a_directory_made_of_several_in_any_order(capsys: pytest.CaptureFixture[str]) -> None:
    write(Path("a/2.jsonl"), jsonl([JUNK]))
    write(Path("b/1.jsonl"), jsonl([OTHER]))
    write(Path("b/3.txt"), OTHER.encode())
    assert call("b", "a", "in/x/*.jsonl", "-o", "two", "--removals", "l2.jsonl", "--quiet") == 0
    assert call("restore", "two", "--removals", "l2.jsonl", "-o", "back") == 0
    assert files(Path("back")) == ["1.jsonl", "2.jsonl", "3.txt", "a.jsonl"]
    for name, where in (("1.jsonl", "b"), ("2.jsonl", "a"), ("3.txt", "b"), ("a.jsonl", "in/x")):
        assert same(f"back/{name}", f"{where}/{name}")
    assert call("restore", "two", "--removals", "l.jsonl.gz", "-o", "no") == 1
    assert "tells of" in capsys.readouterr().err


def test_records_of_other_names_are_not_given_back_into(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here / "one.jsonl", jsonl([JUNK]))
    assert call("one.jsonl", "-o", "clean.jsonl", "--removals", "l1.jsonl", "--quiet") == 0
    write(here / "clean.jsonl", jsonl([CLEAN]).replace(b'"id": 0', b'"id": 7'))
    assert call("restore", "clean.jsonl", "--removals", "l1.jsonl", "-o", "back.jsonl") == 1
    assert "record 1 is 7, the ledger's 0; they do not belong together" in capsys.readouterr().err
    assert not (here / "back.jsonl").exists()


def test_no_ledger_is_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("restore", "out", "--removals", "none.jsonl", "-o", here / "back") == 1
    assert "none.jsonl: cannot be read: No such file or directory" in capsys.readouterr().err
