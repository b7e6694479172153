"""Everything a cleaner removes, as a list and as the page `docs/rules.md`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cleannews.cleaner import Cleaner, Filter, Fixpoint
from cleannews.fingerprint import fingerprint_of
from cleannews.pack import Pack
from cleannews.rules import Rule

DIGITS = 16  # of a fingerprint, enough to tell two packs apart
SHOWN = 2  # examples of each side on the page; all of them stand in the pack


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule, or a filter that is a function: what the catalogue says of it."""

    id: str
    category: str
    why: str
    rule: Rule | None = None

    def describe(self) -> str:
        """All that is known of it, as text for a terminal."""
        lines = [f"{self.id} ({self.category})", self.why]
        if self.rule:
            lines += [f"{self.rule.kind}: {pattern}" for pattern in self.rule.patterns]
            lines += [f"removes: {example}" for example in self.rule.removes]
            lines += [f"keeps: {example}" for example in self.rule.keeps]
            lines += [f"applies on {', '.join(self.rule.scope.hosts)}"] if self.rule.scope.hosts else []
            lines += [f"seen in {self.rule.source}"] if self.rule.source else []
        return "\n".join(lines)


def entries(filter_: Filter) -> Iterator[Entry]:
    """What a filter is made of, in its order: the rules of packs, and functions."""
    if isinstance(filter_, Cleaner | Fixpoint):
        for part in filter_.filters:
            yield from entries(part)
    elif isinstance(filter_, Pack):
        for rule in filter_.rules:
            yield Entry(rule.id, rule.category, rule.why, rule)
    else:
        name = getattr(filter_, "__name__", type(filter_).__name__).replace("_", "-")
        why = (filter_.__doc__ or "").strip().split("\n\n")[0].replace("\n", " ")
        yield Entry(f"filters/{name}", getattr(filter_, "category", "(its own)"), " ".join(why.split()))


def hashes(filter_: Filter) -> dict[str, str]:
    """What a filter is made of by name, packs and functions, each with the beginning of its fingerprint.

    >>> from cleannews import Cleaner, Pack
    >>> hashes(Cleaner((Pack(),)))
    {}
    """
    if isinstance(filter_, Cleaner | Fixpoint):
        return {name: found for part in filter_.filters for name, found in hashes(part).items()}
    if isinstance(filter_, Pack):
        rules: dict[str, list[Rule]] = {}
        for rule in filter_.rules:
            rules.setdefault(rule.id.rpartition("/")[0], []).append(rule)
        return {name: Pack(tuple(rules[name])).fingerprint[:DIGITS] for name in sorted(rules)}
    (entry,) = entries(filter_)
    return {entry.id: fingerprint_of(filter_)[:DIGITS]}


def write_page(cleaner: Cleaner) -> str:
    """The catalogue as Markdown; `python -m cleannews.catalogue > docs/rules.md` writes the page."""
    found = list(entries(cleaner))
    lines = [
        "# Rules",
        "",
        "Generated from the packs and filters by `python -m cleannews.catalogue > docs/rules.md`; do not edit.",
        "",
        f"{len(found)} rules and filters. `⟦…⟧` marks what goes; without marks, all of it.",
    ]
    pack = ""
    for entry in found:
        name = entry.id.rpartition("/")[0]
        if name != pack:
            pack = name
            lines += ["", f"## {pack}", ""]
            if entry.rule and entry.rule.scope.hosts:
                lines += [f"On {', '.join(entry.rule.scope.hosts)}, or where the text shows its template.", ""]
        lines.append(f"- **{entry.id}** ({entry.category}): {entry.why}")
        if entry.rule:
            lines += [f"  - removes {_quote(example)}" for example in entry.rule.removes[:SHOWN]]
            lines += [f"  - keeps {_quote(example)}" for example in entry.rule.keeps[:SHOWN]]
    return "\n".join(lines) + "\n"


def _quote(example: str) -> str:
    return "`` " + example.replace("\n", " ⏎ ") + " ``"


if __name__ == "__main__":
    import sys

    from cleannews.news import default_cleaner

    sys.stdout.buffer.write(write_page(default_cleaner()).encode("utf-8"))
