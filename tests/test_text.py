"""Lines, folding, and what is left around a cut."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews import Document, Removal
from cleannews.folding import _STRAIGHT, fold
from cleannews.text import _begins_line, _is_blank, cut, settle


def cut_marked(example: str) -> str:
    """Cut what stands between ⟦ and ⟧."""
    text, removals = "", []
    for piece in example.split("⟦"):
        inside, found, outside = piece.partition("⟧")
        if found:
            removals.append(Removal(len(text), len(text) + len(inside), "x/y", "related"))
        text += inside + outside
    return cut(text, settle(text, removals))


@pytest.mark.parametrize(
    ("example", "left"),
    [
        ("One.\n\n⟦Two.⟧\n\nThree.", "One.\n\nThree."),
        ("One.\n⟦Two.⟧\n\nThree.", "One.\n\nThree."),
        ("One.\n\n⟦Two.⟧\nThree.", "One.\n\nThree."),
        ("One.  \n⟦Two.⟧\n  Three.", "One.  \n  Three."),
        ("One.\n\n  ⟦Two.⟧ \n\n  Three.", "One.\n\n  Three."),
        ("⟦One.⟧\n\nTwo.", "Two."),
        ("One.\n\n⟦Two.⟧", "One."),
        ("One.\n\n⟦Two.⟧\n", "One.\n"),
        ("\n⟦One.⟧\n", ""),
        ("One.\n\n⟦Two.⟧\n⟦Three.⟧\n\n⟦Four.⟧\n\nFive.", "One.\n\nFive."),
        ("One.\n\n⟦Two.⟧\n\n⟦Three.⟧\n", "One.\n"),
        ("⟦Ad ⟧One.", "One."),
        ("⟦Ad⟧ One.", "One."),
        ("One. ⟦Ad⟧", "One."),
        ("One ⟦Ad⟧ two.", "One two."),
        ("One ⟦Ad⟧, two.", "One, two."),
        ("One ⟦Ad⟧Two.", "One Two."),
        ("One.\nTwo. ⟦Ad⟧\n⟦Ad⟧ Three.", "One.\nTwo.\nThree."),
    ],
)
def test_a_cut_leaves_neither_gaps_nor_double_blanks(example: str, left: str) -> None:
    assert left == cut_marked(example)


spans = st.lists(st.tuples(st.integers(-3, 30), st.integers(-3, 30)), max_size=6)


@given(st.text(st.sampled_from("ab \n\t."), max_size=25), spans)
def test_what_is_settled_is_sorted_disjoint_inside_and_covers_no_more_than_blanks_besides(
    text: str, marks: list[tuple[int, int]]
) -> None:
    removals = [Removal(start, end, "x/y", "related") for start, end in marks if start >= 0]
    settled = settle(text, removals)
    wanted = {i for r in removals for i in range(r.start, min(r.end, len(text)))}
    covered = {i for r in settled for i in range(r.start, r.end)}
    assert wanted <= covered
    assert all(text[i].isspace() for i in covered - wanted)
    assert all(r.start < r.end for r in settled)
    assert all(a.end <= b.start for a, b in pairwise(settled))
    assert cut(text, settled) == "".join(c for i, c in enumerate(text) if i not in covered)


@given(st.text(st.sampled_from("a \n\t\u00a0"), max_size=50), st.integers(0, 50), st.integers(0, 50))
def test_blanks_are_told_without_a_copy_of_what_may_be_the_whole_text(text: str, start: int, end: int) -> None:
    start = min(start, len(text))
    assert _begins_line(text, start) == (not text[text.rfind("\n", 0, start) + 1 : start].strip())
    for blanks in (" ", None):
        assert _is_blank(text, start, end, blanks) == (not text[start:end].strip(blanks))


@given(st.text(st.one_of(st.sampled_from([*_STRAIGHT, "İ"]), st.characters()), max_size=40))
def test_replacing_one_by_one_folds_as_translating_does(text: str) -> None:
    folded = (
        unicodedata.normalize("NFKC", text.replace("´", "'"))
        .casefold()
        .translate({ord(old): new for old, new in _STRAIGHT.items()})
    )
    assert fold(text) == " ".join(folded.split())


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.sampled_from("ab \n\t\u00a0\r"), max_size=30))
def test_lines_are_what_stands_in_the_text_at_their_positions(text: str) -> None:
    lines = Document(text).lines
    assert [line.text for line in lines] == [text[line.start : line.end] for line in lines]
    assert [line.text for line in lines] == [line.strip() for line in text.split("\n") if line.strip()]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("READ\u00a0MORE:  “Now”", 'read more: "now"'),
        ("İLGİLİ HABERLER", "ilgili haberler"),
        ("Straße — Ｆｏｔｏ", "strasse - foto"),
        ("l’été´s`", "l'été's'"),
        ("a\u200bb\u00adc", "abc"),
    ],
)
def test_folding(text: str, key: str) -> None:
    assert key == fold(text)
