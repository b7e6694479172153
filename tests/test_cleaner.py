"""Cleaners: custom filters, what is kept, and what comes in that is no text."""

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

from cleannews import Cleaner, Document, Pack, Removal, clean, default_cleaner, explain, without
from cleannews.cleaner import Fixpoint
from cleannews.news import default_pack

TEXT = "It rained all day in the old town.\n\nSHARE THIS NOW PLEASE\n\nREAD MORE: Ten ways to stay dry\n\nIt stopped."


def shouting(doc: Document) -> Iterator[Removal]:
    for line in doc.lines:
        if line.text.isupper():
            yield Removal(line.start, line.end, "mine/shouting", "interface")


def greedy(doc: Document) -> Iterator[Removal]:
    """Takes the first line of whatever it is given."""
    for line in doc.lines[:1]:
        yield Removal(line.start, line.end, "mine/greedy", "interface")


def test_a_custom_filter_is_added_by_putting_it_behind_the_others() -> None:
    cleaner = Cleaner((*default_cleaner().filters, shouting))
    assert cleaner.clean(TEXT) == "It rained all day in the old town.\n\nIt stopped."
    assert {"mine/shouting", "en/read-teaser"} == {removal.rule for removal in cleaner.explain(TEXT).removals}


def test_a_cleaner_is_a_filter() -> None:
    inner = Cleaner((shouting,))
    assert Cleaner((inner,)).clean(TEXT) == inner.clean(TEXT)


@pytest.mark.parametrize("off", [("en/*",), ("en/read-teaser", "mine/*"), ("*",)])
def test_without_switches_rules_off_in_a_cleaner_a_pack_and_a_function(off: tuple[str, ...]) -> None:
    for filter_ in (default_cleaner(), default_pack(), shouting):
        found = [mark.rule for mark in without(filter_, *off)(Document(TEXT))]
        assert not any(rule.startswith("en/read") for rule in found)
        if isinstance(filter_, Pack):
            assert isinstance(without(filter_, *off), Pack)
    assert list(without(shouting, "other/*")(Document(TEXT))) == list(shouting(Document(TEXT)))


def test_keep_leaves_a_category() -> None:
    assert "READ MORE: Ten ways to stay dry" not in clean(TEXT)
    assert "READ MORE: Ten ways to stay dry" in clean(TEXT, keep=("related",))
    assert clean(TEXT, keep="related") == clean(TEXT, keep=["related"])


def test_keep_of_no_category_says_which_there_are() -> None:
    with pytest.raises(ValueError, match="no category 'links' to keep; take any of advertising, byline"):
        clean(TEXT, keep=("links",))


@pytest.mark.parametrize("wrong", [b"text", bytearray(b"text"), None, 3, ["text"]])
def test_what_is_no_text_is_a_type_error_that_says_so(wrong: object) -> None:
    with pytest.raises(TypeError, match=f"not {type(wrong).__name__}"):
        clean(wrong)  # type: ignore[arg-type] # the point of the test


def test_bytes_are_told_to_be_decoded() -> None:
    with pytest.raises(TypeError, match="decode it first"):
        clean(b"text")  # type: ignore[arg-type] # the point of the test


@pytest.mark.parametrize("text", ["", "\n", " \n\t\n ", "\ud800", "\x00", "word", "\ud83d\ude00", "\u200b"])
def test_odd_texts_have_a_result_that_can_be_written(text: str) -> None:
    clean(text).encode("utf-8")
    assert explain(text).restore() == text


def test_everything_can_be_pickled() -> None:
    cleaner = Cleaner((*default_cleaner().filters, shouting), keep=("byline",))
    for thing in (cleaner, cleaner.explain(TEXT), without(shouting, "x/*"), Document(TEXT)):
        assert pickle.loads(pickle.dumps(thing)) == thing
    assert pickle.loads(pickle.dumps(cleaner)).clean(TEXT) == cleaner.clean(TEXT)


def test_a_filter_of_ones_own_is_called_once_and_a_fixpoint_comes_to_an_end() -> None:
    numbers = "\n".join(map(str, range(100)))
    assert numbers.removeprefix("0\n") == Cleaner((greedy,)).clean(numbers)
    assert Cleaner((Fixpoint((greedy,)),)).clean(numbers).endswith("98\n99")


def test_a_removal_across_an_earlier_cut_covers_what_is_on_both_sides() -> None:
    def word(doc: Document) -> Iterator[Removal]:
        at = doc.text.find("ab")
        if at >= 0:
            yield Removal(at, at + 2, "mine/word", "interface")

    explanation = Cleaner((Fixpoint((word,)),)).explain("xaabby")
    assert explanation.text == "xy"
    assert [(explanation.removals[0].start, explanation.removals[-1].end)] == [(1, 5)]


def test_positions_map_between_text_and_source() -> None:
    explanation = explain(TEXT)
    for at, character in enumerate(explanation.text):
        assert explanation.source[explanation.to_source(at)] == character
        assert explanation.to_text(explanation.to_source(at)) == at
    assert explanation.to_text(TEXT.index("Ten ways")) == explanation.text.index("It stopped.")


def test_a_fingerprint_is_the_same_in_another_process_and_changes_with_what_is_removed() -> None:
    default = default_cleaner()
    code = "import cleannews; print(cleannews.default_cleaner().fingerprint)"
    for seed in ("1", "2"):  # of the order in which sets are walked
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
        assert default.fingerprint == run.stdout.strip()
    assert default.fingerprint == pickle.loads(pickle.dumps(default)).fingerprint
    others = [
        without(default, "en/*"),
        replace(default, keep=("caption",)),
        Cleaner((*default.filters, shouting)),
        Cleaner((*default.filters, greedy)),
        Cleaner((*default.filters, without(shouting, "x"))),
        Cleaner((*default.filters, Cleaner((shouting,)))),
        Cleaner((Pack(default_pack().rules[1:]),)),
    ]
    assert len({cleaner.fingerprint for cleaner in (default, *others)}) == 1 + len(others)
    assert Cleaner((), ("byline", "caption")).fingerprint == Cleaner((), ("caption", "byline")).fingerprint


def test_the_captions_of_a_picture_story_stay_but_not_what_stands_between_them() -> None:
    towns = ("Upton", "Avon", "Oakham", "Elmley", "Ashton", "Birchley", "Fernhill", "Rowan")
    captions = [
        f"Boats carry people out of the streets of {town} on Monday. (Photo by Mary Oak/Reuters)" for town in towns
    ]
    intro = "The river rose all night, and by noon the lower town stood under water."
    story = "\n\n".join([intro, *captions[:7], "READ MORE: Ten ways to stay dry", captions[7]])
    cleaned = clean(story)
    assert all(f"streets of {town} on Monday." in cleaned for town in towns)
    assert "READ MORE" not in cleaned
    assert clean(cleaned) == cleaned
    assert clean("\n\n".join([intro * 20, *captions])) == intro * 20
