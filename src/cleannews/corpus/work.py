"""What a worker does: pieces of files in, clean bytes out, with all that is to be told of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from cleannews.cleaner import Cleaner, Explanation
from cleannews.corpus.formats import FORMATS
from cleannews.corpus.ledger import REJECTED, REPAIR, WRITTEN, Row, rows_of, scalar, to_line
from cleannews.corpus.pieces import Format, Mark, Options, Piece, Record
from cleannews.corpus.streams import compress
from cleannews.corpus.tally import Tally
from cleannews.rules import PackError


@dataclass(slots=True)
class Counts:
    """What was seen: records (and those of them that changed, had no text, were rejected, flagged), characters."""

    records: int = 0
    changed: int = 0
    empty: int = 0
    rejected: int = 0
    flagged: int = 0
    characters: int = 0
    removed: int = 0
    data: int = 0
    categories: dict[str, int] = field(default_factory=dict)  # removals of each

    def add(self, other: Counts) -> None:
        """Add what another has seen."""
        for name in ("records", "changed", "empty", "rejected", "flagged", "characters", "removed", "data"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for category, number in other.categories.items():
            self.categories[category] = self.categories.get(category, 0) + number


class Job(NamedTuple):
    """A piece, and of which file it is: its name, its format, the compressions of output and ledger."""

    file: str
    format: str
    piece: Piece
    packing: str = ""
    ledger_packing: str = ""


class Result(NamedTuple):
    """What came of a piece.

    ``out`` and ``ledger`` are packed if the job said how, ``comma`` is how many bytes ``out`` begins with that are
    needed only behind another record. ``rejected`` and ``flagged`` are rows for people.
    """

    out: bytes
    ledger: bytes
    comma: int
    counts: Counts
    rejected: list[dict[str, Any]]
    flagged: list[dict[str, Any]]
    tally: dict[str, Any] | None


class Work:
    """A cleaner with a run's options; ``Work(cleaner, options)(job)`` cleans a piece."""

    def __init__(self, cleaner: Cleaner, options: Options) -> None:
        self.cleaner, self.options = cleaner, options

    def __call__(self, job: Job) -> Result:
        """Clean a piece."""
        task = _Task(self.cleaner, self.options, job)
        if job.piece.problem:
            task.reject(job.piece.start, job.piece.data, job.piece.problem)
        else:
            for record in task.format.records(job.piece, self.options):
                task.take(record)
        return task.result()


class _Task:
    """One piece on its way."""

    def __init__(self, cleaner: Cleaner, options: Options, job: Job) -> None:
        self.cleaner, self.options, self.job = cleaner, options, job
        self.format: Format = FORMATS[job.format]
        self.out: list[bytes] = []
        self.ledger: list[bytes] = []
        self.counts = Counts(data=len(job.piece.data))
        self.rejected: list[dict[str, Any]] = []
        self.flagged: list[dict[str, Any]] = []
        self.tally = Tally() if options.tally else None
        self.comma: int | None = None  # how many bytes of separator the first record in `out` begins with
        self._aside: Row | None = None  # the last rejected record's, if nothing was put out behind it

    def take(self, record: Record) -> None:
        """Clean a record, or put it aside, or let it pass."""
        if record.problem:
            self.reject(record.mark, record.raw, record.problem)
            return
        if not record.counts:
            self.out.append(record.raw)
            return
        if record.text is None:
            self.counts.records += 1
            self.counts.empty += 1
            self._put(record, self._annotated(record, None) if self.options.annotate else record.raw)
            return
        url, language = record.url or self.options.url, record.language or self.options.language
        try:
            explanation = self.cleaner.explain(record.text, url=url, language=language)
        except PackError as error:  # a pattern of the user's that takes too long on this text
            self.reject(record.mark, record.raw, str(error))
            return
        self.counts.records += 1
        flagged = self._is_too_much(explanation)
        if self.tally is not None:
            self.tally.add(_name(record, self.job.file), explanation, url=url, language=language, flagged=flagged)
        self.counts.characters += len(explanation.source)
        if flagged:
            self._flag(record, explanation)
        else:
            self._count(explanation)
        if self.options.annotate:
            self._put(record, self._annotated(record, None if flagged else explanation))
        elif flagged or explanation.text == record.text:
            self._put(record, record.raw)
        else:
            self._change(record, explanation)

    def _change(self, record: Record, explanation: Explanation) -> None:
        self.counts.changed += 1
        short = None
        if explanation.source is record.text:  # nothing was mended
            short = self.format.shorten(record, ((start, end) for start, end, _, _ in explanation.removals))
        literal = short[0] if short else self.format.write(explanation.text, record.literal)
        self._put(record, record.with_literal(literal))
        if self.options.ledger:
            rows = list(rows_of(explanation, self.job.file, record.mark.record, record.id))
            says_same = short[1] if short else self.format.write(explanation.original, literal) == record.literal
            if not says_same:
                end = len(explanation.source)
                rows.append(self._row(record, end=end, category=REPAIR, rule=WRITTEN, text=record.literal))
            self.ledger += map(to_line, rows)

    def reject(self, mark: Mark, raw: bytes, problem: str) -> None:
        """Put bytes that cannot be read aside."""
        self.counts.rejected += 1
        shown = raw.decode("utf-8", "surrogateescape")
        self.rejected.append(
            {"file": self.job.file, "line": mark.line, "offset": mark.offset, "reason": problem, "raw": shown}
        )
        if self.tally is not None:
            self.tally.reject(self.job.file, mark.line, mark.offset, problem)
        if self.options.in_place:
            self.out.append(raw)
        elif self.options.ledger and (raw or not self.job.piece.problem):
            self._aside = self._row(Record(mark, raw), category=REJECTED, rule=REJECTED, text=shown)
            self.ledger.append(to_line(self._aside))

    def _row(self, record: Record, *, end: int = 0, category: str, rule: str, text: str) -> Row:
        return Row(
            file=self.job.file, record=record.mark.record, id=scalar(record.id), start=0, end=end,
            category=category, rule=rule, text=text,
        )  # fmt: skip

    def _put(self, record: Record, data: bytes) -> None:
        if self.comma is None:
            self.comma = 0 if self.options.in_place else record.separator  # in place what is before it stays
            if record.mark.record - len(self.rejected) == 1 and self.job.piece.start.record == 1 and self.comma:
                if self._aside is not None:  # all before it were rejected; the comma goes with the last
                    self._aside["text"] += data[: self.comma].decode()
                    self.ledger[-1] = to_line(self._aside)
                data, self.comma = data[self.comma :], 0
        self.out.append(data)

    def _is_too_much(self, explanation: Explanation) -> bool:
        if self.options.max_removed is None or not explanation.removals:
            return False
        gone = len(explanation.source) - len(explanation.text)
        return gone > self.options.max_removed * len(explanation.source)

    def _flag(self, record: Record, explanation: Explanation) -> None:
        self.counts.flagged += 1
        share = 1 - len(explanation.text) / len(explanation.source)
        row = {"file": self.job.file, "record": record.mark.record, "id": record.id, "share": round(share, 3)}
        self.flagged.append(row)

    def _count(self, explanation: Explanation) -> None:
        self.counts.removed += len(explanation.source) - len(explanation.text)
        for removal in explanation.removals:
            number = self.counts.categories.get(removal.category, 0)
            self.counts.categories[removal.category] = number + 1

    def _annotated(self, record: Record, explanation: Explanation | None) -> bytes:
        spans = list(_spans(explanation)) if explanation else []
        self.counts.changed += bool(spans)
        if self.options.annotate != "dolma":
            return self.format.annotated(record, spans)
        attributes: dict[str, list[list[float]]] = {}
        for span in spans:
            attributes.setdefault(f"cleannews__removals__{span['category']}", []).append(
                [span["start"], span["end"], 1.0]
            )
        return json.dumps({"id": record.id, "attributes": attributes}).encode() + b"\n"

    def result(self) -> Result:
        """What came of it."""
        out, ledger = b"".join(self.out), b"".join(self.ledger)
        return Result(
            compress(out, self.job.packing) if out else b"",
            compress(ledger, self.job.ledger_packing) if ledger else b"",
            self.comma or 0,
            self.counts,
            self.rejected,
            self.flagged,
            None if self.tally is None else self.tally.to_json(),
        )


def _spans(explanation: Explanation) -> Iterable[dict[str, Any]]:
    """The removals, in the text as it stands in the record."""
    to_original = explanation.repaired.to_original
    for start, end, rule, category in explanation.removals:
        yield {"start": to_original(start), "end": to_original(end), "category": category, "rule": rule}


def _name(record: Record, file: str) -> str:
    return f"{file}:{record.mark.record}" if record.id is None else str(record.id)
