"""Runs that are killed, stopped, starved of space or of workers, or cut off: nothing is lost, nothing half done."""

import contextlib
import ctypes
import gzip
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pyarrow.parquet as pq
import pytest

from cleannews.corpus import checkpoint
from cleannews.corpus.ledger import read_ledger
from cleannews.corpus.sinks import Sink
from tests.corpus.common import CLEAN, JUNK, call, files, jsonl, run, write
from tests.corpus.test_formats import parquet_table

# A filter that takes its time and finds nothing, so that a run lasts long enough to be killed in its middle.
SLOW = "import os, time\n\n\ndef slow(doc):\n    time.sleep(float(os.environ.get('PAUSE', '0')))\n    return ()\n"
TEXTS = [f"{JUNK} Record {n} says {Random(n).random()}." for n in range(600)]


class Case:
    """A run that can be started again and again, and what it should give."""

    def __init__(self, directory: Path, source: Path, output: str, *words: object) -> None:
        self.directory, self.source = directory, source
        (directory / "own.py").write_text(SLOW)
        self.words = [source, "--filter", "own:slow", "--quiet", "--chunk-size", 900, *words]
        self.expected = self.result("undisturbed", output)
        self.output = output

    def command(self, folder: str, output: str, *more: object) -> list[str]:
        where = self.directory / folder
        where.mkdir(exist_ok=True)
        words = [*self.words, "-o", where / output, "--removals", where / "ledger.jsonl.zst", *more]
        return [sys.executable, "-m", "cleannews", *map(str, words)]

    def result(self, folder: str, output: str) -> dict[str, bytes]:
        """What an undisturbed run gives."""
        done = subprocess.run(self.command(folder, output, "--workers", 1), cwd=self.directory, check=False)
        assert done.returncode in (0, 3)
        return self.found(folder)

    def found(self, folder: str) -> dict[str, bytes]:
        top = self.directory / folder
        return {name: (top / name).read_bytes() for name in files(top)}

    def start(self, *more: object, pause: float = 0.001) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            self.command("disturbed", self.output, *more),
            cwd=self.directory,
            env={**os.environ, "PAUSE": str(pause)},
            stderr=subprocess.PIPE,
        )

    def done_so_far(self) -> int:
        """Bytes in the output so far, whether half or whole."""
        total = 0
        for path in (self.directory / "disturbed").rglob("*"):
            with contextlib.suppress(FileNotFoundError):  # the run renames while we look
                total += path.stat().st_size if path.is_file() else 0
        return total


def cases() -> list[str]:
    return ["jsonl", "jsonl.gz", "jsonl.zst", "json", "csv.bz2", "parquet", "txt", "directory"]


def make(kind: str, tmp_path: Path) -> Case:
    broken = b"{\n" if kind.startswith("jsonl") else b""
    if kind == "directory":
        for n in range(12):
            name = f"{n}.jsonl{('', '.gz', '.zst')[n % 3]}"
            write(tmp_path / "in" / name, jsonl(TEXTS[n * 50 : n * 50 + 50 - n % 7]) + b"{\n" * (n == 5))
        return Case(tmp_path, tmp_path / "in", "out")
    name = f"a.{kind}"
    data = jsonl(TEXTS[:300]) + broken + jsonl(TEXTS[300:])
    if kind == "json":
        data = b"[" + b",".join(jsonl(TEXTS).splitlines()) + b"]"
    if kind == "csv.bz2":
        data = b"id,text\n" + b"".join(f'{n},"{text}"\n'.encode() for n, text in enumerate(TEXTS))
    if kind == "txt":
        data = "\n".join(text.replace("\n", " ") for text in TEXTS).encode()
    source = write(tmp_path / name, data)
    if kind == "parquet":
        pq.write_table(parquet_table(TEXTS), source, row_group_size=100)
    return Case(tmp_path, source, name, *(["--one-per-line"] if kind == "txt" else []))


@pytest.mark.parametrize("kind", cases())
def test_killed_at_any_moment_and_resumed_it_gives_what_an_undisturbed_run_gives(kind: str, tmp_path: Path) -> None:
    case = make(kind, tmp_path)
    random = Random(kind)
    kills, whole = 0, sum(map(len, case.expected.values()))
    for n in range(60):  # at most: each must get a little further
        process = case.start("--resume", "--workers", random.choice((1, 2)), pause=0.003)
        before, deadline = case.done_so_far(), time.monotonic() + random.uniform(0.5, 3) * (1 + n / 10)
        grow = random.randrange(1, whole // 3)
        while process.poll() is None and case.done_so_far() - before < grow and time.monotonic() < deadline:
            time.sleep(0.003)
        if process.poll() is None:
            process.kill()
            kills += 1
            process.communicate()
            if case.output != "out":
                assert (
                    not (tmp_path / "disturbed" / case.output).exists()
                    or case.found("disturbed")[case.output] == case.expected[case.output]
                )
        else:
            _, told = process.communicate()
            assert process.returncode in (0, 3), told
            break
    assert kills >= 2
    assert case.found("disturbed") == case.expected


def test_twenty_kills(tmp_path: Path) -> None:
    case = make("jsonl", tmp_path)
    random = Random(1)
    for _ in range(20):
        process = case.start("--resume", "--workers", 2, pause=0.004)
        time.sleep(random.uniform(0.2, 1.2))
        process.kill()
        process.communicate()
    assert run(*case.command("disturbed", case.output, "--resume")[3:], cwd=tmp_path).returncode == 3
    assert case.found("disturbed") == case.expected


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130), (signal.SIGHUP, 129)])
@pytest.mark.parametrize("workers", [1, 2])
def test_a_run_that_is_asked_to_stop_says_how_to_go_on(number: int, code: int, workers: int, tmp_path: Path) -> None:
    case = make("jsonl", tmp_path)
    process = case.start("--workers", workers, pause=0.004)
    while not (tmp_path / "disturbed" / "a.jsonl.checkpoint").exists():
        time.sleep(0.01)
    process.send_signal(number)
    _, told = process.communicate(timeout=30)
    assert process.returncode == code
    assert told == b"cleannews: stopped; --resume goes on from here\n"
    assert not (tmp_path / "disturbed" / "a.jsonl").exists()
    refused = run(*case.command("disturbed", case.output)[3:], cwd=tmp_path)
    assert refused.returncode == 1
    assert b"an earlier run" in refused.stderr
    assert b"--resume goes on with it" in refused.stderr
    assert run(*case.command("disturbed", case.output, "--resume")[3:], cwd=tmp_path).returncode == 3
    assert case.found("disturbed") == case.expected


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_signal_beside_a_checkpoint_leaves_what_can_be_gone_on_with(
    when: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = write(tmp_path / "a.jsonl", jsonl(TEXTS)), tmp_path / "b.jsonl"
    put_whole, calls = checkpoint.put, []

    def interrupted(point: Path, packed: str) -> None:
        calls.append(point)
        if when == "after":
            put_whole(point, packed)
        raise KeyboardInterrupt(143)

    words = [path, "-o", out, "--quiet", "--workers", 1, "--chunk-size", 900]
    monkeypatch.setattr(checkpoint, "put", interrupted)
    assert call(*words) == 143
    assert len(calls) == 1
    told = {"before": "nothing half done is left", "after": "--resume goes on from here"}[when]
    assert capsys.readouterr().err == f"cleannews: stopped; {told}\n"
    left = {"before": [], "after": ["b.jsonl.checkpoint", "b.jsonl.part"]}[when]
    assert files(tmp_path) == ["a.jsonl", *left]
    monkeypatch.setattr(checkpoint, "put", put_whole)
    assert call(*words, "--resume") == 0
    assert out.read_bytes() == jsonl([text.replace(JUNK, CLEAN) for text in TEXTS])


def test_a_run_stopped_before_it_has_got_anywhere_leaves_nothing(tmp_path: Path) -> None:
    case = make("jsonl", tmp_path)
    process = case.start("--workers", 1, pause=1)
    while not files(tmp_path / "disturbed"):
        time.sleep(0.01)
    process.terminate()
    _, told = process.communicate(timeout=30)
    assert (process.returncode, told) == (143, b"cleannews: stopped; nothing half done is left\n")
    assert files(tmp_path / "disturbed") == []


def children(pid: int) -> list[int]:
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = path.read_text().rpartition(")")[2].split()
            if int(fields[1]) == pid:
                found.append(int(path.parent.name))
    return found


def test_a_worker_that_is_killed_is_replaced_and_nothing_is_lost(tmp_path: Path) -> None:
    case = make("jsonl", tmp_path)
    process = case.start("--workers", 2, pause=0.003)
    killed = reached = 0
    while process.poll() is None:
        time.sleep(0.01)
        if killed < 5 and (done := case.done_so_far()) > reached + 5000:  # each gets a little further
            for child in children(process.pid)[:1]:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
                    killed, reached = killed + 1, done
    assert killed >= 2
    _, told = process.communicate()
    assert process.returncode == 3, told
    assert case.found("disturbed") == case.expected


def test_workers_that_die_of_a_record_end_the_run_and_say_where(tmp_path: Path) -> None:
    (tmp_path / "own.py").write_text(
        "import os, signal\n\n\ndef deadly(doc):\n    if 'Record 90 ' in doc.text:\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n    return ()\n\n\n"
        "def wrong(doc):\n    raise KeyError('a fault of mine')\n"
    )
    path = write(tmp_path / "a.jsonl", jsonl(TEXTS[:200]))
    words = [path, "-o", tmp_path / "b.jsonl", "--workers", 2, "--chunk-size", 900]
    done = run(*words, "--filter", "own:deadly", cwd=tmp_path, timeout=60)
    assert done.returncode == 1
    told = re.search(rb"a\.jsonl, line (\d+): 3 workers", done.stderr)
    assert told is not None
    assert 91 - 30 < int(told[1]) <= 91  # where the batch begins that holds line 91
    assert b"3 workers in a row died here (the last with -9;" in done.stderr
    assert not (tmp_path / "b.jsonl").exists()
    (tmp_path / "b.jsonl.checkpoint").unlink(missing_ok=True)
    done = run(*words, "--filter", "own:wrong", cwd=tmp_path, timeout=60)
    assert done.returncode == 1
    assert b"a fault of mine" in done.stderr
    assert b'own.py", line' in done.stderr


def test_the_parents_death_ends_the_workers(tmp_path: Path) -> None:
    case = make("jsonl", tmp_path)
    process = case.start("--workers", 2, pause=0.003)
    while case.done_so_far() < 5000:
        time.sleep(0.01)
    workers = children(process.pid)
    assert len(workers) == 2
    process.kill()
    process.communicate()
    deadline = time.monotonic() + 20
    while any(Path(f"/proc/{pid}").exists() for pid in workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [pid for pid in workers if Path(f"/proc/{pid}").exists()]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_pipe_that_closes_ends_the_run_quietly(workers: int, tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", jsonl(TEXTS * 4))
    command = f"{sys.executable} -m cleannews {path} --workers {workers} --chunk-size 2000 | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["/bin/bash", "-c", command], capture_output=True, check=True, timeout=60)
    assert done.stdout.splitlines()[1] == b"1"
    assert done.stderr == b""


@contextlib.contextmanager
def small_disk(directory: Path, size: int) -> Iterator[None]:
    """A tmpfs of some bytes on a directory; skips where that may not be mounted."""
    directory.mkdir(exist_ok=True)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"none", os.fsencode(directory), b"tmpfs", 0, f"size={size}".encode()):
        pytest.skip("no tmpfs may be mounted here; the test with a limit covers it")
    try:
        yield
    finally:
        libc.umount2(os.fsencode(directory), 2)


@pytest.mark.parametrize("kind", ["jsonl", "jsonl.gz", "parquet"])
def test_a_full_disk_is_told_and_with_room_the_run_goes_on(kind: str, tmp_path: Path) -> None:
    case = make(kind, tmp_path)
    need = sum(map(len, case.expected.values()))
    with small_disk(tmp_path / "disturbed", need * 2 // 3 // 4096 * 4096):
        done = run(*case.command("disturbed", case.output)[3:], cwd=tmp_path, timeout=60)
        assert done.returncode == 1
        assert b"cannot be written: No space left on device; make room" in done.stderr
        assert b"Traceback" not in done.stderr
        assert case.output not in files(tmp_path / "disturbed")
        if b"--resume" in done.stderr:
            room = tmp_path / "room"
            room.mkdir()
            for name in files(tmp_path / "disturbed"):
                (room / name).write_bytes((tmp_path / "disturbed" / name).read_bytes())
        libc = ctypes.CDLL(None, use_errno=True)
        options = f"size={need * 4}".encode()
        assert libc.mount(b"none", os.fsencode(tmp_path / "disturbed"), b"tmpfs", 32, options) == 0  # 32: MS_REMOUNT
        assert run(*case.command("disturbed", case.output, "--resume")[3:], cwd=tmp_path).returncode in (0, 3)
        assert case.found("disturbed") == case.expected


def test_a_limit_on_the_size_of_files_is_told_like_a_full_disk(tmp_path: Path) -> None:
    case = make("jsonl", tmp_path)
    limit = len(case.expected["a.jsonl"]) // 2
    done = subprocess.run(
        case.command("disturbed", case.output),
        cwd=tmp_path, capture_output=True, check=False, timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )  # fmt: skip
    assert done.returncode == 1
    assert b"cannot be written: File too large; make room; then --resume goes on with it" in done.stderr
    assert "a.jsonl" not in files(tmp_path / "disturbed")
    assert run(*case.command("disturbed", case.output, "--resume")[3:], cwd=tmp_path).returncode == 3
    assert case.found("disturbed") == case.expected


def test_a_run_is_not_resumed_as_another(tmp_path: Path) -> None:
    case = make("jsonl", tmp_path)
    process = case.start("--workers", 1, pause=0.004)
    while not (tmp_path / "disturbed" / "a.jsonl.checkpoint").exists():
        time.sleep(0.01)
    process.kill()
    process.communicate()
    again = case.command("disturbed", case.output, "--resume")[3:]
    for words, message in (
        ([*again, "--keep", "legal"], "the interrupted run had another cleaner"),
        ([*again, "--field", "body"], "the interrupted run had another field: 'text', not 'body'"),
        ([*again, "--max-removed", "0.5"], "another max_removed: None, not 0.5"),
    ):
        done = run(*words, cwd=tmp_path)
        assert done.returncode == 1
        assert message in done.stderr.decode()
    part = tmp_path / "disturbed" / "a.jsonl.part"
    kept = part.read_bytes()
    part.write_bytes(kept[:10])
    assert b"was changed since the interruption" in run(*again, cwd=tmp_path).stderr
    part.write_bytes(kept)
    data = case.source.read_bytes()
    case.source.write_bytes(data + jsonl(["It rained."]))
    done = run(*again, cwd=tmp_path)
    assert b"the inputs or outputs are not those of the interrupted run, or were changed since" in done.stderr
    assert b"remove " in done.stderr
    (tmp_path / "disturbed" / "a.jsonl.checkpoint").write_text("{")
    assert b"not a checkpoint" in run(*again, cwd=tmp_path).stderr


def test_in_its_place_a_killed_run_loses_neither_text_nor_ledger(tmp_path: Path) -> None:
    originals = {}
    (tmp_path / "own.py").write_text(SLOW)
    for n in range(40):
        data = jsonl(TEXTS[n * 10 : n * 10 + 10])
        originals[f"{n:02}.jsonl.gz"] = data
        write(tmp_path / "in" / f"{n:02}.jsonl.gz", data)
    words = ["in", "--in-place", "--removals", "ledger.jsonl.gz", "--filter", "own:slow"]
    words += ["--quiet", "--resume", "--chunk-size", "2000"]
    kills = 0
    for n in range(60):
        command = [sys.executable, "-m", "cleannews", *words, "--workers", str(1 + n % 2)]
        with (tmp_path / "told").open("wb") as told:
            process = subprocess.Popen(command, cwd=tmp_path, env={**os.environ, "PAUSE": "0.004"}, stderr=told)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait((0.5 + n % 7 / 5) * (1 + n / 10))  # on a busy machine even starting takes its time
        if process.poll() is not None:
            break
        process.kill()
        process.wait()
        kills += 1
    # one that is killed when all is done, and before its end, is begun once more, and finds the whole ledger
    assert process.returncode == 0 or b"ledger.jsonl.gz is there already" in (tmp_path / "told").read_bytes()
    assert kills >= 2
    assert files(tmp_path / "in") == sorted(originals)
    assert sum(row["category"] == "related" for row in read_ledger(str(tmp_path / "ledger.jsonl.gz"))[1]) == 400
    assert call("restore", tmp_path / "in", "--removals", tmp_path / "ledger.jsonl.gz", "-o", tmp_path / "back") == 0
    for name, data in originals.items():
        assert gzip.decompress((tmp_path / "back" / name).read_bytes()) == data


def ended_at(touch: int, words: list[object]) -> bool:
    """Whether a run, in a process of its own, came to that touch of the disk, and ended there as if it were killed."""
    pid = os.fork()
    if pid:
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 77
    touches = iter(range(1, 100_000))

    def ending(function: Callable[..., object]) -> Callable[..., object]:
        def wrapped(*arguments: object, **more: object) -> object:
            if next(touches) == touch:
                os._exit(77)
            return function(*arguments, **more)

        return wrapped

    for owner, name in ((Path, "replace"), (Path, "unlink"), (os, "fsync"), (Sink, "append")):
        setattr(owner, name, ending(getattr(owner, name)))
    os._exit(call(*words))


@pytest.mark.parametrize("place", ["in-place", "elsewhere"])
def test_a_run_may_end_at_any_touch_of_the_disk(place: str, tmp_path: Path) -> None:
    here = {
        "in": tmp_path / "in",
        "ledger": tmp_path / "l.jsonl",
        "report": tmp_path / "r.html",
        "out": tmp_path / "out",
    }
    words: list[object] = [here["in"], "--removals", here["ledger"], "--report", here["report"], "--quiet"]
    words += ["--workers", 1, "--chunk-size", 500, *(["--in-place"] if place == "in-place" else ["-o", here["out"]])]
    was = {
        "a.jsonl": jsonl(TEXTS[:99]) + b"{\n" + jsonl(TEXTS[:9]),
        "b.jsonl": jsonl(TEXTS[:5]),
        "c.txt": JUNK.encode(),
    }

    def begin() -> None:
        for path in here.values():
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        for name, data in was.items():
            write(here["in"] / name, data)

    begin()
    assert call(*words) == 3
    expected = {name: (tmp_path / name).read_bytes() for name in files(tmp_path)}
    for touch in range(1, 1000):
        begin()
        if not ended_at(touch, words):
            break
        done = not list(tmp_path.rglob("*.checkpoint")) and here["ledger"].exists()  # before its very end
        assert call(*words, "--resume") == (1 if done and place == "in-place" else 3), touch
        assert {name: (tmp_path / name).read_bytes() for name in files(tmp_path)} == expected, touch
        cleaned = here["in" if place == "in-place" else "out"]
        assert call("restore", cleaned, "--removals", here["ledger"], "-o", tmp_path / "back") == 0
        assert {name: (tmp_path / "back" / name).read_bytes() for name in was} == was, touch
        shutil.rmtree(tmp_path / "back")
    assert 30 < touch < 999


def in_place(tmp_path: Path, count: int, *, broken: int = -1) -> list[object]:
    """The words that clean some files in their place, one of which may hold a broken record at its end."""
    for n in range(count):
        data = jsonl(TEXTS[n * 150 : n * 150 + 150]) + b"{\n" * (n == broken)
        write(tmp_path / "in" / f"{n}.jsonl", data)
        write(tmp_path / "was" / f"{n}.jsonl", data)
    return [tmp_path / "in", "--in-place", "--removals", tmp_path / "ledger.jsonl", "--quiet", "--chunk-size", 900]


def given_back(tmp_path: Path) -> dict[str, bytes]:
    assert call("restore", tmp_path / "in", "--removals", tmp_path / "ledger.jsonl", "-o", tmp_path / "back") == 0
    return {name: (tmp_path / "back" / name).read_bytes() for name in files(tmp_path / "back")}


@pytest.mark.parametrize("more", [[], ["--resume"]])
def test_in_its_place_a_second_run_does_not_take_the_firsts_ledger(
    more: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = in_place(tmp_path, 2)
    (tmp_path / "ledger.jsonl").touch()  # an empty file holds nothing that could be lost
    assert call(*words) == 0
    ledger = (tmp_path / "ledger.jsonl").read_bytes()
    assert ledger.count(b"\n") == 301
    assert call(*words, *more) == 1
    assert "ledger.jsonl is there already: if an earlier run ended with it" in capsys.readouterr().err
    assert (tmp_path / "ledger.jsonl").read_bytes() == ledger
    assert files(tmp_path / "in") == ["0.jsonl", "1.jsonl"]
    words[3] = tmp_path / "second.jsonl"
    assert call(*words, *more) == 0
    assert (tmp_path / "second.jsonl").read_bytes().count(b"\n") == 1
    assert given_back(tmp_path) == {name: (tmp_path / "was" / name).read_bytes() for name in files(tmp_path / "was")}


def test_elsewhere_a_second_run_writes_its_ledger_anew(tmp_path: Path) -> None:
    in_place(tmp_path, 2)
    words = [tmp_path / "in", "-o", tmp_path / "out", "--removals", tmp_path / "ledger.jsonl", "--quiet"]
    assert call(*words, "--keep", "related") == 0
    assert (tmp_path / "ledger.jsonl").read_bytes().count(b"\n") == 1
    assert call(*words, "--resume") == 0
    assert (tmp_path / "ledger.jsonl").read_bytes().count(b"\n") == 301


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("broken", [0, 2])
def test_in_its_place_a_strict_run_that_stops_keeps_what_gives_the_files_before_back(
    workers: int, broken: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [*in_place(tmp_path, 4, broken=broken), "--strict", "--workers", workers, "--max-removed", "0.99"]
    assert call(*words) == 1
    message = capsys.readouterr().err
    assert f"{broken}.jsonl, line 151: not JSON" in message
    whole = {name: (tmp_path / "was" / name).read_bytes() for name in files(tmp_path / "was")}
    done = {f"{n}.jsonl" for n in range(broken)}
    for name, data in whole.items():
        assert ((tmp_path / "in" / name).read_bytes() == data) is (name not in done)
    if not broken:  # nothing was replaced: nothing is left
        assert "--resume" not in message
        assert files(tmp_path / "in") == sorted(whole)
        assert not list(tmp_path.glob("ledger*"))
        return
    assert message.endswith("; the files before it are done: --resume goes on with it\n")
    assert call(*words) == 1
    assert "--resume goes on with it; or move " in capsys.readouterr().err
    assert call(*words, "--keep", "legal", "--resume") == 1
    told = capsys.readouterr().err
    assert "another cleaner" in told
    assert "ledger.jsonl.part away to begin anew (what went from files that are done stands there)" in told
    mended = whole[f"{broken}.jsonl"] = whole[f"{broken}.jsonl"].replace(b"{\n", jsonl([JUNK]))
    (tmp_path / "in" / f"{broken}.jsonl").write_bytes(mended)
    assert call(*words, "--resume") == 0
    assert files(tmp_path / "in") == sorted(whole)
    assert (tmp_path / "ledger.jsonl").read_bytes().count(b"\n") == 602
    assert given_back(tmp_path) == whole


GROWS = """import json, pathlib


def grows(doc):
    if "Record 320 " in doc.text and pathlib.Path("not-yet").exists():
        pathlib.Path("not-yet").unlink()
        with (pathlib.Path("in") / "2.jsonl").open("a") as stream:
            stream.write(json.dumps({"id": 0, "text": "It thundered."}) + "\\n")
    return ()
"""


def test_in_its_place_a_file_that_is_written_to_meanwhile_loses_nothing(tmp_path: Path) -> None:
    words = [*in_place(tmp_path, 4), "--workers", 1, "--filter", "own:grows"]
    (tmp_path / "own.py").write_text(GROWS)
    (tmp_path / "not-yet").touch()
    done = run(*words, cwd=tmp_path)
    assert done.returncode == 1
    assert b"2.jsonl was written to while it was read; it stays as it is now; the files before it" in done.stderr
    whole = {name: (tmp_path / "was" / name).read_bytes() for name in files(tmp_path / "was")}
    whole["2.jsonl"] += jsonl(["It thundered."])
    assert (tmp_path / "in" / "2.jsonl").read_bytes() == whole["2.jsonl"]
    assert run(*words, "--resume", cwd=tmp_path).returncode == 0
    assert files(tmp_path / "in") == sorted(whole)
    assert b"READ MORE" not in (tmp_path / "in" / "2.jsonl").read_bytes()
    assert given_back(tmp_path) == whole


@pytest.mark.parametrize("place", ["file", "directory", "in-place"])
def test_two_runs_do_not_write_to_one_place(place: str, tmp_path: Path) -> None:
    case = make("directory", tmp_path)
    words = [*case.words, "--removals", tmp_path / "ledger.jsonl"]
    if place == "file":
        words[0] = tmp_path / "in" / "0.jsonl"
    words += ["--in-place"] if place == "in-place" else ["-o", tmp_path / ("a.jsonl" if place == "file" else "out")]
    command = [sys.executable, "-m", "cleannews", *map(str, words)]
    first = subprocess.Popen(command, cwd=tmp_path, env={**os.environ, "PAUSE": "1"})
    while not list(tmp_path.rglob("*.part")):
        time.sleep(0.01)
    for more in ([], ["--resume"]):
        second = run(*words, *more, cwd=tmp_path)
        assert second.returncode == 1
        assert b"another run is writing to this place" in second.stderr
    first.kill()
    first.wait()
    assert list(tmp_path.rglob("*.lock"))
    assert run(*words, "--resume", cwd=tmp_path).returncode in (0, 3)
    assert not list(tmp_path.rglob("*.lock"))
    if place == "directory":
        wanted = {name.removeprefix("out/"): data for name, data in case.expected.items() if name.startswith("out/")}
        assert {name: (tmp_path / "out" / name).read_bytes() for name in files(tmp_path / "out")} == wanted


def test_the_report_of_a_resumed_run_is_the_undisturbed_ones(tmp_path: Path) -> None:
    case = make("jsonl", tmp_path)
    page = tmp_path / "undisturbed.html"
    case.words += ["--report", page]
    case.result("undisturbed", case.output)
    expected, disturbed = page.read_bytes(), tmp_path / "disturbed.html"
    case.words[-1] = disturbed
    process = case.start("--workers", 1, pause=0.004)
    while not (tmp_path / "disturbed" / "a.jsonl.checkpoint").exists():
        time.sleep(0.01)
    process.kill()
    process.communicate()
    state = json.loads((tmp_path / "disturbed" / "a.jsonl.checkpoint").read_text())
    assert 0 < state["seen"]["counts"]["records"] < 600
    assert run(*case.command("disturbed", case.output, "--resume")[3:], cwd=tmp_path).returncode == 3
    assert disturbed.read_bytes() == expected
