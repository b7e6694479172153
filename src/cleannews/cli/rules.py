"""``cleannews rules``: list, show, check and profile."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from cleannews.cli.shared import add_choice, add_fields, choice_of, options_of

if TYPE_CHECKING:
    from cleannews.cli.shared import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    rules = commands.add_parser("rules", help="list, show, check and profile rules", description=_list.__doc__)
    actions = rules.add_subparsers(metavar="ACTION")
    add_choice(rules)
    rules.set_defaults(run=_list)
    show = actions.add_parser("show", help="all that is known of a rule")
    show.add_argument("id")
    show.set_defaults(run=_show)
    check = actions.add_parser(
        "check", help="run a pack's examples, as the library's own tests do", description=_check.__doc__
    )
    check.add_argument("file", nargs="+", metavar="FILE.toml")
    check.add_argument("--strict", action="store_true", help="fail for warnings too")
    check.set_defaults(run=_check)
    profile = actions.add_parser("profile", help="where the time goes on a corpus", description=_profile.__doc__)
    profile.add_argument("file", nargs="+", metavar="FILE", help="as for `clean`; - is standard input")
    profile.add_argument("--limit", type=int, metavar="N", help="clean the first N articles only")
    profile.add_argument("--top", type=int, default=30, metavar="N", help="show the N dearest (default: %(default)s)")
    add_fields(profile)
    add_choice(profile)
    profile.set_defaults(run=_profile)


def _list(arguments: argparse.Namespace) -> int:
    """List all rules. The actions show one, check a pack, and tell what the rules cost."""
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
    """Run the examples of packs as the library's own tests do, and warn of patterns that may take long."""
    from cleannews.cleaner import Cleaner
    from cleannews.examples import check_examples
    from cleannews.growth import warnings_of
    from cleannews.news import default_cleaner
    from cleannews.pack import Pack

    failed = False
    for path in arguments.file:
        pack = Pack.load(path)
        wrong = list(check_examples(pack, Cleaner((*default_cleaner().filters, pack))))
        warnings = [sentence for rule in pack.rules for sentence in warnings_of(rule)]
        for sentence in (*wrong, *(f"warning: {sentence}" for sentence in warnings)):
            print(sentence, file=sys.stderr)
        warned = f", {len(warnings)} warning{'s'[: len(warnings) > 1]}" if warnings else ""
        print(f"{path}: {len(pack.rules)} rules, {len(wrong) or 'nothing'} wrong{warned}")
        failed |= bool(wrong or (arguments.strict and warnings))
    return 1 if failed else 0


def _profile(arguments: argparse.Namespace) -> int:
    """Clean articles and show what it cost, dearest first: rules, filters, and the index that finds which to try.

    `tried`: lines for a rule, looks at an article for the others; `hits`: how many of them found something; CPU time.
    """
    from itertools import islice

    from cleannews.corpus.formats import format_of
    from cleannews.corpus.names import find
    from cleannews.corpus.records import named, records
    from cleannews.profile import Profile

    options = options_of(arguments)
    profile = Profile(choice_of(arguments).cleaner())
    found = (
        (path, record)
        for path, _ in find(arguments.file)
        for record in records(path, format_of(path, options), options)
    )
    texts = ((path, record, record.text) for path, record in found if record.text is not None)
    for path, record, text in islice(texts, arguments.limit):
        with named(path, record):
            profile.clean(text, url=record.url or options.url, language=record.language or options.language)
    print("\n".join(profile.table(arguments.top)))
    return 0
