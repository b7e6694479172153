"""Which files go in, and where each comes out."""

from __future__ import annotations

import glob
import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cleannews.corpus.checkpoint import NAME
from cleannews.corpus.extras import InputError
from cleannews.corpus.formats import STREAMS, format_of, named_format, suffix_of
from cleannews.corpus.lock import SUFFIX
from cleannews.corpus.pieces import Options
from cleannews.corpus.sinks import PART

REJECTED, FLAGGED = BESIDE = ".rejected.jsonl", ".flagged.jsonl"  # what may lie beside an output


@dataclass(frozen=True)
class Way:
    """A file's way: from ``source`` (as the user named it; ``-`` for standard input) to ``target`` (None: printed).

    ``below``: its path below the directory that the user named, or the glob's fixed part.
    """

    source: str
    target: str | None
    format: str
    size: int = 0
    below: str = ""


@dataclass(frozen=True)
class Plan:
    """All files of a run, and the output: a file, a directory, or None for standard output.

    ``passed``: files of directories that are passed over, as their names tell no format.
    """

    ways: tuple[Way, ...]
    output: str | None
    directory: bool
    passed: tuple[str, ...] = ()

    @property
    def bases(self) -> list[str]:
        """What stands in the sources' names before that which the outputs' names keep."""
        return sorted({way.source.removesuffix(way.below) for way in self.ways})

    def digest(self, *, contents: bool) -> str:
        """What tells whether a plan is the same: names, and with ``contents`` sizes and times of change."""
        found = hashlib.sha256()
        for way in self.ways:
            found.update(f"{way.source}\0{way.target}\0{way.format}\0".encode("utf-8", "surrogateescape"))
            if contents and way.source != "-":
                found.update(identity(way.source).encode())
        return found.hexdigest()


def identity(path: str) -> str:
    """A file's size and time of change."""
    facts = Path(path).stat()
    return f"{facts.st_size} {facts.st_mtime_ns}"


def plan(words: Iterable[str], output: str | None, options: Options) -> Plan:
    """The way of every file that the words (files, directories, globs, ``-``) mean. Raises ``InputError``."""
    words = list(words)
    several = len(words) > 1 or any(Path(word).is_dir() or _is_glob(word) for word in words)
    into = output is not None and (several or output.endswith(("/", os.sep)) or Path(output).is_dir())
    if into and output is not None and Path(output).is_file():
        raise InputError(f"{output} is a file; several files need a directory to go to")
    ways = []
    passed: list[str] = []
    for source, below in find(words, options.format, skip=output if into else None, passed=passed):
        kind = format_of(source, options)
        target = output
        if options.in_place:
            target = _in_place(source, kind)
        elif output is not None:
            target = str(Path(output) / renamed(below, kind)) if into else _checked(output, source, kind)
        ways.append(Way(source, target, kind, 0 if source == "-" else Path(source).stat().st_size, below))
    _check(ways, options)
    return Plan(tuple(ways), output, into, tuple(passed))


def find(
    words: Iterable[str], format: str | None = None, *, skip: str | None = None, passed: list[str] | None = None
) -> list[tuple[str, str]]:
    """The files that words mean, each with its path below the directory or the glob's fixed part.

    Of a directory all whose names tell a format, or, if a ``format`` is given, all; hidden ones never. ``skip``: a
    directory that does not count; ``passed`` gets the files that were passed over. Raises ``InputError``, also where
    there are none.
    """
    words = list(words)
    skipped = os.path.realpath(skip) if skip is not None else None
    passed = [] if passed is None else passed
    found = []
    for word in words:
        for path, below in _expand(word, skipped):
            if Path(word).is_dir() and not (format or named_format(path)):
                passed.append(path)
            else:
                found.append((path, below))
    if not found:
        raise InputError(f"{', '.join(words)}: no file there has a name that tells a format; see --format")
    return found


def _check(ways: list[Way], options: Options) -> None:
    taken: dict[str, str] = {}
    for way in ways:
        if way.target is None:
            if way.format == "parquet":
                raise InputError(f"{way.source}: Parquet cannot be printed; say where it goes with -o")
            if len(ways) > 1 and way.format not in (*STREAMS, "text", "html"):
                raise InputError(f"{way.source}: several {way.format} files are not one; give a directory with -o")
            continue
        real = os.path.realpath(way.target)
        if real in taken:
            raise InputError(f"{taken[real]} and {way.source} would both be written to {way.target}")
        taken[real] = way.source
        if not options.in_place and way.source != "-" and real == os.path.realpath(way.source):
            raise InputError(
                f"{way.source} would be overwritten; choose another place with -o; `clean` has --in-place, too"
            )


def _expand(word: str, skipped: str | None) -> Iterator[tuple[str, str]]:
    """The files that a word means, each with its path below the output directory, which is ``skipped``."""
    if word == "-":
        yield "-", "stdin"
    elif Path(word).is_dir():
        yield from ((path, os.path.relpath(path, word)) for path in _walk(word, skipped))
    elif Path(word).exists() or not _is_glob(word):
        try:
            with Path(word).open("rb"):
                pass
        except OSError as error:
            raise InputError(f"{word}: cannot be read: {error.strerror}") from error
        yield word, Path(word).name
    else:
        paths = sorted(
            path
            for path in glob.glob(word, recursive=True)  # noqa: PTH207 # Path.glob takes no absolute pattern
            if Path(path).is_file() and not is_ours(path) and not _is_below(path, skipped)
        )
        fixed = word[: min(word.find(c) for c in "*?[" if c in word)]
        base = fixed.rpartition("/")[0] or ("/" if fixed.startswith("/") else ".")
        if not paths:
            raise InputError(f"{word}: no file has such a name")
        yield from ((path, os.path.relpath(path, base)) for path in paths)


def _walk(top: str, skipped: str | None) -> Iterator[str]:
    """The files of a directory, hidden ones and those of the output directory aside."""

    def fail(error: OSError) -> None:
        raise InputError(f"{error.filename}: cannot be read: {error.strerror}") from error

    for directory, names, files in os.walk(top, onerror=fail):
        names[:] = sorted(
            name
            for name in names
            if not name.startswith(".") and os.path.realpath(os.path.join(directory, name)) != skipped  # noqa: PTH118
        )
        yield from (
            str(Path(directory) / name) for name in sorted(files) if not name.startswith(".") and not is_ours(name)
        )


def _is_below(path: str, directory: str | None) -> bool:
    return directory is not None and os.path.realpath(path).startswith(directory + os.sep)


def _is_glob(word: str) -> bool:
    return word != "-" and any(c in word for c in "*?[") and not Path(word).exists()


def is_ours(name: str) -> bool:
    """Whether a name is one that runs give to what they write beside their outputs."""
    return name.endswith((PART, *BESIDE, NAME, NAME + SUFFIX))


def renamed(path: str, format: str) -> str:
    """A page comes out as a text."""
    suffix = suffix_of(path)
    if format != "html" or not suffix:
        return path
    return path[: -len(suffix)] + ".txt"


def _checked(output: str, source: str, format: str) -> str:
    """The output, whose name must not tell another format than what it will hold."""
    told, holds = named_format(output), {"html": "text", "lines": "text"}.get(format, format)
    if told not in (None, holds) and (told, holds) != ("json", "jsonl"):
        raise InputError(f"{source} is {format}, and comes out as {holds}: {output} tells another format")
    return output


def _in_place(source: str, format: str) -> str:
    if source == "-" or format == "html":
        raise InputError(f"{source}: cannot be changed in its place; say where the text goes with -o")
    return os.path.realpath(source)
