"""The words by which a site speaks to its reader, language by language, and how much of a line they are."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from cleannews.blocks import WORD, plain

THINGS = ("signup", "legal", "interface")
VOICES = ("reader", "house", "please")
FEWEST, LONGEST = 4, 700  # words of a notice at least, characters at most
BRIEF = 160  # characters: a line so short need not say "you" or "we" to be looked at
LEAST = 0.12  # share of a notice's words that may be things or acts, by their first letters; most lines have less
KEPT = 512  # lines whose evidence is remembered: an article is looked at two or three times
_TABLES = Path(__file__).with_name("notices.toml")
_SPEECH = re.compile("[\"“”„«»‘「」『』]")


class Cue(NamedTuple):
    """Words in a row, all but the last whole; of the last, its beginning if it has ``WORD`` letters or more."""

    words: tuple[str, ...]
    language: str
    kind: str

    def stands_in(self, words: list[str], place: int) -> bool:
        """Whether the words begin at a place."""
        end = place + len(self.words)
        *whole, stem = self.words
        if end > len(words) or (whole and words[place : end - 1] != whole):
            return False
        last = words[end - 1]
        return last == stem or (len(stem) >= WORD and last.startswith(stem))


class Evidence(NamedTuple):
    """What speaks in a line for a notice, in the language in which most does.

    ``things`` are those that few articles are about, as in the table; ``others`` counts those that many are about, and
    ``acts`` what a reader can be asked to do, each once; ``begins``: the line does with one. ``voices``: words for
    reader and house, and courtesies. ``house``: whether the site speaks of itself. ``share``: of the line's words that
    are cues; ``report`` counts those that are of a report.
    """

    things: frozenset[str]
    others: int
    acts: int
    begins: bool
    voices: int
    house: bool
    share: float
    report: int
    category: str


class _Table(NamedTuple):
    cues: dict[str, list[Cue]]  # by the first letters of their first words
    voices: dict[str, list[tuple[str, str]]]  # language and kind of words for reader and house, as they are written
    heads: set[str]  # the first letters of things and acts, of the longest word of each


@cache
def _table() -> _Table:
    table = _Table({}, {}, set())
    for language, kinds in tomllib.loads(_TABLES.read_text(encoding="utf-8")).items():
        for kind, listed in kinds.items():
            for cue in listed.split():
                words = tuple(cue.split("_"))
                if kind not in (*VOICES, "report"):
                    table.heads.add(max(words, key=len)[:WORD])
                if kind in VOICES and len(words) == 1:
                    for written in {cue, cue[0].upper() + cue[1:]}:
                        table.voices.setdefault(written, []).append((language, kind))
                else:
                    table.cues.setdefault(words[0][:WORD], []).append(Cue(words, language, kind))
    for cues in table.cues.values():
        cues.sort(key=lambda cue: -len(cue.words))
    return table


def is_cue(word: str) -> bool:
    """Whether a word begins as a cue does.

    >>> is_cue("Newsletters"), is_cue("Avon")
    (True, False)
    """
    return word[:WORD].lower() in _table().cues or word in _table().voices


@lru_cache(KEPT)
def evidence_in(text: str) -> Evidence | None:
    """The evidence in a line, if any; none in speech, nor in a line that is too long or too short for a notice.

    >>> found = evidence_in("Please enter your e-mail address to reset your password.")
    >>> sorted(found.things), found.acts, found.voices
    (['e_mail_address', 'password'], 2, 3)
    """
    size = len(text)
    if size > LONGEST or _SPEECH.search(text):
        return None
    table = _table()
    if size > BRIEF and table.voices.keys().isdisjoint(text.split()):
        return None
    words = plain(text.lower()).split()
    heads = [word[:WORD] for word in words]
    if len(words) < FEWEST or sum(map(table.heads.__contains__, heads)) < max(2, LEAST * len(words)):
        return None
    found: dict[str, list[tuple[int, int, str, str]]] = {}  # by language: place, length, kind, name
    for place, word in enumerate(plain(text).split()):
        for language, kind in table.voices.get(word, ()):
            found.setdefault(language, []).append((place, 1, kind, word))
    for place, head in enumerate(heads):
        for cue in table.cues.get(head, ()):
            if cue.stands_in(words, place):
                found.setdefault(cue.language, []).append((place, len(cue.words), cue.kind, "_".join(cue.words)))
    every = [_weighed(hits, len(words)) for hits in found.values()]
    return max(every, key=lambda e: (len(e.things) + e.acts, e.share), default=None)


def _weighed(hits: list[tuple[int, int, str, str]], size: int) -> Evidence:
    """The evidence of one language's cues; of those that overlap, the first and longest counts."""
    hits.sort(key=lambda hit: (hit[0], -hit[1]))
    kinds: dict[str, list[str]] = {}
    reached = covered = voices = 0
    for place, length, kind, name in hits:
        if place < reached:
            continue
        reached = place + length
        kinds.setdefault(kind, []).append(name)
        covered += length if kind != "report" else 0
        voices += kind in VOICES
    return Evidence(
        things=frozenset(chain.from_iterable(kinds.get(kind, ()) for kind in THINGS)),
        others=len({*kinds.get("others", ())}),
        acts=len({*kinds.get("acts", ())}),
        begins=(hits[0][0], hits[0][2]) == (0, "acts"),
        voices=voices,
        house="house" in kinds,
        share=covered / size,
        report=len(kinds.get("report", ())),
        category=max(("interface", "legal", "signup"), key=lambda kind: len(kinds.get(kind, ()))),
    )
