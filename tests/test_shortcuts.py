"""What is quicker to ask first says the same as what it stands for: the shortcuts of the filters, one by one."""

from __future__ import annotations

import re
import sys

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from cleannews import Document
from cleannews.blocks import WORD
from cleannews.filters import cues, heads, links, notices, repeats, teasers, top, words
from cleannews.filters.captions import _CREDITED
from cleannews.filters.credits import _BRACKET, _BRACKETS, _LETTERS, _TAIL
from cleannews.filters.headlines import _BELOW
from cleannews.filters.outline import ends, likeness_above, texts
from cleannews.shape import (
    _MARK_AT_END,
    _MAY_BE_UNSPACED,
    _NOT_ASCII,
    _PAIR,
    _UNSPACED,
    MARK,
    is_sentence,
    likeness,
    long_stems,
    words_in,
)

SIGNS = ".!?…。！？｡।۔؟։။።:;,\"'“”„’»«)]』」(（[/@#€$£%-–—| "
LETTERS = "aAbéßÀ²Жжı漢東カひกခខລ٣5𝟘"
TEXTS = st.text(st.sampled_from(SIGNS + LETTERS + "  rstvc"), min_size=1, max_size=40).map(str.strip).filter(bool)
KINDS = st.text(st.sampled_from("pstbco"), max_size=30)
EVERY = "".join(chr(c) for c in range(sys.maxunicode + 1) if not 0xD800 <= c < 0xE000)
HTTP = ("", "http://a", "https:", "pic.twitter", "5 kg", ": 3", "@a", "//", "2 x 4", "78", "3 €", "50%")


@given(TEXTS | st.builds(str.__add__, TEXTS, st.sampled_from(("Mr. Jr.", " Inc.", " etc.", "A.", "xA.", " No."))))
def test_a_sentence_ends_as_its_expressions_say(text: str) -> None:
    ended = regex.search(r"[.!?…。！？｡।۔؟։။።][\"'”’»)\]』」]*$|[”»」』]$", text)
    short = regex.search(r"\b(?:\p{Lu}|vs|Jr|Sr|St|Inc|Co|Ltd|No|Nr|etc)\.$", text)
    assert is_sentence(text) == (ended is not None and short is None)


@given(TEXTS, st.sampled_from((" (1)", "[2]", "(ab cd)", " [(x)", " (a footnote1)", "()", "([])")))
def test_a_mark_at_the_end_is_found_in_the_end(text: str, mark: str) -> None:
    whole = text + mark
    assert whole[:-MARK] + _MARK_AT_END.sub("", whole[-MARK:]) == _MARK_AT_END.sub("", whole)


def test_whatever_is_written_without_blanks_is_looked_for() -> None:
    unspaced = {*_UNSPACED.findall(EVERY), *regex.findall(r"[\p{Han}\p{Katakana}]", EVERY)}
    assert unspaced <= {*_MAY_BE_UNSPACED.findall(EVERY)}


@given(TEXTS)
def test_words_and_stems_are_those_of_the_slower_expressions(text: str) -> None:
    assert words_in(text) == len(text.split()) + len(_UNSPACED.findall(text)) // 2
    assert long_stems(text) == {word[:6] for word in regex.findall(r"\p{L}{5,}", text.lower())}
    assert _MAY_BE_UNSPACED.search(text) or not _PAIR.findall(text)


def test_no_letter_beyond_ascii_is_taken_for_a_sign() -> None:
    assert {c for c in regex.findall(r"\p{L}", EVERY) if not c.isascii()} <= {*_NOT_ASCII.findall(EVERY)}


@given(TEXTS, st.sampled_from(HTTP))
def test_each_fact_has_a_sign_of_one(text: str, fact: str) -> None:
    for each in (text, text + fact, fact + text):
        assert heads.has_fact(each) == (heads._FACT.search(each) is not None)


def test_each_digit_is_the_sign_of_a_fact() -> None:
    assert {*regex.findall(r"\d", EVERY)} <= {*heads._FACTUAL.findall(EVERY)}


@given(TEXTS | st.from_regex(r"(\p{L}+)? ?(»|›|→| > | / |>|/)[A-Z][a-z]*".replace(r"\p{L}", "[A-Za-z]")))
def test_each_step_of_a_way_has_its_sign(text: str) -> None:
    assert any(map(text.__contains__, top._SIGNS)) == (top._STEP.search(text) is not None)


@pytest.mark.parametrize("day", ["3 May 2024", "2024-05-03", "3.5.24", "٣ May 2024", "2024年5月3日", "May 3rd, 2024"])
def test_a_day_has_a_digit(day: str) -> None:
    assert (top._GIVEN.search(day) or top._DATE.fullmatch(day)) is None or top._DIGIT.search(day)


def test_what_is_offered_begins_with_one_of_the_initials() -> None:
    begun = {c for c in EVERY[:0x3000] if teasers._MEDIUM.fullmatch(c, partial=True)}
    assert begun == teasers._INITIALS


@given(
    TEXTS, st.sampled_from((". Mary Oak", ".Reuters", "? (Oak/Reuters)", ".” (Oak)", ". AP")), st.sampled_from(SIGNS)
)
def test_credits_end_with_one_of_their_characters(text: str, credit: str, sign: str) -> None:
    for line in (f"{text}{credit}", f"{text}{credit}{sign}".strip()):
        assert not _TAIL.search(line) or (_LETTERS.fullmatch(line[-1]) and "." in line) or line[-1] in ".:,;"
        assert not _BRACKET.search(line) or (_BRACKETS.fullmatch(line[-1]) and "(" in line)


@pytest.mark.parametrize(
    "pattern",
    [
        *(_CREDITED, _BELOW, links._RUN, links._CARDS, links._CUTS, links._BETWEEN, links._SINGLE, links._BULLETS),
        *(repeats._LINKS, teasers._CARDS),
    ],
    ids=lambda pattern: pattern.pattern,
)
@given(kinds=KINDS, first=st.integers(0, 5))
def test_both_engines_find_the_same_in_an_outline(pattern: re.Pattern[str], kinds: str, first: int) -> None:
    slow = regex.compile(pattern.pattern)
    assert [m.span() for m in pattern.finditer(kinds, first)] == [m.span() for m in slow.finditer(kinds, first)]


@given(st.lists(st.text(st.sampled_from("abcd ABé東京カ"), min_size=5, max_size=30), max_size=6), st.data())
def test_likeness_to_what_is_above_is_likeness_to_those_lines(lines: list[str], data: st.DataObject) -> None:
    doc = Document("\n".join(lines))
    for _ in range(4):
        number = data.draw(st.integers(0, len(doc.lines)))
        some = data.draw(st.lists(st.sampled_from(lines), max_size=3)) if lines else []
        assert likeness_above(doc, some, number) == likeness(some, texts(doc)[:number])


@given(st.lists(TEXTS, max_size=6))
def test_the_last_characters_are_those_of_the_lines(lines: list[str]) -> None:
    doc = Document("\n".join(lines))
    assert ends(doc) == "".join(line.text[-1] for line in doc.lines)


WORDS = st.sampled_from(
    (
        "Subscribe",
        "our",
        "newsletters",
        "to",
        "the",
        "E-Mail",
        "e-mail",
        "your",
        "inbox.",
        "SIGN",
        "up",
        "Avon",
        "konto",
    )
)


@given(st.lists(WORDS, max_size=20).map(" ".join))
def test_the_glance_counts_the_words_that_begin_as_cues(text: str) -> None:
    starts, seen = words.table().starts, text[: cues.GLANCE].split()
    count = sum(word.lower().startswith(starts.get(word[:WORD], ("\0",))) for word in seen)
    enough = len(seen) >= cues.FEWEST and count >= max(2, cues.LEAST * len(seen))
    assert cues._is_promising(text) == enough
    assert words.table().begins == starts.keys()


def test_topics_are_words_of_letters_found_from_their_beginnings() -> None:
    for language, name in words.table().topics:
        assert name.replace("_", "").isalpha()
        word, spaced = name.replace("_", " "), language not in words.UNSPACED
        assert words.is_on_topic(f"the {word} here")
        assert words.is_on_topic(f"the {word}s here") or (spaced and len(name) < WORD)


@given(st.lists(st.sampled_from(("a cookie", "Cookie-consent", "consent or cookies", "the bridge", "")), max_size=6))
def test_what_an_article_speaks_of_is_counted_line_by_line(lines: list[str]) -> None:
    things = ("cookie", "consent", "data_protection")
    each = [sum(f" {thing}" in f" {line.lower().replace('-', ' ')}" for thing in things[:2]) for line in lines]
    counts = notices._counts(things, notices._spelt(lines), notices.OFTEN)
    assert counts == each if counts else sum(each) < notices.OFTEN
