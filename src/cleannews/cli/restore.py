"""``cleannews restore``: the originals back."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleannews.cli.shared import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    restore = commands.add_parser("restore", help="give the originals back", description=run_restore.__doc__)
    restore.add_argument("file", nargs="+", metavar="CLEANED", help="files that `clean` wrote, or their directory")
    restore.add_argument("--removals", required=True, metavar="LEDGER", help="what `clean --removals` wrote")
    restore.add_argument(
        "-o", "--output", metavar="PATH", help="a file, or a directory for several; default: standard output"
    )
    restore.set_defaults(run=run_restore)


def run_restore(arguments: argparse.Namespace) -> int:
    """Give the originals back from clean files and the ledger of the run that made them, byte for byte."""
    from cleannews.corpus.restore import restore

    restore(arguments.file, arguments.removals, arguments.output)
    return 0
