"""datatrove: a step for a pipeline, to stand behind the extractor and before the filters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Unpack

from cleannews.engines import need
from cleannews.engines.plan import Options, plan_of, shown

_base = need("datatrove.pipeline.base", "datatrove")


class CleanNews(_base.PipelineStep):  # type: ignore[misc,name-defined] # known when it runs
    """Cleans each document's text; ``url``, ``language``, ``removals`` and ``flagged`` are keys of its metadata.

    The arguments are ``Options``, with ``url="url"`` and ``language="language"`` to begin with; where there is no such
    key it is unknown. Counts documents, those changed, characters removed, and those flagged, in
    datatrove's statistics.
    """

    type = "✂️ - FORMAT"
    name = "🧹 cleannews"

    def __init__(self, **options: Unpack[Options]) -> None:
        super().__init__()
        self.plan = plan_of("text", **{"url": "url", "language": "language"} | options).shipped()

    def run(self, data: Iterator[Any], rank: int = 0, world_size: int = 1) -> Iterator[Any]:  # noqa: ARG002 # datatrove's
        """The documents, cleaned, one by one."""
        for doc in data:
            with self.track_time():
                found = self.plan.explain([doc.text], [self._known(doc, "url")], [self._known(doc, "language")])[0]
                self.stat_update("total")
                if found is not None:
                    self._note(doc, found)
                doc.metadata |= {added.name: shown(found, added.kind) for added in self.plan.adds}
            yield doc

    def _known(self, doc: Any, option: str) -> str | None:
        value = doc.metadata.get(getattr(self.plan, option))
        return value if isinstance(value, str) else None

    def _note(self, doc: Any, found: Any) -> None:
        if doc.text != found.text:
            self.stat_update("changed")
            doc.text = found.text
        if found.removals:
            self.stat_update("removed", value=sum(r.end - r.start for r in found.removals), unit="char")
        if found.flagged:
            self.stat_update("flagged")
