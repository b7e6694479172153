"""Where a run has got to, beside its output, so that an interrupted run can go on."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from cleannews.corpus.extras import InputError
from cleannews.corpus.sinks import sync_directory

VERSION = 1
NAME = ".checkpoint"


def path_for(output: str, *, directory: bool) -> Path:
    """Where the checkpoint of a run lies: beside the output file, or in the output directory."""
    return Path(output) / f".cleannews{NAME}" if directory else Path(output + NAME)


def pack(state: dict[str, Any]) -> str:
    """A checkpoint as its file holds it."""
    return json.dumps({"version": VERSION, **state})


def put(path: Path, packed: str) -> None:
    """Replace the checkpoint, such that there is always a whole one."""
    part = path.with_name(f"{path.name}.part")
    with part.open("w", encoding="utf-8") as stream:
        stream.write(packed)
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(path)
    sync_directory(path.parent)


def read(path: Path, run: dict[str, Any], anew: str) -> dict[str, Any] | None:
    """The checkpoint, or None if there is none. Raises ``InputError`` if it is of another run than this.

    ``run``: what must be the same: the fingerprint, the options, the inputs; ``anew``: how to begin without it.
    """
    try:
        state = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise InputError(f"{path}: not a checkpoint: {error}; {anew}") from error
    if not isinstance(state, dict) or state.get("version") != VERSION:
        raise InputError(f"the interrupted run was another version's; {anew}")
    then = state["run"]
    if then["fingerprint"] != run["fingerprint"]:
        raise InputError(f"the interrupted run had another cleaner (version, packs or filters differ); {anew}")
    for name, value in run["options"].items():
        if then["options"].get(name) != value:
            was = then["options"].get(name)
            raise InputError(f"the interrupted run had another {name}: {was!r}, not {value!r}; {anew}")
    if then != run:
        raise InputError(f"the inputs or outputs are not those of the interrupted run, or were changed since; {anew}")
    found: dict[str, Any] = state
    return found
