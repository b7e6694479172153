"""One field of a JSON object is read and shortened in the bytes themselves: as the standard library reads them."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews.corpus.members import RecordError, fields, shorten, write_string

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
# A string as anybody may write it: each character raw where it may be, or escaped in one of its ways.
WAYS = {
    "\n": ["\\n", "\\u000a", "\\u000A"], '"': ['\\"', "\\u0022"], "\\": ["\\\\", "\\u005c"], "/": ["/", "\\/"],
    "a": ["a", "\\u0061"], "é": ["é", "\\u00e9"], "\x7f": ["\x7f", "\\u007f"], "\t": ["\\t"], "\x00": ["\\u0000"],
    "😀": ["😀", "\\ud83d\\ude00"], " ": [" "], "\ud800": ["\\ud800"], "…": ["…"],
}  # fmt: skip
WRITTEN = st.lists(
    st.sampled_from(list(WAYS)).flatmap(lambda c: st.tuples(st.just(c), st.sampled_from(WAYS[c]))), max_size=30
)
PLAIN = st.lists(st.sampled_from([("\n", "\\n"), ('"', '\\"'), ("é", "é"), ("a", "a"), (" ", " ")]), max_size=30)


@given(st.lists(st.tuples(st.text(max_size=4), VALUES), max_size=5), st.sampled_from([None, 1, "\t"]))
def test_members_are_those_that_the_standard_library_reads(members: list[tuple[str, Any]], indent: str | None) -> None:
    joined = ",".join(f"{json.dumps(key)}:{json.dumps(value, indent=indent)}" for key, value in members)
    for line in (f"{{{joined}}}", f" {{\r\n{joined}\t}} \n"):
        found = list(fields(line))
        expected = json.loads(line, object_pairs_hook=list)  # keeps what stands twice
        assert [key for key, _, _, _ in found] == [key for key, _ in expected]
        for _, value, start, end in found:
            assert repr(json.loads(line[start:end])) == repr(value)


@given(st.text(alphabet='{}[]",:\\ \n\tu01e-x"', max_size=20))
def test_what_is_no_object_is_refused_as_the_standard_library_refuses_it(line: str) -> None:
    try:
        expected = isinstance(json.loads(line), dict)
    except ValueError:
        expected = False
    if expected:
        list(fields(line))
    else:
        with pytest.raises(RecordError, match="not "):
            list(fields(line))


def test_a_number_of_any_length_is_none_of_our_business() -> None:
    line = f'{{"n": {"9" * 5000}, "text": "It rained."}}'
    assert [(key, start) for key, _, start, _ in fields(line)] == [("n", 6), ("text", 5016)]


def spans_of(text: str, cuts: list[int]) -> list[tuple[int, int]]:
    edges = sorted({cut % (len(text) + 1) for cut in cuts})
    return list(zip(edges[::2], edges[1::2], strict=False))


@given(WRITTEN | PLAIN, st.lists(st.integers(0, 60), max_size=6))
def test_a_shortened_string_says_what_is_left_and_how_to_write_the_whole(
    written: list[tuple[str, str]], cuts: list[int]
) -> None:
    literal = '"' + "".join(form for _, form in written) + '"'
    text = json.loads(literal)
    spans = spans_of(text, cuts)
    found = shorten(literal, text, spans)
    if found is None:
        assert any(form not in ("\\n", '\\"') for _, form in written if form.startswith("\\"))  # only then
        return
    short, says_same = found
    left = text
    for start, end in reversed(spans):
        left = left[:start] + left[end:]
    assert json.loads(short) == left
    assert says_same == (write_string(text, like=short) == literal)


@pytest.mark.parametrize(
    "literal", [r'"a\u0061\\\\\\\\"', r'"\u000a\\\\\\\\"', r'"\u0022\\\\\\\\\\"', r'"\ud83d\ude00\\"']
)
def test_escapes_that_add_up_by_chance_are_no_reason_to_cut(literal: str) -> None:
    assert shorten(literal, json.loads(literal), []) is None
