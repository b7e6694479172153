"""A corpus's report: its size, how long it takes to open in Chromium, and what the tally behind it costs.

usage: python benchmarks/report.py CORPUS.jsonl.gz [--limit N] [-o report.html]

Opening is timed by the page itself, from the start of navigation to the end of the load event (all sections are drawn
by then), and to the first paint: the median of seven, at the machine's speed and slowed down four times, as on a phone.
Wants the extra `browser`, Chromium and its driver. The tally is timed in CPU seconds beside `explain`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import statistics
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import Any

from cleannews import default_cleaner
from cleannews.catalogue import entries
from cleannews.corpus.report import write_report
from cleannews.corpus.tally import Tally

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip


def tally_of(path: str, limit: int | None) -> Tally:
    cleaner, tally = default_cleaner(), Tally()
    cleaning = counting = characters = 0.0
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in islice(stream, limit):
            row = json.loads(line)
            start = time.process_time()
            explanation = cleaner.explain(row["text"])
            between = time.process_time()
            tally.add(row["id"], explanation, url=row.get("url") or row.get("domain"), language=row.get("lang"))
            counting += time.process_time() - between
            cleaning += between - start
            characters += len(row["text"].encode())
    megabytes = characters / 1e6
    print(
        f"{tally.whole.records} articles, {megabytes:.1f} MB: explain {cleaning:.1f} s, {megabytes / cleaning:.2f} MB/s"
    )
    print(f"tally {counting:.2f} s, {megabytes / counting:.0f} MB/s, {counting / cleaning:.2%} of explain")
    print(f"tally as JSON: {len(json.dumps(tally.to_json(), ensure_ascii=False).encode()) / 1e6:.2f} MB")
    return tally


def time_opening(page: Path) -> None:
    from selenium import webdriver

    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        raise SystemExit("no Chromium: install it, as in apt-get install chromium chromium-driver")
    with tempfile.TemporaryDirectory() as profile:
        options = webdriver.ChromeOptions()
        options.binary_location = chromium
        for flag in (*FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
        try:
            for slower in (1, 4):
                driver.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": slower})
                opened = [open_once(driver, page) for _ in range(7)]
                loaded, painted = (statistics.median(times) for times in zip(*opened, strict=True))
                print(f"opens in {loaded:.0f} ms, first paint after {painted:.0f} ms (slowed down {slower} times)")
        finally:
            driver.quit()


def open_once(driver: Any, page: Path) -> list[float]:
    driver.get("about:blank")
    driver.get(page.resolve().as_uri())
    times: list[float] = driver.execute_async_script("""
        const done = arguments[0];
        const look = () => {
            const [loaded] = performance.getEntriesByType("navigation");
            const [painted] = performance.getEntriesByName("first-contentful-paint");
            if (loaded.loadEventEnd && painted) done([loaded.loadEventEnd, painted.startTime]);
            else setTimeout(look, 20);
        };
        look();
    """)
    return times


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("corpus")
    cli.add_argument("--limit", type=int)
    cli.add_argument("-o", "--output", type=Path, default=Path("report.html"))
    a = cli.parse_args()
    why = {entry.id: entry.why for entry in entries(default_cleaner())}
    write_report(tally_of(a.corpus, a.limit), a.output, run={"fingerprint": default_cleaner().fingerprint}, why=why)
    print(f"{a.output}: {a.output.stat().st_size / 1e6:.3f} MB")
    time_opening(a.output)


if __name__ == "__main__":
    main()
