"""A profile counts what was tried and what it cost, and changes nothing."""

import json
import re
import subprocess
import sys
from pathlib import Path

from cleannews import Cleaner, Document, Pack, Removal, default_cleaner
from cleannews.cleaner import Fixpoint
from cleannews.profile import Profile
from tests.prose import ARTICLES

PACK = Pack.parse(
    """
[here]
category = "related"
why = "A link."
line = 'more here.{0,20}'
removes = ["More here"]
keeps = ["There is more here."]

[never]
category = "related"
why = "A link."
lines = ["see that"]
removes = ["See that"]
keeps = ["See that he is well."]
""",
    "mine",
)


def shouting(doc: Document) -> list[Removal]:
    """Lines in capitals."""
    return [Removal(line.start, line.end, "mine/shouting", "interface") for line in doc.lines if line.text.isupper()]


def test_it_counts_tries_and_hits_of_rules_and_looks_of_filters() -> None:
    profile = Profile(Cleaner((Fixpoint((PACK, shouting)),)))
    assert profile.clean("It rained.\nMore here\nMORE HERE TODAY") == "It rained."
    assert profile.clean("It stopped.") == "It stopped."
    found = {cost.name: (cost.tried, cost.hits) for cost in profile.costs()}
    # Two looks at the first text, since something went, and one at the second.
    assert found == {"index of 2 rules": (3, 1), "mine/here": (2, 2), "filters/shouting": (3, 1)}
    assert profile.articles == 2
    assert sum(cost.seconds for cost in profile.costs()) <= profile.seconds


def test_what_is_cleaned_is_the_same_as_without() -> None:
    profile = Profile(default_cleaner())
    for text in ARTICLES.values():
        for junk in ("", "\nREAD MORE: Ten ways to stay dry\n\nShare this article"):
            assert profile.clean(text + junk) == default_cleaner().clean(text + junk)


def test_the_command_shows_the_dearest_first_and_reads_what_clean_reads(tmp_path: Path) -> None:
    path, pack = tmp_path / "a.jsonl", tmp_path / "mine.toml"
    path.write_text("".join(json.dumps({"body": f"It rained.\nMore here {n}"}) + "\n" for n in range(5)))
    pack.write_text("[here]\ncategory = 'related'\nwhy = 'A.'\nline = 'more here.*'\nremoves = ['a']\nkeeps = ['b']\n")
    command = [sys.executable, "-m", "cleannews", "rules", "profile", str(path), "--field", "body", "--limit", "4"]
    done = subprocess.run([*command, "--pack", str(pack), "--top", "900"], capture_output=True, text=True, check=True)
    head, *rows, rest, last = done.stdout.splitlines()
    assert head.split() == ["tried", "hits", "seconds", "share", "µs", "a", "try"]
    assert [row.split()[1:3] for row in rows if row.startswith("mine/here")] == [["4", "4"]]
    seconds = [float(re.split(r"\s{2,}", row)[3]) for row in rows]
    assert seconds == sorted(seconds, reverse=True)
    assert rest.startswith("repair, settling, cutting")
    assert last.startswith("4 articles, 0.0 MB, ")
    few = subprocess.run([*command, "--top", "2"], capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(few) == 5


def test_a_pattern_that_hangs_is_told_with_its_rule_and_the_record(tmp_path: Path) -> None:
    path, pack = tmp_path / "a.jsonl", tmp_path / "mine.toml"
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in ("It rained.", "see " + "a" * 150)))
    pack.write_text("[slow]\ncategory='related'\nwhy='A.'\nline='see (a|aa)+[xy]'\nremoves=['See ax']\nkeeps=['b']\n")
    for command in (["explain"], ["rules", "profile"]):
        words = [sys.executable, "-m", "cleannews", *command, str(path), "--pack", str(pack)]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert done.returncode == 1
        assert done.stderr.startswith(
            f"cleannews: {path}, record 2: mine/slow: the pattern 'see (a|aa)+[xy]' took more"
        )
