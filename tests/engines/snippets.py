"""The snippets of `docs/engines.md`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "engines.md").read_text(encoding="utf-8")
SECTIONS = {
    section.partition("\n")[0]: "\n".join(re.findall(r"```python\n(.*?)```", section, re.DOTALL))
    for section in PAGE.split("\n## ")[1:]
}


def run(section: str) -> dict[str, Any]:
    """Run a section's snippets, one after the other, as a reader would; what they define."""
    code = SECTIONS[section]
    if section in ("Spark", "Ray Data"):  # other processes do the work, and were started in another folder
        code = re.sub(r'"(articles\.parquet|\w+-clean)"', lambda match: repr(str(Path.cwd() / match[1])), code)
    names: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(code, f"docs/engines.md, {section}", "exec"), names)
    return names
