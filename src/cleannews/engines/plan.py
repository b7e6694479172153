"""Which columns hold what, and what to do with them: what every engine is told, and what each of its workers does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypedDict

from cleannews.cleaner import Cleaner
from cleannews.news import default_cleaner
from cleannews.text import Removal


class Options(TypedDict, total=False):
    """What every engine's function takes beside the name of the text's column; all are optional.

    ``url`` and ``language``: the columns with a text's page address and language (ISO 639-1).

    ``removals``: the name of a column to add with what was removed: for each text a list of ``start``, ``end``,
    ``category``, ``rule``. Positions are characters (not bytes) in the repaired source, ``Explanation.source``: the
    text itself, unless it held mojibake, markup, entities or control characters. A null text has null removals.

    ``max_removed``: a share, 0 to 1. A text that would lose more of its characters stays as it is, unrepaired, with no
    removals. ``flagged``: the name of a column to add that says which those are.

    ``cleaner``: a cleaner of your own, instead of the default one. ``keep``: categories to leave.

    With several texts, a name holds ``{text}`` for the name of the text's column, as in ``"{text}_removals"``.
    """

    url: str | None
    language: str | None
    removals: str | None
    flagged: str | None
    max_removed: float | None
    cleaner: Cleaner | None
    keep: Iterable[str]


class Cleaned(NamedTuple):
    """A clean text, what went from it, and whether it was left alone because too much would have gone."""

    text: str
    removals: tuple[Removal, ...]
    flagged: bool


class Added(NamedTuple):
    """A column to add: its name, the column with its texts, and ``"removals"`` or ``"flagged"``."""

    name: str
    text: str
    kind: str


@dataclass(frozen=True)
class Plan:
    """Which columns hold what, and what to do with them. It is pickled to where the work is done.

    ``text``: the names of the texts' columns. The other fields are those of ``Options``, and ``fingerprint``: what the
    default cleaner must be where the work is done; ``None`` for no check.
    """

    text: tuple[str, ...] = ("text",)
    url: str | None = None
    language: str | None = None
    removals: str | None = None
    flagged: str | None = None
    max_removed: float | None = None
    cleaner: Cleaner | None = field(default=None, repr=False)
    keep: tuple[str, ...] = ()
    fingerprint: str | None = None

    def __post_init__(self) -> None:
        if not self.text:
            raise ValueError("no column to clean; name at least one, as in text='text'")
        for option in ("removals", "flagged"):
            name = getattr(self, option)
            if name and len(self.text) > 1 and "{text}" not in name:
                raise ValueError(f"several texts need several columns of {option}; say {option}='{{text}}_{name}'")
        if self.max_removed is not None and not 0 <= self.max_removed <= 1:
            raise ValueError(f"max_removed is a share from 0 to 1, not {self.max_removed!r}; 0.6 is sixty percent")
        object.__setattr__(
            self, "keep", Cleaner((), keep=(self.keep,) if isinstance(self.keep, str) else tuple(self.keep)).keep
        )  # raises for what is no category
        if self.flagged and self.max_removed is None:
            raise ValueError("nothing would be flagged; say above what share, as in max_removed=0.6")

    def shipped(self) -> Plan:
        """The plan to send to other machines: there, another version of the default rules is an error."""
        return self if self.cleaner else replace(self, fingerprint=default_cleaner().fingerprint)

    @property
    def reads(self) -> tuple[str, ...]:
        """The columns to read, each once: texts, then url and language."""
        return tuple(dict.fromkeys((*self.text, *filter(None, (self.url, self.language)))))

    @property
    def adds(self) -> list[Added]:
        """The columns to add, in their order."""
        kinds = (("removals", self.removals), ("flagged", self.flagged))
        return [
            Added(name.replace("{text}", text), text, kind)
            for text in self.text
            for kind, name in kinds
            if name is not None
        ]

    def check(self, there: Iterable[str]) -> None:
        """Raise ``KeyError`` if a column to read is not there, ``ValueError`` if one to add already is."""
        names = list(there)
        for name in self.reads:
            if names.count(name) != 1:
                many = "no column" if name not in names else f"{names.count(name)} columns"
                listed = ", ".join(map(repr, names)) or "none"
                raise ColumnError(f"{many} named {name!r}; the columns are: {listed}")
        for name, _, _ in self.adds:
            if names.count(name):
                raise ValueError(f"a column named {name!r} is already there; choose another name to add")
            names.append(name)

    @property
    def cleaner_here(self) -> Cleaner:
        """The cleaner to use. Raises ``RuntimeError`` if the default one is not what it is where the plan was made."""
        cleaner = self.cleaner or default_cleaner()
        if self.fingerprint is not None and cleaner.fingerprint != self.fingerprint:
            raise RuntimeError(
                "the rules of cleannews here are not those where the job began; install the same version everywhere"
            )
        return cleaner

    @property
    def only_text(self) -> bool:
        """Whether the clean texts are all that is wanted."""
        return self.removals is None and self.max_removed is None

    def clean(
        self, texts: Sequence[str | None], urls: Sequence[str | None] | None, languages: Sequence[str | None] | None
    ) -> list[str | None]:
        """The clean texts, when they are all that is wanted; nulls stay."""
        clean, keep = self.cleaner_here.clean, self.keep
        if urls is None and languages is None:
            return [None if text is None else clean(text, keep=keep) for text in texts]
        return [
            None if text is None else clean(text, url=url, language=language, keep=keep)
            for text, url, language in _zipped(texts, urls, languages)
        ]

    def explain(
        self, texts: Sequence[str | None], urls: Sequence[str | None] | None, languages: Sequence[str | None] | None
    ) -> list[Cleaned | None]:
        """The clean texts with their removals and flags; nulls stay."""
        cleaner = self.cleaner_here
        return [
            None if text is None else self._explain(cleaner, text, url, language)
            for text, url, language in _zipped(texts, urls, languages)
        ]

    def _explain(self, cleaner: Cleaner, text: str, url: str | None, language: str | None) -> Cleaned:
        explanation = cleaner.explain(text, url=url, language=language, keep=self.keep)
        if self.max_removed is not None:
            gone = sum(removal.end - removal.start for removal in explanation.removals)
            if gone > self.max_removed * len(explanation.source):
                return Cleaned(text, (), True)
        return Cleaned(explanation.text, explanation.removals, False)


class ColumnError(KeyError):
    """A column that is not there; says which are."""

    def __str__(self) -> str:
        return str(self.args[0])


def plan_of(text: str | Iterable[str], **options: object) -> Plan:
    """A plan from an engine's arguments. Raises ``ValueError`` for options that make no sense together.

    >>> plan_of("text", removals="removals", max_removed=0.6, flagged="flagged").adds
    [Added(name='removals', text='text', kind='removals'), Added(name='flagged', text='text', kind='flagged')]
    """
    return Plan((text,) if isinstance(text, str) else tuple(text), **options)  # type: ignore[arg-type] # Options


def shown(one: Cleaned | None, kind: str) -> object:
    """What a column of removals or of flags holds for one text, as plain Python values."""
    if one is None:
        return None
    if kind == "flagged":
        return one.flagged
    return [{"start": r.start, "end": r.end, "category": r.category, "rule": r.rule} for r in one.removals]


def _zipped(
    texts: Sequence[str | None], urls: Sequence[str | None] | None, languages: Sequence[str | None] | None
) -> Iterable[tuple[str | None, str | None, str | None]]:
    nothing: Sequence[None] = (None,) * len(texts)
    return zip(texts, nothing if urls is None else urls, nothing if languages is None else languages, strict=True)
