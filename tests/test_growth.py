"""Patterns whose time may grow faster than the line are found by their structure; none of ours is one."""

import subprocess
import sys
from pathlib import Path

import pytest

from cleannews.growth import hazards
from cleannews.news import default_pack

HARMLESS = (
    r"(sign|signing) up .*newsletters?",
    r"\w+ \d+: [^:]*",
    r"^\([^()]*\)$",
    r"(?:\w+ )+: .{0,40}",
    r"(?:[A-Z]\w+, )*x",
    r"(?:a|bc)+d",
    r"(?: (?:de|del|della))*x",
    r"\w+\b.*?\b\w+",
    r"(?!.*?\bsaid\b).*",
    r"(?>\w+)\w+:",
    r"\w++\w+:",
    r".{0,140}x.{0,140}y",
    r"(?:\w+, ?)?[\w, ]+:",
)
HARMFUL = {
    r"(a+)+b": "two turns of (a+)+ can take the same",
    r"(a|aa)+b": "two turns",
    r"(?:a?a)+b": "two turns",
    r"(\w+\s?)*:": "two turns",
    r"(?:x?(?:\w+ )+)+:": "two turns",
    r".*x.*y": ".* and .* can take the same",
    r"\S*@\S+ x": r"\S* and \S+ can take the same",
    r"[\w,]+, ?[\w, ]+:": "can take the same",
    r"(?!.*x.*y)a.*": "can take the same",
    r"(?!.*\b(said|told)\b).*": r"the square of the time for \b behind .*, unless that is .*?",
    r"(?: ?[A-Z]\w{0,40}){0,7}:": "ways to share a line out",
    r".{0,300}a.{0,300}b.{0,300}c": "ways to share a line out",
    r"\X+": "only the package regex",
}


@pytest.mark.parametrize("pattern", HARMLESS)
def test_a_linear_pattern_is_not_complained_of(pattern: str) -> None:
    assert hazards(pattern, anywhere=False) == []


@pytest.mark.parametrize("pattern", HARMFUL)
def test_a_pattern_that_may_grow_is_found(pattern: str) -> None:
    assert HARMFUL[pattern] in " ".join(hazards(pattern, anywhere=False))


@pytest.mark.parametrize(
    ("pattern", "harmful"),
    [
        (r"\w+:", True), (r"\b\w+:", False), (r"(?<!\w)\w+:", False), (r"(?<=[.!] )\w+:", False), (r"^\w+:", False),
        (r"\([^)]*\)", True), (r"\([^()]*\)", False), (r"\w+", False), (r"\s+$", True), (r"x.*", False),
    ],
)  # fmt: skip
def test_a_search_begins_anywhere_so_one_repeat_may_be_too_much(pattern: str, harmful: bool) -> None:
    assert ("begin anywhere" in " ".join(hazards(pattern, anywhere=True))) == harmful
    assert not harmful or hazards(pattern, anywhere=False) == []


def test_none_of_our_patterns_is_complained_of() -> None:
    found = {
        (rule.id, pattern): told
        for rule in default_pack().rules
        for pattern in (rule.patterns if rule.kind != "lines" else ())
        if (told := hazards(pattern, anywhere=rule.kind == "part"))
    }
    assert found == {}


PACK = """
[sign-up]
category = "signup"
why = "A call."
line = 'sign up (now|here)'
removes = ["Sign up now"]
keeps = ["They signed up here."]
"""


def check(path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cleannews", "rules", "check", str(path), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_rules_check_warns_and_fails_for_it_only_when_told_to(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(PACK)
    done = check(path, "--strict")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{path}: 1 rules, nothing wrong\n", "")
    path.write_text(PACK.replace("(now|here)", "(now ?)+"))
    done = check(path)
    assert (done.returncode, done.stdout) == (0, f"{path}: 1 rules, nothing wrong\n")
    path.write_text(PACK.replace("(now|here)", r"(\w+ ?)+"))
    done = check(path)
    assert (done.returncode, done.stdout) == (0, f"{path}: 1 rules, nothing wrong, 1 warning\n")
    assert done.stderr.startswith("warning: mine/sign-up: the pattern 'sign up (\\\\w+ ?)+' may take long")
    assert check(path, "--strict").returncode == 1
