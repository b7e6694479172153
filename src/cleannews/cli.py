"""The command line. Dear imports wait until a command needs them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleannews.cleaner import Cleaner, Filter

COMMANDS = ("clean", "explain", "rules")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code: 0, 1 where something is wrong with the data, 2 with the call."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words and words[0] not in (*COMMANDS, "-h", "--help", "--version"):
        words.insert(0, "clean")
    parser = _parser()
    arguments = parser.parse_args(words or ["--help"])
    try:
        return int(arguments.run(arguments))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that the flush at exit is quiet too
        return 1
    except ValueError as error:  # PackError, InputError, a category that is none
        print(f"cleannews: {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    from cleannews import __version__

    parser = argparse.ArgumentParser(
        prog="cleannews",
        description="Takes the text of scraped news articles, gives back the articles.",
        epilog="`cleannews FILE…` is `cleannews clean FILE…`. `cleannews COMMAND --help` tells more.",
    )
    parser.add_argument("--version", action="version", version=f"cleannews {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    clean = commands.add_parser("clean", help="clean texts and JSON Lines", description=_clean.__doc__)
    _add_input(clean)
    clean.add_argument("-o", "--output", metavar="FILE", help="write here instead of to standard output")
    clean.set_defaults(run=_clean)

    explain = commands.add_parser("explain", help="show what goes, and why", description=_explain.__doc__)
    _add_input(explain)
    explain.add_argument("--json", action="store_true", help="one JSON object an article, for machines")
    explain.set_defaults(run=_explain)

    rules = commands.add_parser("rules", help="list, show and check rules", description="List, show and check rules.")
    actions = rules.add_subparsers(metavar="ACTION")
    _add_choice(rules)
    rules.set_defaults(run=_list_rules)
    show = actions.add_parser("show", help="all that is known of a rule")
    show.add_argument("id")
    show.set_defaults(run=_show_rule)
    check = actions.add_parser("check", help="run a pack's examples, as the library's own tests do")
    check.add_argument("file", nargs="+", metavar="FILE.toml")
    check.set_defaults(run=_check_packs)
    return parser


def _add_input(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", nargs="+", metavar="FILE", help="a text or JSON Lines file, .gz or not; - is standard input"
    )
    parser.add_argument("--format", choices=("text", "jsonl"), help="what the files are, whatever their names")
    parser.add_argument("--field", default="text", help="the JSON field that holds the text (default: %(default)s)")
    parser.add_argument(
        "--url-field", default="url", help="the field that holds the page's address (default: %(default)s)"
    )
    parser.add_argument("--url", help="the address of the page, for a text")
    parser.add_argument("--language", help="the language of the texts, as in 'de'; unknown by default")
    _add_choice(parser)


def _add_choice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--keep", action="append", default=[], metavar="CATEGORY", help="leave this category")
    parser.add_argument(
        "--without", action="append", default=[], metavar="RULE-GLOB", help="leave what these rules find"
    )
    parser.add_argument("--pack", action="append", default=[], metavar="FILE.toml", help="use this pack too")
    parser.add_argument("--filter", action="append", default=[], metavar="MODULE:FUNCTION", help="use this filter too")


def _cleaner(arguments: argparse.Namespace) -> Cleaner:
    from cleannews.cleaner import Cleaner
    from cleannews.news import default_cleaner
    from cleannews.pack import Pack

    default = default_cleaner()
    if not (arguments.keep or arguments.without or arguments.pack or arguments.filter):
        return default
    packs = (Pack.load(path) for path in arguments.pack)
    own = (_load_filter(name) for name in arguments.filter)
    return Cleaner((*default.filters, *packs, *own), tuple(arguments.keep), tuple(arguments.without))


def _load_filter(name: str) -> Filter:
    from importlib import import_module

    module, _, function = name.partition(":")
    sys.path.insert(0, str(Path.cwd()))
    try:
        found = getattr(import_module(module), function)
    except (ImportError, AttributeError, ValueError) as error:
        raise ValueError(f"--filter {name}: {error}; give it as module:function") from error
    finally:
        sys.path.pop(0)
    if not callable(found):
        raise ValueError(  # noqa: TRY004 # a wrong argument of the command line, like the others
            f"--filter {name}: a {type(found).__name__} cannot be called; a filter is a function of a document"
        )
    filter_: Filter = found
    return filter_


def _clean(arguments: argparse.Namespace) -> int:
    """Clean texts, and the texts in JSON Lines; all other fields pass through unchanged, byte by byte."""
    from cleannews.files import is_jsonl, open_output, read_articles

    cleaner = _cleaner(arguments)
    with open_output(arguments.output) as output:
        for path in arguments.file:
            jsonl = is_jsonl(path, arguments.format)
            articles = read_articles(
                path, format=arguments.format, field=arguments.field, url_field=arguments.url_field
            )
            for text, url, back in articles:
                clean = back(cleaner.clean(text, url=url or arguments.url, language=arguments.language))
                output.write(clean.encode("utf-8"))
                if not jsonl and not clean.endswith("\n"):
                    output.write(b"\n")
    return 0


def _explain(arguments: argparse.Namespace) -> int:
    """Show articles with what goes struck through, and the rule beside it; between ⟦ and ⟧ where it is no terminal."""
    import json

    from cleannews.files import read_articles
    from cleannews.show import render, to_json

    cleaner = _cleaner(arguments)
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    for path in arguments.file:
        articles = read_articles(path, format=arguments.format, field=arguments.field, url_field=arguments.url_field)
        for text, url, _ in articles:
            explanation = cleaner.explain(text, url=url or arguments.url, language=arguments.language)
            print(json.dumps(to_json(explanation)) if arguments.json else render(explanation, colour=colour))
    return 0


def _list_rules(arguments: argparse.Namespace) -> int:
    from cleannews.catalogue import entries

    for entry in entries(_cleaner(arguments)):
        print(f"{entry.id:<44} {entry.category:<12} {entry.why}")
    return 0


def _show_rule(arguments: argparse.Namespace) -> int:
    from cleannews.catalogue import entries
    from cleannews.news import default_cleaner

    found = [entry for entry in entries(default_cleaner()) if entry.id == arguments.id]
    if not found:
        raise ValueError(f"no rule {arguments.id!r}; `cleannews rules` lists them all")
    print(found[0].describe())
    return 0


def _check_packs(arguments: argparse.Namespace) -> int:
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
