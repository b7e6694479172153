"""What each rule takes from a corpus: how often it fires, on how many publishers, and a sample of what went.

usage: python benchmarks/firing.py CORPUS.jsonl.gz [--pack FILE.toml] [--rule GLOB] [--sample N] [--lang xx] [--url]

Rows hold `text`, and perhaps `domain`, `lang`, `url`. Where they hold labelled `lines` (label, category, text), the
words that a rule takes are counted by label, and `--wrong` shows only what it took from lines labelled content.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

from cleannews import Cleaner, Explanation, Pack, default_cleaner


def rows(path: str, lang: str | None) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            row = json.loads(line)
            if lang in (None, row.get("lang")):
                yield row


def labels(row: dict[str, Any]) -> dict[str, str]:
    return {text.strip(): label for label, _, text in row.get("lines", [])}


def context(explanation: Explanation, start: int, end: int) -> str:
    source = explanation.source
    before, after = source[max(0, start - 60) : start], source[end : end + 60]
    return f"{before}⟦{source[start:end]}⟧{after}".replace("\n", "⏎")


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("corpus")
    cli.add_argument("--pack", action="append", default=[])
    cli.add_argument("--rule", default="*")
    cli.add_argument("--sample", type=int, default=0)
    cli.add_argument("--lang")
    cli.add_argument("--url", action="store_true")
    cli.add_argument("--wrong", action="store_true")
    a = cli.parse_args()
    cleaner = Cleaner(tuple(Pack.load(path) for path in a.pack)) if a.pack else default_cleaner()
    hits: Counter[str] = Counter()
    words: defaultdict[str, Counter[str]] = defaultdict(Counter)
    domains: defaultdict[str, set[str]] = defaultdict(set)
    samples: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows(a.corpus, a.lang):
        explanation = cleaner.explain(row["text"], url=row.get("url") if a.url else None)
        known = labels(row)
        for start, end, rule, _ in explanation.removals:
            if not fnmatchcase(rule, a.rule):
                continue
            hits[rule] += 1
            domains[rule].add(str(row.get("domain")))
            wrong = False
            for piece in explanation.source[start:end].split("\n"):
                label = known.get(piece.strip(), "unlabelled" if known else "words")
                if label == "unlabelled" and piece.strip():
                    label = next((v for k, v in known.items() if piece.strip() in k), label)
                words[rule][label] += len(piece.split())
                wrong |= label == "content" and bool(piece.strip())
            if wrong or not a.wrong:
                samples[rule].append(f"{row.get('lang')} {row.get('domain')}: {context(explanation, start, end)}")
    for rule, count in hits.most_common():
        print(f"{rule:<44} {count:6d} hits {len(domains[rule]):4d} publishers  {dict(words[rule])}")
        random.seed(0)
        for sample in random.sample(samples[rule], min(a.sample, len(samples[rule]))):
            print("      ", sample[:400])
    print(f"{sum(hits.values())} removals by {len(hits)} rules", file=sys.stderr)


if __name__ == "__main__":
    main()
