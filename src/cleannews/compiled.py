"""The library's own packs, made ready once.

Reading 140 files and indexing 3,000 patterns takes seconds; a pickle of the result loads in 20 ms. It lies beside the
packs, is made when the package is built, and made again whenever a pack or the code behind it has changed.
"""

from __future__ import annotations

import gc
import hashlib
import os
import pickle
import sys
from contextlib import suppress
from pathlib import Path

from cleannews.pack import Pack

HERE = Path(__file__).parent
PACKS = HERE / "packs"
COMPILED = PACKS / ".compiled"
_CODE = (
    *("algebra", "blocks", "folding", "index", "literals", "multisearch"),
    *("pack", "rules", "sample", "shape", "shelf", "text", "ways"),
)


def load_packs() -> Pack:
    """All the rules that come with the library, behind one index. Raises ``PackError``."""
    key = _key()
    with suppress(FileNotFoundError):
        data = COMPILED.read_bytes()
        if data.startswith(key):  # our own file in our own package: as trustworthy as the code beside it
            return _loaded(data[len(key) :])
    pack = Pack.join(Pack.load(path, timeout=None) for path in sorted(PACKS.rglob("*.toml")))
    part = COMPILED.with_name(f".compiled.{os.getpid()}")
    with suppress(OSError):  # a package that cannot be written to works too; it only starts slower
        part.write_bytes(key + pickle.dumps(pack, protocol=4))
        part.replace(COMPILED)
    return pack


def _loaded(data: bytes) -> Pack:
    """The pickled pack. Nothing in it is garbage, and looking for garbage among so many objects doubles the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        pack: Pack = pickle.loads(data)
    finally:
        if collecting:
            if not gc.get_freeze_count():  # another's frozen objects stay frozen
                gc.freeze()
                gc.unfreeze()  # all are of the oldest generation now: no young collection looks through them
            gc.enable()
    return pack


def _key() -> bytes:
    digest = hashlib.sha256(repr(sys.version_info[:2]).encode())
    for path in [*sorted(PACKS.rglob("*.toml")), *(HERE / f"{name}.py" for name in _CODE)]:
        digest.update(path.name.encode() + path.read_bytes())
    return digest.digest()
