"""Where a run will write, looked at before anything is read: a night's work must not end at a missing folder."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from cleannews.corpus.extras import InputError, require
from cleannews.corpus.ledger import is_ledger, is_parquet
from cleannews.corpus.names import BESIDE, Plan, is_ours
from cleannews.corpus.pieces import Options
from cleannews.corpus.streams import compression_of


def check_places(plan: Plan, others: Mapping[str, str | None], *, in_place: bool = False) -> None:
    """Raise ``InputError`` if something of a run cannot be written where it should, or would take another's place.

    ``others``: what is written beside the outputs, by the option that names it. Folders for outputs are made; a folder
    for the others must be there, or be one of these.
    """
    sources = {os.path.realpath(way.source) for way in plan.ways if way.source != "-"}
    written: set[str] = set()
    made = {os.path.realpath(plan.output)} if plan.directory and plan.output else set()
    for way in plan.ways:
        if way.target is None:
            continue
        if in_place and is_ledger(way.source):
            raise InputError(f"{way.source} is a ledger, which must stay as it is; move it out of the way")
        real = os.path.realpath(way.target)
        if real in sources and not in_place:
            raise InputError(f"{way.target} is an input too; choose another place with -o")
        _check_kind(way.target)
        written |= {real, *(real + name for name in BESIDE)}
        made.add(os.path.dirname(real))  # noqa: PTH120 # there may be a hundred thousand
    for folder in sorted(made):
        _check_folder(folder)
    for option, path in others.items():
        if path is None:
            continue
        real = os.path.realpath(path)
        if real in written or real in sources:
            what = "written by this run already" if real in written else "an input"
            raise InputError(f"{option} {path}: that is {what}; choose another name")
        if is_ours(real):
            raise InputError(f"{option} {path}: runs keep names that end so for themselves; choose another name")
        check_place(path, option, made)
        written.add(real)


def check_place(path: str, option: str, made: Collection[str] = ()) -> None:
    """Raise ``InputError`` if no file can be written there; ``made``: folders that will be there by then."""
    folder = Path(os.path.realpath(path)).parent
    if not folder.exists() and not any(folder == Path(m) or folder in Path(m).parents for m in made):
        raise InputError(f"{option} {path}: there is no folder {folder}; make it first, as in mkdir -p {folder}")
    _check_kind(path)
    _check_folder(str(folder))


def check_extras(plan: Plan, options: Options, ledger: str | None) -> None:
    """Raise ``InputError`` if a package is missing that the names or the options ask for."""
    names: Iterable[str | None] = [ledger, *(name for way in plan.ways for name in (way.source, way.target))]
    packed = next((name for name in names if name and compression_of(name) == ".zst"), None)
    if packed:
        require("zstandard", f"{packed}: reading and writing .zst")
    table = next((way.source for way in plan.ways if way.format == "parquet"), None)
    if ledger and is_parquet(ledger):
        table = ledger
    if table:
        require("pyarrow", f"{table}: reading and writing Parquet")
    if options.extractor != "beautifulsoup":
        require(options.extractor, f"--extractor {options.extractor}")


def _check_kind(path: str) -> None:
    if Path(path).is_dir():
        raise InputError(f"{path} is a folder; name a file")
    if Path(path).exists() and not Path(path).is_file():
        raise InputError(f"{path} is no file that could be replaced; print to it: leave -o away, and write > {path}")


def _check_folder(folder: str) -> None:
    there = next(path for path in (Path(folder), *Path(folder).parents) if path.exists())
    if not there.is_dir():
        raise InputError(f"{there} is a file, not a folder; choose another place")
    if not os.access(there, os.W_OK | os.X_OK):
        raise InputError(f"{there}: nothing may be written in this folder; choose another, or change its mode")
