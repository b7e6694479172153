"""Arguments that several commands take."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cleannews.choice import Choice

if TYPE_CHECKING:
    from cleannews.corpus.pieces import Options

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 # it has no other name

FORMATS = ("text", "jsonl", "json", "csv", "tsv", "parquet", "html")


def add_choice(parser: argparse.ArgumentParser) -> None:
    """What goes: ``--keep``, ``--without``, ``--pack``, ``--filter``."""
    parser.add_argument("--keep", action="append", default=[], metavar="CATEGORY", help="leave this category")
    parser.add_argument(
        "--without", action="append", default=[], metavar="RULE-GLOB", help="leave what these rules find"
    )
    parser.add_argument("--pack", action="append", default=[], metavar="FILE.toml", help="use this pack too")
    parser.add_argument("--filter", action="append", default=[], metavar="MODULE:FUNCTION", help="use this filter too")


def choice_of(arguments: argparse.Namespace) -> Choice:
    """What ``add_choice`` was told."""
    told = (arguments.keep, arguments.without, arguments.pack, arguments.filter)
    return Choice(*(tuple(words) for words in told))


def add_fields(parser: argparse.ArgumentParser) -> None:
    """How a file is read: ``--format``, ``--field`` and its kin."""
    parser.add_argument("--format", choices=FORMATS, help="what the files are, whatever their names")
    parser.add_argument(
        "--one-per-line", action="store_true", help="in text files every line is an article (default: the whole file)"
    )
    parser.add_argument("--field", default="text", help="the field or column of the text (default: %(default)s)")
    parser.add_argument("--url-field", default="url", help="that of the page's address (default: %(default)s)")
    parser.add_argument("--id-field", default="id", help="that of the record's name (default: %(default)s)")
    parser.add_argument("--language-field", metavar="FIELD", help="that of the language, as in 'de'; none by default")
    parser.add_argument("--url", help="the address of the page, for records that tell none")
    parser.add_argument("--language", help="the language of the texts, for records that tell none")
    parser.add_argument("--delimiter", help="between columns of CSV (default: what the first line has)")
    parser.add_argument(
        "--extractor",
        choices=("beautifulsoup", "trafilatura", "resiliparse"),
        default="beautifulsoup",
        help="what takes the text out of HTML (default: %(default)s)",
    )


def options_of(arguments: argparse.Namespace) -> Options:
    """What ``add_fields`` was told."""
    from cleannews.corpus.pieces import Options

    names = (
        "format", "one_per_line", "field", "url_field", "id_field", "language_field", "url", "language", "delimiter",
        "extractor",
    )  # fmt: skip
    return Options(**{name: getattr(arguments, name) for name in names})
