"""The compiled packs are those on the disk, whatever state the file is in."""

from pathlib import Path

import pytest

from cleannews import Document, compiled
from cleannews.compiled import load_packs

GOOD = '[a]\ncategory = "related"\nwhy = "x."\nlines = ["see this"]\nremoves = ["See this"]\nkeeps = ["See it."]\n'


@pytest.fixture
def packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(compiled, "PACKS", tmp_path)
    monkeypatch.setattr(compiled, "COMPILED", tmp_path / ".compiled")
    (tmp_path / "mine.toml").write_text(GOOD)
    return tmp_path


def test_a_second_load_reads_the_file_and_gives_the_same(packs: Path) -> None:
    first = load_packs()
    written = (packs / ".compiled").stat().st_mtime_ns
    second = load_packs()
    assert first == second
    assert next(iter(second(Document("See this:")))).rule == "mine/a"
    assert (packs / ".compiled").stat().st_mtime_ns == written


def test_a_changed_pack_is_compiled_again(packs: Path) -> None:
    load_packs()
    (packs / "mine.toml").write_text(GOOD.replace("see this", "see that").replace("See this", "See that"))
    assert load_packs().rules[0].patterns == ("see that",)
    (packs / "other.toml").write_text(GOOD)
    assert [rule.id for rule in load_packs().rules] == ["mine/a", "other/a"]


@pytest.mark.parametrize("content", [b"", b"rubbish" * 100])
def test_a_broken_file_is_replaced(packs: Path, content: bytes) -> None:
    (packs / ".compiled").write_bytes(content)
    assert [rule.id for rule in load_packs().rules] == ["mine/a"]
    assert (packs / ".compiled").read_bytes() != content


def test_a_place_that_cannot_be_written_to_is_no_error(packs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "COMPILED", packs / "nowhere" / ".compiled")
    assert [rule.id for rule in load_packs().rules] == ["mine/a"]
