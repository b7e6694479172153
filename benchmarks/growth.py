"""Whether time grows as the text does, and hardly with the rules: what is sizeable, what is hostile, what is many.

usage: python benchmarks/growth.py [CORPUS.jsonl.gz] [--part PART] … [--megabytes 1 4 16 64] [--hostile BYTES]

parts: documents (articles joined to one of 1, 4, 16, 64 MB), line (the same without line ends), hostile (a megabyte of
each text in `measure.HOSTILE`), rules (an eighth of ours, a quarter, half, all), lines (whole lines in a further pack),
patterns (each of ours on its own examples repeated); all of them unless named. CPU time of one process, per byte.
"""

from __future__ import annotations

import argparse
import signal
from collections.abc import Callable, Iterator

from cleannews import Cleaner, Document, Pack, Rule, default_cleaner
from cleannews.examples import read_marks
from cleannews.news import default_pack
from cleannews.rules import compile_pattern
from measure import HOSTILE, MEGABYTE, made_up_pack, prose, seconds, texts_of, weight

ROUNDS = 3  # the least time counts: what is slower was disturbed
REPEATS = (1, 4, 16, 64, 256, 1024)  # of an example, as one line
FACTOR = 2.5  # by which the time per character may grow between the last two: it quadruples if quadratic
QUICK = 0.0005  # seconds that are too few to tell
GIVE_UP = 2.0  # seconds for one line


def time_of(cleaner: Cleaner, text: str, rounds: int = ROUNDS) -> float:
    """Microseconds a byte."""
    return 1e6 * min(seconds(lambda: cleaner.clean(text)) for _ in range(rounds)) / weight(text)


def documents(texts: list[str], megabytes: list[int], *, one_line: bool) -> None:
    name = "a single line" if one_line else "one document"
    print(f"\n| {name} | µs a byte | times the smallest |\n|---|---|---|")
    least = 0.0
    for size in megabytes:
        text = prose(texts, size * MEGABYTE)
        taken = time_of(default_cleaner(), text.replace("\n", " ") if one_line else text, 1 if size > 4 else ROUNDS)
        least = least or taken
        print(f"| {size} MB | {taken:.3f} | {taken / least:.2f} |", flush=True)


def hostile(texts: list[str], size: int) -> None:
    standard = time_of(default_cleaner(), prose(texts, size))
    print(f"\n| {size:,} bytes of | µs a byte | times prose |\n|---|---|---|\n| prose | {standard:.3f} | 1.0 |")
    for name, make in HOSTILE.items():
        taken = time_of(default_cleaner(), make(size), 1)
        shown = f"`` {name} ``".replace("|", "\\|")
        print(f"| {shown} | {taken:.3f} | {taken / standard:.1f} |", flush=True)


def rules(texts: list[str]) -> None:
    print("\n| rules | s to make the index | s to clean | times the fewest |\n|---|---|---|---|")
    whole = default_pack()
    least = 0.0
    for share in (8, 4, 2, 1):
        cleaner = Cleaner((Pack(whole.rules[::share]),))
        made = seconds(lambda cleaner=cleaner: cleaner.clean("It rained."))  # type: ignore[misc] # mypy: a default
        least = many(cleaner, texts, f"{len(whole.rules[::share]):,} | {made:.1f}", least)


def lines(texts: list[str], counts: tuple[int, ...]) -> None:
    print("\n| whole lines in a further pack | s to clean | times without |\n|---|---|---|")
    least = 0.0
    for count in counts:
        cleaner = Cleaner((*default_cleaner().filters, *((made_up_pack(count, 0),) if count else ())))
        cleaner.clean("It rained.")
        least = many(cleaner, texts, f"{count:,}", least)


def many(cleaner: Cleaner, texts: list[str], name: str, least: float) -> float:
    taken = min(seconds(lambda: [cleaner.clean(text) for text in texts]) for _ in range(ROUNDS))
    print(f"| {name} | {taken:.3f} | {taken / (least or taken):.2f} |", flush=True)
    return least or taken


def patterns(every: list[Rule]) -> list[str]:
    """Patterns whose time per character grows with the line, a sentence each."""
    found: list[str] = []
    tried = 0
    for rule in every:
        for pattern in rule.patterns if rule.kind != "lines" else ():
            tried += 1
            for example in rule.removes[:3]:
                found += grown(rule, pattern, read_marks(example)[0].replace("\n", " "))
    print(f"\n{tried:,} patterns on their own examples, repeated: {len(found)} grow faster than the line")
    for sentence in found:
        print(f"  {sentence}")
    return found


def grown(rule: Rule, pattern: str, example: str) -> Iterator[str]:
    """The example again and again, its first word, its last character; and then what makes a match fail at the end."""
    compiled = compile_pattern(pattern)
    method = compiled.search if rule.kind == "part" else compiled.fullmatch
    line = Document(example).lines[0]
    folded = line.text if rule.kind == "part" else line.key
    for once in {f"{folded} ", f"{folded.split()[0]} ", folded[-1] * 20}:
        before = 0.0
        for times in REPEATS:
            text = f"{folded}{once * times}¶"
            taken = min(time_of_match(method, text) for _ in range(2))
            last = times == REPEATS[-1]  # before it, the bound of a repeat may not be reached
            if taken >= GIVE_UP or (last and taken > QUICK and taken / len(text) > FACTOR * before):
                yield f"{rule.id}: {pattern!r} on {once!r} × {times}: {taken:.4f} s"
                break
            before = max(taken, QUICK / 4) / len(text)


def time_of_match(method: Callable[..., object], text: str) -> float:
    """Seconds; ``GIVE_UP`` if it took as long. Both engines look now and then whether a signal came."""
    signal.setitimer(signal.ITIMER_REAL, GIVE_UP)
    try:
        return seconds(lambda: method(text))
    except TimeoutError:
        return GIVE_UP
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def give_up(*_: object) -> None:
    raise TimeoutError


def main(arguments: list[str] | None = None) -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("corpus", nargs="?", help="JSON Lines with a field `text`, gzipped; without it, the seed article")
    cli.add_argument("--part", action="append", choices=PARTS, default=[])
    cli.add_argument("--megabytes", type=int, nargs="+", default=[1, 4, 16, 64])
    cli.add_argument("--hostile", type=int, default=MEGABYTE, metavar="BYTES")
    cli.add_argument("--limit", type=int, default=1000, metavar="TEXTS")
    cli.add_argument("--lines", type=int, nargs="+", default=[0, 1_000, 10_000, 100_000])
    a = cli.parse_args(arguments)
    signal.signal(signal.SIGALRM, give_up)
    texts = texts_of(a.corpus, a.limit)
    default_cleaner().clean(prose(texts, MEGABYTE // 10))
    for part in a.part or PARTS:
        if part in ("documents", "line"):
            documents(texts, a.megabytes, one_line=part == "line")
        elif part == "hostile":
            hostile(texts, a.hostile)
        elif part == "rules":
            rules(texts)
        elif part == "lines":
            lines(texts, tuple(a.lines))
        else:
            patterns(list(default_pack().rules))


PARTS = ("documents", "line", "hostile", "rules", "lines", "patterns")

if __name__ == "__main__":
    main()
