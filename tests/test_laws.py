"""The laws, on texts that Hypothesis puts together from the packs' own examples, prose, and hostile characters."""

from concurrent.futures import ProcessPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews import clean, default_cleaner
from cleannews.examples import read_marks
from cleannews.news import default_pack
from tests.laws import check_laws, lines_of
from tests.prose import ARTICLES, LOOKALIKES, LOOKALIKES_IN

PACK = default_pack()
JUNK = [read_marks(example)[0] for rule in PACK.rules for example in rule.removes]
PROSE = [line for article in ARTICLES.values() for line in lines_of(article)] + [
    example for rule in PACK.rules for example in rule.keeps
]

hostile = st.text(st.sampled_from("aÉß’“”«»…\u00a0\u200b\u0301İŒÃâ€&<>/;:. \t\r\n\x00\ufeff|[]()©東한ا"), max_size=30)
pieces = st.one_of(
    st.sampled_from(JUNK),
    st.sampled_from(PROSE),
    st.sampled_from(PROSE),
    st.sampled_from(["", " ", "• ", "&amp;", "<p>", "</p>", "<br>", "Ã©", "â€™", "Advertisement", "More:", "2"]),
    st.text(max_size=20),
    hostile,
)
separators = st.sampled_from(["\n", "\n\n", " ", "", "  \n", "\r\n", "\n\t"])
texts = st.lists(st.tuples(pieces, separators), max_size=12).map(lambda parts: "".join(a + b for a, b in parts))


@settings(deadline=None, max_examples=400)
@given(texts)
def test_the_laws_hold_on_any_text(text: str) -> None:
    check_laws(text)


@pytest.mark.parametrize("language", ARTICLES)
def test_nothing_goes_from_an_article_without_boilerplate(language: str) -> None:
    text = ARTICLES[language]
    assert text == clean(text)
    assert text == clean(text, language=language)


@pytest.mark.parametrize("line", LOOKALIKES)
def test_an_article_keeps_the_lines_that_only_look_like_boilerplate(line: str) -> None:
    headline, paragraph, *_ = lines_of(ARTICLES["en"])
    text = f"{headline}\n\n{paragraph}\n\n{line}\n\nThe mayor left the room before the vote, and was not seen again."
    assert text == clean(text)


@pytest.mark.parametrize(
    ("language", "line"), [(language, line) for language, lines in LOOKALIKES_IN.items() for line in lines]
)
def test_an_article_keeps_look_alikes_of_its_own_language(language: str, line: str) -> None:
    headline, paragraph, *_ = lines_of(ARTICLES.get(language, ARTICLES["no"]))
    for text in (
        f"{headline}\n\n{paragraph}\n\n{line}\n\n{paragraph}",
        f"{headline}\n\n{paragraph} {line} {paragraph}",
    ):
        assert text == clean(text)


@pytest.mark.parametrize("language", ARTICLES)
def test_the_laws_hold_on_articles_with_boilerplate_between_all_lines(language: str) -> None:
    lines = ARTICLES[language].split("\n\n")
    junk = iter(JUNK * 2)
    check_laws("\n".join(f"{line}\n{next(junk)}" for line in lines))


def test_a_batch_and_two_workers_give_what_a_loop_gives() -> None:
    mixed = [f"{article}\n\n{JUNK[i % len(JUNK)]}" for i, article in enumerate(ARTICLES.values())]
    loop = [clean(text) for text in mixed]
    assert loop == list(default_cleaner().clean_all(mixed))
    with ProcessPoolExecutor(2) as pool:
        assert loop == list(pool.map(default_cleaner().clean, mixed, chunksize=3))
