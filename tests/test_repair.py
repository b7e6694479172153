"""Repair: a no-op on sound text, ftfy's answer on mojibake, and positions that map both ways."""

import ftfy
import pytest
from ftfy.badness import is_bad
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews.repair import STEPS, _without_mojibake, repair
from cleannews.suspect import lines_like_mojibake, may_need_repair
from tests.prose import ARTICLES

SOUND = {
    **ARTICLES,
    "quotes and ligatures": "“Œuvre” ‘ﬁne’ ｆｕｌｌ… №5 ½ naïve e\u0301 — soft\u00adhyphen\u00a0space",
    "comparisons": "a < b and c > d, 1 <2, <3, <unintelligible>, <name@example.org>, x <- y",
    "ampersands": "AT&T & Co., Q&A, R&D; M&S; &c.",
    "a lone tag name": "He typed <s> and <b>, and nothing came.",
    "blanks": "  It rained. \n\n\tThen it stopped.  \n",
    "emoji": "👩🏽‍🚒 family 👨‍👩‍👧 🇬🇪",
}


@pytest.mark.parametrize("name", SOUND)
def test_sound_text_comes_back_as_the_same_object(name: str) -> None:
    assert repair(SOUND[name]).text is SOUND[name]


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("schÃ¶n und groÃŸ", "schön und groß"),
        ("the manâ€™s house", "the man’s house"),
        ("Â£5 and Â\u00a0more", "£5 and \u00a0more"),
        ("\x93Quoted,\x94 she said\x85", "“Quoted,” she said…"),
        ("Fish &amp; chips &ndash; &pound;5&#46;", "Fish & chips – £5."),
        ("&amp;amp;amp;nbsp;", "\u00a0"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("\ufeffa\x00b\x08c\x7f", "abc"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\ud83d\ude00 \ud800", "😀 \ufffd"),
        ("\ud800\ud83d\ude00\udc00\ud800\ud800", "\ufffd😀\ufffd\ufffd\ufffd"),
        ("a\r\r\r\n\u2028\r\n", "a\n\n\n\n\n"),
        ("a\x1b\x1b[1m\x00\x1b[2mb", "ab"),
        ("&amp;#38;amp;foo; &amp;" + "amp;" * 5000 + "lt;3", "&foo; <3"),
        ("<P>\xa0<P>One<p>\xa0</p>two", "One\n\ntwo"),
        ("<p>One</p><p>Two<br>Three</p>", "One\n\nTwo\nThree"),
        ("<p>One <b>bold</b> word</p>", "One bold word"),
        ("One <a href='x>y'>link</a>.", "One link."),
        ("<style>p { x: 1 }</style><p>One</p><!-- <p>two</p> --><p>Three</p>", "One\n\nThree"),
        ("One<br/>\n<br/>two</p>", "One\n\ntwo"),
        ("&lt;p&gt;One&lt;/p&gt;", "One"),
    ],
)
def test_broken_text_is_mended_and_can_be_broken_again(broken: str, whole: str) -> None:
    repaired = repair(broken)
    assert repaired.text == whole
    assert repaired.undo() == broken
    assert repair(whole).text is whole


@pytest.mark.parametrize(
    "hostile",
    ["<div>" * 1000 + "x", "<" * 5000, "<!--" * 2000, "</x" * 2000, "<![CDATA[" * 2000, "<?" * 2000, "<p" * 3000],
    ids=["depth", "less-than", "comments", "ends", "cdata", "instructions", "unclosed"],
)
def test_hostile_markup_is_left_as_it_is(hostile: str) -> None:
    assert repair(hostile).text is hostile


@pytest.mark.parametrize("character", ["\x00", "\ufeff", "\r", "\ud800"])
def test_a_million_control_characters_are_one_edit(character: str) -> None:
    repaired = repair(f"a{character * 1_000_000}b")
    assert [len(step.edits) for step in repaired.steps] == [1]
    assert repaired.undo() == f"a{character * 1_000_000}b"


MIXED = (
    "aZ ,.\nabc"
    "Ã¤Â£â€™œŒ\x93\x94«»“”‘’–—…\u00a0\u00ad°±²¹½×ØÙ¡¿©®™ÐÎ√≈‚Äâóà"
    "вЂГРСВΒΓβ€ƒˆ˜†‡‰ªº¦¤¨¬¯¸§¶│╬█ŁłŠšžĀăü\x80\x9f"
)
broken = st.text(st.sampled_from(MIXED), max_size=12)


@settings(max_examples=3000, deadline=None)
@given(broken)
def test_the_cheap_look_never_misses_mojibake(text: str) -> None:
    suspicious = [line for _, line in lines_like_mojibake(text)]
    assert not suspicious or may_need_repair(text)
    for line in text.split("\n"):
        assert line in suspicious or not is_bad(line)
        assert line in suspicious or line == ftfy.fix_encoding(line)


@settings(max_examples=3000, deadline=None)
@given(st.lists(broken).map("\n".join))
def test_a_search_of_the_whole_finds_the_lines_that_are_suspicious_alone(text: str) -> None:
    found = list(lines_like_mojibake(text))
    assert [line for _, line in found] == [line for line in text.split("\n") if list(lines_like_mojibake(line))]
    assert all(text.startswith(line, start) and text[start - 1 : start] in ("", "\n") for start, line in found)


ASCII = ["a line of plain characters, ", "quele ", "quilo", "s ", " ", "  ", "?", "Ã ", "\xe0 ", "â ", "Â. "]


@settings(max_examples=3000, deadline=None)
@given(st.lists(st.one_of(broken, st.sampled_from(ASCII))).map("".join))
def test_ftfy_makes_the_same_of_a_line_that_it_is_not_shown_in_full(line: str) -> None:
    assert _without_mojibake(line) == ftfy.fix_encoding(line)


@settings(max_examples=1000, deadline=None)
@given(st.text(st.sampled_from("“”’—–‘…\xa0" + "aZ1 _.\n"), max_size=12))
def test_usual_marks_and_ascii_need_no_repair(text: str) -> None:
    assert not may_need_repair(text)
    assert not list(lines_like_mojibake(text))
    assert text == ftfy.fix_encoding(text)


TAGS = ["<p>", "</p>", "<b>", "</b>", "<br/>", "&amp;", "&lt;", "&#38;", "<!--", "-->"]
anything = st.lists(
    st.one_of(st.text(max_size=8), broken, st.sampled_from([*TAGS, "“a”", "’", "\xa0", "\r\n", "\x00", "\ud800"]))
).map("".join)


@settings(max_examples=2000, deadline=None)
@given(anything)
def test_the_cheap_look_never_misses_what_a_step_would_change(text: str) -> None:
    if not may_need_repair(text):
        assert not any(list(find(text)) for find in STEPS)


@settings(max_examples=1000, deadline=None)
@given(anything)
def test_repair_can_be_undone_and_is_done_once(text: str) -> None:
    repaired = repair(text)
    assert repaired.undo() == text
    assert repair(repaired.text).text == repaired.text


@settings(max_examples=500, deadline=None)
@given(anything)
def test_positions_map_both_ways_in_order(text: str) -> None:
    repaired = repair(text)
    there = [repaired.to_repaired(i) for i in range(len(text) + 1)]
    back = [repaired.to_original(i) for i in range(len(repaired.text) + 1)]
    assert there == sorted(there)
    assert back == sorted(back)
    assert there[-1] == len(repaired.text)
    assert back[-1] == len(text)


def test_a_position_in_what_stayed_maps_to_the_same_character() -> None:
    text = "<p>Die schÃ¶ne</p><p>Br&uuml;cke &amp; Stadt</p>"
    repaired = repair(text)
    assert repaired.text == "Die schöne\n\nBrücke & Stadt"
    for word in ("Die", "ne", "Br", "cke", "Stadt"):
        assert repaired.to_original(repaired.text.index(word)) == text.index(word)
        assert repaired.to_repaired(text.index(word)) == repaired.text.index(word)
