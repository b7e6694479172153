"""A tally is the same however the records were split, and small however many there were."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews import CATEGORIES, Explanation, Removal, explain
from cleannews.corpus import tally as module
from cleannews.corpus.bounded import Row
from cleannews.corpus.tally import Tally, clip, count_words, publisher
from cleannews.repair import Edits, Repaired
from cleannews.text import settle

Record = tuple[str, Explanation, str | None, str | None, bool]
Reject = tuple[str, int | None, int | None, str]
Seen = list[Record | Reject]

RULES = tuple((f"x/{name}", CATEGORIES[i % 8]) for i, name in enumerate("abcdefghijk"))
URLS = (
    None,
    "",
    "no address",
    *(f"https://www.site{i}.org/a" for i in range(9)),
    "//Site1.org:80",
    "http://m.site2.org.",
)
LANGUAGES = (None, "", "en", "EN-gb", "de", "pt_BR", "ka", "it")


@pytest.fixture(autouse=True, scope="module")
def small() -> Iterator[None]:
    """Bounds that random records reach."""
    limits = {"RULES": 4, "PUBLISHERS": 3, "LANGUAGES": 2, "SAMPLES": 2, "CUTS": 3, "FLAGGED": 3, "REJECTED": 3}
    with pytest.MonkeyPatch.context() as patch:
        for name, limit in limits.items():
            patch.setattr(module, name, limit)
        patch.setattr(module, "SHARE_FROM", 3)
        yield


@st.composite
def explanations(draw: st.DrawFn) -> Explanation:
    source = draw(st.text(st.sampled_from("ab ß\n東\u2028<"), max_size=40))
    marks = draw(st.lists(st.tuples(*[st.integers(0, 40)] * 2, st.sampled_from(RULES)), max_size=4))
    removals = settle(source, [Removal(min(a, b), max(a, b), *rule) for a, b, rule in marks])
    steps = (Edits(((0, "x", ""),)),) if draw(st.booleans()) else ()
    return Explanation("x" * len(steps) + source, source, removals, Repaired(source, steps))


records = st.tuples(
    st.sampled_from([f"f:{i}" for i in range(30)] + ["\ud800"]),
    explanations(),
    st.sampled_from(URLS),
    st.sampled_from(LANGUAGES),
    st.booleans(),
)
rejects = st.tuples(
    st.sampled_from(["a", "b"]), st.none() | st.integers(0, 9), st.none() | st.integers(0, 9), st.just("bad")
)
seen: st.SearchStrategy[Seen] = st.lists(records | rejects, max_size=25)


def tally_of(items: Seen) -> Tally:
    tally = Tally()
    for item in items:
        if len(item) == 4:
            tally.reject(*item)
        else:
            name, explanation, url, language, flagged = item
            tally.add(name, explanation, url=url, language=language, flagged=flagged)
    return tally


def merged(*tallies: Tally) -> dict[str, object]:
    whole = Tally()
    for tally in tallies:
        whole.merge(tally)
    return whole.to_json()


@settings(deadline=None, max_examples=300)
@given(seen, st.lists(st.integers(0, 2), min_size=25, max_size=25), st.randoms())
def test_parts_merged_are_the_whole_however_split_and_in_whatever_order(
    items: Seen, homes: list[int], random: Random
) -> None:
    whole = tally_of(items).to_json()
    parts = [[item for item, home in zip(items, homes, strict=False) if home == number] for number in range(3)]
    for part in parts:
        random.shuffle(part)
    a, b, c = map(tally_of, parts)
    assert merged(a, b, c) == merged(c, a, b) == whole
    ab, bc = Tally(), Tally()
    for sum_, left, right in ((ab, a, b), (bc, b, c)):
        sum_.merge(left)
        sum_.merge(right)
    assert merged(ab, c) == merged(a, bc) == whole


@settings(deadline=None)
@given(seen, seen)
def test_a_tally_is_written_read_and_sent_without_a_difference(items: Seen, more: Seen) -> None:
    tally = tally_of(items)
    read = Tally.from_json(json.loads(json.dumps(tally.to_json(), ensure_ascii=False).encode()))
    sent = pickle.loads(pickle.dumps(tally))
    assert read.to_json() == sent.to_json() == tally.to_json()
    read.merge(tally_of(more))
    assert read.to_json() == tally_of([*items, *more]).to_json()


@settings(deadline=None)
@given(seen)
def test_merging_leaves_the_other_as_it_was(items: Seen) -> None:
    other = tally_of(items)
    before = other.to_json()
    whole = tally_of(items)
    whole.merge(other)
    whole.merge(other)
    assert other.to_json() == before


def test_what_is_counted_is_what_went() -> None:
    text = "It rained all day.\n\nREAD MORE: Ten ways to stay dry\n\nThen it stopped."
    tally = Tally()
    tally.add("1", explain(text), url="https://www.example.org/rain", language="en-GB")
    tally.add("2", explain("It rained.&nbsp;"), url=None, language=None)
    tally.add("3", explain(text), url="http://example.org", language="en", flagged=True)
    went = len("READ MORE: Ten ways to stay dry\n\n")
    total = 2 * len(text) + len("It rained.\u00a0")
    assert tally.whole == Row(3, 1, 1, went, 7, total, 2 * len(text.split()) + 2, {"related": went})
    assert tally.repaired == 1
    assert tally.publishers.rows["example.org"].records == 2
    assert tally.publishers.rows[""].records == 1
    assert tally.languages.rows["en"].characters == went
    assert tally.rules.rows["en/read-teaser"] == Row(1, 1, 1, went, 7, 0, 0, {"related": went})
    assert tally.categories.rows["related"].touched == 1
    (sample,) = tally.samples["en/read-teaser"].items
    assert sample.before + sample.after == "It rained all day.\n\nThen it stopped."
    assert sample.removed == "READ MORE: Ten ways to stay dry\n\n"
    assert [cut.id for cut in tally.largest.items] == ["1"]
    (flag,) = tally.flags.items
    assert (flag.id, flag.removed, flag.total, flag.rule) == ("3", went, len(text), "en/read-teaser")
    assert tally.flagged == 1


def test_a_record_with_one_rule_twice_is_touched_once() -> None:
    text = "A\nREAD MORE: Ten ways to stay dry\nIt rained all day.\nREAD MORE: Ten ways to stay wet\nIt stopped."
    tally = Tally()
    tally.add("1", explain(text), url=None, language=None)
    row = tally.rules.rows["en/read-teaser"]
    assert (row.records, row.touched, row.removals) == (1, 1, 2)
    assert (tally.whole.touched, tally.whole.removals) == (1, 2)


def test_of_samples_with_one_text_one_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SAMPLES", 3)
    tally = Tally()
    for number in range(50):
        text = f"It rained.\n\nREAD MORE: Ten ways to stay {'dry' if number % 2 else 'wet'}\n\nIt stopped."
        tally.add(str(number), explain(text), url=None, language=None)
    assert len(tally.samples["en/read-teaser"].items) == 2


def test_what_is_kept_is_bounded_and_the_sums_count_all() -> None:
    tally = Tally()
    text = "x" * 10_000
    for number in range(40):
        removal = Removal(0, 9_000, f"mine/{number}", "related")
        explanation = Explanation(text, text, (removal,), Repaired(text))
        address, language = f"https://{number}.example.org", f"l{number}"
        tally.add(f"{number}" * 5_000, explanation, url=address, language=language, flagged=number % 3 == 0)
        tally.reject("f" * 5_000, number, None, "r" * 5_000)
    data = tally.to_json()
    kept = {
        "rules": 4,
        "publishers": 3,
        "languages": 2,
        "samples": 4,
        "largest": 3,
        "deepest": 3,
        "flags": 3,
        "rejects": 3,
    }
    assert {name: len(data[name]) for name in kept} == kept
    assert tally.whole.records == tally.rejected == 40
    assert tally.flagged == 14
    assert len(json.dumps(data)) < 12_000


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.example.org/a?b=http://c.org", "example.org"),
        ("HTTP://USER:PASS@WWW2.Example.ORG:8080#x", "example.org"),
        ("//example.org", "example.org"),
        ("example.org", "example.org"),
        ("https://amp.example.co.uk./a", "example.co.uk"),
        ("https://www.com/", "www.com"),
        ("https://news.example.org", "news.example.org"),
        ("https://xn--bcher-kva.example/", "xn--bcher-kva.example"),
        ("https://bücher.example/", "bücher.example"),
        ("a sentence. with a dot", ""),
        ("https://[::1]:80/", ""),
        ("https://", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_the_publisher_is_the_host_without_what_says_nothing(url: str | None, host: str) -> None:
    assert publisher(url) == host


@given(st.text(st.sampled_from("ab \n\t\r\x0b\x0cß東"), max_size=30))
def test_words_are_what_split_finds(text: str) -> None:
    assert count_words(text) == len(text.split())


@given(st.text(st.characters(), max_size=400))
def test_a_clipped_text_can_be_written_and_shows_both_ends(text: str) -> None:
    short = clip(text)
    assert len(short) <= module.EXCERPT + 3
    assert short.encode().decode() == short
    if len(text) <= module.EXCERPT and text.isascii():
        assert short == text


def test_a_tally_of_another_version_is_not_read() -> None:
    with pytest.raises(ValueError, match="tally of version 0, not 1"):
        Tally.from_json({**Tally().to_json(), "tally": 0})
