"""The report's page: whole, small, the same each time, and deaf to whatever an article holds."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from cleannews import CATEGORIES, Explanation, Removal
from cleannews.corpus import report as module
from cleannews.corpus.report import write_report
from cleannews.corpus.tally import Tally
from cleannews.repair import Repaired

HOSTILE = (
    "</script><script>alert(1)</script>",
    '<img src=x onerror="alert(2)">',
    "<!--<script>",
    "]]>{script}{data}&lt;b&gt;\"'`\\u003c",
    "\u2028\u2029\u202eلا شيء\u202c 🙈 東京",
)


def cut(text: str, start: int, end: int, rule: str, category: str) -> Explanation:
    return Explanation(text, text, (Removal(start, end, rule, category),), Repaired(text))


def hostile_tally() -> Tally:
    tally = Tally()
    for number, text in enumerate(HOSTILE):
        whole = f"Kept {text}\n\nGone {text} {'x' * 250}\n\nKept {text}"
        start = whole.index("Gone")
        explanation = cut(whole, start, whole.rindex("Kept"), f"mine/{text}", CATEGORIES[number])
        tally.add(f"{text}{number}", explanation, url=f"https://example.org/{text}", language=text)
        tally.add(f"flag{text}", explanation, url=f"https://example.org/{text}", language="en", flagged=True)
        tally.reject(text, number, None, text)
    return tally


def page_of(tally: Tally, tmp_path: Path, run: dict[str, str] | None = None) -> str:
    write_report(tally, tmp_path / "report.html", run=run or {"version": "1"}, why={"mine/a": HOSTILE[0]})
    return (tmp_path / "report.html").read_text(encoding="utf-8")


def data_of(page: str) -> dict[str, Any]:
    (element,) = BeautifulSoup(page, "html.parser").find_all("script", type="application/json")
    data: dict[str, Any] = json.loads(element.string or "")
    return data


def test_the_page_needs_nothing_else(tmp_path: Path) -> None:
    soup = BeautifulSoup(page_of(hostile_tally(), tmp_path), "html.parser")
    assert list(soup.find_all(src=True)) == []
    assert {str(a["href"])[0] for a in soup.find_all(href=True)} == {"#"}
    assert not soup.find_all(["link", "iframe", "img", "object", "embed", "base", "form"])
    assert "url(" not in str(soup.style)
    assert "@import" not in str(soup.style)
    assert len(soup.find_all("script")) == 2
    for section in soup.select("main section"):
        assert section.find(["h1", "h2"]), section
    ids = [element["id"] for element in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))


def test_its_policy_allows_its_own_style_and_script_and_nothing_more(tmp_path: Path) -> None:
    soup = BeautifulSoup(page_of(Tally(), tmp_path), "html.parser")
    (meta,) = soup.find_all("meta", {"http-equiv": "Content-Security-Policy"})
    script = next(element for element in soup.find_all("script") if not element.get("type")).string
    assert script
    assert soup.style
    for kind, text in (("style-src", soup.style.string), ("script-src", script)):
        digest = base64.b64encode(hashlib.sha256(str(text).encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in str(meta["content"])
    assert str(meta["content"]).startswith("default-src 'none';")
    assert "unsafe" not in str(meta["content"])


def test_the_script_makes_nodes_and_never_parses_html(tmp_path: Path) -> None:
    page = page_of(Tally(), tmp_path)
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|Function\(|srcdoc", page)


def test_hostile_text_comes_through_unharmed_and_harmless(tmp_path: Path) -> None:
    page = page_of(hostile_tally(), tmp_path, {"options": HOSTILE[0], HOSTILE[1]: "\udcff"})
    data = data_of(page)
    for text in HOSTILE:
        assert any(text in sample["removed"] for sample in data["samples"])
        assert any(text in cut["id"] for cut in data["cuts"])
        assert any(text in flag["excerpt"] for flag in data["flags"])
        assert any(text == reject["reason"] for reject in data["rejects"])
    assert data["run"] == {"options": HOSTILE[0], HOSTILE[1]: "\udcff"}
    inside = page[page.index('id="data">') + 10 : page.rindex("</script>\n<script>")]
    assert not set("<>&\u2028\u2029") & set(inside)
    assert len(BeautifulSoup(page, "html.parser").find_all("script")) == 2


def test_the_figures_are_the_tallys(tmp_path: Path) -> None:
    tally = hostile_tally()
    tally.add("clean", cut("It rained.", 0, 0, "mine/none", "legal"), url=None, language=None)
    data = data_of(page_of(tally, tmp_path))
    assert data["whole"]["records"] == tally.whole.records == 11
    assert data["whole"]["characters"] == tally.whole.characters == sum(r["characters"] for r in data["by_rule"])
    assert (data["flagged"], data["rejected"]) == (5, 5)
    assert [row["name"] for row in data["by_publisher"]] == ["example.org", ""]
    assert data["rest_publisher"] is None
    shown = {data["categories"][row["category"]]: row["characters"] for row in data["by_category"]}
    assert shown == tally.whole.by


def test_a_category_of_ones_own_is_shown(tmp_path: Path) -> None:
    tally = Tally()
    tally.add("1", cut("It rained. Oh!", 10, 14, "mine/oh", "exclamation"), url=None, language=None)
    data = data_of(page_of(tally, tmp_path))
    assert data["categories"] == [*CATEGORIES, "exclamation"]
    assert data["by_rule"][0]["category"] == 8


def test_the_same_tally_gives_the_same_bytes_and_leaves_nothing_beside_them(tmp_path: Path) -> None:
    assert page_of(hostile_tally(), tmp_path) == page_of(hostile_tally(), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_a_report_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    before = page_of(Tally(), tmp_path)
    with pytest.raises(AttributeError):
        write_report(None, tmp_path / "report.html", run={})  # type: ignore[arg-type] # the fault
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == before
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_no_corpus_makes_a_page_of_more_than_two_megabytes(tmp_path: Path) -> None:
    tally = Tally()
    gone = "<😀" * 200
    for number in range(6_000):
        text = gone + f"{number}"
        host = f"https://{number}{'ß' * 60}.{'ß' * 60}.example.org/{gone}"
        explanation = cut(f"{gone}\n{text}", 200, 700, f"mine/{number}{gone}", CATEGORIES[number % 8])
        tally.add(f"{text}{gone}", explanation, url=host, language=f"{number}", flagged=number % 2 == 0)
        tally.reject(gone + text, number, number, gone + text)
    write_report(tally, tmp_path / "report.html", run={}, why=dict.fromkeys(tally.rules.rows, gone))
    size = (tmp_path / "report.html").stat().st_size
    assert size <= 2_000_000
    data = data_of((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert all(data[name] for name in ("by_rule", "by_publisher", "samples", "cuts", "flags", "rejects", "why"))
    assert data["rest_publisher"]["records"] + sum(row["records"] for row in data["by_publisher"]) == 6_000


def test_every_rule_is_sampled_once_before_any_is_sampled_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tally = Tally()
    for number in range(60):
        tally.add(str(number), cut(f"Kept. {number}", 5, 8, f"mine/{number % 6}", "legal"), url=None, language=None)
    rules = [sample["rule"] for sample in data_of(page_of(tally, tmp_path))["samples"]]
    assert len(rules) == 24
    assert sorted(rules[:6]) == sorted(set(rules))
    monkeypatch.setitem(module.ROOM, "samples", 1_000)
    fewer = [sample["rule"] for sample in data_of(page_of(tally, tmp_path))["samples"]]
    assert 0 < len(fewer) < 24
    assert fewer == rules[: len(fewer)]
