"""What the package shows the world, and which module may know which."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import cleannews

SOURCE = Path(cleannews.__file__).parent

# A module may import what stands behind it, and nothing else of ours. The table is docs/design.md's.
LAYERS = {
    "shape": "",
    "suspect": "",
    "markup": "",
    "folding": "",
    "algebra": "",
    "multisearch": "",
    "fingerprint": "",
    "literals": "algebra folding",
    "text": "folding",
    "repair": "markup suspect",
    "blocks": "folding literals text",
    "sample": "blocks folding",
    "ways": "algebra blocks folding multisearch sample",
    "shelf": "blocks multisearch sample ways",
    "index": "algebra blocks folding literals multisearch sample shelf text ways",
    "rules": "blocks folding shape text",
    "pack": "fingerprint index rules text",
    "filters": "filters.buttons filters.bylines filters.captions filters.comments filters.credits filters.headlines "
    "filters.links filters.notices "
    "filters.repeats filters.teasers filters.top",
    "filters.finder": "text",
    "filters.later": "",
    "filters.outline": "shape text",
    "filters.buttons": "filters.finder filters.outline shape text",
    "filters.bylines": "filters.finder filters.later filters.outline filters.top text",
    "filters.captions": "filters.credits filters.finder filters.later filters.outline shape text",
    "filters.comments": "filters.finder filters.later filters.outline text",
    "filters.credits": "filters.finder filters.later filters.outline text",
    "filters.headlines": "filters.finder filters.heads filters.labels filters.later filters.outline shape text",
    "filters.heads": "filters.later shape",
    "filters.labels": "filters.later text",
    "filters.links": "filters.finder filters.heads filters.labels filters.later filters.outline shape text",
    "filters.words": "blocks",
    "filters.cues": "blocks filters.words",
    "filters.notices": "filters.cues filters.finder filters.outline filters.words text",
    "filters.repeats": "filters.finder filters.heads filters.outline shape text",
    "filters.teasers": "filters.finder filters.later filters.outline shape text",
    "filters.top": "filters.finder filters.later filters.outline shape text",
    "own": "filters.outline filters.words shape text",
    "cleaner": "fingerprint repair text",
    "examples": "cleaner pack rules text",
    "compiled": "pack",
    "news": "cleaner compiled filters own pack rules text",
    "catalogue": "cleaner fingerprint news pack rules",
    "nodes": "",
    "growth": "nodes rules",
    "profile": "catalogue cleaner pack rules text",
    "show": "cleaner text",
    "choice": "cleaner news pack",
    "cli.shared": "choice corpus.pieces",
    "corpus.bounded": "",
    "corpus.extras": "",
    "corpus.lock": "corpus.extras",
    "corpus.streams": "corpus.extras",
    "corpus.pieces": "choice corpus.streams",
    "corpus.buffer": "corpus.extras corpus.pieces corpus.streams",
    "corpus.members": "",
    "corpus.lines": "corpus.buffer corpus.extras corpus.members corpus.pieces corpus.streams",
    "corpus.arrays": "corpus.buffer corpus.extras corpus.lines corpus.pieces corpus.streams",
    "corpus.manner": "corpus.extras",
    "corpus.parquet": "corpus.extras corpus.lines corpus.manner corpus.pieces corpus.streams",
    "corpus.table": "corpus.buffer corpus.extras corpus.lines corpus.pieces corpus.streams",
    "corpus.whole": "corpus.buffer corpus.extras corpus.pieces corpus.streams",
    "corpus.formats": "corpus.arrays corpus.lines corpus.parquet corpus.pieces corpus.streams corpus.table corpus.whole",
    "corpus.tally": "cleaner corpus.bounded text",
    "corpus.check": "cleaner corpus.bounded corpus.extras corpus.formats corpus.pieces corpus.streams corpus.tally rules",
    "corpus.sinks": "corpus.extras corpus.streams",
    "corpus.checkpoint": "corpus.extras corpus.sinks",
    "corpus.names": "corpus.checkpoint corpus.extras corpus.formats corpus.lock corpus.pieces corpus.sinks",
    "corpus.report": "corpus.bounded corpus.tally text",
    "corpus.undo": "cleaner repair",
    "corpus.ledger": "cleaner corpus.extras corpus.streams corpus.undo",
    "corpus.places": "corpus.extras corpus.ledger corpus.names corpus.pieces corpus.streams",
    "cli.check": "catalogue cleaner cli.shared corpus.check corpus.names corpus.pieces corpus.places corpus.report",
    "corpus.work": "cleaner corpus.formats corpus.ledger corpus.pieces corpus.streams corpus.tally rules",
    "corpus.seen": "corpus.tally corpus.work",
    "cli.progress": "corpus.names corpus.seen",
    "corpus.feed": "corpus.formats corpus.names corpus.pieces corpus.streams corpus.work",
    "corpus.output": "corpus.ledger corpus.names corpus.parquet corpus.pieces corpus.sinks corpus.streams corpus.work",
    "corpus.worker": "corpus.work",
    "corpus.pool": "corpus.extras corpus.pieces corpus.work corpus.worker",
    "corpus.signals": "",
    "corpus.run": "cleaner corpus.checkpoint corpus.extras corpus.feed corpus.ledger corpus.lock corpus.names corpus.output corpus.pieces corpus.places corpus.pool corpus.seen corpus.signals corpus.sinks corpus.tally corpus.work",
    "cli.clean": "catalogue cli.progress cli.shared corpus.extras corpus.names corpus.pieces corpus.places corpus.report corpus.run corpus.signals",
    "corpus.compare": "corpus.bounded corpus.ledger",
    "cli.compare": "cli.shared corpus.compare",
    "corpus.records": "corpus.extras corpus.formats corpus.pieces corpus.streams",
    "cli.explain": "cli.shared corpus.formats corpus.names corpus.records show",
    "corpus.restore": "corpus.extras corpus.feed corpus.formats corpus.ledger corpus.names corpus.output corpus.parquet corpus.pieces corpus.places corpus.records corpus.sinks corpus.streams corpus.undo",
    "cli.restore": "cli.shared corpus.restore",
    "cli.rules": "catalogue cleaner cli.shared corpus.formats corpus.names corpus.records examples growth news pack profile",
    "cli": "cli.check cli.clean cli.compare cli.explain cli.restore cli.rules",
    "corpus": "",
    "engines": "",
    "engines.plan": "cleaner news text",
    "engines.columns": "engines engines.plan",
    "engines.arrow": "cleaner engines engines.columns engines.plan",
    "engines.dataset": "engines engines.arrow engines.plan",
    "engines.spark": "cleaner engines engines.arrow engines.columns engines.plan",
    "engines.ray": "engines engines.arrow engines.plan",
    "engines.datasets": "engines engines.arrow engines.columns engines.plan fingerprint",
    "engines.pandas": "cleaner engines engines.plan",
    "engines.dask": "engines engines.pandas engines.plan",
    "engines.polars": "cleaner engines engines.plan",
    "engines.duckdb": "cleaner engines engines.columns engines.plan",
    "engines.datatrove": "engines engines.plan",
    "engines.sklearn": "cleaner engines engines.plan",
    "engines.scrapy": "engines engines.plan",
    "engines.spacy": "cleaner engines news",
    "engines.dolma": "cleaner news text",
    "__init__": "cleaner news pack rules text",
    "__main__": "cli",
}


def test_the_public_names_are_these_sorted_and_there() -> None:
    assert cleannews.__all__ == [
        "CATEGORIES", "Cleaner", "Document", "Explanation", "Filter", "Line", "Pack", "PackError", "Removal", "Rule",
        "clean", "default_cleaner", "explain", "without",
    ]  # fmt: skip
    assert sorted(cleannews.__all__) == cleannews.__all__
    for name in cleannews.__all__:
        assert getattr(cleannews, name) is not None
        assert name in dir(cleannews)
    with pytest.raises(AttributeError, match="no attribute 'cleen'"):
        cleannews.cleen  # noqa: B018 # the point of the test


def module_of(path: Path) -> str:
    """A module's name in the table: ``corpus.ledger``; a package is ``corpus``, ours ``__init__``."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


MODULES = sorted(SOURCE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=module_of)
def test_a_module_imports_only_the_layers_below_it(path: Path) -> None:
    imported = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "cleannews":
            imported |= {alias.name for alias in node.names} - {"__version__"}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cleannews."):
            home = str(node.module).partition(".")[2]
            inner = {f"{home}.{alias.name}" for alias in node.names}
            imported |= inner if inner <= set(LAYERS) else {home}
    assert imported <= set(LAYERS[module_of(path)].split())


def test_the_design_document_shows_the_same_table() -> None:
    design = (SOURCE.parent.parent / "docs" / "design.md").read_text(encoding="utf-8")
    for module, below in LAYERS.items():
        if not module.startswith("__"):
            assert f"| `{module}` | {', '.join(below.split()) or '–'} |" in design, module


@pytest.mark.parametrize("path", MODULES, ids=module_of)
def test_a_module_fits_in_the_head(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 250


def test_importing_the_package_and_asking_for_help_import_nothing_dear() -> None:
    code = "import sys, cleannews, cleannews.cli; print({'regex', 'ftfy', 'bs4', 'tomllib'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert found == "set()\n"


def test_a_sound_text_is_cleaned_without_ftfy_and_beautifulsoup() -> None:
    code = "import sys, cleannews; cleannews.clean('It rained.'); print({'ftfy', 'bs4'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert found == "set()\n"
