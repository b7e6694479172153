"""What a run has seen so far."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from cleannews.corpus.tally import Tally
from cleannews.corpus.work import Counts, Result

FLAGS = 1000  # flagged records that are remembered for the summary


@dataclass
class Seen:
    """What a run has seen: for the summary, the progress bar, and the report."""

    counts: Counts = field(default_factory=Counts)
    flagged: list[dict[str, Any]] = field(default_factory=list)
    tally: Tally | None = None
    read: int = 0  # bytes of the input files, as they lie there
    died: int = 0  # workers

    def add(self, result: Result) -> None:
        """Add a piece's."""
        self.counts.add(result.counts)
        self.flagged += result.flagged[: FLAGS - len(self.flagged)]
        if self.tally is not None and result.tally is not None:
            self.tally.merge(Tally.from_json(result.tally))

    def to_json(self) -> dict[str, Any]:
        """For a checkpoint."""
        tally = self.tally and self.tally.to_json()
        return {"counts": asdict(self.counts), "flagged": self.flagged, "tally": tally, "read": self.read}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Seen:
        """From a checkpoint."""
        tally = data["tally"] and Tally.from_json(data["tally"])
        return cls(Counts(**data["counts"]), data["flagged"], tally, data["read"])
