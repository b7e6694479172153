"""Programs as users write them; mypy checks them, nothing runs them."""

from collections.abc import Iterator

from cleannews import Cleaner, Document, Explanation, Filter, Pack, Removal, clean, default_cleaner, explain, without


def shouting(doc: Document) -> Iterator[Removal]:
    for line in doc.lines:
        if line.text.isupper():
            yield Removal(line.start, line.end, "mine/shouting", "interface")


text: str = clean("It rained.", url="https://example.com/", language="en", keep=("byline",))
explanation: Explanation = explain("It rained.")
spans: list[tuple[int, int]] = [(removal.start, removal.end) for removal in explanation.removals]
original: str = explanation.restore()
default: Cleaner = default_cleaner()
mine: Cleaner = Cleaner((*default.filters, shouting, Pack.load("mine.toml")))
less: Cleaner = without(mine, "en/*")
pack: Pack = without(Pack.load("mine.toml"), "mine/*")
filters: tuple[Filter, ...] = (shouting, default, pack, without(shouting, "mine/*"))
texts: Iterator[str] = less.clean_all(["It rained."])
