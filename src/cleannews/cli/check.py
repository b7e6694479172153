"""``cleannews check``: how much boilerplate is left in a corpus; a gate for CI."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

from cleannews.cli.shared import add_choice, add_fields, choice_of

if TYPE_CHECKING:
    from cleannews.cleaner import Cleaner
    from cleannews.cli.shared import Commands
    from cleannews.corpus.check import Residue

READING = (
    "format", "one_per_line", "field", "url_field", "id_field", "language_field", "url", "language", "delimiter",
    "extractor",
)  # fmt: skip
TOLD = 5  # records that cannot be read


def add_to(commands: Commands) -> None:
    """Add the command."""
    check = commands.add_parser(
        "check",
        help="how much boilerplate is left; fails above a rate",
        description="Say what share of a corpus's text a cleaner would remove. Changes nothing.",
        epilog="Exit code 0: no more than the rate; 1: more; 2: nothing could be checked; 3: no more than the rate, "
        "but some records cannot be read.",
    )
    check.add_argument("file", nargs="+", metavar="CORPUS", help="files, directories and globs, as for `clean`")
    check.add_argument(
        "--max-rate", type=_rate, default=0.01, metavar="SHARE", help="of the characters (default: %(default)s)"
    )
    check.add_argument("--sample", type=_number, metavar="N", help="clean only so many records, chosen by hash")
    check.add_argument("--json", action="store_true", help="one JSON object, for machines")
    check.add_argument("--report", metavar="FILE.html", help="a page that shows what would go")
    add_fields(check)
    add_choice(check)
    check.set_defaults(run=run_check)


def run_check(arguments: argparse.Namespace) -> int:
    """Measure, print, and judge."""
    from cleannews.corpus.check import examine
    from cleannews.corpus.names import find
    from cleannews.corpus.pieces import Options
    from cleannews.corpus.places import check_place

    try:
        if arguments.report:
            check_place(arguments.report, "--report")
        options = Options(**{name: getattr(arguments, name) for name in READING})
        cleaner = choice_of(arguments).cleaner()
        residue = examine(find(arguments.file, options.format), options, cleaner, sample=arguments.sample)
        _tell_unread(residue)
        if not residue.records:
            raise ValueError(f"{', '.join(arguments.file)}: no record with a text; name its field with --field")
    except ValueError as error:
        print(f"cleannews: {error}", file=sys.stderr)
        return 2
    facts = _facts(residue, arguments.max_rate)
    print(json.dumps(facts) if arguments.json else _table(residue, facts))
    if arguments.report and not _write_report(arguments, residue, cleaner):
        return 2
    if not facts["passed"]:
        return 1
    return 3 if residue.tally.rejected else 0


def _write_report(arguments: argparse.Namespace, residue: Residue, cleaner: Cleaner) -> bool:
    from cleannews import __version__
    from cleannews.catalogue import entries, hashes
    from cleannews.corpus.report import write_report

    run = {
        "version": __version__,
        "fingerprint": cleaner.fingerprint,
        "packs": "\n".join(f"{name} {found}" for name, found in hashes(cleaner).items()),
        "input": "\n".join(arguments.file),
        "records": f"{residue.cleaned:,} of {residue.records:,}",
    }
    why = {entry.id: entry.why for entry in entries(cleaner)}
    try:
        write_report(residue.tally, arguments.report, run=run, why=why, title="What would be removed")
    except OSError as error:
        print(f"cleannews: {arguments.report}: cannot be written: {error.strerror}", file=sys.stderr)
        return False
    return True


def _facts(residue: Residue, most: float) -> dict[str, Any]:
    from cleannews import __version__

    whole = residue.tally.whole
    low, high = residue.interval()
    return {
        "version": __version__,
        "rate": residue.rate,
        "interval": [low, high],
        "max_rate": most,
        "passed": residue.rate <= most,
        "records": residue.records,
        "cleaned": residue.cleaned,
        "touched": whole.touched,
        "rejected": residue.tally.rejected,
        "characters": [whole.characters, whole.total_characters],
        "words": [whole.words, whole.total_words],
        "categories": {
            name: {"records": row.touched, "removals": row.removals, "characters": row.characters, "words": row.words}
            for name, row in sorted(residue.tally.categories.rows.items(), key=lambda item: -item[1].characters)
        },
    }


def _table(residue: Residue, facts: dict[str, Any]) -> str:
    whole, (low, high) = residue.tally.whole, facts["interval"]
    went = f"{whole.characters:,} of {whole.total_characters:,}; {whole.words:,} of {whole.total_words:,} words"
    records = f"{whole.touched:,} of {whole.records:,} records"
    lines = [f"{residue.rate:.2%} of the characters would go: {went}; from {records}"]
    if residue.cleaned < residue.records:
        lines.append(f"a sample of {residue.records:,}: with 95 % confidence {low:.2%} to {high:.2%} of the whole")
    if facts["categories"]:
        lines.append(f"\n{'category':<14}{'records':>10}{'removals':>10}{'characters':>12}{'words':>10}{'share':>9}")
    for name, row in facts["categories"].items():
        share = row["characters"] / whole.total_characters
        lines.append(
            f"{name:<14}{row['records']:>10,}{row['removals']:>10,}{row['characters']:>12,}{row['words']:>10,}{share:>9.2%}"
        )
    verdict = "no more than" if facts["passed"] else "MORE than"
    sure = "" if not low <= facts["max_rate"] < high else "; too close to be sure: take a larger --sample"
    lines.append(f"\n{verdict} --max-rate {facts['max_rate']:g}{sure}")
    return "\n".join(lines)


def _tell_unread(residue: Residue) -> None:
    rejected = residue.tally.rejected
    for file, line, _, reason in residue.tally.rejects.items[:TOLD]:
        print(f"cleannews: {file}, line {line}: {reason}", file=sys.stderr)
    if rejected > TOLD:
        print(f"cleannews: {rejected:,} records cannot be read", file=sys.stderr)


def _rate(word: str) -> float:
    rate = float(word)
    if not 0 <= rate <= 1:
        raise argparse.ArgumentTypeError(f"{word} is no share; give one from 0 to 1, as 0.01")
    return rate


def _number(word: str) -> int:
    number = int(word)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{word} is too few")
    return number
