"""Ours against what people use: throughput, start, memory, and what a further pack costs.

usage: python benchmarks/speed.py [CORPUS.jsonl.gz] [--limit N] [--rounds N]

CPU time of one process, the median of some rounds; in a round all take their turn on the same texts. Peers that want
HTML get the lines as paragraphs, wrapped beforehand. Those that are not installed are left out. Slow ones read every
eighth text, and `clean` with them.
"""

from __future__ import annotations

import argparse
import html
import resource
import statistics
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from cleannews import Cleaner, Pack, default_cleaner
from cleannews.cleaner import Fixpoint
from measure import interleaved, made_up_pack, seconds, texts_of, weight

SLOW = 8  # slow peers read one text in so many
LARGEST = 5  # documents whose memory is measured


def split(text: str) -> list[str]:
    return text.lower().split()


def c4(text: str) -> str:
    """C4's rules for lines, as one writes them down."""
    kept = []
    for line in text.split("\n"):
        folded = line.strip().lower()
        if not folded.endswith((".", "!", "?", '"', "”", "’")) or folded.endswith("...") or len(folded.split()) < 5:
            continue
        if "javascript" in folded or "lorem ipsum" in folded or "cookie" in folded:
            continue
        if not any(words in folded for words in ("terms of use", "privacy policy", "cookie policy")):
            kept.append(line)
    return "\n".join(kept)


def paragraphs(text: str) -> str:
    body = "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\n") if line.strip())
    return f"<html><body>{body}</body></html>"


def each(call: Callable[[str], Any], texts: Iterable[str]) -> Callable[[], Any]:
    """A call for every text, as one."""
    return lambda: [call(text) for text in texts]


def quick_peers(texts: list[str]) -> dict[str, Callable[[], Any]]:
    peers = {"text.lower().split()": each(split, texts), "C4's rules in ten lines": each(c4, texts)}
    if find_spec("datatrove") and find_spec("nltk"):
        document = import_module("datatrove.data").Document
        rules = import_module("datatrove.pipeline.filters").C4QualityFilter(
            split_paragraph=True,
            filter_no_terminal_punct=True,
            min_num_sentences=-1,
            remove_citations=False,
            filter_curly_bracket=False,
        )
        peers["datatrove's C4QualityFilter"] = each(lambda text: rules.filter(document(text=text, id="0")), texts)
    return peers


def slow_peers(texts: list[str]) -> dict[str, Callable[[], Any]]:
    import ftfy

    pages = [paragraphs(text) for text in texts]
    peers = {"ftfy.fix_text": each(ftfy.fix_text, texts)}
    if find_spec("justext") and find_spec("lxml_html_clean"):  # which it forgets to name
        justext = import_module("justext")
        stoplist = justext.get_stoplist("English")
        peers["jusText"] = each(lambda page: justext.justext(page.encode(), stoplist, encoding="utf-8"), pages)
    if find_spec("trafilatura"):
        trafilatura = import_module("trafilatura")
        peers["trafilatura"] = each(lambda page: trafilatura.extract(page, include_comments=False), pages)
    return peers


def compare(calls: dict[str, Callable[[], Any]], texts: list[str], rounds: int) -> None:
    """Throughput of all, and how much faster `clean` is than each."""
    taken = interleaved(calls, rounds)
    megabytes = sum(map(weight, texts)) / 1e6
    print(f"\n| {len(texts)} texts, {megabytes:.1f} MB | s | MB/s | `clean` is faster by |\n|---|---|---|---|")
    for name, time in taken.items():
        print(f"| {name} | {time:.3f} | {megabytes / time:.2f} | {time / taken['clean']:.2f} |")


def further_pack(texts: list[str], rounds: int, lines: int, patterns: int) -> None:
    """What a pack of 10,000 lines and 1,000 patterns costs, as `--pack` adds it and behind the library's own index."""
    more = made_up_pack(lines, patterns)
    default = default_cleaner()
    (whole,) = default.filters
    assert isinstance(whole, Fixpoint)
    own = next(part for part in whole.filters if isinstance(part, Pack))
    joined = Fixpoint(tuple(Pack.join((own, more)) if part is own else part for part in whole.filters))
    cleaners = {"none": default, "beside the others": Cleaner((whole, more)), "joined with ours": Cleaner((joined,))}
    for name, cleaner in cleaners.items():
        made = seconds(lambda cleaner=cleaner: cleaner.clean("It rained."))  # type: ignore[misc] # mypy: a default
        print(f"\nmaking the index, {name}: {made:.1f} s", end="")
    taken = interleaved({name: each(cleaner.clean, texts) for name, cleaner in cleaners.items()}, rounds)
    print(f"\n\n| a further pack of {lines:,} lines and {patterns:,} patterns | s | dearer by |\n|---|---|---|")
    for name, time in taken.items():
        print(f"| {name} | {time:.3f} | {time / taken['none'] - 1:.1%} |")


def start(rounds: int) -> None:
    """CPU time of fresh processes."""
    codes = {
        "python -c pass": "pass",
        "import cleannews": "import cleannews",
        "to the first cleaned article": "import cleannews; cleannews.clean('It rained.\\n\\nREAD MORE: Ten ways')",
    }
    taken: dict[str, list[float]] = {name: [] for name in codes}
    for _ in range(rounds + 1):  # the first fills the file system's cache
        for name, code in codes.items():
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([sys.executable, "-c", code], check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            taken[name].append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    print("\n| start, fresh processes | CPU ms |\n|---|---|")
    for name, times in taken.items():
        print(f"| {name} | {1000 * statistics.median(times[1:]):.0f} |")


def memory(texts: list[str]) -> None:
    """What `clean` allocates at most (tracemalloc: Python's own, not the engine's), above the input."""
    print("\n| memory, the largest documents | bytes | peak above it | times |\n|---|---|---|---|")
    for text in sorted(texts, key=weight)[-LARGEST:]:
        default_cleaner().clean(text)  # patterns are compiled when first needed, and stay
        tracemalloc.start()
        default_cleaner().clean(text)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        print(f"| | {weight(text):,} | {peak:,} | {peak / weight(text):.1f} |")


def main(arguments: list[str] | None = None) -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("corpus", nargs="?", help="JSON Lines with a field `text`, gzipped; without it, the seed article")
    cli.add_argument("--limit", type=int, help="so many texts, evenly spread")
    cli.add_argument("--rounds", type=int, default=5)
    cli.add_argument("--pack", type=int, nargs=2, default=(10_000, 1_000), metavar=("LINES", "PATTERNS"))
    a = cli.parse_args(arguments)
    texts = texts_of(a.corpus, a.limit)
    cleaner = default_cleaner()
    for text in texts:  # every pattern that is needed is compiled, every cache is warm
        cleaner.clean(text)
    ours = {"clean": each(cleaner.clean, texts), "explain": each(cleaner.explain, texts)}
    compare(ours | quick_peers(texts), texts, a.rounds)
    few = texts[::SLOW]
    compare({"clean": each(cleaner.clean, few)} | slow_peers(few), few, a.rounds)
    further_pack(texts, a.rounds, *a.pack)
    start(a.rounds)
    memory(texts)


if __name__ == "__main__":
    main()
