"""No engine's library is imported before it is used; one that is not there is an error that says what to install."""

from __future__ import annotations

import subprocess
import sys
import tomllib

import pytest

from tests.engines.conftest import ROOT
from tests.engines.test_docs import MODULES

LIBRARIES = ("dask", "datasets", "datatrove", "duckdb", "itemadapter", "numpy", "pandas", "polars", "pyarrow", "pyspark", "ray", "scrapy", "sklearn", "spacy")  # fmt: skip

WITH_A_CLASS = {"datatrove", "scrapy", "sklearn", "spacy"}  # whose base is the library's, so that importing is using

USES = {
    "arrow": ("clean_table(None)", "pyarrow", "arrow"),
    "dataset": ("clean_dataset('in', 'out')", "pyarrow", "arrow"),
    "spark": ("clean_frame(None)", "pyspark", "spark"),
    "ray": ("clean_dataset(None)", "ray", "ray"),
    "datasets": ("clean_dataset(None)", "datasets", "datasets"),
    "polars": ("clean_text()", "polars", "polars"),
    "pandas": ("clean_series(None)", "pandas", "pandas"),
    "dask": ("clean_frame(None)", "dask", "dask"),
    "duckdb": ("register(None)", "duckdb", "duckdb"),
    "datatrove": ("CleanNews", "datatrove", "datatrove"),
    "spacy": ("make", "spacy", "spacy"),
    "sklearn": ("CleanNews", "sklearn", "sklearn"),
    "scrapy": ("CleanNewsPipeline", "itemadapter", "scrapy"),
}


def python(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_importing_the_modules_imports_no_engine() -> None:
    modules = ", ".join(f"cleannews.engines.{module}" for module in MODULES if module not in WITH_A_CLASS)
    assert python(f"import sys, {modules}; print(set({LIBRARIES}) & set(sys.modules))") == "set()"


@pytest.mark.parametrize("module", USES)
def test_a_missing_library_names_its_extra(module: str) -> None:
    use, library, extra = USES[module]
    hide = f"import sys; sys.modules |= dict.fromkeys({LIBRARIES})"  # None there says that there is no such module
    found = python(
        f"{hide}\ntry:\n from cleannews.engines import {module}; {module}.{use}\nexcept ImportError as error: print(error)"
    )
    assert found == f'{library} is not installed; run: pip install "cleannews[{extra}]"'
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert extra in extras


@pytest.mark.parametrize(
    ("module", "use", "library"),
    [
        ("spark", "clean_frame(None)", "pandas"),
        ("spark", "clean_frame(None)", "pyarrow"),
        ("spark", "clean_text('text')", "pandas"),
        ("spark", "clean_text('text')", "pyarrow"),
        ("duckdb", "register(None)", "pyarrow"),
    ],
)
def test_so_does_a_library_that_an_engine_needs_and_does_not_bring(module: str, use: str, library: str) -> None:
    found = python(
        f"import sys; sys.modules[{library!r}] = None\n"
        f"try:\n from cleannews.engines import {module}; {module}.{use}\nexcept ImportError as error: print(error)"
    )
    assert found == f'{library} is not installed; run: pip install "cleannews[{module}]"'


def test_every_engine_is_tried_here() -> None:
    assert set(USES) | {"columns", "plan", "dolma"} == set(MODULES)  # dolma needs no library


def test_something_else_that_is_missing_is_not_called_the_engine() -> None:
    hide = "import sys; sys.modules['pyarrow'] = None; sys.modules.pop('pandas', None)"
    code = f"{hide}\nfrom cleannews.engines import need\ntry: need('pyarrow.parquet', 'arrow')\nexcept ImportError as e: print(type(e).__name__)"
    assert python(code) == "EngineMissingError"


def test_the_core_stays_at_its_three_dependencies() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert [name.partition(">")[0] for name in project["dependencies"]] == ["beautifulsoup4", "ftfy", "regex"]
