"""Scrapy: an item pipeline.

In a project's settings::

    ITEM_PIPELINES = {"cleannews.engines.scrapy.CleanNewsPipeline": 300}
    CLEANNEWS_FIELD = "text"             # the item's field with the article; the defaults are shown
    CLEANNEWS_URL_FIELD = "url"          # an item without it is cleaned all the same
    CLEANNEWS_LANGUAGE_FIELD = None
    CLEANNEWS_REMOVALS_FIELD = None      # a field to add with what was removed
    CLEANNEWS_MAX_REMOVED = None         # a share: a text that would lose more stays as it is
    CLEANNEWS_FLAGGED_FIELD = None       # a field to add that says so
    CLEANNEWS_KEEP = []                  # categories to leave
    CLEANNEWS_CLEANER = None             # "module.name" of a cleaner of your own
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from cleannews.engines import need
from cleannews.engines.plan import Plan, plan_of, shown

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

_itemadapter = need("itemadapter", "scrapy")
_log = logging.getLogger(__name__)


class CleanNewsPipeline:
    """Cleans one field of each item, be it a dict, a dataclass, an ``Item``, or what else ``ItemAdapter`` knows.

    An item without a text passes as it is. So does one whose field holds no string, with a warning: nothing is lost.
    All are counted in the crawler's statistics, under ``cleannews/``.
    """

    def __init__(self, plan: Plan, stats: Any) -> None:
        self.plan = plan
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> CleanNewsPipeline:
        """Made from the settings above. Raises ``ValueError`` for settings that make no sense together."""
        settings = crawler.settings
        cleaner = settings.get("CLEANNEWS_CLEANER")
        if isinstance(cleaner, str):
            cleaner = need("scrapy.utils.misc", "scrapy").load_object(cleaner)
        share = settings.get("CLEANNEWS_MAX_REMOVED")
        plan = plan_of(
            settings.get("CLEANNEWS_FIELD", "text"),
            url=settings.get("CLEANNEWS_URL_FIELD", "url"),
            language=settings.get("CLEANNEWS_LANGUAGE_FIELD"),
            removals=settings.get("CLEANNEWS_REMOVALS_FIELD"),
            flagged=settings.get("CLEANNEWS_FLAGGED_FIELD"),
            max_removed=None if share is None else float(share),
            cleaner=cleaner,
            keep=settings.getlist("CLEANNEWS_KEEP"),
        )
        return cls(plan, crawler.stats)

    def process_item(self, item: Any, spider: Any = None) -> Any:  # noqa: ARG002 # Scrapy before 2.14 gives one
        """The item, its text cleaned."""
        fields = _itemadapter.ItemAdapter(item)
        text = fields.get(self.plan.text[0])
        if not isinstance(text, str):
            self.stats.inc_value("cleannews/without_text" if text is None else "cleannews/not_a_string")
            if text is not None:
                _log.warning("%s holds a %s, not a string: left as it is", self.plan.text[0], type(text).__name__)
            return item
        found = self.plan.explain([text], [self._known(fields, "url")], [self._known(fields, "language")])[0]
        if found is None:
            return item
        self.stats.inc_value("cleannews/items")
        self.stats.inc_value("cleannews/removed_chars", sum(r.end - r.start for r in found.removals))
        if found.flagged:
            self.stats.inc_value("cleannews/flagged")
        if found.text != text:
            self.stats.inc_value("cleannews/changed")
            fields[self.plan.text[0]] = found.text
        for added in self.plan.adds:
            fields[added.name] = shown(found, added.kind)
        return item

    def _known(self, fields: Any, option: str) -> str | None:
        name = getattr(self.plan, option)
        value = fields.get(name) if name else None
        return value if isinstance(value, str) else None
