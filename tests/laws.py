"""The laws every text must obey, as functions that fail with a sentence. Used by the tests and by `benchmarks/laws.py`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from cleannews import CATEGORIES, Cleaner, Document, Explanation, Filter, Pack, default_cleaner, without
from cleannews.cleaner import Fixpoint


def removed_characters(explanation: Explanation) -> set[int]:
    """Positions of the characters that go, blanks aside: which of two line breaks goes is nobody's loss."""
    source = explanation.source
    return {i for start, end, _, _ in explanation.removals for i in range(start, end) if not source[i].isspace()}


def default_filters() -> tuple[Filter, ...]:
    """The packs and filters in the default cleaner."""
    (whole,) = default_cleaner().filters
    assert isinstance(whole, Fixpoint)
    return whole.filters


@cache
def shuffled() -> Cleaner:
    """The default cleaner with its packs apart and in the opposite order, the filters before them."""
    apart: list[Filter] = []
    for filter_ in default_filters():
        if isinstance(filter_, Pack):
            names = dict.fromkeys(rule.id.rpartition("/")[0] for rule in filter_.rules)
            apart += [
                replace(filter_, rules=tuple(r for r in filter_.rules if r.id.rpartition("/")[0] == n)) for n in names
            ]
        else:
            apart.append(filter_)
    (whole,) = default_cleaner().filters
    assert isinstance(whole, Fixpoint)
    return Cleaner((replace(whole, filters=tuple(reversed(apart))),))


def check_laws(text: str, *, slow: bool = True) -> Explanation:
    """Check laws 1 to 4, 6 and 7 on one text."""
    cleaner = default_cleaner()
    explanation = cleaner.explain(text)
    clean, source, removals = explanation.text, explanation.source, explanation.removals
    assert cleaner.clean(text) == clean, "1: clean is not explain's text"
    assert explanation.original == text
    position, pieces = 0, []
    for start, end, _, category in removals:
        assert position <= start < end <= len(source), "2: removals are not sorted, disjoint and inside"
        assert category in CATEGORIES
        pieces.append(source[position:start])
        position = end
    assert "".join((*pieces, source[position:])) == clean, "2: the text is not the source less the removals"
    assert explanation.restore() == text, "2: restore does not give the input"
    again = cleaner.explain(clean)
    assert again.text == clean, f"3: cleaning again removes {[clean[r.start : r.end] for r in again.removals]}"
    assert is_subsequence(clean, source), "7: something was invented or moved"
    if slow:
        gone = removed_characters(explanation)
        assert shuffled().clean(text) == clean, "4: the order of packs matters"
        for kept in sorted({removal.category for removal in removals}):
            assert removed_characters(cleaner.explain(text, keep=(kept,))) <= gone, f"6: keep={kept} removes more"
        for rule in sorted({removal.rule for removal in removals}):
            less = without(cleaner, rule).explain(text)
            assert removed_characters(less) <= gone, f"6: without {rule} more is removed"
            assert rule not in {removal.rule for removal in less.removals}, f"6: {rule} was not switched off"
    return explanation


def is_subsequence(part: str, whole: str) -> bool:
    """Whether the characters of ``part`` stand in ``whole`` in their order."""
    rest: Iterator[str] = iter(whole)
    return all(character in rest for character in part)


def lines_of(text: str) -> list[str]:
    """The non-blank lines, without the blanks at their ends."""
    return [line.text for line in Document(text).lines]
