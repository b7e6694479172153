"""The documents say what is so. Their examples run as doctests."""

import re
from pathlib import Path

import pytest

from cleannews import Cleaner, Pack, default_cleaner
from cleannews.catalogue import entries, hashes, write_page

ROOT = Path(__file__).parent.parent


def test_the_catalogue_is_fresh() -> None:
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert page == write_page(default_cleaner()), "run: python -m cleannews.catalogue > docs/rules.md"


def test_every_filter_has_a_category_and_a_reason() -> None:
    for entry in entries(default_cleaner()):
        assert entry.category != "(its own)", entry.id
        assert entry.why, entry.id


def test_the_two_commands_of_the_readme_are_those_that_ci_runs() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    commands = re.findall(r"```sh\n(.+)\n```", readme)[:2]
    assert len(commands) == 2
    for command in commands:
        assert command in ci


@pytest.mark.parametrize("page", ["README.md", *sorted(str(p.relative_to(ROOT)) for p in (ROOT / "docs").glob("*.md"))])
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)#:\s]+)\)", "" if page.endswith("rules.md") else text):
        assert ((ROOT / page).parent / link).exists(), link


def test_what_a_cleaner_is_made_of_is_told_by_name_and_hash() -> None:
    pack = Pack.parse(
        """[a]
category = "related"
why = "A link."
lines = ["read more"]
removes = ["Read more"]
keeps = ["Read more books."]""",
        "mine",
    )
    found = hashes(Cleaner((*default_cleaner().filters, pack)))
    assert found["mine"] == pack.fingerprint[:16]
    assert {"any", "en", "de", "filters/repeated-line"} < found.keys()
    assert {len(value) for value in found.values()} == {16}
    assert found.keys() - hashes(default_cleaner()).keys() == {"mine"}
    assert {name: value for name, value in found.items() if name != "mine"} == hashes(default_cleaner())
