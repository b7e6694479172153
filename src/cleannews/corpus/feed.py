"""What workers get, in order: the pieces of all files, small ones together, and between them the files' ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cleannews.corpus.formats import FORMATS
from cleannews.corpus.names import Plan, Way
from cleannews.corpus.pieces import Mark, Options, Piece
from cleannews.corpus.streams import Source, compression_of
from cleannews.corpus.work import Job

MANY = 64  # small files that go to a worker at once


class Step(NamedTuple):
    """One piece of a file, or its end (``next`` is None)."""

    file: int
    next: Mark | None
    size: int
    read: int
    broken: bool = False


Batch = tuple[list[Step], list[Job]]


def batches(plan: Plan, options: Options, start: int, mark: Mark, ledger_packing: str) -> Iterator[Batch]:
    """Steps with the jobs for those that have one, from a place in a file on."""
    steps: list[Step] = []
    jobs: list[Job] = []
    size = 0
    for index, way in enumerate(plan.ways[start:], start):
        for step, job in _steps(index, way, mark, options, ledger_packing):
            steps.append(step)
            jobs += [job] if job else []
            size += step.size
            if size >= options.chunk_size or len(jobs) >= MANY:
                yield steps, jobs
                steps, jobs, size = [], [], 0
        mark = Mark()
    if steps:
        yield steps, jobs


def packing_of(way: Way) -> str:
    """How a worker is to pack what it made of a piece; zstd and what must not be divided is packed at the end."""
    packing = compression_of(way.target or "") if way.format not in ("json", "parquet") else ""
    return "" if packing == ".zst" else packing


def fault(way: Way, options: Options) -> Piece | None:
    """What keeps a file from being read to its end. Such a file is not changed in its place."""
    pieces = FORMATS[way.format].split(Source(way.source), Mark(), options)
    return next((p for p in pieces if p.problem and (p.extra is None or way.format == "json")), None)


def _steps(
    index: int, way: Way, mark: Mark, options: Options, ledger_packing: str
) -> Iterator[tuple[Step, Job | None]]:
    if options.in_place and (piece := fault(way, options)):
        yield Step(index, piece.next, 0, 0, broken=True), Job(way.source, way.format, piece._replace(data=b""))
        yield Step(index, None, 0, way.size), None
        return
    source = Source(way.source)
    before = 0
    for piece in FORMATS[way.format].split(source, mark, options):
        job = Job(way.source, way.format, piece, packing_of(way), ledger_packing)
        yield Step(index, piece.next, len(piece.data), source.raw - before, bool(piece.problem)), job
        before = source.raw
    yield Step(index, None, 0, way.size - before if way.size else 0), None
