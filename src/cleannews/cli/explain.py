"""``cleannews explain``: what goes, and why."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

from cleannews.cli.shared import add_choice, add_fields, choice_of, options_of

if TYPE_CHECKING:
    from cleannews.cli.shared import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    explain = commands.add_parser("explain", help="show what goes, and why", description=run_explain.__doc__)
    explain.add_argument("file", nargs="+", metavar="FILE", help="as for `clean`; - is standard input")
    add_fields(explain)
    add_choice(explain)
    explain.add_argument("--json", action="store_true", help="one JSON object an article, for machines")
    explain.set_defaults(run=run_explain)


def run_explain(arguments: argparse.Namespace) -> int:
    """Show articles with what goes struck through, and the rule beside it; between ⟦ and ⟧ where it is no terminal."""
    import json

    from cleannews.corpus.formats import format_of
    from cleannews.corpus.names import find
    from cleannews.corpus.records import named, records
    from cleannews.show import render, to_json

    options = options_of(arguments)
    cleaner = choice_of(arguments).cleaner()
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    for path, _ in find(arguments.file, options.format):
        for record in records(path, format_of(path, options), options):
            if record.text is not None:
                url, language = record.url or options.url, record.language or options.language
                with named(path, record):
                    explanation = cleaner.explain(record.text, url=url, language=language)
                print(json.dumps(to_json(explanation)) if arguments.json else render(explanation, colour=colour))
    return 0
