"""The command line, run as a person runs it."""

import gzip
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

SEED = Path(__file__).parent.parent / "seeds" / "000_7817773ce47c195a.txt"
JUNK = "It rained.\n\nREAD MORE: Ten ways to stay dry\n\nIt stopped."
CLEAN = "It rained.\n\nIt stopped."


def run(*arguments: object, stdin: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    words = [sys.executable, "-m", "cleannews", *map(str, arguments)]
    return subprocess.run(words, input=stdin, capture_output=True, check=False, cwd=cwd)


def test_the_seed_article_is_printed_clean() -> None:
    done = run(SEED)
    assert done.returncode == 0
    assert b"Source: Read Full Article" not in done.stdout
    assert done.stdout.decode().startswith("Russia willing to ‘get closer’ to US")
    assert run("clean", SEED).stdout == done.stdout == run("-", stdin=SEED.read_bytes()).stdout


def test_an_article_without_boilerplate_is_printed_as_it_was() -> None:
    assert run("-", stdin=b"It rained.\r\nIt stopped.\n").stdout == b"It rained.\nIt stopped.\n"
    assert run("-", stdin=b" It rained. \n\n").stdout == b" It rained. \n\n"


RECORDS = [
    '{"id": 12345678901234567890123, "text": ' + json.dumps(JUNK) + ', "score": 1.50e+3, "tags": [1,  2], "b": null}',
    '{ "text" : "It rained." , "id":1.0}',
    '{"a": {"text": "READ MORE: Ten ways to stay dry"}, "text": null}',
    '{"text": "", "id": "\\u00e9", "id": "twice"}',
    "",
]


def test_in_json_lines_only_the_text_changes() -> None:
    expected = [RECORDS[0].replace(json.dumps(JUNK), json.dumps(CLEAN)), *RECORDS[1:]]
    done = run("-", "--format", "jsonl", stdin="\n".join(RECORDS).encode())
    assert done.stdout.decode() == "\n".join(expected)


def test_foreign_characters_stay_escaped_where_they_were_and_only_there(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    for ascii_ in (True, False):
        path.write_text(json.dumps({"text": "Größe.\n" + JUNK}, ensure_ascii=ascii_) + "\r\n", newline="")
        done = run(path)
        assert done.stdout.decode() == json.dumps({"text": "Größe.\n" + CLEAN}, ensure_ascii=ascii_) + "\r\n"


def test_gzipped_json_lines_in_and_out(tmp_path: Path) -> None:
    path, out = tmp_path / "a.jsonl.gz", tmp_path / "b.jsonl.gz"
    with gzip.open(path, "wt") as stream:
        stream.writelines(json.dumps({"body": JUNK, "n": n}) + "\n" for n in range(100))
    assert run(path, "--field", "body", "-o", out).returncode == 0
    with gzip.open(out, "rt") as stream:
        assert [json.loads(line) for line in stream] == [{"body": CLEAN, "n": n} for n in range(100)]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"text": "a"}\n{"text": ', "line 2: not JSON"),
        (b'{"text": "a"} x', "line 1: not JSON: Extra data"),
        (b'{"text": "a",}', "line 1: not JSON"),
        (b"[1]", "line 1: not a JSON object, but '[1]'"),
        (b'{"body": "a"}', "no field 'text': it has body; name the text's field with --field"),
        (b'{"text": 3}', "a int instead of a text in the field 'text'"),
        (b'{"text": "\xff"}', "line 1: byte 10 is not UTF-8"),
        (b'{"text": ' + b"[" * 100_000, "line 1: not JSON"),
    ],
)
def test_a_bad_record_is_told_with_its_line_and_nothing_is_left_half_written(
    content: bytes, message: str, tmp_path: Path
) -> None:
    path, out = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    path.write_bytes(content)
    done = run(path, "-o", out, "--strict")
    assert done.returncode == 1
    assert message in done.stderr.decode()
    assert str(path) in done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == [path]
    done = run(path)
    assert done.returncode == 3
    assert message in done.stderr.decode()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.txt"], "nowhere.txt: cannot be read: No such file or directory"),
        ([SEED, "--keep", "links"], "no category 'links'"),
        ([SEED, "--pack", "nowhere.toml"], "nowhere.toml: cannot be read"),
        ([SEED, "--filter", "nowhere:x"], "--filter nowhere:x: No module named 'nowhere'; give it as module:function"),
        ([SEED, "--filter", "json:nothing"], "give it as module:function"),
        (["rules", "show", "en/none"], "no rule 'en/none'"),
    ],
)
def test_a_wrong_call_is_told_in_a_sentence(arguments: list[object], message: str, tmp_path: Path) -> None:
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == 1
    assert message in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_a_broken_gzip_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"text": "a"}\n' * 1000)[:-20])
    done = run(path)
    assert done.returncode == 3
    assert b"not a whole gzip file" in done.stderr
    path.write_bytes(b"plain")
    assert b"not a whole gzip file" in run(path).stderr


def test_keep_without_pack_and_filter_change_what_goes(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(
        '[stop]\ncategory = "related"\nwhy = "x."\nlines = ["it stopped"]\nremoves = ["It stopped"]\nkeeps = ["It."]'
    )
    (tmp_path / "own.py").write_text(
        "from cleannews import Removal\n\n\ndef first(doc):\n"
        "    if doc.text.startswith('It rained.'):\n        yield Removal(0, 10, 'own/first', 'interface')\n"
    )
    for arguments, expected in (
        (["--keep", "related"], JUNK),
        (["--without", "en/read-*"], JUNK),
        (["--pack", "mine.toml"], "It rained."),
        (["--filter", "own:first", "--keep", "related"], JUNK.removeprefix("It rained.\n\n")),
    ):
        assert run("-", *arguments, stdin=JUNK.encode(), cwd=tmp_path).stdout.decode().rstrip("\n") == expected


def test_explain_marks_what_goes_and_names_the_rule() -> None:
    done = run("explain", "-", stdin=JUNK.encode())
    assert done.stdout.decode() == (
        "It rained.\n\n⟦READ MORE: Ten ways to stay dry⟧ (en/read-teaser, related)\n\nIt stopped.\n"
    )


def test_explain_for_machines_gives_offsets_in_the_source() -> None:
    (line,) = run("explain", "--json", "-", stdin=JUNK.encode()).stdout.splitlines()
    found = json.loads(line)
    assert found["text"] == CLEAN
    assert found["source"] == JUNK
    (removal,) = found["removals"]
    assert JUNK[removal["start"] : removal["end"]] == removal["text"] == "READ MORE: Ten ways to stay dry\n\n"
    assert (removal["rule"], removal["category"]) == ("en/read-teaser", "related")


@pytest.mark.parametrize("no_colour", ["", "1"])
def test_on_a_terminal_what_goes_is_struck_through(no_colour: str) -> None:
    parent, child = pty.openpty()
    subprocess.run(
        [sys.executable, "-m", "cleannews", "explain", SEED],
        stdout=child,
        env={**os.environ, "NO_COLOR": no_colour},
        check=True,
    )
    os.close(child)
    shown = b""
    while chunk := _read(parent):
        shown += chunk
    os.close(parent)
    assert (b"\x1b[9;" in shown) == (not no_colour)


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # Linux ends a terminal whose other side was closed with an error
        return b""


def test_rules_are_listed_shown_and_checked(tmp_path: Path) -> None:
    listed = run("rules").stdout.decode()
    assert "en/read-teaser " in listed
    assert "filters/video-title " in listed
    shown = run("rules", "show", "en/read-teaser").stdout.decode()
    assert shown.startswith("en/read-teaser (related)\n")
    assert "removes: " in shown
    good = tmp_path / "mine.toml"
    good.write_text('[a]\ncategory = "related"\nwhy = "x."\nlines = ["see"]\nremoves = ["See:"]\nkeeps = ["See it."]')
    assert run("rules", "check", good).returncode == 0
    good.write_text(good.read_text().replace('"See:"', '"Look"'))
    done = run("rules", "check", good)
    assert done.returncode == 1
    assert b"mine/a: removes 'Look'" in done.stderr


def test_a_closed_pipe_is_no_traceback(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text((json.dumps({"text": JUNK * 50}) + "\n") * 2000)
    command = f"{sys.executable} -m cleannews {path} | head -n 1"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    assert done.stderr == b""


@pytest.mark.parametrize(
    "arguments", [[], ["--help"], ["clean", "--help"], ["explain", "-h"], ["rules", "check", "-h"]]
)
def test_every_command_has_help(arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 0
    assert done.stdout.startswith(b"usage: cleannews")
