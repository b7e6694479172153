"""Removals to be read one by one: what the cleaner takes from a corpus, drawn at random, with its surroundings.

usage: python benchmarks/harm.py CORPUS.jsonl.gz [--sample 300] [--seed 0] [--lang xx …] [--rule GLOB …] [--url]
       python benchmarks/harm.py CORPUS.jsonl.gz --longest 150 [--words 40] [--rule GLOB …]
       python benchmarks/harm.py CORPUS.jsonl.gz --largest [--share 0.6]

A removal is what one rule takes in one go: neighbouring lines that it takes are one removal. The draw is stratified: a
pair of language and rule is drawn first, each as likely as any other, then one of its removals that was not drawn
before, so that a rule which fires once is as likely to be read as one which fires a thousand times. `--longest` shows
the longest removals instead, longest first, one article of a rule only; `--largest` the articles that lose the largest
share of their words, with all that they lose. Above and below each removal stand two lines of what surrounds it.

Rows hold `text`, and perhaps `id`, `lang`, and `url` or `domain`; the cleaner is told the address with `--url` only.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from itertools import groupby
from typing import Any, NamedTuple

from cleannews import Explanation, Removal, default_cleaner

AROUND = 2  # lines shown above a removal, and below
CUT = 150  # characters of each


class Taken(NamedTuple):
    """One removal: where it was, what went, and the lines around it."""

    language: str
    rule: str
    category: str
    where: str
    removed: str
    above: tuple[str, ...]
    below: tuple[str, ...]

    @property
    def words(self) -> int:
        """Words that went."""
        return len(self.removed.split())


class Loss(NamedTuple):
    """One article: the words it had, the words it lost, and how."""

    where: str
    had: int
    removals: tuple[Taken, ...]

    @property
    def share(self) -> float:
        """Lost words, of all the article had."""
        return sum(taken.words for taken in self.removals) / max(1, self.had)


def rows(path: str, languages: Sequence[str]) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            row = json.loads(line)
            if not languages or row.get("lang") in languages:
                yield row


def address(row: dict[str, Any]) -> str | None:
    url, domain = row.get("url"), row.get("domain")
    return str(url) if url else f"https://{domain}/" if domain else None


def in_one_go(explanation: Explanation) -> Iterator[Removal]:
    """The removals, neighbours by the same rule joined."""
    joined: Removal | None = None
    for removal in explanation.removals:
        if (
            joined is not None
            and joined.rule == removal.rule
            and not explanation.source[joined.end : removal.start].strip()
        ):
            joined = joined._replace(end=removal.end)
            continue
        if joined is not None:
            yield joined
        joined = removal
    if joined is not None:
        yield joined


def take(row: dict[str, Any], explanation: Explanation) -> Loss:
    source = explanation.source
    where = f"{row.get('domain') or address(row) or '?'} {row.get('id', '')}".strip()
    taken = [
        Taken(
            str(row.get("lang") or "?"),
            rule,
            category,
            where,
            source[start:end].strip(),
            tuple("…" + line[-CUT:] if len(line) > CUT else line for line in lines_of(source[:start])[-AROUND:]),
            tuple(line[:CUT] + "…" if len(line) > CUT else line for line in lines_of(source[end:])[:AROUND]),
        )
        for start, end, rule, category in in_one_go(explanation)
    ]
    return Loss(where, len(source.split()), tuple(taken))


def lines_of(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def draw(removals: Iterable[Taken], size: int, seed: int) -> list[Taken]:
    """As many removals as asked for, or all: a language and a rule first, then one of theirs."""
    chance = random.Random(seed)
    strata: defaultdict[tuple[str, str], list[Taken]] = defaultdict(list)
    for taken in removals:
        strata[taken.language, taken.rule].append(taken)
    drawn: list[Taken] = []
    while strata and len(drawn) < size:
        key = chance.choice(sorted(strata))
        drawn.append(strata[key].pop(chance.randrange(len(strata[key]))))
        if not strata[key]:
            del strata[key]
    return sorted(drawn, key=lambda taken: (taken.language, taken.rule))


def longest(removals: Iterable[Taken], size: int, fewest: int) -> list[Taken]:
    """The longest removals, of each article the longest of each rule."""
    ordered = sorted(removals, key=lambda taken: (taken.where, taken.rule, -taken.words))
    first = [next(group) for _, group in groupby(ordered, key=lambda taken: (taken.where, taken.rule))]
    return sorted((taken for taken in first if taken.words > fewest), key=lambda taken: -taken.words)[:size]


def show(taken: Taken) -> str:
    parts = [f"{taken.language} {taken.rule} ({taken.category}) {taken.where}"]
    parts += [f"    {line}" for line in taken.above]
    parts += [f"  - {line}" for line in lines_of(taken.removed)]
    parts += [f"    {line}" for line in taken.below]
    return "\n".join(parts)


def losses(a: argparse.Namespace) -> Iterator[Loss]:
    cleaner = default_cleaner()
    for row in rows(a.corpus, a.lang):
        loss = take(row, cleaner.explain(row["text"], url=address(row) if a.url else None))
        wanted = tuple(taken for taken in loss.removals if any(fnmatchcase(taken.rule, glob) for glob in a.rule))
        yield loss._replace(removals=wanted)


def main(arguments: Sequence[str] | None = None) -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("corpus")
    cli.add_argument("--sample", type=int, default=300)
    cli.add_argument("--seed", type=int, default=0)
    cli.add_argument("--lang", nargs="+", default=[])
    cli.add_argument("--rule", nargs="+", default=["*"])
    cli.add_argument("--url", action="store_true")
    mode = cli.add_mutually_exclusive_group()
    mode.add_argument("--longest", type=int, metavar="N")
    mode.add_argument("--largest", action="store_true")
    cli.add_argument("--words", type=int, default=40, help="of the longest removals, at least one more than these")
    cli.add_argument("--share", type=float, default=0.6, help="of its words, that an article of --largest loses")
    a = cli.parse_args(arguments)
    found = list(losses(a))
    if a.largest:
        articles = sorted((loss for loss in found if loss.share > a.share), key=lambda loss: -loss.share)
        for number, loss in enumerate(articles, 1):
            print(f"\n{number}. {loss.where}: {loss.share:.0%} of {loss.had} words")
            print("\n".join(map(show, loss.removals)))
        print(f"{len(articles)} of {len(found)} articles lose more than {a.share:.0%}", file=sys.stderr)
        return
    removals = [taken for loss in found for taken in loss.removals]
    drawn = draw(removals, a.sample, a.seed) if a.longest is None else longest(removals, a.longest, a.words)
    for number, taken in enumerate(drawn, 1):
        print(f"\n{number}. {show(taken)}")
    kinds = len({(taken.language, taken.rule) for taken in removals})
    print(
        f"{len(drawn)} of {len(removals)} removals, of {kinds} pairs of language and rule, {len(found)} articles",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
