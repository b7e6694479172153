"""The report in a real browser: hostile articles, clicks, sorting, filters, both colours, and a phone.

Run by `pytest tests/browser`; wants the extra `browser`, Chromium and its driver, and is not part of the main suite.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select

from cleannews import CATEGORIES, Explanation, Removal
from cleannews.corpus.report import write_report
from cleannews.corpus.tally import Tally
from cleannews.repair import Repaired

HOSTILE = (
    "<script>window.hacked = 1; alert(1)</script>",
    "</script><script>window.hacked = 2</script>",
    '<img src=x onerror="window.hacked=3">',
    '<a href="javascript:window.hacked=4">"quoted" \'once\' `more`</a>',
    "\u202eمرحبا بالعالم\u202c and שלום",
    "👩‍👩‍👧 東京 🙈",
    "unbroken" * 60,
    "<!-- --><style>body{display:none}</style><svg onload=window.hacked=5>",
    "&lt;b&gt; {script} \u2028 \\u003cscript\\u003e",
)

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip


def explanation(text: str, number: int) -> Explanation:
    whole = f"Kept {text}.\n\nGone {text} {'gone ' * number}\n\nKept after {text}."
    removal = Removal(whole.index("Gone"), whole.index("Kept after"), f"mine/{text}", CATEGORIES[number % 8])
    return Explanation(whole, whole, (removal,), Repaired(whole))


def hostile_tally() -> Tally:
    tally = Tally()
    for number, text in enumerate(HOSTILE):
        for copy in range(min(number, 2) + 1):
            address = f"https://site{number}.example.org/{text}"
            tally.add(f"{copy} {text}", explanation(text, number), url=address, language=f"l{number}")
        tally.add(f"flagged {text}", explanation(text, number), url=None, language="en", flagged=True)
        tally.reject(f"file {text}", number, number * 100, f"reason {text}")
    for number in range(20):
        name = f"plain{number}"
        tally.add(name, explanation(name, number), url=f"https://{name}.example.org", language="en")
    return tally


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("report") / "report.html"
    run = {"version": "1", "options": HOSTILE[0], HOSTILE[2]: HOSTILE[6]}
    write_report(hostile_tally(), path, run=run, why={f"mine/{text}": text for text in HOSTILE})
    return path.as_uri()


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    assert CHROMIUM, "no Chromium: install it, as in apt-get install chromium chromium-driver"
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    yield driver
    driver.quit()


@pytest.fixture
def page(chromium: webdriver.Chrome, address: str) -> Iterator[webdriver.Chrome]:
    """The report, opened anew; afterwards nothing must have run, failed, or been asked for."""
    look(chromium, width=1280, dark=False)
    chromium.get("about:blank")
    logged(chromium, "performance")
    chromium.get(address)
    yield chromium
    assert chromium.execute_script("return window.hacked") is None
    assert logged(chromium, "browser") == []
    messages = [json.loads(entry["message"])["message"] for entry in logged(chromium, "performance")]
    asked = {m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"}
    assert {url.partition("#")[0] for url in asked} == {address}


def logged(driver: webdriver.Chrome, kind: str) -> list[dict[str, Any]]:
    """What the browser has logged since it was last asked."""
    entries: list[dict[str, Any]] = driver.get_log(kind)  # type: ignore[no-untyped-call] # selenium's own gap
    return entries


def look(driver: webdriver.Chrome, *, width: int, dark: bool) -> None:
    metrics = {"width": width, "height": 740, "deviceScaleFactor": 1, "mobile": width < 500}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})


def find(page: webdriver.Chrome, selector: str) -> WebElement:
    return page.find_element(By.CSS_SELECTOR, selector)


def texts(page: webdriver.Chrome, selector: str) -> list[str]:
    found: list[str] = page.execute_script(
        "return [...document.querySelectorAll(arguments[0])].map((node) => node.textContent)", selector
    )
    return found


def click(page: webdriver.Chrome, element: WebElement) -> None:
    page.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
    element.click()


def column(page: webdriver.Chrome, section: str, number: int) -> list[str]:
    return texts(page, f"#{section} tbody td:nth-child({number})")


def background(page: webdriver.Chrome) -> str:
    found: Any = page.execute_script("return getComputedStyle(document.body).backgroundColor")
    return str(found)


def brightness(colour: str) -> int:
    return sum(int(part) for part in colour.strip("rgba()").split(",")[:3])


def show_all(page: webdriver.Chrome) -> None:
    """Draw all rows; clicked by script, since the driver's clicks hang where it plays a phone."""
    page.execute_script("for (const more of document.querySelectorAll('.more')) while (!more.hidden) more.click()")


def test_hostile_articles_are_shown_as_they_are_written(page: webdriver.Chrome) -> None:
    show_all(page)
    removed = "\n".join(texts(page, "#samples del"))
    for text in HOSTILE:
        short = text[:100]
        assert short in removed
        for section in ("rule", "cuts", "flagged", "rejected"):
            assert any(short in cell for cell in texts(page, f"#{section} td")), (section, short)
    assert HOSTILE[0] in texts(page, "#run dd bdi")
    assert page.execute_script("return document.scripts.length") == 2
    assert (
        page.execute_script(
            "return document.querySelectorAll('main img, main script, main style, main a[href^=j]').length"
        )
        == 0
    )


def test_every_section_has_its_figures(page: webdriver.Chrome) -> None:
    assert texts(page, ".card b")[:2] == ["53", "44"]
    assert find(page, ".lead b").text.endswith(" %")
    for section in ("category", "rule", "publisher", "language"):
        widths = [
            float(node.get_attribute("width") or 0)
            for node in page.find_elements(By.CSS_SELECTOR, f"#{section} .bars rect")
        ]
        assert widths
        assert all(0 < width <= 1000.001 for width in widths)
        assert max(widths) == pytest.approx(1000)
    links = [link.get_attribute("href") or "" for link in page.find_elements(By.CSS_SELECTOR, "nav a")]
    assert len(links) == 10
    for link in links:
        assert find(page, link[link.index("#") :]).is_displayed()


def test_a_table_is_sorted_by_a_click_and_the_other_way_by_another(page: webdriver.Chrome) -> None:
    show_all(page)
    header = find(page, "#rule th:nth-child(5) button")
    before = [int(cell.replace(",", "")) for cell in column(page, "rule", 5)]
    assert before == sorted(before, reverse=True)
    click(page, header)
    after = [int(cell.replace(",", "")) for cell in column(page, "rule", 5)]
    assert after == sorted(before) != before
    assert find(page, "#rule th:nth-child(5)").get_attribute("aria-sort") == "ascending"
    click(page, find(page, "#rule th:nth-child(1) button"))
    names = column(page, "rule", 1)
    assert names == sorted(names)
    assert find(page, "#rule th:nth-child(5)").get_attribute("aria-sort") is None


def test_a_table_is_filtered_by_words_and_by_category(page: webdriver.Chrome) -> None:
    box = find(page, "#rule input")
    box.send_keys("plain1")
    assert {cell[:11] for cell in column(page, "rule", 1)} == {"mine/plain1"}
    assert find(page, "#rule output").text == "11 of 29 rows"
    Select(find(page, "#rule select")).select_by_visible_text("byline")
    assert set(column(page, "rule", 2)) == {"byline"}
    box.send_keys("nothing has this")
    assert column(page, "rule", 1) == []
    box.clear()
    Select(find(page, "#rule select")).select_by_index(0)
    assert find(page, "#rule output").text == "29 rows"


def test_a_rules_name_leads_to_its_samples(page: webdriver.Chrome) -> None:
    click(page, page.find_elements(By.CSS_SELECTOR, "#rule tbody button")[0])
    rule = column(page, "rule", 1)[0]
    shown = texts(page, "#samples .sample header span:nth-child(2)")
    assert shown
    assert set(shown) == {rule}
    assert page.execute_script("return document.activeElement === document.querySelector('#samples input')")
    struck = find(page, "#samples del")
    assert "line-through" in struck.value_of_css_property("text-decoration")


def test_samples_are_filtered(page: webdriver.Chrome) -> None:
    find(page, "#samples input").send_keys("東京")
    assert len(texts(page, "#samples .sample")) == 1
    find(page, "#samples input").send_keys(" nowhere")
    assert texts(page, "#samples .empty") == ["No sample has that."]


def test_the_chart_changes_its_measure(page: webdriver.Chrome) -> None:
    first = texts(page, "#publisher .bars .label")
    tab = page.find_elements(By.CSS_SELECTOR, "#publisher .tabs button")[1]
    click(page, tab)
    assert tab.get_attribute("aria-pressed") == "true"
    assert texts(page, "#publisher .bars .label") != first
    figures = [float(text.split()[0]) for text in texts(page, "#publisher .bars .figure")]
    assert figures == sorted(figures, reverse=True)


@pytest.mark.parametrize("dark", [False, True])
def test_the_colours_follow_the_system_until_they_are_chosen(page: webdriver.Chrome, dark: bool) -> None:
    look(page, width=1280, dark=dark)
    button = find(page, "#theme")
    before = brightness(background(page))
    assert (before < 300) == dark
    assert button.get_attribute("aria-pressed") == str(dark).lower()
    click(page, button)
    assert (brightness(background(page)) < 300) != dark
    assert button.get_attribute("aria-pressed") == str(not dark).lower()
    click(page, button)
    assert brightness(background(page)) == before


def test_a_keyboard_reaches_sorts_and_filters(page: webdriver.Chrome) -> None:
    names = []
    for _ in range(60):
        page.switch_to.active_element.send_keys(Keys.TAB)
        active = page.switch_to.active_element
        names.append(active.text or active.get_attribute("aria-label") or "")
        if active.tag_name == "button" and active.text == "Rule":
            break
    page.switch_to.active_element.send_keys(Keys.ENTER)
    assert names[0] == "To the figures"
    assert "Dark colours" in names
    assert "Find a rule" in names
    assert find(page, "#rule th:nth-child(1)").get_attribute("aria-sort") == "ascending"
    outline = page.switch_to.active_element.value_of_css_property("outline-style")
    assert outline == "solid"


def test_every_control_has_a_name(page: webdriver.Chrome) -> None:
    nameless = page.execute_script(
        "return [...document.querySelectorAll('button, input, select')].filter((node) => "
        "!(node.textContent.trim() && node.tagName === 'BUTTON') && !node.getAttribute('aria-label')).length"
    )
    assert nameless == 0


@pytest.mark.parametrize("width", [320, 360, 768])
def test_nothing_is_wider_than_a_phone(page: webdriver.Chrome, width: int) -> None:
    look(page, width=width, dark=True)
    show_all(page)
    assert page.execute_script("return document.documentElement.scrollWidth") <= width
    too_wide = page.execute_script(
        "return [...document.querySelectorAll('main *')].filter((node) => !node.closest('.scroll, .skip, .label') "
        "&& node.getBoundingClientRect().right > innerWidth + 1).map((node) => node.outerHTML.slice(0, 80))"
    )
    assert too_wide == []
    assert find(page, "#cuts td").is_displayed()


def test_an_empty_run_has_a_page_too(page: webdriver.Chrome, tmp_path: Path, address: str) -> None:
    write_report(Tally(), tmp_path / "empty.html", run={}, why={})
    page.get((tmp_path / "empty.html").as_uri())
    assert texts(page, ".card b")[0] == "0"
    assert len(texts(page, ".empty")) == 8
    assert logged(page, "browser") == []
    logged(page, "performance")
    page.get(address)
