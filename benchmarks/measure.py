"""What the benchmarks share: texts of a corpus, CPU time, hostile texts, and a large pack that nobody wrote."""

from __future__ import annotations

import gzip
import json
import random
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from cleannews import Pack, Rule

SEED = Path(__file__).parent.parent / "seeds" / "000_7817773ce47c195a.txt"
MEGABYTE = 1_000_000


def texts_of(path: str | None, limit: int | None = None) -> list[str]:
    """The texts of a corpus, JSON Lines with a field `text`, gzipped; without one, copies of the seed article."""
    if path is None:
        return [SEED.read_text(encoding="utf-8")] * (limit or 20)
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        texts = [json.loads(line)["text"] for line in stream]
    return texts[:: max(1, len(texts) // limit)][:limit] if limit else texts


def seconds(call: Callable[[], Any]) -> float:
    """CPU seconds of this process for one call: other people's work on the machine does not count."""
    start = time.process_time()
    call()
    return time.process_time() - start


def interleaved(calls: dict[str, Callable[[], Any]], rounds: int) -> dict[str, float]:
    """The median CPU seconds of each call. One round of all, then the next: what slows the machine slows them all."""
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            taken[name].append(seconds(call))
    return {name: statistics.median(times) for name, times in taken.items()}


def prose(texts: Iterable[str], size: int) -> str:
    """Articles, one below the other, to about ``size`` bytes of UTF-8: never more, and whole lines."""
    pieces: list[str] = []
    left = size
    for piece in _again_and_again(list(texts)):
        length = len(piece.encode())
        if length > left:
            break
        pieces.append(piece)
        left -= length
    return "".join(pieces)


def _again_and_again(texts: list[str]) -> Iterator[str]:
    while True:
        for text in texts:
            yield from (line + "\n" for line in text.split("\n"))


HOSTILE: dict[str, Callable[[int], str]] = {
    "a": lambda n: "a" * n,
    "a a": lambda n: "a " * (n // 2),
    "A.": lambda n: "A." * (n // 2),
    "READ:": lambda n: "READ:" * (n // 5),
    "READ: lines": lambda n: "READ: it\n" * (n // 9),
    "[": lambda n: "[" * n,
    "( )": lambda n: "(" * (n // 2) + ")" * (n // 2),
    "newlines": lambda n: "\n" * n,
    "blanks": lambda n: " " * n,
    "blank lines": lambda n: " \n" * (n // 2),
    "short lines": lambda n: "a\n" * (n // 2),
    "distinct short lines": lambda n: "".join(f"{i} b\n" for i in range(n // 8)),
    "combining marks": lambda n: "\u0301" * (n // 2),
    "marked letters": lambda n: "e\u0301\u0323" * (n // 5),
    "&amp;": lambda n: "&amp;" * (n // 5),
    "&amp;amp;": lambda n: "&" + "amp;" * (n // 4),
    "&": lambda n: "&" * n,
    "&#0": lambda n: "&#" + "0" * n,
    "&lt;p&gt;": lambda n: "&lt;p&gt;a&lt;/p&gt; " * (n // 20),
    "<": lambda n: "<" * n,
    "<p": lambda n: "<p" * (n // 2),
    "<p a": lambda n: "<p " + "a" * n,
    "<p a <p a": lambda n: ("<p " + "a" * 1900) * (n // 1903),
    "<p>a</p>": lambda n: "<p>a</p>" * (n // 8),
    "<p>a line</p>": lambda n: "<p>a line of sixty characters, as an article has them, here.</p>\n" * (n // 66),
    "<b>a</b>": lambda n: "It <b>rained</b> all day in the <i>old</i> town by the river. " * (n // 62),
    "<!--": lambda n: "<!--" * (n // 4),
    "<!---->": lambda n: "<!---->" * (n // 7),
    "</x": lambda n: "</x" * (n // 3),
    "</p>": lambda n: "</p>" * (n // 4),
    "<![CDATA[": lambda n: "<![CDATA[" * (n // 9),
    "<?": lambda n: "<?" * (n // 2),
    "<div> nested": lambda n: "<div>" * (n // 11) + "a" + "</div>" * (n // 11),
    "<script>": lambda n: "<script>" * (n // 8),
    "mojibake": lambda n: "â€œThe manâ€™s house is schÃ¶n.â€\x9d " * (n // 50),
    "mojibake lines": lambda n: "The manâ€™s house\nis schÃ¶n and Â£5\n" * (n // 44),
    "Ã": lambda n: "Ã" * (n // 2),
    "Ã¢â‚¬": lambda n: "Ã¢â‚¬" * (n // 11),
    "\\r": lambda n: "\r" * n,
    "\\r\\n": lambda n: "It rained.\r\n" * (n // 12),
    "NUL": lambda n: "\x00" * n,
    "a NUL": lambda n: "a\x00" * (n // 2),
    "lone surrogates": lambda n: "\ud800" * (n // 3),
    "ideographs": lambda n: "市" * (n // 3),
    "emoji": lambda n: "📷 " * (n // 5),
    "|": lambda n: "a | " * (n // 4),
    "quotes": lambda n: "“a” " * (n // 8),
    "12:30": lambda n: "12:30 " * (n // 6),
    "http://": lambda n: "http://a.b/c " * (n // 13),
    "@": lambda n: "@a " * (n // 3),
    "…": lambda n: "a… " * (n // 5),
}


def weight(text: str) -> int:
    """Bytes of UTF-8, lone surrogates and all."""
    return len(text.encode("utf-8", "surrogatepass"))


VERBS = "read see watch follow share print get join visit browse open save rate report send"
THINGS = "guide story gallery bulletin digest podcast edition offer crossword quiz archive briefing forum survey map"
KINDS = "daily weekly local sports travel weather market garden health election football theatre science food motoring"


def made_up_pack(lines: int, patterns: int) -> Pack:
    """Plausible rules of nobody: whole lines, and patterns that begin, end or hold words, ten to a rule."""
    chance = random.Random(0)
    verbs, things, kinds = VERBS.split(), THINGS.split(), KINDS.split()

    def phrase() -> str:
        return f"{chance.choice(verbs)} our {chance.choice(kinds)} {chance.choice(things)}"

    def pattern(number: int) -> tuple[str, str]:
        one, two = phrase(), f"{chance.choice(kinds)} {chance.choice(things)} no {number}"
        return chance.choice((
            ("line", f"{one} .{{0,40}}{two}"), ("line", f"(please )?{one} (and|or) {two}.{{0,60}}"),
            ("line", f".{{0,60}} {two}"), ("part", f"^{one.title()} {number}: "), ("part", rf" \[{two.upper()}\]$"),
        ))  # fmt: skip

    rules = [_rule("lines", "lines", tuple(f"{phrase()} no {number}" for number in range(lines)))] if lines else []
    by_kind: dict[str, list[str]] = {"line": [], "part": []}
    for number in range(patterns):
        kind, text = pattern(number)
        by_kind[kind].append(text)
    for kind, texts in by_kind.items():
        rules += [_rule(f"{kind}-{i}", kind, tuple(texts[i : i + 10])) for i in range(0, len(texts), 10)]
    return Pack(tuple(rules))


def _rule(name: str, kind: str, patterns: tuple[str, ...]) -> Rule:
    return Rule(f"made-up/{name}", "related", "Made up.", kind, patterns, ("x",), ("y",))
