"""What the rules would remove of a publisher they have never met: each is left out in turn.

usage: python benchmarks/unseen.py LABELLED.jsonl.gz [CORPUS.jsonl.gz …] [--by category|lang|domain]

LABELLED: JSON Lines with `domain`, `lang`, `extractor`, `text`, and `lines`, each a label (content, boilerplate,
neutral), a category and a text; a corpus needs `domain` and `text`. A pattern or literal line counts for a publisher
only if it removes something from another one in these files too; filters always count. That is lower than the truth
where a wording is general and these files hold only one publisher that uses it, and higher where a rule was made wide
with that publisher in view.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from typing import Any, NamedTuple, cast

import regex

from cleannews import Cleaner, Document, Pack, Removal, Rule, default_cleaner
from cleannews.cleaner import Fixpoint
from cleannews.rules import Marker

Entry = tuple[str, str]  # a rule's id, and one of its patterns
WORD = regex.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]"
    r"|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+"
)


class Watch:
    """The default cleaner, told which entries count, and asked which fired."""

    def __init__(self) -> None:
        self.allowed: set[Entry] | None = None
        self.fired: set[Entry] = set()
        (fixpoint,) = cast(tuple[Fixpoint], default_cleaner().filters)
        pack, *others = fixpoint.filters
        watched = cast(Pack, pack).marked_by(self._marker)
        self.cleaner = Cleaner((replace(fixpoint, filters=(watched, *others)),))

    def _marker(self, rule: Rule, pattern: str) -> Marker:
        mark, entry = rule.marker(pattern), (rule.id, pattern)

        def watched(doc: Document, number: int) -> list[Removal]:
            if self.allowed is not None and entry not in self.allowed:
                return []
            found = mark(doc, number)
            if found and rule.scope.holds(doc):
                self.fired.add(entry)
            return found

        return watched


class Counted(NamedTuple):
    """Of one text: words by group, and those of them that went."""

    words: Counter[str]
    gone: Counter[str]


_watch: Watch | None = None


def watch() -> Watch:
    """One for each process."""
    global _watch
    _watch = _watch or Watch()
    return _watch


def fired(page: tuple[str, str]) -> tuple[str, set[Entry]]:
    """A page's domain, and the entries that removed something from its text."""
    domain, text = page
    here = watch()
    here.allowed, here.fired = None, set()
    here.cleaner.explain(text)
    return domain, here.fired


def counted(task: tuple[dict[str, Any], set[Entry], str]) -> Counted:
    """The words of a labelled page that go when only these entries count."""
    page, allowed, by = task
    here = watch()
    here.allowed = allowed
    explanation = here.cleaner.explain(page["text"])
    to_original = explanation.repaired.to_original
    spans = [(to_original(mark.start), to_original(mark.end)) for mark in explanation.removals]
    words: Counter[str] = Counter()
    gone: Counter[str] = Counter()
    end = 0
    for label, category, text in page["lines"]:
        start = page["text"].index(text, end)
        end = start + len(text)
        if label == "neutral":
            continue
        places = [start + match.start() for match in WORD.finditer(text)]
        taken = sum(any(first <= place < last for first, last in spans) for place in places)
        group = category if by == "category" else page[by]
        for name in (label, *([group] if label == "boilerplate" else ())):
            words[name] += len(places)
            gone[name] += taken
    return Counted(words, gone)


def read(path: str) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        return [json.loads(line) for line in stream]


def tasks(pages: list[dict[str, Any]], where: dict[Entry, set[str]], by: str) -> Iterator[Any]:
    """The pages of each domain, with the entries that fire elsewhere."""
    for domain in sorted({page["domain"] for page in pages}):
        allowed = {entry for entry, domains in where.items() if domains - {domain}}
        yield from ((page, allowed, by) for page in pages if page["domain"] == domain)


def main(arguments: list[str] | None = None) -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("labelled")
    cli.add_argument("corpus", nargs="*")
    cli.add_argument("--by", choices=("category", "lang", "domain"), default="category")
    a = cli.parse_args(arguments)
    pages = [page for page in read(a.labelled) if page["extractor"] != "gold"]
    seen = [(page["domain"], page["text"]) for path in (a.labelled, *a.corpus) for page in read(path)]
    where: dict[Entry, set[str]] = defaultdict(set)
    words: Counter[str] = Counter()
    gone: Counter[str] = Counter()
    with ProcessPoolExecutor() as pool:
        for domain, entries in pool.map(fired, seen, chunksize=64):
            for entry in entries:
                where[entry].add(domain)
        for one in pool.map(counted, tasks(pages, where, a.by), chunksize=16):
            words.update(one.words)
            gone.update(one.gone)
    for name, number in words.most_common():
        print(f"{name:<16} {number:8,} words  removed {gone[name] / max(1, number):7.3%}")
    once = sum(len(domains) == 1 for domains in where.values())
    print(f"{len(where):,} patterns and lines fired, {once:,} of them on a single publisher")


if __name__ == "__main__":
    main()
