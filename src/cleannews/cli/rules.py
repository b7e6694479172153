"""``cleannews rules``: list, show and check."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from cleannews.cli.shared import add_choice, choice_of

if TYPE_CHECKING:
    from cleannews.cli.shared import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    rules = commands.add_parser("rules", help="list, show and check rules", description="List, show and check rules.")
    actions = rules.add_subparsers(metavar="ACTION")
    add_choice(rules)
    rules.set_defaults(run=_list)
    show = actions.add_parser("show", help="all that is known of a rule")
    show.add_argument("id")
    show.set_defaults(run=_show)
    check = actions.add_parser("check", help="run a pack's examples, as the library's own tests do")
    check.add_argument("file", nargs="+", metavar="FILE.toml")
    check.set_defaults(run=_check)


def _list(arguments: argparse.Namespace) -> int:
    from cleannews.catalogue import entries

    for entry in entries(choice_of(arguments).cleaner()):
        print(f"{entry.id:<44} {entry.category:<12} {entry.why}")
    return 0


def _show(arguments: argparse.Namespace) -> int:
    from cleannews.catalogue import entries
    from cleannews.news import default_cleaner

    found = [entry for entry in entries(default_cleaner()) if entry.id == arguments.id]
    if not found:
        raise ValueError(f"no rule {arguments.id!r}; `cleannews rules` lists them all")
    print(found[0].describe())
    return 0


def _check(arguments: argparse.Namespace) -> int:
    from cleannews.cleaner import Cleaner
    from cleannews.examples import check_examples
    from cleannews.news import default_cleaner
    from cleannews.pack import Pack

    wrong = 0
    for path in arguments.file:
        pack = Pack.load(path)
        for sentence in check_examples(pack, Cleaner((*default_cleaner().filters, pack))):
            print(sentence, file=sys.stderr)
            wrong += 1
        print(f"{path}: {len(pack.rules)} rules, {wrong or 'nothing'} wrong")
    return 1 if wrong else 0
