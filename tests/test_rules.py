"""Every rule's examples, and every way a pack can be wrong."""

import pickle
from pathlib import Path

import pytest

from cleannews import Document, Pack, PackError, Rule, default_cleaner
from cleannews.compiled import PACKS
from cleannews.examples import check_examples, read_marks, write_marks
from cleannews.news import default_pack
from cleannews.rules import KINDS, LONGEST

GOOD = """
[label]
category = "related"
why = "A label."
lines = ["see this"]
removes = ["See this"]
keeps = ["See this as a warning."]
"""


@pytest.mark.parametrize("path", sorted(PACKS.rglob("*.toml")), ids=lambda path: path.name)
def test_the_examples_of_every_rule_hold(path: Path) -> None:
    assert list(check_examples(Pack.load(path), default_cleaner())) == []


@pytest.mark.parametrize("rule", default_pack().rules, ids=lambda rule: rule.id)
def test_a_rule_is_complete(rule: Rule) -> None:
    assert rule.kind in KINDS
    assert rule.removes
    assert rule.keeps
    assert rule.why.endswith(".")
    assert rule.source, "a rule says where it was seen"


def test_few_patterns_of_ours_have_to_be_tried_on_every_line_of_a_kind() -> None:
    tried = {
        default_pack()._index.entries[entry][1] for shelf in default_pack()._index._shelves for entry, _ in shelf._rest
    }
    assert len(tried) <= 20


WRONG = {
    "not TOML": ("[label", "not TOML"),
    "a rule twice": (GOOD + GOOD, "label"),
    "no category": (GOOD.replace('category = "related"', ""), "category is missing"),
    "no such category": (GOOD.replace('"related"', '"links"'), "take one of advertising"),
    "no why": (GOOD.replace('why = "A label."', ""), "why is missing"),
    "no removes": (GOOD.replace('removes = ["See this"]', ""), "removes is missing"),
    "no keeps": (GOOD.replace('keeps = ["See this as a warning."]', "keeps = []"), "keeps is missing"),
    "nothing to match": (GOOD.replace('lines = ["see this"]', ""), "exactly one of"),
    "two kinds": (GOOD + 'line = "see this"\n', "lines and line"),
    "an unknown key": (GOOD + "flags = 3\n", "unknown key 'flags'"),
    "an unknown key above": ("host = 'x.com'\n" + GOOD, "unknown key 'host'"),
    "a bad pattern": (GOOD.replace('lines = ["see this"]', 'line = "(see"'), "not a regular expression"),
    "an empty match": (GOOD.replace('lines = ["see this"]', 'part = "(see)?"'), "matches the empty string"),
    "a number for a line": (GOOD.replace('["see this"]', "[3]"), "a string or a list of strings"),
    "a line too long": (GOOD.replace("see this", "see " * 60), "longer than 220"),
    "marks only": (GOOD.replace('"see this"', '"..."'), "is empty"),
    "a language that is none": ("language = 3\n" + GOOD, "language must be a string"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_pack_gives_one_error_that_says_where_and_what(wrong: str, tmp_path: Path) -> None:
    text, message = WRONG[wrong]
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PackError, match=message) as caught:
        Pack.load(path)
    assert str(path) in str(caught.value)


def test_a_pack_that_cannot_be_read_gives_the_same_error(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="cannot be read"):
        Pack.load(tmp_path / "none.toml")
    (tmp_path / "latin.toml").write_bytes(b"# \xe9")
    with pytest.raises(PackError, match="UTF-8"):
        Pack.load(tmp_path / "latin.toml")


def test_two_packs_with_one_id_cannot_be_joined() -> None:
    pack = Pack.parse(GOOD, "mine")
    with pytest.raises(PackError, match="mine/label: two rules have this id"):
        Pack.join([pack, pack])


def test_a_failing_example_is_told_with_its_rule() -> None:
    pack = Pack.parse(GOOD.replace('removes = ["See this"]', 'removes = ["See that"]'), "mine")
    assert "mine/label: removes 'See that': marks '' instead" in next(check_examples(pack, default_cleaner()))
    greedy = GOOD.replace('lines = ["see this"]', "line = 'see this.*'")
    pack = Pack.parse(greedy, "mine")
    (problem,) = check_examples(pack, default_cleaner().__class__((*default_cleaner().filters, pack)))
    assert "keeps 'See this as a warning.'" in problem


def test_a_pattern_that_hangs_is_stopped_and_named() -> None:
    text = GOOD.replace('lines = ["see this"]', "line = 'see (a|aa)+b'")
    pack = Pack.parse(text, "mine", timeout=0.05)
    with pytest.raises(PackError, match=r"mine/label: the pattern .* took more than 0.05 s"):
        list(pack(Document("see " + "a" * 150)))


def rule(kind: str, pattern: str, more: str = "") -> Pack:
    return Pack.parse(GOOD.replace('lines = ["see this"]', f"{kind} = '{pattern}'\n{more}"), "mine")


def marked(pack: Pack, text: str, url: str | None = None, language: str | None = None) -> str:
    return write_marks(text, tuple(sorted(pack(Document(text, url, language)))))


@pytest.mark.parametrize("line", ["See this", "» See this", "[See this!]", "See “this”", "“See this", "See this …"])
def test_marks_at_the_ends_of_a_line_do_not_matter(line: str) -> None:
    pack = Pack.parse(GOOD.replace('["see this"]', """["see this", 'see "this"']"""), "mine")
    assert marked(pack, f"It rained.\n{line}") == f"It rained.\n⟦{line}⟧"


QUOTED = [
    "“See this”",
    "“See this!”",
    '"See this."',
    "‘See this’",
    "'See this?'",
    "„See this“",
    "„See this“.",
    "« See this ! »",
]


@pytest.mark.parametrize("line", [*QUOTED, "See this,"])
def test_a_line_in_quotation_marks_or_before_a_comma_is_none_of_a_rules_lines(line: str) -> None:
    assert marked(rule("lines", "see this"), f"It rained.\n{line}") == f"It rained.\n{line}"
    assert marked(rule("line", "see this"), "It rained.\nSee this") == "It rained.\n⟦See this⟧"


def test_speech_and_verse_of_one_word_stay() -> None:
    text = "The hall was dark.\n“Help!”\nNobody moved.\n“Next.”\nThen a voice sang:\nMore,\nmore than the sea."
    assert default_cleaner().clean(text) == text
    assert "Help" not in default_cleaner().clean("The hall was dark, and nobody dared to move.\nHelp\nThen it rained.")


def test_a_label_takes_the_headlines_under_it_and_stops_at_the_first_sentence() -> None:
    pack = rule("label", "see also:?")
    assert (
        read_marks(marked(pack, "See also:\nIt rained all day in the old town."))[0]
        == "See also:\nIt rained all day in the old town."
    )
    assert (
        marked(pack, "See also:\nIt rained all day in the old town.")
        == "⟦See also:⟧\nIt rained all day in the old town."
    )
    assert marked(pack, "See also:\nRain floods the old town\nWho built the first bridge?\nIt rained.") == (
        "⟦See also:⟧\n⟦Rain floods the old town⟧\n⟦Who built the first bridge?⟧\nIt rained."
    )


def test_a_tail_takes_all_below() -> None:
    assert marked(rule("tail", "comments"), "It rained.\nComments\nMe too.") == "It rained.\n⟦Comments⟧\n⟦Me too.⟧"


def test_a_part_takes_only_what_matches() -> None:
    assert marked(rule("part", "^Ad Ad "), "Ad Ad It rained.") == "⟦Ad Ad ⟧It rained."
    assert marked(rule("part", "^Ad Ad "), "An Ad Ad It rained.") == "An Ad Ad It rained."


@pytest.mark.parametrize(
    ("pattern", "timeout"),
    [("It (?:rained|hailed)", None), ("It (?:rained|hailed)", 1.0), ("(?r)It (?:rained|hailed)", 1.0)],
    ids=["ours", "a stranger's", "a stranger's that searches backwards"],
)
def test_a_part_is_found_as_often_as_it_stands_in_a_line(pattern: str, timeout: float | None) -> None:
    pack = Pack.parse(GOOD.replace('lines = ["see this"]', f"part = '{pattern}'"), "mine", timeout=timeout)
    assert marked(pack, "First, then\nHere It rained, It hailed, it cleared.") == (
        "First, then\nHere ⟦It rained⟧, ⟦It hailed⟧, it cleared."
    )


@pytest.mark.parametrize("kind", ["line", "label", "tail"])
def test_an_article_on_one_line_is_never_taken_whole(kind: str) -> None:
    pack = rule(kind, "see .*")
    line = "See " + "the old bridge " * 330
    assert len(line) < LONGEST < 2 * len(line)
    assert marked(pack, f"It rained.\n{line.strip()}") == f"It rained.\n⟦{line.strip()}⟧"
    assert marked(pack, f"It rained.\n{line}{line.strip()}") == f"It rained.\n{line}{line.strip()}"


def test_a_publisher_pack_applies_on_its_hosts_and_where_its_template_shows() -> None:
    text = 'hosts = ["example.com"]\nsignature = ["More from The Example"]\n' + GOOD
    pack = Pack.parse(text, "example.com")
    assert marked(pack, "See this") == "See this"
    assert marked(pack, "See this", url="https://notexample.com/a") == "See this"
    assert marked(pack, "See this", url="https://www.example.com/a") == "⟦See this⟧"
    assert marked(pack, "See this\nMore from The Example") == "⟦See this⟧\nMore from The Example"


def test_a_language_pack_does_not_apply_to_another_language() -> None:
    pack = Pack.parse('language = "de"\n' + GOOD, "de")
    assert marked(pack, "See this", language="fr") == "See this"
    for language in ("de", "de-AT"):
        assert marked(pack, "See this", language=language) == "⟦See this⟧"
    assert marked(pack, "See this") == "⟦See this⟧"


def test_a_pack_survives_pickling_and_compares_by_its_rules() -> None:
    assert default_pack() == pickle.loads(pickle.dumps(default_pack()))
    assert len(pickle.dumps(default_pack())) < 300


def test_a_process_with_other_rules_refuses_a_cleaner_that_holds_ours() -> None:
    sent = pickle.dumps(default_cleaner()).replace(default_pack().fingerprint.encode(), b"0" * 64)
    with pytest.raises(PackError, match="install the same version of cleannews on both sides"):
        pickle.loads(sent)
    assert default_pack() != default_pack().without("en/*")
