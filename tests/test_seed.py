"""The first golden case: the seed article, as it is and as scraping breaks it."""

import html
from pathlib import Path

import ftfy  # noqa: F401 # it brings the codec sloppy-windows-1252
import pytest

from cleannews import clean, default_cleaner, explain
from tests.laws import lines_of

SEED = (Path(__file__).parent.parent / "seeds" / "000_7817773ce47c195a.txt").read_text(encoding="utf-8")
GOES = {
    "Russia: Alexei Navalny supporters protest in Moscow": "caption",
    "We will use your email address only for sending you newsletters. Please see our Privacy Notice for details of your "
    "data protection rights.": "signup",
    "READ:\u00a0Russia chaos erupts in Moscow as furious anti-Putin protesters clash with armed police": "related",
    "Putin has ‘job for life’ despite Navalny protests as ‘grim’ plot with China exposed [INSIGHT]": "related",
    "South China Sea crisis: Taiwan reports second day of incursions by Beijing air force [ANALYSIS]": "related",
    "Russia protests: What’s happening in Russia? Who is Alexei Navalny? [INFO]": "related",
    "Source: Read Full Article": "source",
}
ARTICLE = "\n\n".join(line for line in SEED.split("\n") if line and line not in GOES)


def test_seven_lines_go_and_all_else_stays_to_the_character() -> None:
    assert clean(SEED) == ARTICLE


def test_each_line_goes_under_its_category() -> None:
    explanation = explain(SEED)
    assert {explanation.source[r.start : r.end].strip(): r.category for r in explanation.removals} == GOES


VARIANTS = {
    "Windows line ends": SEED.replace("\n", "\r\n"),
    "mojibake": SEED.encode().decode("sloppy-windows-1252"),
    "HTML": "<html><body><script>if (a < b) { document.write('<p>READ: x</p>'); }</script>"
    + "".join(f"<p>{html.escape(line)}</p>\n" for line in SEED.split("\n") if line)
    + "</body></html>",
    "HTML with entities": "".join(
        "<p class='x'>" + html.escape(line).encode("ascii", "xmlcharrefreplace").decode() + "</p>"
        for line in SEED.split("\n")
        if line
    ),
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_broken_copy_gives_the_same_article(variant: str) -> None:
    assert clean(VARIANTS[variant]) == ARTICLE
    assert explain(VARIANTS[variant]).restore() == VARIANTS[variant]


@pytest.mark.parametrize(
    "copy",
    ["\n".join(line for line in SEED.split("\n") if line), SEED.replace("\n", "  \n")],
    ids=["single line breaks", "trailing blanks"],
)
def test_other_blanks_give_the_same_lines(copy: str) -> None:
    assert lines_of(clean(copy)) == lines_of(ARTICLE)


def test_on_one_line_the_fixed_phrases_go_and_no_article_word_does() -> None:
    one = SEED.replace("\n", " ")
    gone = {explain(one).source[r.start : r.end].strip() for r in explain(one).removals}
    assert {line for line, category in GOES.items() if category in ("signup", "source")} <= gone
    assert gone <= set(GOES)


@pytest.mark.parametrize("variant", VARIANTS)
def test_positions_map_from_the_clean_text_to_what_came_in_and_back(variant: str) -> None:
    explanation = explain(VARIANTS[variant])
    for word in ("Obama", "Interfax", "30,000", "unrest"):
        at = explanation.text.find(word)
        if at >= 0:
            there = explanation.to_original(at)
            assert VARIANTS[variant][there : there + len(word)] == word
            assert explanation.from_original(there) == at


def test_it_is_the_same_with_the_url() -> None:
    assert default_cleaner().clean(SEED, url="https://www.express.co.uk/news/world/1389000/x") == ARTICLE
