"""Make the packs ready when the package is built; see `src/cleannews/compiled.py`."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledPacks(BuildHookInterface):  # type: ignore[type-arg,misc] # hatchling is there only while building
    """Writes the file that `cleannews.compiled` loads."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 # hatchling's signature
        """Compile, before hatchling gathers the files."""
        sys.path.insert(0, str(Path(self.root) / "src"))
        from cleannews.compiled import load_packs

        load_packs()
