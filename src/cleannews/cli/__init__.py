"""The command line: one module a command, and no dear import before a command needs it."""

from __future__ import annotations

import argparse
import atexit
import gc
import os
import sys
from collections.abc import Sequence

from cleannews.cli import check, clean, compare, explain, restore, rules

COMMANDS = {
    "check": check,
    "clean": clean,
    "compare": compare,
    "explain": explain,
    "restore": restore,
    "rules": rules,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line. The exit code.

    0; 1 where something is wrong with the data; 2 with the call; 3 where a run ended but left broken records aside;
    130 and 143 where it was interrupted.
    """
    if argv is None:  # a process of our own: looking for garbage among the rules at its end takes half a second
        atexit.register(gc.freeze)
    words = list(sys.argv[1:] if argv is None else argv)
    if words and words[0] not in (*COMMANDS, "-h", "--help", "--version"):
        words.insert(0, "clean")
    parser = _parser()
    arguments = parser.parse_args(clean.spell_out(words) or ["--help"])
    try:
        return int(arguments.run(arguments))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that the flush at exit is quiet too
        return 1
    except KeyboardInterrupt:
        print("cleannews: interrupted", file=sys.stderr)
        return 130
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
    for command in COMMANDS.values():
        command.add_to(commands)
    return parser
