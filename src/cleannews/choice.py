"""Which cleaner: the default one, with what a command line or a worker process is told in plain words."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleannews.cleaner import Cleaner, Filter


@dataclass(frozen=True)
class Choice:
    """Categories to keep, rules to leave by shell glob, files of packs, and filters as ``module:function``."""

    keep: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    pack: tuple[str, ...] = ()
    filter: tuple[str, ...] = ()

    def cleaner(self) -> Cleaner:
        """The default cleaner with these. Raises ``ValueError``, ``PackError``."""
        from cleannews.cleaner import Cleaner
        from cleannews.news import default_cleaner
        from cleannews.pack import Pack

        default = default_cleaner()
        if not (self.keep or self.without or self.pack or self.filter):
            return default
        packs = (Pack.load(path) for path in self.pack)
        return Cleaner((*default.filters, *packs, *map(_load_filter, self.filter)), self.keep, self.without)


def _load_filter(name: str) -> Filter:
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
