"""``cleannews clean``: files in, clean files out."""

from __future__ import annotations

import argparse
import errno
import sys
from typing import TYPE_CHECKING

from cleannews.cli.shared import add_choice, add_fields, choice_of

if TYPE_CHECKING:
    from cleannews.cli.shared import Commands
    from cleannews.corpus.pieces import Options
    from cleannews.corpus.run import Run

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}  # no room is left
ANNOTATIONS = ("spans", "dolma")


def add_to(commands: Commands) -> None:
    """Add the command."""
    clean = commands.add_parser(
        "clean",
        help="clean texts, JSON Lines, JSON, CSV, Parquet, HTML",
        description="Clean texts and the texts in records; everything else passes through unchanged, byte by byte.",
        epilog="Exit code 0: done; 1: something is wrong; 2: wrong call; 3: done, but broken records were put aside.",
    )
    clean.add_argument(
        "file", nargs="+", metavar="FILE",
        help="a file, a directory or a glob; .txt .jsonl .ndjson .json .csv .tsv .parquet .html, each also .gz .zst "
        ".bz2 .xz; - is standard input",
    )  # fmt: skip
    clean.add_argument(
        "-o", "--output", metavar="PATH", help="a file, or a directory for several; default: standard output"
    )
    clean.add_argument("--in-place", action="store_true", help="replace each file by its clean form")
    add_fields(clean)
    add_choice(clean)
    run = clean.add_argument_group("what else comes out")
    run.add_argument("--removals", metavar="FILE", help="a ledger (.jsonl, .parquet) of all that goes, for `restore`")
    run.add_argument(
        "--annotate", nargs="?", choices=ANNOTATIONS, const="spans",
        help="keep the texts, and add what would go as a field; dolma: as a file of attributes",
    )  # fmt: skip
    run.add_argument("--report", metavar="FILE.html", help="a page that shows what was removed")
    safe = clean.add_argument_group("how it goes")
    safe.add_argument(
        "--max-removed", type=_share, metavar="SHARE", help="leave a record as it is if more than this would go, as 0.6"
    )
    safe.add_argument("--workers", type=_number, metavar="N", help="processes (default: one for each core)")
    safe.add_argument("--resume", action="store_true", help="go on with an interrupted run")
    safe.add_argument("--strict", action="store_true", help="stop at the first record that cannot be read")
    safe.add_argument("--quiet", action="store_true", help="no progress bar, no summary")
    safe.add_argument(
        "--chunk-size", type=_number, default=1 << 20, metavar="BYTES",
        help="what a worker gets at once (default: %(default)s)",
    )  # fmt: skip
    clean.set_defaults(run=run_clean)


def spell_out(words: list[str]) -> list[str]:
    """The words of a command line, ``--annotate`` with its value, which may be missing before a file's name."""
    return [
        "--annotate=spans" if word == "--annotate" and (after not in ANNOTATIONS) else word
        for word, after in zip(words, [*words[1:], ""], strict=False)
    ]


def run_clean(arguments: argparse.Namespace) -> int:
    """Clean, show how it goes, and say at the end how it went."""
    from cleannews.cli.progress import bar, summary
    from cleannews.corpus.signals import Stopped

    run = _prepared(arguments)
    shown = not arguments.quiet and sys.stderr.isatty() and (run.plan.output or not sys.stdout.isatty())
    try:
        with bar(run.plan, shown=bool(shown)) as told:
            seen = run.go(told)
        if arguments.report:
            _write_report(run, arguments.report)
        run.close()
    except Stopped as stopped:
        print(f"cleannews: {stopped}", file=sys.stderr)
        return stopped.code
    except BrokenPipeError:
        raise
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        ways = ["make room"] if error.errno in FULL else []
        ways += ["then --resume goes on with it"] if run.resumable else []
        print("; ".join([f"cleannews: {where}cannot be written: {error.strerror}", *ways]), file=sys.stderr)
        return 1
    if not arguments.quiet and (run.plan.ways[0].target or seen.counts.rejected or seen.counts.flagged):
        print(summary(seen, run.plan), file=sys.stderr)
    return 3 if seen.counts.rejected else 0


def _prepared(arguments: argparse.Namespace) -> Run:
    from cleannews.corpus.extras import InputError
    from cleannews.corpus.names import plan
    from cleannews.corpus.places import check_places
    from cleannews.corpus.run import Run, Settings

    if arguments.in_place and arguments.output:
        raise InputError("--in-place and -o say different things; choose one")
    if arguments.annotate and arguments.removals:
        raise InputError("--annotate keeps the texts, so that --removals would have nothing to tell; choose one")
    if arguments.annotate == "dolma" and arguments.in_place:
        raise InputError("--annotate dolma writes attributes and no texts; say where with -o, not --in-place")
    options = options_of(arguments)
    planned = plan(arguments.file, arguments.output, options)
    formats = {way.format for way in planned.ways}
    fitting = {"jsonl"} if options.annotate == "dolma" else {"jsonl", "json", "csv", "tsv", "parquet"}
    if options.annotate and formats - fitting:
        raise InputError(f"--annotate {options.annotate} needs records: {', '.join(sorted(fitting))}")
    others = {"--removals": arguments.removals, "--report": arguments.report}
    check_places(planned, others, in_place=arguments.in_place)
    settings = Settings(arguments.workers, arguments.removals, arguments.resume, arguments.strict)
    return Run(planned, options, settings, options.choice.cleaner())


def options_of(arguments: argparse.Namespace) -> Options:
    """What the words of the command line decide."""
    from cleannews.corpus.pieces import Options

    return Options(
        choice=choice_of(arguments),
        **{
            name: getattr(arguments, name)
            for name in (
                "format", "one_per_line", "field", "url_field", "id_field", "language_field", "url", "language",
                "delimiter", "extractor", "annotate", "max_removed", "in_place", "chunk_size",
            )
        },
        ledger=arguments.removals is not None,
        tally=arguments.report is not None,
    )  # fmt: skip


def _write_report(run: Run, path: str) -> None:
    from cleannews.catalogue import entries, hashes
    from cleannews.corpus.report import write_report

    facts = {
        "version": str(run.head["cleannews"]),
        "fingerprint": str(run.head["fingerprint"]),
        "packs": "\n".join(f"{name} {found}" for name, found in hashes(run.cleaner).items()),
        **{name: str(value) for name, value in run.head["options"].items() if value not in (None, [], False)},
    }
    assert run.seen.tally is not None
    why = {entry.id: entry.why for entry in entries(run.cleaner)}
    write_report(run.seen.tally, path, run=facts, why=why)


def _share(word: str) -> float:
    share = float(word)
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{word} is no share; give one from 0 to 1, as 0.6")
    return share


def _number(word: str) -> int:
    number = int(word)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{word} is too few")
    return number
