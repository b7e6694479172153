"""The index names every rule that matches; what it concludes from a pattern is true of every match."""

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews import Document, Pack, Removal, Rule
from cleannews.algebra import BOUND, Literals
from cleannews.blocks import SHORT
from cleannews.examples import read_marks
from cleannews.literals import alternatives_of, literals_of
from cleannews.multisearch import MultiSearch
from cleannews.news import default_pack

PATTERNS = {
    "(?:a|bc)d+e?": ["ad", "bcdde", "adddd"],
    "(sign|log) ?(in|up)( now)?": ["sign in", "logup now", "log in"],
    "x{3}y{1,2}": ["xxxy", "xxxyy"],
    ".{0,5}\\bnews\\b.{0,5}": ["news", "the news now"],
    "[ab]c?[x-z]": ["ax", "bcy", "az"],
    "^by [a-z ]+$": ["by me", "by a man"],
    "foo|.*bar|qu+x": ["foo", "a bar", "quux"],
    "(?>ab|a)c": ["abc", "ac"],
    "a*b": ["b", "aab"],
    "(?=x)x(?!y)z": ["xz"],
    "é[—–]?ß": ["é—ß", "éß"],
    "x?(a|b+|c|e.*|)z": ["xaz", "bbz", "e?z", "z"],
    "[Pp]hoto(?: BY|[ßẞ])? [W-Z]": ["Photo X", "photo BY Z", "photoẞ W"],
    "[Ö-Ù](?:İ|I)[^A]?(?:A|Bc)": ["ÖIBc", "×İA", "ØIxA"],
}


def holds_one(needles: frozenset[str], text: str) -> bool:
    """Whether the text holds one of the needles, a word beginning or ending at each ``BOUND``."""
    return any(
        re.search(re.escape(needle).replace(re.escape(BOUND), r"(?:(?<!\w)|(?!\w))"), text) for needle in needles
    )


def is_true(known: Literals, match: str) -> bool:
    """Whether what is known of all matches holds of this one."""
    if known.nullable and not match:
        return True
    return (
        (known.exact is None or match in known.exact)
        and any(match.startswith(prefix) for prefix in known.prefix)
        and any(match.endswith(suffix) for suffix in known.suffix)
        and all(holds_one(needles, match) for needles in known.needles)
        and len(match) <= known.longest
        and (known.stops or not match.endswith("."))
    )


@pytest.mark.parametrize("pattern", PATTERNS)
def test_what_is_known_of_a_pattern_holds_of_its_matches(pattern: str) -> None:
    known = literals_of(pattern)
    assert known is not None
    for match in PATTERNS[pattern]:
        assert re.fullmatch(pattern, match)
        assert is_true(known, match), (known, match)
        assert any(is_true(known, match) for known in alternatives_of(pattern)), match
        small = literals_of(pattern, small=True)
        assert small is not None
        assert is_true(small, match.lower()), (small, match)
        assert any(is_true(known, match.lower()) for known in alternatives_of(pattern, small=True)), match


def test_what_is_known_is_worth_something() -> None:
    known = literals_of("(sign|log) ?(in|up)( now)?")
    assert known is not None
    assert known.exact is not None
    assert len(known.exact) == 16
    assert literals_of(r"(?V1)x") is None


@settings(max_examples=300, deadline=None)
@given(
    st.from_regex(r"\A[abc]{0,3}(\(([abc]{1,2}\|)?[abc.]{1,3}\)[?*+]?){0,2}[abc]{0,2}(\[ab\]|\.)?\Z", fullmatch=True),
    st.data(),
)
def test_what_is_known_of_any_pattern_holds(pattern: str, data: st.DataObject) -> None:
    known = literals_of(pattern)
    assert known is not None
    match = data.draw(st.from_regex(pattern, fullmatch=True, alphabet="abc"))
    assert is_true(known, match), (pattern, known, match)
    assert any(is_true(known, match) for known in alternatives_of(pattern)), (pattern, match)


@given(
    st.dictionaries(st.text("abcx.Q", min_size=1, max_size=5), st.integers(), max_size=8),
    st.text("abcx.Qq", max_size=40),
)
def test_a_search_for_many_strings_finds_what_a_search_for_each_does(strings: dict[str, int], text: str) -> None:
    search = MultiSearch()
    for string, value in strings.items():
        search.add(string, value)
    search.seal({"a": 0.1, "b": 0.1, "c": 0.002, "x": 0.002, ".": 0.001, "Q": 0.0}.__getitem__)
    places = range(len(text))
    expected = {(i, value) for string, value in strings.items() for i in places if text.startswith(string, i)}
    assert {(i, value) for i, values in search.find(text) for value in values} == expected


EXAMPLES = [read_marks(example)[0] for rule in default_pack().rules for example in (*rule.removes, *rule.keeps)]
SAMPLE = random.Random(0).sample(EXAMPLES, min(len(EXAMPLES), 300))


@pytest.mark.parametrize("pad", ["", "• ", "word " * 50], ids=["plain", "bullet", "long"])
def test_the_index_finds_what_trying_every_rule_on_every_line_finds(pad: str) -> None:
    text = "\n".join(pad + example.replace("\n", " ") for example in SAMPLE)
    doc = Document(text)
    pack = default_pack()
    plain = [rule for rule in pack.rules if not rule.scope.hosts]
    brute = {mark for number in range(len(doc.lines)) for rule in plain for mark in matches(rule, doc, number)}
    found = set(Pack(tuple(plain))(doc))
    assert {(mark.start, mark.end, mark.rule) for mark in brute} == {
        (mark.start, mark.end, mark.rule) for mark in found
    }


@pytest.mark.parametrize("times", [1, 50], ids=["one block", "some blocks"])
def test_a_second_pack_finds_the_same_in_a_document_that_was_looked_up_before(times: int) -> None:
    doc = Document("\n".join(["It rained all day.", *EXAMPLES[:40]] * times))
    first = list(default_pack()(doc))
    assert first
    assert list(default_pack()(doc)) == first
    assert list(default_pack()(Document(doc.text))) == first


def matches(rule: Rule, doc: Document, number: int) -> list[Removal]:
    if rule.kind == "lines" and len(doc.lines[number].text) > SHORT:
        return []
    return [mark for pattern in rule.patterns for mark in rule.marker(pattern)(doc, number)]
