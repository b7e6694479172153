"""A tally as one page of HTML that needs nothing else: no network, no other file, no server."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from importlib.resources import files
from itertools import zip_longest
from os import PathLike
from pathlib import Path
from typing import Any

from cleannews.corpus.bounded import Row, Table
from cleannews.corpus.tally import Tally
from cleannews.text import CATEGORIES

# Bytes of the page that each list may take, so that no corpus makes one of more than 2 MB.
ROOM = {"rules": 250_000, "places": 250_000, "samples": 750_000, "why": 100_000, "records": 150_000}

_INERT = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}  # nothing in a string can end or begin an element


def write_report(
    tally: Tally, path: str | PathLike[str], *, run: Mapping[str, str], why: Mapping[str, str] | None = None
) -> None:
    """Write the page, in UTF-8, at most 2 MB; the file takes its name only when it is whole.

    ``run``: what to print of the run, name and value (version, packs by hash, options …). ``why``: a sentence for each
    rule that has one. The same arguments give the same bytes. Raises ``OSError``.
    """
    path = Path(path)
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(make_page(tally, run=run, why=why or {}).encode("utf-8", "backslashreplace"))
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    part.replace(path)


def make_page(tally: Tally, *, run: Mapping[str, str], why: Mapping[str, str]) -> str:
    """The page as text; see ``write_report``."""
    style, script = (_read(name) for name in ("page.css", "page.js"))
    policy = (
        f"default-src 'none'; style-src {_sha(style)}; script-src {_sha(script)}; base-uri 'none'; form-action 'none'"
    )
    parts = {"policy": policy, "style": style, "script": script, "data": _object(_data(tally, run, why))}
    return re.sub(r"\{(\w+)\}", lambda match: parts[match[1]], _read("page.html"))


def _data(tally: Tally, run: Mapping[str, str], why: Mapping[str, str]) -> dict[str, str]:
    tally = Tally.from_json(tally.to_json())  # what is over the bounds is gone, whoever counted it
    order = [*CATEGORIES, *sorted(tally.whole.by.keys() - set(CATEGORIES))]
    rows = _ranked(tally.rules)
    category = {name: max(sorted(row.by), key=row.by.__getitem__) for name, row in rows}
    shown = [
        {"rule": sample_rule, "category": order.index(category[sample_rule]), **_without_rank(sample)}
        for level in zip_longest(*(tally.samples[name].items for name, _ in rows))
        for (sample_rule, _), sample in zip(rows, level, strict=True)
        if sample is not None
    ]
    cuts = sorted({cut._replace(rank=-cut.removed) for cut in (*tally.largest.items, *tally.deepest.items)})
    publishers, languages = _places(tally.publishers, tally.whole, order), _places(tally.languages, tally.whole, order)
    return {
        "categories": _write(order),
        "whole": _write(_row("", tally.whole, order)),
        **{name: _write(getattr(tally, name)) for name in ("repaired", "flagged", "rejected")},
        "by_category": _write([_row(n, r, order) | {"category": order.index(n)} for n, r in _ranked(tally.categories)]),
        "by_rule": _within(
            "rules", (_row(name, row, order) | {"category": order.index(category[name])} for name, row in rows)
        ),
        "by_publisher": publishers[0],
        "rest_publisher": publishers[1],
        "by_language": languages[0],
        "rest_language": languages[1],
        "samples": _within("samples", shown),
        "why": _write(dict(_first(why, (name for name, _ in rows)))),
        "cuts": _within("records", map(_without_rank, cuts)),
        "flags": _within("records", map(_without_rank, tally.flags.items)),
        "rejects": _within("records", (reject._asdict() for reject in tally.rejects.items)),
        "run": _write({str(name): str(value) for name, value in run.items()}),
    }


def _ranked(table: Table) -> list[tuple[str, Row]]:
    """Names and rows, those first of which the most went."""
    return sorted(table.rows.items(), key=lambda item: (-item[1].characters, -item[1].total_characters, item[0]))


def _row(name: str, row: Row, order: list[str]) -> dict[str, Any]:
    values = {"name": name, **{field: getattr(row, field) for field in Row.__slots__ if field != "by"}}
    return values | {"by": {order.index(category): characters for category, characters in sorted(row.by.items())}}


def _places(table: Table, whole: Row, order: list[str]) -> tuple[str, str]:
    """A table's rows as far as there is room, and what the rest come to; JSON ``null`` if there is no rest."""
    rows = _ranked(table)
    written = _within("places", (_row(name, row, order) for name, row in rows))
    shown = [row for _, row in rows[: len(json.loads(written))]]
    rest = {
        f: getattr(whole, f) - sum(getattr(row, f) for row in shown)
        for f in ("records", "characters", "total_characters")
    }
    return written, _write(rest if rest["records"] else None)


def _without_rank(item: Any) -> dict[str, Any]:
    values: dict[str, Any] = item._asdict()
    del values["rank"]
    return values


def _first(why: Mapping[str, str], rules: Iterable[str]) -> Iterable[tuple[str, str]]:
    room = ROOM["why"]
    for rule in rules:
        text = why.get(rule, "")
        room -= len(_write([rule, text]).encode("utf-8", "backslashreplace"))
        if text and room > 0:
            yield rule, text


def _within(kind: str, items: Iterable[Any]) -> str:
    """A JSON array of the first of the items, as many as the list has room for."""
    room, written = ROOM[kind], []
    for item in items:
        text = _write(item)
        room -= len(text.encode("utf-8", "backslashreplace")) + 1
        if room < 0:
            break
        written.append(text)
    return f"[{','.join(written)}]"


def _object(members: Mapping[str, str]) -> str:
    return "{" + ",".join(f"{_write(name)}:{value}" for name, value in members.items()) + "}"


def _write(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_INERT)


def _read(name: str) -> str:
    return files("cleannews.corpus").joinpath("page", name).read_text(encoding="utf-8")


def _sha(text: str) -> str:
    """What a Content-Security-Policy allows: this text and no other."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
