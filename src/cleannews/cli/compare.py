"""``cleannews compare``: what a new version would change, from two ledgers."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleannews.cli.shared import Commands
    from cleannews.corpus.compare import Difference


def add_to(commands: Commands) -> None:
    """Add the command."""
    compare = commands.add_parser(
        "compare",
        help="what a new version would change, from two ledgers",
        description="Compare the ledgers (--removals) of two runs on the same files: what only the new one removes, "
        "what only the old one removed, and what goes by another rule.",
        epilog="Exit code 0: no difference; 1: some; 2: something is wrong.",
    )
    compare.add_argument("old", metavar="OLD", help="a ledger")
    compare.add_argument("new", metavar="NEW", help="a ledger")
    compare.add_argument("--json", action="store_true", help="one JSON object, for machines")
    compare.set_defaults(run=run_compare)


def run_compare(arguments: argparse.Namespace) -> int:
    """Compare and print."""
    from cleannews.corpus.compare import compare

    try:
        old, new, difference = compare(arguments.old, arguments.new)
    except ValueError as error:
        print(f"cleannews: {error}", file=sys.stderr)
        return 2
    print(json.dumps(_facts(old, new, difference)) if arguments.json else _table(old, new, difference))
    return 0 if difference.same else 1


def _facts(old: dict[str, Any], new: dict[str, Any], difference: Difference) -> dict[str, Any]:
    return {
        "old": old,
        "new": new,
        "same": difference.same,
        "records": difference.records,
        "changed": difference.changed,
        "blanks": difference.blanks,
        "changes": [
            {
                "kind": kind,
                "old": was,
                "new": now,
                "removals": difference.removals[kind, was, now],
                "characters": difference.characters[kind, was, now],
                "examples": [
                    {"file": example.file, "record": example.record, "id": example.id, "text": example.text}
                    for example in difference.examples[kind, was, now]
                ],
            }
            for group in difference.kinds
            for kind, was, now in difference.ranked(group)
        ],
    }


def _table(old: dict[str, Any], new: dict[str, Any], difference: Difference) -> str:
    lines = [f"{word}: {head['cleannews']} {head['fingerprint'][:16]}" for word, head in (("old", old), ("new", new))]
    blanks = f"; of {difference.blanks:,} more only blanks" if difference.blanks else ""
    lines.append(f"{difference.changed:,} of {difference.records:,} touched records differ{blanks}")
    for kind in difference.kinds:
        for number, key in enumerate(difference.ranked(kind)):
            if not number:
                lines += ["", kind]
            name = " → ".join(rule for rule in key[1:] if rule)
            lines.append(f"  {name:<60} {difference.removals[key]:>8,} {difference.characters[key]:>10,} characters")
            lines += [f"      {example.place}: {example.text!r}" for example in difference.examples[key]]
    return "\n".join(lines)
