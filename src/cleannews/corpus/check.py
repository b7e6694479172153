"""How much boilerplate is left in a corpus: what a cleaner would remove, of all records or of a sample."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from cleannews.cleaner import Cleaner
from cleannews.corpus.bounded import hash_of
from cleannews.corpus.extras import InputError
from cleannews.corpus.formats import FORMATS, format_of
from cleannews.corpus.pieces import Mark, Options
from cleannews.corpus.streams import Source
from cleannews.corpus.tally import Tally
from cleannews.rules import PackError

CONFIDENT = 1.96  # standard errors to either side hold 95 %


class Article(NamedTuple):
    """A text to clean. ``rank`` decides whether it is in a sample: it depends on its place alone."""

    rank: int
    name: str
    text: str
    url: str | None
    language: str | None


@dataclass
class Residue:
    """What a cleaner would remove from a corpus of ``records`` texts, some or all of which were cleaned.

    ``tally`` has the details of those that were, and the records that could not be read.
    """

    tally: Tally = field(default_factory=Tally)
    records: int = 0
    _squares: list[int] = field(default_factory=lambda: [0, 0, 0])  # of removed, total, and removed by total

    def add(self, article: Article, cleaner: Cleaner) -> None:
        """Clean a text and count what goes."""
        explanation = cleaner.explain(article.text, url=article.url, language=article.language)
        self.tally.add(article.name, explanation, url=article.url, language=article.language)
        total = len(explanation.source)
        removed = sum(end - start for start, end, _, _ in explanation.removals)
        for i, product in enumerate((removed * removed, total * total, removed * total)):
            self._squares[i] += product

    @property
    def cleaned(self) -> int:
        """How many texts were cleaned: all, or the sample."""
        return self.tally.whole.records

    @property
    def rate(self) -> float:
        """The share of the characters that would go."""
        whole = self.tally.whole
        return whole.characters / whole.total_characters if whole.total_characters else 0.0

    def interval(self) -> tuple[float, float]:
        """Where the whole corpus's rate lies with 95 % confidence; from the rate to the rate if all was cleaned.

        The usual interval of a ratio of two means. A sample of ``n`` in which nothing is found may come from a corpus
        with up to ``3 / n``.
        """
        n, rate = self.cleaned, self.rate
        if n == self.records:
            return rate, rate
        if n < 2:
            return 0.0, 1.0
        if not self.tally.whole.characters:
            return 0.0, min(1.0, 3 / n)
        removed, total, both = self._squares
        variance = max(0.0, removed - 2 * rate * both + rate * rate * total) / (n - 1)
        mean = self.tally.whole.total_characters / n
        error = CONFIDENT * ((1 - n / self.records) * variance / n) ** 0.5 / mean
        return max(0.0, rate - error), min(1.0, rate + error)


def examine(
    files: Iterable[tuple[str, str]], options: Options, cleaner: Cleaner, *, sample: int | None = None
) -> Residue:
    """Clean the texts of files, or ``sample`` of them, and keep nothing but the figures.

    ``files``: paths, each with a name that is the same wherever the corpus lies, as ``names.find`` gives them. The same
    names give the same sample, which is held in memory. Records that cannot be read are counted in the tally.
    """
    residue = Residue()
    articles = _articles(files, options, residue)
    for article in articles if sample is None else heapq.nsmallest(sample, articles):
        try:
            residue.add(article, cleaner)
        except PackError as error:
            raise InputError(f"{article.name}: {error}") from error
    return residue


def _articles(files: Iterable[tuple[str, str]], options: Options, residue: Residue) -> Iterator[Article]:
    for path, below in files:
        kind = FORMATS[format_of(path, options)]
        for piece in kind.split(Source(path), Mark(), options):
            if piece.problem:
                residue.tally.reject(path, piece.start.line, piece.start.offset, piece.problem)
                continue
            for record in kind.records(piece, options):
                if record.problem:
                    residue.tally.reject(path, record.mark.line, record.mark.offset, record.problem)
                elif record.text is not None and record.counts:
                    residue.records += 1
                    name = f"{path}:{record.mark.record}" if record.id is None else str(record.id)
                    url, language = record.url or options.url, record.language or options.language
                    yield Article(hash_of(f"{below}:{record.mark.record}"), name, record.text, url, language)
