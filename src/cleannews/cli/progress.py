"""How a run goes, and how it went, as a person reads it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cleannews.corpus.names import FLAGGED, REJECTED

if TYPE_CHECKING:
    from cleannews.corpus.names import Plan
    from cleannews.corpus.seen import Seen

LISTED = 10  # flagged records and rejected files that are named


@contextmanager
def bar(plan: Plan, *, shown: bool) -> Iterator[Callable[[Seen], None]]:
    """A progress bar on standard error if it is to be ``shown``, and rich is installed; to be told what was seen."""
    if not shown:
        yield lambda _: None
        return
    try:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
    except ImportError:
        print("cleannews: for a progress bar: pip install 'cleannews[progress]'", file=sys.stderr)
        yield lambda _: None
        return
    total = sum(way.size for way in plan.ways) or None  # of a pipe nobody knows
    share = "{task.percentage:>3.0f}% " if total else ""
    columns = (BarColumn(), TextColumn(share + "{task.fields[rate]}"), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=total, rate="")
        begun: list[tuple[float, Seen]] = []
        first = [0, 0]

        def told(seen: Seen) -> None:
            if not begun:
                begun.append((time.monotonic(), seen))
                first[:] = seen.counts.records, seen.counts.data
            seconds = max(time.monotonic() - begun[0][0], 1e-3)
            records = (seen.counts.records - first[0]) / seconds
            megabytes = (seen.counts.data - first[1]) / seconds / 1e6
            rate = f"{records:,.0f} records/s, {megabytes:.1f} MB/s, {_share(seen)} removed"
            progress.update(task, completed=seen.read, rate=rate)

        yield told


def summary(seen: Seen, plan: Plan) -> str:
    """What came of a run, in a few lines."""
    counts = seen.counts
    lines = [f"{counts.records:,} records, {counts.changed:,} changed; {_share(seen)} of the characters removed"]
    if counts.categories:
        by_number = sorted(counts.categories.items(), key=lambda item: (-item[1], item[0]))
        lines.append("removals: " + ", ".join(f"{name} {number:,}" for name, number in by_number))
    if counts.empty:
        lines.append(f"{counts.empty:,} without a text")
    if counts.flagged:
        lines.append(f"{counts.flagged:,} left as they were, for too much would have gone{_where(plan, FLAGGED)}:")
        lines += [
            f"  {row['file']}, record {row['record']}" + (f" ({row['id']})" if row["id"] is not None else "")
            + f": {row['share']:.0%}"
            for row in seen.flagged[:LISTED]
        ]  # fmt: skip
        lines += [f"  and {counts.flagged - LISTED:,} more"] if counts.flagged > LISTED else []
    if counts.rejected:
        lines.append(f"{counts.rejected:,} could not be read{_where(plan, REJECTED)}")
    if plan.passed:
        what = "file was" if len(plan.passed) == 1 else "files were"
        lines.append(f"{len(plan.passed):,} {what} passed over, for no format is told by a name as {plan.passed[0]}")
    if seen.died:
        lines.append(f"{seen.died} workers died and were replaced")
    return "\n".join(f"cleannews: {line}" if not line.startswith(" ") else line for line in lines)


def _where(plan: Plan, name: str) -> str:
    first = plan.ways[0].target
    if first is None:
        return ""
    return f", see {first}{name}" if len(plan.ways) == 1 else f", see {name} beside each output"


def _share(seen: Seen) -> str:
    return f"{seen.counts.removed / max(1, seen.counts.characters):.2%}"
